"""The cross-sheet checks: what no single cell can tell. One check a module, all of them in the registry below."""

from collections.abc import Callable, Iterable

from sltdocs.findings.finding import Finding, in_order
from sltdocs.plan.checks import measures, meetings, participants, plan_sheet, reporting, series, texts
from sltdocs.plan.model import Plan

Check = Callable[[Plan], Iterable[Finding]]

CHECKS: tuple[Check, ...] = (
    plan_sheet.period_in_order,
    plan_sheet.numbers_and_names,
    plan_sheet.hearing_deadline,
    plan_sheet.adoption_row,
    plan_sheet.report_year_in_period,
    measures.goal_cycles,
    measures.deadlines_in_period,
    measures.municipality_names,
    measures.measures_none,
    measures.measures_not_reported,
    measures.measures_done,
    participants.group_participants,
    participants.role_names,
    meetings.meetings_outside,
    meetings.meetings_on_public_holidays,
    meetings.meetings_on_weekends,
    meetings.meetings_off,
    meetings.meetings_twice,
    meetings.meeting_status,
    meetings.attendance_within_invited,
    participants.role_collisions,
    series.series_incomplete,
    series.series_weekday,
    series.series_outside,
    series.series_skipped_hour,
    series.promised_frequency,
    series.planned_per_year,
    reporting.key_figures_twice,
    reporting.grants_overspent,
    reporting.own_share,
)
"""What must be right, or be looked at."""

ADVICE: tuple[Check, ...] = (
    measures.deadlines_missing,
    measures.follow_up,
    texts.long_texts,
    texts.abbreviations,
    series.series_replaced,
)
"""Hints about plain language and completeness; one setting switches them off."""


def check(plan: Plan, *, advice: bool = True) -> tuple[Finding, ...]:
    """All findings about the plan as a whole, worst first; without `advice` only errors and warnings."""
    return in_order(found for one in (CHECKS + ADVICE if advice else CHECKS) for found in one(plan))
