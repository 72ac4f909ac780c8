"""What lies around the inbox and matters to the answers."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path


def stamp_of_templates(templates: Path | None) -> Mapping[str, tuple[int, int]]:
    """Size and time of every file in the site's own template folder: changes when somebody changes a template there."""
    found: dict[str, tuple[int, int]] = {}
    with suppress(OSError):
        for path in sorted(templates.rglob("*")) if templates else ():
            with suppress(OSError):
                status = path.stat()
                found[str(path)] = (status.st_size, status.st_mtime_ns)
    return found
