"""The cross-sheet checks: what no single cell can tell. One check a module, all of them in the registry below."""

from collections.abc import Callable, Iterable

from sltdocs.findings import Finding, in_order
from sltdocs.plan.checks import (
    abbreviations,
    adoption,
    attendance,
    deadline_missing,
    deadlines,
    follow_up,
    frequency,
    goal_cycles,
    grants_overspent,
    group_participants,
    hearing,
    key_figures_twice,
    long_texts,
    measures_done,
    measures_none,
    measures_not_reported,
    meeting_status,
    meetings_off,
    meetings_on_public_holidays,
    meetings_on_weekends,
    meetings_outside,
    meetings_twice,
    municipalities,
    municipality_names,
    own_share,
    period,
    planned_per_year,
    report_year,
    role_collisions,
    role_names,
    series_incomplete,
    series_outside,
    series_replaced,
    series_skipped_hour,
    series_weekday,
)
from sltdocs.plan.model import Plan

Check = Callable[[Plan], Iterable[Finding]]

CHECKS: tuple[Check, ...] = (
    period.check,
    municipalities.check,
    hearing.check,
    adoption.check,
    report_year.check,
    goal_cycles.check,
    deadlines.check,
    municipality_names.check,
    measures_none.check,
    measures_not_reported.check,
    measures_done.check,
    group_participants.check,
    role_names.check,
    meetings_outside.check,
    meetings_on_public_holidays.check,
    meetings_on_weekends.check,
    meetings_off.check,
    meetings_twice.check,
    meeting_status.check,
    attendance.check,
    role_collisions.check,
    series_incomplete.check,
    series_weekday.check,
    series_outside.check,
    series_skipped_hour.check,
    frequency.check,
    planned_per_year.check,
    key_figures_twice.check,
    grants_overspent.check,
    own_share.check,
)
"""What must be right, or be looked at."""

ADVICE: tuple[Check, ...] = (
    deadline_missing.check,
    follow_up.check,
    long_texts.check,
    abbreviations.check,
    series_replaced.check,
)
"""Hints about plain language and completeness; one setting switches them off."""


def check(plan: Plan, *, advice: bool = True) -> tuple[Finding, ...]:
    """All findings about the plan as a whole, worst first; without `advice` only errors and warnings."""
    return in_order(found for one in (CHECKS + ADVICE if advice else CHECKS) for found in one(plan))
