"""Keeping the stable copies right: at the start, every minute, and sooner where one was held open by somebody."""

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from sltdocs.publishing.answers.rejected import sweep_rejected
from sltdocs.publishing.files import Fence, unfenced
from sltdocs.publishing.layout import COORDINATOR, TEMPORARY, VERSIONS, WITHDRAWN, plan_folder, plan_folders, public_folder
from sltdocs.publishing.publisher import repair
from sltdocs.publishing.releasing import ReleaseClock
from sltdocs.service.events import Happening, ServiceEvent, reason_of
from sltdocs.service.service_rhythm import USUAL_RHYTHM, ServiceRhythm


@dataclass(slots=True)
class Mending:
    """Remembers which plans have a copy that waits, and whose turn it is in the round of all plans.

    A round is spread over its time, a few plans at a time: however many there are, no sweep is a long one. `time` tells what
    may go out by now.
    """

    outbox: Path
    fence: Fence = unfenced
    rhythm: ServiceRhythm = USUAL_RHYTHM
    state: Path | None = None
    time: Callable[[], ReleaseClock] = ReleaseClock
    _waiting: set[str] = field(default_factory=set)
    _littered: set[str] = field(default_factory=set)
    _troubled: set[str] = field(default_factory=set)
    _stamps: dict[str, list[tuple[str, int, int]]] = field(default_factory=dict)
    _round: list[Path] = field(default_factory=list)
    _begun: float | None = None
    _done: int = 0
    _hurried: bool = False
    _swept: bool = True
    _next_waiting: float = 0.0

    @property
    def is_troubled(self) -> bool:
        """Whether there are copies that could not be made right, and are not merely held open."""
        return bool(self._troubled)

    def note(self, event: ServiceEvent) -> None:
        """Notes copies that have just been renewed, which need not be read again, or that could not be."""
        if event.receipt is None or event.receipt.folder.parent != self.outbox / COORDINATOR:
            return
        plan = event.receipt.folder
        if event.receipt.projected.waiting:
            self._waiting.add(plan.name)
        else:
            self._remember(plan)

    def hurry(self) -> None:
        """Makes a whole round due at once: something may have been left half done."""
        self._hurried = True

    def mend(self, now: float, tell: Callable[[ServiceEvent], None]) -> None:
        """Mends what is due at `now`, seconds on a clock that never jumps."""
        if self._hurried:
            self._hurried, self._begun = False, None
            self.mend_everything(tell)
        for plan in self._turn(now):
            self._mend(plan, tell)
        if now >= self._next_waiting:
            self._next_waiting = now + self.rhythm.mending_again
            self._try_again(tell)

    def _try_again(self, tell: Callable[[ServiceEvent], None]) -> None:
        """What is held open, left over, or failed: told of when it failed, and in its round if it still does."""
        if not self._swept:
            self._swept = sweep_rejected(self.outbox)
        for identity in sorted(self._waiting | self._littered | self._troubled):
            self._mend(plan_folder(self.outbox, identity), tell if identity not in self._troubled else _silently)

    def mend_everything(self, tell: Callable[[ServiceEvent], None]) -> None:
        """Sweeps away what an interrupted run left, and makes all stable copies right."""
        self._swept = sweep_rejected(self.outbox)
        for plan in plan_folders(self.outbox):
            self._mend(plan, tell)

    def release(self, plan: Path, tell: Callable[[ServiceEvent], None]) -> bool:
        """Lets go out what is due of a plan; gives whether that could be done."""
        self._stamps.pop(plan.name, None)
        self._mend(plan, tell)
        return plan.name not in self._troubled

    def _turn(self, now: float) -> list[Path]:
        """The plans whose turn has come since the last time."""
        pause = max(self.rhythm.mending, self.rhythm.mending_per_plan * len(self._round))
        gone = 0.0 if self._begun is None else now - self._begun
        reached = int(len(self._round) * min(1.0, gone / pause))
        turn, self._done = self._round[self._done : reached], reached
        if self._begun is None or gone >= pause:
            self._swept = sweep_rejected(self.outbox)
            self._round, self._begun, self._done = plan_folders(self.outbox), now, 0
            self._troubled.intersection_update(plan.name for plan in self._round)
        return turn

    def _mend(self, plan: Path, tell: Callable[[ServiceEvent], None]) -> None:
        if plan.name not in self._waiting | self._littered and self._stamps.get(plan.name) == _stamp(plan):
            return
        try:
            projected = repair(plan, self.fence, self.state, self.time())
        except OSError as fault:
            self._troubled.add(plan.name)
            tell(ServiceEvent(Happening.TROUBLE, folder=plan, text=str(fault), reason=reason_of(fault)))
            return
        if projected.rebuilt:
            damaged = ", ".join(projected.rebuilt)
            tell(ServiceEvent(Happening.TROUBLE, folder=plan, text=f"{plan.name}: no whole record in {damaged}"))
        self._troubled.discard(plan.name)
        (self._waiting.add if projected.waiting else self._waiting.discard)(plan.name)
        self._remember(plan)

    def _remember(self, plan: Path) -> None:
        """How it looks now that it is right; what a failed try has left, and nothing could sweep away yet, is tried again."""
        stamp = self._stamps[plan.name] = _stamp(plan)
        is_littered = any(Path(path).name.startswith(TEMPORARY) for path, *_ in stamp)
        (self._littered.add if is_littered else self._littered.discard)(plan.name)


def _silently(event: ServiceEvent) -> None:
    """For somebody who has been told."""
    del event


def _stamp(plan: Path) -> list[tuple[str, int, int]]:
    """What tells, without reading them, that a copy has been changed or taken away, or that a set was left half built.

    The sets themselves never change; but where something was taken back, a set may come back from a backup.
    """
    but = "" if (plan / WITHDRAWN).exists() else VERSIONS
    return sorted([*_half_built(plan / VERSIONS), *_copies(os.fspath(plan), but), *_copies(os.fspath(public_folder(plan)))])


def _half_built(versions: Path) -> Iterator[tuple[str, int, int]]:
    with suppress(OSError):
        yield from ((name, 0, 0) for name in os.listdir(versions) if name.startswith(TEMPORARY))  # noqa: PTH208  names do


def _copies(folder: str, but: str = "") -> Iterator[tuple[str, int, int]]:
    """Tens of thousands of files: their paths stay text, and each is asked for once."""
    with suppress(OSError), os.scandir(folder) as found:
        for entry in found:
            if entry.is_dir(follow_symlinks=False):
                yield from _copies(entry.path) if entry.name != but else ()
            else:
                yield _as_it_looks(entry)


def _as_it_looks(entry: "os.DirEntry[str]") -> tuple[str, int, int]:
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError:
        return entry.path, -1, -1
    return entry.path, status.st_size, status.st_mtime_ns
