"""Content that she may not see herself, has struck through or has lost above the headings: read or not, it is told."""

from collections.abc import Callable, Container, Iterable, Iterator

from sltdocs.contract.cell import letters
from sltdocs.contract.schema import Column, Kind, Sheet
from sltdocs.contract.values.links import is_link
from sltdocs.findings.finding import Finding, enumerated, finding
from sltdocs.findings.sheets.heading import HeadingCode
from sltdocs.findings.sheets.sheet import SheetCode
from sltdocs.workbook.reading.grids import Grid
from sltdocs.workbook.reading.headings import Headings
from sltdocs.workbook.reading.rows.table_rows import value_of
from sltdocs.workbook.reading.sheet_facts import Position


def hidden_findings(grid: Grid, from_row: int, columns: Iterable[int]) -> Iterator[Finding]:
    """The hidden rows below `from_row` and the hidden ones among the known columns, where they hold something."""
    rows = sorted({place.row for place in grid.cells if place.row > from_row and place.row in grid.facts.hidden_rows})
    if rows:
        yield finding(SheetCode.ROWS_HIDDEN, grid.at(rows[0], 1), rows=spans(rows), count=len(rows))
    yield from _struck(grid, from_row, frozenset(columns))
    hidden = sorted(number for number in columns if any(number in span for span in grid.facts.hidden_columns))
    if hidden:
        names = spans(hidden, letters)
        yield finding(SheetCode.COLUMNS_HIDDEN, grid.at(max(from_row, 1), hidden[0]), columns=names, count=len(hidden))


def _struck(grid: Grid, from_row: int, columns: Container[int]) -> Iterator[Finding]:
    """Whoever strikes a meeting through means that it is off, and nobody who has the calendar would know."""
    places = sorted(
        place for place in grid.facts.struck if place.row > from_row and place.column in columns and place in grid.cells
    )
    if places:
        rows = sorted({place.row for place in places})
        yield finding(SheetCode.ROWS_STRUCK, grid.at(*places[0]), rows=spans(rows), count=len(rows))


def spans(numbers: Iterable[int], written: Callable[[int], str] = str) -> str:
    """Numbers in rising order as people write them: «3, 5–9 og 12»."""
    found: list[list[int]] = []
    for number in numbers:
        if found and found[-1][-1] == number - 1:
            found[-1].append(number)
        else:
            found.append([number])
    return enumerated(["–".join(written(end) for end in dict.fromkeys((one[0], one[-1]))) for one in found])


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
        yield finding(
            HeadingCode.ROWS_ABOVE_HEADINGS,
            place,
            spoils=sheet.spoilt(),
            rows=spans(rows),
            count=len(rows),
            row=headings.row,
            first=rows[0],
        )


def _fits(grid: Grid, row: int, column: Column, sheet: Sheet, headings: Headings) -> bool:
    cell = grid.cells.get(Position(row, headings.columns[column.key]))
    found = None if cell is None else value_of(cell, column, sheet, headings.title(column.key)).entry
    return found is not None and (column.kind is not Kind.URL or is_link(str(found.value)))
