"""Identity numbers are masked in a copy of a workbook, wherever they stand: cells, notes, text boxes, links, names."""

import re
from collections.abc import Iterable

from lxml import etree

from sltdocs.contract.identity_numbers import find, without_numbers
from sltdocs.workbook.editing.edited_workbook import Editing
from sltdocs.workbook.editing.sheet_renaming import is_formula, rename_sheet
from sltdocs.workbook.package.refusal import UnreadableWorkbook
from sltdocs.workbook.package.spreadsheet_xml import tag

_TEXTS = {tag("si"), tag("is"), tag("text"), "{http://schemas.openxmlformats.org/drawingml/2006/main}p"}
"""Elements whose text is cut into runs: a number may go over from one to the next."""

_ATTRIBUTES = {
    "name",
    "display",
    "location",
    "tooltip",
    "Target",
    "descr",
    "title",
    "prompt",
    "promptTitle",
    "error",
    "errorTitle",
}
_NUMBER_CELL = re.compile(rb"<v>(?:\d{10,11}(?:\.0+)?|\d\.\d+E\+?10)</v>")
_HOLDS_TEXT = ("sharedstrings", "comment", "drawing")


def mask(editing: Editing) -> None:
    """Masks every identity number in every part that holds text, and in the names of sheets."""
    for name, _ in list(editing.sheets()):
        if find(name):
            rename_sheet(editing, name, without_numbers(name).replace("*", "x"))  # a sheet's name cannot hold a star
    for name in editing.names:
        if (
            name.casefold().endswith((".xml", ".rels", ".vml"))
            and _may_hold_one(name, _bytes(editing, name))
            and editing.readable(name)
        ):
            _mask_part(editing, name)


def _bytes(editing: Editing, name: str) -> bytes:
    try:
        return editing.bytes_of(name)
    except UnreadableWorkbook:  # a damaged part that nobody can read
        return b""


def _may_hold_one(name: str, data: bytes) -> bool:
    if any(word in name.casefold() for word in _HOLDS_TEXT) or b"inlineStr" in data:
        return True
    return bool(_NUMBER_CELL.search(data) or find(data.decode("utf-8", errors="replace")))


def _mask_part(editing: Editing, name: str) -> None:
    root = editing.xml(name)
    found = [element for element in root.iter() if isinstance(element.tag, str) and _holds_one(element)]
    if not found:
        return
    editing.change(name)
    for element in found:
        _mask_element(element)


def _holds_one(element: etree._Element) -> bool:
    texts = (
        [_joined(element)]
        if element.tag in _TEXTS
        else [_number(element.text or "") if element.tag == tag("v") else element.text or ""]
    )
    return any(find(text) for text in (*texts, *_values(element)))


def _mask_element(element: etree._Element) -> None:
    for name in _ATTRIBUTES & set(map(str, element.attrib)):
        element.set(name, without_numbers(str(element.get(name))))
    if element.tag in _TEXTS:
        _mask_runs(element)
    elif element.text and element.tag == tag("v"):
        _mask_value(element)
    elif element.text and is_formula(element):
        element.text = without_numbers(element.text).replace("*****", "00000")  # a star would multiply
    elif element.text:
        element.text = without_numbers(element.text)


def _mask_runs(element: etree._Element) -> None:
    whole = _joined(element)
    if not find(whole):
        return
    first, *rest = _text_nodes(element)
    first.text = without_numbers(whole)
    for other in rest:
        other.text = ""


def _mask_value(value: etree._Element) -> None:
    """A number becomes a text. A formula stays, with a masked result: the cells that it looks at are masked, too."""
    text = without_numbers(_number(value.text or ""))
    cell = value.getparent()
    if text == value.text or cell is None or cell.tag != tag("c") or cell.get("t") in {"s", "b", "e"}:
        return
    if cell.find(tag("f")) is not None:
        value.text = text
        cell.set("t", "str")
        return
    cell.remove(value)
    cell.set("t", "inlineStr")
    etree.SubElement(etree.SubElement(cell, tag("is")), tag("t")).text = text


def _joined(element: etree._Element) -> str:
    return "".join(node.text or "" for node in _text_nodes(element))


def _text_nodes(element: etree._Element) -> list[etree._Element]:
    return [node for node in element.iter() if isinstance(node.tag, str) and node.tag.endswith("}t")]


def _values(element: etree._Element) -> Iterable[str]:
    return (str(element.get(name)) for name in _ATTRIBUTES & set(map(str, element.attrib)))


def _number(text: str) -> str:
    """A number as it is seen: `1.2118512345E10` is eleven digits."""
    try:
        number = float(text)
    except ValueError:
        return text
    return str(int(number)) if number.is_integer() and abs(number) < 1e15 else ""
