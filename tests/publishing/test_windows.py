"""What Windows does differently, with simulated answers: files that others hold, and processes that come and go."""

# ruff: noqa: N802  the functions have the names that Windows gives them
import ctypes
from pathlib import Path
from typing import Any

import pytest

from sltdocs.publishing import processes
from sltdocs.publishing.lease import LEASE, Lease, holder_of
from sltdocs.publishing.processes import is_alive, is_gone, this_process
from sltdocs.publishing.windows_processes import FileTime, beginning_of
from tests.publishing.held import Held

BEGUN = 0x01DC5C8F12345678


class Kernel32:
    """The part of the library that is used: one process, running or ended."""

    def __init__(self, handle: int = 0x1_2345_6789, error: int = 0, code: int = 259) -> None:
        self.open_handles: list[int] = []

        def OpenProcess(access: int, inherit: int, number: int) -> int:
            assert (access, inherit) == (0x1000, 0)
            self.open_handles += [handle] if handle else []
            return handle

        def GetExitCodeProcess(process: int, result: Any) -> int:
            result._obj.value = code
            return 1

        def GetProcessTimes(process: int, *times: Any) -> int:
            assert len(times) == 4
            times[0]._obj.low, times[0]._obj.high = BEGUN & 0xFFFFFFFF, BEGUN >> 32
            return 1

        def CloseHandle(process: int) -> int:
            self.open_handles.remove(process)
            return 1

        self.OpenProcess: Any = OpenProcess
        self.GetExitCodeProcess: Any = GetExitCodeProcess
        self.GetProcessTimes: Any = GetProcessTimes
        self.CloseHandle: Any = CloseHandle
        self.GetLastError = lambda: error


@pytest.mark.parametrize(
    ("kernel32", "begun"),
    [
        (Kernel32(), str(BEGUN)),
        (Kernel32(code=1), None),
        (Kernel32(handle=0, error=87), None),
        (Kernel32(handle=0, error=5), ""),
    ],
    ids=["running", "ended, but still known", "no such process", "somebody else's"],
)
def test_the_beginning_of_a_process_is_read(kernel32: Kernel32, begun: str | None) -> None:
    assert beginning_of(17, kernel32) == begun
    assert kernel32.open_handles == []


def test_handles_are_not_cut_to_32_bits() -> None:
    kernel32 = Kernel32()
    beginning_of(17, kernel32)
    assert kernel32.OpenProcess.restype is ctypes.c_void_p
    assert ctypes.sizeof(FileTime) == 8


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


@pytest.mark.parametrize("code", [5, 32, 33])
@pytest.mark.parametrize("method", ["open", "replace", "unlink"])
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
    monkeypatch.setattr(Path, method, held)
    lease = Lease(tmp_path)
    lease.acquire(5.0, sleep, lambda: now[0])
    assert left == []
    assert holder_of(tmp_path) == this_process()
    lease.release()
    assert list(tmp_path.iterdir()) == []
