"""The drop-downs of the starter workbook: word lists on a sheet of their own, and keys of other sheets, as named ranges."""

from typing import Any

from sltdocs.contract.cell import address
from sltdocs.contract.choices import ALL_CHOICES, YES_NO_WORDS
from sltdocs.contract.schema import Column, Kind
from sltdocs.contract.sheets import SHEETS, sheet
from sltdocs.contract.written_form import WrittenForm
from sltdocs.words.workbook.starter import starter_words
from sltdocs.workbook.starter.look import StarterLook

ROWS = 500
"""How many rows of a sheet have drop-downs and are offered as keys."""

_YES_NO = "liste_ja_nei"


def list_of(column: Column) -> str:
    """The named range that a column's drop-down takes its words from; empty when it has none."""
    if column.choices is not None:
        return f"liste_{column.choices.key.replace('-', '_')}"
    if column.refers_to:
        return f"liste_{column.refers_to.replace('.', '_').replace('-', '_')}"
    return _YES_NO if column.kind is Kind.YES_NO else ""


def write_lists(book: Any, name: str, form: WrittenForm, look: StarterLook) -> None:  # noqa: ANN401  XlsxWriter has no types
    """The sheet of word lists, and a name for each list."""
    worksheet = book.add_worksheet(name)
    used = {column.choices.key for one in SHEETS for column in one.offered if column.choices}
    lists = {
        **{f"liste_{key.replace('-', '_')}": choices.words(form) for key, choices in ALL_CHOICES.items() if key in used},
        _YES_NO: tuple(word.of(form) for word in YES_NO_WORDS),
    }
    worksheet.write_string(0, 0, starter_words(form).lists_note, look.remark)
    for number, (title, words) in enumerate(lists.items()):
        worksheet.write_string(1, number, _heading(title, form), look.optional)
        worksheet.write_column(2, number, words, look.text)
        worksheet.set_column(number, number, 22)
        first, last = address(3, number + 1), address(2 + len(words), number + 1)
        book.define_name(title, f"='{name}'!{_absolute(first)}:{_absolute(last)}")
    _name_keys(book, form)


def _heading(title: str, form: WrittenForm) -> str:
    """What a list is called on the sheet: the column that takes its words from it, or the words themselves."""
    using = (
        f"{one.name.of(form)}: {column.name.of(form)}" for one in SHEETS for column in one.offered if list_of(column) == title
    )
    return "/".join(word.of(form) for word in YES_NO_WORDS) if title == _YES_NO else next(using)


def _name_keys(book: Any, form: WrittenForm) -> None:  # noqa: ANN401
    for target in ("groups.key", "goals.number", "focus-areas.number", "measures.number"):
        sheet_key, column_key = target.split(".")
        owner = sheet(sheet_key)
        number = [column.key for column in owner.offered].index(column_key) + 1
        span = f"{_absolute(address(2, number))}:{_absolute(address(1 + ROWS, number))}"
        book.define_name(f"liste_{target.replace('.', '_').replace('-', '_')}", f"='{owner.name.of(form)}'!{span}")


def _absolute(cell: str) -> str:
    letters = cell.rstrip("0123456789")
    return f"${letters}${cell[len(letters) :]}"
