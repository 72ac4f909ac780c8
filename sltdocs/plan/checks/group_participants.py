"""Every group has participants, once the plan says who takes part at all."""

from collections.abc import Iterator

from sltdocs.contract.codes import Code
from sltdocs.findings import Finding, finding
from sltdocs.plan.model import Plan


def check(plan: Plan) -> Iterator[Finding]:
    """At `Kortnavn` of the group."""
    manned = {group for participant in plan.participants for group in participant.groups}
    if not manned or "participants" in plan.incomplete:
        return
    for group in plan.groups:
        if group.key not in manned:
            yield finding(Code.GROUP_WITHOUT_PARTICIPANTS, group.source.at("key"), group=group.name, key=group.key)
