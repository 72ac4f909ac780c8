"""Events are hints: they wake the sweep, and whatever becomes of the observer, no fault reaches the service."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from sltdocs.service.loop.observer import Hints


@pytest.fixture
def wake() -> threading.Event:
    return threading.Event()


@pytest.fixture
def hints(tmp_path: Path, wake: threading.Event) -> Iterator[Hints]:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    found = Hints(inbox, wake)
    yield found
    found.stop()


def test_a_dropped_file_wakes_the_sweep(tmp_path: Path, hints: Hints, wake: threading.Event) -> None:
    (tmp_path / "inbox" / "plan.xlsx").write_bytes(b"x")
    assert wake.wait(10)


def test_reading_a_file_does_not(tmp_path: Path, hints: Hints, wake: threading.Event) -> None:
    (tmp_path / "inbox" / "plan.xlsx").write_bytes(b"x")
    assert wake.wait(10)
    hints.restart()
    wake.clear()
    (tmp_path / "inbox" / "plan.xlsx").read_bytes()
    assert not wake.wait(0.5)


def test_a_dead_emitter_is_replaced(tmp_path: Path, hints: Hints, wake: threading.Event) -> None:
    assert hints._observer is not None
    for emitter in hints._observer.emitters:
        emitter.stop()
        emitter.join()
    hints.check()
    wake.clear()
    (tmp_path / "inbox" / "plan.xlsx").write_bytes(b"x")
    assert wake.wait(10)


def test_an_inbox_that_is_gone_and_comes_back_is_watched_again(tmp_path: Path, hints: Hints, wake: threading.Event) -> None:
    (tmp_path / "inbox").rmdir()
    hints.restart()
    hints.check()
    (tmp_path / "inbox").mkdir()
    hints.check()
    wake.clear()
    (tmp_path / "inbox" / "plan.xlsx").write_bytes(b"x")
    assert wake.wait(10)
