"""Publishes the site by a command whenever it has changed, beside everything else: nothing waits for it, and it tries again."""

import json
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from msgspec import Struct, to_builtins
from msgspec.json import decode

from sltdocs.errors import Interrupted
from sltdocs.products.web.fact_files import FRONT, SITE_FOLDER
from sltdocs.publishing.files import Fence, replace_file, unfenced
from sltdocs.publishing.layout import COORDINATOR, TEMPORARY
from sltdocs.service.backing_off import BackingOff
from sltdocs.service.pdf.process_group import TookTooLong, run_limited
from sltdocs.service.status.service_state import SiteOnServer
from sltdocs.service.website.publish_command import publish_command
from sltdocs.settings import Settings

NOTE = f"{COORDINATOR}/.nettsted-publisert.json"
_MEMORY = 1 << 16
"""Megabytes: programs that reserve much and use little must not be stopped by it."""


class PublishedSite(Struct, frozen=True):
    """What was published last: a fingerprint of how the folder looked, and when."""

    looks: str
    at: str


@dataclass(slots=True)
class SitePublisher:
    """`clock` gives aware UTC time; the command runs in a thread of its own, one at a time."""

    settings: Settings
    clock: Callable[[], datetime]
    fence: Fence = unfenced
    run: Callable[..., int] = run_limited
    look_every: float = 15.0
    _stopping: threading.Event = field(default_factory=threading.Event)
    _backing_off: BackingOff = field(default_factory=BackingOff)
    _thread: threading.Thread | None = None
    _next_look: float = float("-inf")
    _published: PublishedSite | None = None
    _result: tuple[str, str] | None = None
    _hindrance: str = ""
    _since: str = ""

    @property
    def folder(self) -> Path:
        """What is published: the sites of all municipalities."""
        return self.settings.outbox / SITE_FOLDER

    def open(self) -> None:
        """Reads what was published last."""
        with suppress(OSError, ValueError):
            self._published = decode((self.settings.outbox / NOTE).read_bytes(), type=PublishedSite)

    def state(self) -> SiteOnServer | None:
        """What the status page tells; None where nothing is to be published."""
        if not self.settings.publish:
            return None
        return SiteOnServer(self._published.at if self._published else "", self._hindrance, self._since)

    @property
    def is_out(self) -> bool:
        """Whether nothing hinders it."""
        return not self._hindrance

    def tick(self, now: float) -> None:
        """Takes in how the last run ended, and begins the next when something has changed. `now` never jumps."""
        if not self.settings.publish or (self._thread is not None and self._thread.is_alive()):
            return
        self._take_in(now)
        if now < self._next_look or not self._backing_off.ready("", now):
            return
        self._next_look = now + self.look_every
        looks = self._looks()
        if looks and (self._published is None or looks != self._published.looks):
            self._thread = threading.Thread(target=self._publish, args=(looks,), daemon=True)
            self._thread.start()

    def finish(self, now: float) -> None:
        """For a service that looks once: publishes what has changed, and waits for that."""
        self._wait(now)
        self._next_look = now
        self.tick(now)
        self._wait(now)

    def _wait(self, now: float) -> None:
        """Lets a run that has begun come to its end."""
        if self._thread is not None:
            self._thread.join()
        self._take_in(now)

    def close(self) -> None:
        """Ends a run that is still going on; the next start begins it anew."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join(5)

    def _take_in(self, now: float) -> None:
        if self._result is None:
            return
        (looks, hindrance), self._result, self._thread = self._result, None, None
        if hindrance:
            self._backing_off.failed("", now)
            self._since = self._since or self.clock().isoformat()
            self._hindrance = hindrance
            return
        self._backing_off.succeeded("")
        self._hindrance = self._since = ""
        self._published = PublishedSite(looks, self.clock().isoformat())
        data = (json.dumps(to_builtins(self._published), sort_keys=True) + "\n").encode()
        with suppress(OSError):  # it is published once more after the next start
            replace_file(self.settings.outbox / NOTE, data, self.fence)

    def _publish(self, looks: str) -> None:
        """In the thread: what hindered it is one of the keys of `words.service.status_page`."""
        hindrance = "failed"
        try:
            command = publish_command(self.settings.publish, self.folder)
            limit = self.settings.publish_time_limit
            stopping = self._stopping.is_set
            code = self.run(command, os.environ, seconds=limit, megabytes=_MEMORY, stopping=stopping)
            hindrance = "" if code == 0 else "absent" if code == _NOT_FOUND else "failed"
        except FileNotFoundError:
            hindrance = "absent"
        except TookTooLong:
            hindrance = "slow"
        except (OSError, ValueError, Interrupted):
            hindrance = "failed"
        finally:
            self._result = looks, hindrance

    def _looks(self) -> str:
        """How the folder looks without reading it; blank while there is no page, so that nothing is taken away elsewhere."""
        entries = sorted(_entries(os.fspath(self.folder)))
        if not any(Path(path).name == FRONT for path, *_ in entries):
            return ""
        return sha256(json.dumps(entries).encode()).hexdigest()


_NOT_FOUND = 127
"""What a shell that only starts a program says when there is no such program (POSIX, 2.8.2)."""


def _entries(folder: str) -> Iterator[tuple[str, int, int]]:
    with suppress(OSError), os.scandir(folder) as found:
        for entry in found:
            if entry.name.startswith(TEMPORARY):
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from _entries(entry.path)
            else:
                with suppress(OSError):
                    status = entry.stat(follow_symlinks=False)
                    yield entry.path, status.st_size, status.st_mtime_ns
