"""The workbook that a coordinator starts from: made from the contract, empty or with the example of a fictional municipality."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import xlsxwriter

from sltdocs.contract.schema import Layout, Sheet
from sltdocs.contract.sheets import CONTRACT_VERSION, INSTRUCTIONS, LISTS, SHEETS
from sltdocs.contract.written_form import WrittenForm
from sltdocs.words.workbook.starter import starter_words
from sltdocs.workbook.starter.drop_downs import write_lists
from sltdocs.workbook.starter.look import StarterLook
from sltdocs.workbook.starter.sheets import Value, example_values, height_for, write_fields, write_table

_PROSE_WIDTH = 100
_CREATED = datetime(2026, 1, 1, tzinfo=UTC)
"""A fixed date: the same program version makes the same bytes."""


def starter_workbook(form: WrittenForm, *, example: bool) -> bytes:
    """The workbook's bytes (xlsx): instructions, every sheet of the contract, and the word lists behind the drop-downs."""
    out = BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_urls": False, "strings_to_numbers": False})
    words = starter_words(form)
    book.set_properties({"title": words.title, "created": _CREATED.replace(tzinfo=None), "author": "", "comments": words.comment})
    look = StarterLook.of(book)
    _write_instructions(book.add_worksheet(INSTRUCTIONS.of(form)), form, look)
    values = example_values(form) if example else {}
    for sheet in filter(lambda one: one.offered, SHEETS):
        _write_sheet(book, sheet, values.get(sheet.key, _beginning(sheet, form)), form, look)
    write_lists(book, LISTS.of(form), form, look)
    book.get_worksheet_by_name(SHEETS[0].name.of(form)).activate()
    book.close()
    return out.getvalue()


def _beginning(sheet: Sheet, form: WrittenForm) -> Sequence[Mapping[str, Value]]:
    """What stands in an empty workbook already: its version and its written form."""
    if sheet.layout is Layout.TABLE:
        return ()
    return ({"version": CONTRACT_VERSION, "written_form": {WrittenForm.NB: "bokmål", WrittenForm.NN: "nynorsk"}[form]},)


def _write_sheet(book: Any, sheet: Sheet, records: Sequence[Mapping[str, Value]], form: WrittenForm, look: StarterLook) -> None:  # noqa: ANN401
    worksheet = book.add_worksheet(sheet.name.of(form))
    worksheet.set_landscape()
    worksheet.set_paper(9)  # A4
    worksheet.fit_to_pages(1, 0)
    if sheet.layout is Layout.FIELDS:
        write_fields(worksheet, sheet, records[0], form, look)
    else:
        write_table(worksheet, sheet, records, form, look)


def _write_instructions(worksheet: Any, form: WrittenForm, look: StarterLook) -> None:  # noqa: ANN401
    words = starter_words(form)
    worksheet.hide_gridlines(2)
    worksheet.set_column(0, 0, _PROSE_WIDTH)
    worksheet.set_paper(9)
    worksheet.fit_to_pages(1, 0)
    worksheet.set_row(0, 36)
    worksheet.write_string(0, 0, words.title, look.title)
    row = 1
    for heading, paragraphs in words.instructions:
        worksheet.set_row(row, 26)
        worksheet.write_string(row, 0, heading, look.subtitle)
        for number, paragraph in enumerate(paragraphs, row + 1):
            worksheet.set_row(number, height_for(paragraph, _PROSE_WIDTH))
            worksheet.write_string(number, 0, paragraph, look.prose)
        row += len(paragraphs) + 1
