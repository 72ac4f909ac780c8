"""Which cells a finding points to and does not quote: of people, of groups with individual cases, and counts of people."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.cell import Place, coordinates
from sltdocs.contract.rows import Contents, Record
from sltdocs.contract.schema import Sheet
from sltdocs.contract.sheets import SHEETS
from sltdocs.contract.values.key import canonical
from sltdocs.findings.finding import Finding, unquoted
from sltdocs.findings.reference import ReferenceCode

COUNTS: Mapping[str, frozenset[str]] = {
    "key-figures": frozenset({"value", "base", "comparison"}),
    "activities": frozenset({"participants"}),
    "meetings": frozenset({"invited", "attended"}),
}
"""The columns that say how many people there were, by sheet."""

_SECRECY = "individual_cases"
_ROWS_OF_GROUPS = {"groups": "key", "meetings": "group", "series": "group"}
"""The column that says whose row it is."""

_RowPlace = tuple[str, int]


class PrivateCells(Struct, frozen=True):
    """Single cells, and whole rows by the group whose they are; rows of no group on `Grupper` are under an empty key."""

    cells: frozenset[Place] = frozenset()
    open_cells: frozenset[Place] = frozenset()
    rows: Mapping[str, frozenset[_RowPlace]] = {}
    groups: frozenset[str] = frozenset()

    def of_groups_too(self, keys: Iterable[str]) -> "PrivateCells":
        """The same, with further groups that treat individual cases, such as those that were kept private."""
        return replace(self, groups=self.groups | frozenset(map(canonical, keys)))

    def __contains__(self, place: Place) -> bool:
        if not place.cell or place in self.open_cells:
            return False
        row = (place.sheet, coordinates(place.cell)[0])
        private = self.groups | {""} if self.groups else frozenset()
        return place in self.cells or any(row in self.rows.get(key, ()) for key in private)

    def withheld(self, found: Iterable[Finding]) -> tuple[Finding, ...]:
        """The findings, those that concern a private cell without what stands there."""
        return tuple(unquoted(one) if self._concerned(one) else one for one in found)

    def _concerned(self, found: Finding) -> bool:
        """A group may be named, also one that is misspelt."""
        names_group = isinstance(found.code, ReferenceCode) and found.place not in self.cells
        return not names_group and any(place in self for place in (found.place, *found.also))


def private_cells(contents: Contents) -> PrivateCells:
    """Those of a workbook. A group of which it cannot be read whether it treats individual cases counts as one that does."""
    return PrivateCells(
        cells=frozenset(place for sheet in SHEETS for place in _single(contents, sheet)),
        open_cells=frozenset(record.at(_SECRECY) for record in contents.table("groups") if _says_secrecy(record)),
        rows=_rows(contents),
        groups=frozenset(_key(record, "key") for record in contents.table("groups") if _is_private(record)),
    )


def _single(contents: Contents, sheet: Sheet) -> Iterator[Place]:
    counts = COUNTS.get(sheet.key, frozenset())
    keys = [column.key for column in sheet if column.private or column.key in counts]
    for record in contents.table(sheet.key):
        yield from (record.at(key) for key in keys if key in record or key in record.broken)


def _rows(contents: Contents) -> Mapping[str, frozenset[_RowPlace]]:
    listed = {_key(record, "key") for record in contents.table("groups")}
    rows: dict[str, set[_RowPlace]] = {}
    for sheet, column in _ROWS_OF_GROUPS.items():
        for record in contents.table(sheet):
            key, place = _key(record, column), record.place
            rows.setdefault(key if key in listed else "", set()).add((place.sheet, coordinates(place.cell)[0]))
    return {key: frozenset(places) for key, places in rows.items()}


def _key(record: Record, column: str) -> str:
    entry = record.entries.get(column)
    return canonical(entry.value) if entry and isinstance(entry.value, str) else ""


def _is_private(record: Record) -> bool:
    entry = record.entries.get(_SECRECY)
    return bool(entry.value) if entry else _SECRECY in record.broken


def _says_secrecy(record: Record) -> bool:
    return _SECRECY in record or _SECRECY in record.broken
