"""Editing a worksheet part: a cell is found or made where it belongs, children are put where the schema wants them."""

from bisect import bisect

from lxml import etree

from sltdocs.contract.cell import address, coordinates
from sltdocs.workbook.package.spreadsheet_xml import tag
from sltdocs.workbook.reading.sheet_facts import Position, area

_ORDER = (
    "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection",
    "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells",
    "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup",
    "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing",
    "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts",
    "extLst",
)  # fmt: skip
"""The children of a worksheet in the order of the schema (CT_Worksheet, ISO/IEC 29500-1, 18.3.1.99)."""


class SheetEditing:
    """A worksheet that is being edited in place."""

    def __init__(self, root: etree._Element) -> None:
        self.root = root
        self._data = self.child("sheetData")
        self._rows: dict[int, etree._Element] = {}
        self._cells: dict[Position, etree._Element] = {}
        self._columns: dict[int, list[int]] = {}
        number = 0
        for row in self._data.iterchildren(tag("row")):
            number = int(row.get("r", number + 1))
            self._rows[number] = row
            self._index(row, number)
        self._numbers = list(self._rows)
        merges = root.iterfind(f"{tag('mergeCells')}/{tag('mergeCell')}")
        self._merges = [area(str(element.get("ref", ""))) for element in merges]

    def _index(self, row: etree._Element, number: int) -> None:
        column = 0
        for cell in row.iterchildren(tag("c")):
            column = coordinates(str(cell.get("r")))[1] if "r" in cell.attrib else column + 1
            self._cells[Position(number, column)] = cell
            self._columns.setdefault(number, []).append(column)

    def child(self, name: str) -> etree._Element:
        """The first child with this name; made where the schema wants it when there is none."""
        found = self.root.find(tag(name))
        if found is not None:
            return found
        made = etree.Element(tag(name))
        later = {tag(one) for one in _ORDER[_ORDER.index(name) + 1 :]}
        index = next((at for at, one in enumerate(self.root) if one.tag in later), len(self.root))
        self.root.insert(index, made)
        return made

    def find(self, position: Position) -> etree._Element | None:
        """A cell, if it is there."""
        return self._cells.get(position)

    def cell(self, position: Position) -> etree._Element:
        """A cell; made when it is not there, with the format of its row or column."""
        if position not in self._cells:
            self._cells[position] = self._made(position)
        return self._cells[position]

    def uncovered(self, position: Position) -> Position:
        """The cell that is seen at this place: the first one of a merge that covers it."""
        return next((merge.first for merge in self._merges if position in merge), position)

    def height(self, row: int, points: int) -> None:
        """The height of a row."""
        self._row(row).attrib.update({"ht": str(points), "customHeight": "1"})

    def set_text(self, position: Position, text: str) -> None:
        """A text that is never taken for a formula, in the cell's own format."""
        cell = self.cell(position)
        for child in list(cell):
            cell.remove(child)
        cell.set("t", "inlineStr")
        element = etree.SubElement(etree.SubElement(cell, tag("is")), tag("t"))
        element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        element.text = text

    def set_number(self, position: Position, number: float) -> None:
        """A number, in the cell's own format."""
        cell = self.cell(position)
        for child in list(cell):
            cell.remove(child)
        cell.attrib.pop("t", "")
        etree.SubElement(cell, tag("v")).text = str(number)

    def _made(self, position: Position) -> etree._Element:
        row = self._row(position.row)
        cell = etree.Element(tag("c"), r=address(*position))
        style = row.get("s") if row.get("customFormat") in {"1", "true"} else self._column_style(position.column)
        if style is not None:
            cell.set("s", str(style))
        places = self._columns.setdefault(position.row, [])
        at = bisect(places, position.column)
        row.insert(at, cell)
        places.insert(at, position.column)
        row.attrib.pop("spans", "")
        self._widen_dimension(position)
        return cell

    def _row(self, number: int) -> etree._Element:
        if number not in self._rows:
            row = etree.Element(tag("row"), r=str(number))
            at = bisect(self._numbers, number)
            self._data.insert(at, row)
            self._numbers.insert(at, number)
            self._rows[number] = row
        return self._rows[number]

    def _column_style(self, column: int) -> str | None:
        for element in self.root.iterfind(f"{tag('cols')}/{tag('col')}"):
            if int(element.get("min", "0")) <= column <= int(element.get("max", "0")):
                return element.get("style")
        return None

    def _widen_dimension(self, position: Position) -> None:
        element = self.root.find(tag("dimension"))
        if element is None or not element.get("ref"):
            return
        known = area(str(element.get("ref")))
        first = address(min(known.first.row, position.row), min(known.first.column, position.column))
        last = address(max(known.last.row, position.row), max(known.last.column, position.column))
        element.set("ref", first if first == last else f"{first}:{last}")
