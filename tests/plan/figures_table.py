"""Key figures for tests, written as small text tables: `group | value | base`."""

from collections.abc import Iterable
from decimal import Decimal

from sltdocs.contract.types import AsTyped, Quantity
from sltdocs.contract.values.quantities.approximate import approximate
from sltdocs.plan.reported import Hidden, HiddenBecause, KeyFigure

MARKS = {HiddenBecause.FEW: "<", HiddenBecause.FEW_BEHIND: "~", HiddenBecause.OTHERS: "?", HiddenBecause.GROUPS: "-"}


def figures(table: str, *, indicator: str = "Anmeldte", unit: str = "", year: int = 2026) -> tuple[KeyFigure, ...]:
    """One figure a line: `gutter | 12`, `alle | 40 % | 640`, `alle | 40 % | ca. 640`; a fourth cell is the indicator."""
    return tuple(_figure(line, indicator, unit, year) for line in table.strip().splitlines())


def _figure(line: str, indicator: str, unit: str, year: int) -> KeyFigure:
    group, value, base, own, *_ = [*(cell.strip() for cell in line.split("|")), "", "", ""]
    number = Decimal(value.removesuffix("%").strip().replace(",", "."))
    return KeyFigure(
        indicator=own or indicator,
        origin="Politiet",
        year=year,
        value=Quantity(number, percent=value.endswith("%")),
        unit=unit,
        base=(int(base) if base.isdigit() else approximate(base)) if base else None,
        group=group,
    )


def seen(guarded: Iterable[KeyFigure]) -> list[str]:
    """What is left of each figure: `12`, `<` few, `~` few behind, `?` hidden because of others; `value/base` with a base."""
    return [_shown(one.value) + ("" if one.base is None else f"/{_shown(one.base)}") for one in guarded]


def _shown(number: Quantity | int | AsTyped | Hidden | None) -> str:
    if isinstance(number, AsTyped):
        return number.typed
    if isinstance(number, Hidden):
        return MARKS[number.why]
    return str(number.value if isinstance(number, Quantity) else number)
