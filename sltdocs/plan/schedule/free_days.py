"""Days without meetings: public holidays by law, her own days off, and days on which nobody calls a meeting."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType

from dateutil.easter import easter

from sltdocs.plan.model import DayOff

JULY = 7
"""Nobody meets in July, unless a series begins in it."""

_FIXED = {
    "new-year": (1, 1),
    "labour-day": (5, 1),
    "constitution-day": (5, 17),
    "christmas-day": (12, 25),
    "boxing-day": (12, 26),
}
_FROM_EASTER_DAY = {
    "maundy-thursday": -3,
    "good-friday": -2,
    "easter-day": 0,
    "easter-monday": 1,
    "ascension": 39,
    "whit-sunday": 49,
    "whit-monday": 50,
}


@lru_cache(maxsize=64)
def public_holidays(year: int) -> Mapping[date, str]:
    """The public holidays of a year, in order, with their keys in `words.documents.labels`; of two on one day, the fixed one."""
    sunday = easter(year)
    days = {sunday + timedelta(days=offset): key for key, offset in _FROM_EASTER_DAY.items()}
    days |= {date(year, month, day): key for key, (month, day) in _FIXED.items()}
    return MappingProxyType(dict(sorted(days.items())))


def public_holiday(day: date) -> str | None:
    """The key of the public holiday that a day is; None for other days."""
    return public_holidays(day.year).get(day)


class DaysOff:
    """All days off of a plan, quick to ask."""

    def __init__(self, days_off: Iterable[DayOff]) -> None:
        self._spans = sorted(days_off, key=lambda off: off.first_day)
        self._starts = [off.first_day for off in self._spans]

    def on(self, day: date) -> DayOff | None:
        """The span that the day lies in; None on ordinary days."""
        begun = self._spans[: bisect_right(self._starts, day)]
        return next((off for off in reversed(begun) if day <= off.last_day), None)


_BEFORE_CHRISTMAS, _AFTER_NEW_YEAR = (12, 22), (1, 2)
_MAUNDY_THURSDAY = "maundy-thursday"


def is_quiet(day: date) -> bool:
    """Whether no meeting is proposed on this day."""
    month_and_day = (day.month, day.day)
    return (
        day.month == JULY
        or month_and_day >= _BEFORE_CHRISTMAS
        or month_and_day <= _AFTER_NEW_YEAR
        or any(public_holiday(day + timedelta(days=ahead)) == _MAUNDY_THURSDAY for ahead in (1, 2, 3))
    )
