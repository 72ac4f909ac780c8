"""The workbook that a coordinator starts from: complete, friendly, and accepted by the reader as it is."""

import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.utils import get_column_letter

from sltdocs.build import check
from sltdocs.contract.choices import ALL_CHOICES
from sltdocs.contract.schema import Layout
from sltdocs.contract.sheets import INSTRUCTIONS, LISTS, SHEETS
from sltdocs.contract.written_form import WrittenForm
from sltdocs.workbook.starter.drop_downs import list_of
from sltdocs.workbook.starter.sheets import example_values
from sltdocs.workbook.starter.starter_workbook import starter_workbook

EXAMPLES = Path(__file__).parents[2] / "examples"
OFFERED = [sheet for sheet in SHEETS if sheet.offered]
"""The sheets that are in use; `later` ones are read where they are, and offered to nobody."""
FORMS = pytest.mark.parametrize("form", WrittenForm)


def opened(form: WrittenForm, *, example: bool) -> Workbook:
    return load_workbook(BytesIO(starter_workbook(form, example=example)))


@FORMS
def test_the_example_has_nothing_to_correct(form: WrittenForm) -> None:
    checked = check(starter_workbook(form, example=True))
    assert checked.findings == ()
    assert checked.plan is not None
    assert checked.plan.written_form is form


@FORMS
def test_the_example_uses_every_sheet_and_every_column(form: WrittenForm) -> None:
    values = example_values(form)
    used = {(sheet, key) for sheet, records in values.items() for record in records for key in record}
    never_shown = {(sheet.key, column.key) for sheet in SHEETS for column in sheet if not column.in_example}
    assert {(sheet.key, column.key) for sheet in SHEETS for column in sheet} - used == never_shown


@FORMS
def test_the_example_in_the_repository_is_up_to_date(form: WrittenForm) -> None:
    assert (EXAMPLES / f"slt-plan.{form.value}.xlsx").read_bytes() == starter_workbook(form, example=True)


@FORMS
def test_an_empty_workbook_asks_only_for_what_is_required(form: WrittenForm) -> None:
    checked = check(starter_workbook(form, example=False))
    required = {str(found.place) for found in checked.findings if found.place and found.place.cell}
    assert checked.readable
    assert {found.code.code for found in checked.findings} <= {"field-value-missing", "measures-none"}
    assert len(required) == sum(column.required for column in SHEETS[0]) - 2  # version and written form are filled in


@FORMS
def test_sheets_and_headings_are_those_of_the_contract_in_the_written_form(form: WrittenForm) -> None:
    book = opened(form, example=False)
    assert book.sheetnames == [INSTRUCTIONS.of(form), *(sheet.name.of(form) for sheet in OFFERED), LISTS.of(form)]
    for sheet in OFFERED:
        worksheet = book[sheet.name.of(form)]
        if sheet.layout is Layout.TABLE:
            headings = [str(cell.value) for cell in worksheet[1]]
        else:
            headings = [str(row[0].value) for row in worksheet.iter_rows(min_row=2, max_row=len(sheet.offered) + 1)]
        assert headings == [column.name.of(form) + (" *" if column.required else "") for column in sheet.offered]


@FORMS
def test_every_heading_of_a_table_has_a_note_and_stays_in_sight(form: WrittenForm) -> None:
    book = opened(form, example=False)
    for sheet in OFFERED:
        worksheet = book[sheet.name.of(form)]
        assert worksheet.freeze_panes in {"B2", "A2"}
        if sheet.layout is Layout.TABLE:
            assert all(cell.comment and cell.comment.text for cell in worksheet[1])


@FORMS
def test_every_choice_and_reference_has_a_drop_down_that_leads_to_its_words(form: WrittenForm) -> None:
    book = opened(form, example=False)
    for sheet in OFFERED:
        worksheet = book[sheet.name.of(form)]
        lists = {str(cell): rule.formula1 for rule in worksheet.data_validations.dataValidation for cell in rule.sqref.ranges}
        for number, column in enumerate(sheet.offered, 1):
            span = (
                f"{get_column_letter(number)}2:{get_column_letter(number)}501"
                if sheet.layout is Layout.TABLE
                else f"B{number + 1}"
            )
            assert lists.get(span, "") == list_of(column)
            if list_of(column):
                assert list_of(column) in book.defined_names


@FORMS
def test_every_word_in_a_drop_down_is_accepted(form: WrittenForm) -> None:
    book = opened(form, example=False)
    used = {column.choices.key for sheet in OFFERED for column in sheet.offered if column.choices}
    for key, choices in ((key, choices) for key, choices in ALL_CHOICES.items() if key in used):
        where = book.defined_names[f"liste_{key.replace('-', '_')}"].attr_text
        name, span = where.replace("'", "").split("!")
        offered = [row[0].value for row in book[name][span.replace("$", "")]]
        assert offered == list(choices.words(form))


@FORMS
def test_the_same_workbook_saved_by_libreoffice_and_openpyxl_says_the_same(form: WrittenForm, tmp_path: Path) -> None:
    ours = starter_workbook(form, example=True)
    source = tmp_path / "plan.xlsx"
    source.write_bytes(ours)
    again = BytesIO()
    load_workbook(BytesIO(ours)).save(again)
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        str(tmp_path / "lo"),
        str(source),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    expected = check(ours).plan
    assert check(again.getvalue()).plan == expected
    assert check((tmp_path / "lo" / "plan.xlsx").read_bytes()).plan == expected


def test_dates_in_the_example_are_dates_and_show_as_norwegians_write_them() -> None:
    worksheet = opened(WrittenForm.NB, example=True)["Møter"]
    days = [column.key for column in next(sheet for sheet in SHEETS if sheet.key == "meetings")].index("day") + 1
    cell = worksheet.cell(2, days)
    assert (cell.is_date, cell.number_format) == (True, "dd.mm.yyyy")


def test_the_same_call_gives_the_same_bytes() -> None:
    assert starter_workbook(WrittenForm.NN, example=True) == starter_workbook(WrittenForm.NN, example=True)
