"""What a wording of how often people meet comes to."""

from enum import StrEnum

from msgspec import Struct


class Period(StrEnum):
    """What the number of times is counted over."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half-year"
    YEAR = "year"


class Season(StrEnum):
    """A season that meetings are held in."""

    WINTER = "winter"
    SPRING = "spring"
    SUMMER = "summer"
    AUTUMN = "autumn"


_A_YEAR = {Period.MONTH: 12, Period.QUARTER: 4, Period.HALF_YEAR: 2, Period.YEAR: 1}
"""Weeks and days are not reckoned: nobody meets in all of them, and no plan says in which they do not."""


class Frequency(Struct, frozen=True):
    """`least` to `most` times in every `every`-th `period`.

    `most` is None where there is no upper end («minst 4»); `least` and `period` are None when nothing can be counted
    («etter behov»). `about`: «ca.»; `when_needed`: «eller ved behov». The rest are anchors: months 1 to 12, weekdays from
    0 (Monday), and `after`, what the meeting follows («etter SLT-samlinger»).
    """

    least: int | None = None
    most: int | None = None
    period: Period | None = None
    every: int = 1
    about: bool = False
    when_needed: bool = False
    months: tuple[int, ...] = ()
    seasons: tuple[Season, ...] = ()
    weekdays: tuple[int, ...] = ()
    after: str = ""

    @property
    def is_counted(self) -> bool:
        """Whether the wording fixes a number of times over some period."""
        return self.period is not None

    def per_year(self) -> tuple[int, int | None] | None:
        """The least and the most times in a year; None when that is not said, the most None when it is open.

        «Annenhver måned» is six; «hvert tredje år» is none in some years and one in others; weeks are not reckoned.
        """
        if self.period not in _A_YEAR or self.least is None:
            return None
        periods = len(self.months) if self.period is Period.MONTH and self.months else _A_YEAR[self.period]
        open_ended = self.most is None or self.when_needed
        return self.least * periods // self.every, None if open_ended else -(-(self.most or 0) * periods // self.every)
