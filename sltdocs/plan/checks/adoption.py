"""An adopted plan says who adopted it and when."""

from collections.abc import Iterator

from sltdocs.contract.choices import PlanStatus
from sltdocs.contract.codes import Code
from sltdocs.contract.schema import Product
from sltdocs.findings import Finding, finding
from sltdocs.plan.model import Plan


def check(plan: Plan) -> Iterator[Finding]:
    """At `Status`, where the adoption is claimed; not while a row of `Vedtak` waits to be put right."""
    if plan.status is PlanStatus.ADOPTED and not plan.adoptions and "adoptions" not in plan.incomplete:
        yield finding(Code.ADOPTION_MISSING, plan.source.at("status"), blocks={Product.ACTION_PLAN})
