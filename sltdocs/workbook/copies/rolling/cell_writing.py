"""Setting and emptying cells of her workbook in their own formats, dates as Excel counts them."""

from collections.abc import Collection
from datetime import date

from lxml import etree
from msgspec import Struct

from sltdocs.contract.cell import Place, coordinates
from sltdocs.workbook.editing.cell_marks import Marks, styles_of
from sltdocs.workbook.editing.edited_workbook import Editing
from sltdocs.workbook.editing.sheet_editing import SheetEditing
from sltdocs.workbook.package.spreadsheet_xml import tag
from sltdocs.workbook.reading.sheet_facts import Area, Position, area

_DATE = "dd.mm.yyyy"
_TRUE = frozenset({"1", "true"})


class NewCell(Struct, frozen=True):
    """What a cell is to hold: a text, a date, or nothing (None). `before` is what she sees in it now."""

    place: Place
    before: str
    value: str | date | None


class SheetWriting:
    """The sheets of a workbook that is being edited, opened for writing as they are needed."""

    def __init__(self, editing: Editing) -> None:
        self._editing = editing
        self._parts = dict(editing.sheets())
        self._open: dict[str, SheetEditing] = {}
        self._marks: Marks | None = None
        properties = editing.xml(editing.main).find(tag("workbookPr"))
        since_1904 = properties is not None and properties.get("date1904") in _TRUE
        self._epoch = date(1904, 1, 1) if since_1904 else date(1899, 12, 30)

    def sheet(self, name: str) -> SheetEditing:
        """A sheet to write to; raises KeyError when there is none of this name, ValueError where an address cannot be read."""
        if name not in self._open:
            self._open[name] = SheetEditing(self._editing.change(self._parts[name]))
        return self._open[name]

    def write(self, cell: NewCell) -> None:
        """Sets or empties a cell; of a merge, the one that is seen."""
        sheet = self.sheet(cell.place.sheet)
        position = sheet.uncovered(Position(*coordinates(cell.place.cell)))
        _leave_shared_formula(sheet, position)
        if cell.value is None:
            self.empty(sheet, position)
        elif isinstance(cell.value, str):
            sheet.set_text(position, cell.value)
        else:
            self._write_day(sheet, position, cell.value)

    def empty(self, sheet: SheetEditing, position: Position) -> None:
        """Nothing but its format stays in the cell, and no link on it."""
        found = sheet.find(position)
        if found is not None:
            _leave_shared_formula(sheet, position)
            for child in list(found):
                found.remove(child)
            for name in ("t", "cm", "vm"):
                found.attrib.pop(name, "")
        _unlink(sheet, position)

    def _write_day(self, sheet: SheetEditing, position: Position, day: date) -> None:
        sheet.set_number(position, (day - self._epoch).days)
        cell = sheet.cell(position)
        for name in ("cm", "vm"):
            cell.attrib.pop(name, "")
        marks = self._marks = self._marks or Marks(styles_of(self._editing))
        style = int(cell.get("s", "0"))
        if not marks.shows_moments(style):
            cell.set("s", str(marks.showing(style, _DATE)))


def unmerged(sheet: SheetEditing, rows: Collection[int]) -> None:
    """Merges over several rows of which one is in `rows` are no more: what each showed stands in all its rows."""
    merges = sheet.root.find(tag("mergeCells"))
    for element in [] if merges is None else list(merges):
        known = area(str(element.get("ref", "")))
        if known.first.row == known.last.row or not any(known.first.row <= row <= known.last.row for row in rows):
            continue
        _fill_down(sheet, known)
        element.getparent().remove(element)  # type: ignore[union-attr]
    if merges is not None and len(merges) == 0:
        sheet.root.remove(merges)


def _fill_down(sheet: SheetEditing, merge: Area) -> None:
    first = sheet.find(merge.first)
    if first is None:
        return
    for row in range(merge.first.row + 1, merge.last.row + 1):
        copy_content(first, sheet.cell(Position(row, merge.first.column)))


def copy_content(source: etree._Element, target: etree._Element) -> None:
    """What a cell shows and how, without the formula behind it."""
    for child in list(target):
        target.remove(child)
    for name, value in source.attrib.items():
        if name in {"s", "t"}:
            target.set(name, value)
    for child in source:
        if child.tag != tag("f"):
            target.append(_copied(child))


def _copied(element: etree._Element) -> etree._Element:
    return etree.fromstring(etree.tostring(element, with_tail=False))


def _leave_shared_formula(sheet: SheetEditing, position: Position) -> None:
    """Other cells may follow the formula of this one (18.3.1.40, `si`): they keep what they show."""
    cell = sheet.find(position)
    own = None if cell is None else cell.find(tag("f"))
    if own is None or own.get("t") != "shared" or not own.get("ref"):
        return
    for formula in _formulas(sheet, str(own.get("si"))):
        if formula is not own:
            formula.getparent().remove(formula)  # type: ignore[union-attr]


def _formulas(sheet: SheetEditing, number: str) -> list[etree._Element]:
    found = sheet.root.iterfind(f"{tag('sheetData')}/{tag('row')}/{tag('c')}/{tag('f')}")
    return [one for one in found if one.get("t") == "shared" and one.get("si") == number]


def _unlink(sheet: SheetEditing, position: Position) -> None:
    links = sheet.root.find(tag("hyperlinks"))
    for element in [] if links is None else list(links):
        known = area(str(element.get("ref", "")))
        if known.first == known.last == position:
            element.getparent().remove(element)  # type: ignore[union-attr]
    if links is not None and len(links) == 0:
        sheet.root.remove(links)
