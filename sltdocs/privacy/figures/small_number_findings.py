"""What she is told about small numbers: texts that would tell them, shares without a base, a low limit."""

from collections.abc import Iterator, Sequence

from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.privacy import PrivacyCode
from sltdocs.plan.model import Plan
from sltdocs.privacy.figures.few_in_remark import tells_few, tells_few_people
from sltdocs.privacy.figures.people_counts import bases_in_text, number_of, share_out_of
from sltdocs.privacy.figures.published_figures import PublishedFigures
from sltdocs.privacy.figures.small_numbers import guard_of

_USUAL_LIMIT = 5


def small_number_findings(plan: Plan, out: Sequence[PublishedFigures] = ()) -> Iterator[Finding]:
    """Everything about small numbers, at the very cells; `out` as for the guard. Nothing stops a product."""
    yield from _low_limit(plan)
    yield from _shares_without_base(plan)
    guard = guard_of(plan, out)
    for at in sorted(guard.beside_figures):
        figure = plan.key_figures[at]
        for column, text in (("comparison", figure.comparison), ("remark", figure.remark)):
            if tells_few(text.plain, plan.small_number_limit):
                yield finding(PrivacyCode.SMALL_NUMBER_TOLD_IN_TEXT, figure.source.at(column))
    for at in sorted(guard.activities):
        activity = plan.activities[at]
        if tells_few_people(activity.activity.plain, plan.small_number_limit):
            yield finding(PrivacyCode.ACTIVITY_TELLS_SMALL_NUMBER, activity.source.at("activity"))


def _low_limit(plan: Plan) -> Iterator[Finding]:
    limit = plan.small_number_limit
    if limit < _USUAL_LIMIT:
        yield finding(PrivacyCode.SMALL_NUMBER_LIMIT_BELOW_FIVE, plan.source.at("small_number_limit"), typed=limit)


def _shares_without_base(plan: Plan) -> Iterator[Finding]:
    for figure in plan.key_figures:
        if (
            number_of(figure)
            and share_out_of(figure) is not None
            and figure.source.is_blank("base")
            and not bases_in_text(figure)
        ):
            yield finding(PrivacyCode.SHARE_WITHOUT_BASE, figure.source.at("base"))
