"""Which dated row of `Møter` stands for which date of a fixed series.

A row on the very date of a series stands for that date: it carries its own time, agenda and status. Of the other rows,
one within the same week (for a rhythm of two weeks: within six days; for a monthly one: the same month) is taken as
that date moved, nearest first. So a moved date stays moved after it was held or cancelled. A whole-day row stands
only for its own date. To keep both, the ordinary date gets a row of its own.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from sltdocs.contract.types import Rhythm
from sltdocs.plan.model import Meeting, Plan
from sltdocs.plan.schedule.series_dates import Slot, slots

_REACH = 6


class Replacement(Struct, frozen=True):
    """A dated row and the date of the series that it stands for."""

    meeting: Meeting
    slot: Slot

    @property
    def moved(self) -> bool:
        """Whether the row has another date than the series."""
        return self.meeting.day != self.slot.day


def replacements(plan: Plan) -> tuple[Replacement, ...]:
    """Every row that stands for a date of a series of its group."""
    by_group: dict[str, list[Slot]] = defaultdict(list)
    for slot in slots(plan):
        by_group[slot.series.group].append(slot)
    found: list[Replacement] = []
    for group, free in by_group.items():
        found += _claims([one for one in plan.meetings if one.group == group], free)
    return tuple(found)


def _claims(meetings: list[Meeting], free: list[Slot]) -> Iterable[Replacement]:
    by_day = {slot.day: slot for slot in reversed(free)}
    rest: list[Meeting] = []
    for meeting in meetings:
        slot = by_day.pop(meeting.day, None)
        if slot is None:
            rest.append(meeting)
        else:
            free.remove(slot)
            yield Replacement(meeting, slot)
    for meeting in sorted((one for one in rest if not one.all_day), key=lambda one: one.day):
        near = [slot for slot in free if _within_reach(slot, meeting.day)]
        if near:
            slot = min(near, key=lambda slot: (abs(slot.day - meeting.day), slot.day))
            free.remove(slot)
            yield Replacement(meeting, slot)


def _within_reach(slot: Slot, day: date) -> bool:
    match slot.rhythm:
        case Rhythm.WEEKLY:
            return slot.day.isocalendar()[:2] == day.isocalendar()[:2]
        case Rhythm.EVERY_OTHER_WEEK:
            return abs((slot.day - day).days) <= _REACH
        case Rhythm.MONTHLY:
            return (slot.day.year, slot.day.month) == (day.year, day.month)
