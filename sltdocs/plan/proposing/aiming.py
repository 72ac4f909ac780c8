"""Which day is best for a meeting: the middle of its part of the year, or some days from the meeting it belongs with."""

from collections.abc import Iterator
from datetime import date, timedelta

from msgspec import Struct

from sltdocs.contract.choices import GroupLevel
from sltdocs.plan.model import Group, Plan
from sltdocs.plan.proposing.obstacles import Diary
from sltdocs.plan.proposing.spreading import Part

LEAD = timedelta(days=10)
"""How long before the steering group its working group best meets: the papers have to be written and sent out."""

_DAY = timedelta(days=1)
_SATURDAY = 5


class Neighbour(Struct, frozen=True):
    """The meeting of another group that this one follows (`before_us`) or prepares."""

    group: str
    day: date
    before_us: bool


class Aim(Struct, frozen=True):
    """The best day, and the days between which it may be moved."""

    day: date
    first: date
    last: date
    neighbour: Neighbour | None = None

    def days(self, usual_weekday: int) -> Iterator[date]:
        """The days to try: the usual weekday first, then other working days, nearest to the best one first."""
        reach = range((self.last - self.first).days + 1)
        days = [self.first + timedelta(days=index) for index in reach]
        tried = [day for day in days if day.weekday() < _SATURDAY or day.weekday() == usual_weekday]
        return iter(sorted(tried, key=lambda day: (day.weekday() != usual_weekday, abs((day - self.day).days), day)))


def aim(plan: Plan, group: Group, part: Part, diary: Diary) -> Aim:
    """Where in its part of the year a meeting of the group best lies."""
    plain = Aim(part.middle, part.first, part.last)
    if group.level is GroupLevel.STEERING:
        return _after_working_group(plan, plain, diary)
    if group.level is GroupLevel.COORDINATING:
        return _before_steering_group(plan, plain, diary)
    return plain


def _after_working_group(plan: Plan, plain: Aim, diary: Diary) -> Aim:
    meetings = _meetings(plan, GroupLevel.COORDINATING, diary, plain.first - LEAD, plain.last - _DAY)
    if not meetings:
        return plain
    day, key = min(meetings, key=lambda one: (abs((one[0] + LEAD - plain.day).days), one))
    return Aim(min(day + LEAD, plain.last), max(plain.first, day + _DAY), plain.last, Neighbour(key, day, before_us=True))


def _before_steering_group(plan: Plan, plain: Aim, diary: Diary) -> Aim:
    meetings = _meetings(plan, GroupLevel.STEERING, diary, plain.first + _DAY, plain.last + LEAD)
    if not meetings:
        return plain
    day, key = min(meetings, key=lambda one: (abs((one[0] - LEAD - plain.day).days), one))
    return Aim(max(day - LEAD, plain.first), plain.first, min(plain.last, day - _DAY), Neighbour(key, day, before_us=False))


def _meetings(plan: Plan, level: GroupLevel, diary: Diary, first: date, last: date) -> list[tuple[date, str]]:
    keys = [group.key for group in plan.groups if group.level is level]
    return [(day, key) for key in keys for day in diary.days(key) if first <= day <= last]
