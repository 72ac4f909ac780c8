"""The rows of a table sheet as records of typed entries that know their cells."""

import re
from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.cell import Cell, CellFault, Place
from sltdocs.contract.rows import Entry, Record
from sltdocs.contract.schema import Kind, Sheet
from sltdocs.contract.values.understood import quoted
from sltdocs.findings import Code, Finding, finding
from sltdocs.workbook.grids import Grid
from sltdocs.workbook.headings import Headings
from sltdocs.workbook.names import Names
from sltdocs.workbook.values import value_of

_FILLED_IN_ADVANCE = {Kind.CHOICE, Kind.YES_NO}
_NUMBERING = "number"
_WORDS = re.compile(r"[^\W\d_]{3}")


class Rows(Struct, frozen=True):
    """The records of a sheet and what is wrong in them."""

    records: tuple[Record, ...]
    findings: tuple[Finding, ...]


def read_rows(grid: Grid, sheet: Sheet, headings: Headings) -> Rows:
    """Every row below the headings that says something."""
    rows = _typed_rows(grid, headings)
    names = Names.of(sheet)
    repeated = [number for number, cells in rows.items() if _repeats_headings(cells, sheet, names)]
    again = [finding(Code.HEADINGS_REPEATED, grid.at(number, min(headings.columns.values()))) for number in repeated]
    rows = {number: cells for number, cells in rows.items() if number not in repeated}
    filled = ((number, cells) for number, cells in rows.items() if says_something(cells, sheet))
    read = [_record(number, cells, grid, sheet, headings) for number, cells in filled]
    titles = [_unread(cells[_NUMBERING]) for cells in rows.values() if not says_something(cells, sheet) and _is_title(cells)]
    return Rows(tuple(record for record, _ in read), (*again, *titles, *(one for _, findings in read for one in findings)))


def _repeats_headings(cells: Mapping[str, Cell], sheet: Sheet, names: Names) -> bool:
    """Whether the headings stand here again, as between two tables that were put below each other."""
    required = [column.key for column in sheet if column.required]
    return len(required) > 1 and all(key in cells and names.key(str(cells[key].value)) == key for key in required)


def _is_title(cells: Mapping[str, Cell]) -> bool:
    """Whether words stand where the numbers do, in a row of nothing else: «Innsatsområde B: Foreldre»."""
    number = cells.get(_NUMBERING)
    return number is not None and number.fault is None and isinstance(number.value, str) and bool(_WORDS.search(number.value))


def _unread(cell: Cell) -> Finding:
    return finding(Code.ROW_UNREAD, cell.place, typed=quoted(str(cell.value)))


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
            title, blocks = headings.title(column.key), sheet.blocked_by(column.key)
            findings.append(finding(Code.VALUE_MISSING, place, title=title, blocks=blocks))
    first = grid.at(number, min(headings.columns.values()))
    return Record(sheet.key, first, entries, broken), findings
