"""An adoption is locked when it goes out: a typo that is seen a minute later is no proposal."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from sltdocs.publishing.publisher import publish, repair
from sltdocs.publishing.releasing import ReleaseClock
from sltdocs.service.installation import task
from sltdocs.settings import Settings
from sltdocs.task_answer import answer_anyway
from tests.journeys.adopted import ADOPTED, CHANGED, Cells, Municipality, book, decision

CHOSEN: Cells = decision(0, "Kommunestyret", date(2026, 3, 20), "88/26", "vedtatt")


def saved(town: Municipality, cells: Cells, minutes: float) -> str:
    """She saves while the service waits; gives its answer."""
    town.now += timedelta(minutes=minutes)
    town.cells.update(cells)
    asked = task(Settings(outbox=town.outbox), book(town.form, town.cells), "plan.xlsx", town.now, patience=900.0)
    _, publication = answer_anyway(asked)
    publish(town.outbox, publication, town.now)
    return (town.own / "tilbakemelding.html").read_text("utf-8")


def later(town: Municipality, minutes: float) -> None:
    town.now += timedelta(minutes=minutes)
    repair(town.own, clock=ReleaseClock(town.now))


@pytest.fixture
def town(tmp_path: Path) -> Municipality:
    return Municipality(tmp_path)


def test_a_typo_a_minute_after_the_decision_is_locked_as_corrected(town: Municipality) -> None:
    town.drop({("plan", 0, "status"): "utkast", **decision(0, "", date(2026, 3, 20), "", "")} | blank())
    status: Cells = {("plan", 0, "status"): ADOPTED[town.form], **CHOSEN}
    assert "Planen blir låst slik den er, kl. " in saved(town, status, 60)
    later(town, 5)
    assert town.locked == {}
    answer = saved(town, CHANGED, 1)
    assert "forslag til endring" not in answer.casefold()
    later(town, 14)
    assert town.locked == {}
    later(town, 2)
    assert list(town.locked) == ["handlingsplan.docx"]
    assert town.locked["handlingsplan.docx"] == town.plan
    later(town, 24 * 60)
    assert list(town.locked) == ["handlingsplan.docx"]


def blank() -> Cells:
    """No decision yet."""
    return dict.fromkeys([("adoptions", 0, column) for column in ("body", "day", "case_number", "form")])
