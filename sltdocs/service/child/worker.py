"""The child process that reads and renders: warm, limited in time and memory, replaced when it fails."""

import multiprocessing
import os
import signal
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from importlib import import_module
from multiprocessing.context import SpawnContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from sltdocs.errors import Interrupted
from sltdocs.garbage import search_seldom
from sltdocs.service.child.limits import limit_memory, limit_time

if TYPE_CHECKING:
    from multiprocessing.connection import Connection


def described(fault: BaseException, file_name: str = "") -> str:
    """What the operating system says, and of other faults their name and place: `ValueError at sets.py:41`.

    The path of the file of this name is left out: what somebody has called it is not for logs.
    """
    if isinstance(fault, OSError) and fault.errno is not None:
        names = {Path(os.fsdecode(path)).name for path in (fault.filename, fault.filename2) if isinstance(path, str | bytes)}
        return f"[Errno {fault.errno}] {fault.strerror}" if file_name in names else str(fault)
    return f"{type(fault).__name__} at {place(fault)}"


def place(fault: BaseException) -> str:
    """Module and line where it was raised."""
    frames = traceback.extract_tb(fault.__traceback__)
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"


_LOOK_AGAIN = 0.1
_STARTING = 120.0
"""Seconds: a busy machine may be slow to start a process, which is no fault of the workbook."""
_READY = True
_TASKS = 500
"""After so many the child is replaced: whatever it has gathered in memory goes with it."""


class WorkerLost(Exception):
    """The child did not answer: it crashed or took too much memory. The next task gets a new one."""


class WorkerTooSlow(WorkerLost):
    """The child did not answer in time and was ended."""


class Failure(Struct, frozen=True):
    """What the child says when a task raised: the exception's name and where, never its text, which may quote a cell.

    `temporary` when it lies with disk or share, and may be over the next time.
    """

    kind: str
    where: str
    temporary: bool = False

    def __str__(self) -> str:
        return f"{self.kind} at {self.where}"


class _Wanted(Struct, frozen=True):
    """What the child asks the parent to do before it goes on."""

    what: object


@dataclass(slots=True)
class Worker:
    """Runs the function `module:name` in a child process, one task at a time.

    `time_limit` in seconds, `memory` in megabytes. The parent never imports the function's module. A function that `asks`
    takes a second argument besides the task: what it calls to have something done in the parent, which is not limited.
    """

    function: str
    time_limit: float
    memory: int
    stopping: Callable[[], bool] = lambda: False
    asks: bool = False
    _child: BaseProcess | None = None
    _pipe: "Connection[object, object] | None" = None
    _ready: bool = False
    _done: int = 0
    _context: SpawnContext = field(default_factory=lambda: multiprocessing.get_context("spawn"))

    def run(self, task: object, helping: Callable[[Any], object] = lambda wanted: wanted) -> object:
        """The function's answer or a Failure; raises WorkerLost when there is neither, Interrupted when it is time to stop.

        `helping` does here what the function asks for; what it raises ends the child and is raised.
        """
        pipe = self.start()
        answer = self._answer(pipe, task)
        while isinstance(answer, _Wanted):
            answer = self._answer(pipe, self._helped(helping, answer.what))
        self._done += 1
        if self._done >= _TASKS:
            self.stop()
        return answer

    def _helped(self, helping: Callable[[Any], object], wanted: object) -> object:
        try:
            return helping(wanted)
        except BaseException:
            self.stop()
            raise

    def _answer(self, pipe: "Connection[object, object]", sent: object) -> object:
        """What the child says to what it is sent."""
        try:
            if not self._ready:
                self._wait(pipe, _STARTING)
                self._ready = pipe.recv() is _READY
            pipe.send(sent)
            self._wait(pipe, self.time_limit)
            return pipe.recv()
        except (EOFError, OSError) as fault:
            self.stop()
            raise WorkerLost from fault
        except (WorkerTooSlow, Interrupted):
            self.stop()
            raise

    def start(self) -> "Connection[object, object]":
        """The connection to a child that is alive; it warms up by itself."""
        if self._pipe is None or not self.is_running():
            self.stop()
            ours, theirs = self._context.Pipe()
            arguments = (theirs, self.function, self.memory, self.time_limit, self.asks)
            self._child = self._context.Process(target=_serve, args=arguments, name="sltdocs-worker", daemon=True)
            self._child.start()
            theirs.close()
            self._pipe = ours
            self._ready = False
            self._done = 0
        return self._pipe

    def is_running(self) -> bool:
        """Whether there is a child."""
        return self._child is not None and self._child.is_alive()

    def stop(self) -> None:
        """Ends the child, whatever it is doing."""
        if self._pipe is not None:
            self._pipe.close()
        if self._child is not None:
            self._child.kill()
            self._child.join(2.0)
        self._child = self._pipe = None

    def _wait(self, pipe: "Connection[object, object]", patience: float) -> None:
        until = time.monotonic() + patience
        while not pipe.poll(_LOOK_AGAIN):
            if self.stopping():
                raise Interrupted
            if time.monotonic() >= until:
                raise WorkerTooSlow


def _serve(pipe: "Connection[object, object]", function: str, memory: int, time_limit: float, asks: bool) -> None:  # noqa: FBT001
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the parent decides
    limit_memory(memory)
    search_seldom()
    module, _, name = function.partition(":")
    work: Callable[..., object] = getattr(import_module(module), name)
    more = (_asking(pipe, time_limit),) if asks else ()
    with suppress(EOFError, OSError):
        pipe.send(_READY)
        while True:
            task = pipe.recv()
            limit_time(time_limit)
            try:
                answer = work(task, *more)
            except MemoryError:
                return  # the parent sees the end of the pipe and starts a fresh child
            except Exception as fault:  # noqa: BLE001  whatever it is, it becomes an answer and harms nobody else
                answer = Failure(type(fault).__name__, place(fault), isinstance(fault, OSError))
            limit_time(None)
            pipe.send(answer)


def _asking(pipe: "Connection[object, object]", time_limit: float) -> Callable[[object], object]:
    def ask(what: object) -> object:
        limit_time(None)
        pipe.send(_Wanted(what))
        helped = pipe.recv()
        limit_time(time_limit)
        return helped

    return ask
