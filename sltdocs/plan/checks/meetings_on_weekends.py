"""No meeting is held on a Saturday or Sunday, by mistake."""

from collections.abc import Iterator

from sltdocs.contract.codes import Code
from sltdocs.findings import Finding, finding
from sltdocs.plan.dated import held_in_period
from sltdocs.plan.days_off import DaysOff
from sltdocs.plan.example_days import tuesday_after
from sltdocs.plan.labels import short_day
from sltdocs.plan.model import Plan
from sltdocs.plan.public_holidays import public_holiday

SATURDAY = 5


def check(plan: Plan) -> Iterator[Finding]:
    """At `Dato` of the meeting, unless the day is a public holiday or a day off anyway."""
    off = DaysOff(plan.days_off)
    for meeting in held_in_period(plan):
        day = meeting.day
        if day.weekday() >= SATURDAY and public_holiday(day) is None and off.on(day) is None:
            place, example = meeting.source.at("day"), short_day(tuesday_after(day))
            yield finding(Code.MEETING_ON_WEEKEND, place, day=short_day(day), weekday=str(day.weekday()), example=example)
