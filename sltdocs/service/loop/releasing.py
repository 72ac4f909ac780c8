"""Which plans have something that goes out later, and when: looked up at every sweep, without reading the outbox."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from sltdocs.publishing.layout import COORDINATOR, plan_folder
from sltdocs.publishing.releasing import ReleaseClock, waiting
from sltdocs.service.events import ServiceEvent


@dataclass(slots=True)
class Releasing:
    """`clock` gives aware UTC time. With `at_once` everything goes out as soon as it is made, but what is held."""

    outbox: Path
    clock: Callable[[], datetime]
    at_once: bool = False
    _due: dict[str, datetime] = field(default_factory=dict)

    def open(self) -> None:
        """Reads what waits from before."""
        self._due = {identity: record.due_moment for identity, record in waiting(self.outbox).items()}

    def time(self) -> ReleaseClock:
        """What time it is for what waits."""
        return ReleaseClock(self.clock(), self.at_once)

    def note(self, event: ServiceEvent) -> None:
        """Takes in when what was published just now goes out."""
        if event.receipt is None or event.receipt.folder.parent != self.outbox / COORDINATOR:
            return
        name, projected = event.receipt.folder.name, event.receipt.projected
        self._due.pop(name, None)
        if projected.due is not None:  # also of what is held: an adoption is locked then
            self._due[name] = projected.due

    def come(self) -> list[Path]:
        """The folders of the plans whose time has come."""
        now = self.clock()
        return [plan_folder(self.outbox, name) for name, due in sorted(self._due.items()) if self.at_once or due <= now]

    def gone_out(self, plan: Path) -> None:
        """Nothing of this plan waits any more."""
        self._due.pop(plan.name, None)
