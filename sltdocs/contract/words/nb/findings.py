"""The wordings of all findings in bokmål, area by area."""

from collections.abc import Mapping

from sltdocs.contract.codes import Code
from sltdocs.contract.words.nb import (
    findings_calendar,
    findings_documents,
    findings_plan,
    findings_privacy,
    findings_service,
    findings_values,
    findings_workbook,
)
from sltdocs.contract.words.wording import Wording

FINDINGS: Mapping[Code, Wording] = {
    **findings_workbook.FINDINGS,
    **findings_values.FINDINGS,
    **findings_plan.FINDINGS,
    **findings_privacy.FINDINGS,
    **findings_calendar.FINDINGS,
    **findings_documents.FINDINGS,
    **findings_service.FINDINGS,
}
