"""A fixed series lies within the period of the plan; its dates outside it are left out."""

from collections.abc import Iterator

from sltdocs.contract.codes import Code
from sltdocs.findings import Finding, finding
from sltdocs.plan.labels import short_day
from sltdocs.plan.model import Plan


def check(plan: Plan) -> Iterator[Finding]:
    """At `Første dato` or `Siste dato`, whichever lies outside."""
    first, last = short_day(plan.period_from), short_day(plan.period_to)
    for series in plan.series if plan.period_from <= plan.period_to else ():
        for key in ("first_day", "last_day"):
            day = getattr(series, key)
            if day is not None and not plan.period_from <= day <= plan.period_to:
                yield finding(Code.SERIES_OUTSIDE, series.source.at(key), day=short_day(day), first=first, last=last)
