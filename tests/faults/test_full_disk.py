"""A full disk: what was published stays whole, the service goes on living, and everything comes once there is space again."""

import time

from sltdocs.service.status.service_state import ServiceState, state_in
from sltdocs.service.status.space_reserve import RESERVE
from tests.faults.places import Place
from tests.faults.traffic import Traffic, version
from tests.journeys.site import REPOSITORY, plan, until
from tests.publishing.invariants import leftovers, violations

IDENTITY = "4699_2026-2027"
NEWS = 4
LITTLE = 120_000
"""Bytes: too few for a large set, enough for the page, the lease and a rejection."""


def status(place: Place) -> ServiceState:
    return state_in((place.own / "STATUS.html").read_bytes())


def work_comes(place: Place) -> None:
    Traffic(place.inbox, NEWS, 1).arrive()
    place.drop("before.xlsx", plan(Tittel="Ny tittel"))
    place.drop("tull.xlsx", b"not a workbook")


def test_with_no_space_at_all_everything_waits_whole(place: Place) -> None:
    service = place.start("--json", "--state", str(place.folder / "state"))
    place.drop("before.xlsx", plan())
    place.settles()
    published = (place.outbox / IDENTITY / "handlingsplan.docx").read_bytes()
    place.full(on=True)
    work_comes(place)
    time.sleep(3.0)
    place.alive(service)
    assert violations(place.outbox) == []
    assert (place.outbox / IDENTITY / "handlingsplan.docx").read_bytes() == published
    if place.mounted:  # an injected fault refuses every write, however much space is kept for it
        until(lambda: "full" in {trouble.reason for trouble in status(place).troubles})
    place.full(on=False)
    place.settles()
    place.drop("after.xlsx", version(NEWS, 0))
    place.settles()
    until(lambda: status(place).troubles == ())
    until((place.outbox / RESERVE).exists)  # for the next time
    place.kill()
    output, _ = service.communicate()
    assert '"trouble"' in output
    assert '"after.xlsx"' in (place.folder / "state" / "sltdocs.log").read_text(encoding="utf-8")


def test_with_a_little_space_small_answers_come_and_the_status_page_tells_what_waits(place: Place) -> None:
    place.start()
    place.drop("before.xlsx", plan("9001"))
    place.settles()
    place.full(on=True, leave=LITTLE)
    place.drop("large.xlsx", (REPOSITORY / "examples" / "slt-plan.nb.xlsx").read_bytes())
    place.drop("tull.xlsx", b"not a workbook")
    until(lambda: [(trouble.file_name, trouble.reason) for trouble in status(place).troubles] == [("lar…xlsx", "full")])
    assert place.answers() == ["9001_2026-2027", "_avvist/tull.xlsx"]
    assert leftovers(place.outbox) == []
    place.full(on=False)
    place.settles()
    until(lambda: status(place).troubles == ())
