"""Runs something in a child process that is killed, without warning, just before its n-th change to the disk."""

import os
import signal
import sys
from collections.abc import Callable
from typing import Any

_CHANGES = frozenset({"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.truncate", "shutil.rmtree"})
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def survives(action: Callable[[], object], kill_at: int) -> bool:
    """Whether the action ended by itself, making fewer than `kill_at` changes."""
    child = os.fork()
    if child == 0:
        _arm(kill_at)
        try:
            action()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return False
    assert os.WEXITSTATUS(status) == 0
    return True


def _arm(kill_at: int) -> None:
    """Counts what Python reports of itself (PEP 578), and the flushes, which it does not report."""
    made = 0

    def change() -> None:
        nonlocal made
        made += 1
        if made == kill_at:
            os.kill(os.getpid(), signal.SIGKILL)

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event in _CHANGES or (event == "open" and _writes(arguments)):
            change()

    flush = os.fsync

    def counted_flush(descriptor: int) -> None:
        change()
        flush(descriptor)

    os.fsync = counted_flush
    sys.addaudithook(hook)


def _writes(arguments: tuple[Any, ...]) -> bool:
    _, mode, flags = arguments
    return any(letter in (mode or "") for letter in "wxa+") or bool((flags or 0) & _WRITING)
