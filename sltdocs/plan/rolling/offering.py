"""When the workbook of the next period is offered: from six months before the period ends."""

from datetime import date, timedelta

from sltdocs.plan.model import Plan
from sltdocs.plan.rolling.next_period import Turn, turn_after

_MONTHS_BEFORE = 6
_SURE = 28
"""Every month has so many days."""


def offered_from(last: date) -> date:
    """The first day of the offer, by the last day of a period."""
    end = last + timedelta(days=1)
    month = end.year * 12 + end.month - 1 - _MONTHS_BEFORE
    return date(month // 12, month % 12 + 1, min(end.day, _SURE))


def offered_turn(plan: Plan, today: date) -> Turn | None:
    """The turn of the period that is offered on a day; None before its time, and when the next period is over as well."""
    return offered_after(plan.period_from, plan.period_to, today)


def offered_after(first: date, last: date, today: date) -> Turn | None:
    """The same by the first and the last day of the period."""
    if first > last or today < offered_from(last):
        return None
    turn = turn_after(first, last)
    return turn if today <= turn.last else None
