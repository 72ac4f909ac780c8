"""The public pages over time: adoption, proposals, moved meetings, withdrawal, the next period, and what was left half done."""

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from sltdocs.contract.written_form import WrittenForm
from sltdocs.privacy.withdrawals import Withdrawn, WithdrawnKind
from sltdocs.publishing.publisher import publish, repair
from sltdocs.publishing.releasing import ReleaseClock
from sltdocs.publishing.withdrawing import withdraw
from sltdocs.service.installation import task
from sltdocs.settings import Settings
from sltdocs.task_answer import answer_anyway
from tests.journeys.adopted import CHANGED, Cells, Municipality, book, decision
from tests.journeys.example import example

NB = WrittenForm.NB
NAME = "Zqmeldekveld"


def site(outbox: Path) -> dict[str, str]:
    """The site's files by path, pages as text."""
    folder = next((outbox / "nettsted").iterdir())
    return {
        path.relative_to(folder).as_posix(): path.read_bytes().decode("utf-8", "replace")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def pages_of(files: dict[str, str]) -> list[str]:
    """What the site has beside the calendars and their guide: `test_running_site.py` tells of those."""
    return [path for path in files if not path.startswith("kalender/")]


FIRST: Cells = {("measures", 0, "name"): NAME}


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Municipality:
    """A plan that was adopted, with a name of its own for the first measure."""
    office = Municipality(tmp_path_factory.mktemp("ready") / "outbox")
    office.drop(FIRST)
    return office


@pytest.fixture
def adopted(tmp_path: Path, ready: Municipality) -> Municipality:
    """The same, for one test alone."""
    shutil.copytree(ready.outbox, tmp_path / "outbox")
    return Municipality(tmp_path / "outbox", cells=dict(FIRST), now=ready.now)


def test_the_site_lies_at_the_number_and_has_the_plan_its_document_and_what_is_so_now(adopted: Municipality) -> None:
    files = site(adopted.outbox)
    assert (adopted.outbox / "nettsted" / "4699" / "index.html").is_file()
    assert pages_of(files) == ["dokumenter/handlingsplan-2026-2027.docx", "index.html"]
    assert NAME in files["index.html"]
    assert "Slik er det nå, oppdatert 2. april 2026" in files["index.html"]
    folder = adopted.outbox / "nettsted" / "4699"
    assert (folder / "dokumenter" / "handlingsplan-2026-2027.docx").read_bytes() == adopted.plan


def test_a_draft_is_on_no_page_but_its_meetings_and_contacts_are(tmp_path: Path) -> None:
    office = Municipality(tmp_path / "outbox")
    office.drop({("plan", 0, "status"): "utkast", ("measures", 0, "name"): NAME})
    files = site(office.outbox)
    assert pages_of(files) == ["index.html"]
    assert NAME not in files["index.html"]
    assert "Ingen plan er vedtatt ennå." in files["index.html"]
    assert "Møter framover" in files["index.html"]


def test_a_draft_is_shown_as_one_where_a_setting_says_so(tmp_path: Path) -> None:
    data = book(NB, {("plan", 0, "status"): "utkast", **FIRST})
    now = datetime(2026, 4, 3, 8, tzinfo=UTC)
    _, publication = answer_anyway(task(Settings(outbox=tmp_path / "outbox", site_drafts=True), data, "plan.xlsx", now))
    publish(tmp_path / "outbox", publication, now)
    page = site(tmp_path / "outbox")["index.html"]
    assert NAME in page
    assert '<p class="mark">UTKAST</p>' in page


def test_what_is_only_proposed_is_on_no_page_until_it_is_adopted(adopted: Municipality) -> None:
    adopted.drop({("measures", 0, "name"): "Zqforslag", ("meetings", 3, "place"): "Zqrommet"})
    page = site(adopted.outbox)["index.html"]
    assert NAME in page
    assert "Zqforslag" not in page
    adopted.drop(decision(2, "SLT-styringsgruppa", date(2026, 4, 3), "9/26", "vedtatt"))
    page = site(adopted.outbox)["index.html"]
    assert "Zqforslag" in page
    assert NAME not in page
    assert "sak 9/26" in page


def test_a_corrected_line_of_a_decision_is_corrected_on_the_page_too(adopted: Municipality) -> None:
    first = site(adopted.outbox)["index.html"]
    cells: Cells = {("adoptions", 0, "case_number"): "77/26"}
    adopted.drop({**CHANGED, **cells})
    page = site(adopted.outbox)["index.html"]
    assert "sak 77/26" in page
    assert "sak 77/26" not in first
    assert NAME in page
    assert str(CHANGED["measures", 0, "description"]) not in page


def test_a_page_that_somebody_changed_or_took_away_is_made_again(adopted: Municipality) -> None:
    before, folder = site(adopted.outbox), adopted.outbox / "nettsted" / "4699"
    (folder / "index.html").write_text("<p>Noe annet</p>", encoding="utf-8")
    (folder / "plan-1999.html").write_text("<p>Gammel</p>", encoding="utf-8")
    (folder / "dokumenter" / "handlingsplan-2026-2027.docx").unlink()
    for half in (folder / ".tmp-index.html", folder / "kalender" / "deltakere" / ".tmp-slt_ordforer.ics"):
        half.write_text("halv", encoding="utf-8")
    adopted.mend()
    assert before.keys() == site(adopted.outbox).keys()
    assert 'href="kalender/index.html"' in site(adopted.outbox)["index.html"]


def test_an_edition_that_is_lost_stops_no_start(adopted: Municipality) -> None:
    adopted.drop({("meetings", 0, "place"): "Biblioteket"})
    for kept in (adopted.own / "vedtatt", adopted.public / "vedtatt"):
        shutil.rmtree(kept)
    adopted.mend()
    assert "Slik er det nå" in site(adopted.outbox)["index.html"]


def test_meetings_that_are_over_go_with_the_day_without_a_new_set(adopted: Municipality) -> None:
    sets = sorted((adopted.own / "versjoner").iterdir())
    repair(adopted.own, clock=ReleaseClock(datetime(2027, 12, 31, 9, tzinfo=UTC)))
    assert "Ingen møter er satt opp framover." in site(adopted.outbox)["index.html"]
    assert sorted((adopted.own / "versjoner").iterdir()) == sets


def test_the_next_plan_takes_over_on_its_day_and_the_former_one_stays_to_be_read(adopted: Municipality) -> None:
    cells: Cells = {
        ("plan", 0, "period_from"): date(2028, 1, 1),
        ("plan", 0, "period_to"): date(2029, 12, 31),
        ("plan", 0, "title"): "Plan for neste periode",
        ("measures", 0, "name"): "Zqneste",
        **decision(0, "SLT-styringsgruppa", date(2026, 4, 2), "44/26", "vedtatt"),
    }
    adopted.now = datetime(2026, 4, 2, 8, tzinfo=UTC)
    adopted.drop(cells, name="neste.xlsx")
    files = site(adopted.outbox)
    assert NAME in files["index.html"]
    assert 'href="plan-2028-2029.html"' in files["index.html"]
    assert "Denne planen gjelder fra 1. januar 2028." in files["plan-2028-2029.html"]
    repair(adopted.own, clock=ReleaseClock(datetime(2028, 1, 1, 9, tzinfo=UTC)))
    files = site(adopted.outbox)
    assert "Zqneste" in files["index.html"]
    assert 'href="plan-2026-2027.html"' in files["index.html"]
    assert NAME in files["plan-2026-2027.html"]
    assert "Dette er en tidligere plan." in files["plan-2026-2027.html"]


@pytest.mark.parametrize("product", ["action-plan", "site"])
def test_a_plan_that_is_taken_back_as_a_whole_is_on_no_page(adopted: Municipality, product: str) -> None:
    thing = Withdrawn(WithdrawnKind.DOCUMENT.value, product)
    withdraw(adopted.own, thing, "Feil", adopted.now, lifted=False)
    files = site(adopted.outbox)
    assert NAME not in "".join(files.values())
    assert ("dokumenter/handlingsplan-2026-2027.docx" in files) is (product == "site")


def test_a_measure_that_is_taken_back_is_on_no_page_and_does_not_come_back_with_a_backup(adopted: Municipality) -> None:
    backup = adopted.outbox.parent / "backup"
    shutil.copytree(adopted.outbox / "nettsted", backup)
    number = adopted_number(adopted)
    withdraw(adopted.own, Withdrawn(WithdrawnKind.MEASURE.value, number), "Feil", adopted.now, lifted=False)
    assert NAME not in site(adopted.outbox)["index.html"]
    assert f'id="tiltak-{number}"' not in site(adopted.outbox)["index.html"]
    shutil.copytree(backup, adopted.outbox / "nettsted", dirs_exist_ok=True)
    adopted.mend()
    assert NAME not in site(adopted.outbox)["index.html"]


def adopted_number(office: Municipality) -> str:
    """The number of the measure with a name of its own."""
    return example(office.form).typed(example(office.form).place("measures", 0, "number"))


def test_what_waits_for_its_time_is_on_no_page(adopted: Municipality) -> None:
    office = adopted
    before = site(office.outbox)
    settings = Settings(outbox=office.outbox)
    office.cells[("meetings", 5, "place")] = "Zqnytt"
    later = datetime(2026, 4, 3, 8, tzinfo=UTC)
    _, publication = answer_anyway(task(settings, book(NB, office.cells), "plan.xlsx", later, patience=900.0))
    publish(office.outbox, publication, later)
    dated = {"kalender/index.html": ""}  # the guide says on which day it was made
    assert site(office.outbox) | dated == before | dated
    repair(office.own, clock=ReleaseClock(datetime(2026, 4, 3, 8, 20, tzinfo=UTC)))
    assert "Zqnytt" in site(office.outbox)["index.html"]
