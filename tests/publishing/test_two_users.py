"""Two users of two groups at one outbox: the owner writes, the group reads, and nobody else sees anything of the zone.

Only root can be somebody else: elsewhere it is left out.
"""

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.publishing.publications import IDENTITY
from tests.publishing.test_zones import made, umask

OWNER, MEMBER, STRANGER = 64_001, 64_002, 64_003
OFFICE, HALL = 64_101, 64_102
"""Users and groups by number: the owner and the member are of the office, the stranger is of the hall."""
UMASKS = [0o000, 0o002, 0o022, 0o027]


@pytest.mark.parametrize("mask", UMASKS)
def test_the_owner_writes_the_group_reads_and_nobody_else_sees_anything_of_the_zone(tmp_path: Path, mask: int) -> None:
    outbox = tmp_path / "ut"
    outbox.mkdir()
    os.chown(outbox, OWNER, OFFICE)
    _let_through(tmp_path)
    assert _as(OWNER, OFFICE, lambda: _with_mask(mask, outbox))

    assert _as(MEMBER, OFFICE, lambda: _reads_all(outbox / "_koordinator"))
    assert _as(MEMBER, OFFICE, lambda: _reads_all(outbox / IDENTITY))
    assert _as(STRANGER, HALL, lambda: _sees_nothing(outbox))
    if mask & 0o005 == 0:  # what may leave the house is as open as the umask leaves it
        assert _as(STRANGER, HALL, lambda: _reads_all(outbox / IDENTITY))
        assert _as(STRANGER, HALL, lambda: bool((outbox / "LES-MEG.html").read_bytes()))
    assert _as(OWNER, OFFICE, lambda: _writes(outbox))
    assert not _as(STRANGER, HALL, lambda: _writes(outbox))


def _with_mask(mask: int, outbox: Path) -> bool:
    with umask(mask):
        made(outbox)
    return True


def _reads_all(folder: Path) -> bool:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return bool(files) and all(path.read_bytes() for path in files)


def _sees_nothing(outbox: Path) -> bool:
    """Neither the folder nor anything that is known to lie in it can be listed, opened, or so much as looked at."""
    zone = outbox / "_koordinator"
    own = zone / IDENTITY
    inside = [own, own / "tilbakemelding.html", own / "utkast" / "innkalling.eml", own / "versjoner", zone / "_avvist"]
    looks: list[Callable[[Path], object]] = [lambda path: list(path.iterdir()), lambda path: path.open("rb").close(), os.stat]
    return all(_refused(look, path) for path in inside for look in looks) and _refused(lambda path: list(path.iterdir()), zone)


def _refused(look: Callable[[Path], object], path: Path) -> bool:
    try:
        look(path)
    except PermissionError:
        return True
    return False


def _writes(outbox: Path) -> bool:
    (outbox / "_koordinator" / IDENTITY / "notat.txt").write_text("fra eieren", encoding="utf-8")
    return True


def _let_through(folder: Path) -> None:
    """The folders of this test run are the runner's own: others may pass through them."""
    for above in (folder, *folder.parents):
        if above.stat().st_uid == os.geteuid() and above != Path(above.root):
            above.chmod(stat.S_IMODE(above.stat().st_mode) | 0o011)


def _as(user: int, group: int, action: Callable[[], bool]) -> bool:
    """What the action gives when it is done by another user; False when it raises."""
    child = os.fork()
    if child == 0:
        try:
            os.setgroups([])
            os.setgid(group)
            os.setuid(user)
            os._exit(0 if action() else 1)
        except BaseException:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status) == 0
