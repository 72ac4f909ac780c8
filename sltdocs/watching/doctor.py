"""Looks for what would keep the service from doing its job. Each check tries the real thing where it can."""

import os
import shutil
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sltdocs.publishing.files import replace_file
from sltdocs.publishing.layout import TEMPORARY
from sltdocs.publishing.lease import holder_of
from sltdocs.publishing.templates import shipped_templates
from sltdocs.settings import Settings
from sltdocs.watching.inbox import FRESH_OWNER, look
from sltdocs.watching.observer import Hints

LEAST_SPACE = 200
_CLOCKS_APART = 120
_LONGEST_WAIT = 300.0
_EVENT_PATIENCE = 2.0


@dataclass(frozen=True, slots=True)
class Result:
    """How one check went; `check` is its key in the words, `params` what its words need."""

    check: str
    fine: bool
    params: tuple[tuple[str, str], ...] = ()


def examine(settings: Settings, now: datetime) -> tuple[Result, ...]:
    """All checks, in the order in which a person would mend things. A later check is left out when an earlier one explains it."""
    results = [_apart(settings), _inbox(settings, now), _outbox(settings)]
    if results[2].fine:
        results += [_space(settings), _clock(settings, now), _instance(settings)]
    if results[1].fine:
        results += [_locks(settings, now), _event(settings)]
    return (*results, _templates(settings), _state(settings), _timing(settings))


def _result(check: str, *, fine: bool, **params: object) -> Result:
    return Result(check, fine, tuple((name, str(value)) for name, value in params.items()))


def _tried(check: str, attempt: Callable[[], object], **params: object) -> Result:
    try:
        attempt()
    except OSError as fault:
        return _result(check, fine=False, text=fault, **params)
    return _result(check, fine=True, text="", **params)


def _apart(settings: Settings) -> Result:
    inbox, outbox = settings.inbox.absolute().resolve(), settings.outbox.absolute().resolve()
    fine = not (inbox.is_relative_to(outbox) or outbox.is_relative_to(inbox))
    return _result("apart", fine=fine, inbox=inbox, outbox=outbox)


def _inbox(settings: Settings, now: datetime) -> Result:
    def read_everything() -> None:
        for name in look(settings.inbox, now.timestamp()).files:
            with suppress(FileNotFoundError), (settings.inbox / name).open("rb") as file:
                file.read(1)

    return _tried("inbox", read_everything, folder=settings.inbox)


def _outbox(settings: Settings) -> Result:
    return _tried("outbox", lambda: _probe(settings.outbox), folder=settings.outbox)


def _state(settings: Settings) -> Result:
    state = settings.state
    return _tried("state", lambda: state and _probe(state), folder=state or "")


def _probe(folder: Path) -> float:
    """Writes, renames, flushes and removes a file there; gives the time that the disk put on it."""
    probe = folder / f"{TEMPORARY}doctor-{os.getpid()}"
    replace_file(probe, b"sltdocs doctor")
    try:
        return probe.stat().st_mtime
    finally:
        probe.unlink()


def _space(settings: Settings) -> Result:
    free = shutil.disk_usage(settings.outbox).free // 1_000_000
    return _result("space", fine=free >= LEAST_SPACE, free=free, least=LEAST_SPACE)


def _clock(settings: Settings, now: datetime) -> Result:
    apart = abs(_probe(settings.outbox) - now.timestamp())
    return _result("clock", fine=apart < _CLOCKS_APART, seconds=round(apart))


def _instance(settings: Settings) -> Result:
    holder = holder_of(settings.outbox)
    return _result("instance", fine=not holder, text=holder)


def _locks(settings: Settings, now: datetime) -> Result:
    old = sorted(path.name for path in settings.inbox.glob("~$*") if now.timestamp() - path.lstat().st_mtime > FRESH_OWNER)
    return _result("locks", fine=not old, text=", ".join(old))


def _event(settings: Settings) -> Result:
    """Whether a new file is reported; a file of this name is not input, so the service lets it be."""
    heard = threading.Event()
    probe = settings.inbox / f".sltdocs-doctor-{os.getpid()}.tmp"
    hints = Hints(settings.inbox, heard)
    begun = time.monotonic()
    try:
        probe.write_bytes(b"")
        reported = heard.wait(_EVENT_PATIENCE)
    except OSError:
        reported = False  # the service need not be allowed to write there
    finally:
        hints.stop()
        with suppress(OSError):
            probe.unlink()
    milliseconds = round((time.monotonic() - begun) * 1000)
    return _result("event" if reported else "silent", fine=True, milliseconds=milliseconds, sweep=round(settings.sweep))


def _templates(settings: Settings) -> Result:
    return _result("templates", fine=not (faults := list(_template_faults(settings.templates))), text="; ".join(faults))


def _template_faults(own: Path | None) -> Iterator[str]:
    if own is not None and not own.is_dir():
        yield f"{own}"
    shipped = {path.name for path in shipped_templates().glob("*.docx")}
    for path in sorted(own.rglob("*.docx")) if own else ():
        if path.name not in shipped:
            yield f"{path.name}: {', '.join(sorted(shipped))}?"
        elif not zipfile.is_zipfile(path):
            yield f"{path}"


def _timing(settings: Settings) -> Result:
    longest = settings.sweep + settings.settle
    return _result("timing", fine=longest <= _LONGEST_WAIT, seconds=round(longest))
