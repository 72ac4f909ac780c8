"""No more of a grant is spent than was granted."""

from collections.abc import Iterator

from sltdocs.contract.codes import Code
from sltdocs.findings import Finding, finding
from sltdocs.plan.labels import number
from sltdocs.plan.model import Plan


def check(plan: Plan) -> Iterator[Finding]:
    """At `Brukt` of the grant."""
    for grant in plan.grants:
        if grant.spent and grant.granted and grant.spent.value > grant.granted.value:
            spent, granted = number(grant.spent.value), number(grant.granted.value)
            place = grant.source.at("spent")
            yield finding(Code.GRANT_OVERSPENT, place, scheme=grant.scheme, spent=spent, granted=granted)
