"""One writer per outbox: a lease that its holder renews, and that others may take over when it has gone stale."""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from msgspec import Struct
from msgspec.json import decode, encode

from sltdocs.errors import EnvironmentFault
from sltdocs.publishing.files import fingerprint, held_by_others, patiently, replace_file
from sltdocs.publishing.layout import TEMPORARY
from sltdocs.publishing.processes import is_alive, is_gone, this_process

LEASE = ".sltdocs-lease"
_BESIDE = f"{TEMPORARY}lease-"
STALE_AFTER = 60.0
"""Seconds without renewal, watched on our own clock: clocks of two machines need not agree."""
_RENEWALS = 6
"""So many fit into that time: each costs the disk two flushes, and files may be answered many a second."""
_LOOK_AGAIN = 0.2
_BROKEN_AFTER = 2.0
"""Seconds: a lease that was cut off while it was written is finished within these, if anybody is still at it."""


class LeaseRecord(Struct, frozen=True):
    """What the file says: who holds it, and a count that rises while the holder is alive."""

    holder: str
    renewed: int = 0


@dataclass(slots=True)
class Lease:
    """The right to write into an outbox. `holder` tells this process from all others."""

    outbox: Path
    holder: str = field(default_factory=this_process)
    stale_after: float = STALE_AFTER
    _count: int = 0
    _renewed: float = float("-inf")

    def acquire(
        self, patience: float, sleep: Callable[[float], object] = time.sleep, clock: Callable[[], float] = time.monotonic
    ) -> bool:
        """Takes the lease, if need be from a holder that is gone. False when `sleep` says True: there is nobody to take it for.

        A holder that shows life is waited for up to `patience` seconds; then EnvironmentFault is raised. One of
        another machine that shows none within a minute has lost its lease. One that names nobody is nobody's.
        """
        first = seen = self._read()
        begun = since = clock()
        while not patiently(self._create, sleep):
            now = self._read()
            if now != seen:
                seen, since = now, clock()
            if is_gone(_holder(now)) or clock() - since > (_BROKEN_AFTER if self._names_nobody(now) else self.stale_after):
                self._clear_away(now)
                continue
            alive = now != first or is_alive(_holder(now))
            if alive and clock() - begun >= patience:
                raise EnvironmentFault(f"another sltdocs writes to {self.outbox} ({_holder(now)})")
            if sleep(_LOOK_AGAIN) is True:
                return False
        self._sweep()
        return True

    def _sweep(self) -> None:
        """What a kill left of writing one; an instance that is at it just now waits for the next turn."""
        with suppress(OSError):
            for path in list(self.outbox.glob(f"{_BESIDE}*")):
                path.unlink()

    def check(self) -> None:
        """Raises EnvironmentFault when somebody else has taken over: a machine that was suspended does not know it."""
        if _holder(self._read()) not in ("", self.holder):
            raise EnvironmentFault(f"another sltdocs has taken over {self.outbox}")

    def renew(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Shows that the holder is alive, if it has not just done so; raises what `check` raises, and OSError on a lost share."""
        self.check()
        now = clock()
        if now - self._renewed < self.stale_after / _RENEWALS:
            return
        self._count += 1
        replace_file(self.outbox / LEASE, self._text(), self.check)
        self._renewed = now

    def is_ours(self) -> bool:
        """Whether the lease is still this holder's."""
        return _holder(self._read()) == self.holder

    def release(self) -> None:
        """Gives the lease back, if it is still ours."""
        if self.is_ours():
            with suppress(OSError):
                patiently((self.outbox / LEASE).unlink)

    def _create(self) -> bool:
        """Written beside it first: an empty file under its name would be somebody's for all that others know."""
        beside = self.outbox / f"{_BESIDE}{fingerprint(self.holder.encode())[:8]}"
        try:
            beside.write_bytes(self._text())
            return self._linked(beside)
        finally:
            with suppress(OSError):
                beside.unlink()

    def _linked(self, whole: Path) -> bool:
        try:
            (self.outbox / LEASE).hardlink_to(whole)
        except FileExistsError:
            return False
        except OSError as fault:
            if held_by_others(fault):
                raise
            return self._written()  # a share that knows no links
        return True

    def _written(self) -> bool:
        """The second best: it may be cut off by a kill, but not by a full disk."""
        try:
            file = (self.outbox / LEASE).open("xb")
        except FileExistsError:
            return False
        try:
            with file:
                file.write(self._text())
        except OSError:
            with suppress(OSError):
                (self.outbox / LEASE).unlink()
            raise
        return True

    def _names_nobody(self, read: bytes) -> bool:
        """Whether what was read is all there is, and no holder: one that may not be read is no such lease."""
        try:
            return not _holder(read) and (self.outbox / LEASE).stat().st_size == len(read)
        except OSError:
            return False

    def _clear_away(self, stale: bytes) -> None:
        """Removes a stale lease, but gives it back when it turns out to be that of somebody who was quicker."""
        aside = self.outbox / f"{LEASE}-{fingerprint(self.holder.encode())[:8]}"
        with suppress(FileNotFoundError):
            patiently(partial((self.outbox / LEASE).replace, aside))
            if aside.read_bytes() != stale:
                with suppress(OSError):
                    (self.outbox / LEASE).hardlink_to(aside)
            patiently(aside.unlink)

    def _text(self) -> bytes:
        return encode(LeaseRecord(self.holder, self._count))

    def _read(self) -> bytes:
        try:
            return (self.outbox / LEASE).read_bytes()
        except OSError:
            return b""


def holder_of(outbox: Path) -> str:
    """The process that writes to an outbox, `host:number:start`; empty when there is none or it is gone."""
    try:
        holder = _holder((outbox / LEASE).read_bytes())
    except OSError:
        return ""
    return "" if is_gone(holder) else holder


def _holder(text: bytes) -> str:
    try:
        return decode(text, type=LeaseRecord).holder
    except ValueError:
        return ""
