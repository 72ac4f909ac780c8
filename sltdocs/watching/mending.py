"""Keeping the stable copies right: at the start, every minute, and sooner where one was held open by somebody."""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from sltdocs.publishing.files import Fence, unfenced
from sltdocs.publishing.layout import TEMPORARY, VERSIONS, plan_folder, plan_folders
from sltdocs.publishing.publisher import repair
from sltdocs.publishing.rejected import sweep_rejected
from sltdocs.watching.events import Event, Happening, reason_of

_EVERY = 60.0
_EVERY_PER_PLAN = 0.3
"""Seconds more for each plan beyond the first two hundred: looking at a hundred thousand copies takes a second."""
_WAITING_EVERY = 5.0


@dataclass(slots=True)
class Mending:
    """Remembers which plans have a copy that waits, and when the next round of all plans is due."""

    outbox: Path
    fence: Fence = unfenced
    _waiting: set[str] = field(default_factory=set)
    _stamps: dict[str, object] = field(default_factory=dict)
    _next_round: float | None = None
    _next_waiting: float = 0.0

    def note(self, event: Event) -> None:
        """Notes copies that could not be renewed."""
        if event.receipt and event.receipt.projected.waiting:
            self._waiting.add(event.receipt.folder.name)

    def hurry(self) -> None:
        """Makes the next round due at once: something may have been left half done."""
        self._next_round = float("-inf")

    def mend(self, now: float, tell: Callable[[Event], None]) -> None:
        """Mends what is due at `now`, seconds on a clock that never jumps."""
        pause = max(_EVERY, _EVERY_PER_PLAN * len(self._stamps))
        if self._next_round is None:
            self._next_round = now + pause
        if now >= self._next_round:
            self._next_round = now + pause
            self.mend_everything(tell)
        elif self._waiting and now >= self._next_waiting:
            self._next_waiting = now + _WAITING_EVERY
            for identity in sorted(self._waiting):
                self._mend(plan_folder(self.outbox, identity), tell)

    def mend_everything(self, tell: Callable[[Event], None]) -> None:
        """Sweeps away what an interrupted run left, and makes all stable copies right."""
        sweep_rejected(self.outbox)
        for plan in plan_folders(self.outbox):
            self._mend(plan, tell)

    def _mend(self, plan: Path, tell: Callable[[Event], None]) -> None:
        if plan.name not in self._waiting and self._stamps.get(plan.name) == _stamp(plan):
            return
        try:
            projected = repair(plan, self.fence)
        except OSError as fault:
            tell(Event(Happening.TROUBLE, folder=plan, text=str(fault), reason=reason_of(fault)))
            return
        (self._waiting.add if projected.waiting else self._waiting.discard)(plan.name)
        self._stamps[plan.name] = _stamp(plan)


def _stamp(plan: Path) -> list[tuple[str, int, int]]:
    """What tells, without reading them, that a copy has been changed or taken away, or that a set was left half built.

    The sets themselves never change.
    """
    found: list[tuple[str, int, int]] = [(path.name, 0, 0) for path in (plan / VERSIONS).glob(f"{TEMPORARY}*")]
    for folder, folders, files in os.walk(plan):
        if VERSIONS in folders:
            folders.remove(VERSIONS)
        for name in files:
            with suppress(OSError):
                status = os.lstat(os.path.join(folder, name))  # noqa: PTH118  tens of thousands of them
                found.append((f"{folder}/{name}", status.st_size, status.st_mtime_ns))
    return sorted(found)
