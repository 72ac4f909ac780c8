"""Checks for structure that only the eye sees: headings and lists made by hand, text and tables moved out of the text."""

from collections.abc import Iterator, Mapping
from string import whitespace
from typing import Any

from sltdocs.word.structure import Fault

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DOCUMENT = "word/document.xml"
_HEADING_SIZE = 26
"""Half-points that no text has by itself; a style of its own is left alone, such as that of the cover."""
_LONGEST_HEADING = 100
_SIGNS = ("• ", "· ", "▪ ", "* ", "- ", "•\t", "-\t")
_BEGIN_ITEMS = frozenset(f"•·▪*-{whitespace}")


def pretended_faults(document: Any, headings: Mapping[str, int]) -> Iterator[Fault]:  # noqa: ANN401  an lxml element
    """The faults of the body; `headings` are the ids of the heading styles."""
    before: Any = None
    large = {size.getparent().getparent().getparent() for size in document.iter(f"{_W}sz") if _is_large(size)}
    for paragraph in document.iter(f"{_W}p"):
        properties = paragraph.find(f"{_W}pPr")
        if properties is not None and properties.find(f"{_W}framePr") is not None:
            yield Fault("text-box", _DOCUMENT, _text(paragraph))
        if paragraph in large and _is_faked_heading(paragraph, properties, headings):
            yield Fault("heading-faked", _DOCUMENT, _text(paragraph))
        is_item = _is_typed_item(paragraph, properties)
        if is_item and before is not None and before is paragraph.getprevious():
            yield Fault("list-typed", _DOCUMENT, _text(before))
        before = paragraph if is_item else None
    for floating in document.iter(f"{_W}tblpPr"):
        row = floating.getparent().getparent().find(f"{_W}tr")
        yield Fault("table-floats", _DOCUMENT, "" if row is None else _text(row))


def _is_faked_heading(paragraph: Any, properties: Any, headings: Mapping[str, int]) -> bool:  # noqa: ANN401
    """EN 301 549, 10.1.3.1: a short line of its own in which all text has been made bold and large by hand."""
    sizes = [size for size in paragraph.iterfind(f"{_W}r/{_W}rPr/{_W}sz") if _is_large(size)]
    if not sizes or next(paragraph.iterancestors(f"{_W}txbxContent"), None) is not None:
        return False  # text in a drawing is read as its alternative text
    style = None if properties is None else properties.find(f"{_W}pStyle")
    runs = [run for run in paragraph.iterfind(f"{_W}r") if run.find(f"{_W}t") is not None]
    bold = all(run.find(f"{_W}rPr/{_W}b") is not None for run in runs)
    is_heading = style is not None and style.get(f"{_W}val") in headings
    return bold and len(sizes) == len(runs) and not is_heading and len(_text(paragraph)) <= _LONGEST_HEADING


def _is_large(size: Any) -> bool:  # noqa: ANN401
    return int(size.get(f"{_W}val", "0")) >= _HEADING_SIZE


def _is_typed_item(paragraph: Any, properties: Any) -> bool:  # noqa: ANN401
    """EN 301 549, 10.1.3.1: a line with the sign of a list that is no item of a list."""
    first = next(paragraph.iter(f"{_W}t"), None)
    if first is None or (first.text or " ")[0] not in _BEGIN_ITEMS or not _text(paragraph).startswith(_SIGNS):
        return False
    return properties is None or properties.find(f"{_W}numPr") is None


def _text(element: Any) -> str:  # noqa: ANN401
    return "".join(str(one.text or "") for one in element.iter(f"{_W}t")).strip()
