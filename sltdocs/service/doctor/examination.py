"""Looks for what would keep the service from doing its job. Each check tries the real thing where it can."""

import ctypes
import os
import shutil
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path, PurePath, PureWindowsPath
from typing import Any

from sltdocs.contract.code import Severity
from sltdocs.contract.written_form import WrittenForm
from sltdocs.publishing.files import replace_file
from sltdocs.publishing.layout import COORDINATOR, TEMPORARY
from sltdocs.publishing.lease import holder_of
from sltdocs.publishing.template_copies.templates import shipped_templates
from sltdocs.publishing.upkeep.zones import is_open_to_others
from sltdocs.service.child.job_object import declared, kernel32
from sltdocs.service.doctor.check_result import CheckResult, bad, fine, tried
from sltdocs.service.doctor.memory_check import remembering
from sltdocs.service.doctor.notification_check import notifying
from sltdocs.service.doctor.pdf_check import converting
from sltdocs.service.loop.inbox import FRESH_OWNER, look
from sltdocs.service.loop.observer import Hints
from sltdocs.settings import Settings

_KINDS = {
    "9p",
    "afs",
    "ceph",
    "cifs",
    "davfs",
    "drvfs",
    "glusterfs",
    "ncpfs",
    "nfs",
    "nfs4",
    "smb3",
    "smbfs",
    "vboxsf",
    "virtiofs",
}
_MOUNTS = Path("/proc/self/mountinfo")
_REMOTE = 4
"""GetDriveTypeW: DRIVE_REMOTE."""


def is_on_network(folder: Path, mounts: Path = _MOUNTS) -> bool:
    """Whether the folder lies on a network share, as far as the system tells. FUSE counts: it mostly is a network behind it."""
    if sys.platform == "win32":
        return is_remote_drive(folder.absolute())
    try:
        kind = _kind_of(folder.resolve(), mounts.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return False
    return kind in _KINDS or kind.startswith("fuse")


def _kind_of(folder: Path, mounts: str) -> str:
    """The kind of file system: that of the longest mount point above the folder, the last one mounted there (proc(5))."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        point = Path(_unescaped(before.split()[4])) if len(before.split()) > 4 else None
        if point is not None and after and folder.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), after.split()[0]
    return kind


def _unescaped(text: str) -> str:
    """Blanks in mount points are written as octal numbers."""
    return text.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")


def is_remote_drive(folder: PurePath, library: Any = None) -> bool:  # noqa: ANN401  a library of functions
    """On Windows: by the drive's letter, or by a name that begins with a server's.

    https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getdrivetypew
    """
    drive = PureWindowsPath(folder).drive
    if drive.startswith("\\\\"):
        return True
    calls = declared(library or kernel32(), {"GetDriveTypeW": (ctypes.c_uint, (ctypes.c_wchar_p,))})
    return bool(calls.GetDriveTypeW(f"{drive}\\") == _REMOTE)


LEAST_SPACE = 200
_CLOCKS_APART = 120
_LONGEST_WAIT = 300.0
_LONGEST_SILENCE = 60.0
_EVENT_PATIENCE = 2.0
_LONGEST_PATH = 200
"""Characters below the outbox: a plan, `versjoner`, a hidden set, a folder and a calendar, each with a long name."""


def examine(settings: Settings, now: datetime, environment: Mapping[str, str]) -> tuple[CheckResult, ...]:
    """All checks, in the order in which a person would mend things. A later check is left out when an earlier one explains it.

    A folder that is not there yet is taken away again: the service makes it, under its own account.
    """
    missing = [*_missing(settings.outbox), *(_missing(settings.state) if settings.state else ())]
    try:
        return _examined(settings, now, environment)
    finally:
        for folder in sorted(missing, reverse=True):
            with suppress(OSError):
                folder.rmdir()


def _missing(folder: Path) -> list[Path]:
    return [path for path in (folder.absolute(), *folder.absolute().parents) if not os.path.lexists(path)]


def _examined(settings: Settings, now: datetime, environment: Mapping[str, str]) -> tuple[CheckResult, ...]:
    apart, inbox, outbox = _apart(settings), _inbox(settings, now), _outbox(settings)
    results = [apart, inbox, outbox]
    if outbox.fine:
        results += [_zone(settings), _space(settings), _long_names(settings), _clock(settings, now), _instance(settings)]
        results.append(remembering(settings))
    if inbox.fine:
        results += [_locks(settings, now), _event(settings)]
    results += [_templates(settings), _state(settings), _timing(settings)]
    return (*results, converting(settings), notifying(settings, environment))


def _apart(settings: Settings) -> CheckResult:
    inbox, outbox = settings.inbox.absolute().resolve(), settings.outbox.absolute().resolve()
    if inbox.is_relative_to(outbox) or outbox.is_relative_to(inbox):
        return bad("apart", "folders-nested", inbox=inbox, outbox=outbox)
    return fine("apart")


def _inbox(settings: Settings, now: datetime) -> CheckResult:
    folder = settings.inbox
    try:
        files = look(folder, now.timestamp()).files
    except (FileNotFoundError, NotADirectoryError):
        return bad("inbox", "inbox-missing", folder=folder.absolute())
    except OSError as fault:
        return bad("inbox", "inbox-unreadable", folder=folder, text=fault)
    return tried("inbox", "inbox-file-unreadable", lambda: _read_everything(folder, files), folder=folder.absolute())


def _read_everything(inbox: Path, names: Mapping[str, object]) -> None:
    for name in names:
        with suppress(FileNotFoundError), (inbox / name).open("rb") as file:
            file.read(1)


def _outbox(settings: Settings) -> CheckResult:
    return tried("outbox", "outbox-not-writable", lambda: _probe(settings.outbox), folder=settings.outbox.absolute())


def _state(settings: Settings) -> CheckResult:
    log = settings.log
    if log is None:
        return fine("state-off")
    return tried("state", "state-not-writable", lambda: _probe_log(log), folder=log.parent.absolute())


def _probe_log(log: Path) -> None:
    """Also the log itself: to one that another account has made nothing is written, and nobody is told."""
    _probe(log.parent)
    with suppress(FileNotFoundError), log.open("r+b"):
        pass


def _probe(folder: Path) -> float:
    """Writes, renames, flushes and removes a file there; gives the time that the disk put on it."""
    probe = folder / f"{TEMPORARY}doctor-{os.getpid()}"
    replace_file(probe, b"sltdocs doctor")
    try:
        return probe.stat().st_mtime
    finally:
        probe.unlink()


def _zone(settings: Settings) -> CheckResult:
    """Whether others than owner and group can enter the coordinator's zone; a share's own rights do not show here."""
    zone = settings.outbox / COORDINATOR
    if is_on_network(settings.outbox):
        return fine("zone-unknown", folder=zone)
    try:
        is_open = is_open_to_others(zone)
    except OSError:
        return fine("zone-none", folder=zone)
    if is_open is None:
        return fine("zone-unknown", folder=zone)
    return bad("zone", "zone-open", folder=zone) if is_open else fine("zone", folder=zone)


def _space(settings: Settings) -> CheckResult:
    free = shutil.disk_usage(settings.outbox).free // 1_000_000
    return fine("space", free=free) if free >= LEAST_SPACE else bad("space", "space-low", free=free, least=LEAST_SPACE)


def _long_names(settings: Settings) -> CheckResult:
    """Whether the longest paths that are published fit: Windows mostly ends at 260 characters."""
    folder = settings.outbox / f"{TEMPORARY}doctor-{os.getpid()}"
    deepest = folder / ("x" * 60) / ("x" * 60) / ("x" * (_LONGEST_PATH - 2 * 60 - len(folder.name)))

    def make() -> None:
        try:
            deepest.mkdir(parents=True)
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    return tried("names", "names-too-long", make, length=len(str(settings.outbox.absolute())), most=_LONGEST_PATH)


def _clock(settings: Settings, now: datetime) -> CheckResult:
    apart = abs(_probe(settings.outbox) - now.timestamp())
    return fine("clock") if apart < _CLOCKS_APART else bad("clock", "clock-wrong", seconds=round(apart))


def _instance(settings: Settings) -> CheckResult:
    holder = holder_of(settings.outbox)
    return bad("instance", "instance-other", text=holder) if holder else fine("instance")


def _locks(settings: Settings, now: datetime) -> CheckResult:
    old = ", ".join(sorted(_old_locks(settings.inbox, now.timestamp())))
    return bad("locks", "locks-old", text=old) if old else fine("locks")


def _old_locks(inbox: Path, now: float) -> Iterator[str]:
    for path in inbox.glob("~$*"):
        with suppress(FileNotFoundError):  # closed just now
            if now - path.lstat().st_mtime > FRESH_OWNER:
                yield path.name


def _event(settings: Settings) -> CheckResult:
    """Whether new files are reported. A network folder reports those of other machines to nobody, whatever it does with ours."""
    milliseconds = None if is_on_network(settings.inbox) else _heard_after(settings.inbox)
    if milliseconds is not None:
        return fine("event", milliseconds=milliseconds)
    if settings.sweep > _LONGEST_SILENCE:
        return bad("event", "events-silent", sweep=round(settings.sweep))
    return fine("silent", sweep=round(settings.sweep))


def _heard_after(inbox: Path) -> int | None:
    """Milliseconds until a new file was reported; None when it was not. A file of this name is no input."""
    heard = threading.Event()
    probe = inbox / f".sltdocs-doctor-{os.getpid()}.tmp"
    hints = Hints(inbox, heard)
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
    return round((time.monotonic() - begun) * 1000) if reported else None


def _templates(settings: Settings) -> CheckResult:
    own = settings.templates
    if own is not None and not os.path.isdir(own):  # noqa: PTH112  that of Path raises where a folder above may not be read
        return bad("templates", "templates-missing", folder=own.absolute())
    faults = " ".join(_template_faults(own, settings.written_form)) if own else ""
    return bad("templates", "templates-broken", text=faults) if faults else fine("templates")


def _template_faults(own: Path, form: WrittenForm) -> Iterator[str]:
    shipped = sorted(path.name for path in shipped_templates().glob("*.docx"))
    for path in sorted(own.rglob("*.docx")):
        if path.name in shipped:
            yield from _faults_of(path, form)
        elif not path.name.startswith("~$"):
            yield f"{path.name}: {', '.join(shipped)}?"


def _faults_of(path: Path, form: WrittenForm) -> Iterator[str]:
    """What keeps the template from being used, in words; what is only worth a look is for `sltdocs template check`."""
    from sltdocs.products.documents.template_fields import contract_for  # noqa: PLC0415  loaded for those who have templates
    from sltdocs.word.template.lint.linting import lint, said  # noqa: PLC0415

    try:
        findings = lint(path.read_bytes(), contract_for(path.name))
    except OSError as fault:
        yield str(fault)
        return
    for found in (one for one in findings if one.severity is Severity.ERROR):
        words = said(found, form)
        yield ": ".join(filter(None, (path.name, words.where, words.what)))


def _timing(settings: Settings) -> CheckResult:
    longest = settings.sweep + settings.settle
    return fine("timing") if longest <= _LONGEST_WAIT else bad("timing", "timing-long", seconds=round(longest))
