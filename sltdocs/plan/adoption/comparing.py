"""How a workbook's plan differs from what was adopted: each changed cell, each row that is new or gone."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum

from msgspec import Struct

from sltdocs.contract.cell import Place
from sltdocs.contract.normalise import folded
from sltdocs.contract.sheets import sheet
from sltdocs.contract.values.key import canonical
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.adoption.content import AdoptedContent, AdoptedRow, PlacedRow
from sltdocs.plan.fact_texts import HIDDEN
from sltdocs.plan.withheld_facts import is_same

Keys = tuple[Callable[[Mapping[str, str]], object], ...]


def _by(*columns: str) -> Callable[[Mapping[str, str]], object]:
    def key(fields: Mapping[str, str]) -> object:
        values = tuple(folded(fields.get(column, "")) for column in columns)
        return values if all(values[:1]) else None

    return key


def _number(fields: Mapping[str, str]) -> object:
    return canonical(fields["number"]) if fields.get("number") else None


def _numbered(name: str) -> Keys:
    return (lambda fields: (_number(fields), folded(fields.get(name, ""))), _by(name), _number)


KEYS: Mapping[str, Keys] = {
    "plan": (lambda _: "the only one",),
    "texts": (_by("placement", "heading"), _by("text"), _by("placement")),
    "goals": _numbered("goal"),
    "guidelines": (_by("title"),),
    "focus-areas": _numbered("name"),
    "measures": _numbered("name"),
    "groups": (_by("name"), _by("mission")),
    "series": (_by("what", "group"), _by("what")),
    "key-figures": (_by("indicator", "year", "group", "source"), _by("indicator", "year", "group"), _by("indicator", "year")),
}
"""By what a row is known again, the surest first. Two rows that nothing tells apart are taken in their order."""
_NAMED_BY = {"goals": "number", "measures": "number", "focus-areas": "number", "texts": "heading", "series": "what"} | {
    "groups": "name",
    "guidelines": "title",
    "key-figures": "indicator",
}


class DifferenceKind(StrEnum):
    """What became of a row."""

    NEW = "new"
    GONE = "gone"
    CHANGED = "changed"


class AdoptedChange(Struct, frozen=True):
    """One difference: what became of the row of a sheet, which column of it changed, where that stands, what it was and is."""

    kind: DifferenceKind
    sheet: str
    row: str
    place: Place
    column: str = ""
    old: str = ""
    new: str = ""


def differences(
    before: AdoptedContent, now: Mapping[str, tuple[PlacedRow, ...]], form: WrittenForm, latest_figures: int
) -> tuple[AdoptedChange, ...]:
    """Everything adopted that is not as it was, in columns that both versions know; in the order of the workbook's sheets.

    Key figures of years after `latest_figures` are news, not a change of what was adopted.
    """
    found: list[AdoptedChange] = []
    for key, columns in before.known.items():
        if key in KEYS:
            rows = tuple(one for one in now.get(key, ()) if key != "key-figures" or _year(one.row) <= latest_figures)
            found += _of_sheet(key, columns, before.rows.get(key, ()), rows, form)
    return tuple(found)


def latest_year(content: AdoptedContent, otherwise: int) -> int:
    """The newest year that adopted key figures are of."""
    return max(map(_year, content.rows.get("key-figures", ())), default=otherwise)


def partners(key: str, old: Iterable[AdoptedRow], new: Iterable[PlacedRow]) -> dict[int, AdoptedRow]:
    """What each row of today was when it was adopted, by the row's position."""
    found: dict[int, AdoptedRow] = {}
    left, open_ = list(old), list(enumerate(new))
    for same in KEYS[key]:
        waiting: dict[object, list[AdoptedRow]] = {}
        for row in left:
            waiting.setdefault(same(row.fields), []).append(row)
        for at, placed in open_:
            known = same(placed.row.fields)
            if known is not None and waiting.get(known):
                found[at] = waiting[known].pop(0)
        taken = {id(row) for row in found.values()}
        left, open_ = [row for row in left if id(row) not in taken], [one for one in open_ if one[0] not in found]
    return found


def _of_sheet(
    key: str, columns: tuple[str, ...], old: tuple[AdoptedRow, ...], new: tuple[PlacedRow, ...], form: WrittenForm
) -> Iterator[AdoptedChange]:
    known = partners(key, old, new)
    for at, placed in enumerate(new):
        if at in known:
            yield from _of_row(key, columns, known[at], placed)
        else:
            yield AdoptedChange(DifferenceKind.NEW, key, _name(key, placed.row), placed.source.row)
    taken = {id(row) for row in known.values()}
    nowhere = Place(sheet(key).name.of(form), "")
    yield from (AdoptedChange(DifferenceKind.GONE, key, _name(key, row), nowhere) for row in old if id(row) not in taken)


def _of_row(key: str, columns: Iterable[str], before: AdoptedRow, placed: PlacedRow) -> Iterator[AdoptedChange]:
    known = {column.key for column in sheet(key)}
    for column in columns:
        old, new = before.fields.get(column, ""), placed.row.fields.get(column, "")
        if column in known and not _is_unchanged(column, old, new):
            place = placed.source.at(column)
            yield AdoptedChange(DifferenceKind.CHANGED, key, _name(key, placed.row), place, column, old, new)


def _is_unchanged(column: str, old: str, new: str) -> bool:
    if HIDDEN in (old, new):
        return True
    if column in {"number", "parent"} and canonical(old) == canonical(new):
        return True
    return is_same(old, new) or old.split() == new.split()


def _name(key: str, row: AdoptedRow) -> str:
    named = row.fields.get(_NAMED_BY.get(key, ""), "")
    year = row.fields.get("year", "") if key == "key-figures" else ""
    return f"{named.splitlines()[0] if named else ''} {year}".strip()


def _year(row: PlacedRow | AdoptedRow) -> int:
    fields = row.row.fields if isinstance(row, PlacedRow) else row.fields
    year = fields.get("year", "")
    return int(year) if year.isdigit() else 0
