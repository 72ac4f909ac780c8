"""Telling processes of this machine apart, also when a process number has been used again."""

import os
import sys
from contextlib import suppress
from pathlib import Path


def this_process() -> str:
    """`host:number:start`; `start` is empty where the system does not tell when a process began."""
    return f"{_host()}:{os.getpid()}:{_beginning(os.getpid()) or ''}"


def is_here(name: str) -> bool:
    """Whether `name` (as `this_process` gives it) is a process of this machine."""
    return name.rpartition(":")[0].rpartition(":")[0] == _host()


def is_gone(name: str) -> bool:
    """Whether it was a process of this machine that is no more, also when its number has been used again."""
    host_and_number, _, start = name.rpartition(":")
    number = host_and_number.rpartition(":")[2]
    if not is_here(name) or not number.isdecimal():
        return False
    begun = _beginning(int(number))
    return begun is None or bool(begun and start and begun != start)


def is_alive(name: str) -> bool:
    """Whether it is known to be a running process of this machine."""
    return is_here(name) and not is_gone(name)


def _host() -> str:
    if sys.platform == "win32":
        import socket  # noqa: PLC0415  what os.uname tells elsewhere without loading it

        return socket.gethostname()
    return os.uname().nodename


def _beginning(number: int) -> str | None:
    """What tells when a process began; empty where the system does not say, None when no such process runs."""
    if sys.platform == "win32":
        from sltdocs.publishing.windows_processes import beginning_of  # noqa: PLC0415  only on Windows

        return beginning_of(number)
    return _start(number) if _is_running(number) else None


def _is_running(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True  # it is somebody else's
    return _fields(number)[:1] != ["Z"]  # a zombie has ended; only its parent has not noticed


def _start(number: int) -> str:
    """Clock ticks from boot to the start of the process: the 22nd field of /proc/N/stat (proc(5))."""
    return "".join(_fields(number)[19:20])


def _fields(number: int) -> list[str]:
    """The fields of /proc/N/stat from the third on, the state; the second may hold blanks and brackets."""
    with suppress(OSError):
        return Path(f"/proc/{number}/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
    return []
