"""A plan on hearing says until when."""

from collections.abc import Iterator

from sltdocs.contract.choices import PlanStatus
from sltdocs.contract.codes import Code
from sltdocs.contract.schema import Product
from sltdocs.findings import Finding, finding
from sltdocs.plan.model import Plan


def check(plan: Plan) -> Iterator[Finding]:
    """At `Status`, where the hearing is announced."""
    if plan.status is PlanStatus.HEARING and plan.hearing_deadline is None and plan.source.is_blank("hearing_deadline"):
        yield finding(Code.HEARING_WITHOUT_DEADLINE, plan.source.at("status"), blocks={Product.ACTION_PLAN})
