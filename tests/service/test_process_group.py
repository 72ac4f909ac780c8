"""A foreign program is ended with everything that it has started, whatever it does, and gets no more than its limits."""

import os
import sys
import time
from pathlib import Path

import pytest

from sltdocs.errors import Interrupted
from sltdocs.service.pdf.process_group import TookTooLong, run_limited

ENVIRONMENT = {"PATH": os.environ["PATH"]}


def run(*command: str, seconds: float = 20.0, megabytes: int = 2048) -> int:
    return run_limited(command, ENVIRONMENT, seconds=seconds, megabytes=megabytes)


def is_running(number: int) -> bool:
    """Whether a process runs; one that has ended may wait to be noticed by whoever is its parent now."""
    try:
        return Path(f"/proc/{number}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def has_ended(file: Path) -> bool:
    """Whether the process whose number a program wrote into a file ends within a moment."""
    number = int(file.read_text(encoding="ascii"))
    until = time.monotonic() + 5
    while is_running(number) and time.monotonic() < until:
        time.sleep(0.02)
    return not is_running(number)


def test_the_exit_code_is_handed_on() -> None:
    assert run("/bin/sh", "-c", "exit 3") == 3


def test_a_program_that_is_not_there_gives_no_success() -> None:
    assert run("/finnes/ikke") != 0


def test_what_a_program_leaves_running_is_ended_with_it(tmp_path: Path) -> None:
    number = tmp_path / "number"
    assert run("/bin/sh", "-c", f"sleep 600 & echo $! > {number}; exit 0") == 0
    assert has_ended(number)


def test_a_program_that_takes_too_long_is_ended_with_its_children(tmp_path: Path) -> None:
    number = tmp_path / "number"
    stubborn = f"trap '' TERM INT HUP; sleep 600 & echo $! > {number}; wait; sleep 600"
    with pytest.raises(TookTooLong):
        run("/bin/sh", "-c", stubborn, seconds=1.0)
    assert has_ended(number)


def test_a_service_that_is_stopping_does_not_wait(tmp_path: Path) -> None:
    number = tmp_path / "number"
    with pytest.raises(Interrupted):
        run_limited(
            ("/bin/sh", "-c", f"sleep 600 & echo $! > {number}; wait"),
            ENVIRONMENT,
            seconds=60,
            megabytes=512,
            stopping=lambda: number.exists() and number.stat().st_size > 0,
        )
    assert has_ended(number)


def test_memory_is_limited() -> None:
    assert run(sys.executable, "-c", "bytearray(1_500_000_000)", megabytes=1000) != 0
    assert run(sys.executable, "-c", "bytearray(1_500_000_000)", megabytes=4000) == 0


def test_nothing_of_the_environment_is_handed_on_but_what_is_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SLTDOCS_NOTIFY_TO", "mailtos://hemmelig")
    run("/bin/sh", "-c", f"env > {tmp_path / 'seen'}")
    assert "hemmelig" not in (tmp_path / "seen").read_text(encoding="utf-8")
