"""Telling processes of this machine apart, also when a process number has been used again."""

import os
import socket

import psutil

_STEPS = 100
"""A second in the steps that Linux counts the beginnings of processes in (the 22nd field of /proc/N/stat, proc(5))."""


def this_process() -> str:
    """`host:number:start`; `start` is empty where the system does not tell when a process began."""
    return f"{socket.gethostname()}:{os.getpid()}:{_beginning(os.getpid()) or ''}"


def is_here(name: str) -> bool:
    """Whether `name` (as `this_process` gives it) is a process of this machine."""
    return name.rpartition(":")[0].rpartition(":")[0] == socket.gethostname()


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


def _beginning(number: int) -> str | None:
    """What tells when a process began; empty where the system does not say, None when no such process runs."""
    try:
        process = psutil.Process(number)
        if process.status() == psutil.STATUS_ZOMBIE:
            return None  # it has ended; only its parent has not noticed
        # Linux counts from its own start, which moves when somebody sets the clock: then it is taken off again
        booted = psutil.boot_time() if psutil.LINUX else 0.0
        return str(round((process.create_time() - booted) * _STEPS))
    except (psutil.NoSuchProcess, OverflowError):
        return None
    except psutil.AccessDenied:
        return ""  # it is somebody else's
