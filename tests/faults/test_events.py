"""Events of the operating system that are lost: no file is, and the service hears again of what comes later."""

import os
import signal
import time
from pathlib import Path

import pytest

from tests.faults.places import Place
from tests.journeys.site import plan, until

_QUEUE = Path("/proc/sys/fs/inotify/max_queued_events")


def queue_length() -> int:
    """As long as Linux makes it; elsewhere so many events at once are no harm either."""
    return int(_QUEUE.read_text(encoding="ascii")) if _QUEUE.exists() else 16_384


@pytest.mark.slow
def test_a_file_whose_event_was_lost_as_the_queue_ran_over_is_answered(place: Place) -> None:
    service = place.start()
    place.drop("first.xlsx", plan("9001"))
    place.settles()
    os.kill(service.pid, signal.SIGSTOP)  # nobody reads the queue
    noise, moved = place.inbox / ".støy", place.inbox / ".larm"
    noise.touch()
    for _ in range(queue_length() // 4 + 100):  # each of the two renames is two events, and none can be merged with another
        noise.rename(moved)
        moved.rename(noise)
    place.drop("unheard.xlsx", plan("9002"))
    os.kill(service.pid, signal.SIGCONT)
    place.settles()
    place.drop("later.xlsx", plan("9003"))
    place.settles()
    until(lambda: place.answers() == [f"{number}_2026-2027" for number in (9001, 9002, 9003)])
    place.alive(service)


@pytest.mark.slow
def test_after_the_queue_ran_over_events_are_heard_again(place: Place) -> None:
    """With an hour between sweeps only an event can tell of the file."""
    service = place.start("--sweep", "3600")
    place.drop("first.xlsx", plan("9001"))
    until(lambda: place.answers() == ["9001_2026-2027"])
    os.kill(service.pid, signal.SIGSTOP)
    for number in range(queue_length() + 100):
        (place.inbox / f".{number % 2}").touch()
    os.kill(service.pid, signal.SIGCONT)
    time.sleep(1)
    place.drop("later.xlsx", plan("9002"))
    until(lambda: place.answers() == ["9001_2026-2027", "9002_2026-2027"])
