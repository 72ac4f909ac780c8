"""No group has two meetings at the same time on the same day."""

from collections.abc import Iterator
from datetime import date, time

from sltdocs.contract.codes import Code
from sltdocs.findings import Finding, finding
from sltdocs.plan.dated import held
from sltdocs.plan.labels import short_day
from sltdocs.plan.model import Meeting, Plan


def check(plan: Plan) -> Iterator[Finding]:
    """At `Dato` of the second meeting; the first one is named too."""
    seen = dict[tuple[str, date, time | None], Meeting]()
    for meeting in held(plan):
        first = seen.setdefault((meeting.group, meeting.day, meeting.start), meeting)
        if first is not meeting:
            place, also = meeting.source.at("day"), (first.source.at("day"),)
            yield finding(Code.MEETING_TWICE, place, also=also, group=meeting.group, day=short_day(meeting.day))
