"""Releases the newest set when its time has come: what others get of it goes out, and an adoption is locked."""

from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.ical.event import local_day
from sltdocs.publishing.files import Fence, unfenced
from sltdocs.publishing.kept.record import SetRecord
from sltdocs.publishing.kept.released import ReleasedSets, is_recorded, note_released, released
from sltdocs.publishing.kept.sets import PublishedSet, published_sets
from sltdocs.publishing.layout import RELEASED, plan_folders
from sltdocs.publishing.projection import Projected


class ReleaseClock(Struct, frozen=True):
    """What time it is for what waits: `now` (None where nobody asks), or that it goes out `at_once`."""

    now: datetime | None = None
    at_once: bool = False

    @property
    def today(self) -> date | None:
        """The date in Oslo."""
        return local_day(self.now) if self.now else None

    def has_come(self, record: SetRecord) -> bool:
        """Whether a set is due."""
        moment = record.due_moment
        return self.at_once or moment <= record.moment or (self.now is not None and moment <= self.now)


STANDING = ReleaseClock()
"""For who lets nothing go out."""


def release(plan: Path, sets: list[PublishedSet], clock: ReleaseClock, fence: Fence = unfenced) -> ReleasedSets:
    """What is out, after the newest set has been released if it is due and not held. Raises OSError.

    Of a set without its record nobody knows when it was due: the workbook makes a new one.
    """
    for newest in sets[:1]:
        record = newest.record
        ready = record.due and clock.has_come(record) and not record.held and not newest.rebuilt
        if ready and not is_recorded(plan, newest):
            at = record.moment if record.due_moment <= record.moment else clock.now or record.due_moment
            return note_released(plan, sets, at, fence)
    return released(plan, sets)


def with_release(projected: Projected, out: ReleasedSets, sets: list[PublishedSet]) -> Projected:
    """What came of renewing the copies, with what of the newest set is still to come, and that the record was damaged."""
    waits = out.waiting(sets)
    rebuilt = (*projected.rebuilt, *([RELEASED] if out.is_lost else []))
    if waits is None:
        return replace(projected, rebuilt=rebuilt)
    return replace(projected, rebuilt=rebuilt, due=waits.record.due_moment, held=waits.record.held)


def waiting_set(plan: Path) -> PublishedSet | None:
    """The newest set of a plan while it is not out; None also when it cannot be read just now."""
    sets = published_sets(plan)
    return released(plan, sets).waiting(sets)


def waiting(outbox: Path) -> dict[str, SetRecord]:
    """The records of all sets of an outbox that wait for their time, by the plan's identity."""
    return due_of(plan_folders(outbox))


def due_of(plans: Iterable[Path]) -> dict[str, SetRecord]:
    """The same of some plans. What is held does not go out then, but an adoption in it is locked."""
    found = ((plan.name, waiting_set(plan)) for plan in plans)
    return {name: one.record for name, one in found if one is not None and not one.rebuilt}
