"""The dates of fixed series of meetings (`Treffpunkt` with first date, interval and last date)."""

import calendar
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from msgspec import Struct

from sltdocs.contract.types import Interval, Rhythm
from sltdocs.plan.model import Plan, Series
from sltdocs.plan.schedule.free_days import JULY, DaysOff, public_holiday

NEEDED = ("first_day", "interval", "last_day")
"""The fields that give a series its dates, beside its group."""

_STEPS = {Rhythm.WEEKLY: timedelta(weeks=1), Rhythm.EVERY_OTHER_WEEK: timedelta(weeks=2)}


class Slot(Struct, frozen=True):
    """One nominal date of a series. `number` counts the nominal dates, so no new day off shifts it: `s1-5`.

    `skipped`: no meeting is held on the nominal date, because it is a public holiday, a day off, or in July.
    """

    series: Series
    rhythm: Rhythm
    number: str
    day: date
    skipped: bool


def is_explicit(series: Series) -> bool:
    """Whether the series says which dates it has: group, first date, interval and last date."""
    return bool(series.group and series.first_day and series.interval and series.last_day)


def slots(plan: Plan) -> tuple[Slot, ...]:
    """Every nominal date within the plan's period, of every explicit series, in the order of the sheet."""
    off = DaysOff(plan.days_off)
    rank: Counter[str] = Counter()
    found: list[Slot] = []
    for series in plan.series:
        if series.first_day is not None or "first_day" in series.source.cells:
            rank[series.group] += 1
        if is_explicit(series):
            found += _slots(series, rank[series.group], plan, off)
    return tuple(found)


def nominal_days(series: Series) -> Iterator[date]:
    """The dates of an explicit series as its rhythm gives them, nothing skipped; none for any other series."""
    first, interval, last = series.first_day, series.interval, series.last_day
    if first is None or interval is None or last is None:
        return
    days = _monthly(series, first, interval) if interval.rhythm is Rhythm.MONTHLY else _stepping(series, first, interval)
    for day in days:
        if day > last:
            return
        yield day


def wanted_weekday(series: Series) -> int | None:
    """The weekday that the row names, 0 for Monday: its own column counts before the interval's wording."""
    if series.weekday is not None:
        return series.weekday.number
    return series.interval.weekday if series.interval else None


def _slots(series: Series, rank: int, plan: Plan, off: DaysOff) -> Iterator[Slot]:
    if series.interval is None or series.first_day is None:
        return
    in_july = series.first_day.month == JULY
    for index, day in enumerate(nominal_days(series), start=1):
        if plan.period_from <= day <= plan.period_to:
            skipped = public_holiday(day) is not None or off.on(day) is not None or (day.month == JULY and not in_july)
            yield Slot(series, series.interval.rhythm, f"s{rank}-{index}", day, skipped)


def _stepping(series: Series, first: date, interval: Interval) -> Iterator[date]:
    weekday = wanted_weekday(series)
    day = first if weekday is None else first + timedelta(days=(weekday - first.weekday()) % 7)
    while True:
        yield day
        if date.max - day <= _STEPS[interval.rhythm]:
            return
        day += _STEPS[interval.rhythm]


def _monthly(series: Series, first: date, interval: Interval) -> Iterator[date]:
    weekday = wanted_weekday(series)
    weekday = first.weekday() if weekday is None else weekday
    nth = interval.nth or place_in_month(first)
    for year in range(first.year, date.max.year):
        for month in range(first.month if year == first.year else 1, 13):
            day = nth_weekday(year, month, nth, weekday)
            if day >= first:
                yield day


def place_in_month(day: date) -> int:
    """Which of its weekday's days in the month it is; -1 for a fifth one."""
    nth = (day.day - 1) // 7 + 1
    return nth if nth < 5 else -1


def nth_weekday(year: int, month: int, nth: int, weekday: int) -> date:
    """The n-th such weekday of a month; -1 is the last one."""
    if nth < 0:
        last = date(year, month, calendar.monthrange(year, month)[1])
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7, weeks=nth - 1)
