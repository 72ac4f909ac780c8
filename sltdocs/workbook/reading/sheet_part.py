"""A worksheet part made small before it is read: empty formatted cells, what lies out of bounds and every extra are dropped."""

import re
from collections.abc import Iterator, Mapping

from lxml import etree
from msgspec import Struct

from sltdocs.contract.cell import address, coordinates
from sltdocs.findings.file import FileCode
from sltdocs.workbook.package.office_package import Relationship
from sltdocs.workbook.package.refusal import UnreadableWorkbook
from sltdocs.workbook.package.spreadsheet_xml import RELATIONSHIP_ID, parse, tag
from sltdocs.workbook.reading.plain_cells import PlainCell, PlainReader, unescape_texts
from sltdocs.workbook.reading.sheet_facts import Area, Position, SheetFacts, area

MAX_ROWS = 5_020  # 5,000 rows below a heading row that is searched in the first 20
MAX_COLUMNS = 200
MAX_CELLS = 400_000
_MAX_LINKED = 10_000

_EMPTY_CELL = re.compile(rb'<(?:\w+:)?c(?=\s[^<>]*\br=")[^<>]*/>')
_EMPTY_ROW = re.compile(rb'<((?:\w+:)?row)(?=\s[^<>]*\br=")[^<>]*(?:/>|>\s*</\1>)')
_ROW, _CELL, _VALUE, _FORMULA = tag("row"), tag("c"), tag("v"), tag("f")
_TRUE = {"1", "true", "on"}
_HYPERLINK = re.compile(r'\s*HYPERLINK\(\s*"((?:[^"]|"")+)"\s*[,;)]', re.IGNORECASE)


class SheetPart(Struct, frozen=True):
    """A worksheet with its filled cells only, and what was noted about it on the way.

    `plain` are the cells that were read; `xml` holds the others, and is empty when there are none.
    """

    xml: bytes
    facts: SheetFacts
    plain: Mapping[Position, PlainCell]


def reduced(data: bytes, name: str, relationships: Mapping[str, Relationship], *, hidden: bool, reader: PlainReader) -> SheetPart:
    """The worksheet made small, its plain cells read.

    Raises ValueError when it is damaged, Refusal when it does harm or holds too much.
    """
    root = parse(without_empty_cells(data))
    if root.tag != tag("worksheet"):
        raise ValueError(f"not a worksheet: {root.tag}")
    notes = _Notes(reader)
    for data_element in root.iterchildren(tag("sheetData")):
        _trim_rows(data_element, notes)
    facts = SheetFacts(
        name=name,
        hidden=hidden,
        hidden_rows=frozenset(notes.hidden_rows),
        struck=frozenset(notes.struck),
        hidden_columns=tuple(_hidden_columns(root)),
        merges=tuple(_areas(root, "mergeCells/mergeCell")),
        links={**notes.links, **_links(root, relationships)},
        not_calculated=frozenset(notes.not_calculated),
        pictured=notes.pictured,
        beyond=notes.beyond,
    )
    _keep_cells_only(root)
    return SheetPart(etree.tostring(root) if notes.others else b"", facts, notes.plain)


def without_empty_cells(data: bytes) -> bytes:
    """The part without cells and rows that hold a format only. 100,000 of them cost 13 s in the parser, 0.01 s here.

    Bytes that are not plain UTF-8 markup are left as they are: the parser copes, slower.
    """
    if b"\x00" in data[:64] or b"<![CDATA[" in data or b"<!--" in data:
        return data
    return _EMPTY_ROW.sub(b"", _EMPTY_CELL.sub(b"", data))


def _keep_cells_only(root: etree._Element) -> None:
    """In place: moving the cells to a new root would cost two seconds for 50,000 of them."""
    for element in list(root):
        if element.tag != tag("sheetData"):
            root.remove(element)


class _Notes:
    """What is noted while the rows are walked."""

    def __init__(self, reader: PlainReader) -> None:
        self.reader = reader
        self.plain: dict[Position, PlainCell] = {}
        self.others = 0
        self.hidden_rows: set[int] = set()
        self.struck: set[Position] = set()
        self.not_calculated: set[Position] = set()
        self.pictured: dict[Position, int] = {}
        self.links: dict[Position, str] = {}
        self.beyond = ""
        self.cells = 0


def _trim_rows(data: etree._Element, notes: _Notes) -> None:
    number = 0
    for row in list(data):
        number = int(row.get("r", number + 1)) if row.tag == _ROW else MAX_ROWS + 1
        before = notes.cells
        _trim_cells(row, number, notes)
        if notes.cells > before and row.get("hidden") in _TRUE:
            notes.hidden_rows.add(number)
        if len(row) == 0:
            data.remove(row)
        else:
            row.set("r", str(number))


def _trim_cells(row: etree._Element, number: int, notes: _Notes) -> None:
    column = 0
    for cell in list(row):
        number, column = coordinates(cell.get("r", "")) if "r" in cell.attrib else (number, column + 1)
        if cell.tag != _CELL or len(cell) == 0:
            row.remove(cell)
            continue
        if number > MAX_ROWS or column > MAX_COLUMNS:
            notes.beyond = notes.beyond or address(number, column)
            row.remove(cell)
            continue
        notes.cells += 1
        _take(row, cell, Position(number, column), notes)
    if notes.cells > MAX_CELLS:
        raise UnreadableWorkbook(FileCode.FILE_TOO_LARGE)


def _take(row: etree._Element, cell: etree._Element, position: Position, notes: _Notes) -> None:
    """Reads a plain cell, and takes it out of its row; any other is made ready for openpyxl."""
    if int(cell.get("s", 0)) >= notes.reader.styles:
        del cell.attrib["s"]
    elif notes.reader.struck and int(cell.get("s", 0)) in notes.reader.struck:
        notes.struck.add(position)
    unescape_texts(cell)
    formula = cell.find(_FORMULA)
    if formula is not None and (link := _HYPERLINK.match(formula.text or "")):
        notes.links[position] = link[1].replace('""', '"')
    if _is_picture(cell, formula):
        notes.pictured[position] = int(cell.get("vm", 0))
    elif formula is not None and _is_not_calculated(cell):
        notes.not_calculated.add(position)
    elif (plain := notes.reader.read(cell)) is not None:
        notes.plain[position] = plain
        row.remove(cell)
        return
    notes.others += 1
    cell.set("r", address(*position))


def _is_picture(cell: etree._Element, formula: etree._Element | None) -> bool:
    """Whether a picture was placed in the cell: to programs that know of none, it is an error with metadata (MS-XLSX 2.3.6.1).

    A formula with such an error has failed, but for the one that fetches a picture.
    """
    if cell.get("t") != "e" or cell.findtext(_VALUE) != "#VALUE!" or not cell.get("vm", "").isdigit():
        return False
    return formula is None or (formula.text or "").startswith("_xlfn.IMAGE(")


def _is_not_calculated(cell: etree._Element) -> bool:
    """A formula without a result. An empty text is a result, and is marked as text (18.3.1.4, `t="str"`)."""
    value = cell.find(_VALUE)
    return value is None or (not value.text and cell.get("t") != "str")


def _hidden_columns(root: etree._Element) -> Iterator[range]:
    for column in root.iterfind(f"{tag('cols')}/{tag('col')}"):
        if column.get("hidden") in _TRUE:
            yield range(int(column.get("min", "1")), min(int(column.get("max", "1")), MAX_COLUMNS) + 1)


def _areas(root: etree._Element, path: str) -> Iterator[Area]:
    for element in root.iterfind("/".join(tag(step) for step in path.split("/"))):
        found = area(str(element.get("ref", "")))
        if found.first.row <= MAX_ROWS and found.first.column <= MAX_COLUMNS:
            yield found.within(MAX_ROWS, MAX_COLUMNS)


def _links(root: etree._Element, relationships: Mapping[str, Relationship]) -> dict[Position, str]:
    """The targets of cell links that lead out of the workbook."""
    found: dict[Position, str] = {}
    for element in root.iterfind(f"{tag('hyperlinks')}/{tag('hyperlink')}"):
        target = relationships.get(str(element.get(RELATIONSHIP_ID, "")))
        if target is None or not target.external:
            continue
        anchor = str(element.get("location", "")).replace(" ", "%20")
        for position in area(str(element.get("ref", ""))).within(MAX_ROWS, MAX_COLUMNS).positions()[:_MAX_LINKED]:
            found[position] = f"{target.target}#{anchor}" if anchor else target.target
    return found
