"""Rows of a sheet are moved down, and whatever speaks of them by their numbers speaks of the new ones."""

import re
from collections.abc import Callable, Iterator

from lxml import etree
from msgspec import Struct

from sltdocs.contract.cell import address
from sltdocs.workbook.editing.edited_workbook import Editing
from sltdocs.workbook.editing.sheet_renaming import FORMULA_PARTS, is_formula, tables_of
from sltdocs.workbook.package.spreadsheet_xml import tag
from sltdocs.workbook.reading.sheet_facts import Area, Position, area

_REFERENCE = re.compile(
    r"(?<![\w.$\[])(?P<sheet>(?:'(?:[^']|'')+'|[^\W\d][\w.]*)!)?"
    r"(?P<first>\$?[A-Z]{1,3}\$?)(?P<row>\d{1,7})(?::(?P<last>\$?[A-Z]{1,3}\$?)(?P<end>\d{1,7}))?(?![\w(.!])"
)
_REFERRING = {"mergeCell": "ref", "hyperlink": "ref", "autoFilter": "ref", "f": "ref", "comment": "ref", "threadedComment": "ref"}
_LISTING = {"conditionalFormatting", "dataValidation", "ignoredError", "protectedRange"}
_DRAWING_ROW = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}row"
_NOTE = "{urn:schemas-microsoft-com:office:excel}"


class RowShift(Struct, frozen=True):
    """All rows of a sheet from `start` on go `count` further down; what ends just above them reaches over the new ones."""

    sheet: str
    start: int
    count: int

    def row(self, number: int) -> int:
        """Where a row is now."""
        return number + self.count if number >= self.start else number

    def area(self, reference: str, *, grows: bool = True) -> str:
        """`B2:B21` as it is now."""
        known = area(reference)
        first = Position(self.row(known.first.row), known.first.column)
        last = Position(self.end(known) if grows else self.row(known.last.row), known.last.column)
        return address(*first) if first == last else f"{address(*first)}:{address(*last)}"

    def end(self, known: Area) -> int:
        """The last row of an area: one that held all rows above the moved ones holds the new ones too."""
        grown = known.first.row < known.last.row == self.start - 1
        return known.last.row + self.count if grown else self.row(known.last.row)

    def formula(self, text: str, *, own: bool) -> str:
        """A formula as it is now; `own`: it stands on the sheet itself, so that references without a sheet are to it."""
        parts = text.split('"')  # every other one is a text in quotation marks
        return '"'.join(part if number % 2 else _REFERENCE.sub(self._changed(own=own), part) for number, part in enumerate(parts))

    def _changed(self, *, own: bool) -> Callable[[re.Match[str]], str]:
        def change(found: re.Match[str]) -> str:
            named = (found["sheet"] or "").rstrip("!").strip("'").replace("''", "'")
            if (named or own) and (named or self.sheet) == self.sheet:
                return self._moved(found)
            return found[0]

        return change

    def _moved(self, found: re.Match[str]) -> str:
        first = int(found["row"])
        moved = f"{found['sheet'] or ''}{found['first']}{self.row(first)}"
        if found["end"] is None:
            return moved
        last = self.end(Area(Position(first, 1), Position(int(found["end"]), 1)))
        return f"{moved}:{found['last']}{last}"


def shift_rows(editing: Editing, part: str, shift: RowShift) -> None:
    """Moves the rows of the sheet with this part; raises ValueError where an address cannot be read."""
    root = editing.change(part)
    _shift_cells(root, shift)
    for name in (part, *_belonging(editing, part)):
        for element in editing.change(name).iter():
            _shift_references(element, shift)
    for name in tables_of(editing, part):
        if area(str(editing.xml(name).get("ref"))).first.row >= shift.start:
            for element in editing.change(name).iter(tag("table"), tag("autoFilter")):
                element.set("ref", shift.area(str(element.get("ref"))))
    for name in editing.names:
        if name.startswith(FORMULA_PARTS) and name.endswith(".xml") and editing.readable(name):
            _shift_formulas(editing, name, shift, own=name == part)
    editing.forget_calculation_order()


def _shift_cells(root: etree._Element, shift: RowShift) -> None:
    number = 0
    for row in root.iterfind(f"{tag('sheetData')}/{tag('row')}"):
        number = int(row.get("r", number + 1))
        row.set("r", str(shift.row(number)))
        for cell in row.iterchildren(tag("c")):
            if "r" in cell.attrib:
                cell.set("r", shift.area(str(cell.get("r"))))


def _belonging(editing: Editing, part: str) -> Iterator[str]:
    """Notes, threads and drawings of the sheet."""
    for kind in ("/comments", "/threadedComment", "/vmlDrawing", "/drawing"):
        name = editing.related(part, kind)
        if name and editing.readable(name):
            yield name


def _shift_references(element: etree._Element, shift: RowShift) -> None:
    name = element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
    if name in _REFERRING and element.get(_REFERRING[name]):
        key = _REFERRING[name]
        element.set(key, shift.area(str(element.get(key)), grows=name == "autoFilter"))
    elif name in _LISTING and element.get("sqref"):
        element.set("sqref", " ".join(shift.area(one) for one in str(element.get("sqref")).split()))
    elif element.tag in {_DRAWING_ROW, f"{_NOTE}Row"} and element.text:
        element.text = str(shift.row(int(element.text) + 1) - 1)
    elif element.tag == f"{_NOTE}Anchor" and element.text:
        element.text = _shifted_anchor(element.text, shift)


def _shifted_anchor(text: str, shift: RowShift) -> str:
    """The box of a note: column, offset, row, offset of its first corner, then of its last one; rows count from 0."""
    numbers = [int(one) for one in text.split(",")]
    for at in (2, 6):
        numbers[at] = shift.row(numbers[at] + 1) - 1
    return ", ".join(map(str, numbers))


def _shift_formulas(editing: Editing, name: str, shift: RowShift, *, own: bool) -> None:
    for element in editing.xml(name).iter():
        if is_formula(element) and element.text:
            changed = shift.formula(element.text, own=own)
            if changed != element.text:
                editing.change(name)
                element.text = changed
