"""Proposes dates for the groups that have fewer dated meetings than the plan promises. Same plan, same proposals."""

from collections.abc import Iterator
from datetime import date, time

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.choice import OwnWord
from sltdocs.contract.choices import GroupLevel
from sltdocs.plan.counting.promises import Promise, promise
from sltdocs.plan.model import Group, Plan
from sltdocs.plan.proposing.aiming import Aim, Neighbour, aim, open_parts
from sltdocs.plan.proposing.habits import Habit, habit
from sltdocs.plan.proposing.obstacles import Diary, Obstacle, Obstruction
from sltdocs.plan.schedule.plan_years import PlanYear, plan_years

__all__ = ["Neighbour", "Obstacle", "Obstruction", "Proposal", "propose"]

_ORDER = (GroupLevel.COORDINATING, GroupLevel.EXECUTING, None, GroupLevel.STEERING)
_TOLD = 3


class Proposal(Struct, frozen=True):
    """A proposed row of `Møter`, and all that its explanation needs.

    `place` of `wanted` counts the group's meetings of the year by date. `usual_weekday` (0 is Monday) is None where the
    workbook tells none; `obstacles` stood in the way on better days; `neighbour` is the meeting of another group that
    this one is to follow or to prepare.
    """

    group: str
    day: date
    start: time
    end: time
    year: str
    wanted: int
    promise: Promise
    usual_weekday: int | None = None
    place: int = 0
    obstacles: tuple[Obstacle, ...] = ()
    neighbour: Neighbour | None = None


def propose(plan: Plan, *, not_before: date | None = None) -> tuple[Proposal, ...]:
    """Proposed meetings by day; none before `not_before`, the day on which somebody asks."""
    diary = Diary(plan)
    groups = sorted(plan.groups, key=lambda group: _ORDER.index(None if isinstance(group.level, OwnWord) else group.level))
    found: list[Proposal] = []
    for year in plan_years(plan.period_from, plan.period_to):
        for group in groups:
            found += _numbered(_of_group(plan, group, year, diary, not_before or year.first), year, diary)
    return tuple(sorted(found, key=lambda one: (one.day, one.start, one.group)))


def _of_group(plan: Plan, group: Group, year: PlanYear, diary: Diary, not_before: date) -> Iterator[Proposal]:
    promised, first = promise(plan, group.key), max(year.first, not_before)
    dated = [day for day in diary.days(group.key) if day in year]
    missing = promised.in_year(year) - len(dated) if promised else 0
    if promised is None or missing <= 0 or first > year.last:
        return
    ahead = [day for day in dated if day >= first]
    usual = habit(plan, group)
    for part in open_parts(first, year.last, ahead, missing, promised.months):
        wanted = aim(plan, group, part, diary)
        day, obstacles = _find(group, wanted, usual, diary)
        if day is not None:
            diary.add(group, day, usual)
            weekday = usual.weekday if usual.known else None
            count = promised.in_year(year)
            yield Proposal(
                group.key, day, usual.start, usual.end, year.label, count, promised, weekday, 0, obstacles, wanted.neighbour
            )


def _find(group: Group, wanted: Aim, usual: Habit, diary: Diary) -> tuple[date | None, tuple[Obstacle, ...]]:
    """The nearest free day, on the usual weekday if there is one; and what was in the way on nearer ones."""
    met: list[Obstacle] = []
    for day in wanted.days(usual.weekday):
        obstacle = diary.obstacle(group, day, usual)
        if obstacle is None:
            return day, tuple(met[:_TOLD])
        if (
            obstacle.why in {Obstruction.PUBLIC_HOLIDAY, Obstruction.DAY_OFF, Obstruction.COLLISION}
            and day.weekday() == usual.weekday
        ):
            met.append(obstacle)
    return None, ()


def _numbered(proposals: Iterator[Proposal], year: PlanYear, diary: Diary) -> list[Proposal]:
    """The proposals with their places, once all meetings of the group's year are known."""
    made = list(proposals)
    return [replace(one, place=1 + sum(day < one.day for day in diary.days(one.group) if day in year)) for one in made]
