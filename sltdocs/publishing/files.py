"""Writing files so that a name always stands for a whole file, also after a power cut."""

import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from sltdocs.publishing.layout import TEMPORARY
from sltdocs.publishing.patience import patiently


def fingerprint(data: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return sha256(data).hexdigest()


def fingerprint_of(path: Path) -> str:
    """The fingerprint of a file; empty when it is not there or cannot be read."""
    try:
        return fingerprint(path.read_bytes())
    except OSError:
        return ""


def write_flushed(path: Path, data: bytes) -> None:
    """Writes a new file and flushes it to the disk; its folder is made when needed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def replace_file(path: Path, data: bytes) -> None:
    """Puts a whole file in place of another: written beside it, flushed, renamed. Raises OSError; the old file then stays."""
    beside = path.with_name(f"{TEMPORARY}{path.name}")
    with suppress(FileNotFoundError):
        beside.unlink()
    try:
        write_flushed(beside, data)
        patiently(lambda: beside.replace(path))
    except OSError:
        with suppress(OSError):
            beside.unlink()
        raise
    flush_folder(path.parent)


def flush_folder(folder: Path) -> None:
    """Makes renames in a folder last through a power cut. Windows has no such call; a share may refuse it."""
    with suppress(OSError, AttributeError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
