"""A busy day with one kind of trouble after another: in the end every file has its one answer, and nothing was ever half.

Which day it is tells the seed in the test's name; `FAULT_ROUNDS=50 pytest tests/faults` runs fifty of each.
"""

import random
import time
from collections.abc import Callable

import pytest

from tests.faults import mounts
from tests.faults.places import Place
from tests.faults.traffic import Traffic
from tests.journeys.site import until

PLANS = 12
Trouble = Callable[[Place, bool], None]


def killed(place: Place, on: bool) -> None:
    if on:
        place.kill()
        place.sane()
    else:
        place.start()


def full_disk(place: Place, on: bool) -> None:
    place.full(on=on)


def read_only_outbox(place: Place, on: bool) -> None:
    place.read_only(on=on)


def held_targets(place: Place, on: bool) -> None:
    place.switch("held", 7 if on else 0)


def silent_events(place: Place, on: bool) -> None:
    place.switch("silent", 1 if on else None)


def clock_steps(place: Place, on: bool) -> None:
    """A day ahead and a day back, and later right again; with summer time's hour in between."""
    for seconds in (86_400, 3_600, -86_400) if on else (0,):
        place.switch("clock", seconds)
        time.sleep(0.4)


def inbox_away(place: Place, on: bool) -> None:
    away = place.elsewhere / "away"
    place.inbox.rename(away) if on else away.rename(place.inbox)


def inbox_covered_by_an_empty_disk(place: Place, on: bool) -> None:
    """As when a share is unmounted: its mount point remains, and is empty. Without the right to mount, by renaming."""
    if on and mounts.cover(place.inbox):
        return
    if not on and place.inbox.is_mount():
        mounts.uncover(place.inbox)
        return
    inbox_replaced_by_an_empty_folder(place, on)


def inbox_replaced_by_an_empty_folder(place: Place, on: bool) -> None:
    """As when somebody moves it away and makes a new one."""
    if on:
        inbox_away(place, on)
        place.inbox.mkdir()
    else:
        place.inbox.rmdir()
        inbox_away(place, on)


WITH_TRAFFIC = (killed, full_disk, read_only_outbox, held_targets, silent_events, clock_steps)
WITHOUT_TRAFFIC = (inbox_away, inbox_replaced_by_an_empty_folder, inbox_covered_by_an_empty_disk)
TOLD = {full_disk: "no space left", read_only_outbox: "read-only file system", inbox_away: "no such file"}


@pytest.mark.slow
@pytest.mark.parametrize("trouble", [*WITH_TRAFFIC, *WITHOUT_TRAFFIC], ids=lambda found: found.__name__)
def test_whatever_happens_every_file_has_one_answer_in_the_end(place: Place, seed: int, trouble: Trouble) -> None:
    chance, traffic = random.Random(seed), Traffic(place.inbox, PLANS, seed)
    place.told_in = place.elsewhere
    place.start()
    until((place.own / "STATUS.html").exists)
    traffic.arrive()
    for _ in range(2):
        traffic.happen(chance.randrange(4, 12))
        time.sleep(chance.random())
        trouble(place, True)
        if trouble in WITH_TRAFFIC:
            traffic.happen(chance.randrange(4, 12))
        time.sleep(0.5 + chance.random())
        until(lambda: TOLD.get(trouble, "") in place.errors())  # a busy machine may not have met it yet
        trouble(place, False)
    place.settles()
    place.alive(place.services[-1])
    place.kill()
    assert place.watch_once().returncode == 0
    place.settles()
