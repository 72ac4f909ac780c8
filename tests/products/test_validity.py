"""Every document opens without repair: an independent validator of Office files finds nothing in any of them."""

from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from sltdocs.contract.choices import Grouping, PlanStatus
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.model import Plan
from sltdocs.products import action_plan, status_report
from tests.products import plans

MAKERS = {"plan": action_plan.make, "report": status_report.make}
PLANS = {
    "minimal": lambda form: plans.minimal(form, report_year=2026),
    "full": plans.full,
    "grouped": lambda form: plans.full(form, grouping=Grouping.FOCUS_AREA, status=PlanStatus.DRAFT),
}


@pytest.mark.parametrize("form", WrittenForm)
@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("product", MAKERS)
def test_the_document_is_valid(product: str, plan: str, form: WrittenForm, tmp_path: Path) -> None:
    assert not faults(product, PLANS[plan](form), tmp_path)


def faults(product: str, plan: Plan, folder: Path) -> list[str]:
    (artifact,) = MAKERS[product](plan, plans.given()).artifacts
    path = folder / artifact.path
    path.write_bytes(artifact.data)
    return [str(fault) for fault in OpenXmlValidator().validate(path).errors]
