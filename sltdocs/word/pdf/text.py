"""Compares the text of a PDF's pages with that of the Word document: nothing lost, and in the same order."""

import re
from collections.abc import Iterator, Mapping, Sequence
from unicodedata import normalize

from lxml import etree

from sltdocs.word.checks.structure import DocumentFault

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_NOT_LATIN = re.compile(r"[^0-9A-Za-zÀ-ÖØ-öø-ɏ]+")
"""What is compared is Latin letters and digits: blanks and hyphens move when lines break, and writing from right to left
is read from a PDF in the order in which it stands on the page."""
_FIELD = "\0"
"""Stands where a field is; no text of a document holds it."""
_DRAWN = (f"{_W}drawing", f"{_W}pict", f"{_W}object")


def text_faults(pages: Sequence[str], parts: Mapping[str, bytes]) -> Iterator[DocumentFault]:
    """`pdf-text-lost` for a paragraph that no page has, `pdf-text-order` for one that stands before what it should follow.

    A row may be cut by the end of a page, and its cells then go on by turns: of a table only the beginnings of its rows
    must be in order.
    """
    whole = "".join(_without_margins(_plain(page), _margins(parts)) for page in pages)
    words = {word for page in pages for word in map(_plain, page.split())}
    reached = 0
    for paragraph, leads in _paragraphs(etree.fromstring(parts["word/document.xml"])):
        text = _text(paragraph)
        plain = _plain(text)
        found = whole.find(plain, reached) if leads else -1
        if found >= 0:
            reached = found + len(plain)
        elif plain not in whole and not all(word in words for word in map(_plain, text.split())):
            yield DocumentFault("pdf-text-lost", "pdf", text)
        elif leads and plain in whole:
            yield DocumentFault("pdf-text-order", "pdf", text)


def _paragraphs(document: etree._Element) -> Iterator[tuple[etree._Element, bool]]:
    """The paragraphs of the body, drawings left out, and whether each leads what is next: not the later cells of a row."""
    for paragraph in document.iter(f"{_W}p"):
        if next(paragraph.iterancestors(*_DRAWN), None) is not None:
            continue
        cell = next(paragraph.iterancestors(f"{_W}tc"), None)
        before = None if cell is None else cell.getprevious()
        first = cell is None or before is None or before.tag != cell.tag
        yield paragraph, first and (cell is None or cell.find(f"{_W}p") is paragraph)


def _margins(parts: Mapping[str, bytes]) -> list[re.Pattern[str]]:
    """What stands at the top and foot of pages, with any number where a field is."""
    names = (name for name in parts if re.fullmatch(r"word/(?:header|footer)\d*\.xml", name))
    texts = (_text(paragraph, _FIELD) for name in names for paragraph in etree.fromstring(parts[name]).iter(f"{_W}p"))
    patterns = {r"\d+".join(map(_plain, text.split(_FIELD))) for text in texts} - {""}
    return [re.compile(pattern) for pattern in sorted(patterns, key=len, reverse=True)]


def _without_margins(page: str, margins: Sequence[re.Pattern[str]]) -> str:
    """A page's text without its margins, which LibreOffice draws before or after all else."""
    changed = True
    while changed:
        before = page
        for margin in margins:
            page = re.sub(rf"^(?:{margin.pattern})|(?:{margin.pattern})$", "", page)
        changed = page != before
    return page


def _text(paragraph: etree._Element, fields: str = "") -> str:
    """The paragraph's own text, with breaks as blanks; what a field shows is `fields` when that is given."""
    pieces: list[str] = []
    for piece in paragraph.iter(f"{_W}t", f"{_W}br", f"{_W}tab", f"{_W}fldSimple"):
        if next(piece.iterancestors(*_DRAWN), None) is not None:
            continue
        in_field = fields and next(piece.iterancestors(f"{_W}fldSimple"), None) is not None
        if piece.tag == f"{_W}fldSimple":
            pieces.append(fields)
        elif not in_field:
            pieces.append(str(piece.text or "") if piece.tag == f"{_W}t" else " ")
    return "".join(pieces)


def _plain(text: str) -> str:
    """The text as it is compared: a ligature as its letters, a letter with its accent as one."""
    return _NOT_LATIN.sub("", normalize("NFKC", text))
