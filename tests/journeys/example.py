"""The example workbook with one cell changed, as a coordinator changes it."""

from dataclasses import dataclass, field
from functools import cache
from io import BytesIO

import openpyxl

from sltdocs.contract.cell import Place, address
from sltdocs.contract.schema import Column, Layout
from sltdocs.contract.sheets import sheet
from sltdocs.contract.written_form import WrittenForm
from sltdocs.workbook.starter.sheets import Value, example_values
from sltdocs.workbook.starter.starter_workbook import starter_workbook


@dataclass
class Example:
    """The example in a written form. Records count from 0 below the heading; the `Plan` sheet is one record."""

    form: WrittenForm
    book: openpyxl.Workbook = field(init=False)

    def __post_init__(self) -> None:
        self.book = openpyxl.load_workbook(BytesIO(starter_workbook(self.form, example=True)))

    def records(self, sheet_key: str) -> int:
        """How many records the sheet has."""
        return len(example_values(self.form)[sheet_key])

    def place(self, sheet_key: str, record: int, column_key: str) -> Place:
        """The cell of a value."""
        found = sheet(sheet_key)
        number = [column.key for column in found.offered].index(column_key)
        cell = address(number + 2, 2) if found.layout is Layout.FIELDS else address(record + 2, number + 1)
        return Place(found.name.of(self.form), cell)

    def typed(self, place: Place) -> object:
        """What stands in the cell."""
        return self.book[place.sheet][place.cell].value

    def type(self, place: Place, value: Value | None) -> None:
        """Puts a value into a cell, and leaves it there."""
        self.book[place.sheet][place.cell].value = value

    def saved(self) -> bytes:
        """The workbook as it is now."""
        out = BytesIO()
        self.book.save(out)
        return out.getvalue()

    def with_cell(self, place: Place, value: Value | None) -> bytes:
        """The workbook with this value in the cell; the example itself stays as it is."""
        cell = self.book[place.sheet][place.cell]
        before, number_format = cell.value, cell.number_format
        cell.value = value
        out = BytesIO()
        self.book.save(out)
        cell.value, cell.number_format = before, number_format
        return out.getvalue()


@cache
def example(form: WrittenForm) -> Example:
    """The example, opened once."""
    return Example(form)


def columns(sheet_key: str) -> tuple[Column, ...]:
    """The columns of a sheet that the example has."""
    return sheet(sheet_key).offered
