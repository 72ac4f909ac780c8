"""What a child process may use, set by the child itself before it touches anybody's file."""

import faulthandler
import os
import signal
import sys
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

if sys.platform != "win32":
    import resource

_GRACE = 10


def limit_memory(megabytes: int) -> bool:
    """Limits this process's memory; False where the system has no such limit (macOS ignores it) or refuses."""
    if sys.platform == "win32":
        from sltdocs.service.child.job_object import limit_this_process  # noqa: PLC0415  only on Windows

        return limit_this_process(megabytes)
    with suppress(ValueError, OSError):
        size = megabytes * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_AS, (size, size))
        return True
    return False


def limit_time(seconds: float | None) -> None:
    """Ends this process some time after its limit: the parent does it sooner, unless the parent itself has been killed.

    None takes the limit away.
    """
    if sys.platform == "win32":
        limit_time_without_signals(seconds)
    else:
        signal.alarm(0 if seconds is None else int(seconds) + _GRACE)


def limit_time_without_signals(seconds: float | None) -> None:
    """The same where there is no alarm: by a thread that needs no lock of the interpreter, so that nothing can hold it up."""
    if seconds is None:
        faulthandler.cancel_dump_traceback_later()
        return
    faulthandler.dump_traceback_later(seconds + _GRACE, exit=True, file=_nowhere())


@lru_cache(maxsize=1)
def _nowhere() -> int:
    """A descriptor that stays open: the thread writes there where the process stood as it ended it."""
    return os.open(Path(os.devnull), os.O_WRONLY)
