"""What would be filled in as it should and yet show wrongly in Word: hidden in a merged cell, or a note that is repeated."""

from collections import Counter
from collections.abc import Iterable, Iterator

from sltdocs.word.template.lint.paragraphs import Paragraph, shortened
from sltdocs.word.template.lint.tags import Role, Tag
from sltdocs.word.template.lint.template_finding import TemplateFinding, TemplateRule, template_finding

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


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
