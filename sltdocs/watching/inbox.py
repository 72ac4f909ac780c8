"""Looking into the inbox and taking a private copy of a finished file; her file is only read."""

import os
import stat
import time
from pathlib import Path

from sltdocs.watching.names import is_input, owner_files
from sltdocs.watching.settling import Sighting

LARGEST = 25_000_000
"""Bytes; a larger file is read up to here and one byte more, so that reading it says that it is too large."""

FRESH_OWNER = 30 * 60.0
"""Seconds: a mark that a program has the file open is believed this long after it was made; crashes leave them behind."""


def look(inbox: Path, now: float | None = None) -> dict[str, Sighting]:
    """Every file that may be input, by name. Raises OSError when the inbox cannot be read."""
    moment = time.time() if now is None else now
    with os.scandir(inbox) as entries:
        found = {entry.name: entry.stat(follow_symlinks=False) for entry in entries}
    regular = {name: status for name, status in found.items() if stat.S_ISREG(status.st_mode)}
    return {
        name: Sighting(status.st_size, status.st_mtime_ns, status.st_ino, _open_elsewhere(name, regular, moment))
        for name, status in regular.items()
        if is_input(name)
    }


def take(path: Path, expected: Sighting) -> bytes | None:
    """A private copy of the file's bytes; None when it changed while it was read. Raises OSError."""
    with path.open("rb") as file:
        data = file.read(LARGEST + 1)
    after = path.lstat()
    unchanged = (after.st_size, after.st_mtime_ns, after.st_ino) == expected.identity
    return data if unchanged and len(data) == min(after.st_size, LARGEST + 1) else None


def _open_elsewhere(name: str, regular: dict[str, os.stat_result], now: float) -> bool:
    marks = (regular[owner] for owner in owner_files(name) if owner in regular and owner != name)
    return any(now - mark.st_mtime < FRESH_OWNER for mark in marks)
