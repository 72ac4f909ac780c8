"""When a group usually meets: the weekday and the time of its dated meetings, of its fixed series, or of the sheet `Grupper`."""

from collections import Counter
from collections.abc import Iterable
from datetime import time, timedelta
from typing import TypeVar

from msgspec import Struct

from sltdocs.contract.frequency import read_frequency
from sltdocs.plan.model import Group, Plan, Series
from sltdocs.plan.schedule.clock import after
from sltdocs.plan.schedule.engagements import held
from sltdocs.plan.schedule.occurrences import usual_times
from sltdocs.plan.schedule.series_dates import wanted_weekday

_TUESDAY = 1
_NINE = time(9)
_USUAL_LENGTH = timedelta(hours=1, minutes=30)

T = TypeVar("T")


class Habit(Struct, frozen=True):
    """The usual weekday (0 is Monday) and time; `known` when the weekday comes from the workbook."""

    weekday: int
    start: time
    end: time
    known: bool


def habit(plan: Plan, group: Group) -> Habit:
    """The group's habit; Tuesday at nine where the workbook tells nothing."""
    weekday = _weekday(plan, group)
    start, end = _times(plan, group)
    return Habit(_TUESDAY if weekday is None else weekday, start, end, weekday is not None)


def _weekday(plan: Plan, group: Group) -> int | None:
    of_meetings = _commonest(meeting.day.weekday() for meeting in held(plan) if meeting.group == group.key)
    if of_meetings is not None:
        return of_meetings
    return _commonest(day for one in plan.series if one.group == group.key for day in _series_weekdays(one))


def _series_weekdays(series: Series) -> Iterable[int]:
    """The weekday of the row's own column, of its first date, or those of its wording."""
    wanted = wanted_weekday(series)
    if wanted is not None:
        return (wanted,)
    return (series.first_day.weekday(),) if series.first_day else read_frequency(series.frequency.plain).weekdays


def _times(plan: Plan, group: Group) -> tuple[time, time]:
    own = _commonest(
        (meeting.start, meeting.end) for meeting in held(plan) if meeting.group == group.key and meeting.start and meeting.end
    )
    if own is not None and own[0] is not None and own[1] is not None:
        return own[0], own[1]
    for series in plan.series:
        start, end = usual_times(series, group) if series.group == group.key else (None, None)
        if start is not None and end is not None:
            return start, end
    start = group.start or _NINE
    return start, after(start, group.duration or _USUAL_LENGTH)


def _commonest(values: Iterable[T]) -> T | None:
    """The value that comes most often, the first of those that come as often; None of nothing."""
    counted = Counter(values).most_common(1)
    return counted[0][0] if counted else None
