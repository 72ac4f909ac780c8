"""A copy of her workbook with cells set and emptied, columns added, and rows moved; all else is hers to the byte."""

from collections.abc import Collection, Mapping, Sequence

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm
from sltdocs.workbook.copies.added_columns import add_given_columns
from sltdocs.workbook.copies.listed_changes import Correction
from sltdocs.workbook.copies.rolling.cell_writing import NewCell, SheetWriting
from sltdocs.workbook.copies.rolling.former_rows import FormerRows, move_rows
from sltdocs.workbook.editing.edited_workbook import Editing
from sltdocs.workbook.package.refusal import UnreadableWorkbook
from sltdocs.workbook.package.spreadsheet_xml import tag
from sltdocs.workbook.reading.grids import Grid, grids
from sltdocs.workbook.reading.reduction import reduce


class WithColumns(Struct, frozen=True):
    """The workbook with the columns that were wanted, and those that were added."""

    data: bytes
    added: tuple[Correction, ...] = ()


def with_columns(data: bytes, wanted: Mapping[str, tuple[str, Collection[str]]], form: WrittenForm) -> WithColumns:
    """The workbook in which these columns of the contract stand; by the sheet's name its key and the columns' keys.

    Nothing is added where the workbook cannot be edited.
    """
    try:
        editing = Editing(data)
        parts, by_name = dict(editing.sheets()), _grids(editing)
        added = tuple(
            one
            for name, (key, columns) in wanted.items()
            if name in parts and name in by_name
            for one in add_given_columns(editing, parts[name], by_name[name], key, columns, form)
        )
        return WithColumns(editing.saved(), added) if added else WithColumns(data)
    except (UnreadableWorkbook, ValueError):
        return WithColumns(data)


class Rewritten(Struct, frozen=True):
    """The workbook, and what the sheet is called that rows moved to."""

    data: bytes
    sheet: str


def rewritten_copy(data: bytes, cells: Sequence[NewCell], moved: Sequence[FormerRows], sheet: str) -> Rewritten | None:
    """The workbook with the rows moved to the sheet, and the cells as they are to be; None when it cannot be edited."""
    try:
        editing = Editing(data)
        writing = SheetWriting(editing)
        name = move_rows(editing, writing, _grids(editing), moved, sheet) if moved else sheet
        for cell in cells:
            writing.write(cell)
        _calculate_anew(editing)
        return Rewritten(editing.saved(), name)
    except (UnreadableWorkbook, ValueError, KeyError):
        return None


def _grids(editing: Editing) -> dict[str, Grid]:
    return {one.facts.name: one for one in grids(reduce(editing.package, editing.main)).grids}


def _calculate_anew(editing: Editing) -> None:
    """Formulas of hers may count what was emptied: Excel works them out as it opens the file (18.2.2 calcPr)."""
    editing.forget_calculation_order()
    found = editing.xml(editing.main).find(tag("calcPr"))
    if found is not None:
        editing.change(editing.main)
        found.set("fullCalcOnLoad", "1")
