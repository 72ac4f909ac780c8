"""A site on a disk of its own, with switches for the faults of its service."""

import json
import os
import signal
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tests.faults import mounts
from tests.journeys.site import Site, until
from tests.publishing.invariants import unfinished, violations

if TYPE_CHECKING:
    import subprocess


@dataclass
class Place(Site):
    """`folder` is the disk with outbox and logs; the inbox lies elsewhere, as on another share."""

    elsewhere: Path = field(default_factory=Path)
    mounted: bool = False

    def __post_init__(self) -> None:
        self.switches.mkdir()
        self.program = ("tests.faults.rigged", str(self.switches))
        super().__post_init__()

    @property
    def inbox(self) -> Path:
        return self.elsewhere / "inbox"

    @property
    def switches(self) -> Path:
        return self.elsewhere / "switches"

    def switch(self, fault: str, measure: float | str | None) -> None:
        """Switches a fault of the service on, or off again with None."""
        if measure is None:
            (self.switches / fault).unlink(missing_ok=True)
        else:
            beside = self.elsewhere / f"{fault}.new"
            beside.write_text(str(measure), encoding="ascii")
            beside.rename(self.switches / fault)

    def full(self, *, on: bool, leave: int = 0) -> None:
        """Fills the disk but for so many bytes, which are too few for a set; or gives the space back."""
        if not self.mounted:
            self.switch("full", ("versjoner" if leave else "outbox") if on else None)
        elif on:
            mounts.fill(self.folder, leave)
        else:
            mounts.empty(self.folder)

    def read_only(self, *, on: bool) -> None:
        """Makes the outbox read-only, or writable again. While a file is being written the disk itself refuses to be."""
        refused = self.mounted and mounts.read_only(self.folder, on=on)
        self.switch("read-only", 1 if on and not refused else None)

    def kill(self) -> None:
        """Kills the service that was started last, without warning, with its children."""
        os.killpg(self.services[-1].pid, signal.SIGKILL)
        self.services[-1].wait()

    def errors(self) -> str:
        """What the services have told the IT staff so far, in small letters; nothing unless that is kept."""
        return (self.told_in / "errors").read_text(encoding="utf-8").casefold() if self.told_in else ""

    def settles(self) -> None:
        """Waits until every file has its one answer; then nothing is wrong."""
        until(lambda: not self.wrong(), self.wrong)
        assert violations(self.outbox) == []

    def wrong(self) -> list[str]:
        """What is not as it has to be in the end; a file that goes while it is looked at is looked at again."""
        try:
            return unfinished(self.outbox, self.inbox)
        except (FileNotFoundError, json.JSONDecodeError):
            return ["something changed meanwhile"]

    def sane(self) -> None:
        """At any moment, nothing half may be seen. Only for a service that does not run, or that can write nothing."""
        assert violations(self.outbox) == []

    def alive(self, service: "subprocess.Popen[str]") -> None:
        """The service has not ended."""
        assert service.poll() is None, service.communicate()
