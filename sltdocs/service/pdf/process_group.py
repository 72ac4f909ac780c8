"""Runs a foreign program in a group of processes of its own, limited in time and memory, and ends all of it."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from sltdocs.errors import Interrupted

_LOOK_AGAIN = 0.05
_LIMITED = 'ulimit -v "$1"; ulimit -t "$2"; shift 2; exec "$@"'
_SHELL = Path("/bin/sh")


class TookTooLong(Exception):
    """The program did not end in time; it and all that it had started were ended."""


def run_limited(
    command: Sequence[str],
    environment: Mapping[str, str],
    *,
    seconds: float,
    megabytes: int,
    stopping: Callable[[], bool] = lambda: False,
) -> int:
    """The program's exit code. Nothing of what it starts outlives the call. Raises OSError, TookTooLong and Interrupted.

    `megabytes` limit each of its processes where the system has a shell that can (not on Windows); what it prints is
    thrown away.
    """
    process = subprocess.Popen(  # noqa: S603  the caller names the program, no workbook does
        [*_limits(seconds, megabytes), *command],
        env=dict(environment),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=sys.platform != "win32",
        creationflags=_apart(),
    )
    try:
        return _ended(process, time.monotonic() + seconds, stopping)
    finally:
        _end_group(process)


def _ended(process: "subprocess.Popen[bytes]", until: float, stopping: Callable[[], bool]) -> int:
    while (code := process.poll()) is None:
        if stopping():
            raise Interrupted
        if time.monotonic() >= until:
            raise TookTooLong
        time.sleep(_LOOK_AGAIN)
    return code


def _limits(seconds: float, megabytes: int) -> tuple[str, ...]:
    """What the program is started through. The limit of processor time holds also when this process has been killed."""
    if not _SHELL.exists():
        return ()
    return (str(_SHELL), "-c", _LIMITED, "sh", str(megabytes * 1024), str(int(seconds) + 1))


def _apart() -> int:
    """On Windows a group and no window; elsewhere the new session is the group."""
    if sys.platform == "win32":
        return subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
    return 0


def _end_group(process: "subprocess.Popen[bytes]") -> None:
    """Ends the program and all that it has started, also when it has itself ended already."""
    if sys.platform == "win32":
        taskkill = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "taskkill.exe")
        tree = [str(taskkill), "/T", "/F", "/PID", str(process.pid)]
        with suppress(OSError):
            subprocess.run(tree, check=False, capture_output=True, timeout=10)  # noqa: S603  Windows' own program
    else:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    with suppress(subprocess.TimeoutExpired):
        process.kill()
        process.wait(5)
