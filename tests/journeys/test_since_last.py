"""«Endret siden sist» first in the answer: what was moved, cancelled, added and worded anew, and whom it reaches."""

import re
import time
from datetime import date
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from sltdocs.build import Built
from sltdocs.contract.written_form import WrittenForm
from sltdocs.workbook.reading.reading import read
from tests.journeys.adopted import NB, NN, Municipality
from tests.journeys.example import example
from tests.journeys.site import Site, plan, until
from tests.publishing.invariants import violations
from tests.workbooks import minimal, workbook

BOTH = pytest.mark.parametrize("form", [NB, NN], ids=["nb", "nn"])
HEADING = {NB: "Endret siden sist", NN: "Endra sidan sist"}
NOTHING = {NB: "Ingenting er endret siden sist.", NN: "Ingenting er endra sidan sist."}
AGAIN = {
    NB: "Arbeidsboka er den samme som i forrige svar. Det som ble laget da, gjelder fortsatt.",
    NN: "Arbeidsboka er den same som i førre svar. Det som vart laga då, gjeld framleis.",
}


def page(town: Municipality) -> str:
    """The answer as it is read."""
    found = (town.own / "tilbakemelding.html").read_text(encoding="utf-8")
    return " ".join(re.sub(r"<[^>]+>", " ", found[found.index("<body") :]).split())


def since(town: Municipality) -> str:
    """The part about what has changed."""
    return page(town).partition(HEADING[town.form])[2].partition("Hva som er laget" if town.form is NB else "Kva som er laga")[0]


@BOTH
def test_she_sees_first_what_her_last_save_changed_and_for_whom(tmp_path: Path, form: WrittenForm) -> None:
    town = Municipality(tmp_path / "ut", form)
    town.drop({("plan", 0, "status"): "utkast"})
    assert HEADING[form] not in page(town)
    town.drop({("plan", 0, "status_date"): date(2026, 10, 30)})
    assert since(town).split() == NOTHING[form].split()
    town.drop()
    assert since(town).split() == AGAIN[form].split()
    town.drop({("plan", 0, "status"): "på høring" if form is NB else "på høyring"})
    assert ("(fra «utkast» til «på høring»)" if form is NB else "(frå «utkast» til «på høyring»)") in since(town)

    town.drop(
        {
            ("meetings", 3, "day"): date(2026, 12, 2),
            ("measures", 0, "description"): "Huset holder åpent fredag og lørdag.",
            ("texts", 0, "text"): "En helt ny innledning.",
        }
    )
    told = since(town)
    assert "til onsdag 2. desember 2026" in told
    others = "Kalendere som endres" if form is NB else "Kalendrar som blir endra"
    assert others in told
    assert "Roller som får" in told
    assert "Rektor" in told
    assert ("teksten er endret" if form is NB else "teksten er endra") in told
    assert ("Endret: " if form is NB else "Endra: ") in told
    assert page(town).index(HEADING[form]) < page(town).index("Handlingsplan laget" if form is NB else "Handlingsplan laga")

    changed = (town.public / "kalender" / "endringer.txt").read_text(encoding="utf-8-sig")
    line = next(one for one in changed.splitlines() if "2. desember" in one).removeprefix("- ")
    assert line in told

    town.drop({("meetings", 3, "status"): "avlyst"})
    assert "Avlyst" in since(town)


def test_the_answer_says_which_file_it_is_about_and_when_and_leads_to_the_status_page(tmp_path: Path) -> None:
    town = Municipality(tmp_path / "ut")
    town.drop()
    assert "STATUS.html" not in (town.own / "tilbakemelding.html").read_text(encoding="utf-8")
    assert "Svaret ble laget 2. april 2026 kl. 10.00" in page(town)
    assert "«plan.xlsx», lagret " in page(town)
    (town.outbox / "_koordinator" / "STATUS.html").write_text("status", encoding="utf-8")
    town.drop({("measures", 0, "name"): "Nytt navn"})
    link = re.search(r'href="([^"]*STATUS.html)"', (town.own / "tilbakemelding.html").read_text(encoding="utf-8"))
    assert link
    assert (town.own / link[1]).resolve() == (town.outbox / "_koordinator" / "STATUS.html").resolve()


def test_what_says_something_of_a_person_is_told_to_have_changed_and_not_quoted(tmp_path: Path) -> None:
    town = Municipality(tmp_path / "ut")
    row = "| Nr. | Tiltak | Ansvar | Målgruppe |\n| 1 | Uteteam | Koordinator | {} |"
    town.drop_file(workbook(minimal(Tiltak=row.format("ring 412 34 567"))))
    made = town.drop_file(workbook(minimal(Tiltak=row.format("ungdom"))))
    answer = next(one.data.decode() for one in made.answer if one.path.endswith(".html"))
    told = re.sub(r"<[^>]+>", " ", answer).partition("Endret siden sist")[2].partition("Hva som er laget")[0]
    assert "Målgruppe: teksten er endret" in told
    assert "412" not in told


def meetings_in(made: Built) -> int:
    """How many meetings the calendars have that are not cancelled, each counted once."""
    alone = [one.data for one in made.artifacts if one.path.startswith("kalender/enkeltmoter/")]
    assert alone
    return sum(b"STATUS:CANCELLED" not in one for one in alone)


@BOTH
def test_one_workbook_comes_back_with_what_is_corrected_proposed_and_marked(tmp_path: Path, form: WrittenForm) -> None:
    town = Municipality(tmp_path / "ut", form)
    made = town.drop({("plan", 0, "report_year"): None, ("measures", 2, "status"): "gjenomført"})
    copy = (town.own / "rettet.xlsx").read_bytes()
    opened = openpyxl.load_workbook(BytesIO(copy))
    listed = [[cell.value or "" for cell in row] for row in opened.worksheets[0].iter_rows(min_row=5)]
    assert "«gjenomført»" in listed[0][2]
    kinds = [row[0] for row in listed]
    label = "✔ Endret for deg" if form is NB else "✔ Endra for deg"
    assert kinds[: kinds.count(label)] == [label] * kinds.count(label)
    contents = read(copy).contents
    assert contents is not None
    statuses = [row.entries["status"].value.value for row in contents.table("meetings") if "status" in row]
    assert statuses.count("proposed") >= 1
    place = example(form).place("measures", 2, "status")
    assert opened[place.sheet][place.cell].value == "gjennomført"
    assert "rettet.xlsx" in (town.own / "tilbakemelding.html").read_text(encoding="utf-8")

    again = town.drop_file(copy)
    codes = {found.code.code for found in again.findings}
    assert "choice-misspelt" not in codes
    assert any(found.code.code.startswith("meeting") and "proposed" in found.code.code for found in again.findings)
    assert meetings_in(again) == meetings_in(made)  # a proposal is in no calendar


def test_products_that_were_not_asked_for_are_named_with_what_would_make_them(tmp_path: Path) -> None:
    town = Municipality(tmp_path / "ut")
    made = town.drop_file(workbook(minimal()))
    answer = next(one.data.decode() for one in made.answer if one.path.endswith(".html"))
    assert "Kalendere: skriv datoer på arket «Møter»" in answer
    assert "«Rapportår»" in answer


def test_while_excel_has_the_workbook_open_the_answer_comes_at_once_and_the_documents_when_it_is_closed(site: Site) -> None:
    """The mark that Excel leaves beside it is fresh; settling takes 0.2 seconds, an open file is waited for ten minutes."""
    site.drop("plan.xlsx", plan())
    settings = site.folder / "innstillinger.toml"
    settings.write_text("settle_open = 600.0", encoding="utf-8")
    site.start("--config", str(settings))
    until(lambda: site.answers() == ["4699_2026-2027"])
    answer = site.own / "4699_2026-2027" / "tilbakemelding.html"
    document = (site.outbox / "4699_2026-2027" / "handlingsplan.docx").read_bytes()
    mark = site.drop("~$plan.xlsx", b"\x05Kari ")
    site.drop("plan.xlsx", plan(Tittel="En helt ny tittel"))
    until(lambda: "Arbeidsboka er åpen hos noen" in answer.read_text(encoding="utf-8"))
    assert "En helt ny tittel" in answer.read_text(encoding="utf-8")
    assert len(site.sets("4699_2026-2027")) == 1
    assert (site.outbox / "4699_2026-2027" / "handlingsplan.docx").read_bytes() == document
    time.sleep(1.5)
    assert len(site.sets("4699_2026-2027")) == 1
    assert "Arbeidsboka er åpen hos noen" in answer.read_text(encoding="utf-8")
    mark.unlink()
    until(lambda: len(site.sets("4699_2026-2027")) == 2)
    until(lambda: "Arbeidsboka er åpen hos noen" not in answer.read_text(encoding="utf-8"))
    assert (site.outbox / "4699_2026-2027" / "handlingsplan.docx").read_bytes() != document
    assert violations(site.outbox) == []
