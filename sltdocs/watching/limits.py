"""What a child process may use, set by the child itself before it touches anybody's file."""

import signal
import sys
from contextlib import suppress

if sys.platform != "win32":
    import resource

_GRACE = 10


def limit_memory(megabytes: int) -> bool:
    """Limits this process's address space; False where the system has no such limit (Windows; macOS ignores it)."""
    if sys.platform == "win32":
        return False
    with suppress(ValueError, OSError):
        size = megabytes * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_AS, (size, size))
        return True
    return False


def limit_time(seconds: float | None) -> None:
    """Ends this process some time after its limit: the parent does it sooner, unless the parent itself has been killed.

    None takes the limit away.
    """
    if sys.platform != "win32":
        signal.alarm(0 if seconds is None else int(seconds) + _GRACE)
