"""A cell of the coordinator's workbook: where it stands and what it holds, before anything is understood."""

import re
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import cache

from msgspec import Struct

Native = str | int | float | bool | datetime | date | time | timedelta | None
"""What a cell can hold, as the reader of xlsx files gives it."""

_ADDRESS = re.compile(r"([A-Z]{1,3})(\d{1,7})")


class Place(Struct, frozen=True):
    """Where something stands: sheet name as the coordinator wrote it, and cell (`C7`); empty means all of it."""

    sheet: str = ""
    cell: str = ""

    def __str__(self) -> str:
        return f"{self.sheet}!{self.cell}" if self.cell else self.sheet

    @property
    def order(self) -> tuple[str, int, int]:
        """A sort key: sheet, row, column; a whole sheet comes before its cells."""
        row, column = coordinates(self.cell) if self.cell else (0, 0)
        return self.sheet, row, column


NOWHERE = Place()


def coordinates(address: str) -> tuple[int, int]:
    """Row and column (from 1) of an address such as `C7`; raises ValueError for anything else."""
    match = _ADDRESS.fullmatch(address)
    if match is None:
        raise ValueError(f"not a cell address: {address!r}")
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - 64
    return int(match[2]), column


def address(row: int, column: int) -> str:
    """The address of a cell, `C7` for row 7 and column 3 (both from 1)."""
    return f"{letters(column)}{row}"


@cache
def letters(column: int) -> str:
    """The letters of a column: `C` for 3, `AA` for 27."""
    found = ""
    while column:
        column, rest = divmod(column - 1, 26)
        found = chr(65 + rest) + found
    return found


class Run(Struct, frozen=True):
    """A stretch of text in one style; `link` is the target of a hyperlink, empty when there is none."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""


class CellFault(StrEnum):
    """Why a cell's value cannot be taken although the file is readable."""

    ERROR_VALUE = "error-value"  # #REF!, #N/A ...
    NOT_CALCULATED = "not-calculated"  # a formula that no program has computed yet
    PICTURE = "picture"  # a picture was placed in the cell
    MERGED = "merged"  # covered by a merge that starts in another cell


class Cell(Struct, frozen=True):
    """One non-empty cell: its place, its native value, its runs when the text is rich, its hyperlink.

    `number_format` is Excel's format code (`General`, `0 %`, `dd.mm.yyyy`): it tells a percent or a date from a number.
    """

    place: Place
    value: Native
    number_format: str = "General"
    runs: tuple[Run, ...] = ()
    link: str = ""
    fault: CellFault | None = None
