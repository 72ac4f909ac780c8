"""Checks what a screen reader needs of a document, each by the clause of EN 301 549 (WCAG 2.1) that it serves.

Public bodies' documents must meet it (forskrift om universell utforming av IKT), the Word source too. What only a
person can judge, such as whether a text is understood, is not checked here.
"""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from lxml import etree
from msgspec import Struct

from sltdocs.word.headings import heading_levels
from sltdocs.word.legibility import legibility_faults
from sltdocs.word.opened import OpenPackage, open_package
from sltdocs.word.pretended import pretended_faults
from sltdocs.word.structure import Fault, held

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_DOCUMENT = "word/document.xml"
_BARE = ("http://", "https://", "www.", "mailto:")
_SAY_NOTHING = frozenset({"her", "klikk her", "les mer", "les meir", "lenke", "lenkje", "link"})
_SMALLEST = 15
"""Half-points."""


class Opened(Struct, frozen=True):
    """A document's parts as trees, and the levels of its heading styles by style id."""

    document: Any
    styles: Any
    properties: Any
    headings: dict[str, int]


def accessibility_faults(document: bytes | OpenPackage) -> tuple[Fault, ...]:
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


def _title(opened: Opened) -> Iterator[Fault]:
    """EN 301 549, 10.2.4.2 Document titled."""
    if not (opened.properties.findtext(f"{_DC}title") or "").strip():
        yield Fault("title-missing", "docProps/core.xml")


def _language(opened: Opened) -> Iterator[Fault]:
    """EN 301 549, 10.3.1.1 Language of page: of the properties, of the styles, and of no text another."""
    stated = opened.properties.findtext(f"{_DC}language") or ""
    of_styles = [one.get(f"{_W}val") for one in opened.styles.findall(f"{_W}docDefaults//{_W}lang")]
    if stated not in {"nb-NO", "nn-NO"}:
        yield Fault("language-wrong", "docProps/core.xml", stated)
    of_runs = {one.get(f"{_W}val") for one in opened.document.iter(f"{_W}lang")}
    for language in sorted({str(one) for one in (*of_styles, *of_runs)} - {stated}):
        yield Fault("language-wrong", _DOCUMENT, language)
    if not of_styles:
        yield Fault("language-missing", "word/styles.xml")


def _headings(opened: Opened) -> Iterator[Fault]:
    """EN 301 549, 10.1.3.1 Info and relationships, 10.2.4.6 Headings: in order, and none empty."""
    before = 0
    for style in opened.document.iter(f"{_W}pStyle"):
        level, paragraph = opened.headings.get(str(style.get(f"{_W}val")), 0), style.getparent().getparent()
        if not level or paragraph.tag != f"{_W}p":  # what a tracked change came from is no heading
            continue
        text = _text(paragraph)
        if not text:
            yield Fault("heading-empty", _DOCUMENT)
        if level > before + 1:
            yield Fault("heading-jump", _DOCUMENT, text)
        before = level
    if not before:
        yield Fault("headings-missing", _DOCUMENT)


def _tables(opened: Opened) -> Iterator[Fault]:
    """EN 301 549, 10.1.3.1: a marked header row with text in every cell, no cells that span, no table in a table."""
    for table in opened.document.iter(f"{_W}tbl"):
        rows = [*held(table, "tr")]
        heads = [row for row in rows if row.find(f"{_W}trPr/{_W}tblHeader") is not None]
        name = _first_row(table)
        if not heads or heads[0] is not rows[0]:
            yield Fault("header-row-missing", _DOCUMENT, name)
        if any(not _text(cell) for head in heads for cell in held(head, "tc")):
            yield Fault("header-cell-empty", _DOCUMENT, name)
        if next(table.iter(f"{_W}gridSpan", f"{_W}vMerge"), None) is not None:
            yield Fault("cells-merged", _DOCUMENT, name)
        if next(table.iterdescendants(f"{_W}tbl"), None) is not None:
            yield Fault("table-in-table", _DOCUMENT, name)


def _table_names(opened: Opened) -> Iterator[Fault]:
    """EN 301 549, 10.2.4.6 Headings and labels: a name for each table, by which it is told from the others in a list of them."""
    known: set[str] = set()
    for table in opened.document.iter(f"{_W}tbl"):
        caption = table.find(f"{_W}tblPr/{_W}tblCaption")
        name = "" if caption is None else str(caption.get(f"{_W}val")).strip()
        if not name:
            yield Fault("table-without-name", _DOCUMENT, _first_row(table))
        elif name in known:
            yield Fault("table-name-twice", _DOCUMENT, name)
        known.add(name)


def _first_row(table: Any) -> str:  # noqa: ANN401  an lxml element
    """What a person knows a table by."""
    return " | ".join(_text(cell) for row in islice(held(table, "tr"), 1) for cell in held(row, "tc"))


def _drawings(opened: Opened) -> Iterator[Fault]:
    """EN 301 549, 10.1.1.1 Non-text content, 10.1.3.2 Meaningful sequence: alternative text, and in line with the text."""
    for drawing in opened.document.iter(f"{_W}drawing", f"{_W}pict"):
        if drawing.tag == f"{_W}pict" or drawing.find(f"{_WP}anchor") is not None:
            yield Fault("drawing-floats", _DOCUMENT)
            continue
        described = drawing.find(f"{_WP}inline/{_WP}docPr")
        text = "" if described is None else (described.get("descr") or "").strip()
        if not text or text.casefold().endswith((".png", ".jpg", ".jpeg", ".gif", ".svg")):
            yield Fault("alt-text-missing", _DOCUMENT, text)
    for box in opened.document.iter(f"{_W}txbxContent"):
        if not _is_in_described_group(box):
            yield Fault("text-box", _DOCUMENT, _text(box))


def _is_in_described_group(box: Any) -> bool:  # noqa: ANN401  an lxml element
    """Text that is part of a drawing, which is read as one alternative text."""
    return any(str(above.tag).endswith("}wgp") for above in box.iterancestors())


def _links(opened: Opened) -> Iterator[Fault]:
    """EN 301 549, 10.2.4.4 Link purpose: a text that says where it leads; an e-mail address does."""
    for link in opened.document.iter(f"{_W}hyperlink"):
        text = _text(link)
        if not text or text.casefold() in _SAY_NOTHING or text.casefold().startswith(_BARE):
            yield Fault("link-says-nothing", _DOCUMENT, text)


def _spacing(opened: Opened) -> Iterator[Fault]:
    """EN 301 549, 10.1.3.2: no empty paragraphs as air; the one that ends a section is Word's own."""
    body = opened.document.find(f"{_W}body")
    for paragraph in body.findall(f"{_W}p"):
        holds = paragraph.find(f".//{_W}drawing") is not None or paragraph.find(f"{_W}pPr/{_W}sectPr") is not None
        if not holds and not _text(paragraph):
            yield Fault("paragraph-empty", _DOCUMENT)


def _sizes(opened: Opened) -> Iterator[Fault]:
    """EN 301 549, 10.1.4.4 Resize text: nothing smaller than print."""
    for size in (*opened.styles.iter(f"{_W}sz"), *opened.document.iter(f"{_W}sz")):
        if int(size.get(f"{_W}val", "22")) < _SMALLEST:
            yield Fault("text-small", _DOCUMENT, f"{int(size.get(f'{_W}val')) / 2:g}")


def _text(element: Any) -> str:  # noqa: ANN401  an lxml element
    return "".join(str(one.text or "") for one in element.iter(f"{_W}t")).strip()


_CHECKS: tuple[Callable[[Opened], Iterator[Fault]], ...] = (
    _title, _language, _headings, _tables, _table_names, _drawings, _links, _spacing, _sizes,
)  # fmt: skip
