"""Which workbooks lie in the inbox, and which may only be gone for a moment: Excel takes a file away while it saves it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sltdocs.service.file_names import public_name


@dataclass(slots=True)
class Lying:
    """Remembers when each name was missed first. `patience` and times are seconds on a clock that never jumps."""

    patience: float = 0.0
    _here: dict[str, Path] = field(default_factory=dict)
    _missed: dict[str, float] = field(default_factory=dict)
    _now: float = 0.0

    def look(self, inbox: Path, names: Iterable[str], now: float) -> None:
        """Takes in what lies there at a time; to be called only when the inbox could be read."""
        self.look_at({name: inbox / name for name in names}, now)

    def look_at(self, files: Mapping[str, Path], now: float = 0.0) -> None:
        """The same, by name."""
        before, self._now = self._here, now
        self._here = {known_as(name): path for name, path in files.items()}
        self._missed.update(dict.fromkeys(before.keys() - self._here.keys() - self._missed.keys(), now))
        for name in self._missed.keys() & self._here.keys():
            del self._missed[name]

    def path_of(self, name: str) -> Path | None:
        """Where the workbook that is told of by this name lies; None when it is not there."""
        return self._here.get(known_as(name))

    def is_gone(self, name: str) -> bool:
        """Whether it is not there, and has not been for as long as saving may take."""
        if known_as(name) in self._here:
            return False
        return self._now - self._missed.setdefault(known_as(name), self._now) >= self.patience


def known_as(name: str) -> str:
    """By what records and people know a file of this name."""
    return public_name(name).casefold()
