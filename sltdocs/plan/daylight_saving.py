"""The hour that does not exist: from 02.00 to 03.00 when daylight saving time begins in Norway."""

from datetime import date, time, timedelta

_SKIPPED_HOUR = 2


def begins(day: date) -> bool:
    """Whether daylight saving time begins this day: the last Sunday of March (directive 2000/84/EC)."""
    return day.month == 3 and day.weekday() == 6 and (day + timedelta(days=7)).month == 4


def is_skipped(day: date, moment: time) -> bool:
    """Whether no clock in Norway shows this time on this day."""
    return moment.hour == _SKIPPED_HOUR and begins(day)
