"""Reckoning with times of day, and the hour that does not exist when daylight saving time begins."""

from datetime import date, datetime, time, timedelta

from sltdocs.contract.values.times import ends_next_day

_ANY_DAY = date(2000, 1, 1)
_DAY = timedelta(days=1)


def after(start: time, length: timedelta) -> time:
    """The time of day so much later, also past midnight."""
    return (datetime.combine(_ANY_DAY, start) + length).time()


def between(start: time, end: time) -> timedelta | None:
    """How long it is from start to end, over midnight too; None when the end is neither after the start nor that."""
    if ends_next_day(start, end):
        return datetime.combine(_ANY_DAY + _DAY, end) - datetime.combine(_ANY_DAY, start)
    return datetime.combine(_ANY_DAY, end) - datetime.combine(_ANY_DAY, start) if end > start else None


def moments(day: date, start: time, end: time) -> tuple[datetime, datetime]:
    """When a meeting of a day begins and ends, without a zone; an end that is no later than the start is the next day's."""
    return datetime.combine(day, start), datetime.combine(day if end > start else day + _DAY, end)


def is_reversed(start: time, end: time) -> bool:
    """Whether the end must be a slip: before the start, and too far from it over midnight."""
    return between(start, end) is None


def is_unusual_night(start: time, end: time) -> bool:
    """Whether it ends after midnight although it begins by day, so that somebody should look."""
    return ends_next_day(start, end) and end != time(0) and start.hour < _EVENING


_EVENING = 18


_SKIPPED_HOUR = 2


def begins(day: date) -> bool:
    """Whether daylight saving time begins this day: the last Sunday of March (directive 2000/84/EC)."""
    return day.month == 3 and day.weekday() == 6 and (day + timedelta(days=7)).month == 4


def is_skipped(day: date, moment: time) -> bool:
    """Whether no clock in Norway shows this time on this day."""
    return moment.hour == _SKIPPED_HOUR and begins(day)
