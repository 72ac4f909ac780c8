"""Reckoning with times of day, and the hour that does not exist when daylight saving time begins."""

from datetime import date, datetime, time, timedelta

_ANY_DAY = date(2000, 1, 1)
_LAST_MINUTE = time(23, 59)


def after(start: time, length: timedelta) -> time:
    """The time of day so much later, at most 23.59: a meeting ends on its own day."""
    end = datetime.combine(_ANY_DAY, start) + length
    return end.time() if end.date() == _ANY_DAY else _LAST_MINUTE


def between(start: time, end: time) -> timedelta | None:
    """How long it is from start to end; None when the end is not after the start."""
    return datetime.combine(_ANY_DAY, end) - datetime.combine(_ANY_DAY, start) if end > start else None


_SKIPPED_HOUR = 2


def begins(day: date) -> bool:
    """Whether daylight saving time begins this day: the last Sunday of March (directive 2000/84/EC)."""
    return day.month == 3 and day.weekday() == 6 and (day + timedelta(days=7)).month == 4


def is_skipped(day: date, moment: time) -> bool:
    """Whether no clock in Norway shows this time on this day."""
    return moment.hour == _SKIPPED_HOUR and begins(day)
