"""Runs something in a child process that is killed or suspended at its n-th change to the disk or amid a write."""

import io
import os
import signal
import sys
from collections.abc import Callable
from typing import Any

_CHANGES = frozenset({"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.truncate", "shutil.rmtree"})
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def ends_unsuspended(action: Callable[[], object], at: int, meanwhile: Callable[[], object]) -> bool:
    """Whether the action ended by itself, making fewer than `at` changes; otherwise it was suspended for `meanwhile`.

    What the action raises after that is its own affair.
    """
    child = os.fork()
    if child == 0:
        _arm(at, signal.SIGSTOP)
        try:
            action()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, os.WUNTRACED)
    if not os.WIFSTOPPED(status):
        return True
    meanwhile()
    os.kill(child, signal.SIGCONT)
    os.waitpid(child, 0)
    return False


def survives(action: Callable[[], object], kill_at: int) -> bool:
    """Whether the action ended by itself, making fewer than `kill_at` changes."""
    child = os.fork()
    if child == 0:
        _arm(kill_at, signal.SIGKILL)
        try:
            action()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return False
    assert os.WEXITSTATUS(status) == 0
    return True


def _arm(at: int, deed: signal.Signals) -> None:
    """Counts what Python reports of itself (PEP 578), and the flushes, which it does not report."""
    made = 0

    def change() -> None:
        nonlocal made
        made += 1
        if made == at:
            os.kill(os.getpid(), deed)

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event in _CHANGES or (event == "open" and _writes(arguments)):
            change()

    flush, opened = os.fsync, io.open

    def counted_flush(descriptor: int) -> None:
        change()
        flush(descriptor)

    def halving_open(file: Any, mode: str = "r", *rest: Any, **more: Any) -> Any:
        found = opened(file, mode, *rest, **more)
        return Halved(found, change) if "b" in mode and _writes((file, mode, 0)) else found

    os.fsync = counted_flush
    io.open = halving_open  # what pathlib opens files with
    sys.addaudithook(hook)


class Halved:
    """A file in the middle of whose every write something happens."""

    def __init__(self, file: Any, change: Callable[[], None]) -> None:
        self._file = file
        self._change = change

    def write(self, data: bytes) -> int:
        self._file.write(data[: len(data) // 2])
        self._file.flush()
        self._change()
        return len(data) // 2 + self._file.write(data[len(data) // 2 :])

    def __enter__(self) -> "Halved":
        return self

    def __exit__(self, *fault: object) -> None:
        self._file.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


def _writes(arguments: tuple[Any, ...]) -> bool:
    _, mode, flags = arguments
    return any(letter in (mode or "") for letter in "wxa+") or bool((flags or 0) & _WRITING)
