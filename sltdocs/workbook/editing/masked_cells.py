"""Identity numbers that are split over neighbouring cells of a worksheet are masked in each of them."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from lxml import etree

from sltdocs.contract.cell import coordinates
from sltdocs.contract.identity.seen_text import has_digits
from sltdocs.contract.identity.split_digits import masked_over
from sltdocs.workbook.editing.edited_workbook import Editing
from sltdocs.workbook.editing.masked_xml import figure, put_text
from sltdocs.workbook.package.spreadsheet_xml import tag
from sltdocs.workbook.reading.plain_cells import PlainReader

Cells = Mapping[tuple[int, int], etree._Element]


class CellTexts:
    """What the cells of a workbook show: shared texts by their number, dates by their formats."""

    def __init__(self, editing: Editing) -> None:
        strings, styles = (editing.related(editing.main, kind) for kind in ("/sharedStrings", "/styles"))
        self._shared = list(editing.xml(strings).iterchildren(tag("si"))) if editing.readable(strings) else []
        properties = editing.xml(editing.main).find(tag("workbookPr"))
        date_1904 = properties is not None and properties.get("date1904") in ("1", "true")
        empty = etree.Element(tag("empty"))
        self._reader = PlainReader(empty, editing.xml(styles) if editing.readable(styles) else empty, date_1904=date_1904)

    def shown(self, cell: etree._Element) -> str:
        """The text of a cell; empty where there is none."""
        value = cell.findtext(tag("v")) or ""
        if cell.get("t") == "s":
            return _joined(self._shared[int(value)]) if value.isdigit() and int(value) < len(self._shared) else ""
        if cell.get("t") == "inlineStr":
            return "".join(_joined(child) for child in cell.iterchildren(tag("is")))
        return self._date(cell) or figure(value)

    def _date(self, cell: etree._Element) -> str:
        style = str(cell.get("s", "0"))
        if cell.get("t", "n") != "n" or not style.isdigit() or int(style) >= self._reader.styles:
            return ""
        read = self._reader.read(cell)
        return f"{read.value:%d.%m.%Y}" if read is not None and isinstance(read.value, datetime) else ""


def mask_over_cells(texts: CellTexts, sheet: etree._Element) -> bool:
    """Masks every part of a split number in a worksheet; whether there was one."""
    cells = {_place(cell): cell for cell in sheet.iter(tag("c")) if len(cell)}
    told = {place: texts.shown(cell) for place, cell in cells.items() if place is not None}
    shown = {place: text for place, text in told.items() if has_digits(text)}
    found = False
    for line in (*_lines(shown, across=True), *_lines(shown, across=False)):
        for index, text in masked_over([shown[place] for place in line]).items():
            put_text(cells[line[index]], text)
            found = True
    return found


def _place(cell: etree._Element) -> tuple[int, int] | None:
    try:
        return coordinates(str(cell.get("r", "")))
    except ValueError:
        return None


def _lines(cells: Mapping[tuple[int, int], str], *, across: bool) -> Iterator[Sequence[tuple[int, int]]]:
    """The cells beside each other, or below each other, in stretches without a hole."""
    line: list[tuple[int, int]] = []
    for row, column in sorted(cells, key=lambda one: one if across else one[::-1]):
        before = (row, column - 1) if across else (row - 1, column)
        if line and line[-1] != before:
            yield line
            line = []
        line.append((row, column))
    if line:
        yield line


def _joined(element: etree._Element) -> str:
    return "".join(node.text or "" for node in element.iter(tag("t")))
