"""How many meetings the plan promises for each group, and how many of them have a date."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import lru_cache

from msgspec import Struct

from sltdocs.contract.frequency import Frequency, Period, read_frequency
from sltdocs.plan.model import Plan, Series
from sltdocs.plan.schedule.occurrences import occurrences
from sltdocs.plan.schedule.plan_years import PlanYear

_NEARLY_WHOLE = 0.97


class Promise(Struct, frozen=True):
    """`least` meetings in a whole year, by the rows of `Treffpunkt` that say so; `wording` as they print."""

    least: int
    wording: str
    series: tuple[Series, ...]

    @property
    def months(self) -> tuple[int, ...]:
        """The months that the wording names, one for each meeting: «februar, mai og oktober»; none in any other case."""
        named = [month for one in self.series for month in read_frequency(one.frequency.plain).months]
        return tuple(sorted(named)) if len(named) == self.least else ()

    def in_year(self, year: PlanYear) -> int:
        """The share of them that falls on the part of the year that lies in the period."""
        return self.least if year.share >= _NEARLY_WHOLE else int(self.least * year.share + 0.5)

    def falls_short(self, days: Sequence[date], year: PlanYear) -> int | None:
        """How many days lie in the year when those are some, but fewer than promised; None when all is well."""
        dated = sum(day in year for day in days)
        return dated if 0 < dated < self.in_year(year) else None


def promise(plan: Plan, group: str) -> Promise | None:
    """What the plan promises for a group, the typed number before the wording; None when nothing can be counted."""
    return _sum(plan, group, lambda one: worded_least(one) if one.planned_per_year is None else one.planned_per_year)


def planned(plan: Plan, group: str) -> Promise | None:
    """What `Planlagte per år` says for a group."""
    return _sum(plan, group, lambda one: one.planned_per_year)


def worded(plan: Plan, group: str) -> Promise | None:
    """What the wordings promise for a group, of the rows without a number."""
    return _sum(plan, group, lambda one: worded_least(one) if one.planned_per_year is None else None)


def worded_least(series: Series) -> int | None:
    """The least number of meetings a year that the wording promises: «hver måned» is eleven, as July is off."""
    return least_and_most(series.frequency.plain)[0]


@lru_cache(maxsize=256)
def least_and_most(wording: str) -> tuple[int | None, int | None]:
    """The least and the most meetings a year; None where the wording says nothing that can be counted, or sets no end."""
    frequency = read_frequency(wording)
    counted = frequency.per_year()
    if counted is None:
        return None, None
    least, most = counted
    off = least // 12 if _is_every_month(frequency) else 0
    slack = least // 4 if frequency.about else 0
    return least - off - slack, None if most is None else most + slack


def dated_days(plan: Plan) -> Mapping[str, Sequence[date]]:
    """The days of each group's dated meetings, cancelled ones included: they were planned."""
    days: dict[str, list[date]] = {group.key: [] for group in plan.groups}
    for meeting in plan.meetings:
        days.setdefault(meeting.group, []).append(meeting.day)
    for occurrence in occurrences(plan):
        days.setdefault(occurrence.group, []).append(occurrence.day)
    return days


def is_certain(plan: Plan, group: str) -> bool:
    """Whether all dated rows of the group could be understood, so that they can be counted."""
    return all(one.group not in {"", group} for one in plan.held_back)


def _is_every_month(frequency: Frequency) -> bool:
    return frequency.period is Period.MONTH and frequency.every == 1 and not frequency.months


def _sum(plan: Plan, group: str, least_of: Callable[[Series], int | None]) -> Promise | None:
    counted = [(one, least) for one in plan.series if one.group == group for least in (least_of(one),) if least]
    if not counted:
        return None
    wording = "; ".join(dict.fromkeys(one.frequency.plain.strip() for one, _ in counted))
    return Promise(sum(least for _, least in counted), wording, tuple(one for one, _ in counted))
