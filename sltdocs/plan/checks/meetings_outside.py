"""Dated meetings lie within the period of the plan."""

from collections.abc import Iterator

from sltdocs.contract.codes import Code
from sltdocs.findings import Finding, finding
from sltdocs.plan.example_days import tuesday_in
from sltdocs.plan.labels import short_day
from sltdocs.plan.model import Plan


def check(plan: Plan) -> Iterator[Finding]:
    """At `Dato` of the meeting."""
    first, last, example = (short_day(day) for day in (plan.period_from, plan.period_to, tuesday_in(plan)))
    for meeting in plan.meetings if plan.period_from <= plan.period_to else ():
        if not plan.period_from <= meeting.day <= plan.period_to:
            place = meeting.source.at("day")
            yield finding(Code.MEETING_OUTSIDE, place, day=short_day(meeting.day), first=first, last=last, example=example)
