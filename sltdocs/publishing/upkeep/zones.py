"""The coordinator's zone of an outbox: made with its rights, explained to whoever opens the folder."""

import os
import stat
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from sltdocs.publishing.files import Fence, fingerprint, fingerprint_of, replace_file, unfenced
from sltdocs.publishing.layout import COORDINATOR
from sltdocs.publishing.upkeep.old_outbox import move_over

_OTHERS = stat.S_IRWXO
_OWNER_AND_GROUP = 0o750


Pages = Mapping[str, Sequence[bytes]]
"""Pages by file name; what is written when none of the versions stands there comes first."""


def open_zones(outbox: Path, pages: Pages, pointers: Pages, fence: Fence = unfenced) -> tuple[Path, ...]:
    """Makes the zone, moves into it what an older version of the program left outside, and puts the `pages` beside it.

    The `pointers` take the place of pages of an older version, where there are such.

    The folder itself is for its owner and group only (POSIX), so nothing in it can be reached by others, whatever rights
    it has itself. To be called by whoever holds the lease. Gives what somebody has open and has to be moved another time.
    Raises OSError, and what the fence raises.
    """
    zone = outbox / COORDINATOR
    outbox.mkdir(parents=True, exist_ok=True)
    _make(zone)
    close_to_others(zone)
    waiting = move_over(outbox, fence)
    old = {name: page for name, page in pointers.items() if (outbox / name).exists()}
    for name, versions in {**pages, **old}.items():
        if fingerprint_of(outbox / name) not in map(fingerprint, versions):
            replace_file(outbox / name, versions[0], fence)
    return waiting


def _make(zone: Path) -> None:
    """For owner and group from the first moment, and whatever the umask says: a group that may not enter would see nothing."""
    with suppress(FileExistsError):
        zone.mkdir(_OWNER_AND_GROUP)
        if os.name == "posix":
            zone.chmod(stat.S_IMODE(zone.stat().st_mode) | _OWNER_AND_GROUP)


def close_to_others(zone: Path) -> None:
    """Takes the rights of others away; a folder of somebody else's, or of a system without such rights, is left to the doctor."""
    if os.name == "posix":
        with suppress(OSError):
            zone.chmod(stat.S_IMODE(zone.stat().st_mode) & ~_OTHERS)


def is_open_to_others(zone: Path) -> bool | None:
    """Whether others may enter; None when this system's rights do not tell. Raises OSError when there is no such folder."""
    return bool(zone.stat().st_mode & _OTHERS) if os.name == "posix" else None
