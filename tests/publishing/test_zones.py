"""The coordinator's zone is made for its owner and group, and closed to others again when somebody has opened it."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from sltdocs.publishing.publisher import publish
from sltdocs.publishing.upkeep.zones import is_open_to_others
from sltdocs.service.status.read_me import open_outbox
from sltdocs.settings import Settings
from tests.publishing.publications import later, publication

UMASKS = [0o000, 0o002, 0o022, 0o027, 0o077]


def made(outbox: Path) -> None:
    """What a service makes: the zones, a plan with a draft, and an answer to a file that is no plan."""
    open_outbox(Settings(outbox=outbox))
    files = {"calendars": ("kalender/alle.ics", "utkast/innkalling.eml")}
    publish(outbox, publication("plan", files=files, private=("utkast/innkalling.eml",), adopted=False), later(0))
    publish(outbox, publication("tull", file_name="tull.xlsx", identity=None, files={}), later(1))


@contextmanager
def umask(mask: int) -> Iterator[None]:
    before = os.umask(mask)
    try:
        yield
    finally:
        os.umask(before)


@pytest.mark.parametrize("mask", UMASKS)
def test_the_zone_is_made_for_owner_and_group_whatever_the_umask(tmp_path: Path, mask: int) -> None:
    with umask(mask):
        made(tmp_path / "ut")
    mode = stat.S_IMODE((tmp_path / "ut" / "_koordinator").stat().st_mode)
    assert mode & 0o757 == 0o750
    assert is_open_to_others(tmp_path / "ut" / "_koordinator") is False


def test_a_zone_that_was_opened_is_closed_at_the_next_start_and_keeps_what_its_group_may(tmp_path: Path) -> None:
    made(tmp_path)
    (tmp_path / "_koordinator").chmod(0o2777)
    assert is_open_to_others(tmp_path / "_koordinator")
    open_outbox(Settings(outbox=tmp_path))
    assert stat.S_IMODE((tmp_path / "_koordinator").stat().st_mode) == 0o2770
