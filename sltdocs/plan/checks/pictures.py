"""The pictures beside texts and key figures: whether they can be printed, and whether those who do not see them are told."""

from collections.abc import Iterator

from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.sheets.content import ContentCode
from sltdocs.plan.checks.check import Check
from sltdocs.plan.model import Plan


def pictures(plan: Plan) -> Iterator[Finding]:
    """At the cell that the picture is in or begins in."""
    of_texts = (one for section in plan.sections for one in section.pictures)
    of_figures = (one for figure in plan.key_figures for one in figure.pictures)
    for one in (*of_texts, *of_figures):
        if not one.printable:
            yield finding(ContentCode.PICTURE_UNUSABLE, one.place)
        elif not one.told:
            yield finding(ContentCode.PICTURE_WITHOUT_ALT, one.place)


CHECKS: tuple[Check, ...] = (pictures,)
