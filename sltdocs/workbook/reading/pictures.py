"""The pictures of a workbook: those that lie on a sheet, and those that were placed in a cell."""

from collections.abc import Iterator, Mapping

from lxml import etree

from sltdocs.contract.pictures.sheet_picture import SheetPicture
from sltdocs.workbook.package.office_package import Package
from sltdocs.workbook.package.refusal import UnreadableWorkbook
from sltdocs.workbook.package.spreadsheet_xml import OFFICE
from sltdocs.workbook.reading.sheet_facts import Position

_MOST_PICTURES = 40
"""On one sheet: what is more is decoration, and its bytes would be carried about."""
_ANCHORS = ("twoCellAnchor", "oneCellAnchor")
_LOCAL_IMAGE, _ALT_TEXT = "_rvRel:LocalImageIdentifier", "Text"
"""MS-XLSX 2.6.220: the keys of a rich value that is a picture in a cell."""


def lying_pictures(package: Package, sheet: str) -> dict[Position, tuple[SheetPicture, ...]]:
    """The pictures that lie on a sheet, by the cell in which their upper left corner is (20.5.2.33 twoCellAnchor)."""
    found: dict[Position, tuple[SheetPicture, ...]] = {}
    drawing = package.related(sheet, "/drawing")
    if drawing not in package:
        return found
    try:
        root, targets = package.xml(drawing), package.relationships(drawing)
        anchors = [one for one in root if etree.QName(one).localname in _ANCHORS]
        for anchor in anchors[:_MOST_PICTURES]:
            for name, alt in _shown(anchor):
                at = _corner(anchor)
                target = targets[name].target if name in targets and not targets[name].external else ""
                found[at] = (*found.get(at, ()), SheetPicture(_bytes(package, target), alt))
    except (UnreadableWorkbook, ValueError, AttributeError):
        return found
    return found


def _shown(anchor: etree._Element) -> Iterator[tuple[str, str]]:
    """The relationship and the alternative text of each picture of an anchor, also in a group."""
    for picture in anchor.iter("{*}pic"):
        blip = next(picture.iter("{*}blip"), None)
        described = next(picture.iter("{*}cNvPr"), None)
        if blip is not None:
            yield str(blip.get(f"{{{OFFICE}}}embed", "")), "" if described is None else str(described.get("descr", ""))


def _corner(anchor: etree._Element) -> Position:
    return Position(int(anchor.findtext("{*}from/{*}row") or 0) + 1, int(anchor.findtext("{*}from/{*}col") or 0) + 1)


def placed_pictures(package: Package, main: str) -> dict[int, SheetPicture]:
    """The pictures that were placed in cells, by the number of the value metadata that their cells have (`vm`, from 1).

    From the cell to the bytes it is a way of six steps: value metadata, future metadata, rich value, its structure, the list
    of relationships, the relationship (MS-XLSX 2.3.6.1 Rich Data, 2.6.210 to 2.6.227).
    """
    try:
        return dict(_placed(package, main))
    except (UnreadableWorkbook, ValueError, IndexError, KeyError):
        return {}


def _placed(package: Package, main: str) -> Iterator[tuple[int, SheetPicture]]:
    metadata, values = package.related(main, "/sheetMetadata"), package.related(main, "/rdRichValue")
    structures, targets = package.related(main, "/rdRichValueStructure"), package.related(main, "/richValueRel")
    if not all(part in package for part in (metadata, values, structures, targets)):
        return
    keys = [[str(key.get("n")) for key in one.iter("{*}k")] for one in package.xml(structures).iter("{*}s")]
    rich = [dict(zip(keys[int(one.get("s", 0))], _texts(one), strict=False)) for one in package.xml(values).iter("{*}rv")]
    parts = [_target(package, targets, one) for one in package.xml(targets).iter("{*}rel")]
    for number, at in _rich_values(package.xml(metadata)):
        value = rich[at] if at < len(rich) else {}
        if _LOCAL_IMAGE in value and int(value[_LOCAL_IMAGE]) < len(parts):
            yield number, SheetPicture(_bytes(package, parts[int(value[_LOCAL_IMAGE])]), value.get(_ALT_TEXT, ""))


def _texts(value: etree._Element) -> list[str]:
    return [str(one.text or "") for one in value.iter("{*}v")]


def _rich_values(metadata: etree._Element) -> Iterator[tuple[int, int]]:
    """The number of each value metadata, with the number of the rich value that it leads to."""
    kinds = [str(one.get("name")) for one in metadata.iterfind("{*}metadataTypes/{*}metadataType")]
    future = [
        int(block.get("i", 0))
        for kind in metadata.iterfind("{*}futureMetadata")
        if kind.get("name") == "XLRICHVALUE"
        for block in kind.iter("{*}rvb")
    ]
    for number, block in enumerate(metadata.iterfind("{*}valueMetadata/{*}bk"), start=1):
        record = block.find("{*}rc")
        if record is not None and kinds[int(record.get("t", 1)) - 1] == "XLRICHVALUE":
            yield number, future[int(record.get("v", 0))]


def _target(package: Package, part: str, element: etree._Element) -> str:
    found = package.relationships(part).get(str(element.get(f"{{{OFFICE}}}id", "")))
    return found.target if found is not None and not found.external else ""


def _bytes(package: Package, part: str) -> bytes:
    return package.container.read(part) if part and part in package else b""


def of_sheet(
    package: Package, sheet: str, in_cells: Mapping[Position, int], placed: Mapping[int, SheetPicture]
) -> dict[Position, tuple[SheetPicture, ...]]:
    """Every picture of a sheet by its cell; `in_cells` are the cells that hold one, with their value metadata."""
    found = lying_pictures(package, sheet)
    for at, number in in_cells.items():
        found[at] = (placed.get(number, SheetPicture(b"")), *found.get(at, ()))
    return found
