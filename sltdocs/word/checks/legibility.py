"""Checks what those need who see little or no colours: contrast wherever text stands, and nothing told by colour alone."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from lxml import etree
from msgspec import Struct

from sltdocs.word.checks.appearance import Appearance, TableCell, TextLook, cells
from sltdocs.word.checks.structure import DocumentFault, above

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARAGRAPH, _TABLE, _RUN, _TEXT, _LINK = (f"{_W}{name}" for name in ("p", "tbl", "r", "t", "hyperlink"))
_HOLD_RUNS = frozenset(f"{_W}{name}" for name in ("hyperlink", "ins", "moveTo", "sdt", "smartTag", "fldSimple"))
_DRAWN = {f"{_W}drawing", f"{_W}pict"}
_NO_COLOUR = {None, "auto", "FFFFFF"}
_ENOUGH, _ENOUGH_FOR_LARGE = 4.5, 3.0


def legibility_faults(trees: Mapping[str, etree._Element]) -> Iterator[DocumentFault]:
    """The faults of the body and of all headers and footers, each kind and text once."""
    appearance = Appearance(trees)
    for name in trees:
        if name.startswith(("word/document", "word/header", "word/footer", "word/footnotes")):
            seen: list[_Seen] = []
            _see(trees[name], appearance, seen)
            yield from dict.fromkeys((*_contrast(name, seen), *_links(name, seen), *_colour_alone(name, seen, trees[name])))


class _Seen(Struct, frozen=True):
    """A run's text as it is seen: how it looks, the cell that it stands in or None, whether it leads out of the document."""

    text: str
    look: TextLook
    cell: etree._Element | None
    link: bool


def _see(
    block: etree._Element,
    appearance: Appearance,
    seen: list[_Seen],
    cell: etree._Element | None = None,
    where: TableCell | None = None,
) -> None:
    """All text in a block, in one walk down the tree; a drawing is left out, as it is read as its alternative text."""
    for child in block:
        if child.tag == _PARAGRAPH:
            look = appearance.in_paragraph(child, where)
            seen += [_Seen(text, look(run), cell, link) for run, text, link in _texts(child)]
        elif child.tag == _TABLE:
            for inner, place in cells(child):
                _see(inner, appearance, seen, inner, place)
        elif child.tag not in _DRAWN:
            _see(child, appearance, seen, cell, where)


def _texts(paragraph: etree._Element) -> Iterator[tuple[etree._Element, str, bool]]:
    """The runs of a paragraph that show text, each with its text and whether it is a link."""
    for child in paragraph:
        if child.tag == _RUN:
            runs, link = [child], False
        elif child.tag in _HOLD_RUNS:  # a link inside the document, such as in a list of contents, is told by its place
            runs, link = list(child.iter(_RUN)), child.tag == _LINK and child.get(f"{_W}anchor") is None
        else:
            continue
        for run in runs:
            text = "".join([one.text or "" for one in run if one.tag == _TEXT]).strip()
            if text:
                yield run, text, link


def _contrast(part: str, seen: list[_Seen]) -> Iterator[DocumentFault]:
    """EN 301 549, 10.1.4.3 Contrast: 4.5 to 1, 3 to 1 for large text."""
    for one in seen:
        if one.look.contrast < (_ENOUGH_FOR_LARGE if one.look.large else _ENOUGH):
            yield DocumentFault("contrast-low", part, one.text, f"#{one.look.ink} / #{one.look.paper}")


def _links(part: str, seen: list[_Seen]) -> Iterator[DocumentFault]:
    """EN 301 549, 10.1.4.1 Use of colour: a link that only its colour tells from the text around it."""
    return (DocumentFault("link-by-colour", part, one.text) for one in seen if one.link and not one.look.underlined)


def _colour_alone(part: str, seen: list[_Seen], root: etree._Element) -> Iterator[DocumentFault]:
    """EN 301 549, 10.1.4.1: a traffic light without a word, as an empty cell with a colour or as one sign in two colours."""
    texts: dict[etree._Element | None, str] = defaultdict(str)
    for one in seen:
        texts[one.cell] += one.text
    for shading in root.iterfind(f".//{_W}tcPr/{_W}shd"):
        cell = above(shading, 2)
        if cell is None or shading.get(f"{_W}fill") in _NO_COLOUR or cell in texts:
            continue
        if cell.find(f".//{_W}drawing") is None:
            yield DocumentFault("colour-alone", part, _row(cell))
    inks: dict[str, set[str]] = defaultdict(set)
    for one in seen:
        if one.cell is not None and texts[one.cell] == one.text and not any(sign.isalnum() for sign in one.text):
            inks[one.text].add(one.look.ink)
    yield from (DocumentFault("colour-alone", part, text) for text, colours in inks.items() if len(colours) > 1)


def _row(cell: etree._Element) -> str:
    row = above(cell, 1)
    return "" if row is None else " ".join("".join(str(one.text or "") for one in row.iter(f"{_W}t")).split())
