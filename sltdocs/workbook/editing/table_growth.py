"""Room for new rows below those of a table: in the Excel table if there is one, above its totals row, and under its filter."""

from lxml import etree
from msgspec import Struct

from sltdocs.contract.cell import address, coordinates
from sltdocs.workbook.editing.edited_workbook import Editing
from sltdocs.workbook.editing.row_shifting import RowShift, shift_rows
from sltdocs.workbook.editing.sheet_renaming import tables_of
from sltdocs.workbook.package.spreadsheet_xml import tag
from sltdocs.workbook.reading.sheet_facts import Area, Position, area


class Room(Struct, frozen=True):
    """Where the first new row goes, and the row of hers that the new ones are to look like; None when she has none."""

    first: int
    like: int | None


def room_for(editing: Editing, part: str, name: str, column: int, count: int) -> Room:
    """Makes room for so many rows in the table that holds a column; raises ValueError where an address cannot be read.

    Without an Excel table they go below all that stands on the sheet.
    """
    table = next((one for one in tables_of(editing, part) if _holds(editing.xml(one), column)), "")
    return _in_table(editing, part, name, table, count) if table else _below_all(editing, part, name, count)


def _holds(table: etree._Element, column: int) -> bool:
    known = area(str(table.get("ref", "")))
    return known.first.column <= column <= known.last.column


def _in_table(editing: Editing, part: str, name: str, table: str, count: int) -> Room:
    root = editing.change(table)
    known = area(str(root.get("ref")))
    data_end = known.last.row - int(root.get("totalsRowCount", "0"))
    rows = _filled(editing.xml(part), known)
    like = max((row for row in rows if known.first.row < row <= data_end), default=None)
    first = (like or known.first.row) + 1
    missing = max(0, first + count - 1 - data_end)
    if missing and any(row > data_end for row in _filled(editing.xml(part))):
        shift_rows(editing, part, RowShift(name, data_end + 1, missing))
    _grow(root, known, data_end, missing)
    return Room(first, like)


def _grow(table: etree._Element, known: Area, data_end: int, missing: int) -> None:
    """A filter reaches over the rows, and not over the totals (18.5.1.2)."""
    table.set("ref", _reference(known, known.last.row + missing))
    own = table.find(tag("autoFilter"))
    if own is not None:
        own.set("ref", _reference(known, data_end + missing))


def _below_all(editing: Editing, part: str, name: str, count: int) -> Room:
    root = editing.change(part)
    rows = _filled(root)
    last = max(rows, default=1)
    own = root.find(tag("autoFilter"))
    if own is not None and area(str(own.get("ref"))).last.row == last:
        old = str(own.get("ref"))
        own.set("ref", _reference(area(old), last + count))
        _grow_filter_name(editing, name, old, last + count)
    return Room(last + 1, last if len(rows) > 1 else None)


def _grow_filter_name(editing: Editing, name: str, old: str, last: int) -> None:
    """A filter has a hidden name, which Excel follows."""
    for one in editing.xml(editing.main).iter(tag("definedName")):
        sheet, _, reference = (one.text or "").rpartition("!")
        own = sheet.strip("'").replace("''", "'") == name and reference.replace("$", "") == old
        if one.get("name") == "_xlnm._FilterDatabase" and own:
            known = area(old)
            first, end = known.first, Position(last, known.last.column)
            editing.change(editing.main)
            one.text = f"{sheet}!{_absolute(first)}:{_absolute(end)}"


def _absolute(position: Position) -> str:
    letters = address(*position).rstrip("0123456789")
    return f"${letters}${position.row}"


def _reference(known: Area, last: int) -> str:
    return f"{address(*known.first)}:{address(last, known.last.column)}"


def _filled(root: etree._Element, within: Area | None = None) -> set[int]:
    """The rows in which anything stands; cells that only have a format do not count."""
    places = (Position(*coordinates(str(cell.get("r")))) for cell in root.iter(tag("c")) if _says_something(cell))
    return {place.row for place in places if within is None or within.first.column <= place.column <= within.last.column}


def _says_something(cell: etree._Element) -> bool:
    return any(child.tag == tag("f") or (child.text or len(child)) for child in cell)
