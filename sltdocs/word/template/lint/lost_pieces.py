"""What would be cut off when the tags of rows and paragraphs take their place: text, pictures, breaks, fields."""

from collections.abc import Collection, Iterator, Sequence
from copy import deepcopy

from lxml import etree

from sltdocs.word.template.lint.paragraphs import Paragraph, shortened
from sltdocs.word.template.lint.template_finding import Spot, TemplateFinding, TemplateRule, template_finding
from sltdocs.word.template.tags.lost_content import Loss
from sltdocs.word.template.tags.whole_tags import with_whole_tags


def lost_pieces(root: etree._Element, paragraphs: Sequence[Paragraph], told: Collection[Spot]) -> Iterator[TemplateFinding]:
    """What a part would lose; nothing at the spots where something is told that explains it already."""
    for loss in with_whole_tags(deepcopy(root)).lost:
        if 0 < loss.paragraph <= len(paragraphs):
            spot = paragraphs[loss.paragraph - 1].spot
            if spot not in told:
                yield _finding(loss, spot)


def _finding(loss: Loss, spot: Spot) -> TemplateFinding:
    if loss.kind:
        return template_finding(TemplateRule.LOST_CONTENT, spot, kind=loss.kind, tag=spot.text)
    return template_finding(TemplateRule.LOST_TEXT, spot, lost=shortened(loss.what), tag=spot.text)
