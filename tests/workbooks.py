"""Workbooks for tests, written as small text tables so that a test shows its input.

    Tiltak
    | Nr. | Tiltak            | Ansvar           |
    | 1   | Åpen ungdomskveld | Kulturavdelingen |

A line without `|` names a sheet; the lines below it are its rows from A1 on. A cell of digits becomes a number, as in
Excel; all else stays text; `\\n` is a line break in the cell; a lone `-` is an empty cell, as is nothing at all. Where
a test needs native values (dates, times, booleans), a sheet can be given as rows of Python values instead.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import Any

import xlsxwriter

Value = str | int | float | bool | date | datetime | time | timedelta | None
Rows = Sequence[Sequence[Value]]
Tables = str | Mapping[str, str | Rows]

FIELDS: Mapping[str, Value] = {
    "Arbeidsbokversjon": 2,
    "Kommune": "Fjordvik",
    "Kommunenummer": "4699",
    "Målform": "bokmål",
    "Periode fra": date(2026, 1, 1),
    "Periode til": date(2027, 12, 31),
    "Status": "utkast",
    "Koordinator": "SLT-koordinator",
    "E-post til koordinatoren": "slt@fjordvik.example",
}
"""The fields of the smallest valid `Plan` sheet."""

MEASURES = """
| Nr. | Tiltak            | Ansvar           |
| 1   | Åpen ungdomskveld | Kulturavdelingen |
"""
"""The smallest valid `Tiltak` sheet."""


def workbook(tables: Tables, *, date_1904: bool = False) -> bytes:
    """An xlsx file with these sheets, in their order."""
    out = BytesIO()
    book = xlsxwriter.Workbook(
        out, {"strings_to_numbers": False, "strings_to_urls": False, "in_memory": True, "date_1904": date_1904}
    )
    book.set_properties({"created": datetime(2026, 1, 1)})
    formats = {kind: book.add_format({"num_format": code}) for kind, code in _FORMATS.items()}
    for name, rows in sheets(tables).items():
        sheet = book.add_worksheet(name)
        for row, cells in enumerate(rows):
            for column, value in enumerate(cells):
                _write(sheet, row, column, value, formats)
    book.close()
    return out.getvalue()


def minimal(fields: Mapping[str, Value] | None = None, /, **more: str | Rows) -> dict[str, str | Rows]:
    """The tables of the smallest valid workbook, to start from.

    `fields` are added to the `Plan` sheet or replace what stands there (None removes a field); each keyword is a sheet
    that is added or replaced: `minimal({"Status": "på høring"}, Møter="| Gruppe | Dato | …")`.
    """
    return {"Plan": plan({**FIELDS, **(fields or {})}), "Tiltak": MEASURES, **more}


def plan(fields: Mapping[str, Value]) -> list[list[Value]]:
    """The rows of a `Plan` sheet with these fields, those that are None left out."""
    return [["Felt", "Verdi"], *([name, value] for name, value in fields.items() if value is not None)]


def sheets(tables: Tables) -> dict[str, list[list[Value]]]:
    """The rows of each sheet as values."""
    if isinstance(tables, str):
        return {name: _rows(lines) for name, lines in _sections(tables)}
    return {
        name: _rows(rows.splitlines()) if isinstance(rows, str) else [list(row) for row in rows] for name, rows in tables.items()
    }


_FORMATS: Mapping[type, str] = {date: "dd.mm.yyyy", datetime: "dd.mm.yyyy hh:mm", time: "hh:mm", timedelta: "[h]:mm"}


def _sections(text: str) -> list[tuple[str, list[str]]]:
    found: list[tuple[str, list[str]]] = []
    for line in text.splitlines():
        if line.strip() and "|" not in line:
            found.append((line.strip(), []))
        elif found:
            found[-1][1].append(line)
    return found


def _rows(lines: Iterable[str]) -> list[list[Value]]:
    return [[_value(cell.strip()) for cell in re.split(r"(?<!\\)\|", line.strip())[1:-1]] for line in lines if line.strip()]


def _value(cell: str) -> Value:
    if cell in {"", "-"}:
        return None
    if re.fullmatch(r"0|[1-9]\d{0,14}", cell):
        return int(cell)
    return cell.replace("\\n", "\n").replace("\\|", "|")


def _write(sheet: Any, row: int, column: int, value: Value, formats: Mapping[type, Any]) -> None:
    if isinstance(value, str):
        sheet.write_string(row, column, value)
    elif value is not None:
        sheet.write(row, column, value, *([formats[type(value)]] if type(value) in formats else []))
