"""Makers on the workers of a Dask cluster (https://distributed.dask.org), for those who have outgrown one machine.

Every workbook is made in a child process of its Dask worker, with the same limits as here. A worker that is lost is no
matter: Dask gives its work to another.
"""

import multiprocessing
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from queue import LifoQueue, SimpleQueue
from typing import Any

from distributed import Client, WorkerPlugin, get_worker
from msgspec.structs import replace

from sltdocs import __version__
from sltdocs.errors import EnvironmentFault, Interrupted
from sltdocs.products.publication import Publication
from sltdocs.service.child.supervised_child import Maker, MakerTrouble
from sltdocs.service.child.worker import Worker
from sltdocs.service.cluster.remote_workbook import Parcel, PastWanted, parcel, with_past
from sltdocs.settings import Settings
from sltdocs.task import Known, Task

_ANSWER = "sltdocs.service.cluster.remote_workbook:answer_afar"
_NAME = "sltdocs"
_CONNECTING = 10.0
_LOOK_AGAIN = 0.5
_ABANDONED = 60.0
"""Seconds without any worker after which the cluster is given up."""


class PastNeeded(Exception):
    """The plan with this identity has a past that has not been sent along."""


class Children(WorkerPlugin):
    """The child processes of one Dask worker, one for each of its threads."""

    name = _NAME

    def __init__(self, settings: Settings, program: str) -> None:
        """`program` is the version that the head runs: another one would make other documents."""
        self.settings = settings
        self.program = program
        self.all: list[Worker] = []
        self.idle: Any = None

    def setup(self, worker: Any) -> None:  # noqa: ANN401  a distributed.Worker
        """Called by the Dask worker; what it raises reaches the head."""
        if self.program != __version__:
            raise EnvironmentFault(f"{worker.address} has sltdocs {__version__}, not {self.program}")
        if multiprocessing.current_process().daemon:
            raise EnvironmentFault(f"{worker.address} may not start processes: start it with --no-nanny")
        self.idle = LifoQueue()
        limits = self.settings.time_limit, self.settings.memory_limit
        self.all = [Worker(_ANSWER, *limits, asks=True) for _ in range(worker.state.nthreads)]
        for one in self.all:
            self.idle.put(one)

    def teardown(self, worker: Any) -> None:  # noqa: ANN401
        """Ends the child processes."""
        del worker
        for one in self.all:
            one.stop()


@dataclass(slots=True)
class _Sent:
    """A child that is given the parcel's other contents along with each task."""

    worker: Worker
    parcel: Parcel
    stopping: Callable[[], bool] = lambda: False

    def run(self, task: Task, helping: Callable[[Any], object]) -> object:
        answer = self.worker.run(replace(self.parcel, task=task), helping)
        if isinstance(answer, PastWanted):
            raise PastNeeded(answer.identity)
        return answer


def make_afar(sent: Parcel) -> tuple[Publication | Known, list[MakerTrouble]]:
    """On a Dask worker: what is to be published, and what there is to tell; raises PastNeeded and OSError."""
    children: Any = get_worker().plugins[_NAME]
    told: list[MakerTrouble] = []
    worker = children.idle.get()
    try:
        return Maker(children.settings, _Sent(worker, sent), told.append).make(sent.task), told
    finally:
        children.idle.put(worker)


@dataclass(slots=True)
class Cluster:
    """Makes as many workbooks at a time as the cluster had threads when it was joined."""

    settings: Settings
    scheduler: str
    stopping: Callable[[], bool]
    size: int = field(init=False)
    _client: Any = field(init=False)
    _executor: Executor = field(init=False)
    _threads: ThreadPoolExecutor = field(init=False)
    _told: "SimpleQueue[MakerTrouble]" = field(default_factory=SimpleQueue)
    _closed: bool = False

    def __post_init__(self) -> None:
        """Joins the cluster; raises EnvironmentFault when there is none, or one that cannot do this work."""
        try:
            self._client = Client(self.scheduler, timeout=_CONNECTING, set_as_default=False)  # type: ignore[no-untyped-call]
        except (OSError, ValueError) as fault:
            raise EnvironmentFault(f"there is no Dask scheduler at {self.scheduler}") from fault
        try:
            self._client.wait_for_workers(1, timeout=_CONNECTING)
            self._client.register_plugin(Children(self.settings, __version__))
        except OSError as fault:
            self._client.close()
            raise EnvironmentFault(f"the Dask scheduler at {self.scheduler} has no workers") from fault
        except EnvironmentFault:
            self._client.close()
            raise
        self.size = sum(self._client.nthreads().values())
        self._executor = self._client.get_executor(pure=False)
        self._threads = ThreadPoolExecutor(self.size, thread_name_prefix="sltdocs-cluster")

    def begin(self, task: Task) -> "Future[Publication | Known]":
        """Sends a task off; the future raises OSError, or Interrupted when it is time to stop."""
        return self._threads.submit(self._make, task)

    def told(self) -> list[MakerTrouble]:
        """What the makers have had to tell since the last time."""
        return [self._told.get() for _ in range(self._told.qsize())]

    def stop(self) -> None:
        """Leaves the cluster. What is being made comes to nothing."""
        self._closed = True
        self._threads.shutdown(cancel_futures=True)
        self._client.close()

    def _make(self, task: Task) -> Publication | Known:
        sent = parcel(task)
        try:
            return self._made(sent)
        except PastNeeded as needed:
            return self._made(with_past(sent, str(needed)))

    def _made(self, sent: Parcel) -> Publication | Known:
        future = self._executor.submit(make_afar, sent)
        seen = time.monotonic()
        while True:
            try:
                made, told = future.result(_LOOK_AGAIN)
                break
            except TimeoutError as fault:
                if future.done():
                    raise OSError(str(fault)) from fault
            if self._closed or self.stopping():
                future.cancel()
                raise Interrupted
            seen = time.monotonic() if self._client.nthreads() else seen
            if time.monotonic() - seen > _ABANDONED:
                raise ConnectionError(f"the cluster at {self.scheduler} has no workers any more")
        for event in told:
            self._told.put(event)
        return made
