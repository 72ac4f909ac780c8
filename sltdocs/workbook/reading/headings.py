"""The heading row of a table sheet: where it is, and which column is which."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from sltdocs.contract.cell import CellFault, Place, letters
from sltdocs.contract.normalise import label
from sltdocs.contract.rows import UnreadColumn
from sltdocs.contract.schema import Column, Sheet
from sltdocs.contract.spoilt import Spoilt
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import Finding, enumerated, finding
from sltdocs.findings.sheets.as_typed import AsTypedCode
from sltdocs.findings.sheets.heading import HeadingCode
from sltdocs.workbook.reading.grids import Grid
from sltdocs.workbook.reading.known_names import KnownNames, is_own_note

HEADINGS_WITHIN = 20
"""The rows from the top in which the headings are searched: a title and some words may stand above them."""


class Headings(Struct, frozen=True):
    """The heading row. `typed` is every heading in it by column number, `columns` the column number of each known one."""

    row: int
    typed: Mapping[int, str]
    columns: Mapping[str, int]

    @property
    def letters(self) -> dict[str, str]:
        """The letter of each known column."""
        return {key: letters(number) for key, number in self.columns.items()}

    def title(self, key: str) -> str:
        """A known heading as the coordinator wrote it, on one line."""
        return label(self.typed[self.columns[key]])


def find_headings(grid: Grid, sheet: Sheet) -> Headings | None:
    """The first row that holds all required headings, else the one that holds most; None when there is none."""
    names = KnownNames.of(sheet)
    required = {column.key for column in sheet if column.required}
    rows = [row for row in _top_rows(grid, names) if row.columns]
    complete = next((row for row in rows if required <= row.columns.keys()), None)
    best = max(rows, key=lambda row: (len(required & row.columns.keys()), len(row.columns)), default=None)
    if complete is None and best is not None and len(best.columns) < min(2, len(required)):
        return None  # a title such as «Tiltak» above a table without headings
    return complete or best


def heading_findings(grid: Grid, sheet: Sheet, headings: Headings | None, form: WrittenForm) -> Iterator[Finding]:
    """What is wrong with the headings of a sheet that has content."""
    if headings is None:
        wanted = enumerated([f"«{column.name.of(form)}»" for column in sheet if column.required])
        yield finding(HeadingCode.HEADINGS_NOT_FOUND, grid.place, wanted=wanted, spoils=sheet.spoilt())
        return
    names = KnownNames.of(sheet)
    secret = bool(_secrecy_lost(sheet, headings)) and bool(_columns_below(grid, headings.row))
    yield from _missing(grid, sheet, headings, form)
    for number, typed in headings.typed.items():
        key, place = names.key(typed), grid.at(headings.row, number)
        if key is None and not is_own_note(typed):
            near = _Nearest.of(typed, names, headings, sheet)
            yield (
                _secrecy(typed, sheet, headings, place)
                if near is None and secret
                else _unknown(typed, near, place, sheet, headings)
            )
        elif key is not None and headings.columns[key] != number:
            first = grid.at(headings.row, headings.columns[key])
            yield finding(HeadingCode.HEADING_TWICE, place, also=(first,), typed=typed, spoils=_lost(sheet, key))
    absent = [column for column in sheet if column.key not in headings.columns]
    for number in sorted(_columns_below(grid, headings.row) - headings.typed.keys()):
        yield _blank(
            grid.at(headings.row, number), letters(number), sheet, [column for column in absent if not column.required], form
        )


def unread_columns(grid: Grid, sheet: Sheet, headings: Headings) -> Iterator[UnreadColumn]:
    """The columns that may be any of those that the sheet lacks."""
    names = KnownNames.of(sheet)
    for number, typed in headings.typed.items():
        if names.key(typed) is None and not is_own_note(typed):
            yield UnreadColumn(grid.at(headings.row, number), label(typed))
    for number in sorted(_columns_below(grid, headings.row) - headings.typed.keys()):
        yield UnreadColumn(grid.at(headings.row, number))


def _top_rows(grid: Grid, names: KnownNames) -> Iterator[Headings]:
    """The rows in which the headings may stand, each read as if they did."""
    top: dict[int, dict[int, str]] = {}
    for place in sorted(place for place in grid.cells if place.row <= HEADINGS_WITHIN):
        if typed := names.first_known(grid.names_at(*place)):
            top.setdefault(place.row, {})[place.column] = typed
    for row, typed_by_column in top.items():
        columns: dict[str, int] = {}
        for number, typed in typed_by_column.items():
            key = names.key(typed)
            if key is not None:
                columns.setdefault(key, number)
        yield Headings(row, typed_by_column, columns)


def _missing(grid: Grid, sheet: Sheet, headings: Headings, form: WrittenForm) -> Iterator[Finding]:
    """A column that rows can do without is only said to be left out, unless it seems to stand there under another name."""
    free, names = max(headings.typed) + 1, KnownNames.of(sheet)
    strange = [typed for typed in headings.typed.values() if names.key(typed) is None and not is_own_note(typed)]
    meant = {names.key(near) for typed in strange if (near := names.nearest(typed, headings.columns))}
    for column in sheet:
        if column.required and column.key not in headings.columns:
            place = grid.at(headings.row, free)
            name = column.name.of(form)
            if not column.makes_row and column.key not in meant:
                yield finding(AsTypedCode.COLUMN_LEFT_OUT, place, name=name, row=headings.row)
                continue
            yield finding(HeadingCode.HEADING_MISSING, place, name=name, row=headings.row, spoils=_lost(sheet, column.key))


class _Nearest(Struct, frozen=True):
    """The column that was meant, and what must not be made without it."""

    name: str
    spoils: frozenset[Spoilt]

    @classmethod
    def of(cls, typed: str, names: KnownNames, headings: Headings, sheet: Sheet) -> "_Nearest | None":
        near = names.nearest(typed, headings.columns)
        key = names.key(near) if near else None
        return cls(near, sheet.spoilt_column(key)) if near and key else None


def _unknown(typed: str, near: _Nearest | None, place: Place, sheet: Sheet, headings: Headings) -> Finding:
    if near is None:
        there = " ".join(headings.columns)
        return finding(HeadingCode.HEADING_UNKNOWN, place, typed=typed, known_of=sheet.key, there=there)
    code = HeadingCode.HEADING_RENAMED if near.spoils else HeadingCode.HEADING_MISSPELT
    return finding(code, place, typed=typed, nearest=near.name, spoils=near.spoils)


_NO_CONTENT = frozenset({CellFault.MERGED, CellFault.PICTURE})


def _secrecy_lost(sheet: Sheet, headings: Headings) -> Column | None:
    """The column that says what of a row may be published, when the sheet has no such heading."""
    return next((column for column in sheet if column.secrecy and column.key not in headings.columns), None)


def _secrecy(typed: str, sheet: Sheet, headings: Headings, place: Place) -> Finding:
    """A column that nobody knows may be the one that says what is secret: whoever guesses that it is not, publishes it."""
    lost = _secrecy_lost(sheet, headings)
    spoils = sheet.spoilt_column(lost.key) if lost else frozenset()
    name = lost.name if lost else sheet.name
    return finding(HeadingCode.HEADING_MAY_BE_SECRET, place, typed=typed, name=name.nb, spoils=spoils)


def _blank(place: Place, column: str, sheet: Sheet, absent: Sequence[Column], form: WrittenForm) -> Finding:
    """A column whose heading was wiped out may be any of those that are absent, and stops what must not be made without."""
    spoils = frozenset(what for one in absent for what in sheet.spoilt_column(one.key))
    if not spoils:
        return finding(HeadingCode.HEADING_BLANK, place, column=column)
    names = enumerated([f"«{one.name.of(form)}»" for one in absent])
    return finding(HeadingCode.HEADING_LOST, place, column=column, absent=names, spoils=spoils)


def _lost(sheet: Sheet, key: str) -> frozenset[Spoilt]:
    """What stops when a whole column is lost: with a required one, every row of the sheet is."""
    return sheet.spoilt() if sheet.column(key).required else sheet.spoilt_cell(key)


def _columns_below(grid: Grid, row: int) -> set[int]:
    return {place.column for place, cell in grid.cells.items() if place.row > row and cell.fault not in _NO_CONTENT}
