"""Calling functions of Windows from Python with their right types."""

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


def kernel32() -> Any:  # noqa: ANN401  a library of functions
    """The library itself, keeping errors for `last_error`; on Windows only."""
    return getattr(ctypes, "WinDLL")("kernel32", use_last_error=True)  # noqa: B009  mypy knows it on Windows only


def declared(library: Any, functions: Mapping[str, Types]) -> Any:  # noqa: ANN401
    """The library, its functions knowing their types."""
    for name, (result, arguments) in functions.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


def last_error(library: Any) -> int:  # noqa: ANN401
    """The error of the last call: ctypes keeps it aside, a simulated library tells it itself."""
    kept = getattr(ctypes, "get_last_error", None)
    return int(kept() if kept else library.GetLastError())
