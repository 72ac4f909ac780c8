"""Which sheet of the contract an unknown sheet probably is: by a name that is nearly right, or by its headings.

Coordinators call a sheet «Møteplan 2026» or «Tiltak 2026–2027». Taking the sheet for lost would cancel every meeting.
"""

from collections.abc import Collection

from msgspec import Struct

from sltdocs.contract.schema import Layout, Sheet
from sltdocs.contract.sheets import SHEETS, sheet
from sltdocs.contract.written_form import WrittenForm
from sltdocs.workbook.fields import find_fields
from sltdocs.workbook.grids import Grid
from sltdocs.workbook.headings import find_headings
from sltdocs.workbook.names import Names, is_own_note

_MOST = 3 / 4
"""The share of a sheet's headings that must be known ones: a list of names and phone numbers is no sheet of the plan."""


class Probable(Struct, frozen=True):
    """The sheet that was meant, and what to call it."""

    sheet: Sheet
    name: str


def probable(grid: Grid, taken: Collection[str], form: WrittenForm) -> Probable | None:
    """The sheet that was meant; None when nothing is clear, or when the workbook has that sheet already."""
    names = Names.of(SHEETS)
    near = names.nearest(grid.name, taken)
    key = names.key(near) if near else _by_content(grid, taken)
    return Probable(sheet(key), sheet(key).name.of(form)) if key else None


def _by_content(grid: Grid, taken: Collection[str]) -> str | None:
    known = {one.key: _known(grid, one) for one in SHEETS}
    most = max(known.values())
    best = [key for key, count in known.items() if count == most]
    return best[0] if most and len(best) == 1 and best[0] not in taken else None


def _known(grid: Grid, wanted: Sheet) -> int:
    """How many headings or fields of the sheet are this contract sheet's; 0 when the required ones are not all there."""
    required = {column.key for column in wanted if column.required}
    if wanted.layout is Layout.FIELDS:
        fields = find_fields(grid, wanted)
        typed, found = ([row.typed for row in fields.rows], fields.known.keys()) if fields else ([], set())
    else:
        headings = find_headings(grid, wanted)
        typed, found = (list(headings.typed.values()), headings.columns.keys()) if headings else ([], set())
    typed = [one for one in typed if one and not is_own_note(one)]
    return len(found) if required <= found and len(found) >= _MOST * len(typed) else 0
