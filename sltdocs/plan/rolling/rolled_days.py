"""Where a day of a rhythm falls in the next period: on the same weekday, in the same week or place of the month."""

from collections.abc import Collection
from datetime import date, timedelta

from sltdocs.contract.types import Interval, Rhythm
from sltdocs.plan.model import Series
from sltdocs.plan.rolling.next_period import Turn
from sltdocs.plan.schedule.series_dates import nth_weekday, place_in_month

_WEEK = timedelta(weeks=1)
_FEW = 3
"""Of fewer days nobody can tell whether they share their place in the month by chance."""
_STEPS = {Rhythm.WEEKLY: 1, Rhythm.EVERY_OTHER_WEEK: 2, Rhythm.MONTHLY: 1}


def is_monthly(days: Collection[date]) -> bool:
    """Whether all of them are the same weekday of their month, «first Tuesday»."""
    return len(days) >= _FEW and len({(place_in_month(day), day.weekday()) for day in days}) == 1


def rolled_day(day: date, turn: Turn, *, monthly: bool) -> date:
    """The day of the next period that answers to this one; inside that period wherever the day was inside the old one."""
    moved = _in_month(day, turn.months) if monthly else day + turn.weeks * _WEEK
    if not turn.old_first <= day <= turn.old_last:
        return moved
    if moved < turn.first:
        return moved + _WEEK
    return moved - _WEEK if moved > turn.last >= moved - _WEEK else moved


def rolled_series(series: Series, turn: Turn) -> tuple[date | None, date | None]:
    """First and last day of a fixed series in the next period; None for one that is not told."""
    first, last = series.first_day, series.last_day
    interval = series.interval
    monthly = interval is not None and interval.rhythm is Rhythm.MONTHLY
    begins = _begun(first, turn, interval, monthly=monthly) if first else None
    if last == turn.old_last:
        return begins, turn.last
    return begins, min(rolled_day(last, turn, monthly=False), turn.last) if last else None


def _begun(first: date, turn: Turn, interval: Interval | None, *, monthly: bool) -> date:
    """A rhythm of two weeks keeps its step where the first date would fall before the period."""
    moved = _in_month(first, turn.months) if monthly else first + turn.weeks * _WEEK
    step = _STEPS[interval.rhythm] if interval else 1
    return moved + step * _WEEK if turn.old_first <= first and moved < turn.first else moved


def _in_month(day: date, months: int) -> date:
    month = day.year * 12 + day.month - 1 + months
    return nth_weekday(month // 12, month % 12 + 1, place_in_month(day), day.weekday())
