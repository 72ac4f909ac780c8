"""A workbook of an older version, written anew in the present one: the same steps that read it, made in the file itself."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from sltdocs.contract.cell import Place, address
from sltdocs.contract.sheets import CONTRACT_VERSION, sheet
from sltdocs.contract.values.understood import shown
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.file import FileCode
from sltdocs.findings.finding import Finding, finding
from sltdocs.workbook.copies.added_columns import add_columns
from sltdocs.workbook.copies.listed_changes import Correction
from sltdocs.workbook.editing.edited_workbook import Editing
from sltdocs.workbook.editing.sheet_editing import SheetEditing
from sltdocs.workbook.editing.sheet_renaming import rename_heading_in_tables, rename_sheet
from sltdocs.workbook.package.refusal import UnreadableWorkbook
from sltdocs.workbook.reading.grids import Grid, grids
from sltdocs.workbook.reading.reduction import reduce
from sltdocs.workbook.reading.rows.plan_sheet import find_fields, written_form_in
from sltdocs.workbook.reading.rows.upgrading import STEPS, Grids, Step, changed_cells, upgraded, version_of
from sltdocs.workbook.reading.sheet_names import matched, seemingly_nynorsk


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
        version = version_of(before)
        older = version is not None and version.number < CONTRACT_VERSION and after.grids != before
        changes = tuple(_written(editing, before, after.grids)) if not after.newer else ()
        if version is not None and older:
            changes += tuple(_added(editing, after.grids, version.number))
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


def _added(editing: Editing, grids: Grids, version: int) -> Iterator[Correction]:
    """The columns that came since the version; the sheets may have got new names already."""
    parts = dict(editing.sheets())
    known = matched(grids).known
    plan = known.get("plan")
    fields = find_fields(plan, sheet("plan")) if plan else None
    form = written_form_in(fields, sheet("plan")) or (WrittenForm.NN if seemingly_nynorsk(known) else WrittenForm.NB)
    for key, grid in known.items():
        if part := parts.get(grid.name):
            yield from add_columns(editing, part, grid, key, version, form)


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
