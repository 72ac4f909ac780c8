"""The `Plan` sheet is understood with and without its headings; every missing field is named."""

import pytest

from sltdocs.contract.code import Code
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.sheets.cell import CellCode
from sltdocs.findings.sheets.heading import HeadingCode
from sltdocs.workbook.reading.reading import Reading, read
from tests.workbooks import FIELDS, MEASURES, Rows, minimal, workbook


def reading_of(rows: Rows) -> Reading:
    return read(workbook({"Plan": rows, "Tiltak": MEASURES}))


def summary(reading: Reading) -> list[tuple[Code, str]]:
    return [(one.code, str(one.place)) for one in reading.findings]


ROWS = [[name, value] for name, value in FIELDS.items()]

LAYOUTS: dict[str, Rows] = {
    "with headings": [["Felt", "Verdi", "Forklaring"], *([*row, "Kommune"] for row in ROWS)],
    "without headings": ROWS,
    "under a title": [["SLT-plan for Fjordvik"], [], ["Felt", "Verdi"], *ROWS],
    "away from the edge": [[], *([None, None, *row] for row in [["Felt", "Verdi"], *ROWS])],
    "with a column between": [["Felt", "Merknad", "Verdi"], *([name, "husk", value] for name, value in ROWS)],
    "with headings of parts": [["Felt", "Verdi"], *ROWS[:3], ["Om perioden"], *ROWS[3:]],
}


@pytest.mark.parametrize("rows", LAYOUTS.values(), ids=LAYOUTS.keys())
def test_the_fields_are_found_however_the_sheet_is_laid_out(rows: Rows):
    reading = reading_of(rows)
    assert not reading.findings
    entries = reading.contents.table("plan").records[0].entries
    assert entries["municipalities"].value == ("Fjordvik",)
    assert entries["written_form"].value is WrittenForm.NB


def test_missing_unknown_misspelt_and_doubled_fields_are_told():
    rows = [
        ["Felt", "Verdi"],
        *(row for row in ROWS if row[0] != "Status"),
        ["Statsu", "utkast"],
        ["Farge", "rød"],
        ["Kommune", "Dal"],
    ]
    assert summary(reading_of(rows)) == [
        (HeadingCode.FIELD_MISSING, "Plan"),
        (HeadingCode.FIELD_TWICE, "Plan!A12"),
        (HeadingCode.FIELD_MISSPELT, "Plan!A10"),
        (HeadingCode.FIELD_UNKNOWN, "Plan!A11"),
    ]


def test_a_required_field_without_a_value_is_named_at_its_value_cell():
    reading = reading_of([["Felt", "Verdi"], *([name, None if name == "Kommune" else value] for name, value in ROWS)])
    assert summary(reading) == [(CellCode.FIELD_VALUE_MISSING, "Plan!B3")]


def test_an_optional_field_without_a_value_still_has_a_cell():
    record = reading_of([["Felt", "Verdi"], *ROWS, ["Høringsfrist", None]]).contents.table("plan").records[0]
    assert str(record.at("hearing_deadline")) == "Plan!B11"
    assert "hearing_deadline" not in record


@pytest.mark.parametrize("name", [None, 7, "\u200b"])
def test_a_value_without_a_name_is_told_at_the_place_of_the_name(name: str | int | None):
    assert summary(reading_of([["Felt", "Verdi"], *ROWS, [name, "Trygg i Fjordvik"]])) == [(HeadingCode.FIELD_BLANK, "Plan!A11")]


def test_her_own_fields_are_skipped():
    assert not reading_of([["Felt", "Verdi"], *ROWS, ["_husk", "ring Kari"]]).findings


def test_a_plan_sheet_without_any_known_field_is_told():
    assert summary(reading_of([["a", "b"], ["c", "d"]])) == [(HeadingCode.HEADINGS_NOT_FOUND, "Plan")]


@pytest.mark.parametrize(("typed", "form"), [("nynorsk", WrittenForm.NN), ("NN", WrittenForm.NN), ("bokmål", WrittenForm.NB)])
def test_the_written_form_is_known_although_all_the_rest_is_broken(typed: str, form: WrittenForm):
    reading = read(workbook({"Plan": [["Målform", typed], ["Periode fra", "i fjor"]]}))
    assert reading.written_form is form
    assert len(reading.findings) > 5


@pytest.mark.parametrize("typed", ["svensk", None])
def test_an_unknown_written_form_is_none(typed: str | None):
    assert read(workbook(minimal({"Målform": typed}))).written_form is None


def test_missing_names_are_told_in_the_written_form_of_the_plan():
    reading = read(workbook({**minimal({"Målform": "nynorsk"}), "Treffpunkt": "| Kva | Føremål |\n| Møte | Prat |"}))
    assert dict(reading.findings[0].params)["name"] == "Kor ofte"
