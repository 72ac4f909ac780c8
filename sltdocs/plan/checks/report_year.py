"""The report is about a year of the plan."""

from collections.abc import Iterator

from sltdocs.contract.codes import Code
from sltdocs.findings import Finding, finding
from sltdocs.plan.labels import short_day
from sltdocs.plan.model import Plan


def check(plan: Plan) -> Iterator[Finding]:
    """At `Rapportår`."""
    year, first, last = plan.report_year, plan.period_from, plan.period_to
    if year is not None and first <= last and not first.year <= year <= last.year:
        place = plan.source.at("report_year")
        yield finding(
            Code.REPORT_YEAR_OUTSIDE, place, year=year, first=short_day(first), last=short_day(last), example=first.year
        )
