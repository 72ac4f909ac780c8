"""Where a meeting is, as far as documents may tell."""

from sltdocs.plan.model import Meeting, Plan


def public_place(meeting: Meeting, plan: Plan) -> str:
    """Its place, else its group's. Of an individual case only the group's: its own may tell whose it is, «hjemme hos …»."""
    group = plan.group(meeting.group)
    usual = group.place if group else ""
    return usual if group and group.individual_cases else meeting.place or usual
