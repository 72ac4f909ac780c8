"""The period ends after it begins, and is no longer than plans are."""

from collections.abc import Iterator

from sltdocs.contract.codes import Code
from sltdocs.contract.schema import EVERYTHING
from sltdocs.findings import Finding, finding
from sltdocs.plan.labels import short_day
from sltdocs.plan.model import Plan

MOST_YEARS = 6


def check(plan: Plan) -> Iterator[Finding]:
    """At `Periode til`."""
    first, last = plan.period_from, plan.period_to
    place = plan.source.at("period_to")
    if last < first:
        yield finding(Code.PERIOD_REVERSED, place, blocks=EVERYTHING, first=short_day(first), last=short_day(last))
    elif last.year - first.year > MOST_YEARS:
        yield finding(Code.PERIOD_LONG, place, years=last.year - first.year + 1, first=short_day(first), last=short_day(last))
