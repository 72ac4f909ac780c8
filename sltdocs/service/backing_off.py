"""Trying again after a temporary fault, at growing intervals."""

from dataclasses import dataclass, field

from msgspec import Struct

FIRST = 1.0
LONGEST = 300.0


class _Failed(Struct, frozen=True):
    times: int
    next_try: float


@dataclass(slots=True)
class BackingOff:
    """When each name may be tried again: after 1 s, doubled each time, at most 300 s. The empty name is the service itself."""

    _failed: dict[str, _Failed] = field(default_factory=dict)

    @property
    def most_failures(self) -> int:
        """How often the name that fails most has failed in a row."""
        return max((failed.times for failed in self._failed.values()), default=0)

    def ready(self, name: str, now: float) -> bool:
        """Whether the name may be tried now."""
        return now >= self.next_try(name)

    def next_try(self, name: str) -> float:
        """When the name may be tried again; long ago for one that has not failed."""
        return self._failed[name].next_try if name in self._failed else float("-inf")

    def failures(self, name: str) -> int:
        """How often the name has failed in a row."""
        return self._failed[name].times if name in self._failed else 0

    def failed(self, name: str, now: float) -> float:
        """Notes a failure; gives the seconds until the next try."""
        times = 1 + self.failures(name)
        pause = min(FIRST * (1 << min(times - 1, 20)), LONGEST)
        self._failed[name] = _Failed(times, now + pause)
        return pause

    def succeeded(self, name: str) -> None:
        """Forgets the failures of a name."""
        self._failed.pop(name, None)
