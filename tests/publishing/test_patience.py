"""Patience with files that another program holds: Windows errors 5, 32 and 33 are retried for a while, nothing else is."""

import errno
from collections.abc import Callable
from pathlib import Path

import pytest

from sltdocs.publishing import files
from sltdocs.publishing.files import patiently, pauses, replace_file
from sltdocs.publishing.publisher import publish, repair
from tests.publishing.held import Held
from tests.publishing.invariants import leftovers, stable_files
from tests.publishing.publications import IDENTITY, later, publication


def refusing(times: int, fault: OSError) -> Callable[[], str]:
    """An action that fails so many times before it works."""
    left = [fault] * times

    def action() -> str:
        if left:
            raise left.pop()
        return "done"

    return action


@pytest.mark.parametrize("code", [5, 32, 33])
@pytest.mark.parametrize("times", [0, 1, 7])
def test_a_file_that_is_held_for_a_moment_is_waited_for(code: int, times: int) -> None:
    slept: list[float] = []
    assert patiently(refusing(times, Held(code)), slept.append) == "done"
    assert slept == [0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 2.5][:times]


def test_the_pauses_double_up_to_two_and_a_half_seconds() -> None:
    assert list(pauses()) == [0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 2.5]


def test_a_file_that_is_held_for_long_ends_the_patience() -> None:
    with pytest.raises(Held):
        patiently(refusing(99, Held(32)), lambda seconds: None)


@pytest.mark.parametrize("fault", [FileNotFoundError(2, "gone"), OSError(28, "no space left"), Held(112)])
def test_other_faults_are_not_retried(fault: OSError) -> None:
    slept: list[float] = []
    with pytest.raises(type(fault)):
        patiently(refusing(1, fault), slept.append)
    assert slept == []


BUSY = OSError(errno.EBUSY, "Device or resource busy")


def test_what_linux_says_of_a_file_that_is_open_on_a_share_is_waited_for_too() -> None:
    slept: list[float] = []
    assert patiently(refusing(2, BUSY), slept.append) == "done"
    assert slept == [0.05, 0.1]


def test_a_copy_that_is_busy_on_a_share_keeps_no_other_from_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held, free = tmp_path / "plan.docx", tmp_path / "rapport.docx"
    for path in (held, free):
        path.write_bytes(b"gammel")
    really = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if target == held:
            raise BUSY
        return really(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr(files, "pauses", lambda: iter(()))
    assert list(files.replace_files({held: b"ny", free: b"ny"})) == [held]
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"plan.docx": b"gammel", "rapport.docx": b"ny"}


def test_a_failed_replacement_leaves_the_old_file_and_no_temporary_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "plan.docx"
    target.write_bytes(b"gammel")
    monkeypatch.setattr(Path, "replace", lambda self, target: (_ for _ in ()).throw(OSError(28, "no space left")))
    with pytest.raises(OSError, match="no space"):
        replace_file(target, b"ny")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"plan.docx": b"gammel"}


def test_a_copy_that_is_open_in_word_waits_while_everything_else_is_renewed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(tmp_path, publication("første"), later(0))
    rename = Path.replace

    def held_in_word(self: Path, target: Path) -> Path:
        if target.parent.name == IDENTITY and target.name == "handlingsplan.docx":
            raise Held(32)
        return rename(self, target)

    monkeypatch.setattr("time.sleep", lambda seconds: None)
    monkeypatch.setattr("sltdocs.publishing.files.pauses", lambda: iter(()))
    with monkeypatch.context() as word:
        word.setattr(Path, "replace", held_in_word)
        receipt = publish(tmp_path, publication("andre"), later(1))
    files = stable_files(tmp_path / "_koordinator" / IDENTITY)
    assert receipt.projected.waiting == ("handlingsplan.docx",)
    assert files["handlingsplan.docx"] == "handlingsplan.docx: første".encode()
    assert files["kalender/alle.ics"] == b"kalender/alle.ics: andre"

    repair(tmp_path / "_koordinator" / IDENTITY)
    assert stable_files(tmp_path / "_koordinator" / IDENTITY)["handlingsplan.docx"] == b"handlingsplan.docx: andre"
    assert leftovers(tmp_path) == []
