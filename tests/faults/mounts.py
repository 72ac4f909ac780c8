"""Real small disks where this account may mount them; where it may not, faults are injected into the service instead."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[bool]:
    """A disk of this size at the folder for a while; gives whether there is one."""
    folder.mkdir(parents=True, exist_ok=True)
    mounted = _ran("mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder))
    try:
        yield mounted
    finally:
        if mounted:
            _ran("umount", "-l", str(folder))


def fill(disk: Path, leave: int) -> None:
    """Takes all the space there is, but for so many bytes."""
    with suppress(OSError), (disk / "ballast").open("ab", buffering=0) as file:
        while True:
            file.write(bytes(4096))
    if leave:
        os.truncate(disk / "ballast", (disk / "ballast").stat().st_size - leave)


def empty(disk: Path) -> None:
    """Gives it back."""
    (disk / "ballast").unlink(missing_ok=True)


def read_only(disk: Path, *, on: bool) -> bool:
    """Makes a disk read-only, or writable again; gives whether it now is. It cannot be while a file is being written."""
    return _ran("mount", "-o", f"remount,{'ro' if on else 'rw'}", str(disk))


def cover(folder: Path) -> bool:
    """Mounts an empty disk over a folder, so that a mount point looks as it does without its share; whether that could be."""
    return _ran("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder))


def uncover(folder: Path) -> None:
    """Takes it away again."""
    _ran("umount", "-l", str(folder))


def _ran(*command: str) -> bool:
    with suppress(FileNotFoundError):
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    return False
