"""The memory limit of a process on Windows, by a job object: what RLIMIT_AS is elsewhere.

Layouts and numbers are those of winnt.h for 64-bit Windows
(https://learn.microsoft.com/windows/win32/api/winnt/ns-winnt-jobobject_extended_limit_information).
"""

import ctypes
from collections.abc import Mapping
from typing import Any

HANDLE = ctypes.c_void_p
"""A pointer, which ctypes would else cut to 32 bits."""
DWORD = ctypes.c_uint32
"""Not `wintypes.DWORD`, which has another size on other systems, where our layouts are tested."""
POINTER = ctypes.c_void_p
BOOL = ctypes.c_int

Types = tuple[Any, tuple[Any, ...]]
"""What a function gives, and what it takes."""

PROCESS_MEMORY = 0x00000100
DIE_ON_UNHANDLED_EXCEPTION = 0x00000400
EXTENDED_LIMIT_INFORMATION = 9

_SIZE = ctypes.c_size_t
_FUNCTIONS: dict[str, Types] = {
    "CreateJobObjectW": (HANDLE, (POINTER, ctypes.c_wchar_p)),
    "SetInformationJobObject": (BOOL, (HANDLE, ctypes.c_int, POINTER, DWORD)),
    "AssignProcessToJobObject": (BOOL, (HANDLE, HANDLE)),
    "GetCurrentProcess": (HANDLE, ()),
    "CloseHandle": (BOOL, (HANDLE,)),
}


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", DWORD),
        ("MinimumWorkingSetSize", _SIZE),
        ("MaximumWorkingSetSize", _SIZE),
        ("ActiveProcessLimit", DWORD),
        ("Affinity", _SIZE),
        ("PriorityClass", DWORD),
        ("SchedulingClass", DWORD),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION; the counters in its middle are not used."""

    _fields_ = (
        ("BasicLimitInformation", BasicLimits),
        ("IoInfo", ctypes.c_uint64 * 6),
        ("ProcessMemoryLimit", _SIZE),
        ("JobMemoryLimit", _SIZE),
        ("PeakProcessMemoryUsed", _SIZE),
        ("PeakJobMemoryUsed", _SIZE),
    )


def limit_this_process(megabytes: int, library: Any = None) -> bool:  # noqa: ANN401  a library of functions
    """Puts this process into a job that allows it so much committed memory; False when Windows refuses.

    The handle is kept open on purpose: the job lasts as long as the process. Beyond the limit Python raises MemoryError;
    a crash ends the process without a dialogue that nobody would see.
    """
    calls = declared(library or kernel32(), _FUNCTIONS)
    job = calls.CreateJobObjectW(None, None)
    if not job:
        return False
    limits = ExtendedLimits()
    limits.BasicLimitInformation.LimitFlags = PROCESS_MEMORY | DIE_ON_UNHANDLED_EXCEPTION
    limits.ProcessMemoryLimit = megabytes * 1024 * 1024
    size = ctypes.sizeof(limits)
    kept = calls.SetInformationJobObject(job, EXTENDED_LIMIT_INFORMATION, ctypes.byref(limits), size)
    if kept and calls.AssignProcessToJobObject(job, calls.GetCurrentProcess()):
        return True
    calls.CloseHandle(job)
    return False


def kernel32() -> Any:  # noqa: ANN401  a library of functions
    """The library itself, on Windows only."""
    return getattr(ctypes, "WinDLL")("kernel32")  # noqa: B009  mypy knows it on Windows only


def declared(library: Any, functions: Mapping[str, Types]) -> Any:  # noqa: ANN401
    """The library, its functions knowing their types."""
    for name, (result, arguments) in functions.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library
