"""Norwegian public holidays: lov om helligdager § 2, and 1 and 17 May (lov om 1. og 17. mai)."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType

from dateutil.easter import easter

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
    """The public holidays of a year, in order, with their keys in `words.labels`; of two on one day, the fixed one."""
    sunday = easter(year)
    days = {sunday + timedelta(days=offset): key for key, offset in _FROM_EASTER_DAY.items()}
    days |= {date(year, month, day): key for key, (month, day) in _FIXED.items()}
    return MappingProxyType(dict(sorted(days.items())))


def public_holiday(day: date) -> str | None:
    """The key of the public holiday that a day is; None for other days."""
    return public_holidays(day.year).get(day)
