"""Rows that belong to the former period move to a sheet of their own, as they look: `_Forrige periode`."""

from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy

from lxml import etree
from msgspec import Struct

from sltdocs.contract.sheets import sheet as contract_sheet
from sltdocs.workbook.copies.rolling.cell_writing import SheetWriting, copy_content, unmerged
from sltdocs.workbook.editing.edited_workbook import Editing
from sltdocs.workbook.editing.findings_sheet import free_sheet_name
from sltdocs.workbook.editing.sheet_editing import SheetEditing
from sltdocs.workbook.package.spreadsheet_xml import MAIN, OFFICE, RELATIONSHIP_ID, tag
from sltdocs.workbook.reading.grids import Grid
from sltdocs.workbook.reading.headings import find_headings
from sltdocs.workbook.reading.sheet_facts import Position

_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
_SHEET = f'<worksheet xmlns="{MAIN}"><sheetData/></worksheet>'.encode()


class FormerRows(Struct, frozen=True):
    """Rows of one of her sheets, by their numbers; `key` is the sheet of the contract that it is, `title` stands above them."""

    key: str
    sheet: str
    rows: tuple[int, ...]
    title: str


def move_rows(editing: Editing, writing: SheetWriting, grids: Mapping[str, Grid], moved: Sequence[FormerRows], name: str) -> str:
    """Moves the rows to a new sheet behind all others; gives its name, with a number where she has one of that name.

    What stands beside the columns with headings stays. Raises ValueError where an address cannot be read.
    """
    part = editing.free_name("xl/worksheets/sheet{}.xml")
    editing.add(part, _SHEET, _TYPE)
    own_name = free_sheet_name(editing, name)
    target = SheetEditing(editing.change(part))
    row = 1
    for number, block in enumerate(moved):
        source = writing.sheet(block.sheet)
        unmerged(source, block.rows)
        if number == 0:
            _copy_widths(source, target)
        row = _copy_block(source, target, grids[block.sheet], block, row)
        _empty_rows(writing, source, grids[block.sheet], block)
    _put_last(editing, part, own_name)
    return own_name


def _copy_block(source: SheetEditing, target: SheetEditing, grid: Grid, block: FormerRows, row: int) -> int:
    target.set_text(Position(row, 1), block.title)
    target.cell(Position(row, 1)).set("s", "0")  # the width of the column is that of her numbers: a title runs on
    heading, columns = _columns(grid, block.key)
    for number, old in enumerate((heading, *block.rows), row + 1):
        for column in columns:
            cell = source.find(Position(old, column))
            if cell is not None:
                copy_content(cell, target.cell(Position(number, column)))
    return row + len(block.rows) + 3


def _empty_rows(writing: SheetWriting, source: SheetEditing, grid: Grid, block: FormerRows) -> None:
    _, columns = _columns(grid, block.key)
    for row in block.rows:
        for column in columns:
            writing.empty(source, Position(row, column))


def _columns(grid: Grid, key: str) -> tuple[int, Iterable[int]]:
    """The heading row, and the columns that have a heading in it, hers too."""
    headings = find_headings(grid, contract_sheet(key))
    return (headings.row, sorted(headings.typed)) if headings else (1, ())


def _copy_widths(source: SheetEditing, target: SheetEditing) -> None:
    found = source.root.find(tag("cols"))
    if found is not None:
        target.root.insert(0, deepcopy(found))


def _put_last(editing: Editing, part: str, name: str) -> None:
    root = editing.change(editing.main)
    sheets = next(root.iterchildren(tag("sheets")))
    number = max((int(one.get("sheetId", "0")) for one in sheets), default=0) + 1
    identifier = editing.relate(editing.main, f"{OFFICE}/worksheet", part)
    etree.SubElement(sheets, tag("sheet"), {"name": name, "sheetId": str(number), RELATIONSHIP_ID: identifier})
