"""Several makers at work at the same time, each with a child process of its own; none is started before it is needed."""

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from queue import LifoQueue, SimpleQueue
from typing import Protocol

from sltdocs.products.publication import Publication
from sltdocs.service.child import supervised_child
from sltdocs.service.child.supervised_child import Maker, MakerTrouble
from sltdocs.service.child.worker import Worker
from sltdocs.settings import Settings
from sltdocs.task import Known, Task

_IDLE = 60.0
"""Seconds after which a child beyond the first is ended: an idle service holds the memory of one."""


class Makers(Protocol):
    """Those who make workbooks, `size` at a time, wherever they are."""

    @property
    def size(self) -> int:
        """How many are made at a time."""

    def begin(self, task: Task) -> "Future[Publication | Known]":
        """Sets a maker to work; the future raises OSError, or Interrupted when it is time to stop."""

    def told(self) -> list[MakerTrouble]:
        """What the makers have had to tell since the last time."""

    def stop(self) -> None:
        """Ends all work at once."""


@dataclass(slots=True)
class Pool:
    """Makes up to `size` workbooks at a time. The one that was at work last is taken first, as it is warm."""

    settings: Settings
    size: int
    stopping: Callable[[], bool]
    workers: tuple[Worker, ...] = field(init=False)
    _idle: "LifoQueue[Maker]" = field(default_factory=LifoQueue)
    _told: "SimpleQueue[MakerTrouble]" = field(default_factory=SimpleQueue)
    _threads: ThreadPoolExecutor = field(init=False)
    _busy: float = field(default_factory=time.monotonic)
    _closed: bool = False

    def __post_init__(self) -> None:
        settings = self.settings
        self.workers = tuple(
            Worker(supervised_child.ANSWER, settings.time_limit, settings.memory_limit, self._ends, asks=True)
            for _ in range(self.size)
        )
        for worker in reversed(self.workers):
            self._idle.put(Maker(settings, worker, self._told.put))
        self._threads = ThreadPoolExecutor(self.size, thread_name_prefix="sltdocs-maker")

    def warm(self) -> None:
        """Starts the first child, so that it is ready when a workbook comes."""
        self.workers[0].start()

    def begin(self, task: Task) -> "Future[Publication | Known]":
        """Sets a maker to work; the future raises what `Maker.make` raises."""
        self._busy = time.monotonic()
        return self._threads.submit(self._make, task)

    def told(self) -> list[MakerTrouble]:
        """What the makers have had to tell since the last time."""
        return [self._told.get() for _ in range(self._told.qsize())]

    def rest(self) -> None:
        """Ends the children that have long had nothing to do. To be called when nothing is being made."""
        if time.monotonic() - self._busy > _IDLE:
            for worker in self.workers[1:]:
                worker.stop()

    def stop(self) -> None:
        """Ends all children, whatever they are doing. What is being made comes to nothing."""
        self._closed = True
        self._threads.shutdown(cancel_futures=True)
        for worker in self.workers:
            worker.stop()

    def _ends(self) -> bool:
        return self._closed or self.stopping()

    def _make(self, task: Task) -> Publication | Known:
        maker = self._idle.get()
        try:
            return maker.make(task)
        finally:
            self._idle.put(maker)
