"""Days that a remedy may give as an example: right for this plan, so that following it to the letter mends the fault."""

from datetime import date, timedelta

from sltdocs.plan.model import Plan

_SOME_WEEKS = timedelta(days=70)
_TUESDAY = 1


def tuesday_in(plan: Plan) -> date:
    """A Tuesday some weeks into the plan's period, or the period's first day when it is too short for that."""
    day = min(plan.period_from + _SOME_WEEKS, plan.period_to)
    return max(plan.period_from, day - timedelta(days=(day.weekday() - _TUESDAY) % 7))


def tuesday_after(day: date) -> date:
    """The next Tuesday."""
    return day + timedelta(days=(_TUESDAY - day.weekday()) % 7 or 7)
