"""Drafts in the coordinator's folder: removed is sent, and never comes back; what is over goes by itself."""

from pathlib import Path

import pytest

from sltdocs.publishing.publisher import repair
from sltdocs.publishing.releasing import ReleaseClock
from tests.journeys.released import Office

PLANNED = ((1, "14.04.2026", ""), (2, "12.05.2026", ""))


def waiting(office: Office) -> set[str]:
    folder = office.own / "skal-sendes"
    return {path.name for path in folder.iterdir()} if folder.is_dir() else set()


@pytest.fixture
def office(tmp_path: Path) -> Office:
    office = Office(tmp_path)
    office.save(*PLANNED)
    return office


def send(office: Office) -> None:
    for path in (office.own / "skal-sendes").iterdir():
        path.unlink()


def test_what_she_removed_is_not_mended_back_and_the_rest_of_the_plan_goes_on(office: Office) -> None:
    assert waiting(office) == {"kalender_styring.eml"}
    send(office)
    repair(office.own, clock=ReleaseClock(office.now))
    office.save(*PLANNED, note="med ny tittel", patience=0.0)
    assert waiting(office) == set()
    office.later(60)
    office.save((1, "15.04.2026", ""), PLANNED[1], patience=0.0)
    assert waiting(office) == {"2026-04-15_styring.eml"}
    office.later(60)
    office.save((1, "16.04.2026", ""), PLANNED[1], patience=0.0)
    assert waiting(office) == {"2026-04-16_styring.eml"}
    assert "14. april" in (office.own / "skal-sendes.html").read_text("utf-8"), "from the day that they know of"


def test_sent_while_the_next_version_waits_is_sent(office: Office) -> None:
    office.later(60)
    office.save(*PLANNED, (3, "09.06.2026", ""))
    send(office)
    office.later(20)
    assert waiting(office) == {"kalender_styring.eml"}, "it tells of a meeting that the one she sent did not have"
    send(office)
    office.save(*PLANNED, (3, "09.06.2026", ""), note="igjen")
    office.later(20)
    assert waiting(office) == set()


def test_a_draft_goes_when_its_meeting_is_over(office: Office) -> None:
    send(office)
    office.later(60)
    office.save((1, "15.04.2026", ""), PLANNED[1], patience=0.0)
    office.later(60 * 24 * 44)  # 15 April
    assert waiting(office) == {"2026-04-15_styring.eml"}
    office.later(60 * 24)
    assert waiting(office) == set()
