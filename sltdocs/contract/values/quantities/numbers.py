"""Numbers as Norwegians type them: decimal comma, blanks between thousands, percent, yes and no."""

import re
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from sltdocs.contract.cell import Cell, Native
from sltdocs.contract.normalise import one_line
from sltdocs.contract.types import Quantity
from sltdocs.contract.values.quantities.number_formats import seen
from sltdocs.contract.values.understood import Understood, refused, shown
from sltdocs.contract.values.value_code import ValueCode

_NUMBER = re.compile(r"[-+−]?(?:\d{1,3}(?:[ .]\d{3})+|\d+)(?:,\d+)?|[-+−]?\d+\.\d{1,2}|[-+−]?\d+\.\d{4,}")
_MONEY = re.compile(r"^(?:kr\.?|nok)\s*|\s*(?:kr\.?|kroner|nok)$|,-$")
_COUNTED = re.compile(
    r"\s*(?:min|minutt(?:er)?|stk|person(?:er|ar)|deltakere|deltakarar|elev(?:er|ar)|ungdom(?:mer|ar)|møter?|gang(?:er)?|gong(?:er|ar)?)\.?$"
)
"""What may stand behind a whole number: the heading says it already."""
_MOST = Decimal(10) ** 15
_DECIMALS = re.compile(r"\d,(\d+)")
_PERCENT = re.compile(r"\s*(?:%|prosent|pst\.?)$")
_YES = frozenset({"ja", "x", "j", "sant", "sann", "true", "yes", "1", "✓", "✔"})
_NO = frozenset({"nei", "n", "-", "–", "usant", "usann", "false", "no", "0"})


def read_integer(value: Native) -> Understood:
    """An `int`, not negative; «1 200» is 1200."""
    number = _number(_COUNTED.sub("", one_line(value).casefold()) if isinstance(value, str) else value)
    if number is not None and number >= 0 and number == number.to_integral_value():
        return Understood(int(number))
    return refused(ValueCode.INTEGER_UNREADABLE, shown(value))


def read_number(cell: Cell) -> Understood:
    """A `Quantity`. `87 %`, «87 prosent» and 0.87 in a cell that shows percent are one and the same: 87 percent."""
    value = cell.value
    typed = shown(value)
    shows_percent = isinstance(value, int | float) and not isinstance(value, bool) and "%" in cell.number_format
    percent = shows_percent or (isinstance(value, str) and _PERCENT.search(one_line(value)) is not None)
    number = _number(_PERCENT.sub("", one_line(value)) if isinstance(value, str) else value)
    if number is None:
        return refused(ValueCode.NUMBER_UNREADABLE, typed)
    exact = _tidy(number * 100) if shows_percent else number
    return Understood(Quantity(exact, percent) if isinstance(value, str) else _as_shown(cell, exact, percent=percent))


def _as_shown(cell: Cell, exact: Decimal, *, percent: bool) -> Quantity:
    """The number with the decimals that its cell shows, so that no table, chart or difference tells more than she sees."""
    told = seen(cell)
    decimals = _DECIMALS.search(told)
    places = Decimal(1).scaleb(-len(decimals[1]) if decimals else 0)
    number = _tidy(exact.quantize(places, ROUND_HALF_UP))
    plain = told.removesuffix("%").strip() == f"{number:f}".replace(".", ",")
    return Quantity(number, percent, "" if plain else told)


def read_yes_no(value: Native) -> Understood:
    """A `bool`."""
    if isinstance(value, bool):
        return Understood(value)
    word = one_line(shown(value)).casefold()
    if word in _YES | _NO:
        return Understood(word in _YES)
    return refused(ValueCode.YES_NO_UNREADABLE, shown(value))


def _number(value: Native) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    if isinstance(value, int | float):
        number = Decimal(repr(value))
        return _tidy(number) if number.is_finite() and abs(number) < _MOST else None
    text = _MONEY.sub("", one_line(value).casefold())
    number_typed = _decimal(text) if _NUMBER.fullmatch(text) else None
    return _tidy(number_typed) if number_typed is not None and abs(number_typed) < _MOST else None


def _decimal(text: str) -> Decimal | None:
    plain = text.replace("−", "-").replace(" ", "")
    if "," in plain or re.fullmatch(r"[-+]?\d{1,3}(?:\.\d{3})+", plain):
        plain = plain.replace(".", "")
    try:
        return Decimal(plain.replace(",", "."))
    except InvalidOperation:
        return None


def _tidy(number: Decimal) -> Decimal:
    """Without the noise of binary floats (0.07 × 100) and without needless zeros."""
    rounded = number.quantize(Decimal("0.000001")).normalize()
    return rounded.quantize(Decimal(1)) if rounded == rounded.to_integral_value() else rounded
