"""Writing files so that a name always stands for a whole file, also after a power cut."""

import errno
import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from sltdocs.publishing.layout import TEMPORARY

HELD_BY_OTHERS = frozenset({5, 32, 33})
FIRST_PAUSE = 0.05
LONGEST_PAUSE = 2.5

_Result = TypeVar("_Result")


def held_by_others(fault: OSError) -> bool:
    """Whether the error is one of those that pass when the other program lets go; EBUSY is what the SMB client of Linux says."""
    return getattr(fault, "winerror", None) in HELD_BY_OTHERS or fault.errno == errno.EBUSY


def may_be_open(fault: OSError) -> bool:
    """Whether the file may be open in another program, so that it has to wait and others have not."""
    return isinstance(fault, PermissionError) or held_by_others(fault)


def pauses() -> Iterator[float]:
    """0.05 s, doubled each time, up to and including 2.5 s: 4.95 s in all."""
    pause = FIRST_PAUSE
    while pause < LONGEST_PAUSE:
        yield pause
        pause *= 2
    yield LONGEST_PAUSE


def patiently(action: Callable[[], _Result], sleep: Callable[[float], object] = time.sleep) -> _Result:
    """The action's result; tried again while another program holds the file. Raises the last OSError, others at once."""
    for pause in pauses():
        try:
            return action()
        except OSError as fault:
            if not held_by_others(fault):
                raise
            sleep(pause)
    return action()


_FLUSHING_AT_ONCE = 4
"""Flushing four files at a time takes a fifth of the time of one after the other: the disk's journal takes them together."""


Fence = Callable[[], object]
"""Called right before something gets its final name; raises errors.EnvironmentFault when another instance has taken over."""


def unfenced() -> None:
    """For those who cannot have a rival."""


def fingerprint(data: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return sha256(data).hexdigest()


def fingerprint_of(path: Path) -> str:
    """The fingerprint of a file; empty when it is not there or cannot be read."""
    try:
        return fingerprint(path.read_bytes())
    except OSError:
        return ""


def write_flushed(files: Mapping[Path, bytes]) -> None:
    """Writes new files and flushes them to the disk; their folders are made when needed. Raises OSError."""
    for folder in dict.fromkeys(path.parent for path in files):
        folder.mkdir(parents=True, exist_ok=True)
    for path, data in files.items():
        with path.open("xb") as file:
            file.write(data)
    paths = tuple(files)
    with ThreadPoolExecutor(_FLUSHING_AT_ONCE) as threads:
        list(threads.map(_flush_files, (paths[first::_FLUSHING_AT_ONCE] for first in range(_FLUSHING_AT_ONCE))))


def replace_files(files: Mapping[Path, bytes], fence: Fence = unfenced) -> dict[Path, OSError]:
    """Puts whole files in place of others: written beside them, flushed, renamed.

    Gives those that another program holds open, with the fault: there the old file stays. Raises other OSErrors.
    """
    beside = {path: path.with_name(f"{TEMPORARY}{path.name}") for path in files}
    held: dict[Path, OSError] = {}
    try:
        for leftover in beside.values():
            leftover.unlink(missing_ok=True)
        write_flushed({beside[path]: data for path, data in files.items()})
        for path, new in beside.items():
            fence()
            try:
                patiently(partial(new.replace, path))
            except OSError as fault:
                if not may_be_open(fault) or not path.exists():
                    raise
                held[path] = fault
    finally:
        for leftover in beside.values():
            with suppress(OSError):
                leftover.unlink()
    flush_folders(path.parent for path in files)
    return held


def replace_file(path: Path, data: bytes, fence: Fence = unfenced) -> None:
    """Puts one whole file in place of another. Raises OSError; the old file then stays."""
    for fault in replace_files({path: data}, fence).values():
        raise fault


def renew_file(path: Path, data: bytes, fence: Fence = unfenced) -> None:
    """The same, but for a file that has these very bytes already. Raises OSError, also when the file cannot be read."""
    if not path.is_file() or path.read_bytes() != data:
        replace_file(path, data, fence)


def flush_folders(folders: Iterable[Path]) -> None:
    """Makes renames in these folders last through a power cut. Windows has no such call; a share may refuse it."""
    for folder in dict.fromkeys(folders):
        with suppress(OSError, AttributeError):
            descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)


def _flush_files(paths: Iterable[Path]) -> None:
    for path in paths:
        _flush_file(path)


def _flush_file(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
