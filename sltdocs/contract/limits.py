"""How large a file from outside may be before it is refused."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The most parts in a zip package, the most bytes of one part unpacked, and of all parts together."""

    parts: int
    part_bytes: int
    all_bytes: int
