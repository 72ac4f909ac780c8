"""Looking into the inbox and taking a private copy: her file is only read, and only when it is a plain, whole file."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from sltdocs.service.loop.inbox import FRESH_OWNER, LARGEST, look, take

NOW = 1_800_000_000.0


def aged(path: Path, seconds: float) -> None:
    os.utime(path, (NOW - seconds, NOW - seconds))


def test_plain_files_are_seen_and_conflict_copies_are_told_apart(tmp_path: Path) -> None:
    for name in ("plan.xlsx", "plan-konfliktkopi.xlsx", "~$annen.xlsx", ".skjult.xlsx"):
        (tmp_path / name).write_bytes(b"innhold")
    (tmp_path / "mappe.xlsx").mkdir()
    (tmp_path / "lenke.xlsx").symlink_to("/etc/passwd")
    os.mkfifo(tmp_path / "ror.xlsx")
    view = look(tmp_path, NOW)
    assert set(view.files) == {"plan.xlsx"}
    assert view.conflict_copies == ("plan-konfliktkopi.xlsx",)


@pytest.mark.parametrize("mark", ["~$plan.xlsx", "~$an.xlsx", ".~lock.plan.xlsx#"])
@pytest.mark.parametrize(("age", "believed"), [(10, True), (FRESH_OWNER + 1, False)])
def test_a_fresh_mark_says_that_the_file_is_open(tmp_path: Path, mark: str, age: float, believed: bool) -> None:
    for name in ("plan.xlsx", mark):
        (tmp_path / name).write_bytes(b"x")
    aged(tmp_path / mark, age)
    assert look(tmp_path, NOW).files["plan.xlsx"].open_elsewhere is believed


def test_an_inbox_that_is_gone_is_trouble_and_not_an_empty_inbox(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        look(tmp_path / "borte", NOW)


def test_a_whole_file_is_taken(tmp_path: Path) -> None:
    (tmp_path / "plan.xlsx").write_bytes(b"innhold")
    assert take(tmp_path / "plan.xlsx", look(tmp_path, NOW).files["plan.xlsx"]) == b"innhold"


def same_size_same_time(path: Path) -> None:
    """Changed in place, with the old times put back: only the time of the entry's own change tells."""
    status = path.stat()
    path.write_bytes(b"INNHOLD")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def replaced_by_a_link(path: Path) -> None:
    path.unlink()
    path.symlink_to("/etc/passwd")


def replaced_by_a_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def replaced_by_another_file(path: Path) -> None:
    (path.parent / "annen").write_bytes(b"innhold")
    (path.parent / "annen").replace(path)


def grown(path: Path) -> None:
    path.write_bytes(b"innhold og mer")


@pytest.mark.parametrize("change", [same_size_same_time, replaced_by_a_pipe, replaced_by_another_file, grown, Path.unlink])
def test_a_file_that_is_no_longer_what_was_seen_is_not_taken(tmp_path: Path, change: Callable[[Path], None]) -> None:
    path = tmp_path / "plan.xlsx"
    path.write_bytes(b"innhold")
    sighting = look(tmp_path, NOW).files["plan.xlsx"]
    change(path)
    assert take(path, sighting) is None


def test_a_link_that_took_the_file_s_place_is_not_followed(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    path.write_bytes(b"innhold")
    sighting = look(tmp_path, NOW).files["plan.xlsx"]
    replaced_by_a_link(path)
    with pytest.raises(OSError, match=r"symbolic link|ELOOP"):
        take(path, sighting)


def test_of_a_huge_file_only_so_much_is_read_that_it_can_be_refused(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    with path.open("wb") as file:
        file.truncate(LARGEST * 10)
    data = take(path, look(tmp_path, NOW).files["plan.xlsx"])
    assert data is not None
    assert len(data) == LARGEST + 1
