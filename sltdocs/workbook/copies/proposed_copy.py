"""A copy of her workbook with proposed meetings below those on `Møter`, coloured, each with a note that tells why.

They are written as she writes: into her Excel table, dates and times as such, in the formats of the row above.
"""

from collections.abc import Mapping, Sequence
from datetime import date, time

from msgspec import Struct

from sltdocs.contract.cell import coordinates
from sltdocs.contract.code import Severity
from sltdocs.contract.rows import Table
from sltdocs.workbook.editing.cell_marks import Marks, styles_of
from sltdocs.workbook.editing.edited_workbook import Editing
from sltdocs.workbook.editing.notes import Note, add_notes
from sltdocs.workbook.editing.sheet_editing import SheetEditing
from sltdocs.workbook.editing.table_growth import Room, room_for
from sltdocs.workbook.package.refusal import UnreadableWorkbook
from sltdocs.workbook.package.spreadsheet_xml import tag
from sltdocs.workbook.reading.sheet_facts import Position

_DATE, _TIME = "dd.mm.yyyy", "hh:mm"
_TRUE = frozenset({"1", "true"})
_MINUTES_OF_A_DAY = 24 * 60
_LOOKED_UP = 30
"""In so many rows above a cell her way of writing there is looked for."""


class ProposedRow(Struct, frozen=True):
    """A row to add: values by column key, of which those are written whose column the sheet has, and what its note says."""

    values: Mapping[str, str | date | time]
    note: Note


def proposed_copy(data: bytes, table: Table, rows: Sequence[ProposedRow], author: str) -> bytes | None:
    """The workbook with the rows added below those of the table's sheet; None when it cannot be edited.

    `table` is the sheet as it was read: its name and the letter of each known column.
    """
    try:
        editing = Editing(data)
        part = dict(editing.sheets()).get(table.name)
        columns = {key: coordinates(f"{letters}1")[1] for key, letters in table.columns.items()}
        if part is None or not columns:
            return None
        room = room_for(editing, part, table.name, min(columns.values()), len(rows))
        _add(_Writing(editing, part, room), columns, rows, author)
        return editing.saved()
    except (UnreadableWorkbook, ValueError):
        return None


class _Writing:
    """The sheet that is written to, when room has been made for the rows."""

    def __init__(self, editing: Editing, part: str, room: Room) -> None:
        self.editing, self.part, self.room = editing, part, room
        self.sheet = SheetEditing(editing.change(part))
        self._marks = Marks(styles_of(editing))
        properties = editing.xml(editing.main).find(tag("workbookPr"))
        since_1904 = properties is not None and properties.get("date1904") in _TRUE
        self._epoch = date(1904, 1, 1) if since_1904 else date(1899, 12, 30)

    def write(self, position: Position, value: str | date | time) -> Position:
        style = self._style(position)
        if isinstance(value, str):
            self.sheet.set_text(position, value)
        else:
            self.sheet.set_number(position, self._number(value))
            if not self._marks.shows_moments(style):
                style = self._marks.showing(style, _TIME if isinstance(value, time) else _DATE)
        self.sheet.cell(position).set("s", str(self._marks.marked(style, Severity.ADVICE)))
        return position

    def _style(self, position: Position) -> int:
        """The format of the nearest cell above that she filled, else of the one just above, else of the cell's row or column."""
        above = [
            cell
            for row in range(self.room.like or 0, max((self.room.like or 0) - _LOOKED_UP, 0), -1)
            if (cell := self.sheet.find(Position(row, position.column))) is not None
        ]
        filled = (cell for cell in above if len(cell))
        return int(next(filled, above[0] if above else self.sheet.cell(position)).get("s", "0"))

    def _number(self, value: date | time) -> float:
        """How Excel counts: in days from the workbook's first one, a time as a part of a day (18.17.4)."""
        if isinstance(value, time):
            return (value.hour * 60 + value.minute) / _MINUTES_OF_A_DAY
        return (value - self._epoch).days


def _add(writing: _Writing, columns: Mapping[str, int], rows: Sequence[ProposedRow], author: str) -> None:
    notes: dict[Position, tuple[Note, ...]] = {}
    for number, row in enumerate(rows, writing.room.first):
        known = {columns[key]: value for key, value in row.values.items() if key in columns}
        written = [writing.write(Position(number, column), value) for column, value in known.items()]
        notes[min(written)] = (row.note,)
    add_notes(writing.editing, writing.part, writing.sheet, notes, author)
