"""One contract: the reader, the starter workbook, the field reference and the JSON Schema say the same."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from sltdocs.contract.cell import Cell, Place
from sltdocs.contract.choices import ALL_CHOICES
from sltdocs.contract.normalise import folded
from sltdocs.contract.schema import Column, Kind, Sheet
from sltdocs.contract.sheets import SHEETS
from sltdocs.contract.values import understand
from sltdocs.contract.written_form import WrittenForm
from sltdocs.products.spec import CALENDARS
from sltdocs.words.workbook.columns import column_help, column_words
from sltdocs.workbook.starter.field_reference import field_reference, json_schema

DOCS = Path(__file__).parents[2] / "docs"
COLUMNS = [pytest.param(sheet, column, id=f"{sheet.key}.{column.key}") for sheet in SHEETS for column in sheet]


def test_no_two_sheets_can_be_taken_for_each_other() -> None:
    names = [name for sheet in SHEETS for name in {folded(name) for name in sheet.known_names()}]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.key)
def test_no_two_columns_of_a_sheet_can_be_taken_for_each_other(sheet: Sheet) -> None:
    names = [name for column in sheet for name in {folded(name) for name in column.known_names()}]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("choices", ALL_CHOICES.values(), ids=lambda choices: choices.key)
@pytest.mark.parametrize("form", WrittenForm)
def test_every_word_of_every_list_is_understood_as_the_member_it_stands_for(choices, form: WrittenForm) -> None:
    column = Column("x", SHEETS[0].name, Kind.CHOICE, choices=choices)
    for member in choices.members:
        for word in (member.word.of(form), *member.synonyms):
            assert understand(Cell(Place("Ark", "A1"), word.upper()), column).value is member.value


@pytest.mark.parametrize(("sheet", "column"), COLUMNS)
@pytest.mark.parametrize("form", WrittenForm)
def test_every_column_is_explained_in_both_written_forms(sheet: Sheet, column: Column, form: WrittenForm) -> None:
    explanation = column_help(sheet.key, column, form)
    assert len(explanation) > 10
    assert "{" not in explanation


@pytest.mark.parametrize("form", WrittenForm)
def test_nothing_is_explained_that_does_not_exist(form: WrittenForm) -> None:
    assert set(column_words(form).purpose) == {f"{sheet.key}.{column.key}" for sheet in SHEETS for column in sheet}


@pytest.mark.parametrize(("page", "form"), [("felt.md", WrittenForm.NB), ("felt.nn.md", WrittenForm.NN)])
def test_the_field_reference_in_the_docs_is_up_to_date(page: str, form: WrittenForm) -> None:
    assert (DOCS / page).read_text(encoding="utf-8") == field_reference(form)


def test_the_json_schema_in_the_docs_is_up_to_date_and_valid() -> None:
    published = (DOCS / "workbook.schema.json").read_text(encoding="utf-8")
    assert published == json_schema()
    Draft202012Validator.check_schema(json.loads(published))


def test_the_json_schema_names_every_sheet_column_and_choice() -> None:
    schema = json.loads(json_schema())
    for sheet in SHEETS:
        described = schema["properties"][sheet.key]
        record = described.get("items", described)
        assert list(record["properties"]) == [column.key for column in sheet]
        assert record["required"] == [column.key for column in sheet if column.required]
        for column in sheet:
            if column.choices is not None:
                assert record["properties"][column.key]["enum"] == [choice.value.value for choice in column.choices.members]


@pytest.mark.parametrize(
    ("sheet", "column"), [pytest.param(*param.values, id=param.id) for param in COLUMNS if param.values[1].refers_to]
)
def test_every_reference_points_at_a_column_that_exists(sheet: Sheet, column: Column) -> None:
    target_sheet, target_column = column.refers_to.split(".")
    targets = {found.key: found for found in SHEETS}
    assert targets[target_sheet].column(target_column).key == target_column


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.key)
def test_the_sheets_with_columns_of_calendars_are_needed_for_calendars(sheet: Sheet) -> None:
    assert not any(column.in_calendars for column in sheet) or all(map(CALENDARS.needs, sheet.spoilt()))


@pytest.mark.parametrize(("sheet", "column"), COLUMNS)
def test_of_every_column_it_is_decided_whether_it_is_adopted(sheet: Sheet, column: Column) -> None:
    assert column.adopted is not None
    assert not (column.adopted and (column.private or column.reporting))


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.key)
def test_a_required_column_can_be_dispensed_with_on_the_plan_sheet_only(sheet: Sheet) -> None:
    spared = [column.key for column in sheet if column.required and column.dispensable]
    assert spared == (["coordinator", "coordinator_email"] if sheet.key == "plan" else [])
