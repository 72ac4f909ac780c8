"""Which period follows a plan's own: as long as it, or the one that somebody asks for."""

import re
from datetime import date, timedelta

from msgspec import Struct

from sltdocs.plan.model import Plan, period_slug

_DAY = timedelta(days=1)
_DAYS_OF_A_YEAR = 365.25
_SUMMER = timedelta(days=92)
"""Between two school years lies no more than this."""
_ASKED = re.compile(r"(\d{4})(?:\s*[-–/]\s*(\d{4}|\d{2}))?")
_DECEMBER = (12, 31)
_WEEK = 7
_MONTHS = 12


class Turn(Struct, frozen=True):
    """From one period to the next: the first and the last day of both."""

    old_first: date
    old_last: date
    first: date
    last: date

    @property
    def slug(self) -> str:
        """The next period as files are named by it: `2028-2029`."""
        return period_slug(self.first, self.last)

    @property
    def weeks(self) -> int:
        """By so many whole weeks a day moves that keeps its weekday."""
        return round((self.first - self.old_first).days / _WEEK)

    @property
    def months(self) -> int:
        """By so many months a day moves that keeps its place in the month."""
        return (self.first.year - self.old_first.year) * _MONTHS + self.first.month - self.old_first.month

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def years(self, text: str) -> str:
        """A text with the old period's years moved, «2026–2027», «skoleåret 2026/27»; others stay as they are."""
        return _ASKED.sub(self._moved, text)

    def _moved(self, found: re.Match[str]) -> str:
        first, second = int(found[1]), found[2]
        if not self.old_first.year <= first <= self.old_last.year:
            return found[0]
        one_year = self.old_first.year == self.old_last.year
        if second is None and one_year and self.first.year != self.last.year:
            return f"{self.first.year}–{self.last.year}"
        moved = str(self._year(first))
        if second is None:
            return moved
        between = found[0][4 : -len(second)]
        last = self._year(int(second) if len(second) == len(moved) else first // 100 * 100 + int(second))
        return f"{moved}{between}{str(last)[-len(second) :]}"

    def _year(self, year: int) -> int:
        if year == self.old_last.year and year != self.old_first.year:
            return self.last.year
        return year + self.first.year - self.old_first.year


def next_turn(plan: Plan) -> Turn:
    """To the period that follows: calendar years after calendar years, a school year after a school year."""
    return turn_after(plan.period_from, plan.period_to)


def turn_after(first: date, last: date) -> Turn:
    """The same by the first and the last day of a period."""
    years = max(1, round(((last - first).days + 1) / _DAYS_OF_A_YEAR))
    after = _later(first, years)
    if (last.month, last.day) == _DECEMBER or not last < after <= last + _SUMMER:
        begins = last + _DAY
        return Turn(first, last, begins, _later(begins, years) - _DAY)
    return Turn(first, last, after, _later(last, years))


def asked_turn(plan: Plan, asked: str) -> Turn | None:
    """To the period that was asked for, «2028-2029», «2028», «2027-28»; None for what is none, or does not come later."""
    years = _years(asked)
    if years is None:
        return None
    first, last = plan.period_from, plan.period_to
    if (last.month, last.day) == _DECEMBER:
        turn = Turn(first, last, date(years[0], 1, 1), date(years[1], *_DECEMBER))
    else:
        ends = years[1] + (years[0] == years[1] and (last.month, last.day) < (first.month, first.day))
        turn = Turn(first, last, _in_year(first, years[0]), _in_year(last, ends))
    return turn if turn.first > first and turn.last > last and turn.first <= turn.last else None


def _years(asked: str) -> tuple[int, int] | None:
    found = _ASKED.fullmatch(asked.strip())
    if found is None:
        return None
    first, second = int(found[1]), found[2] or found[1]
    return first, int(second) if len(second) == len(found[1]) else first // 100 * 100 + int(second)


def _later(day: date, years: int) -> date:
    return _in_year(day, day.year + years)


def _in_year(day: date, year: int) -> date:
    """The same day of another year; three of four have no 29 February."""
    try:
        return day.replace(year=year)
    except ValueError:
        return day.replace(year=year, day=28)
