"""The child process that reads and renders: warm, limited in time and memory, replaced when it fails."""

import multiprocessing
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnContext
from multiprocessing.process import BaseProcess
from typing import Generic, TypeVar

from sltdocs.watching.limits import limit_memory

_Task = TypeVar("_Task")
_Answer = TypeVar("_Answer")


class WorkerLost(Exception):
    """The child did not answer: it took too long or too much memory, or it crashed. A new one stands ready."""


@dataclass(frozen=True, slots=True)
class Failure:
    """What the child says when a task raised; `kind` is the exception's name, never what a cell says."""

    kind: str
    text: str


@dataclass(slots=True)
class Worker(Generic[_Task, _Answer]):
    """Runs a module-level function in a child process, one task at a time. `memory` in megabytes, `time_limit` in seconds."""

    function: Callable[[_Task], _Answer]
    time_limit: float
    memory: int
    _child: BaseProcess | None = None
    _pipe: "Connection[object, object] | None" = None
    _context: SpawnContext = field(default_factory=lambda: multiprocessing.get_context("spawn"))

    def run(self, task: _Task) -> _Answer | Failure:
        """The function's answer; raises WorkerLost when there is none within the limits."""
        pipe = self.start()
        try:
            pipe.send(task)
            if not pipe.poll(self.time_limit):
                raise WorkerLost("time")
            return pipe.recv()  # type: ignore[return-value]  # what the child's function returned
        except WorkerLost:
            self.stop()
            raise
        except (EOFError, OSError) as fault:
            self.stop()
            raise WorkerLost("crash") from fault

    def start(self) -> "Connection[object, object]":
        """The connection to a child that is alive."""
        if self._pipe is None or not self._alive():
            self.stop()
            ours, theirs = self._context.Pipe()
            self._child = self._context.Process(target=_serve, args=(theirs, self.function, self.memory), daemon=True)
            self._child.start()
            theirs.close()
            self._pipe = ours
        return self._pipe

    def stop(self) -> None:
        """Ends the child, whatever it is doing."""
        if self._pipe is not None:
            self._pipe.close()
        if self._child is not None:
            self._child.kill()
            self._child.join(2.0)
        self._child = self._pipe = None

    def _alive(self) -> bool:
        return self._child is not None and self._child.is_alive()


def _serve(pipe: "Connection[object, object]", function: Callable[[object], object], memory: int) -> None:
    limit_memory(memory)
    with suppress(EOFError, OSError, KeyboardInterrupt):
        while True:
            task = pipe.recv()
            try:
                answer = function(task)
            except MemoryError:
                return  # the parent sees the end of the pipe and starts a fresh child
            except Exception as fault:  # noqa: BLE001  whatever it is, it becomes an answer and harms nobody else
                answer = Failure(type(fault).__name__, str(fault)[:300])
            pipe.send(answer)
