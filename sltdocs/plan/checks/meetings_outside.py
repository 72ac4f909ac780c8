"""Dated meetings lie within the period of the plan."""

from collections.abc import Iterator

from sltdocs.contract.codes import Code
from sltdocs.findings import Finding, finding
from sltdocs.plan.example_days import tuesday_in
from sltdocs.plan.labels import short_day
from sltdocs.plan.listing import listed
from sltdocs.plan.model import Meeting, Plan

_MANY = 4


def check(plan: Plan) -> Iterator[Finding]:
    """At `Dato` of the meeting; once for all when they are many: then they are last year's, or the period is wrong."""
    outside = [one for one in plan.meetings if not plan.period_from <= one.day <= plan.period_to]
    if plan.period_from > plan.period_to:
        return
    if len(outside) < _MANY:
        yield from (_one(meeting, plan) for meeting in outside)
    else:
        yield _many(outside, plan)


def _one(meeting: Meeting, plan: Plan) -> Finding:
    first, last, example = (short_day(day) for day in (plan.period_from, plan.period_to, tuesday_in(plan)))
    place = meeting.source.at("day")
    return finding(Code.MEETING_OUTSIDE, place, day=short_day(meeting.day), first=first, last=last, example=example)


def _many(outside: list[Meeting], plan: Plan) -> Finding:
    place, *also = (one.source.at("day") for one in outside)
    cells = listed([one.cell for one in (place, *also)])
    first, last = short_day(plan.period_from), short_day(plan.period_to)
    return finding(Code.MEETINGS_OUTSIDE, place, also=also, count=len(outside), cells=cells, first=first, last=last)
