"""No meeting is held on a public holiday."""

from collections.abc import Iterator

from sltdocs.contract.codes import Code
from sltdocs.findings import Finding, finding
from sltdocs.plan.dated import held_in_period
from sltdocs.plan.labels import public_holiday_name, short_day
from sltdocs.plan.model import Plan
from sltdocs.plan.public_holidays import public_holiday


def check(plan: Plan) -> Iterator[Finding]:
    """At `Dato` of the meeting."""
    for meeting in held_in_period(plan):
        holiday = public_holiday(meeting.day)
        if holiday is not None:
            name = public_holiday_name(holiday, plan.written_form)
            yield finding(Code.MEETING_ON_PUBLIC_HOLIDAY, meeting.source.at("day"), day=short_day(meeting.day), name=name)
