"""What has been held lies before *Status per*, what is planned after it."""

from collections.abc import Iterator
from datetime import date

from sltdocs.contract.choices import MeetingStatus
from sltdocs.contract.codes import Code
from sltdocs.findings import Finding, finding
from sltdocs.plan.labels import short_day
from sltdocs.plan.model import Meeting, Plan


def check(plan: Plan) -> Iterator[Finding]:
    """At `Status` of the meeting; once for all that were not followed up where there is no such column."""
    status_date = plan.status_date
    if status_date is None:
        return
    early = [one for one in plan.meetings if one.status is MeetingStatus.HELD and status_date < one.day <= plan.period_to]
    late = [one for one in plan.meetings if one.status is MeetingStatus.PLANNED and one.day < status_date]
    marked = any("status" in one.source.columns for one in plan.meetings)
    yield from (_finding(Code.MEETING_HELD_EARLY, one, status_date) for one in early)
    yield from (_finding(Code.MEETING_NOT_FOLLOWED_UP, one, status_date) for one in (late if marked else late[:1]))


def _finding(code: Code, meeting: Meeting, status_date: date) -> Finding:
    day = short_day(meeting.day)
    return finding(code, meeting.source.at("status"), day=day, status_date=short_day(status_date))
