"""A row of the workbook as the assembling wants it: typed values by column key, blank ones as defaults."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from enum import StrEnum
from functools import cache
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.cell import Place
from sltdocs.contract.choice import OwnWord
from sltdocs.contract.rows import Contents, Record, Table
from sltdocs.contract.schema import Sheet
from sltdocs.contract.sheets import sheet
from sltdocs.contract.text import Text
from sltdocs.contract.types import AsTyped, Clock, Deadline, Parties, Quantity, When, Yearless
from sltdocs.contract.values.spans import first_span_in, span, span_in
from sltdocs.plan.model import EMPTY, Source

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


class SheetRow(Struct, frozen=True):
    """A record of a table with the sheet it belongs to."""

    record: Record
    table: Table
    sheet: Sheet

    def __contains__(self, key: str) -> bool:
        return key in self.record

    @property
    def whole(self) -> bool:
        """Whether every cell could be understood that the row cannot be made without."""
        return self.record.entries.keys() >= _required(self.sheet.key)

    @property
    def source(self) -> Source:
        """Where the row and its fields stand."""
        cells = {key: entry.place for key, entry in self.record.entries.items()}
        blank = self.record.blank
        return Source(self.record.place, {**cells, **self.record.broken, **blank}, self.table.columns, frozenset(blank))

    def at(self, key: str) -> Place:
        """The cell of a column, also of a blank one."""
        known = key in self.record.entries or key in self.record.broken
        return self.record.at(key) if known else self.source.at(key)

    def is_broken(self, *keys: str) -> bool:
        """Whether any of these cells holds something that could not be understood."""
        return any(key in self.record.broken for key in keys)

    def value(self, key: str, kind: type[T]) -> T | None:
        """The value of a cell, None when it is blank or broken; raises TypeError if the reader broke the contract."""
        entry = self.record.entries.get(key)
        if entry is None or entry.value is None:
            return None
        if not isinstance(entry.value, kind):
            raise TypeError(f"{self.sheet.key}.{key} holds {type(entry.value).__name__}, not {kind.__name__}")
        return entry.value

    def chosen(self, key: str, members: type[E]) -> E | OwnWord | None:
        """The word of a list, or her own word where the list has none."""
        entry = self.record.entries.get(key)
        return entry.value if entry and isinstance(entry.value, OwnWord) else self.value(key, members)

    def name(self, key: str) -> str:
        """A name, key or address; empty when blank."""
        return self.value(key, str) or ""

    def text(self, key: str) -> Text:
        """A text; empty when blank."""
        return self.value(key, Text) or EMPTY

    def flag(self, key: str, *, default: bool = False) -> bool:
        """A yes or no."""
        value = self.value(key, bool)
        return default if value is None else value

    def names(self, key: str) -> tuple[str, ...]:
        """A list of names or keys."""
        return self.value(key, tuple) or ()

    def day(self, key: str) -> date | None:
        """A date."""
        return self.value(key, date)

    def required(self, key: str, kind: type[T]) -> T:
        """The value of a required column in a whole row; raises TypeError in any other."""
        found = self.value(key, kind)
        if found is None:
            raise TypeError(f"{self.record.place} has no {key}")
        return found

    def whole_number(self, key: str) -> int | None:
        """A whole number or a year."""
        return self.value(key, int)

    def quantity(self, key: str) -> Quantity | AsTyped | None:
        """A number, or what is no exact one."""
        return self.value(key, AsTyped) if self._holds(key, AsTyped) else self.value(key, Quantity)

    def count(self, key: str) -> int | AsTyped | None:
        """A whole number, or what is no exact one."""
        return self.value(key, AsTyped) if self._holds(key, AsTyped) else self.value(key, int)

    def _holds(self, key: str, kind: type) -> bool:
        entry = self.record.entries.get(key)
        return entry is not None and isinstance(entry.value, kind)

    def clock(self, key: str) -> Clock | None:
        """A time of day, or a range of it."""
        return self.value(key, Clock)

    def duration(self, key: str) -> timedelta | None:
        """A length of time."""
        return self.value(key, timedelta)

    def parties(self, key: str) -> Parties | None:
        """Responsible parties."""
        return self.value(key, Parties)

    def deadline(self, key: str, period: tuple[date, date] | None = None) -> Deadline | None:
        """A deadline; words that can mean one time only within the period are placed there."""
        found = self.value(key, Deadline)
        when = span_in(found.typed, *period) if found and period and found.when is None else None
        return replace(found, when=when) if found and when else found

    def span(self, key: str, year: int) -> When | None:
        """A day or a longer time; one without its year is that of this year."""
        if self._holds(key, Yearless):
            return span(self.value(key, Yearless).typed, year)  # type: ignore[union-attr]  # it holds one
        day = self.value(key, date) if self._holds(key, date) else None
        return When(day, day) if day else self.value(key, When)

    def when(self, key: str, period: tuple[date, date]) -> When | None:
        """A day or a longer time; one without its year is the first in the period."""
        if not self._holds(key, Yearless):
            return self.value(key, When)
        found = self.value(key, Yearless)
        return first_span_in(found.typed, *period) if found else None


@cache
def _required(sheet_key: str) -> frozenset[str]:
    return frozenset(column.key for column in sheet(sheet_key) if column.makes_row)


def rows(contents: Contents, key: str) -> Iterator[SheetRow]:
    """All rows of a sheet, in their order."""
    table = contents.table(key)
    return (SheetRow(record, table, sheet(key)) for record in table)


def whole_rows(contents: Contents, key: str) -> Iterator[SheetRow]:
    """The rows of a sheet whose required cells could all be understood."""
    return (row for row in rows(contents, key) if row.whole)


def times(row: SheetRow) -> tuple[time | None, time | None]:
    """Start and end; a range typed into one cell is both, unless the other cell says otherwise."""
    first, second = row.clock("start"), row.clock("end")
    if first is None:
        return (second.start, second.end) if second and second.end else (None, second.start if second else None)
    return first.start, second.start if second else first.end


def contradict(row: SheetRow) -> bool:
    """Whether `Fra` holds a range that ends at another time than `Til` says."""
    first, second = row.clock("start"), row.clock("end")
    return bool(first and first.end and second and second.start != first.end)
