"""One writer per outbox: a lease that its holder renews, and that others may take over when it has gone stale."""

import json
import os
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from sltdocs.errors import EnvironmentFault
from sltdocs.publishing.files import replace_file

LEASE = ".sltdocs-lease"
STALE_AFTER = 60.0
"""Seconds without renewal, watched on our own clock: clocks of two machines need not agree."""


@dataclass(slots=True)
class Lease:
    """The right to write into an outbox. `holder` tells this process from all others."""

    outbox: Path
    holder: str = field(default_factory=lambda: f"{socket.gethostname()}:{os.getpid()}")
    _count: int = 0

    def acquire(
        self, patience: float, sleep: Callable[[float], object] = time.sleep, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Takes the lease; waits for a holder that is alive up to `patience` seconds, then raises EnvironmentFault."""
        seen, since = self._read(), clock()
        until = since + max(patience, 0.0)
        while not self._create():
            now = self._read()
            if now != seen:
                seen, since = now, clock()
            if _is_dead(now) or clock() - since > STALE_AFTER:
                with suppress(FileNotFoundError):
                    (self.outbox / LEASE).unlink()
                continue
            if clock() >= until:
                raise EnvironmentFault(f"another sltdocs writes to {self.outbox} ({_holder(now)})")
            sleep(min(0.5, patience))

    def renew(self) -> None:
        """Shows that the holder is alive; raises EnvironmentFault when somebody else has taken over, OSError on a lost share."""
        if _holder(self._read()) not in ("", self.holder):
            raise EnvironmentFault(f"another sltdocs has taken over {self.outbox}")
        self._count += 1
        replace_file(self.outbox / LEASE, self._text())

    def release(self) -> None:
        """Gives the lease back, if it is still ours."""
        if _holder(self._read()) == self.holder:
            with suppress(OSError):
                (self.outbox / LEASE).unlink()

    def _create(self) -> bool:
        try:
            with (self.outbox / LEASE).open("xb") as file:
                file.write(self._text())
        except FileExistsError:
            return False
        return True

    def _text(self) -> bytes:
        return json.dumps({"holder": self.holder, "renewed": self._count}).encode()

    def _read(self) -> bytes:
        try:
            return (self.outbox / LEASE).read_bytes()
        except OSError:
            return b""


def _holder(text: bytes) -> str:
    try:
        return str(json.loads(text)["holder"])
    except (ValueError, KeyError, TypeError):
        return ""


def _is_dead(text: bytes) -> bool:
    """Whether the holder was a process of this machine that is no more; on Windows only time can tell."""
    host, _, pid = _holder(text).rpartition(":")
    if host != socket.gethostname() or not pid.isdecimal() or os.name == "nt":
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False
