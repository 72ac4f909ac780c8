"""When a file is finished: it has looked the same over two sweeps and for as long as files must settle."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from msgspec import Struct

Stamp = tuple[int, int, int, int]
"""What changes when a file is written to or replaced: size, times of change of content and of entry, inode."""

_EMPTY_FACTOR = 5


class Sighting(Struct, frozen=True):
    """What a look at a file shows, without opening it. `open_elsewhere`: a fresh mark of Excel stands beside it."""

    stamp: Stamp
    open_elsewhere: bool = False

    @property
    def size(self) -> int:
        """In bytes."""
        return self.stamp[0]


@dataclass(slots=True)
class Settling:
    """Keeps what was seen of every file. Times are seconds on a clock that never jumps."""

    quiet: float
    quiet_open: float
    _since: dict[str, tuple[Stamp, float]] = field(default_factory=dict)
    _handled: dict[str, Stamp] = field(default_factory=dict)
    _answered: dict[str, Stamp] = field(default_factory=dict)

    def settled(self, sightings: Mapping[str, Sighting], now: float) -> list[str]:
        """The names that are finished and not handled yet, the ones that have waited longest first.

        One that somebody has open comes twice: for its answer, and, as `may_publish` tells, to be published.
        """
        self._forget(set(sightings))
        ready: list[tuple[float, str]] = []
        for name, sighting in sightings.items():
            since = self._seen(name, sighting, now)
            if since < now and now - since >= self._quiet(name, sighting) and self._handled.get(name) != sighting.stamp:
                ready.append((since, name))
        return [name for _, name in sorted(ready)]

    def waiting(self, sightings: Mapping[str, Sighting]) -> list[str]:
        """The names that are not handled yet."""
        return sorted(name for name, sighting in sightings.items() if self._handled.get(name) != sighting.stamp)

    def pause(self, sightings: Mapping[str, Sighting], now: float) -> float | None:
        """Seconds until the next file can have settled; None when none is settling."""
        left = [
            self._since[name][1] + self._quiet(name, sightings[name]) - now
            for name in self.waiting(sightings)
            if name in self._since
        ]
        return max(0.0, min(left)) if left else None

    def may_publish(self, name: str, sighting: Sighting, now: float) -> bool:
        """Whether nobody has the file open any more, or has not saved it for long."""
        since = self._since.get(name, (None, now))[1]
        return not sighting.open_elsewhere or now - since >= max(self.quiet, self.quiet_open)

    def answered(self, name: str, sighting: Sighting) -> None:
        """Notes that this state of the file has had its answer, and is still to be published."""
        self._answered[name] = sighting.stamp

    def handled(self, name: str, sighting: Sighting) -> None:
        """Notes that this state of the file has had its answer and is published."""
        self._handled[name] = sighting.stamp

    def reopen(self, name: str) -> None:
        """Forgets that the file has had its answer: it is gone."""
        self._handled.pop(name, None)

    def reconsider(self) -> None:
        """Forgets which files have had their answer; something around them has changed."""
        self._handled.clear()
        self._answered.clear()

    def _quiet(self, name: str, sighting: Sighting) -> float:
        """An empty file is mostly one that is still being made; it gets its answer when it stays empty."""
        if sighting.open_elsewhere and self._answered.get(name) == sighting.stamp:
            return max(self.quiet, self.quiet_open)
        return self.quiet if sighting.size else _EMPTY_FACTOR * self.quiet

    def _seen(self, name: str, sighting: Sighting, now: float) -> float:
        stamp, since = self._since.get(name, (None, now))
        if stamp != sighting.stamp:
            self._since[name] = (sighting.stamp, now)
            return now
        return since

    def _forget(self, present: set[str]) -> None:
        """A file that is gone is forgotten, nothing more: Excel deletes the original while it saves."""
        for name in set(self._since) - present:
            del self._since[name]
        for seen in (self._handled, self._answered):
            for name in set(seen) - present:
                del seen[name]
