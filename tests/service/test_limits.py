"""The limits of a child process, on this system for real and on Windows with a simulated library."""

# ruff: noqa: N802  the functions have the names that Windows gives them
import ctypes
import subprocess
import sys
from typing import Any

import pytest

from sltdocs.service.child.job_object import (
    DIE_ON_UNHANDLED_EXCEPTION,
    EXTENDED_LIMIT_INFORMATION,
    PROCESS_MEMORY,
    BasicLimits,
    ExtendedLimits,
    limit_this_process,
)

JOB, THIS_PROCESS = 0x7FFF_0000_0010, 0xFFFF_FFFF_FFFF_FFFF


class Kernel32:
    """The part of the library that is used; `refuses` names the function that does not succeed."""

    def __init__(self, refuses: str = "") -> None:
        self.calls: list[tuple[object, ...]] = []
        self.limits = ExtendedLimits()

        def CreateJobObjectW(attributes: object, name: object) -> int:
            self.calls.append(("CreateJobObjectW", attributes, name))
            return 0 if refuses == "CreateJobObjectW" else JOB

        def SetInformationJobObject(job: int, kind: int, limits: Any, size: int) -> int:
            self.calls.append(("SetInformationJobObject", job, kind, size))
            ctypes.memmove(ctypes.byref(self.limits), limits, size)
            return int(refuses != "SetInformationJobObject")

        def AssignProcessToJobObject(job: int, process: int) -> int:
            self.calls.append(("AssignProcessToJobObject", job, process))
            return int(refuses != "AssignProcessToJobObject")

        def CloseHandle(handle: int) -> int:
            self.calls.append(("CloseHandle", handle))
            return 1

        self.CreateJobObjectW: Any = CreateJobObjectW
        self.SetInformationJobObject: Any = SetInformationJobObject
        self.AssignProcessToJobObject: Any = AssignProcessToJobObject
        self.GetCurrentProcess: Any = lambda: THIS_PROCESS
        self.CloseHandle: Any = CloseHandle


def test_on_windows_a_job_limits_the_memory_of_the_process() -> None:
    kernel32 = Kernel32()
    assert limit_this_process(1024, kernel32)
    assert kernel32.calls == [
        ("CreateJobObjectW", None, None),
        ("SetInformationJobObject", JOB, EXTENDED_LIMIT_INFORMATION, 144),
        ("AssignProcessToJobObject", JOB, THIS_PROCESS),
    ]
    assert kernel32.limits.ProcessMemoryLimit == 1024**3
    assert kernel32.limits.BasicLimitInformation.LimitFlags == PROCESS_MEMORY | DIE_ON_UNHANDLED_EXCEPTION
    assert kernel32.CreateJobObjectW.restype is ctypes.c_void_p


@pytest.mark.parametrize("refuses", ["CreateJobObjectW", "SetInformationJobObject", "AssignProcessToJobObject"])
def test_a_limit_that_windows_refuses_is_told_and_nothing_is_left_open(refuses: str) -> None:
    kernel32 = Kernel32(refuses)
    assert not limit_this_process(1024, kernel32)
    assert (("CloseHandle", JOB) in kernel32.calls) == (refuses != "CreateJobObjectW")


def test_the_layout_is_that_of_64_bit_windows() -> None:
    """winnt.h: 64 bytes of basic limits, 48 of counters, then four sizes."""
    assert (ctypes.sizeof(BasicLimits), ctypes.sizeof(ExtendedLimits)) == (64, 144)
    offsets = {name: getattr(BasicLimits, name).offset for name, _ in BasicLimits._fields_}
    assert (offsets["LimitFlags"], offsets["MinimumWorkingSetSize"], offsets["Affinity"]) == (16, 24, 48)
    assert ExtendedLimits.ProcessMemoryLimit.offset == 112


EATING = "from sltdocs.service.child.limits import limit_memory\nassert limit_memory(256)\nfound = bytearray(400_000_000)"
SPINNING = "from sltdocs.service.child import limits\nlimits._GRACE = 0\nlimits.{limit}(1)\nwhile True: pass"
HANGING = (
    "from sltdocs.service.child import limits\nimport re\nlimits._GRACE = 0\nlimits.{limit}(1)\nre.match('(a*)*b', 'a' * 60)"
)
FREED = (
    "import time\nfrom sltdocs.service.child import limits\nlimits._GRACE = 0\n"
    "limits.{limit}(1)\nlimits.{limit}(None)\ntime.sleep(1.5)"
)


def run(code: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)


def test_a_process_beyond_its_memory_gets_a_memory_error() -> None:
    assert "MemoryError" in run(EATING).stderr


@pytest.mark.parametrize("limit", ["limit_time", "limit_time_without_signals"])
@pytest.mark.parametrize("code", [SPINNING, HANGING], ids=["spinning", "hanging in C"])
def test_a_process_beyond_its_time_ends_by_itself_and_says_nothing(limit: str, code: str) -> None:
    ended = run(code.format(limit=limit))
    assert ended.returncode != 0
    assert ended.stderr == ""


@pytest.mark.parametrize("limit", ["limit_time", "limit_time_without_signals"])
def test_a_limit_of_time_is_taken_away_again(limit: str) -> None:
    assert run(FREED.format(limit=limit)).returncode == 0
