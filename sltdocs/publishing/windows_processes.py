"""What Windows tells of a process: whether it runs, and when it began.

https://learn.microsoft.com/windows/win32/api/processthreadsapi
"""

import ctypes
from typing import Any

_QUERY_LIMITED_INFORMATION = 0x1000
_INVALID_PARAMETER = 87
"""The error of OpenProcess when there is no process of this number."""
_STILL_ACTIVE = 259


class FileTime(ctypes.Structure):
    """FILETIME: 100-nanosecond steps since 1601, in two halves."""

    _fields_ = (("low", ctypes.c_uint32), ("high", ctypes.c_uint32))


def beginning_of(number: int, kernel32: Any = None) -> str | None:  # noqa: ANN401  a library of functions
    """When the process began, as a number; empty when Windows will not tell, None when no such process runs."""
    calls = _declared(kernel32 or _kernel32())
    process = calls.OpenProcess(_QUERY_LIMITED_INFORMATION, 0, number)
    if not process:
        return None if _last_error(calls) == _INVALID_PARAMETER else ""  # else it is somebody else's
    try:
        code = ctypes.c_uint32()
        if calls.GetExitCodeProcess(process, ctypes.byref(code)) and code.value != _STILL_ACTIVE:
            return None
        begun, *others = (FileTime() for _ in range(4))
        told = calls.GetProcessTimes(process, ctypes.byref(begun), *map(ctypes.byref, others))
        return str(begun.high << 32 | begun.low) if told else ""
    finally:
        calls.CloseHandle(process)


def _kernel32() -> Any:  # noqa: ANN401
    return getattr(ctypes, "WinDLL")("kernel32", use_last_error=True)  # noqa: B009  mypy knows it on Windows only


def _last_error(calls: Any) -> int:  # noqa: ANN401
    """ctypes keeps the error of its last call aside; a simulated library tells it itself."""
    kept = getattr(ctypes, "get_last_error", None)
    return int(kept() if kept else calls.GetLastError())


def _declared(kernel32: Any) -> Any:  # noqa: ANN401
    """The functions with their types: handles are pointers, which ctypes would else cut to 32 bits."""
    handle, dword, pointer = ctypes.c_void_p, ctypes.c_uint32, ctypes.c_void_p
    for name, result, arguments in (
        ("OpenProcess", handle, (dword, ctypes.c_int, dword)),
        ("GetExitCodeProcess", ctypes.c_int, (handle, pointer)),
        ("GetProcessTimes", ctypes.c_int, (handle, pointer, pointer, pointer, pointer)),
        ("CloseHandle", ctypes.c_int, (handle,)),
    ):
        function = getattr(kernel32, name)
        function.restype, function.argtypes = result, arguments
    return kernel32
