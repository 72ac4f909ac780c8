"""Where compiled templates are kept: in a private folder, or else beside the shipped templates, as Python keeps its own.

What is kept is data, never code (`word.template.language`), and is checked before use. The folder must be the user's own
all the same, because who can write there could put other words into the documents.
"""

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from sltdocs import __version__
from sltdocs.publishing.template_copies.templates import shipped_templates

_MOST_BYTES = 8_000_000
_MOST_KEPT = 64
_OTHERS_MAY_WRITE = stat.S_IWGRP | stat.S_IWOTH


class CompiledTemplates(Struct, frozen=True):
    """Keeps them in `folder`; without one, where sltdocs itself is installed."""

    folder: Path | None = None

    def kept(self, key: str) -> bytes | None:
        """What was kept under this key, None when there is nothing."""
        if not is_private(self._place):
            return None
        file = self._place / _name(key)
        try:
            told = file.lstat()
            return file.read_bytes() if stat.S_ISREG(told.st_mode) and told.st_size <= _MOST_BYTES else None
        except OSError:
            return None

    def keep(self, key: str, compiled: bytes) -> None:
        """Keeps it; a folder that is full, foreign or not to be written to is no fault, the next start is only slower."""
        from sltdocs.publishing.files import replace_file  # noqa: PLC0415  most starts have nothing to write

        with suppress(OSError):
            self._place.mkdir(mode=0o700, parents=True, exist_ok=True)
            if is_private(self._place):
                replace_file(self._place / _name(key), compiled)
                _forget_oldest(self._place)

    @property
    def _place(self) -> Path:
        return self.folder or shipped_templates() / "compiled"


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
