"""What Windows does differently, with simulated answers: files that others hold, and processes that come and go."""

import errno
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import psutil
import pytest

from sltdocs.publishing import processes
from sltdocs.publishing.lease import LEASE, Lease, holder_of
from sltdocs.publishing.processes import is_alive, is_gone, this_process
from tests.publishing.held import Held


def process(told: Any, status: str = psutil.STATUS_RUNNING) -> Any:
    """What psutil tells of a process: when it began, or that it will not say or there is none."""

    def asked(number: int) -> Any:
        if isinstance(told, psutil.Error):
            raise told
        return SimpleNamespace(status=lambda: status, create_time=lambda: told)

    return asked


@pytest.mark.parametrize(
    ("asked", "begun"),
    [
        (process(1_764_000_000.25), "176400000025"),
        (process(1_764_000_000.25, psutil.STATUS_ZOMBIE), None),
        (process(psutil.NoSuchProcess(17)), None),
        (process(psutil.AccessDenied(17)), ""),
    ],
    ids=["running", "ended, but still known", "no such process", "somebody else's"],
)
def test_the_beginning_of_a_process_is_read(monkeypatch: pytest.MonkeyPatch, asked: Any, begun: str | None) -> None:
    monkeypatch.setattr(psutil, "LINUX", False)
    monkeypatch.setattr(psutil, "Process", asked)
    assert processes._beginning(17) == begun


def test_a_clock_that_is_set_does_not_make_a_running_process_another(monkeypatch: pytest.MonkeyPatch) -> None:
    """Linux tells beginnings as seconds since it was started, and when that was by a clock that people set."""
    began: dict[int, str | None] = {}
    for moved in (0, 3_600):
        monkeypatch.setattr(psutil, "LINUX", True)
        monkeypatch.setattr(psutil, "boot_time", lambda moved=moved: 1_764_000_000.0 + moved)
        monkeypatch.setattr(psutil, "Process", process(1_764_000_017.25 + moved))
        began[moved] = processes._beginning(17)
    assert set(began.values()) == {"1725"}


@pytest.mark.parametrize(
    ("begun", "gone"),
    [(None, True), ("4711", False), ("4712", True), ("", False)],
    ids=["ended", "the same", "its number used again", "Windows does not tell"],
)
def test_a_process_that_is_gone_is_known(monkeypatch: pytest.MonkeyPatch, begun: str | None, gone: bool) -> None:
    name = f"{this_process().rpartition(':')[0]}:4711"
    monkeypatch.setattr(processes, "_beginning", lambda number: begun)
    assert is_gone(name) is gone
    assert is_alive(name) is not gone


def no_links(self: Path, target: Path) -> None:
    raise OSError(errno.EOPNOTSUPP, "Operation not supported")


@pytest.mark.parametrize("code", [5, 32, 33])
@pytest.mark.parametrize("method", ["hardlink_to", "open", "replace", "unlink"])
def test_a_lease_that_is_held_open_for_a_moment_is_still_taken_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, method: str, code: int
) -> None:
    """An indexer or a virus scanner has it open just then; or it is being deleted, and the name is not free yet (5)."""
    (tmp_path / LEASE).write_text('{"holder": "", "renewed": 0}')
    left, slept = [Held(code)] * 3, []
    original = getattr(Path, method)

    def held(self: Path, *arguments: Any, **more: Any) -> Any:
        if left and LEASE in self.name and (method != "open" or arguments == ("xb",)):
            raise left.pop()
        return original(self, *arguments, **more)

    now = [0.0]

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        now[0] += max(seconds, 20.0)

    monkeypatch.setattr("time.sleep", lambda seconds: None)
    if method == "open":  # what is done on a share that knows no links
        monkeypatch.setattr(Path, "hardlink_to", no_links)
    monkeypatch.setattr(Path, method, held)
    lease = Lease(tmp_path)
    lease.acquire(5.0, sleep, lambda: now[0])
    assert left == []
    assert holder_of(tmp_path) == this_process()
    lease.release()
    assert list(tmp_path.iterdir()) == []
