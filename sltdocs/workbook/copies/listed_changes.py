"""Changes to her workbook that are listed one by one: what stood there, what stands there now."""

from collections.abc import Sequence

from msgspec import Struct

from sltdocs.contract.cell import Place, coordinates
from sltdocs.workbook.editing.cell_texts import Texts
from sltdocs.workbook.editing.edited_workbook import Editing
from sltdocs.workbook.editing.sheet_editing import SheetEditing
from sltdocs.workbook.editing.sheet_renaming import rename_heading_in_tables, rename_sheet
from sltdocs.workbook.reading.sheet_facts import Position


class Correction(Struct, frozen=True):
    """One change. A place without a cell is a sheet whose name was changed."""

    place: Place
    before: str
    after: str


def correct(editing: Editing, corrections: Sequence[Correction]) -> tuple[Correction, ...]:
    """Makes the changes, cells first; gives those that were made. A cell that does not hold `before` stays as it is."""
    made: list[Correction] = []
    texts = Texts(editing)
    for name, part in list(editing.sheets()):
        wanted = [one for one in corrections if one.place.cell and one.place.sheet == name]
        if wanted and editing.readable(part):
            sheet = SheetEditing(editing.xml(part))
            made.extend(one for one in wanted if _correct_cell(editing, part, sheet, texts, one))
    renamed = [one for one in corrections if not one.place.cell]
    for one in renamed:
        rename_sheet(editing, one.before, one.after)
    return (*made, *renamed)


def _correct_cell(editing: Editing, part: str, sheet: SheetEditing, texts: Texts, correction: Correction) -> bool:
    cell = sheet.find(Position(*coordinates(correction.place.cell)))
    if cell is None or not texts.replace(cell, correction.before, correction.after):
        return False
    editing.change(part)
    rename_heading_in_tables(editing, part, correction.before, correction.after)
    return True
