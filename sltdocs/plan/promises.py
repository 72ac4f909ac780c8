"""How many meetings the plan promises for each group, and how many of them have a date."""

from dataclasses import dataclass

from sltdocs.plan.model import Plan, Series
from sltdocs.plan.schedule import occurrences
from sltdocs.plan.years import PlanYear

_NEARLY_WHOLE = 0.97


@dataclass(frozen=True, slots=True)
class Promise:
    """`least` meetings in a whole year, by the rows of `Treffpunkt` that say so; `wording` as they print."""

    least: int
    wording: str
    series: tuple[Series, ...]

    def in_year(self, year: PlanYear) -> int:
        """The share of them that falls on the part of the year that lies in the period."""
        return self.least if year.share >= _NEARLY_WHOLE else int(self.least * year.share + 0.5)


def promise(plan: Plan, group: str) -> Promise | None:
    """What the plan promises for a group; None when it says nothing that can be counted."""
    counted = [(one, least) for one in plan.series if one.group == group for least in (least_per_year(one),) if least]
    if not counted:
        return None
    wording = "; ".join(dict.fromkeys(one.frequency.plain.strip() for one, _ in counted))
    return Promise(sum(least for _, least in counted), wording, tuple(one for one, _ in counted))


def least_per_year(series: Series) -> int | None:
    """The least number of meetings a year: the typed number, else what the wording says."""
    return series.planned_per_year


def dated_in(plan: Plan, group: str, year: PlanYear) -> int:
    """How many meetings of the group have a date in the year, cancelled ones included: they were planned."""
    rows = sum(meeting.group == group and meeting.day in year for meeting in plan.meetings)
    return rows + sum(one.group == group and one.day in year for one in occurrences(plan))
