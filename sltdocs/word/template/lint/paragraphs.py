"""The paragraphs of a part in their order, each with the spot where a person finds it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree
from msgspec import Struct

from sltdocs.word.template.lint.template_finding import DocumentPart, Spot
from sltdocs.word.template.refused_content import has_document_type

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TAG_SIGNS = ("{{", "{%", "{#")
_SHOWN = 60
_KINDS = {
    "document": DocumentPart.BODY, "header": DocumentPart.HEADER, "footer": DocumentPart.FOOTER,
    "footnotes": DocumentPart.FOOTNOTES, "endnotes": DocumentPart.ENDNOTES, "comments": DocumentPart.COMMENTS,
}  # fmt: skip


class Paragraph(Struct, frozen=True):
    """A paragraph: its spot, its own text, the texts of its runs, and tags that stand where no text is printed.

    `cell` numbers the cell it stands in within its part, 0 when in none; `row` the same of rows. `hidden` are alternative
    texts and codes of fields with tags in them.
    """

    spot: Spot
    element: etree._Element
    text: str
    runs: tuple[str, ...]
    hidden: tuple[str, ...]


@dataclass(slots=True)
class _Table:
    number: int
    row: int = 0
    column: int = 0


@dataclass(slots=True)
class _Reading:
    """Walks a part; `headings` are the ids of its heading styles."""

    part: DocumentPart
    name: str
    headings: frozenset[str]
    tables: list[_Table] = field(default_factory=list)
    paragraphs: int = 0
    count: int = 0
    heading: str = ""

    def walk(self, element: etree._Element) -> Iterator[Paragraph]:
        kind = element.tag.removeprefix(_W) if isinstance(element.tag, str) else ""
        if kind == "tbl":
            self.count += 1
            self.tables.append(_Table(self.count))
        elif self.tables and kind == "tr":
            self.tables[-1].row += 1
            self.tables[-1].column = 0
        elif self.tables and kind == "tc":
            self.tables[-1].column += 1
        elif kind == "p":
            yield self._paragraph(element)
        for child in element:
            yield from self.walk(child)
        if kind == "tbl":
            self.tables.pop()

    def _paragraph(self, element: etree._Element) -> Paragraph:
        self.paragraphs += 1
        runs = tuple(_run_texts(element))
        text = "".join(runs)
        inside = self.tables[-1] if self.tables else _Table(0)
        spot = Spot(
            self.part, self.name, self.paragraphs, inside.number, inside.row, inside.column, self.heading, shortened(text)
        )
        if _style(element) in self.headings and text.strip() and "{" not in text:
            self.heading = shortened(text)
        return Paragraph(spot, element, text, runs, tuple(_hidden(element)))


def paragraphs(name: str, root: etree._Element, headings: frozenset[str]) -> tuple[Paragraph, ...]:
    """All paragraphs of a part, those in tables and text boxes too; `headings` are the ids of heading styles."""
    return tuple(_Reading(part_of(name), name, headings).walk(root))


def part_of(name: str) -> DocumentPart:
    """What a part of the package is to a person."""
    found = re.fullmatch(r"word/([a-z]+)\d*\.xml", name)
    return _KINDS.get(found[1], DocumentPart.OTHER) if found else DocumentPart.OTHER


def parsed(data: bytes) -> etree._Element | None:
    """A part as a tree, None when it is not well-formed or brings a document type along."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return None
    return None if has_document_type(root) else root


def spot_of(name: str, element: etree._Element, known: Mapping[str, tuple[Paragraph, ...]]) -> Spot:
    """The spot of an element: that of the paragraph around it, or of the first in it, or else of its part."""
    around = [element, *element.iterancestors(), *element.iterdescendants(f"{_W}p")]
    for paragraph in known.get(name, ()):
        if any(paragraph.element is one for one in around):
            return paragraph.spot
    return Spot(part_of(name), name)


def shortened(text: str) -> str:
    """A text as it is quoted: on one line, and not longer than needed to find it."""
    plain = " ".join(text.split())
    return plain if len(plain) <= _SHOWN else f"{plain[: _SHOWN - 1]}…"


def _run_texts(paragraph: etree._Element) -> Iterator[str]:
    """The text of each of its runs, without that of paragraphs in text boxes inside it."""
    for run in paragraph.iter(f"{_W}r"):
        if next(run.iterancestors(f"{_W}p"), None) is paragraph:
            yield "".join(_text(piece) for piece in run.iterchildren(f"{_W}t", f"{_W}tab", f"{_W}br"))


def _text(piece: etree._Element) -> str:
    return (piece.text or "") if piece.tag == f"{_W}t" else " "


def _hidden(paragraph: etree._Element) -> Iterator[str]:
    """Tags in attributes, such as an alternative text, and in the codes of fields: they are filled in too."""
    for element in paragraph.iter(etree.Element):
        if next(element.iterancestors(f"{_W}p"), None) is not paragraph:
            continue
        texts = [*element.attrib.values(), (element.text or "") if element.tag == f"{_W}instrText" else ""]
        yield from (str(text) for text in texts if any(sign in text for sign in _TAG_SIGNS))


def _style(paragraph: etree._Element) -> str:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    return "" if style is None else str(style.get(f"{_W}val"))
