"""Older versions of the workbook contract, brought to the present one while they are read."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from sltdocs.contract.cell import Cell, Native
from sltdocs.contract.normalise import folded
from sltdocs.contract.sheets import CONTRACT_VERSION, sheet
from sltdocs.contract.spoilt import EVERYTHING
from sltdocs.contract.values import understand
from sltdocs.findings.file import FileCode
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.sheets.sheet import SheetCode
from sltdocs.workbook.reading.grids import Grid
from sltdocs.workbook.reading.headings import HEADINGS_WITHIN
from sltdocs.workbook.reading.sheet_facts import Position

Grids = tuple[Grid, ...]
Step = Callable[[Grids], Grids]
"""Brings the cells of one version to the next one. Pure; what it does not know it leaves alone."""


def _nothing_renamed(grids: Grids) -> Grids:
    """From version 1 to 2: sheets and columns were added, and none got another name or meaning."""
    return grids


STEPS: tuple[Step, ...] = (_nothing_renamed,)
"""From the oldest version that is still read, one step a version; the last one leads to CONTRACT_VERSION."""


class WorkbookVersion(Struct, frozen=True):
    """The version that a workbook says it has, and where it says so."""

    number: int
    cell: Cell


class Upgraded(Struct, frozen=True):
    """The cells in the present version; `newer` tells that they are of a version that nobody here knows."""

    grids: Grids
    findings: tuple[Finding, ...] = ()
    newer: bool = False


class Renaming(Struct, frozen=True):
    """A step that gives sheets, headings and fields new names; what it is not told it leaves alone.

    `headings` and `fields` are old and new names by the sheet's new name.
    """

    sheets: Mapping[str, str] = field(default_factory=dict)
    headings: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    fields: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def __call__(self, grids: Grids) -> Grids:
        """The same cells under their new names."""
        return tuple(self._renamed(grid) for grid in grids)

    def _renamed(self, grid: Grid) -> Grid:
        name = _folded(self.sheets).get(folded(grid.name), grid.name)
        headings, fields = _folded(self.headings.get(name, {})), _folded(self.fields.get(name, {}))
        row = next((row for row in range(1, HEADINGS_WITHIN + 1) if _holds(grid, row, headings)), 0)
        cells = {
            place: _reworded(cell, fields if fields else headings if place.row == row else {})
            for place, cell in grid.cells.items()
        }
        return replace(grid, name=name, cells=cells)


def upgraded(grids: Grids, steps: Sequence[Step] = STEPS) -> Upgraded:
    """The cells in the present version of the contract, and what there is to tell: nothing when they are read alike in both."""
    version = version_of(grids)
    if version is None or version.number == CONTRACT_VERSION:
        return Upgraded(grids)
    params: dict[str, Any] = {"version": version.number, "present": CONTRACT_VERSION}
    if version.number > CONTRACT_VERSION:
        return Upgraded(grids, (finding(FileCode.VERSION_NEWER, version.cell.place, spoils=EVERYTHING, **params),), newer=True)
    needed = CONTRACT_VERSION - version.number
    if needed > len(steps):
        return Upgraded(grids, (finding(SheetCode.VERSION_UNKNOWN, version.cell.place, spoils=EVERYTHING, **params),))
    present = grids
    for step in steps[len(steps) - needed :]:
        present = step(present)
    told = () if present == grids else (finding(FileCode.VERSION_OLDER, version.cell.place, **params),)
    return Upgraded(_with_version(present, version.cell), told)


def version_of(grids: Grids) -> WorkbookVersion | None:
    """The version that stands beside the words `Arbeidsbokversjon`, wherever that is: older versions may differ in all else."""
    column = sheet("plan").column("version")
    name = folded(column.name.nb)
    for grid in grids:
        for place in grid.cells:
            beside = grid.cells.get(Position(place.row, place.column + 1))
            if beside is None or beside.fault is not None or folded(grid.name_at(*place)) != name:
                continue
            value = understand(beside, column).value
            return WorkbookVersion(value, beside) if isinstance(value, int) else None
    return None


def changed_cells(before: Grid, after: Grid) -> Iterator[tuple[Position, Native]]:
    """The cells in which two states of a sheet differ, with their new values."""
    for place, cell in after.cells.items():
        if place not in before.cells or before.cells[place].value != cell.value:
            yield place, cell.value


def _with_version(grids: Grids, cell: Cell) -> Grids:
    """The same cells with the present version where the old one stood."""

    def present(one: Cell) -> Cell:
        return replace(one, value=CONTRACT_VERSION) if one.place == cell.place else one

    return tuple(replace(grid, cells={place: present(one) for place, one in grid.cells.items()}) for grid in grids)


def _folded(names: Mapping[str, str]) -> dict[str, str]:
    return {folded(old): new for old, new in names.items()}


def _holds(grid: Grid, row: int, names: Mapping[str, str]) -> bool:
    return any(place.row == row and folded(grid.name_at(*place)) in names for place in grid.cells)


def _reworded(cell: Cell, names: Mapping[str, str]) -> Cell:
    new = names.get(folded(cell.value)) if isinstance(cell.value, str) else None
    return cell if new is None else replace(cell, value=new, runs=())
