"""How large a file from outside may be before it is refused."""

from msgspec import Struct


class Limits(Struct, frozen=True):
    """The most parts in a zip package, the most bytes of one part unpacked, and of all parts together."""

    parts: int
    part_bytes: int
    all_bytes: int
