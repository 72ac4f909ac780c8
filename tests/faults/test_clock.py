"""The clock on the wall is put forward and back: sets stay in order, the service stays alive, files settle as before."""

import json
import time
from pathlib import Path

from sltdocs.service.status.service_state import state_in
from tests.faults.places import Place
from tests.faults.traffic import FIRST_NUMBER, version
from tests.journeys.site import until

IDENTITY = f"{FIRST_NUMBER}_2026-2027"
DAY, HOUR = 86_400, 3_600


def seen(place: Place) -> str:
    return state_in((place.own / "STATUS.html").read_bytes()).seen


def test_the_newest_set_stays_the_newest_when_the_clock_is_put_back(place: Place) -> None:
    place.start()
    for edition, seconds in enumerate((0, DAY, 0, -DAY, HOUR, -HOUR)):
        place.switch("clock", seconds)
        place.drop("plan.xlsx", version(0, edition))
        until(lambda edition=edition: len(place.sets(IDENTITY)) == edition + 1)
        place.settles()
        newest, stable = place.own / IDENTITY / "versjoner" / place.sets(IDENTITY)[-1], place.outbox / IDENTITY
        until(lambda one=newest, other=stable: same(one / "handlingsplan.docx", other / "handlingsplan.docx"))
        assert (newest / "handlingsplan.docx").read_bytes() == (place.outbox / IDENTITY / "handlingsplan.docx").read_bytes()
        assert workbooks(place.own / IDENTITY)[-1] == workbooks_of(newest)
    assert len(set(workbooks(place.own / IDENTITY))) == 6


def test_the_sign_of_life_and_the_lease_live_on_when_the_clock_is_put_back(place: Place) -> None:
    place.switch("stale", 3)  # renewed twice a second
    service = place.start()
    until((place.own / "STATUS.html").exists)
    lease = place.outbox / ".sltdocs-lease"
    for edition, seconds in enumerate((DAY, -DAY, 0)):
        before, renewed = seen(place), lease.read_bytes()
        place.switch("clock", seconds)
        place.drop("plan.xlsx", version(0, edition))
        until(lambda before=before: seen(place)[:13] != before[:13])
        until(lambda renewed=renewed: lease.exists() and lease.read_bytes() != renewed)
    place.alive(service)
    place.settles()


def test_a_workbook_that_was_renamed_and_saved_while_the_clock_was_behind_counts_once_it_is_right(place: Place) -> None:
    """Against the plan's last set, what was saved then looks a day old; another name makes it a copy that is passed over."""
    place.start()
    place.drop("plan.xlsx", version(0, 0))
    place.settles()
    place.switch("clock", -DAY)
    (place.inbox / "plan.xlsx").rename(place.inbox / "plan 2.xlsx")
    place.drop("plan 2.xlsx", version(0, 1))
    until(lambda: place.wrong() == ["plan 2.xlsx: 0 answers"])
    time.sleep(3)
    place.switch("clock", 0)
    place.settles()
    assert len(place.sets(IDENTITY)) == 2


def same(published: Path, copy: Path) -> bool:
    """A copy is renewed right after its set has appeared."""
    return copy.exists() and copy.read_bytes() == published.read_bytes()


def workbooks(plan: Path) -> list[str]:
    """Which workbook each set was made from, in the order of their names."""
    return [workbooks_of(folder) for folder in sorted((plan / "versjoner").iterdir())]


def workbooks_of(folder: Path) -> str:
    return str(json.loads((folder / "sett.json").read_bytes())["workbook"])
