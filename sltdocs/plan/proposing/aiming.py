"""Which day is best for a meeting: the middle of an even part of the year, or some days from the meeting it belongs to."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby, pairwise

from msgspec import Struct

from sltdocs.contract.choices import GroupLevel
from sltdocs.plan.model import Group, Plan
from sltdocs.plan.proposing.obstacles import Diary
from sltdocs.plan.schedule.free_days import is_quiet


class PartOfYear(Struct, frozen=True):
    """A part of the year in which one meeting is wanted, best in the middle."""

    first: date
    last: date
    middle: date


def open_parts(first: date, last: date, dated: Sequence[date], wanted: int, months: Sequence[int] = ()) -> list[PartOfYear]:
    """The parts from `first` to `last` that none of the dated meetings is nearest to, at most `wanted` of them.

    Where the plan names the months, those are the parts.
    """
    days = [day for day in _days(first, last) if not is_quiet(day)]
    parts = _months(days, months) if months else _even(days, len(dated) + wanted)
    taken: set[int] = set()
    for day in sorted(dated):
        free = [index for index in range(len(parts)) if index not in taken]
        if free:
            taken.add(min(free, key=lambda index: (abs((parts[index].middle - day).days), index)))
    return [part for index, part in enumerate(parts) if index not in taken][:wanted]


def _even(days: Sequence[date], count: int) -> list[PartOfYear]:
    cuts = [len(days) * index // count for index in range(count + 1)]
    return [_part(days[start:end]) for start, end in pairwise(cuts) if end > start]


def _months(days: Sequence[date], months: Sequence[int]) -> list[PartOfYear]:
    in_months = groupby((day for day in days if day.month in months), key=lambda day: (day.year, day.month))
    return [_part(list(month)) for _, month in in_months]


def _part(days: Sequence[date]) -> PartOfYear:
    return PartOfYear(days[0], days[-1], days[(len(days) - 1) // 2])


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=index) for index in range((last - first).days + 1)]


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


def aim(plan: Plan, group: Group, part: PartOfYear, diary: Diary) -> Aim:
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
