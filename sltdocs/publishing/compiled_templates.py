"""Where compiled templates are kept: the shipped ones beside the templates, a municipality's own in a private folder.

What is kept is data, never code (`word.language`), and is checked before use. The folder must be the user's own all the
same, because who can write there could put other words into the documents.
"""

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from sltdocs import __version__
from sltdocs.publishing.templates import shipped_templates

_MOST_BYTES = 8_000_000
_MOST_KEPT = 64
_OTHERS_MAY_WRITE = stat.S_IWGRP | stat.S_IWOTH


class CompiledTemplates(Struct, frozen=True):
    """The shipped templates' compiled forms and, in `folder`, those of others; None keeps none of those."""

    folder: Path | None = None

    def kept(self, key: str) -> bytes | None:
        """What was kept under this key, None when there is nothing."""
        return self._shipped(key) or self._own(key)

    def keep(self, key: str, compiled: bytes) -> None:
        """Keeps it; a folder that is full, foreign or not to be written to is no fault, the next start is only slower."""
        if self.folder is None:
            return
        from sltdocs.publishing.files import replace_file  # noqa: PLC0415  most starts have nothing to write

        with suppress(OSError):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if is_private(self.folder):
                replace_file(self.folder / _name(key), compiled)
                _forget_oldest(self.folder)

    def _shipped(self, key: str) -> bytes | None:
        for file in (shipped_templates() / "compiled").glob("*.json"):
            found, _, compiled = file.read_bytes().partition(b"\n")
            if found == key.encode():
                return compiled
        return None

    def _own(self, key: str) -> bytes | None:
        if self.folder is None or not is_private(self.folder):
            return None
        file = self.folder / _name(key)
        try:
            told = file.lstat()
            return file.read_bytes() if stat.S_ISREG(told.st_mode) and told.st_size <= _MOST_BYTES else None
        except OSError:
            return None


def is_private(folder: Path) -> bool:
    """Whether a folder is a real one that only its owner, who runs this program, can write to.

    On Windows it is enough that it is a real one: the folder is chosen below the user's own LocalAppData.
    """
    try:
        told = folder.lstat()
    except OSError:
        return False
    if not stat.S_ISDIR(told.st_mode):
        return False
    return os.name == "nt" or (told.st_uid == os.getuid() and not told.st_mode & _OTHERS_MAY_WRITE)


def _name(key: str) -> str:
    return f"template-{__version__}-{key}.json"


def _forget_oldest(folder: Path) -> None:
    for file in sorted(_files(folder), key=lambda one: one.stat().st_mtime, reverse=True)[_MOST_KEPT:]:
        file.unlink(missing_ok=True)


def _files(folder: Path) -> Iterator[Path]:
    return folder.glob("template-*.json")
