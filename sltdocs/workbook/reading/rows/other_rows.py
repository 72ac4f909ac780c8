"""The rows of a table that are none: headings repeated, sums, names of the rows below them, rows pasted twice."""

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct

from sltdocs.contract.cell import Cell, CellFault
from sltdocs.contract.normalise import folded, one_line
from sltdocs.contract.schema import Sheet
from sltdocs.contract.sheets.measures import FOCUS_AREAS, GOALS, MEASURES
from sltdocs.contract.sheets.organisation import GROUPS, MEETINGS, PARTICIPANTS
from sltdocs.contract.sheets.plan import LINKS
from sltdocs.contract.sheets.reporting import ACTIVITIES, GRANTS, KEY_FIGURES
from sltdocs.contract.values.understood import quoted, shown
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.sheets.as_typed import AsTypedCode
from sltdocs.findings.sheets.heading import HeadingCode
from sltdocs.workbook.reading.grids import Grid
from sltdocs.workbook.reading.headings import Headings
from sltdocs.workbook.reading.known_names import KnownNames

TypedRows = Mapping[int, Mapping[str, Cell]]
"""The filled cells of each row by column key."""

_SUMS = frozenset(("sum", "sum totalt", "totalsum", "total", "totalt", "i alt", "til sammen", "samlet", "samla", "samlet sum"))
_HEADED_AT = {
    MEASURES.key: ("number", "name"),
    GOALS.key: ("number",),
    FOCUS_AREAS.key: ("number",),
    GROUPS.key: ("key",),
    PARTICIPANTS.key: ("role",),
    MEETINGS.key: ("group",),
    ACTIVITIES.key: ("when",),
    KEY_FIGURES.key: ("indicator",),
    GRANTS.key: ("scheme",),
    LINKS.key: ("text",),
}
"""Where the name of the rows below it stands, on sheets where a row of nothing else could be no row of its own."""
_PRINTED = frozenset({MEASURES.key, GOALS.key})
"""The sheets that are printed in the order they are typed in, so that a heading has a place."""
_OF_KEYS = frozenset({GROUPS.key, MEETINGS.key})
"""There a single word may be the key of a row whose other cells were blanked, which takes nothing back."""
_SEVERAL_WORDS = re.compile(r"\w\W+\w")
_WORDS = re.compile(r"[^\W\d_]{3}")


class Sorted(Struct, frozen=True):
    """The rows that are read, those of them that only name what is below, and what is told of the others."""

    rows: TypedRows
    headings: Mapping[int, Cell]
    findings: tuple[Finding, ...]


def sort_out(rows: TypedRows, grid: Grid, sheet: Sheet, headings: Headings) -> Sorted:
    """The rows, told apart."""
    first = min(headings.columns.values())
    names = KnownNames.of(sheet)
    left = {number: cells for number, cells in rows.items() if number not in grid.facts.totals}
    again = [number for number, cells in left.items() if _repeats_headings(cells, sheet, names)]
    sums = {number: word for number, cells in left.items() if (word := _sum_word(cells, sheet))}
    left = {number: cells for number, cells in left.items() if number not in again and number not in sums}
    twice = dict(_pasted_twice(left, sheet))
    left = {number: cells for number, cells in left.items() if number not in twice}
    named = _group_headings(left, sheet)
    untold = {number: cell for number, cell in named.items() if sheet.key not in _PRINTED}
    left = {number: cells for number, cells in left.items() if number not in untold or sheet is MEETINGS}
    found = (
        *(finding(HeadingCode.HEADINGS_REPEATED, grid.at(number, first)) for number in again),
        *(finding(AsTypedCode.ROW_TOTAL, grid.at(number, first), typed=quoted(word)) for number, word in sums.items()),
        *(finding(AsTypedCode.ROW_REPEATED, grid.at(number, first), row=row) for number, row in twice.items()),
        *(finding(AsTypedCode.HEADING_LEFT_OUT, cell.place, typed=quoted(str(cell.value))) for cell in untold.values()),
    )
    return Sorted(left, {number: cell for number, cell in named.items() if number in left}, found)


def _own(cells: Mapping[str, Cell]) -> dict[str, Cell]:
    """What was typed in the row itself, and does not reach into it from a merge."""
    return {key: cell for key, cell in cells.items() if cell.fault is not CellFault.MERGED}


def _repeats_headings(cells: Mapping[str, Cell], sheet: Sheet, names: KnownNames) -> bool:
    """Whether the headings stand here again, as between two tables that were put below each other."""
    required = [column.key for column in sheet if column.required]
    return len(required) > 1 and all(key in cells and names.key(str(cells[key].value)) == key for key in required)


def _sum_word(cells: Mapping[str, Cell], sheet: Sheet) -> str:
    """The word by which a row says that it sums up; empty when it is a row of its own with all that such a row needs."""
    own = _own(cells)
    if all(column.key in own for column in sheet if column.required):
        return ""
    words = (one_line(cell.value) for cell in own.values() if isinstance(cell.value, str))
    first = next(words, "")
    return first if folded(first) in _SUMS else ""


def _pasted_twice(rows: TypedRows, sheet: Sheet) -> Iterator[tuple[int, int]]:
    """Each row that holds the very same as an earlier one, its number or key included, with that one."""
    key = next((column.key for column in sheet if column.names_row), None)
    seen: dict[tuple[tuple[str, str], ...], int] = {}
    for number, cells in rows.items():
        own = _own(cells)
        if key is None or key not in own or len(own) < 2:
            continue
        typed = tuple(sorted((name, shown(cell.value)) for name, cell in own.items()))
        if typed in seen:
            yield number, seen[typed]
        seen.setdefault(typed, number)


def _group_headings(rows: TypedRows, sheet: Sheet) -> dict[int, Cell]:
    """The names that stand alone in their row, above at least one row that says more."""
    found: dict[int, Cell] = {}
    waiting: dict[int, Cell] = {}
    for number, cells in rows.items():
        alone = _alone(_own(cells), sheet)
        if alone is not None and not _is_key(alone, rows, sheet):
            waiting[number] = alone
        elif _own(cells):
            found |= waiting
            waiting = {}
    return found


def _is_key(alone: Cell, rows: TypedRows, sheet: Sheet) -> bool:
    """Whether the words may be a key of other rows too, of which this one is incomplete."""
    if sheet.key not in _OF_KEYS:
        return False
    if not _SEVERAL_WORDS.search(str(alone.value)):
        return True
    again = [cell for cells in rows.values() for cell in cells.values() if shown(cell.value) == shown(alone.value)]
    return len(again) > 1


def _alone(own: Mapping[str, Cell], sheet: Sheet) -> Cell | None:
    """The one cell of a row that holds nothing else, when it is a name: «Innsatsområde B: Foreldre»."""
    if len(own) != 1:
        return None
    ((key, cell),) = own.items()
    words = cell.fault is None and isinstance(cell.value, str) and bool(_WORDS.search(cell.value))
    return cell if words and key in _HEADED_AT.get(sheet.key, ()) else None
