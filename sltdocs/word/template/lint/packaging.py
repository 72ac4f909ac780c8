"""What a template brings along or lacks, and what in it would not be filled in, or would show wrongly in Word."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from lxml import etree

from sltdocs.contract.near import nearest
from sltdocs.word.document.known_styles import IN_RESERVE, with_both_names
from sltdocs.word.document.properties import ATTACHED, LEFT_OUT
from sltdocs.word.template.compiled_template import is_filled_in
from sltdocs.word.template.lint.allowed_fields import TemplateContract
from sltdocs.word.template.lint.paragraphs import Paragraph, part_of, shortened, spot_of
from sltdocs.word.template.lint.tags import Role, Tag
from sltdocs.word.template.lint.template_finding import (
    NO_SPOT,
    DocumentPart,
    Spot,
    TemplateFinding,
    TemplateRule,
    template_finding,
)
from sltdocs.word.template.refused_content import refusals

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TAG_SIGNS = ("{{", "{%")
_RULES = {rule.code: rule for rule in TemplateRule}


def refused(parts: Mapping[str, bytes], known: Mapping[str, tuple[Paragraph, ...]]) -> Iterator[TemplateFinding]:
    """What a template must not bring along, each kind once a part: with its spot, where it has one."""
    told = set()
    for one in refusals(parts):
        if (one.reason, one.part, one.detail) in told:
            continue
        told.add((one.reason, one.part, one.detail))
        spot = Spot(part_of(one.part), one.part) if one.element is None else _spot(one.part, one.element, known)
        yield template_finding(_RULES[one.reason.value], spot, detail=one.detail, part=one.part)


def _spot(part: str, element: etree._Element, known: Mapping[str, tuple[Paragraph, ...]]) -> Spot:
    """The spot of an element of another tree of the same part."""
    path = element.getroottree().getpath(element)
    own = next((paragraph.element.getroottree() for paragraph in known.get(part, ())), None)
    same = own.xpath(path, namespaces={key: url for key, url in element.nsmap.items() if key}) if own is not None else []
    found = same[0] if isinstance(same, list) and same else None
    return spot_of(part, found, known) if isinstance(found, etree._Element) else Spot(part_of(part), part)


def left_out(parts: Mapping[str, bytes], trees: Mapping[str, etree._Element | None]) -> Iterator[TemplateFinding]:
    """What no document gets: comments of a colleague or of an annotated copy, the author's own template, write protection."""
    yield from _comments(trees)
    settings = trees.get("word/settings.xml")
    found = set() if settings is None else {str(one.tag).removeprefix(_W) for one in settings}
    if ATTACHED in found or f"/{ATTACHED}".encode() in parts.get("word/_rels/settings.xml.rels", b""):
        yield template_finding(TemplateRule.ATTACHED_TEMPLATE)
    if found & {*LEFT_OUT} - {ATTACHED}:
        yield template_finding(TemplateRule.WRITE_PROTECTED)


def _comments(trees: Mapping[str, etree._Element | None]) -> Iterator[TemplateFinding]:
    for name, root in trees.items():
        first = root.find(f"{_W}comment") if root is not None and part_of(name) is DocumentPart.COMMENTS else None
        if first is not None:
            text = "".join(piece.text or "" for piece in first.iter(f"{_W}t"))
            yield template_finding(TemplateRule.COMMENTS, Spot(DocumentPart.COMMENTS, name, text=shortened(text)))


def not_filled_in(trees: Mapping[str, etree._Element | None]) -> Iterator[TemplateFinding]:
    """Tags in parts that are copied as they are: charts, drawings."""
    for name, root in trees.items():
        if root is None or is_filled_in(name) or part_of(name) is DocumentPart.COMMENTS:
            continue
        text = " ".join(piece for piece in map(str, root.itertext()) if any(sign in piece for sign in _TAG_SIGNS))
        if text:
            yield template_finding(
                TemplateRule.NOT_FILLED_IN, Spot(part_of(name), name, text=shortened(text)), tag=shortened(text)
            )


def stale_contents(known: Mapping[str, tuple[Paragraph, ...]]) -> Iterator[TemplateFinding]:
    """A list of contents of Word's own, as its gallery inserts it (a TOC field): nothing fills it in, it shows old headings."""
    for paragraphs in known.values():
        for paragraph in paragraphs:
            simple = (str(one.get(f"{_W}instr", "")) for one in paragraph.element.iter(f"{_W}fldSimple"))
            written = "".join(str(one.text or "") for one in paragraph.element.iter(f"{_W}instrText"))
            if any(field.split()[:1] == ["TOC"] for field in (*simple, written)):
                yield template_finding(TemplateRule.STALE_CONTENTS, paragraph.spot)


def text_boxes(known: Mapping[str, tuple[Paragraph, ...]]) -> Iterator[TemplateFinding]:
    """Paragraphs in text boxes, but for those of a drawing that is read as one picture; Word writes each box twice."""
    told = set()
    for name, paragraphs in known.items():
        for paragraph in paragraphs:
            around = {str(one.tag).rpartition("}")[2] for one in paragraph.element.iterancestors()}
            if "txbxContent" in around and "wgp" not in around and paragraph.text.strip() and (name, paragraph.text) not in told:
                told.add((name, paragraph.text))
                yield template_finding(TemplateRule.TEXT_BOX, paragraph.spot)


def header_rows(tags: Iterable[Tag]) -> Iterator[TemplateFinding]:
    """Tables whose repeated row has no fixed row before it: without items they would have no rows, which Word calls damaged."""
    tags = list(tags)
    steered = {_row(tag.paragraph) for tag in tags if tag.role is Role.STEER and tag.prefix == "tr"}
    for tag in tags:
        spot = tag.paragraph.spot
        if tag.prefix == "tr" and tag.word == "for" and spot.table:
            before = {(spot.name, spot.table, row) for row in range(1, spot.row)}
            if not before - steered:
                yield template_finding(TemplateRule.HEADER_ROW_MISSING, spot, tag=shortened(tag.raw))


def _row(paragraph: Paragraph) -> tuple[str, int, int]:
    return paragraph.spot.name, paragraph.spot.table, paragraph.spot.row


def hidden_values(tags: Iterable[Tag]) -> Iterator[TemplateFinding]:
    """Values in a cell that continues the one above it: Word shows only the first of them (ISO 29500-1, 17.4.84 vMerge)."""
    for tag in tags:
        if tag.role is Role.VALUE and not tag.hidden and _continues(tag.paragraph):
            yield template_finding(TemplateRule.HIDDEN_CELL, tag.paragraph.spot, tag=shortened(tag.raw))


def _continues(paragraph: Paragraph) -> bool:
    cell = next(paragraph.element.iterancestors(f"{_W}tc"), None)
    merge = None if cell is None else cell.find(f"{_W}tcPr/{_W}vMerge")
    return merge is not None and merge.get(f"{_W}val", "continue") == "continue"


def repeated_notes(paragraphs: Iterable[Paragraph], tags: Iterable[Tag]) -> Iterator[TemplateFinding]:
    """References to footnotes and endnotes in loops: each note may be referred to once, its text stands in another part."""
    steps = Counter[int]()
    for tag in tags:
        steps[id(tag.paragraph)] += {"for": 1, "endfor": -1}.get(tag.word, 0)
    depth = 0
    for paragraph in paragraphs:
        before, depth = depth, depth + steps[id(paragraph)]
        if max(before, depth) > 0 and _refers_to_a_note(paragraph):
            yield template_finding(TemplateRule.NOTE_REPEATED, paragraph.spot)


def _refers_to_a_note(paragraph: Paragraph) -> bool:
    return next(paragraph.element.iter(f"{_W}footnoteReference", f"{_W}endnoteReference"), None) is not None


def lacking(contract: TemplateContract, used: set[str], styles: Mapping[str, str]) -> Iterator[TemplateFinding]:
    """Fields that a document must show and styles that values are printed with."""
    for alternatives in contract.required:
        if not used.intersection(alternatives):
            field = " / ".join(path.replace("[]", "") for path in alternatives)
            yield template_finding(TemplateRule.FIELD_NOT_USED, NO_SPOT, field=field)
    for style in contract.styles:
        if style.casefold() not in styles.keys() | IN_RESERVE:
            yield template_finding(
                TemplateRule.STYLE_MISSING, Spot(DocumentPart.WHOLE), style=style, meant=nearest(style, styles.values()) or ""
            )


def style_names(styles: etree._Element | None) -> dict[str, str]:
    """The names of a template's styles by the same in lower case."""
    named = () if styles is None else (style.find(f"{_W}name") for style in styles.iter(f"{_W}style"))
    names = [str(name.get(f"{_W}val")) for name in named if name is not None]
    return with_both_names({name.casefold(): name for name in names})
