"""The fault tests would notice: with each bug that folder services are known for, something promised is seen to be broken."""

import json
import os
import time
from collections.abc import Callable

import pytest

from tests.faults.bugs import BUGS
from tests.faults.places import Place
from tests.journeys.site import PATIENCE, plan, until
from tests.publishing.invariants import sets, stable_files

IDENTITY = "4699_2026-2027"
SOON = 5.0
"""Seconds after which a service with a bug counts as broken; one without has far longer, as the machine may be busy."""


def broken_after(place: Place, wrong: Callable[[], object]) -> bool:
    """Whether something is still wrong after a while in which it could have come right."""
    end = time.monotonic() + (SOON if (place.switches / "bug").exists() else PATIENCE)
    while time.monotonic() < end:
        if not wrong():
            return False
        time.sleep(0.2)
    return True


def published(place: Place) -> list[str]:
    return [path.name for path in sets(place.own / IDENTITY)] if (place.own / IDENTITY / "versjoner").is_dir() else []


def a_disk_that_is_full_for_a_while(place: Place) -> bool:
    place.start()
    until((place.own / "STATUS.html").exists)
    place.switch("full", "versjoner")
    place.drop("plan.xlsx", plan())
    time.sleep(1.5)
    place.switch("full", None)
    return broken_after(place, place.wrong)


def two_editions(place: Place) -> bool:
    place.start()
    for number, title in enumerate(("Første utgave", "Andre utgave"), 1):
        place.drop("plan.xlsx", plan(Tittel=title))
        until(lambda number=number: len(published(place)) == number)
    records = [json.loads((folder / "sett.json").read_bytes()) for folder in sets(place.own / IDENTITY)]
    names = {path.removeprefix("_koordinator/") for record in records for path in record["files"]}
    return broken_after(place, lambda: not set(stable_files(place.own / IDENTITY)) <= names)


def a_workbook_that_is_moved_away(place: Place) -> bool:
    place.start()
    file = place.drop("plan.xlsx", plan())
    until(lambda: published(place))
    until((place.outbox / IDENTITY / "handlingsplan.docx").exists)
    file.rename(place.elsewhere / "arkiv.xlsx")
    time.sleep(3)
    return not (place.outbox / IDENTITY / "handlingsplan.docx").exists()


def another_content_of_the_same_size_and_time(place: Place) -> bool:
    place.start()
    file = place.drop("notat.xlsx", b"first")
    until(place.answers)
    status = file.stat()
    file.write_bytes(b"later")
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
    return broken_after(place, place.wrong)


def a_file_that_is_written_slowly(place: Place) -> bool:
    place.start()
    until((place.own / "STATUS.html").exists)
    data = plan()
    with (place.inbox / "plan.xlsx").open("wb") as file:
        for at in range(0, len(data), len(data) // 12 + 1):
            file.write(data[at : at + len(data) // 12 + 1])
            file.flush()
            time.sleep(0.15)
    until(lambda: published(place))
    place.kill()
    return "_avvist" in place.services[-1].communicate()[0]  # half of it was answered, as what is no workbook


def a_file_that_nobody_reported(place: Place) -> bool:
    place.switch("silent", 1)
    place.start()
    until((place.own / "STATUS.html").exists)
    place.drop("plan.xlsx", plan())
    return broken_after(place, place.wrong)


SCENES = {
    "done before it is published": a_disk_that_is_full_for_a_while,
    "tried only once": a_disk_that_is_full_for_a_while,
    "names with the time": two_editions,
    "gone from the inbox means withdrawn": a_workbook_that_is_moved_away,
    "same size and time means same content": another_content_of_the_same_size_and_time,
    "settled at first sight": a_file_that_is_written_slowly,
    "only what events tell": a_file_that_nobody_reported,
}


@pytest.mark.slow
@pytest.mark.parametrize("scene", dict.fromkeys(SCENES.values()), ids=lambda found: found.__name__)
def test_without_a_bug_nothing_is_broken(place: Place, scene: Callable[[Place], bool]) -> None:
    assert not scene(place)


@pytest.mark.slow
@pytest.mark.parametrize("bug", sorted(BUGS))
def test_a_planted_bug_is_found(place: Place, bug: str) -> None:
    place.switch("bug", bug)
    assert SCENES[bug](place)
