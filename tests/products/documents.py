"""Every document that the tests hold to its promises: of the examples and of the smallest plans, in every state."""

from collections.abc import Mapping
from functools import cache

from msgspec.structs import replace

from sltdocs.build import check
from sltdocs.contract.choices import Grouping, PlanStatus
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.model import Plan
from sltdocs.products.artifact import Artifact
from sltdocs.products.spec import ACTION_PLAN, STATUS_REPORT
from sltdocs.workbook.starter.starter_workbook import starter_workbook
from tests.products import plans

_MAKERS = {"plan": ACTION_PLAN.made, "report": STATUS_REPORT.made}


@cache
def example_plan(form: WrittenForm) -> Plan:
    """The plan of the example workbook."""
    plan = check(starter_workbook(form, example=True)).plan
    assert plan is not None
    return plan


def _plans(form: WrittenForm) -> Mapping[str, Plan]:
    whole = {"example": example_plan(form), "minimal": plans.minimal(form, report_year=2026)}
    states = {f"{name}-{status}": replace(plan, status=status) for name, plan in whole.items() for status in PlanStatus}
    return {**states, "every-field": plans.full(form), "grouped": plans.full(form, grouping=Grouping.FOCUS_AREA)}


PLANS = {f"{name}-{form}": plan for form in WrittenForm for name, plan in _plans(form).items()}
"""By name: the example and the smallest plan in every state, and a plan with every field, in both written forms."""

NAMES = sorted(
    f"{product}-{name}"
    for name in PLANS
    for product in _MAKERS
    if product == "plan" or not name.startswith(("example-", "minimal-")) or f"-{PlanStatus.ADOPTED}-" in name
)
"""The documents' names; a report looks the same in every state of its plan, so one will do."""


@cache
def document(name: str) -> Artifact:
    """The document of this name."""
    product, _, plan = name.partition("-")
    (artifact,) = _MAKERS[product](PLANS[plan], plans.given()).artifacts
    return artifact
