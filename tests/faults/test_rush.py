"""Very many files at once: each gets its one answer, and the service stays small. `FAULT_FILES=500` makes it as many."""

import os
from pathlib import Path

import pytest

from tests.faults.conftest import FILES
from tests.faults.places import Place
from tests.faults.traffic import FIRST_NUMBER, Traffic
from tests.journeys.site import until

MEMORY = 150_000_000
"""Bytes that the service itself may take, whatever waits."""


@pytest.mark.slow
def test_hundreds_of_files_at_once_have_one_answer_each_also_when_they_go_on_changing(place: Place) -> None:
    traffic = Traffic(place.inbox, FILES, FILES)
    place.told_in = place.elsewhere
    service = place.start()
    traffic.arrive()
    traffic.happen(FILES // 4)
    most = 0
    while place.wrong():
        place.alive(service)
        most = max(most, resident(service.pid))
    place.settles()
    until(lambda: {f"{FIRST_NUMBER + number}_2026-2027" for number in range(FILES)} <= set(place.answers()))
    assert most < MEMORY
    place.kill()
    assert place.watch_once().returncode == 0
    place.settles()


def resident(process: int) -> int:
    """The memory of a process in bytes; none where there is no /proc."""
    told = Path(f"/proc/{process}/statm")
    return int(told.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") if told.exists() else 0
