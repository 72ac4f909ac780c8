"""What publishing hands back."""

from dataclasses import dataclass, field
from pathlib import Path

from sltdocs.publishing.projection import Projected


@dataclass(frozen=True, slots=True)
class Receipt:
    """Where it was published. `new` is False when the very same content had been published before."""

    folder: Path
    new: bool
    files: tuple[str, ...] = ()
    projected: Projected = field(default_factory=Projected)
