"""Checks that a document opens without repair: its parts, relationships, content types, ids, styles, lists and tables.

Word refuses or «repairs» what ISO/IEC 29500 forbids; LibreOffice opens most of it, so opening there proves nothing.
"""

import posixpath
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import cast

from lxml import etree
from msgspec import Struct

from sltdocs.word.document.open_package import OpenPackage, open_package
from sltdocs.word.document.tables.table_grids import AROUND, cells_across, held
from sltdocs.word.package import CONTENT_TYPES, PackageFault

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_DOCUMENT = "word/document.xml"
_OUTSIDE = ("http://", "https://", "mailto:")
_MARKS = ('="slt-link:', '="slt-list:', '="slt-figure:', ' id="slt-drawing"')
_RANGES = frozenset(
    f"{_W}{name}"
    for name in (
        "bookmarkStart",
        "bookmarkEnd",
        "permStart",
        "permEnd",
        "proofErr",
        "sdtEndPr",
        "commentRangeStart",
        "commentRangeEnd",
    )
)


class DocumentFault(Struct, frozen=True):
    """What is wrong: a stable word for the kind, the part it is in, and what it is about."""

    kind: str
    part: str
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.part}: {self.kind} {self.detail}".rstrip()


Parts = Mapping[str, bytes]
Trees = Mapping[str, etree._Element]


def structure_faults(document: bytes | OpenPackage) -> tuple[DocumentFault, ...]:
    """Everything in a document that would make Word complain; nothing for a sound one."""
    try:
        package = open_package(document) if isinstance(document, bytes) else document
    except PackageFault as fault:
        return (DocumentFault("unreadable", "", str(fault)),)
    faults = [DocumentFault("not-xml", name, detail) for name, detail in package.torn.items()]
    if _DOCUMENT not in package.trees:
        return (*faults, DocumentFault("part-missing", _DOCUMENT))
    for check in _CHECKS:
        faults += check(package.parts, package.trees)
    return tuple(faults)


def _content_types(parts: Parts, trees: Trees) -> Iterator[DocumentFault]:
    """Every part has a content type, and none is declared for a part that is not there."""
    root = trees.get(CONTENT_TYPES)
    if root is None:
        yield DocumentFault("part-missing", CONTENT_TYPES)
        return
    endings = {one.get("Extension", "").casefold() for one in root if one.get("Extension")}
    named = [one.get("PartName", "").lstrip("/") for one in root if one.get("PartName")]
    for name in parts:
        if name != CONTENT_TYPES and name not in named and name.rpartition(".")[2].casefold() not in endings:
            yield DocumentFault("content-type-missing", name)
    for name, count in Counter(named).items():
        if name not in parts:
            yield DocumentFault("part-missing", name)
        if count > 1:
            yield DocumentFault("content-type-twice", name)


def _relationships(parts: Parts, trees: Trees) -> Iterator[DocumentFault]:
    """Targets inside the package exist, those outside are links, and every id that a part uses is declared once."""
    for name, root in trees.items():
        if not name.endswith(".rels"):
            continue
        owner = _owner(name)
        for relation in root:
            target = relation.get("Target", "")
            if relation.get("TargetMode") == "External":
                if not relation.get("Type", "").endswith("/hyperlink") or not target.startswith(_OUTSIDE):
                    yield DocumentFault("external", owner, target)
            elif _resolved(owner, target) not in parts:
                yield DocumentFault("target-missing", owner, target)
        for key, count in Counter(relation.get("Id") for relation in root).items():
            if count > 1:
                yield DocumentFault("relationship-twice", owner, str(key))
    for name, root in trees.items():
        declared = {relation.get("Id") for relation in trees.get(_relations_of(name), ())}
        used = set(cast("list[str]", _RELATIONSHIP_IDS(root)))
        yield from (DocumentFault("relationship-missing", name, str(key)) for key in sorted(used - declared))


def _owner(relations: str) -> str:
    folder, file = posixpath.split(relations)
    return posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))


def _relations_of(part: str) -> str:
    folder, file = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{file}.rels")


def _resolved(owner: str, target: str) -> str:
    if target.startswith("/"):
        return target.lstrip("/")
    return posixpath.normpath(posixpath.join(posixpath.dirname(owner), target))


def _ids(_: Parts, trees: Trees) -> Iterator[DocumentFault]:
    """Drawings, bookmarks and their names are told apart; a bookmark that begins also ends, and links find theirs."""
    root = trees[_DOCUMENT]
    drawings = [one.get("id") for one in root.iter("{*}docPr", "{*}cNvPr") if one.get("id") != "0"]
    starts = [one.get(f"{_W}id") for one in root.iter(f"{_W}bookmarkStart")]
    ends = [one.get(f"{_W}id") for one in root.iter(f"{_W}bookmarkEnd")]
    names = [one.get(f"{_W}name") for one in root.iter(f"{_W}bookmarkStart")]
    for kind, keys in (("drawing-id-twice", drawings), ("bookmark-twice", starts), ("bookmark-twice", names)):
        yield from (DocumentFault(kind, _DOCUMENT, str(key)) for key, count in Counter(keys).items() if count > 1)
    yield from (DocumentFault("bookmark-open", _DOCUMENT, str(key)) for key in sorted(set(starts) ^ set(ends), key=str))
    anchors = {one.get(f"{_W}anchor") for one in root.iter(f"{_W}hyperlink")} - {None}
    yield from (DocumentFault("bookmark-missing", _DOCUMENT, anchor) for anchor in sorted(map(str, anchors - set(names))))


def _styles(_: Parts, trees: Trees) -> Iterator[DocumentFault]:
    """Every style and list that is used is defined."""
    styles = trees.get("word/styles.xml")
    known = set() if styles is None else {one.get(f"{_W}styleId") for one in styles.iter(f"{_W}style")}
    numbering = trees.get("word/numbering.xml")
    lists = {"0"} if numbering is None else {"0", *(one.get(f"{_W}numId") for one in numbering.iter(f"{_W}num"))}
    for name, root in trees.items():
        used = {one.get(f"{_W}val") for tag in ("pStyle", "rStyle", "tblStyle") for one in root.iter(f"{_W}{tag}")}
        yield from (DocumentFault("style-missing", name, style) for style in sorted(map(str, used - known)))
        numbers = {one.get(f"{_W}val") for one in root.iter(f"{_W}numId")}
        yield from (DocumentFault("list-missing", name, number) for number in sorted(map(str, numbers - lists)))


def _tables(_: Parts, trees: Trees) -> Iterator[DocumentFault]:
    """A table has rows, a row has as many cells as the grid has columns, and a cell ends with a paragraph."""
    for name, root in trees.items():
        for table in root.iter(f"{_W}tbl"):
            rows = list(held(table, "tr"))
            if not rows:
                yield DocumentFault("table-without-rows", name)
            columns = len(table.findall(f"{_W}tblGrid/{_W}gridCol"))
            for row in rows:
                width = cells_across(row)
                if width != columns:
                    yield DocumentFault("row-not-as-grid", name, f"{width} of {columns}")
                if not all(map(_ends_with_paragraph, held(row, "tc"))):
                    yield DocumentFault("cell-without-paragraph", name)


def above(element: etree._Element, steps: int) -> etree._Element | None:
    """What an element stands in, so many steps up; None above the root."""
    found: etree._Element | None = element
    for _ in range(steps):
        found = None if found is None else found.getparent()
    return found


def _ends_with_paragraph(block: etree._Element) -> bool:
    """Whether the last that shows in a cell is a paragraph, maybe within a content control; marks of ranges show nothing."""
    showing = [inner for inner in block if inner.tag not in _RANGES]
    return bool(showing) and (showing[-1].tag == f"{_W}p" or (showing[-1].tag in AROUND and _ends_with_paragraph(showing[-1])))


def _order(_: Parts, trees: Trees) -> Iterator[DocumentFault]:
    """What describes an element comes before what it holds, the last section after all else, and text stands in runs."""
    for name, root in trees.items():
        if not name.startswith("word/"):
            continue
        for element in (*_elements(_LATE, root), *_elements(_LOOSE_TEXT, root)):
            yield DocumentFault("misplaced", name, str(element.tag).removeprefix(_W))
        yield from (DocumentFault("not-in-paragraph", name) for _ in _elements(_IN_TEXT, root))
        yield from (DocumentFault("text-outside-run", name, str(text).strip()) for text in _elements(_BARE_TEXT, root))
        for body in root.iter(f"{_W}body"):
            if len(body) == 0 or body[-1].tag != f"{_W}sectPr":
                yield DocumentFault("misplaced", name, "sectPr")


def _elements(path: etree.XPath, root: etree._Element) -> list[etree._Element]:
    """What a path leads to."""
    return cast("list[etree._Element]", path(root))


_NAMES = {"w": _W[1:-1], "r": _R[1:-1]}
_RELATIONSHIP_IDS = etree.XPath("//@r:*", namespaces=_NAMES)
_LATE = etree.XPath(
    "//w:p/w:pPr[preceding-sibling::*] | //w:r/w:rPr[preceding-sibling::*] | //w:tc/w:tcPr[preceding-sibling::*]"
    " | //w:tr/w:tblPrEx[preceding-sibling::*] | //w:tr/w:trPr[preceding-sibling::*[not(self::w:tblPrEx)]]"
    " | //w:tcPr/w:tcW[preceding-sibling::*[not(self::w:cnfStyle)]] | //w:tcPr/w:gridSpan[preceding-sibling::w:shd]"
    " | //w:tbl/w:tblPr[preceding-sibling::*] | //w:tbl/w:tblGrid[preceding-sibling::*[not(self::w:tblPr)]]",
    namespaces=_NAMES,
)
"""ISO/IEC 29500-1, 17.3 and 17.4: Word calls a document damaged in which these come late."""
_LOOSE_TEXT = etree.XPath(
    "//w:t[not(parent::w:r or parent::*[local-name()='Fallback' or local-name()='Choice'])]", namespaces=_NAMES
)

_IN_TEXT = etree.XPath("//w:t/* | //w:p/w:p | //w:r/w:p | //w:hyperlink/w:p | //w:r/w:r", namespaces=_NAMES)
"""Paragraphs and runs where only letters, or only runs, may stand: Word drops them, or calls the document damaged."""
_BARE_TEXT = etree.XPath(
    "(//w:body | //w:tc | //w:tr | //w:tbl | //w:p | //w:r | //w:hyperlink)/text()[normalize-space()]", namespaces=_NAMES
)
"""Letters in no `w:t`, which Word drops without a word."""


def _leftovers(parts: Parts, _: Trees) -> Iterator[DocumentFault]:
    """Nothing of the machinery is left in an attribute; in text, the same words may be the coordinator's own."""
    for name, data in parts.items():
        yield from (DocumentFault("leftover", name, mark) for mark in _MARKS if name.endswith(".xml") and mark.encode() in data)


_CHECKS: tuple[Callable[[Parts, Trees], Iterator[DocumentFault]], ...] = (
    _content_types, _relationships, _ids, _styles, _tables, _order, _leftovers,
)  # fmt: skip
