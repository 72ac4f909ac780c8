"""Two services for one outbox: one writes, however they start, die or fall asleep."""

import json
import os
import random
import signal
import time
from pathlib import Path

import pytest

from tests.faults.places import Place
from tests.faults.traffic import FIRST_NUMBER, Traffic, version
from tests.journeys.site import until

PLANS = 6


def holder(place: Place) -> str:
    """The process that has the lease, as its number; empty when there is none."""
    try:
        return str(json.loads((place.outbox / ".sltdocs-lease").read_bytes())["holder"]).split(":")[1]
    except (FileNotFoundError, json.JSONDecodeError):
        return ""


def everything(outbox: Path) -> dict[str, bytes]:
    return {path.relative_to(outbox).as_posix(): path.read_bytes() for path in outbox.rglob("*") if path.is_file()}


@pytest.mark.slow
def test_of_two_that_start_together_one_writes_and_the_other_says_so(place: Place, seed: int) -> None:
    Traffic(place.inbox, PLANS, seed).arrive()
    both = {str(service.pid): service for service in (place.start(), place.start())}
    until(lambda: any(service.poll() is not None for service in both.values()))
    place.settles()
    writer = both.pop(holder(place))
    place.alive(writer)
    [other] = both.values()
    _, errors = other.communicate()
    assert other.returncode == 5
    assert "another sltdocs" in errors


@pytest.mark.slow
def test_one_that_waits_goes_on_where_the_other_was_killed(place: Place, seed: int) -> None:
    traffic = Traffic(place.inbox, PLANS, seed)
    first = place.start()
    until(lambda: holder(place) == str(first.pid))
    second = place.start()
    traffic.arrive()
    time.sleep(random.Random(seed).uniform(1.0, 3.0))
    os.killpg(first.pid, signal.SIGKILL)
    first.wait()
    until(lambda: holder(place) == str(second.pid))
    place.settles()
    place.alive(second)


@pytest.mark.slow
def test_one_that_slept_through_a_takeover_ends_without_writing(place: Place, seed: int) -> None:
    """As with a suspended virtual machine: another machine sees no sign of life, and takes over."""
    place.switch("stale", 2)
    place.switch("host", "one-machine")
    traffic = Traffic(place.inbox, PLANS, seed)
    sleeper = place.start()
    until(lambda: holder(place) == str(sleeper.pid))
    traffic.arrive()
    time.sleep(random.Random(seed).uniform(0.2, 2.5))
    os.kill(sleeper.pid, signal.SIGSTOP)
    place.switch("host", "another-machine")
    successor = place.start()
    until(lambda: holder(place) == str(successor.pid))
    place.settles()
    successor.send_signal(signal.SIGSTOP)
    (place.inbox / "plan 0.xlsx").write_bytes(version(0, 5))
    before = everything(place.outbox)
    os.kill(sleeper.pid, signal.SIGCONT)
    _, errors = sleeper.communicate(timeout=20)
    assert sleeper.returncode == 5
    assert "taken over" in errors
    assert everything(place.outbox) == before
    successor.send_signal(signal.SIGCONT)
    until(lambda: len(place.sets(f"{FIRST_NUMBER}_2026-2027")) == 2)
    place.settles()
