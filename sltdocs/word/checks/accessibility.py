"""Checks what a screen reader needs of a document, each by the clause of EN 301 549 (WCAG 2.1) that it serves.

Public bodies' documents must meet it (forskrift om universell utforming av IKT), the Word source too. What only a
person can judge, such as whether a text is understood, is not checked here.
"""

from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from string import whitespace

from lxml import etree
from msgspec import Struct

from sltdocs.word.checks.legibility import legibility_faults
from sltdocs.word.checks.structure import DocumentFault, above
from sltdocs.word.document.headings import heading_levels
from sltdocs.word.document.open_package import OpenPackage, open_package
from sltdocs.word.document.tables.table_grids import held

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DOCUMENT = "word/document.xml"
_HEADING_SIZE = 26
"""Half-points that no text has by itself; a style of its own is left alone, such as that of the cover."""
_LONGEST_HEADING = 100
_SIGNS = ("• ", "· ", "▪ ", "* ", "- ", "•\t", "-\t")
_BEGIN_ITEMS = frozenset(f"•·▪*-{whitespace}")


def pretended_faults(document: etree._Element, headings: Mapping[str, int]) -> Iterator[DocumentFault]:
    """The faults of the body; `headings` are the ids of the heading styles."""
    before: etree._Element | None = None
    large = {above(size, 3) for size in document.iter(f"{_W}sz") if _is_large(size)}
    for paragraph in document.iter(f"{_W}p"):
        properties = paragraph.find(f"{_W}pPr")
        if properties is not None and properties.find(f"{_W}framePr") is not None:
            yield DocumentFault("text-box", _DOCUMENT, _text(paragraph))
        if paragraph in large and _is_faked_heading(paragraph, properties, headings):
            yield DocumentFault("heading-faked", _DOCUMENT, _text(paragraph))
        is_item = _is_typed_item(paragraph, properties)
        if is_item and before is not None and before is paragraph.getprevious():
            yield DocumentFault("list-typed", _DOCUMENT, _text(before))
        before = paragraph if is_item else None
    for floating in document.iter(f"{_W}tblpPr"):
        table = above(floating, 2)
        row = None if table is None else table.find(f"{_W}tr")
        yield DocumentFault("table-floats", _DOCUMENT, "" if row is None else _text(row))


def _is_faked_heading(paragraph: etree._Element, properties: etree._Element | None, headings: Mapping[str, int]) -> bool:
    """EN 301 549, 10.1.3.1: a short line of its own in which all text has been made bold and large by hand."""
    sizes = [size for size in paragraph.iterfind(f"{_W}r/{_W}rPr/{_W}sz") if _is_large(size)]
    if not sizes or next(paragraph.iterancestors(f"{_W}txbxContent"), None) is not None:
        return False  # text in a drawing is read as its alternative text
    style = None if properties is None else properties.find(f"{_W}pStyle")
    runs = [run for run in paragraph.iterfind(f"{_W}r") if run.find(f"{_W}t") is not None]
    bold = all(run.find(f"{_W}rPr/{_W}b") is not None for run in runs)
    is_heading = style is not None and style.get(f"{_W}val") in headings
    return bold and len(sizes) == len(runs) and not is_heading and len(_text(paragraph)) <= _LONGEST_HEADING


def _is_large(size: etree._Element) -> bool:
    return int(size.get(f"{_W}val", "0")) >= _HEADING_SIZE


def _is_typed_item(paragraph: etree._Element, properties: etree._Element | None) -> bool:
    """EN 301 549, 10.1.3.1: a line with the sign of a list that is no item of a list."""
    first = next(paragraph.iter(f"{_W}t"), None)
    if first is None or (first.text or " ")[0] not in _BEGIN_ITEMS or not _text(paragraph).startswith(_SIGNS):
        return False
    return properties is None or properties.find(f"{_W}numPr") is None


def _text(element: etree._Element) -> str:
    return "".join(str(one.text or "") for one in element.iter(f"{_W}t")).strip()


_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_BARE = ("http://", "https://", "www.", "mailto:")
_SAY_NOTHING = frozenset({"her", "klikk her", "les mer", "les meir", "lenke", "lenkje", "link"})
_SMALLEST = 15
"""Half-points."""


class Opened(Struct, frozen=True):
    """A document's parts as trees, and the levels of its heading styles by style id."""

    document: etree._Element
    styles: etree._Element
    properties: etree._Element
    headings: dict[str, int]


def accessibility_faults(document: bytes | OpenPackage) -> tuple[DocumentFault, ...]:
    """Everything in a sound document that shuts somebody out; nothing for an accessible one."""
    trees = (open_package(document) if isinstance(document, bytes) else document).trees
    nothing = etree.Element("none")
    styles = trees.get("word/styles.xml", nothing)
    opened = Opened(trees[_DOCUMENT], styles, trees.get("docProps/core.xml", nothing), heading_levels(styles))
    return (
        *(fault for check in _CHECKS for fault in check(opened)),
        *pretended_faults(opened.document, opened.headings),
        *legibility_faults(trees),
    )


def _title(opened: Opened) -> Iterator[DocumentFault]:
    """EN 301 549, 10.2.4.2 Document titled."""
    if not (opened.properties.findtext(f"{_DC}title") or "").strip():
        yield DocumentFault("title-missing", "docProps/core.xml")


def _language(opened: Opened) -> Iterator[DocumentFault]:
    """EN 301 549, 10.3.1.1 Language of page: of the properties, of the styles, and of no text another."""
    stated = opened.properties.findtext(f"{_DC}language") or ""
    of_styles = [one.get(f"{_W}val") for one in opened.styles.findall(f"{_W}docDefaults//{_W}lang")]
    if stated not in {"nb-NO", "nn-NO"}:
        yield DocumentFault("language-wrong", "docProps/core.xml", stated)
    of_runs = {one.get(f"{_W}val") for one in opened.document.iter(f"{_W}lang")}
    for language in sorted({str(one) for one in (*of_styles, *of_runs)} - {stated}):
        yield DocumentFault("language-wrong", _DOCUMENT, language)
    if not of_styles:
        yield DocumentFault("language-missing", "word/styles.xml")


def _headings(opened: Opened) -> Iterator[DocumentFault]:
    """EN 301 549, 10.1.3.1 Info and relationships, 10.2.4.6 Headings: in order, and none empty."""
    before = 0
    for style in opened.document.iter(f"{_W}pStyle"):
        level, paragraph = opened.headings.get(str(style.get(f"{_W}val")), 0), above(style, 2)
        if not level or paragraph is None or paragraph.tag != f"{_W}p":  # what a tracked change came from is no heading
            continue
        text = _text(paragraph)
        if not text:
            yield DocumentFault("heading-empty", _DOCUMENT)
        if level > before + 1:
            yield DocumentFault("heading-jump", _DOCUMENT, text)
        before = level
    if not before:
        yield DocumentFault("headings-missing", _DOCUMENT)


def _tables(opened: Opened) -> Iterator[DocumentFault]:
    """EN 301 549, 10.1.3.1: a marked header row with text in every cell, no cells that span, no table in a table."""
    for table in opened.document.iter(f"{_W}tbl"):
        rows = [*held(table, "tr")]
        heads = [row for row in rows if row.find(f"{_W}trPr/{_W}tblHeader") is not None]
        name = _first_row(table)
        if not heads or heads[0] is not rows[0]:
            yield DocumentFault("header-row-missing", _DOCUMENT, name)
        if any(not _text(cell) for head in heads for cell in held(head, "tc")):
            yield DocumentFault("header-cell-empty", _DOCUMENT, name)
        if next(table.iter(f"{_W}gridSpan", f"{_W}vMerge"), None) is not None:
            yield DocumentFault("cells-merged", _DOCUMENT, name)
        if next(table.iterdescendants(f"{_W}tbl"), None) is not None:
            yield DocumentFault("table-in-table", _DOCUMENT, name)


def _table_names(opened: Opened) -> Iterator[DocumentFault]:
    """EN 301 549, 10.2.4.6 Headings and labels: a name for each table, by which it is told from the others in a list of them."""
    known: set[str] = set()
    for table in opened.document.iter(f"{_W}tbl"):
        caption = table.find(f"{_W}tblPr/{_W}tblCaption")
        name = "" if caption is None else str(caption.get(f"{_W}val")).strip()
        if not name:
            yield DocumentFault("table-without-name", _DOCUMENT, _first_row(table))
        elif name in known:
            yield DocumentFault("table-name-twice", _DOCUMENT, name)
        known.add(name)


def _first_row(table: etree._Element) -> str:
    """What a person knows a table by."""
    return " | ".join(_text(cell) for row in islice(held(table, "tr"), 1) for cell in held(row, "tc"))


def _drawings(opened: Opened) -> Iterator[DocumentFault]:
    """EN 301 549, 10.1.1.1 Non-text content, 10.1.3.2 Meaningful sequence: alternative text, and in line with the text."""
    for drawing in opened.document.iter(f"{_W}drawing", f"{_W}pict"):
        if drawing.tag == f"{_W}pict" or drawing.find(f"{_WP}anchor") is not None:
            yield DocumentFault("drawing-floats", _DOCUMENT)
            continue
        described = drawing.find(f"{_WP}inline/{_WP}docPr")
        text = "" if described is None else (described.get("descr") or "").strip()
        if not text or text.casefold().endswith((".png", ".jpg", ".jpeg", ".gif", ".svg")):
            yield DocumentFault("alt-text-missing", _DOCUMENT, text)
    for box in opened.document.iter(f"{_W}txbxContent"):
        if not _is_in_described_group(box):
            yield DocumentFault("text-box", _DOCUMENT, _text(box))


def _is_in_described_group(box: etree._Element) -> bool:
    """Text that is part of a drawing, which is read as one alternative text."""
    return any(str(above.tag).endswith("}wgp") for above in box.iterancestors())


def _links(opened: Opened) -> Iterator[DocumentFault]:
    """EN 301 549, 10.2.4.4 Link purpose: a text that says where it leads; an e-mail address does."""
    for link in opened.document.iter(f"{_W}hyperlink"):
        text = _text(link)
        if not text or text.casefold() in _SAY_NOTHING or text.casefold().startswith(_BARE):
            yield DocumentFault("link-says-nothing", _DOCUMENT, text)


def _spacing(opened: Opened) -> Iterator[DocumentFault]:
    """EN 301 549, 10.1.3.2: no empty paragraphs as air; the one that ends a section is Word's own."""
    for paragraph in opened.document.findall(f"{_W}body/{_W}p"):
        holds = paragraph.find(f".//{_W}drawing") is not None or paragraph.find(f"{_W}pPr/{_W}sectPr") is not None
        if not holds and not _text(paragraph):
            yield DocumentFault("paragraph-empty", _DOCUMENT)


def _sizes(opened: Opened) -> Iterator[DocumentFault]:
    """EN 301 549, 10.1.4.4 Resize text: nothing smaller than print."""
    for size in (*opened.styles.iter(f"{_W}sz"), *opened.document.iter(f"{_W}sz")):
        half_points = int(size.get(f"{_W}val", "22"))
        if half_points < _SMALLEST:
            yield DocumentFault("text-small", _DOCUMENT, f"{half_points / 2:g}")


_CHECKS: tuple[Callable[[Opened], Iterator[DocumentFault]], ...] = (
    _title, _language, _headings, _tables, _table_names, _drawings, _links, _spacing, _sizes,
)  # fmt: skip
