"""Answers to files that are no plans: given again when tidied away while their file is there, taken away when it is gone.

Plans are looked after by `mending`, as their sets say what has to be there.
"""

import os
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

from sltdocs.publishing.answers.rejected import rejection_folder, rejections
from sltdocs.publishing.layout import REJECTED
from sltdocs.service.service_rhythm import USUAL_RHYTHM


@dataclass(slots=True)
class StandingAnswers:
    """Remembers each answer's folder, and what it looked like. Times, `every` too, are seconds on a clock that never jumps."""

    outbox: Path
    every: float = USUAL_RHYTHM.answers
    _here: object = None
    _folders: dict[str, tuple[Path, object]] = field(default_factory=dict)
    _next: float = float("-inf")
    _gone: frozenset[Path] = frozenset()

    def __post_init__(self) -> None:
        self._here = _which(self.outbox)

    def note(self, name: str, folder: Path | None) -> None:
        """Notes where the answer to a file lies that has just been given or found."""
        self._folders.pop(name, None)
        if folder is not None and folder.parent.name == REJECTED:
            self._folders[name] = folder, _look(folder)

    def fallen(self, present: Collection[str], now: float) -> list[str]:
        """The files among those present whose answer is gone or no longer as it was; looked for once a minute.

        None when the outbox itself is another one: then a share is gone, and nobody has tidied up.
        """
        if now < self._next:
            return []
        self._next = now + self.every
        self._folders = {name: seen for name, seen in self._folders.items() if name in present}
        if _which(self.outbox) != self._here:
            return []
        return [name for name, (folder, look) in self._folders.items() if _look(folder) != look]

    def outlived(self, present: Collection[str], now: float) -> list[Path]:
        """The folders of answers that have outlived their file: it was absent when looked for a minute ago, and is now.

        To be asked before `fallen`, and only when the inbox could be read: Excel takes a file away while it saves it.
        """
        if now < self._next:
            return []
        here = {folder for folder, _ in rejections(self.outbox)}
        gone = here - {rejection_folder(self.outbox, name) for name in (present if here else ())}
        before, self._gone = self._gone, frozenset(gone)
        return sorted(gone & before)


def _look(folder: Path) -> object:
    """Changes when a file in the folder is made, renamed or taken away; None when it is not there."""
    try:
        return os.stat(folder).st_mtime_ns  # noqa: PTH116  hundreds of them
    except OSError:
        return None


def _which(folder: Path) -> object:
    """Tells a folder from another one of its name, such as the mount point that is left of a share."""
    try:
        status = folder.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
