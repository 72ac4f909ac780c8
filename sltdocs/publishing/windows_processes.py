"""What Windows tells of a process: whether it runs, and when it began.

https://learn.microsoft.com/windows/win32/api/processthreadsapi
"""

import ctypes
from typing import Any

from sltdocs.publishing.kernel32 import BOOL, DWORD, HANDLE, POINTER, Types, declared, kernel32, last_error

_QUERY_LIMITED_INFORMATION = 0x1000
_INVALID_PARAMETER = 87
"""The error of OpenProcess when there is no process of this number."""
_STILL_ACTIVE = 259
_FUNCTIONS: dict[str, Types] = {
    "OpenProcess": (HANDLE, (DWORD, BOOL, DWORD)),
    "GetExitCodeProcess": (BOOL, (HANDLE, POINTER)),
    "GetProcessTimes": (BOOL, (HANDLE, POINTER, POINTER, POINTER, POINTER)),
    "CloseHandle": (BOOL, (HANDLE,)),
}


class FileTime(ctypes.Structure):
    """FILETIME: 100-nanosecond steps since 1601, in two halves."""

    _fields_ = (("low", DWORD), ("high", DWORD))


def beginning_of(number: int, library: Any = None) -> str | None:  # noqa: ANN401  a library of functions
    """When the process began, as a number; empty when Windows will not tell, None when no such process runs."""
    calls = declared(library or kernel32(), _FUNCTIONS)
    process = calls.OpenProcess(_QUERY_LIMITED_INFORMATION, 0, number)
    if not process:
        return None if last_error(calls) == _INVALID_PARAMETER else ""  # else it is somebody else's
    try:
        code = DWORD()
        if calls.GetExitCodeProcess(process, ctypes.byref(code)) and code.value != _STILL_ACTIVE:
            return None
        begun, *others = (FileTime() for _ in range(4))
        told = calls.GetProcessTimes(process, ctypes.byref(begun), *map(ctypes.byref, others))
        return str(begun.high << 32 | begun.low) if told else ""
    finally:
        calls.CloseHandle(process)
