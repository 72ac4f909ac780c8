"""Makes the tags whole that Word split over runs, and those of rows and paragraphs take the place of these.

docxtpl does it, by replacing pieces of the XML; what it would cut off unnoticed is mended before, or told.
"""

import io
import re

from docxtpl import DocxTemplate
from lxml import etree
from msgspec import Struct

from sltdocs.word.template.tags.lost_content import OWN_PARAGRAPH, Loss, losses
from sltdocs.word.template.tags.tag_signs import TAG, hidden_quotes, readable_tags

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARAGRAPH_TAG = re.compile(r"\{[{%]p\s")
_COMMENT_MARKS = (f"{_W}commentRangeStart", f"{_W}commentRangeEnd", f"{_W}commentReference")
_BETWEEN_SIGNS = re.compile(r"(?<=\{)(?:<[^>]*>)+(?=[{%#])|(?<=[%}#])(?:<[^>]*>)+(?=\})")
_SPLIT_TAG = re.compile(r"\{%(?:(?!%\}).)*|\{#(?:(?!#\}).)*|\{\{(?:(?!\}\}).)*", re.DOTALL)
_BETWEEN_RUNS = re.compile(r"</w:t>.*?<w:t(?: [^>]*)?>", re.DOTALL)
_TEXT = re.compile(r"(<w:t(?: [^>]*)?>)([^<]*)(</w:t>)")
_TEXT_BEFORE, _TEXT_AFTER = re.compile(r"(?<=\S)\s*\{%-"), re.compile(r"-%\}\s*(?=\S)")
_CELL = re.compile(r"<w:tcPr>((?:(?!</w:tcPr>).)*)</w:tcPr>", re.DOTALL)
_CHILD = re.compile(r"<w:(\w+)(?:\s[^>]*)?/>|<w:(\w+)(?:\s[^>]*)?>.*?</w:\2>", re.DOTALL)
_ORDER = (
    "cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "textDirection", "tcFitText",
    "vAlign", "hideMark",
)  # fmt: skip
"""What describes a cell, in the order of the schema (ISO/IEC 29500-1, 17.4.69 tcPr)."""
_CELLS = re.compile(r"\{%-?tc\s")
_LOOP_OR_BOOKMARK = re.compile(
    r'\{%-?\s*(?P<loop>for|endfor)\b|<w:bookmark(?:Start|End)\b[^>]*?\bw:id="(?P<id>[^"]*)"[^>]*?(?:/>|></w:bookmark(?:Start|End)>)'
)


class WholeTags(Struct, frozen=True):
    """A part's XML as the source of a template, what making it cut off, and whether cells of tables are repeated in a row."""

    source: str
    lost: tuple[Loss, ...] = ()
    spreads: bool = False


def with_whole_tags(root: etree._Element) -> WholeTags:
    """A part as the source of a template, without the marks of comments. The tree is changed."""
    remove_comment_marks(root)
    _give_breaks_a_paragraph(root)
    for cell in root.iter(f"{_W}tc"):
        if cell.find(f"{_W}tcPr") is None:
            cell.insert(0, etree.Element(f"{_W}tcPr"))
    xml = etree.tostring(root, encoding="unicode")
    if "{" not in xml:
        return WholeTags(xml)
    before = hidden_quotes(_kept_beside_dashes(_joined(xml))).replace("<w:tcPr/>", "<w:tcPr></w:tcPr>")
    after = str(DocxTemplate(io.BytesIO()).patch_xml(before))
    source = _CELL.sub(_in_order, readable_tags(after))
    return WholeTags(_without_repeated_bookmarks(source), losses(before, after), spreads=bool(_CELLS.search(before)))


def _give_breaks_a_paragraph(root: etree._Element) -> None:
    """Breaks of sections and pages out of paragraphs whose place a tag takes, into one of their own before or after it.

    LibreOffice saves a section break with the last paragraph before it, which may be that of a tag.
    """
    for paragraph in [*root.iter(f"{_W}p")]:
        text = "".join(str(one.text or "") for one in paragraph.iter(f"{_W}t")).strip()
        if not _PARAGRAPH_TAG.match(text):
            continue
        for found in [*paragraph.iter(f"{_W}sectPr"), *filter(_is_page_break, paragraph.iter(f"{_W}br"))]:
            _set_apart(found, paragraph)


def _is_page_break(element: etree._Element) -> bool:
    return element.get(f"{_W}type") in {"page", "column"}


def _set_apart(found: etree._Element, paragraph: etree._Element) -> None:
    own = etree.Element(f"{_W}p", {f"{_W}rsidRPr": OWN_PARAGRAPH})
    is_section = found.tag == f"{_W}sectPr"
    before = not is_section and _is_before_text(found, paragraph)
    etree.SubElement(own, f"{_W}pPr" if is_section else f"{_W}r").append(found)
    (paragraph.addprevious if before else paragraph.addnext)(own)


def _is_before_text(found: etree._Element, paragraph: etree._Element) -> bool:
    inside = list(paragraph.iter(f"{_W}t", f"{_W}br"))
    return not any(one.tag == f"{_W}t" and one.text for one in inside[: inside.index(found)])


def remove_comment_marks(root: etree._Element) -> None:
    """Takes out where comments stand: the comments themselves are left out of every document."""
    for mark in [*root.iter(*_COMMENT_MARKS)]:
        parent = mark.getparent()
        if parent is not None:
            parent.remove(mark)


def _joined(xml: str) -> str:
    """The XML without what Word put between the signs and words of a tag, as docxtpl does it."""
    signs = _BETWEEN_SIGNS.sub("", xml)
    return _SPLIT_TAG.sub(lambda tag: _BETWEEN_RUNS.sub("", tag[0]), signs)


def _kept_beside_dashes(xml: str) -> str:
    """`{%-` and `-%}` beside text in their own paragraph take away blanks, as in Jinja.

    docxtpl joins with the neighbouring paragraph, which is right for a tag that stands alone, and would cut the text off.
    """
    return _TEXT.sub(lambda text: text[1] + _without_blanks(text[2]) + text[3], xml)


def _without_blanks(text: str) -> str:
    return _TEXT_AFTER.sub("%}", _TEXT_BEFORE.sub("{%", text))


def _in_order(cell: re.Match[str]) -> str:
    """What describes a cell in the order of the schema: docxtpl puts colour and width of `cellbg` and `colspan` first."""
    if "{" not in cell[1]:
        return cell[0]
    tags: list[str] = []

    def kept(tag: re.Match[str]) -> str:
        tags.append(tag[0])
        return f"\ue100{len(tags) - 1}\ue101"

    children = list(_CHILD.finditer(TAG.sub(kept, cell[1])))
    ordered = sorted(children, key=lambda one: _place(one[1] or one[2]))
    inner = re.sub("\ue100(\\d+)\ue101", lambda at: tags[int(at[1])], "".join(one[0] for one in ordered))
    return f"<w:tcPr>{inner}</w:tcPr>"


def _place(name: str) -> int:
    return _ORDER.index(name) if name in _ORDER else len(_ORDER)


def _without_repeated_bookmarks(source: str) -> str:
    """Without the bookmarks in loops: Word leaves one («_GoBack») where somebody last worked, and no name may come twice."""
    depth, repeated = 0, set[str]()
    for found in _LOOP_OR_BOOKMARK.finditer(source):
        if found["id"] is None:
            depth += 1 if found["loop"] == "for" else -1
        elif depth > 0:
            repeated.add(found["id"])
    return _LOOP_OR_BOOKMARK.sub(lambda one: "" if one["id"] in repeated else one[0], source) if repeated else source
