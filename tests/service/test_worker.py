"""A bad workbook harms only itself: the child process may hang, eat memory or die, and the next task gets a fresh one."""

import threading
from collections.abc import Iterator

import pytest

from sltdocs.errors import Interrupted
from sltdocs.service.child.worker import Failure, Worker, WorkerLost, WorkerTooSlow

CHORES = "tests.service.chores"


@pytest.fixture
def workers() -> Iterator[list[Worker]]:
    started: list[Worker] = []
    yield started
    for worker in started:
        worker.stop()


def worker(workers: list[Worker], chore: str, *, time_limit: float = 20.0, memory: int = 1024) -> Worker:
    workers.append(Worker(f"{CHORES}:{chore}", time_limit, memory))
    return workers[-1]


def test_tasks_are_answered_by_one_warm_child(workers: list[Worker]) -> None:
    child = worker(workers, "process")
    assert child.run(None) == child.run(None)
    assert worker(workers, "double").run(21) == 42


@pytest.mark.parametrize("chore", ["hang", "spin"])
def test_a_task_that_does_not_end_is_ended(workers: list[Worker], chore: str) -> None:
    with pytest.raises(WorkerTooSlow):
        worker(workers, chore, time_limit=1.0).run(None)


@pytest.mark.parametrize("chore", ["crash", "eat"])
def test_a_child_that_dies_or_takes_too_much_memory_is_lost(workers: list[Worker], chore: str) -> None:
    with pytest.raises(WorkerLost) as lost:
        worker(workers, chore, memory=512).run(None)
    assert not isinstance(lost.value, WorkerTooSlow)


def test_the_next_task_gets_a_fresh_child(workers: list[Worker]) -> None:
    child = worker(workers, "chosen")
    first = child.run("process")
    with pytest.raises(WorkerLost):
        child.run("crash")
    assert child.run("process") != first
    assert child.run("double") == 4


def test_a_child_that_has_worked_long_is_replaced(workers: list[Worker], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sltdocs.service.child.worker._TASKS", 3)
    child = worker(workers, "process")
    processes = [child.run(None) for _ in range(7)]
    assert [processes.count(process) for process in dict.fromkeys(processes)] == [3, 3, 1]


def test_a_fault_is_told_by_name_and_place_and_never_by_its_text(workers: list[Worker]) -> None:
    failure = worker(workers, "quote").run(None)
    assert isinstance(failure, Failure)
    assert str(failure).startswith("ValueError at chores.py:")
    assert "Ola" not in repr(failure)
    assert not failure.temporary


def test_a_fault_of_disk_or_share_is_known_to_be_temporary(workers: list[Worker]) -> None:
    failure = worker(workers, "lose_the_share").run(None)
    assert isinstance(failure, Failure)
    assert failure.temporary


def test_a_stopping_service_gives_the_task_up(workers: list[Worker]) -> None:
    stopping = threading.Event()
    child = worker(workers, "hang")
    child.stopping = stopping.is_set
    threading.Timer(0.3, stopping.set).start()
    with pytest.raises(Interrupted):
        child.run(None)
