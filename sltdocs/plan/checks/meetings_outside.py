"""Dated meetings lie within the period of the plan."""

from collections.abc import Iterator

from sltdocs.contract.codes import Code
from sltdocs.findings import Finding, finding
from sltdocs.plan.labels import short_day
from sltdocs.plan.model import Plan


def check(plan: Plan) -> Iterator[Finding]:
    """At `Dato` of the meeting."""
    first, last = short_day(plan.period_from), short_day(plan.period_to)
    for meeting in plan.meetings if plan.period_from <= plan.period_to else ():
        if not plan.period_from <= meeting.day <= plan.period_to:
            place = meeting.source.at("day")
            yield finding(Code.MEETING_OUTSIDE, place, day=short_day(meeting.day), first=first, last=last)
