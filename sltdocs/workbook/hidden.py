"""Content that the coordinator may not see herself, or has struck through: it is read like any other, and told."""

from collections.abc import Container, Iterable, Iterator

from sltdocs.contract.cell import letters
from sltdocs.findings import Code, Finding, finding
from sltdocs.workbook.grids import Grid


def hidden_findings(grid: Grid, from_row: int, columns: Iterable[int]) -> Iterator[Finding]:
    """The hidden rows below `from_row` and the hidden ones among the known columns, where they hold something."""
    rows = sorted({place.row for place in grid.cells if place.row > from_row and place.row in grid.facts.hidden_rows})
    if rows:
        yield finding(Code.ROWS_HIDDEN, grid.at(rows[0], 1), rows=spans(rows))
    yield from _struck(grid, from_row, frozenset(columns))
    hidden = sorted(number for number in columns if any(number in span for span in grid.facts.hidden_columns))
    if hidden:
        names = ", ".join(letters(number) for number in hidden)
        yield finding(Code.COLUMNS_HIDDEN, grid.at(max(from_row, 1), hidden[0]), columns=names)


def _struck(grid: Grid, from_row: int, columns: Container[int]) -> Iterator[Finding]:
    """Whoever strikes a meeting through means that it is off, and nobody who has the calendar would know."""
    places = sorted(
        place for place in grid.facts.struck if place.row > from_row and place.column in columns and place in grid.cells
    )
    if places:
        rows = spans(sorted({place.row for place in places}))
        yield finding(Code.ROWS_STRUCK, grid.at(*places[0]), rows=rows)


def spans(numbers: Iterable[int]) -> str:
    """Numbers in rising order as people write them: «3, 5–9, 12»."""
    found: list[list[int]] = []
    for number in numbers:
        if found and found[-1][-1] == number - 1:
            found[-1].append(number)
        else:
            found.append([number])
    return ", ".join(f"{one[0]}–{one[-1]}" if len(one) > 1 else str(one[0]) for one in found)
