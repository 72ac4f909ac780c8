"""The package reduced to what is read: filled cells, texts, number formats. Nothing else reaches the parser."""

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

from lxml import etree
from msgspec import Struct
from msgspec.structs import replace

from sltdocs.workbook.package.office_package import Package, Relationship
from sltdocs.workbook.package.refusal import UnreadableWorkbook
from sltdocs.workbook.package.spreadsheet_xml import DECLARATIONS, OFFICE, PACKAGE, RELATIONSHIP_ID, tag
from sltdocs.workbook.reading.pictures import of_sheet, placed_pictures
from sltdocs.workbook.reading.plain_cells import PlainReader, unescape_texts
from sltdocs.workbook.reading.sheet_facts import area
from sltdocs.workbook.reading.sheet_part import SheetPart, reduced

_TRUE = {"1", "true", "on"}
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"


class Reduced(Struct, frozen=True):
    """Worksheets in their order, each small; `damaged` are the names of sheets that cannot be read."""

    sheets: tuple[SheetPart, ...]
    damaged: tuple[str, ...]
    external_links: bool
    date_1904: bool
    styles: etree._Element
    strings: etree._Element

    def package(self, sheets: Sequence[SheetPart]) -> bytes:
        """An xlsx file of what is not plain in these worksheets; their names in it are their numbers."""
        parts = {
            "[Content_Types].xml": _content_types(len(sheets)),
            "xl/workbook.xml": _workbook(len(sheets), date_1904=self.date_1904),
            "xl/_rels/workbook.xml.rels": _relationships(len(sheets)),
            "xl/styles.xml": etree.tostring(self.styles),
            "xl/sharedStrings.xml": etree.tostring(self.strings),
            **{f"xl/worksheets/sheet{number}.xml": part.xml for number, part in enumerate(sheets, start=1)},
        }
        out = BytesIO()
        with ZipFile(out, "w", ZIP_STORED) as archive:
            for name, data in parts.items():
                archive.writestr(name, data)
        return out.getvalue()


def reduce(package: Package, main: str) -> Reduced:
    """The workbook made small; raises Refusal when its texts or number formats are damaged."""
    root = package.xml(main)
    relationships = package.relationships(main)
    properties = root.find(tag("workbookPr"))
    path = package.related(main, "/styles")
    styles = package.xml(path) if path in package else etree.Element(tag("styleSheet"))
    formats = _number_formats(styles)
    strings = _strings(package, package.related(main, "/sharedStrings"))
    date_1904 = properties is not None and properties.get("date1904") in _TRUE
    reader = PlainReader(strings, formats, date_1904=date_1904, struck=_struck_formats(styles))
    sheets, damaged = _worksheets(package, main, root, relationships, reader)
    return Reduced(
        sheets=sheets,
        damaged=damaged,
        external_links=any(one.kind.endswith("/externalLink") for one in relationships.values()),
        date_1904=date_1904,
        styles=formats,
        strings=strings,
    )


def _worksheets(
    package: Package, main: str, root: etree._Element, relationships: Mapping[str, Relationship], reader: PlainReader
) -> tuple[tuple[SheetPart, ...], tuple[str, ...]]:
    sheets: list[SheetPart] = []
    placed = placed_pictures(package, main)
    damaged: list[str] = []
    for element in root.iterfind(f"{tag('sheets')}/{tag('sheet')}"):
        name = str(element.get("name", ""))
        relationship = relationships.get(str(element.get(RELATIONSHIP_ID, "")))
        if relationship is not None and not relationship.kind.endswith("/worksheet"):
            continue  # a sheet that is a chart or a dialogue
        try:
            path = relationship.target if relationship else ""
            related = package.relationships(path)
            part = reduced(package.container.read(path), name, related, hidden=_is_hidden(element), reader=reader)
            about = {
                "totals": _totals(package, related),
                "hidden_for_good": element.get("state") == "veryHidden",
                "pictures": of_sheet(package, path, part.facts.pictured, placed),
            }
            sheets.append(replace(part, facts=replace(part.facts, **about)))
        except (KeyError, ValueError):
            damaged.append(name)
    return tuple(sheets), tuple(damaged)


def _is_hidden(sheet: etree._Element) -> bool:
    return sheet.get("state", "visible") != "visible"


def _totals(package: Package, related: Mapping[str, Relationship]) -> frozenset[int]:
    """The last rows of the sheet's Excel tables that have a totals row (18.5.1.2, `totalsRowCount`)."""
    tables = (one.target for one in related.values() if one.kind.endswith("/table") and not one.external)
    return frozenset(row for target in tables for row in _totals_of(package, target))


def _totals_of(package: Package, target: str) -> range:
    try:
        table = package.xml(target)
        count, last = int(table.get("totalsRowCount", "0")), area(str(table.get("ref", ""))).last.row
    except (ValueError, UnreadableWorkbook):
        return range(0)  # a table only decorates its cells
    return range(last - count + 1, last + 1)


def _number_formats(root: etree._Element) -> etree._Element:
    """Number formats only, the cell formats last: odd fonts and fills of other exporters make openpyxl fail on the whole file."""
    small = etree.Element(tag("styleSheet"))
    for element in root.iterchildren(tag("numFmts")):
        small.append(deepcopy(element))
    formats = etree.SubElement(small, tag("cellXfs"))
    for number in [str(xf.get("numFmtId", "0")) for xf in root.iterfind(f"{tag('cellXfs')}/{tag('xf')}")] or ["0"]:
        etree.SubElement(formats, tag("xf"), numFmtId=number)
    return small


def _struck_formats(root: etree._Element) -> frozenset[int]:
    """The numbers of the cell formats whose font strikes the text through (18.8.22): how many mark what is off."""
    fonts = {
        str(number)
        for number, font in enumerate(root.iterfind(f"{tag('fonts')}/{tag('font')}"))
        if (strike := font.find(tag("strike"))) is not None and strike.get("val", "1") in _TRUE
    }
    forms = enumerate(root.iterfind(f"{tag('cellXfs')}/{tag('xf')}")) if fonts else ()
    return frozenset(number for number, form in forms if form.get("fontId") in fonts)


def _strings(package: Package, path: str) -> etree._Element:
    """The shared texts with bold and italics as their only styles, without the readings that East Asian files carry."""
    if path not in package:
        return etree.Element(tag("sst"))
    root = package.xml(path)
    for text in root.iterchildren(tag("si")):
        if len(text) != 1:
            _simplify(text)
        unescape_texts(text)
    return root


def _simplify(text: etree._Element) -> None:
    for element in [*text.iterchildren(tag("rPh")), *text.iterchildren(tag("phoneticPr"))]:
        text.remove(element)
    for style in text.iter(tag("rPr")):
        for element in list(style):
            if element.tag not in {tag("b"), tag("i")}:
                style.remove(element)


def _content_types(count: int) -> bytes:
    kinds = {"xl/workbook.xml": "sheet.main", "xl/styles.xml": "styles", "xl/sharedStrings.xml": "sharedStrings"}
    kinds |= {f"xl/worksheets/sheet{number}.xml": "worksheet" for number in _numbers(count)}
    root = etree.Element(f"{{{DECLARATIONS}}}Types")
    for name, kind in kinds.items():
        etree.SubElement(root, f"{{{DECLARATIONS}}}Override", PartName=f"/{name}", ContentType=f"{_TYPE}.{kind}+xml")
    return etree.tostring(root)


def _workbook(count: int, *, date_1904: bool) -> bytes:
    root = etree.Element(tag("workbook"))
    etree.SubElement(root, tag("workbookPr"), date1904=str(int(date_1904)))
    sheets = etree.SubElement(root, tag("sheets"))
    for number in _numbers(count):
        etree.SubElement(sheets, tag("sheet"), {"name": str(number), "sheetId": str(number), RELATIONSHIP_ID: f"rId{number}"})
    return etree.tostring(root)


def _relationships(count: int) -> bytes:
    root = etree.Element(f"{{{PACKAGE}}}Relationships")
    for number in _numbers(count):
        target = f"/xl/worksheets/sheet{number}.xml"
        etree.SubElement(root, f"{{{PACKAGE}}}Relationship", Id=f"rId{number}", Type=f"{OFFICE}/worksheet", Target=target)
    return etree.tostring(root)


def _numbers(count: int) -> Iterator[int]:
    return iter(range(1, count + 1))
