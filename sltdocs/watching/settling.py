"""When a file is finished: it has looked the same over two sweeps and for as long as files must settle."""

from collections.abc import Mapping
from dataclasses import dataclass, field


_EMPTY_FACTOR = 5


@dataclass(frozen=True, slots=True)
class Sighting:
    """What a look at a file shows, without opening it. `open_elsewhere`: a fresh mark of Excel stands beside it."""

    size: int
    modified: int
    inode: int
    open_elsewhere: bool = False

    @property
    def identity(self) -> tuple[int, int, int]:
        """What changes when the file is written to or replaced."""
        return self.size, self.modified, self.inode


@dataclass(slots=True)
class Settling:
    """Keeps what was seen of every file. Times are seconds on a clock that never jumps."""

    quiet: float
    quiet_open: float
    _since: dict[str, tuple[tuple[int, int, int], float]] = field(default_factory=dict)
    _handled: dict[str, tuple[int, int, int]] = field(default_factory=dict)

    def settled(self, sightings: Mapping[str, Sighting], now: float) -> list[str]:
        """The names that are finished and not handled yet, the ones that have waited longest first."""
        self._forget(set(sightings))
        ready: list[tuple[float, str]] = []
        for name, sighting in sightings.items():
            since = self._seen(name, sighting, now)
            if since < now and now - since >= self._quiet(sighting) and self._handled.get(name) != sighting.identity:
                ready.append((since, name))
        return [name for _, name in sorted(ready)]

    def waiting(self, sightings: Mapping[str, Sighting]) -> list[str]:
        """The names that are not handled yet."""
        return sorted(name for name, sighting in sightings.items() if self._handled.get(name) != sighting.identity)

    def handled(self, name: str, sighting: Sighting) -> None:
        """Notes that this state of the file has had its answer."""
        self._handled[name] = sighting.identity

    def _quiet(self, sighting: Sighting) -> float:
        """An empty file is mostly one that is still being made; it gets its answer when it stays empty."""
        if sighting.open_elsewhere:
            return self.quiet_open
        return self.quiet if sighting.size else _EMPTY_FACTOR * self.quiet

    def _seen(self, name: str, sighting: Sighting, now: float) -> float:
        identity, since = self._since.get(name, (None, now))
        if identity != sighting.identity:
            self._since[name] = (sighting.identity, now)
            return now
        return since

    def _forget(self, present: set[str]) -> None:
        """A file that is gone is forgotten, nothing more: Excel deletes the original while it saves."""
        for kept in (self._since, self._handled):
            for name in set(kept) - present:
                del kept[name]
