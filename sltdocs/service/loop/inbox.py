"""Looking into the inbox and taking a private copy of a finished file; her file is only read."""

import os
import stat
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from msgspec import Struct, field

from sltdocs.service.file_names import is_conflict_copy, is_input, is_owner_file, owner_files
from sltdocs.service.loop.settling import Sighting, Stamp

LARGEST = 25_000_000
"""Bytes; a larger file is read up to here and one byte more, so that reading it says that it is too large."""

FRESH_OWNER = 30 * 60.0
"""Seconds: a mark that a program has the file open is believed this long after it was made; crashes leave them behind."""

# Not a FIFO that would hang, not a link that leads elsewhere: also not one that takes the file's place after the look.
_READ_ONLY = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)


class View(Struct, frozen=True):
    """What lies in the inbox: the files that may be input, and the conflict copies that are not."""

    files: Mapping[str, Sighting] = field(default_factory=dict)
    conflict_copies: tuple[str, ...] = ()


def look(inbox: Path, now: float, *, subfolders: bool = True) -> View:
    """Looks once; `now` is seconds since 1970, for the age of other programs' marks. Raises OSError without an inbox.

    With `subfolders` also into the folders in it, one level: names are then `folder/file.xlsx`.
    """
    found = _found(inbox)
    view = _view("", _regular(found), now)
    for folder in _own_folders(found) if subfolders else ():
        with suppress(OSError):  # one that may not be entered keeps nobody from the others
            below = _view(f"{folder}/", _regular(_found(inbox / folder)), now)
            view = View({**view.files, **below.files}, (*view.conflict_copies, *below.conflict_copies))
    return view


def _view(prefix: str, regular: Mapping[str, os.stat_result], now: float) -> View:
    fresh = {name for name, status in regular.items() if is_owner_file(name) and now - status.st_mtime < FRESH_OWNER}
    files = {
        f"{prefix}{name}": Sighting(_stamp(status), _open_elsewhere(name, fresh))
        for name, status in regular.items()
        if is_input(name)
    }
    return View(files, tuple(f"{prefix}{name}" for name in sorted(filter(is_conflict_copy, regular))))


def _own_folders(found: Mapping[str, os.stat_result]) -> list[str]:
    """The folders that are somebody's own, no links and none that a program hides."""
    folders = (name for name, status in found.items() if stat.S_ISDIR(status.st_mode))
    return sorted(name for name in folders if not name.startswith((".", "~", "_", "$")))


def peek(path: Path) -> bytes:
    """The file's bytes as they are just now, for a look at them. Raises OSError."""
    with open(os.open(path, _READ_ONLY), "rb") as file:  # noqa: PTH123  a Path cannot be opened with these flags
        return file.read(LARGEST) if stat.S_ISREG(os.fstat(file.fileno()).st_mode) else b""


def take(path: Path, expected: Sighting) -> bytes | None:
    """A private copy of the file's bytes; None when it is gone or changed while it was read. Raises OSError."""
    try:
        with open(os.open(path, _READ_ONLY), "rb") as file:  # noqa: PTH123  a Path cannot be opened with these flags
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                return None
            data = file.read(LARGEST + 1)
        after = path.lstat()
    except FileNotFoundError:
        return None
    whole = len(data) == min(after.st_size, LARGEST + 1)
    return data if whole and _stamp(after) == expected.stamp else None


def _found(folder: Path) -> dict[str, os.stat_result]:
    """By lstat of each: what Windows tells while listing a folder has no inode and may be out of date."""
    found: dict[str, os.stat_result] = {}
    with os.scandir(folder) as entries:
        for entry in entries:  # a thousand of them, in every sweep
            with suppress(FileNotFoundError):
                found[entry.name] = os.lstat(entry.path)
    return found


def _regular(found: Mapping[str, os.stat_result]) -> dict[str, os.stat_result]:
    return {name: status for name, status in found.items() if stat.S_ISREG(status.st_mode)}


def _stamp(status: os.stat_result) -> Stamp:
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino


def _open_elsewhere(name: str, fresh: set[str]) -> bool:
    return bool(fresh) and not fresh.isdisjoint({*owner_files(name)} - {name})
