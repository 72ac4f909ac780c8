"""The sheets of the starter workbook: headings with notes, formats, drop-downs, and the records of the example."""

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date, time
from importlib.resources import files
from typing import Any

from sltdocs.contract.cell import address
from sltdocs.contract.schema import Column, Kind, Sheet
from sltdocs.contract.written_form import WrittenForm
from sltdocs.words.workbook.columns import column_help
from sltdocs.words.workbook.starter import StarterWords, starter_words
from sltdocs.workbook.starter.drop_downs import ROWS, list_of
from sltdocs.workbook.starter.look import StarterLook

Value = str | int | float | bool | date | time


def example_values(form: WrittenForm) -> Mapping[str, Sequence[Mapping[str, Value]]]:
    """The records of every sheet by sheet key; values by column key."""
    source = files("sltdocs.workbook.starter").joinpath(f"examples/{form.value}.toml").read_text(encoding="utf-8")
    return {key: records if isinstance(records, list) else [records] for key, records in tomllib.loads(source).items()}


_DATES = frozenset({Kind.DATE})
_NOTE = {"x_scale": 2.2, "y_scale": 1.5, "font_size": 10, "author": "sltdocs"}
_LONGEST_PROMPT = 255
_LONGEST_TITLE = 32
_EXPLANATION_WIDTH = 90
_LINE = 15.5


def write_table(
    worksheet: Any,  # noqa: ANN401  XlsxWriter has no types
    sheet: Sheet,
    records: Sequence[Mapping[str, Value]],
    form: WrittenForm,
    look: StarterLook,
) -> None:
    """A table: one heading row that stays in sight, a note on every heading, a record a row."""
    words = starter_words(form)
    worksheet.freeze_panes(1, 1)
    worksheet.repeat_rows(0)
    worksheet.set_row(0, 34)
    for number, column in enumerate(sheet.offered):
        worksheet.set_column(number, number, column.width, _format(column, look))
        worksheet.write_string(0, number, _heading(column, form), look.required if column.required else look.optional)
        worksheet.write_comment(0, number, _note(sheet, column, form, words), _NOTE)
        _drop_down(worksheet, f"{address(2, number + 1)}:{address(1 + ROWS, number + 1)}", column, form)
    for row, record in enumerate(records, 1):
        for number, column in enumerate(sheet.offered):
            if column.key in record:
                _write(worksheet, row, number, column, record[column.key], look)
    last = address(1 + ROWS, len(sheet.offered))
    worksheet.ignore_errors({"number_stored_as_text": f"A1:{last}"})


def write_fields(worksheet: Any, sheet: Sheet, record: Mapping[str, Value], form: WrittenForm, look: StarterLook) -> None:  # noqa: ANN401
    """The `Plan` sheet: a field a row, with what to write beside it."""
    words = starter_words(form)
    worksheet.freeze_panes(1, 0)
    for number, (heading, width) in enumerate(((words.field, 32), (words.value, 44), (words.explanation, _EXPLANATION_WIDTH))):
        worksheet.set_column(number, number, width)
        worksheet.write_string(0, number, heading, look.required)
    for row, column in enumerate(sheet.offered, 1):
        worksheet.write_string(row, 0, _heading(column, form), look.name)
        worksheet.write_blank(row, 1, None, _format(column, look))
        worksheet.set_row(row, height_for(column_help(sheet.key, column, form), _EXPLANATION_WIDTH))
        worksheet.write_string(row, 2, column_help(sheet.key, column, form), look.remark)
        _drop_down(worksheet, address(row + 1, 2), column, form)
        if column.key in record:
            _write(worksheet, row, 1, column, record[column.key], look)
    worksheet.ignore_errors({"number_stored_as_text": f"B1:B{len(sheet.offered) + 1}"})


def height_for(text: str, width: int) -> float:
    """The height in points of a row for a text that nobody edits. Other rows have none, so that Excel fits them itself."""
    return _LINE * sum(1 + len(line) // width for line in text.split("\n")) + 3


def _heading(column: Column, form: WrittenForm) -> str:
    """The name, with a star where the cell must be filled: not by colour alone."""
    return f"{column.name.of(form)} *" if column.required else column.name.of(form)


def _note(sheet: Sheet, column: Column, form: WrittenForm, words: StarterWords) -> str:
    return f"{words.required if column.required else words.optional}\n{column_help(sheet.key, column, form)}"


def _format(column: Column, look: StarterLook) -> Any:  # noqa: ANN401
    if column.kind in _DATES:
        return look.date
    return look.time if column.kind is Kind.TIME else look.text


def _drop_down(worksheet: Any, cells: str, column: Column, form: WrittenForm) -> None:  # noqa: ANN401
    """A list to choose from. Other words are let through with a question: synonyms are understood, and keys can be several."""
    source = list_of(column)
    if not source:
        return
    words = starter_words(form)
    several = column.kind is Kind.KEYS
    worksheet.data_validation(
        cells,
        {
            "validate": "list",
            "source": f"={source}",
            "error_type": "information" if several else "warning",
            "show_error": not several,
            "error_title": words.not_in_list_title[:_LONGEST_TITLE],
            "error_message": words.not_in_list[:_LONGEST_PROMPT],
        },
    )


def _write(worksheet: Any, row: int, number: int, column: Column, value: Value, look: StarterLook) -> None:  # noqa: ANN401
    if isinstance(value, date):
        worksheet.write_datetime(row, number, value, look.date)
    elif isinstance(value, time):
        worksheet.write_datetime(row, number, value, look.time)
    elif isinstance(value, int | float):
        worksheet.write_number(row, number, value, look.number if column.kind is Kind.NUMBER else _format(column, look))
    else:
        worksheet.write_string(row, number, value.strip("\n"), look.text)
