"""No more people come to a meeting than were invited."""

from collections.abc import Iterator

from sltdocs.contract.codes import Code
from sltdocs.findings import Finding, finding
from sltdocs.plan.model import Plan


def check(plan: Plan) -> Iterator[Finding]:
    """At `Oppmøte` of the meeting."""
    for meeting in plan.meetings:
        invited, attended = meeting.invited, meeting.attended
        if invited is not None and attended is not None and attended > invited:
            place = meeting.source.at("attended")
            yield finding(Code.ATTENDANCE_ABOVE_INVITED, place, invited=invited, attended=attended)
