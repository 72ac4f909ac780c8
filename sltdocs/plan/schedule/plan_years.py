"""Which year of the plan a day belongs to: the calendar year, or the school year where the plan follows it."""

from datetime import date, timedelta

from msgspec import Struct

_DAY = timedelta(days=1)
_LEAP_DAY = (2, 29)


def year_label(period_from: date, period_to: date, day: date) -> str:
    """`2026`; `2026-27` where the plan's years do not begin with January."""
    begins = (period_from.month, period_from.day)
    if begins == (1, 1) or period_from.year == period_to.year:
        return str(day.year)
    begins = (3, 1) if begins == _LEAP_DAY and day != period_from else begins  # three years of four have no 29 February
    first = day.year if (day.month, day.day) >= begins else day.year - 1
    return f"{first}-{(first + 1) % 100:02d}"


class PlanYear(Struct, frozen=True):
    """A year of the plan, cut to its period."""

    label: str
    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    @property
    def share(self) -> float:
        """How much of a whole year lies in the period."""
        return ((self.last - self.first).days + 1) / 365


def plan_years(period_from: date, period_to: date) -> tuple[PlanYear, ...]:
    """The years of a period, each from where it begins in the period to where it ends in it."""
    years: list[PlanYear] = []
    first = period_from
    while first <= period_to:
        label = year_label(period_from, period_to, first)
        last = min(_last_day(period_from, period_to, first), period_to)
        years.append(PlanYear(label, first, last))
        first = last + _DAY
    return tuple(years)


def _last_day(period_from: date, period_to: date, first: date) -> date:
    if (period_from.month, period_from.day) == (1, 1) or period_from.year == period_to.year:
        return date(first.year, 12, 31)
    month, day = (3, 1) if (period_from.month, period_from.day) == _LEAP_DAY else (period_from.month, period_from.day)
    return date(first.year + 1, month, day) - _DAY
