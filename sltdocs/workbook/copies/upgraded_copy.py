"""A workbook of an older version, written anew in the present one: the same steps that read it, made in the file itself."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from sltdocs.contract.cell import Place, address
from sltdocs.contract.values.understood import shown
from sltdocs.findings.file import FileCode
from sltdocs.findings.finding import Finding, finding
from sltdocs.workbook.copies.listed_changes import Correction
from sltdocs.workbook.editing.edited_workbook import Editing
from sltdocs.workbook.editing.sheet_editing import SheetEditing
from sltdocs.workbook.editing.sheet_renaming import rename_heading_in_tables, rename_sheet
from sltdocs.workbook.package.refusal import UnreadableWorkbook
from sltdocs.workbook.reading.grids import Grid, grids
from sltdocs.workbook.reading.reduction import reduce
from sltdocs.workbook.reading.upgrading import STEPS, Grids, Step, changed_cells, upgraded


class UpgradedCopy(Struct, frozen=True):
    """The file in the present version, every change in it, and what there is to tell (older, newer, unknown version).

    Without changes the file is the one that was given; `findings` say why when it cannot be opened.
    """

    data: bytes
    changes: tuple[Correction, ...]
    findings: tuple[Finding, ...]


def upgraded_copy(data: bytes, steps: Sequence[Step] = STEPS) -> UpgradedCopy:
    """The workbook in the present version of the contract."""
    try:
        editing = Editing(data)
        before = grids(reduce(editing.package, editing.main)).grids
        after = upgraded(before, steps)
        changes = () if after.newer else tuple(_written(editing, before, after.grids))
        return UpgradedCopy(editing.saved() if changes else data, changes, after.findings)
    except UnreadableWorkbook as refusal:
        return UpgradedCopy(data, (), (refusal.finding,))
    except ValueError:  # a sheet with impossible addresses: it is read as damaged, and not written
        return UpgradedCopy(data, (), (finding(FileCode.FILE_DAMAGED),))


def _written(editing: Editing, before: Grids, after: Grids) -> Iterator[Correction]:
    parts = dict(editing.sheets())
    for old, new in zip(before, after, strict=True):
        yield from _written_cells(editing, parts[old.name], old, new)
    for old, new in zip(before, after, strict=True):
        if old.name != new.name:
            rename_sheet(editing, old.name, new.name)
            yield Correction(old.place, old.name, new.name)


def _written_cells(editing: Editing, part: str, old: Grid, new: Grid) -> Iterator[Correction]:
    changes = list(changed_cells(old, new))
    if not changes:
        return
    editing.forget_calculation_order()
    sheet = SheetEditing(editing.change(part))
    for position, value in changes:
        before = shown(old.cells[position].value) if position in old.cells else ""
        after = shown(value)
        if isinstance(value, int) and not isinstance(value, bool):
            sheet.set_number(position, value)
        else:
            sheet.set_text(position, after)
        rename_heading_in_tables(editing, part, before, after)
        yield Correction(Place(old.name, address(*position)), before, after)
