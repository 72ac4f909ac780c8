"""What has been held lies before *Status per*, what is planned after it."""

from collections.abc import Iterator

from sltdocs.contract.choices import MeetingStatus
from sltdocs.contract.codes import Code
from sltdocs.findings import Finding, finding
from sltdocs.plan.labels import short_day
from sltdocs.plan.model import Plan


def check(plan: Plan) -> Iterator[Finding]:
    """At `Status` of the meeting."""
    if plan.status_date is None:
        return
    for meeting in plan.meetings:
        code = None
        if meeting.status is MeetingStatus.HELD and meeting.day > plan.status_date:
            code = Code.MEETING_HELD_EARLY
        elif meeting.status is MeetingStatus.PLANNED and meeting.day < plan.status_date:
            code = Code.MEETING_NOT_FOLLOWED_UP
        if code is not None:
            day, status_date = short_day(meeting.day), short_day(plan.status_date)
            yield finding(code, meeting.source.at("status"), day=day, status_date=status_date)
