"""The dated meetings of fixed series: no public holiday, no day off, no July unless the series begins in it."""

from datetime import date, time, timedelta

from msgspec import Struct

from sltdocs.contract.text import Text
from sltdocs.plan.model import EMPTY, UNKNOWN, Group, Plan, Series, Source
from sltdocs.plan.schedule.clock import after, is_reversed
from sltdocs.plan.schedule.free_days import public_holidays
from sltdocs.plan.schedule.replaced_dates import replacements
from sltdocs.plan.schedule.series_dates import Slot, slots

__all__ = ["Occurrence", "occurrences", "public_holidays"]

USUAL_LENGTH = timedelta(hours=1)


class Occurrence(Struct, frozen=True):
    """One meeting of a fixed series. `number` is stable within the group; `start` None means the whole day."""

    group: str
    number: str
    day: date
    start: time | None = None
    end: time | None = None
    place: str = ""
    what: Text = EMPTY
    source: Source = UNKNOWN

    @property
    def all_day(self) -> bool:
        """Whether no time is known."""
        return self.start is None


def occurrences(plan: Plan) -> tuple[Occurrence, ...]:
    """The meetings of all fixed series that are held on their own date and that no row of `Møter` stands for."""
    groups = {group.key: group for group in plan.groups}
    replaced = {(one.slot.series.group, one.slot.number) for one in replacements(plan)}
    held = (slot for slot in slots(plan) if not slot.skipped and (slot.series.group, slot.number) not in replaced)
    return tuple(_occurrence(slot, groups.get(slot.series.group)) for slot in held)


def _occurrence(slot: Slot, group: Group | None) -> Occurrence:
    start, end = usual_times(slot.series, group)
    return Occurrence(
        group=slot.series.group,
        number=slot.number,
        day=slot.day,
        start=start,
        end=end,
        place=group.place if group else "",
        what=slot.series.what,
        source=slot.series.source,
    )


def usual_times(series: Series, group: Group | None) -> tuple[time | None, time | None]:
    """Start and end of the series' meetings: its own, else its group's, else none; an hour when no end is known."""
    start = series.start or (group.start if group else None)
    if start is None:
        return None, None
    if series.end is not None and not is_reversed(start, series.end):
        return start, series.end
    return start, after(start, (group.duration if group else None) or USUAL_LENGTH)
