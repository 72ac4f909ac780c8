"""How tags are written and nested: the package docxtpl-lint looks, its issues become findings of ours.

The only module that knows docxtpl-lint. Each part is given to it as a document of its own, without what in a template
could tell it to look away.
"""

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence

from docxtpl_lint import Issue
from docxtpl_lint import lint as issues_of
from lxml import etree

from sltdocs.word.template.language import BLOCKS
from sltdocs.word.template.lint.paragraphs import Paragraph, shortened
from sltdocs.word.template.lint.template_finding import TemplateFinding, TemplateRule, template_finding
from sltdocs.word.template.tags.tag_signs import all_straight

_LOOK_AWAY = "docxtpl-lint:"
_PREFIXES = ("p", "tr", "tc")


def structure_findings(root: etree._Element, paragraphs: tuple[Paragraph, ...]) -> Iterator[TemplateFinding]:
    """What is wrong with how the tags of a part are written and nested."""
    for issue in _issues(root):
        at = issue.location.paragraph
        # of other blocks it is enough to hear that they are not allowed
        if 0 < at <= len(paragraphs) and issue.params.get("kw", "for") in BLOCKS:
            yield _RULES[issue.rule](issue, paragraphs[at - 1])


def _issues(root: etree._Element) -> Sequence[Issue]:
    """What docxtpl-lint says; nothing where it stumbles, over tags nested a thousand deep: ours and the trial do not."""
    try:
        return list(issues_of(_document(root), select=list(_RULES)).issues)
    except Exception:  # noqa: BLE001  whatever a template does to a foreign program, it must not stop this one
        return ()


def _document(root: etree._Element) -> bytes:
    """The part as the only one of a package, with straight quotes."""
    xml = all_straight(etree.tostring(root, encoding="unicode")).replace(_LOOK_AWAY, "")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("word/document.xml", xml.encode())
    return out.getvalue()


def _tag_open(issue: Issue, at: Paragraph) -> TemplateFinding:
    return template_finding(TemplateRule.TAG_OPEN, at.spot, tag=shortened(issue.snippet), close=issue.params["close"])


def _over_paragraphs(issue: Issue, at: Paragraph) -> TemplateFinding:
    return template_finding(TemplateRule.TAG_OVER_PARAGRAPHS, at.spot, tag=shortened(issue.snippet))


def _block_open(issue: Issue, at: Paragraph) -> TemplateFinding:
    prefix = issue.snippet[2:].partition(" ")[0]
    ending = f"{{%{prefix if prefix in _PREFIXES else ''} end{issue.params['kw']} %}}"
    return template_finding(TemplateRule.BLOCK_OPEN, at.spot, tag=shortened(issue.snippet), ending=ending)


def _tag_alone(rule: TemplateRule) -> Callable[[Issue, Paragraph], TemplateFinding]:
    return lambda issue, at: template_finding(rule, at.spot, tag=shortened(issue.snippet))


def _space(issue: Issue, at: Paragraph) -> TemplateFinding:
    prefix = issue.params["prefix"]
    right = issue.snippet.replace(f" {prefix} ", f"{prefix} ", 1)
    return template_finding(TemplateRule.TAG_SPACE, at.spot, tag=shortened(issue.snippet), right=shortened(right))


def _closed_otherwise(issue: Issue, at: Paragraph) -> TemplateFinding:
    opening, prefix = issue.params["open_raw"], issue.params["open_prefix"].replace("-", "")
    word = issue.params["close_raw"].rstrip("%} -").split()[-1]
    return template_finding(
        TemplateRule.CLOSED_OTHERWISE,
        at.spot,
        tag=shortened(issue.params["close_raw"]),
        opening=shortened(opening),
        right=f"{{%{prefix} {word} %}}",
    )


def _lost(issue: Issue, at: Paragraph) -> TemplateFinding:
    return template_finding(
        TemplateRule.LOST_TEXT, at.spot, tag=shortened(issue.params["raw"]), lost=shortened(issue.params["rest"])
    )


_RULES: Mapping[str, Callable[[Issue, Paragraph], TemplateFinding]] = {
    "DTL001": _tag_open,
    "DTL002": _over_paragraphs,
    "DTL101": _block_open,
    "DTL102": _tag_alone(TemplateRule.BLOCK_STRAY),
    "DTL201": _tag_alone(TemplateRule.TAG_SIGN),
    "DTL202": _space,
    "DTL203": _tag_alone(TemplateRule.OUTSIDE_TABLE),
    "DTL204": _closed_otherwise,
    "DTL205": _tag_alone(TemplateRule.OVER_TABLES),
    "DTL206": _tag_alone(TemplateRule.SAME_ROW),
    "DTL207": _tag_alone(TemplateRule.OVER_TABLES),
    "DTL208": _tag_alone(TemplateRule.OUTSIDE_TABLE),
    "DTL209": _lost,
    "DTL210": _tag_alone(TemplateRule.SAME_PARAGRAPH),
}
