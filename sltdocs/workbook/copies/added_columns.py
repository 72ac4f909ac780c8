"""Columns that a newer version of the contract has, added to the sheets of an older workbook: nothing of hers is moved."""

from collections.abc import Collection, Iterator, Sequence

from lxml import etree

from sltdocs.contract.cell import Place, address
from sltdocs.contract.schema import Column, Layout
from sltdocs.contract.sheets import sheet
from sltdocs.contract.written_form import WrittenForm
from sltdocs.workbook.copies.listed_changes import Correction
from sltdocs.workbook.editing.edited_workbook import Editing
from sltdocs.workbook.editing.sheet_editing import SheetEditing
from sltdocs.workbook.editing.sheet_renaming import tables_of
from sltdocs.workbook.package.spreadsheet_xml import tag
from sltdocs.workbook.reading.grids import Grid
from sltdocs.workbook.reading.headings import find_headings
from sltdocs.workbook.reading.sheet_facts import Position, area


def add_columns(editing: Editing, part: str, grid: Grid, key: str, version: int, form: WrittenForm) -> Iterator[Correction]:
    """The headings of the columns in use that came after a version, to the right of all that stands on the sheet.

    Into the Excel table where it ends there. Raises ValueError where an address cannot be read.
    """
    wanted = [column for column in sheet(key).offered if column.since > version]
    yield from _add(editing, part, grid, key, wanted, form)


def add_given_columns(
    editing: Editing, part: str, grid: Grid, key: str, columns: Collection[str], form: WrittenForm
) -> Iterator[Correction]:
    """The same for the columns with these keys. Raises ValueError where an address cannot be read."""
    yield from _add(editing, part, grid, key, [column for column in sheet(key) if column.key in columns], form)


def _add(editing: Editing, part: str, grid: Grid, key: str, wanted: Sequence[Column], form: WrittenForm) -> Iterator[Correction]:
    headings = find_headings(grid, sheet(key)) if sheet(key).layout is Layout.TABLE else None
    if headings is None:
        return
    missing = [column for column in wanted if column.key not in headings.columns]
    free = max(place.column for place in grid.cells) + 1
    for number, column in enumerate(missing, free):
        position, name = Position(headings.row, number), column.name.of(form)
        cells = SheetEditing(editing.change(part))
        cells.set_text(position, name)
        beside = cells.find(Position(headings.row, number - 1))
        if beside is not None and beside.get("s"):
            cells.cell(position).set("s", str(beside.get("s")))
        _widen_tables(editing, part, position, name)
        yield Correction(Place(grid.facts.name, address(*position)), "", name)


def _widen_tables(editing: Editing, part: str, position: Position, name: str) -> None:
    for table in tables_of(editing, part):
        known = area(str(editing.xml(table).get("ref", "")))
        if (known.first.row, known.last.column + 1) == position:
            _widen(editing.change(table), name)


def _widen(table: etree._Element, name: str) -> None:
    """Another column at the end: the table's area, its filter and its list of columns (18.5.1.2)."""
    for element in table.iter(tag("table"), tag("autoFilter")):
        known = area(str(element.get("ref")))
        element.set("ref", f"{address(*known.first)}:{address(known.last.row, known.last.column + 1)}")
    columns = next(table.iter(tag("tableColumns")))
    number = max((int(one.get("id", "0")) for one in columns), default=0) + 1
    etree.SubElement(columns, tag("tableColumn"), id=str(number), name=name)
    columns.set("count", str(len(columns)))
