"""Trying again after a temporary fault, at growing intervals."""

from dataclasses import dataclass, field

FIRST = 5.0
LONGEST = 300.0


@dataclass(slots=True)
class BackingOff:
    """When each name may be tried again: after 5 s, doubled each time, at most 300 s."""

    _next: dict[str, tuple[float, float]] = field(default_factory=dict)

    @property
    def troubled(self) -> bool:
        """Whether anything is waiting to be tried again."""
        return bool(self._next)

    def ready(self, name: str, now: float) -> bool:
        """Whether the name may be tried now."""
        return name not in self._next or now >= self._next[name][0]

    def failed(self, name: str, now: float) -> None:
        """Notes a failure."""
        pause = min(self._next[name][1] * 2, LONGEST) if name in self._next else FIRST
        self._next[name] = (now + pause, pause)

    def succeeded(self, name: str) -> None:
        """Forgets the failures of a name, and those of the service itself."""
        self._next.pop(name, None)
        self._next.pop("", None)
