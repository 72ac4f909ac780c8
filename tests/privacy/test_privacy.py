"""The privacy gate: an identity number stops what would carry it, wherever it stands, and is repeated nowhere."""

from typing import Any

import pytest

from sltdocs.contract.cell import Run
from sltdocs.contract.choices import DocumentKind, MeasureStatus, TextPlacement
from sltdocs.contract.code import Code
from sltdocs.contract.schema import Kind
from sltdocs.contract.sheets import SHEETS
from sltdocs.contract.text import Text
from sltdocs.contract.types import Deadline, Parties
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import remedy, sentence
from sltdocs.findings.privacy import PrivacyCode
from sltdocs.privacy.gate import privacy_findings, without_identity_numbers
from tests.contract.numbers import identity_number, mistyped
from tests.plan.contents import cell, contents, planned
from tests.plan.sound import sound
from tests.products.first_products import ALL_THREE, stopped_by

DOCUMENTS = {"action-plan", "status-report"}
NUMBER = identity_number("121185")
TEXTS = {
    Kind.NAME: NUMBER,
    Kind.KEY: NUMBER,
    Kind.TEXT: Text.of(f"Avtale med {NUMBER} i mars"),
    Kind.PARTIES: Parties(Text.of(f"skole; {NUMBER}"), ("skole", NUMBER)),
    Kind.LIST: ("ja", NUMBER),
    Kind.KEYS: ("1", NUMBER),
    Kind.DEADLINE: Deadline(f"når {NUMBER} er ferdig"),
    Kind.URL: f"https://fjordvik.example/sak/{NUMBER}",
    Kind.EMAIL: f"{NUMBER}@fjordvik.example",
}
"""A value with an identity number in it, for every kind that keeps what was typed."""

CELLS = [(sheet, column) for sheet in SHEETS for column in sheet if column.kind in TEXTS and sheet.key != "plan"]
FIELDS = [column for column in SHEETS[0] if column.kind in TEXTS]


@pytest.mark.parametrize(("sheet", "column"), CELLS, ids=lambda one: one.key)
def test_a_number_is_found_in_every_column_that_is_text(sheet: Any, column: Any) -> None:
    found = privacy_findings(contents(**{sheet.key.replace("-", "_"): [{}, {column.key: TEXTS[column.kind]}]}))
    stopped = [one for one in found if one.code is PrivacyCode.IDENTITY_NUMBER]
    assert [one.place for one in stopped] == [cell(sheet.key, 1, column.key)]
    assert bool(stopped_by(stopped[0])) is not column.private
    assert NUMBER[6:] not in "".join(sentence(one, form) + remedy(one, form) for one in found for form in WrittenForm)


@pytest.mark.parametrize("column", FIELDS, ids=lambda one: one.key)
def test_a_number_is_found_in_every_field_of_the_plan_sheet(column: Any) -> None:
    found = privacy_findings(contents({column.key: TEXTS[column.kind]}))
    assert [(one.code, stopped_by(one)) for one in found] == [(PrivacyCode.IDENTITY_NUMBER, ALL_THREE)]


@pytest.mark.parametrize(
    ("sheet", "row", "stops"),
    [
        ("texts", {"document": DocumentKind.PLAN, "text": NUMBER}, {"action-plan"}),
        ("texts", {"document": DocumentKind.REPORT, "text": NUMBER}, {"status-report"}),
        ("measures", {"status_comment": NUMBER}, {"status-report"}),
        ("measures", {"description": NUMBER}, DOCUMENTS),
        ("grants", {"scheme": NUMBER}, {"status-report"}),
        ("meetings", {"topic": NUMBER}, ALL_THREE),
        ("participants", {"role": NUMBER}, ALL_THREE),
        ("participants", {"name": NUMBER}, set()),
        ("key_figures", {"remark": NUMBER}, DOCUMENTS),
    ],
)
def test_only_the_products_that_would_carry_it_are_stopped(sheet: str, row: dict[str, object], stops: set[str]) -> None:
    (found,) = privacy_findings(contents(**{sheet: [row]}))
    assert stopped_by(found) == frozenset(stops)


def test_a_number_behind_a_link_is_found() -> None:
    text = Text((Run("les mer", link=f"https://fjordvik.example/?id={NUMBER}"),))
    (found,) = privacy_findings(contents(measures=[{"description": text}]))
    assert found.code is PrivacyCode.IDENTITY_NUMBER


@pytest.mark.parametrize(
    "link", ["https://x.example/19%3ameeting_121185-99819", "https://x.example/1.1234567890", "https://x.example/90123456"]
)
def test_the_long_numbers_of_addresses_are_none(link: str) -> None:
    assert privacy_findings(contents(meetings=[{"link": link}])) == ()


def test_a_number_in_the_name_of_the_file_stops_everything() -> None:
    (found,) = privacy_findings(contents(), f"plan {NUMBER}.xlsx")
    assert (found.code, stopped_by(found)) == (PrivacyCode.IDENTITY_NUMBER_IN_NAME, ALL_THREE)


def test_a_mistyped_number_next_to_its_word_is_found() -> None:
    (found,) = privacy_findings(contents(measures=[{"result": f"Avklart med fnr {mistyped(NUMBER)}"}]))
    assert found.code is PrivacyCode.IDENTITY_NUMBER


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Ring 901 23 456", PrivacyCode.PHONE_IN_TEXT),
        ("ola@fjordvik.example", PrivacyCode.EMAIL_IN_TEXT),
        ("født 03.04.2011", PrivacyCode.BIRTHDAY_IN_TEXT),
        ("gutten (14 år)", PrivacyCode.CHILD_RECOGNISABLE),
    ],
)
def test_signs_of_a_person_are_warned_of_but_stop_nothing(text: str, code: Code) -> None:
    (found,) = privacy_findings(contents(measures=[{"description": f"Oppfølging, {text}"}]))
    assert (found.code, found.place, stopped_by(found)) == (code, cell("measures", 0, "description"), frozenset())


def test_contact_fields_and_private_columns_may_hold_contact_details() -> None:
    fields = {
        "coordinator_phone": "901 23 456",
        "police_contact_phone": "51 33 63 00",
        "police_contact_email": "ola@politiet.example",
    }
    people = [{"role": "Rektor", "name": "Kari Hansen (14)", "email": "kari@fjordvik.example"}]
    assert privacy_findings(contents(fields, participants=people, groups=[{"convener_email": "ola@x.example"}])) == ()


def test_a_plan_can_be_told_about_without_its_identity_numbers() -> None:
    split = Text((Run(f"Avtale {NUMBER[:6]}", bold=True), Run(f"{NUMBER[6:]} i mars")))
    rows = {
        "measures": [{"number": "1", "name": split, "responsible": f"skole; {NUMBER}", "deadline": Deadline(f"når {NUMBER}")}],
        "links": [{"text": f"Om {NUMBER}", "url": f"https://fjordvik.example/{NUMBER}"}],
    }
    plan = planned({"title": f"Plan for {NUMBER}", "municipalities": ("Fjordvik", NUMBER)}, **rows)
    masked = without_identity_numbers(plan)
    assert NUMBER[6:] in repr(plan)
    assert NUMBER[6:] not in repr(masked)
    assert (masked.title, str(masked.measures[0].name)) == ("Plan for 121185*****", "Avtale 121185***** i mars")
    assert masked.measures[0].source == plan.measures[0].source


def test_a_plan_without_identity_numbers_stays_as_it_is() -> None:
    sheets = sound()
    plan = planned(sheets.pop("plan"), **sheets)
    assert without_identity_numbers(plan) == plan


def test_an_ordinary_plan_has_no_finding() -> None:
    rows = {
        "texts": [
            {"document": DocumentKind.PLAN, "placement": TextPlacement.INTRODUCTION, "text": "For ungdom 12–18 år, 8.–10. trinn."}
        ],
        "measures": [
            {"number": "1", "name": "Natteravn", "status": MeasureStatus.DONE, "link": "https://fjordvik.example/12345678901"}
        ],
    }
    assert privacy_findings(contents(**rows), "SLT-plan 2026–2027.xlsx") == ()


PEOPLE = [{"role": "Rektor", "groups": "x", "name": "Kari Nordmann-Berg"}, {"role": "Lensmann", "groups": "x", "name": "Berg"}]


@pytest.mark.parametrize(
    ("sheet", "row"),
    [
        ("meetings", {"topic": "Møte med kari  nordmann-berg, rektor"}),
        ("measures", {"responsible": Parties(Text.of("Kari\u00a0Nordmann-Berg"), ("Kari Nordmann-Berg",))}),
        ("groups", {"leader": "Kari Nordmann-Berg"}),
        ("texts", {"text": Text.of("Spør\nKari Nordmann-Berg.")}),
    ],
)
def test_the_name_of_a_participant_is_told_wherever_it_would_be_printed(sheet: str, row: dict[str, Any]) -> None:
    found = privacy_findings(contents(**{sheet: [row]}, participants=PEOPLE))
    assert [(one.code, one.place) for one in found] == [(PrivacyCode.PARTICIPANT_NAMED, cell(sheet, 0, next(iter(row))))]


def test_a_name_may_stand_where_it_is_private_and_where_the_contact_is_printed() -> None:
    assert privacy_findings(contents({"coordinator": "Kari Nordmann-Berg"}, participants=PEOPLE)) == ()
    sheets = {"participants": PEOPLE, "groups": [{"leader": "Kari Nordmann-Berg, koordinator"}]}
    assert privacy_findings(contents({"coordinator": "Kari Nordmann-Berg"}, **sheets)) == ()
    assert privacy_findings(contents(participants=PEOPLE, texts=[{"text": Text.of("Nordmann, Bergen og Berg skole")}])) == ()


@pytest.mark.parametrize(
    ("sheet", "row"),
    [
        ("links", {"url": "mailto:kari.nordmann@fjordvik.example"}),
        ("texts", {"text": Text((Run("skriv til oss", link="mailto:kari.nordmann@fjordvik.example"),))}),
    ],
)
def test_an_address_that_only_a_link_tells_is_told_too(sheet: str, row: dict[str, Any]) -> None:
    found = privacy_findings(contents(**{sheet: [row]}))
    assert [(one.code, one.place) for one in found] == [(PrivacyCode.EMAIL_IN_TEXT, cell(sheet, 0, next(iter(row))))]


def test_the_municipalitys_own_address_may_be_linked_to() -> None:
    assert privacy_findings(contents(links=[{"url": "mailto:postmottak@fjordvik.example"}])) == ()


def test_a_name_with_a_soft_hyphen_in_it_is_the_same_name() -> None:
    found = privacy_findings(contents(texts=[{"text": Text.of("Spør Kari Nord\u00admann-Berg")}], participants=PEOPLE))
    assert [one.code for one in found] == [PrivacyCode.PARTICIPANT_NAMED]
