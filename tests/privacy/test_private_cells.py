"""A finding about a private cell points to it and does not quote it: in the answer, and wherever else it is told."""

from collections.abc import Mapping
from datetime import date

import pytest

from sltdocs.build import Built, build, check
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import remedy, sentence
from sltdocs.products.inputs import ProductInputs
from sltdocs.products.publication import ANSWER_PAGE
from sltdocs.publishing.template_copies.templates import TemplateFolder
from tests.products.test_feedback import NOW
from tests.workbooks import Rows, minimal, workbook

NB, NN = WrittenForm.NB, WrittenForm.NN
WORDS: Mapping[WrittenForm, Mapping[str, str]] = {
    NB: {"Møter": "Møter", "Deltakere": "Deltakere", "Navn": "Navn", "Fra": "Fra", "Sted": "Sted", "Lenke": "Lenke"},
    NN: {"Møter": "Møte", "Deltakere": "Deltakarar", "Navn": "Namn", "Fra": "Frå", "Sted": "Stad", "Lenke": "Lenkje"},
}
HELD = {NB: "holdt", NN: "gjennomført"}


def book(form: WrittenForm, cases: str | None = "ja", start: str = "KANARI-ti", **more: Rows) -> bytes:
    """A group, whose cells are all wrong."""
    words = WORDS[form]
    fields = {"Målform": "nynorsk" if form is NN else "bokmål", "Rapportår": 2026}
    groups = [
        ("Kortnavn" if form is NB else "Kortnamn", "Gruppe", "Start", "Enkeltsaker"),
        ("team", "Teamet", start, cases),
        ("styring", "Styringsgruppa", None, "nei"),
    ]
    meetings = [
        ("Gruppe", "Dato", words["Fra"], words["Lenke"], "Status"),
        ("team", "KANARI-dag", "KANARI-kl", "KANARI-lenke", "KANARI-status"),
        ("styring", "ÅPEN-dag", None, None, None),
    ]
    return workbook(minimal(fields, **{"Grupper": groups, words["Møter"]: meetings, **more}))


def built(data: bytes) -> Built:
    return build(check(data, "plan.xlsx"), data, ProductInputs(NOW, TemplateFolder(), file_name="plan.xlsx"))


def told(made: Built) -> str:
    """All that is said of the workbook: every finding in both forms, every reason, and the answer page."""
    found = [*made.findings, *(reason for outcome in made.outcomes for reason in outcome.reasons)]
    said = [text for one in found for form in WrittenForm for text in (sentence(one, form), remedy(one, form))]
    page = next(artifact.data.decode() for artifact in made.artifacts if artifact.path == ANSWER_PAGE)
    return "\n".join([*said, repr(found), page])


def places(made: Built) -> set[str]:
    return {str(found.place) for found in made.findings}


@pytest.mark.parametrize("form", WrittenForm)
def test_rows_of_a_group_with_individual_cases_are_pointed_to_and_not_quoted(form: WrittenForm) -> None:
    made = built(book(form))
    assert "KANARI" not in told(made)
    assert "ÅPEN-dag" in told(made)  # another group's row is quoted as before
    meetings = WORDS[form]["Møter"]
    assert {f"{meetings}!B2", f"{meetings}!C2", f"{meetings}!D2", f"{meetings}!E2", "Grupper!C2"} <= places(made)
    assert "«…»" in told(made)


@pytest.mark.parametrize("form", WrittenForm)
def test_a_group_without_individual_cases_is_quoted(form: WrittenForm) -> None:
    assert {"KANARI-dag", "KANARI-kl", "KANARI-ti"} <= _words(told(built(book(form, "nei"))))


def _words(text: str) -> set[str]:
    return set(text.replace("«", " ").replace("»", " ").replace(".", " ").split())


@pytest.mark.parametrize("form", WrittenForm)
def test_when_it_cannot_be_read_whether_a_group_has_cases_its_rows_are_not_quoted(form: WrittenForm) -> None:
    made = built(book(form, "kanskje"))
    assert "KANARI" not in told(made)
    assert "«kanskje»" in told(made)  # what has to be mended says nothing of anybody


@pytest.mark.parametrize("form", WrittenForm)
def test_rows_whose_group_cannot_be_told_are_not_quoted_beside_a_group_with_cases(form: WrittenForm) -> None:
    words = WORDS[form]
    rows = [("Gruppe", "Dato"), ("#REF!", "KANARI-dag"), (None, "KANARI-annen")]
    assert "KANARI" not in told(built(book(form, **{words["Møter"]: rows})))


@pytest.mark.parametrize("form", WrittenForm)
def test_dates_of_its_meetings_are_not_quoted(form: WrittenForm) -> None:
    words = WORDS[form]
    dated = [("team", date(2026, 5, 17), "12.00"), ("team", date(2026, 5, 17), "12.00"), ("team", date(2031, 3, 3), "12.00")]
    made = built(book(form, start="12.00", **{words["Møter"]: [("Gruppe", "Dato", words["Fra"]), *dated]}))
    text = told(made)
    assert {"meeting-on-public-holiday", "meeting-twice", "meeting-outside"} <= {found.code.code for found in made.findings}
    assert "17.05" not in text
    assert "03.03" not in text


@pytest.mark.parametrize("form", WrittenForm)
def test_participants_names_and_addresses_are_not_quoted(form: WrittenForm) -> None:
    words = WORDS[form]
    people = [
        ("Rolle", words["Navn"], "E-post", "Grupper"),
        ("Rektor", "KANARI Nordmann", "KANARI.post", "styring"),
        ("Lege", "som over", "x y@KANARI", "styring"),
    ]
    made = built(book(form, **{words["Deltakere"]: people}))
    assert "KANARI" not in told(made)
    assert {f"{words['Deltakere']}!{cell}" for cell in ("C2", "B3", "C3")} <= places(made)


@pytest.mark.parametrize("form", WrittenForm)
def test_counts_of_people_are_not_quoted(form: WrittenForm) -> None:
    figures = [
        ("Indikator", "Kilde" if form is NB else "Kjelde", "År", "Verdi", "Antall svar (n)" if form is NB else "Tal på svar (n)"),
        ("Anmeldte", "Politiet", 2026, "KANARI-verdi", "KANARI-n"),
    ]
    name = "Nøkkeltall" if form is NB else "Nøkkeltal"
    made = built(book(form, **{name: figures}))
    assert "KANARI" not in told(made)
    assert {f"{name}!D2", f"{name}!E2"} <= places(made)
