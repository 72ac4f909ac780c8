"""Sheets whose names are not quite ours and whose columns are: «Plan 2026», «Trefpunkt», one sheet a group, two swapped."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from msgspec import Struct, field

from sltdocs.contract.near import nearest
from sltdocs.contract.normalise import folded
from sltdocs.contract.schema import Layout, Sheet
from sltdocs.contract.sheets import sheet
from sltdocs.workbook.reading.grids import Grid
from sltdocs.workbook.reading.headings import find_headings
from sltdocs.workbook.reading.known_names import KnownNames
from sltdocs.workbook.reading.rows.plan_sheet import find_fields

_COUNTED = re.compile(r"[\W_]*(?<![^\W\d_])v?\d[\d./–-]*[\W_]*")
"""A year or a number beside a name: «Plan 2026», «1. Tiltak», «Møter 2026–27»."""
_FIELDS = 3
"""The fewest known fields that make a sheet the one about the plan."""
_TOGETHER = frozenset({"meetings", "participants", "activities"})
"""The sheets that some keep apart for each group or year: their rows are one list."""


class Agreeing(Struct):
    """What was found: `known` by the keys of the contract, `read_as` those called otherwise, `more` rows of a known one."""

    known: dict[str, Grid] = field(default_factory=dict)
    read_as: dict[str, Grid] = field(default_factory=dict)
    more: dict[str, list[Grid]] = field(default_factory=dict)
    left: list[Grid] = field(default_factory=list)


def bare(name: str) -> str:
    """The name without a year or number beside it, in comparable form."""
    return folded(_COUNTED.sub(" ", name))


def agreeing(grids: Sequence[Grid], taken: Mapping[str, Grid], names: KnownNames) -> Agreeing:
    """The sheets that are not called what ours are, and are known by name and columns together."""
    found = Agreeing()
    for grid in grids:
        key, exact = _key(grid.name, names)
        if key is None or key in taken or not agrees(grid, sheet(key)):
            found.left.append(grid)
        elif key not in found.known:
            found.known[key] = grid
            if not exact:
                found.read_as[key] = grid
        elif key in _TOGETHER:
            found.more.setdefault(key, []).append(grid)
        else:
            found.left.append(grid)
    return found


def agrees(grid: Grid, wanted: Sheet) -> bool:
    """Whether the sheet has the columns or fields that this sheet of the contract cannot be read without."""
    if wanted.layout is Layout.FIELDS:
        fields = find_fields(grid, wanted)
        return fields is not None and len(fields.known) >= _FIELDS
    headings = find_headings(grid, wanted)
    return headings is not None and _needed(wanted) <= headings.columns.keys()


def swapped(known: Mapping[str, Grid]) -> Iterator[tuple[str, str]]:
    """The pairs of sheets of which each has the columns of the other, and not its own."""
    tables = [(key, grid) for key, grid in known.items() if sheet(key).layout is Layout.TABLE and grid.cells]
    astray = [(key, grid) for key, grid in tables if not agrees(grid, sheet(key))]
    for (one, grid), (other, another) in combinations(astray, 2):
        if agrees(grid, sheet(other)) and agrees(another, sheet(one)):
            yield one, other


def _key(name: str, names: KnownNames) -> tuple[str | None, bool]:
    """The sheet that is meant by a name, and whether only a year or number was added to ours."""
    if key := names.key(bare(name)):
        return key, True
    near = nearest(bare(name), names.written, meaning=names.key)
    if near:
        return names.key(near), False
    first = bare(name).partition(" ")[0]
    return (key, False) if (key := names.key(first)) in _TOGETHER else (None, False)


def _needed(wanted: Sheet) -> set[str]:
    return {column.key for column in wanted if column.makes_row}
