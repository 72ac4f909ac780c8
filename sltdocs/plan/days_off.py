"""Fridager: which span of days without meetings a day lies in."""

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date

from sltdocs.plan.model import DayOff


class DaysOff:
    """All days off of a plan, quick to ask."""

    def __init__(self, days_off: Iterable[DayOff]) -> None:
        self._spans = sorted(days_off, key=lambda off: off.first_day)
        self._starts = [off.first_day for off in self._spans]

    def on(self, day: date) -> DayOff | None:
        """The span that the day lies in; None on ordinary days."""
        begun = self._spans[: bisect_right(self._starts, day)]
        return next((off for off in reversed(begun) if day <= off.last_day), None)
