"""What lies around the inbox and matters to the answers."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path


def stamp_of_templates(templates: Path | None) -> Mapping[str, tuple[int, ...]]:
    """What changes when somebody changes, replaces or restores a file in the site's own template folder.

    Size, times of change of content and of entry, inode: a template that is restored with its old time looks new, too.
    """
    found: dict[str, tuple[int, ...]] = {}
    with suppress(OSError):
        for path in sorted(templates.rglob("*")) if templates else ():
            with suppress(OSError):
                status = path.stat()
                found[str(path)] = (status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)
    return found
