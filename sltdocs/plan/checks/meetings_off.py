"""No meeting is held on a day off."""

from collections.abc import Iterator

from sltdocs.contract.codes import Code
from sltdocs.findings import Finding, finding
from sltdocs.plan.dated import held
from sltdocs.plan.days_off import DaysOff
from sltdocs.plan.labels import short_day
from sltdocs.plan.model import Plan
from sltdocs.plan.public_holidays import public_holiday


def check(plan: Plan) -> Iterator[Finding]:
    """At `Dato` of the meeting, unless the day is a public holiday anyway."""
    days_off = DaysOff(plan.days_off)
    for meeting in held(plan):
        off = days_off.on(meeting.day)
        if off is not None and public_holiday(meeting.day) is None:
            place, also = meeting.source.at("day"), (off.source.at("first_day"),)
            yield finding(Code.MEETING_ON_DAY_OFF, place, also=also, day=short_day(meeting.day), name=off.name)
