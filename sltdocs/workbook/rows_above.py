"""Rows above the headings: titles may stand there, but rows of the table were sorted there together with its headings."""

from collections.abc import Iterator

from sltdocs.contract.schema import Column, Kind, Sheet
from sltdocs.findings import Code, Finding, finding
from sltdocs.workbook.grids import Grid
from sltdocs.workbook.headings import Headings
from sltdocs.workbook.hidden import spans
from sltdocs.workbook.sheet_facts import Position
from sltdocs.workbook.values import value_of

_ANY_WORDS = {Kind.NAME, Kind.KEY, Kind.TEXT, Kind.PARTIES, Kind.LIST}
_TELLING = 3
"""The fewest required columns that tell a row from a title of some cells, when any words fill them."""


def rows_above(grid: Grid, sheet: Sheet, headings: Headings) -> Iterator[Finding]:
    """One finding about all of them: what they say is lost, so what the sheet is needed for stops."""
    required = [column for column in sheet if column.required and column.key in headings.columns]
    rows = [row for row in range(1, headings.row) if all(_fits(grid, row, column, sheet, headings) for column in required)]
    told = len(required) >= _TELLING or any(column.kind not in _ANY_WORDS for column in required) or len(rows) > 1
    if rows and required and told:
        place = grid.at(rows[0], min(headings.columns.values()))
        yield finding(Code.ROWS_ABOVE_HEADINGS, place, blocks=sheet.feeds, rows=spans(rows), row=headings.row, first=rows[0])


def _fits(grid: Grid, row: int, column: Column, sheet: Sheet, headings: Headings) -> bool:
    cell = grid.cells.get(Position(row, headings.columns[column.key]))
    return cell is not None and value_of(cell, column, sheet, headings.title(column.key)).entry is not None
