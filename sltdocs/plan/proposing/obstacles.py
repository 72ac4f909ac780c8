"""Why no meeting can be proposed on a day."""

from collections import defaultdict
from datetime import date
from enum import StrEnum

from msgspec import Struct

from sltdocs.contract.cell import NOWHERE
from sltdocs.plan.counting.promises import dated_days
from sltdocs.plan.model import Group, Plan
from sltdocs.plan.proposing.habits import Habit
from sltdocs.plan.schedule.engagements import Engagement, engagements, overlap, shared_roles
from sltdocs.plan.schedule.free_days import DaysOff, is_quiet, public_holiday


class Obstruction(StrEnum):
    """Kinds of obstacles."""

    PUBLIC_HOLIDAY = "public-holiday"
    DAY_OFF = "day-off"
    QUIET = "quiet"
    COLLISION = "collision"
    SAME_WEEK = "same-week"


class Obstacle(Struct, frozen=True):
    """What is in the way on a day. `name`: key of the public holiday, name of the day off, key of the other group."""

    day: date
    why: Obstruction
    name: str = ""


class Diary:
    """Everything that is dated already, with what has been proposed so far."""

    def __init__(self, plan: Plan) -> None:
        self._off = DaysOff(plan.days_off)
        self._shared = shared_roles(plan)
        self._by_day = defaultdict[date, list[Engagement]](list)
        self._by_group = {group: list(days) for group, days in dated_days(plan).items()}
        for one in engagements(plan):
            self._by_day[one.day].append(one)

    def days(self, group: str) -> list[date]:
        """The days on which a group meets, in order."""
        return sorted(set(self._by_group[group]))

    def add(self, group: Group, day: date, habit: Habit) -> None:
        """Enters a proposed meeting."""
        self._by_day[day].append(Engagement(group.key, day, habit.start, habit.end, NOWHERE))
        self._by_group[group.key].append(day)

    def obstacle(self, group: Group, day: date, habit: Habit) -> Obstacle | None:
        """What is in the way of a meeting of the group on a day; None when nothing is."""
        holiday, off = public_holiday(day), self._off.on(day)
        if holiday is not None:
            return Obstacle(day, Obstruction.PUBLIC_HOLIDAY, holiday)
        if off is not None:
            return Obstacle(day, Obstruction.DAY_OFF, off.name)
        if is_quiet(day):
            return Obstacle(day, Obstruction.QUIET)
        if any(same_week(day, other) for other in self._by_group[group.key]):
            return Obstacle(day, Obstruction.SAME_WEEK)
        return self._collision(Engagement(group.key, day, habit.start, habit.end, NOWHERE))

    def _collision(self, wanted: Engagement) -> Obstacle | None:
        for other in self._by_day[wanted.day]:
            if self._shared.get(frozenset((wanted.group, other.group))) and overlap(wanted, other):
                return Obstacle(wanted.day, Obstruction.COLLISION, other.group)
        return None


def same_week(one: date, other: date) -> bool:
    """Whether two days lie in the same week of a year."""
    return one.isocalendar()[:2] == other.isocalendar()[:2]
