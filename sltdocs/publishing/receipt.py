"""What publishing hands back."""

from pathlib import Path

from msgspec import Struct, field

from sltdocs.publishing.projection import Projected


class Receipt(Struct, frozen=True):
    """Where it was published. `new` is False when the very same content had been published before."""

    folder: Path
    new: bool
    files: tuple[str, ...] = ()
    projected: Projected = field(default_factory=Projected)
