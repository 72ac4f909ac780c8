"""The first sweep of a day: what moves with the calendar is made anew, where anything does."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from sltdocs.ical.event import local_day
from sltdocs.publishing.kept.copies_of_day import lacks_offer, moves, waits_for_a_day
from sltdocs.publishing.kept.sets import published_sets
from sltdocs.publishing.layout import plan_folders
from sltdocs.publishing.which_workbook import workbook_of


@dataclass(slots=True)
class DailyTick:
    """`clock` gives aware UTC time; a day is one in Oslo."""

    outbox: Path
    clock: Callable[[], datetime]
    _day: date | None = None

    def is_new_day(self) -> bool:
        """Whether no sweep of today has asked yet."""
        before, self._day = self._day, local_day(self.clock())
        return before != self._day

    def to_renew(self) -> Iterator[Path]:
        """The plans of which a copy is another today. Raises OSError."""
        return (plan for plan in plan_folders(self.outbox) if moves(plan, local_day(self.clock())))

    def to_answer(self) -> set[str]:
        """The names of the workbooks in which a decision was still to come when they were answered."""
        return self._names(plan for plan in plan_folders(self.outbox) if waits_for_a_day(plan))

    def to_offer(self) -> set[str]:
        """The names of the workbooks beside whose answer that of the next period is to lie from today. Raises OSError."""
        return self._names(plan for plan in plan_folders(self.outbox) if lacks_offer(plan, local_day(self.clock())))

    @staticmethod
    def _names(plans: Iterable[Path]) -> set[str]:
        return {workbook_of(plan, published_sets(plan)).casefold() for plan in plans}
