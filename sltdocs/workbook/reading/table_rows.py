"""The rows of a table sheet as records of typed entries that know their cells."""

import re
from collections.abc import Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.cell import Cell, CellFault, Place
from sltdocs.contract.code import Code, Severity
from sltdocs.contract.normalise import folded
from sltdocs.contract.rows import Entry, Record
from sltdocs.contract.schema import Column, Kind, Sheet
from sltdocs.contract.spoilt import NOTHING
from sltdocs.contract.values import Problem, understand
from sltdocs.contract.values.understood import quoted, shown
from sltdocs.contract.values.value_code import ValueCode
from sltdocs.findings.cell import CellCode
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.privacy import PrivacyCode
from sltdocs.findings.sheet import SheetCode
from sltdocs.workbook.reading.grids import Grid
from sltdocs.workbook.reading.headings import Headings
from sltdocs.workbook.reading.known_names import KnownNames

_DITTO = re.compile(r"""[-–—\s]*(?:["“”„'´`]{1,2}|[«»〃])[-–—\s]*|ditto|som over|samme som over|same som over|se over|sjå over""")
_LONGEST_DITTO = 20
_COPIED_DOWN = {Kind.TEXT, Kind.NAME, Kind.PARTIES, Kind.LIST}


class Value(Struct, frozen=True):
    """What a cell gives: an entry, or `broken`; neither when it counts as blank."""

    entry: Entry | None = None
    broken: bool = False
    findings: tuple[Finding, ...] = ()


BLANK = Value()


def value_of(cell: Cell, column: Column, sheet: Sheet, title: str) -> Value:
    """The value of a cell that is not blank; `title` is its heading as the coordinator wrote it."""
    if cell.fault is CellFault.MERGED:
        return _merged(cell, column, sheet, title)
    if cell.fault is CellFault.ERROR_VALUE:
        return _broken(CellCode.CELL_ERROR, cell, column, sheet, title)
    if cell.fault is CellFault.NOT_CALCULATED:
        return _broken(CellCode.CELL_NOT_CALCULATED, cell, column, sheet, title)
    if is_ditto(cell.value):
        return _broken(CellCode.CELL_DITTO, cell, column, sheet, title)
    understood = understand(cell, column)
    findings = tuple(_finding(problem, cell, column, sheet, title) for problem in understood.problems)
    if understood.value is None:
        return Value(broken=bool(findings), findings=findings)
    return Value(Entry(understood.value, cell.place, shown(cell.value)), findings=findings)


def is_ditto(value: object) -> bool:
    """Whether the cell says «the same as above», which would be printed as it stands."""
    return isinstance(value, str) and len(value) <= _LONGEST_DITTO and _DITTO.fullmatch(folded(value)) is not None


def _merged(cell: Cell, column: Column, sheet: Sheet, title: str) -> Value:
    """A text below the first cell of a merge is that cell's text; a number or a date there could be meant otherwise."""
    if cell.value is None and not column.required:
        return BLANK
    if cell.value is not None and (column.kind in _COPIED_DOWN or column.refers_to):
        return value_of(replace(cell, fault=None), column, sheet, title)
    return _broken(SheetCode.CELLS_MERGED, cell, column, sheet, title)


def _broken(code: Code, cell: Cell, column: Column, sheet: Sheet, title: str) -> Value:
    typed, spoils = shown(cell.value), sheet.spoilt_cell(column.key)
    return Value(broken=True, findings=(finding(code, cell.place, spoils=spoils, title=title, typed=typed),))


def _finding(problem: Problem, cell: Cell, column: Column, sheet: Sheet, title: str) -> Finding:
    spoils = sheet.spoilt_cell(column.key) if problem.code.severity is Severity.ERROR else NOTHING
    params: dict[str, Any] = {"title": title, **dict(problem.params)}
    unclear = column.secrecy and problem.code is ValueCode.YES_NO_UNREADABLE  # whoever is told to leave it blank ends the secrecy
    return finding(PrivacyCode.INDIVIDUAL_CASES_UNCLEAR if unclear else problem.code, cell.place, spoils=spoils, **params)


_FILLED_IN_ADVANCE = {Kind.CHOICE, Kind.ADOPTION_FORM, Kind.YES_NO}
_NUMBERING = "number"
_WORDS = re.compile(r"[^\W\d_]{3}")


class Rows(Struct, frozen=True):
    """The records of a sheet and what is wrong in them."""

    records: tuple[Record, ...]
    findings: tuple[Finding, ...]


def read_rows(grid: Grid, sheet: Sheet, headings: Headings) -> Rows:
    """Every row below the headings that says something."""
    rows = _typed_rows(grid, headings)
    names = KnownNames.of(sheet)
    repeated = [number for number, cells in rows.items() if _repeats_headings(cells, sheet, names)]
    again = [finding(SheetCode.HEADINGS_REPEATED, grid.at(number, min(headings.columns.values()))) for number in repeated]
    rows = {number: cells for number, cells in rows.items() if number not in repeated}
    filled = ((number, cells) for number, cells in rows.items() if says_something(cells, sheet))
    read = [_record(number, cells, grid, sheet, headings) for number, cells in filled]
    titles = [_unread(cells[_NUMBERING]) for cells in rows.values() if not says_something(cells, sheet) and _is_title(cells)]
    return Rows(tuple(record for record, _ in read), (*again, *titles, *(one for _, findings in read for one in findings)))


def _repeats_headings(cells: Mapping[str, Cell], sheet: Sheet, names: KnownNames) -> bool:
    """Whether the headings stand here again, as between two tables that were put below each other."""
    required = [column.key for column in sheet if column.required]
    return len(required) > 1 and all(key in cells and names.key(str(cells[key].value)) == key for key in required)


def _is_title(cells: Mapping[str, Cell]) -> bool:
    """Whether words stand where the numbers do, in a row of nothing else: «Innsatsområde B: Foreldre»."""
    number = cells.get(_NUMBERING)
    return number is not None and number.fault is None and isinstance(number.value, str) and bool(_WORDS.search(number.value))


def _unread(cell: Cell) -> Finding:
    return finding(SheetCode.ROW_UNREAD, cell.place, typed=quoted(str(cell.value)))


def _typed_rows(grid: Grid, headings: Headings) -> dict[int, dict[str, Cell]]:
    keys = {number: key for key, number in headings.columns.items()}
    rows: dict[int, dict[str, Cell]] = {}
    for position, cell in grid.cells.items():
        if position.row > headings.row and position.column in keys:
            rows.setdefault(position.row, {})[keys[position.column]] = cell
    return dict(sorted(rows.items()))


def says_something(cells: Mapping[str, Cell], sheet: Sheet) -> bool:
    """Whether a row is more than numbering and drop-downs that were filled in for later, or a merge reaching into it."""
    own = (key for key, cell in cells.items() if cell.fault is not CellFault.MERGED)
    return any(key != _NUMBERING and sheet.column(key).kind not in _FILLED_IN_ADVANCE for key in own)


def _record(number: int, cells: Mapping[str, Cell], grid: Grid, sheet: Sheet, headings: Headings) -> tuple[Record, list[Finding]]:
    entries: dict[str, Entry] = {}
    broken: dict[str, Place] = {}
    findings: list[Finding] = []
    for key, cell in cells.items():
        value = value_of(cell, sheet.column(key), sheet, headings.title(key))
        findings.extend(value.findings)
        if value.entry is not None:
            entries[key] = value.entry
        elif value.broken:
            broken[key] = cell.place
    for column in sheet:
        if column.required and column.key in headings.columns and column.key not in entries and column.key not in broken:
            place = grid.at(number, headings.columns[column.key])
            title, spoils = headings.title(column.key), sheet.spoilt_cell(column.key)
            findings.append(finding(CellCode.VALUE_MISSING, place, title=title, spoils=spoils))
    first = grid.at(number, min(headings.columns.values()))
    return Record(sheet.key, first, entries, broken), findings
