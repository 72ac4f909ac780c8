"""The new plan begins with what became of the measures of the period before, as it was reported and as far as it may be told."""

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.document import Document

from sltdocs.build import Built
from sltdocs.publishing.publisher import publish
from sltdocs.service.installation import task
from sltdocs.settings import Settings
from sltdocs.task_answer import answer_anyway
from tests.workbooks import Rows, minimal, workbook

OLD_RESULTS: Rows = [
    ["Nr.", "Tiltak", "Ansvar", "Status", "Resultat"],
    ["1", "Kafé", "Rektor", "gjennomført", "Åpent 40 kvelder"],
    ["2", "Kveld", "Rektor", "i gang", None],
    ["3", "Lekser", "Rektor", "gått i stå", "Ventet på rom"],
    ["4", "Aldri rapportert", "Rektor", None, None],
]
FIGURES: Rows = [
    ["Indikator", "Kilde", "År", "Verdi", "Enhet", "Antall svar (n)"],
    ["Trives på skolen", "Ungdata", 2025, "81 %", None, 400],
    ["Trives på skolen", "Ungdata", 2027, "84 %", None, 410],
    ["Anmeldte under 18", "Politiet", 2025, 3, "personer", None],
    ["Anmeldte under 18", "Politiet", 2027, 12, "personer", None],
]
YEARS = {"Periode fra": date(2028, 1, 1), "Periode til": date(2029, 12, 31)}


@dataclass
class Municipality:
    """Two periods in one outbox, each with a workbook of its own."""

    outbox: Path

    def old(self, day: int = 1, **sheets: Rows) -> Built:
        tables = minimal({"Rapportår": 2027}, **{"Tiltak": OLD_RESULTS, **sheets})
        return self.publish(workbook(tables), "gammel.xlsx", datetime(2027, 6, day, tzinfo=UTC))

    def new(self, day: int = 1, **sheets: Rows) -> Built:
        return self.publish(workbook(minimal(YEARS, **sheets)), "ny.xlsx", datetime(2027, 9, day, tzinfo=UTC))

    def publish(self, data: bytes, name: str, now: datetime) -> Built:
        built, publication = answer_anyway(task(Settings(outbox=self.outbox), data, name, now))
        publish(self.outbox, publication, now)
        return built


@pytest.fixture
def place(tmp_path: Path) -> Municipality:
    return Municipality(tmp_path)


def plan_of(built: Built) -> Document:
    data = next(one.data for one in built.artifacts if one.path == "handlingsplan.docx")
    return docx.Document(BytesIO(data))


def tables(built: Built) -> list[list[list[str]]]:
    return [[[cell.text for cell in row.cells] for row in table.rows] for table in plan_of(built).tables]


def headings(built: Built) -> list[str]:
    return [one.text for one in plan_of(built).paragraphs if one.style and one.style.name.startswith("Heading")]


CHAPTER = "Resultater fra forrige periode"


def test_the_page_of_the_new_plan_tells_what_its_document_tells(place: Municipality) -> None:
    place.old()
    built = place.new()
    page = next(one.data for one in built.artifacts if one.path == "nettside-plan.json").decode()
    assert CHAPTER in page
    assert "Åpent 40 kvelder" in page


def test_the_new_plan_tells_the_last_status_and_result_and_the_figures_then_and_now(place: Municipality) -> None:
    place.old()
    built = place.new(Nøkkeltall=FIGURES)
    assert any(CHAPTER in one for one in headings(built))
    results = next(table for table in tables(built) if table[0] == ["Nummer", "Tiltak", "Status", "Resultat"])
    figures = next(table for table in tables(built) if table[0] == ["Nøkkeltall", "Da", "Nå"])
    assert results[1:] == [
        ["1", "Kafé", "gjennomført", "Åpent 40 kvelder"],
        ["2", "Kveld", "i gang", "–"],
        ["3", "Lekser", "gått i stå", "Ventet på rom"],
    ]
    assert all(one.rows[0]._tr.xpath("./w:trPr/w:tblHeader") for one in plan_of(built).tables if one.cell(0, 0).text == "Nummer")
    assert figures[1:] == [
        ["Trives på skolen", "81\u00a0% (2025)", "84\u00a0% (2027)"],
        ["Anmeldte under 18", "<5\u00a0personer (2025)", "12\u00a0personer (2027)"],
    ]


def test_nothing_is_told_that_was_not_reported_or_is_no_earlier_period(place: Municipality) -> None:
    assert not any(CHAPTER in one for one in headings(place.new()))
    place.publish(workbook(minimal(Tiltak=OLD_RESULTS)), "gammel.xlsx", datetime(2027, 6, 1, tzinfo=UTC))
    assert not any(CHAPTER in one for one in headings(place.new(2)))  # no report was asked for
    place.old(2)
    assert any(CHAPTER in one for one in headings(place.new(3)))
    assert not any(CHAPTER in one for one in headings(place.old(3)))


def test_her_own_chapter_of_that_name_stands_alone(place: Municipality) -> None:
    place.old()
    own: Rows = [["Dokument", "Plassering", "Overskrift", "Tekst"], ["plan", "eget", CHAPTER, "Slik gikk det."]]
    built = place.new(Tekster=own)
    assert sum(CHAPTER in one for one in headings(built)) == 1
    assert ["Nummer", "Tiltak", "Status", "Resultat"] not in [table[0] for table in tables(built)]


def test_what_is_taken_back_of_the_old_plan_is_in_the_new_one_no_more(place: Municipality) -> None:
    place.old()
    assert "Kafé" in str(tables(place.new()))
    warned = place.old(2, **{"Trukket tilbake": [["Hva"], ["Tiltak 1"]]})
    assert any(one.code.code == "withdrawn-elsewhere" for one in warned.findings)
    built = place.new(2)
    assert "Kafé" not in str(tables(built))
    assert "Åpent 40 kvelder" not in str(tables(built))
    assert "Kveld" in str(tables(built))


def test_what_is_taken_back_of_the_report_alone_is_no_result_of_the_new_plan(place: Municipality) -> None:
    place.old(**{"Trukket tilbake": [["Hva", "Produkt"], ["Tiltak 1", "Statusrapport"]]})
    assert "Åpent 40 kvelder" not in str(tables(place.new()))


def test_a_text_that_tells_of_a_person_is_kept_as_a_mark_and_never_told(place: Municipality) -> None:
    told = ["1", "Kafé", "Rektor", "gjennomført", "Gutt på 14 år fikk plass"]
    named = ["2", "Kveld", "Rektor", "i gang", "Ledet av Kari Nordlund"]
    place.old(Tiltak=[OLD_RESULTS[0], told, named])
    facts = b"".join(path.read_bytes() for path in place.outbox.rglob("plan.json"))
    assert "Gutt på 14".encode() not in facts
    people: Rows = [["Rolle", "Navn", "Grupper"], ["Leder", "Kari Nordlund", "styring"]]
    groups: Rows = [["Kortnavn", "Gruppe"], ["styring", "Styringsgruppe"]]
    built = place.new(Grupper=groups, Deltakere=people)
    results = next(table for table in tables(built) if table[0] == ["Nummer", "Tiltak", "Status", "Resultat"])
    assert results[1:] == [["1", "Kafé", "gjennomført", "–"], ["2", "Kveld", "i gang", "–"]]


def test_the_facts_of_the_new_plan_say_which_results_it_told(place: Municipality) -> None:
    place.old()
    built = place.new()
    assert built.snapshot is not None
    assert [one["key"] for one in json.loads(built.snapshot)["former"]] == ["1", "2", "3"]
