"""Contents for tests of the plan room: rows of Python values by column key, in the cells where a reader finds them."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, time
from decimal import Decimal
from typing import Any

from sltdocs.contract.cell import Place, address
from sltdocs.contract.rows import Contents, Entry, Record, Table
from sltdocs.contract.schema import Column, Kind, Layout, Sheet
from sltdocs.contract.sheets import sheet
from sltdocs.contract.text import Text
from sltdocs.contract.types import Clock, Deadline, FigureYear, Parties, Quantity, When
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.assembling import Assembled, assemble
from sltdocs.plan.model import Plan

Values = Mapping[str, object]

BROKEN = object()
"""In a row: a cell that could not be understood."""

PLAN: Values = {
    "version": 1,
    "municipalities": ("Fjordvik",),
    "municipality_numbers": ("4699",),
    "written_form": WrittenForm.NB,
    "period_from": date(2026, 1, 1),
    "period_to": date(2027, 12, 31),
    "coordinator": "SLT-koordinator",
    "coordinator_email": "slt@fjordvik.example",
}
"""The fields of the smallest `Plan` sheet."""

FIRST_ROW = 2


def contents(plan: Values | None = None, /, **sheets: Iterable[Values]) -> Contents:
    """Contents with these rows; a keyword names a sheet (`days_off` for `days-off`). `plan` is added to the fields."""
    fields = {**PLAN, **(plan or {})}
    tables = {"plan": _table(sheet("plan"), [fields])}
    for key, rows in sheets.items():
        described = sheet(key.replace("_", "-"))
        tables[described.key] = _table(described, rows)
    return Contents(tables)


def assembled(plan: Values | None = None, /, **sheets: Iterable[Values]) -> Assembled:
    """What the assembling makes of these rows."""
    return assemble(contents(plan, **sheets))


def planned(plan: Values | None = None, /, **sheets: Iterable[Values]) -> Plan:
    """The plan of these rows."""
    made = assembled(plan, **sheets).plan
    assert made is not None
    return made


def cell(sheet_key: str, row: int, column: str) -> Place:
    """Where the column of the row (from 0) stands."""
    described = sheet(sheet_key.replace("_", "-"))
    return _place(described, row, described.column(column))


def _table(described: Sheet, rows: Iterable[Values]) -> Table:
    records = tuple(_record(described, index, row) for index, row in enumerate(rows))
    columns = {} if described.layout is Layout.FIELDS else {column.key: _letter(described, column) for column in described}
    return Table(described.key, described.name.nb, records, columns)


def _record(described: Sheet, index: int, row: Values) -> Record:
    assert set(row) <= {column.key for column in described}, f"unknown columns in {sorted(row)}"
    entries = {
        key: Entry(_typed(described.column(key), value), _place(described, index, described.column(key)), str(value))
        for key, value in row.items()
        if value is not BROKEN and value is not None
    }
    broken = {key: _place(described, index, described.column(key)) for key, value in row.items() if value is BROKEN}
    return Record(described.key, Place(described.name.nb, f"A{index + FIRST_ROW}"), entries, broken)


def _place(described: Sheet, index: int, column: Column) -> Place:
    if described.layout is Layout.FIELDS:
        return Place(described.name.nb, address(list(described).index(column) + FIRST_ROW, 2))
    return Place(described.name.nb, f"{_letter(described, column)}{index + FIRST_ROW}")


def _letter(described: Sheet, column: Column) -> str:
    return address(1, list(described).index(column) + 1).rstrip("1")


def _typed(column: Column, value: object) -> object:
    """The value as the column's kind gives it, so that tests can write plain texts, dates and numbers."""
    if column.several and isinstance(value, str):
        return tuple(value.split("; "))
    if column.kind is Kind.YEAR and column.as_typed and isinstance(value, int):
        return FigureYear(value, value)
    make = _MAKERS.get((column.kind, type(value)))
    return make(value) if make else value


_MAKERS: dict[tuple[Kind, type], Callable[[Any], object]] = {
    (Kind.TEXT, str): Text.of,
    (Kind.PARTIES, str): lambda typed: Parties(Text.of(typed), tuple(typed.split("; "))),
    (Kind.TIME, time): Clock,
    (Kind.DEADLINE, date): lambda day: Deadline(f"{day:%d.%m.%Y}", When(day, day)),
    (Kind.DEADLINE, str): Deadline,
    (Kind.WHEN, date): lambda day: When(day, day),
    (Kind.NUMBER, int): lambda number: Quantity(Decimal(number)),
    (Kind.KEYS, str): lambda typed: tuple(typed.split("; ")),
    (Kind.LIST, str): lambda typed: tuple(typed.split("; ")),
}
