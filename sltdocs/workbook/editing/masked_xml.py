"""Identity numbers masked in one XML part of a workbook: in texts, values, formulas, comments and every attribute."""

import re
from collections.abc import Iterator

from lxml import etree

from sltdocs.contract.identity.identity_numbers import find, without_numbers
from sltdocs.contract.identity.split_digits import masked_over
from sltdocs.workbook.editing.sheet_renaming import is_formula
from sltdocs.workbook.package.spreadsheet_xml import tag

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_RUNS = {tag("si"), tag("is"), tag("text"), f"{_DRAWING}p"}
"""Elements whose text is cut into runs: a number may go over from one to the next."""
_BOXES = ("}txBody", "}rich")
"""Elements of several paragraphs."""
_CALLED_BY_NAME = {tag("definedName"), tag("table")}
_STARLESS = {"codeName", "PartName"}
_FIGURE = re.compile(r"-?\d+(?:\.\d+)?(?:E\+?\d+)?", re.IGNORECASE)
_SHORTEST = 10
"""No identity number takes fewer signs; nearly every attribute does."""


def mask_xml(root: etree._Element) -> bool:
    """Masks every identity number below an element; whether there was one."""
    masked = [_mask_node(node) for node in _nodes(root)]
    return any(masked)


def zeroed(text: str) -> str:
    """The text with zeros where a mask would stand: for figures, formulas and names, which can hold no star."""
    return without_numbers(text).replace("*****", "00000")


def figure(text: str) -> str:
    """A figure as it is seen: `1.2118512345E10` is eleven digits; digits with a zero in front are no figure, and stay."""
    if text.isdigit():
        return text
    try:
        number = float(text)
    except ValueError:
        return text
    return str(int(number)) if number.is_integer() and abs(number) < 1e15 else ""


def _nodes(root: etree._Element) -> Iterator[etree._Element]:
    """All elements, comments and instructions, also those beside the root."""
    yield from root.itersiblings(preceding=True)
    yield from root.iter()
    yield from root.itersiblings()


def _mask_node(node: etree._Element) -> bool:
    if not isinstance(node.tag, str):
        return _mask_text(node)
    found = [_mask_attribute(node, str(name)) for name in node.attrib]
    if node.tag.endswith(_BOXES):
        found.append(_mask_paragraphs(node))
    found.append(_mask_runs(node) if node.tag in _RUNS else _mask_text(node))
    return any(found) | _mask_tail(node)


def _mask_attribute(node: etree._Element, name: str) -> bool:
    value = str(node.get(name))
    is_figure = _FIGURE.fullmatch(value) is not None
    shown = figure(value) if is_figure else value
    if len(value) < _SHORTEST or not find(shown) or (len(shown) == _SHORTEST and not _is_typed(node, name)):
        return False
    node.set(name, zeroed(shown) if is_figure or _is_called_so(node, name) else without_numbers(value))
    return True


def _is_typed(node: etree._Element, name: str) -> bool:
    """Whether somebody typed what an attribute holds: ten digits are most often an id of a program."""
    return name in ("val", "v") and str(node.tag).startswith(tag(""))


def _is_called_so(node: etree._Element, name: str) -> bool:
    """Whether other places of the file call something by this attribute, so that it can hold no star."""
    if name == "Target":
        return node.get("TargetMode") != "External"
    return name in _STARLESS or (node.tag in _CALLED_BY_NAME and name in ("name", "displayName"))


def _mask_text(node: etree._Element) -> bool:
    text = node.text or ""
    if len(text) < _SHORTEST:
        return False
    if node.tag == tag("v"):
        return _mask_value(node)
    if not find(text):
        return False
    starless = is_formula(node) or (_FIGURE.fullmatch(text) and not str(node.tag).startswith(tag("")))  # a star would multiply
    node.text = zeroed(text) if starless else without_numbers(text)
    return True


def _mask_tail(node: etree._Element) -> bool:
    tail = node.tail or ""
    if not find(tail):
        return False
    node.tail = without_numbers(tail)
    return True


def _mask_runs(node: etree._Element) -> bool:
    whole = _joined(node)
    if not find(whole):
        return False
    _put(node, without_numbers(whole))
    return True


def _mask_paragraphs(node: etree._Element) -> bool:
    """A number that goes over from one paragraph of a text box to the next."""
    paragraphs = list(node.iter(f"{_DRAWING}p"))
    masks = masked_over([_joined(one) for one in paragraphs])
    for at, text in masks.items():
        _put(paragraphs[at], text)
    return bool(masks)


def _joined(node: etree._Element) -> str:
    return "".join(one.text or "" for one in _text_nodes(node))


def _put(node: etree._Element, text: str) -> None:
    first, *others = _text_nodes(node)
    first.text = text
    for one in others:
        one.text = ""


def _text_nodes(node: etree._Element) -> list[etree._Element]:
    return [one for one in node.iter() if isinstance(one.tag, str) and one.tag.endswith("}t")]


def _mask_value(value: etree._Element) -> bool:
    """A number becomes a text. A formula stays, with a masked result: the cells that it looks at are masked, too."""
    text = without_numbers(figure(value.text or ""))
    cell = value.getparent()
    if text == figure(value.text or "") or cell is None or cell.get("t") in {"s", "b", "e"}:
        return False
    if cell.tag == tag("c"):
        put_text(cell, text)
    else:
        value.text = text
    return True


def put_text(cell: etree._Element, text: str) -> None:
    """What a cell shows becomes this text; a formula stays."""
    value = cell.find(tag("v"))
    if value is not None and cell.find(tag("f")) is not None:
        value.text = text
        cell.set("t", "str")
        return
    for child in list(cell):
        cell.remove(child)
    cell.set("t", "inlineStr")
    etree.SubElement(etree.SubElement(cell, tag("is")), tag("t")).text = text
