"""Proposed dates for the next period, one for each meeting of the last: same weekday, same time, no holiday."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from msgspec.structs import replace

from sltdocs.contract.cell import Place
from sltdocs.contract.choices import MeetingStatus
from sltdocs.plan.model import Group, Meeting, Plan
from sltdocs.plan.proposing.aiming import Aim
from sltdocs.plan.proposing.habits import Habit, habit
from sltdocs.plan.proposing.obstacles import Diary, Obstruction, same_week
from sltdocs.plan.rolling.next_period import Turn
from sltdocs.plan.rolling.rolled_days import is_monthly, rolled_day, rolled_series

_REACH = timedelta(days=14)
_MADE_UP_FOR = timedelta(days=21)
"""A cancelled meeting with another one so near was replaced by that."""


def proposed_days(plan: Plan, turn: Turn) -> Mapping[Place, date]:
    """By the row of each meeting the day that is proposed in its place; none where no day is free, or it was replaced."""
    diary = Diary(_next_plan(plan, turn))
    found: dict[Place, date] = {}
    for meeting in sorted(_rhythm(plan, turn), key=lambda one: (one.day, one.group)):
        group = plan.group(meeting.group)
        if group is None:
            continue
        usual = _habit(meeting, group, plan)
        day = _free(meeting, group, usual, plan, turn, diary)
        if day is not None:
            diary.add(group, day, usual)
            found[meeting.source.row] = day
    return found


def _next_plan(plan: Plan, turn: Turn) -> Plan:
    """What takes time in the next period already: the fixed series. Its days off nobody knows yet."""
    series = []
    for one in plan.series:
        first, last = rolled_series(one, turn)
        series.append(replace(one, first_day=first, last_day=last))
    return replace(plan, period_from=turn.first, period_to=turn.last, meetings=(), proposed=(), days_off=(), series=tuple(series))


def _rhythm(plan: Plan, turn: Turn) -> Iterable[Meeting]:
    inside = [one for one in plan.meetings if turn.old_first <= one.day <= turn.old_last]
    held = [one for one in inside if one.status is not MeetingStatus.CANCELLED]
    yield from held
    for one in inside:
        near = (abs(other.day - one.day) <= _MADE_UP_FOR for other in held if other.group == one.group)
        if one.status is MeetingStatus.CANCELLED and not any(near):
            yield one


def _free(meeting: Meeting, group: Group, usual: Habit, plan: Plan, turn: Turn, diary: Diary) -> date | None:
    own = [one.day for one in plan.meetings if one.group == meeting.group and turn.old_first <= one.day <= turn.old_last]
    wanted = rolled_day(meeting.day, turn, monthly=is_monthly(own))
    if wanted not in turn:
        return None
    often = sum(same_week(day, meeting.day) for day in own) > 1
    aim = Aim(wanted, max(turn.first, wanted - _REACH), min(turn.last, wanted + _REACH))
    for day in aim.days(usual.weekday):
        obstacle = diary.obstacle(group, day, usual)
        if obstacle is None or (often and obstacle.why is Obstruction.SAME_WEEK and day not in diary.days(group.key)):
            return day
    return None


def _habit(meeting: Meeting, group: Group, plan: Plan) -> Habit:
    """When this very meeting was; the group's usual time where it took all day."""
    usual = habit(plan, group)
    return replace(
        usual, weekday=meeting.day.weekday(), start=meeting.start or usual.start, end=meeting.end or usual.end, known=True
    )
