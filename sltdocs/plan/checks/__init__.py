"""The cross-sheet checks: what no single cell can tell. One file a sheet; each says at its end which checks it holds."""

from sltdocs.findings.finding import Finding, in_order
from sltdocs.plan.checks import measures, meetings, participants, pictures, plan_sheet, reporting, series, texts
from sltdocs.plan.checks.check import Check
from sltdocs.plan.model import Plan

CHECKS: tuple[Check, ...] = (
    *plan_sheet.CHECKS,
    *measures.CHECKS,
    *participants.CHECKS,
    *meetings.CHECKS,
    *series.CHECKS,
    *reporting.CHECKS,
    *pictures.CHECKS,
)
"""What must be right, or be looked at."""

ADVICE: tuple[Check, ...] = (*measures.ADVICE, *meetings.ADVICE, *series.ADVICE, *texts.ADVICE)
"""Hints about plain language and completeness; one setting switches them off."""


def check(plan: Plan, *, advice: bool = True) -> tuple[Finding, ...]:
    """All findings about the plan as a whole, worst first; without `advice` only errors and warnings."""
    return in_order(found for one in (CHECKS + ADVICE if advice else CHECKS) for found in one(plan))
