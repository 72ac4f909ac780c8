"""A copy of her workbook with proposed meetings below those on `Møter`, coloured, each with a note that tells why."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from sltdocs.contract.cell import coordinates
from sltdocs.contract.code import Severity
from sltdocs.contract.rows import Table
from sltdocs.workbook.editing.cell_marks import Marks, styles_of
from sltdocs.workbook.editing.edited_workbook import Editing
from sltdocs.workbook.editing.notes import Note, add_notes
from sltdocs.workbook.editing.sheet_editing import SheetEditing
from sltdocs.workbook.package.refusal import UnreadableWorkbook
from sltdocs.workbook.package.spreadsheet_xml import tag
from sltdocs.workbook.reading.sheet_facts import Position


class ProposedRow(Struct, frozen=True):
    """A row to add: texts by column key, of which those are written whose column the sheet has, and what its note says."""

    texts: Mapping[str, str]
    note: Note


def proposed_copy(data: bytes, table: Table, rows: Sequence[ProposedRow], author: str) -> bytes | None:
    """The workbook with the rows added below what stands on the table's sheet; None when it cannot be edited.

    `table` is the sheet as it was read: its name and the letter of each known column.
    """
    try:
        editing = Editing(data)
        part = dict(editing.sheets()).get(table.name)
        if part is None:
            return None
        _add(editing, part, table, rows, author)
        return editing.saved()
    except (UnreadableWorkbook, ValueError):
        return None


def _add(editing: Editing, part: str, table: Table, rows: Sequence[ProposedRow], author: str) -> None:
    sheet = SheetEditing(editing.change(part))
    marks = Marks(styles_of(editing))
    columns = {key: coordinates(f"{letters}1")[1] for key, letters in table.columns.items()}
    notes: dict[Position, tuple[Note, ...]] = {}
    for number, row in enumerate(rows, _last_row(sheet) + 1):
        written = [
            _write(sheet, marks, Position(number, columns[key]), text) for key, text in row.texts.items() if key in columns
        ]
        notes[min(written)] = (row.note,)
    add_notes(editing, part, sheet, notes, author)


def _write(sheet: SheetEditing, marks: Marks, position: Position, text: str) -> Position:
    sheet.set_text(position, text)
    cell = sheet.cell(position)
    cell.set("s", str(marks.marked(int(cell.get("s", "0")), Severity.ADVICE)))
    return position


def _last_row(sheet: SheetEditing) -> int:
    """The last row in which anything stands; cells that only have a format do not count."""
    filled = (cell for cell in sheet.root.iter(tag("c")) if len(cell))
    return max((coordinates(str(cell.get("r")))[0] for cell in filled), default=1)
