"""The calendars of a published set, each read when it is asked for: of hundreds of sets on a share, mostly none is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sltdocs.publishing.sets import PublishedSet

_ENDING = ".ics"


@dataclass(frozen=True, slots=True, eq=False)
class ArchivedCalendars(Mapping[str, bytes]):
    """By artifact path. No bytes for one that is damaged: what is left of it must not pass for the state."""

    published: PublishedSet

    def __getitem__(self, path: str) -> bytes:
        if path not in self:
            raise KeyError(path)
        return self.published.read(path) or b""

    def __contains__(self, path: object) -> bool:
        return isinstance(path, str) and path.endswith(_ENDING) and path in self.published.record.files

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths())

    def __len__(self) -> int:
        return len(self._paths())

    def _paths(self) -> list[str]:
        return [path for path in self.published.record.files if path.endswith(_ENDING)]
