"""Rows of the workbook after reading: typed values that still know their cells."""

from collections.abc import Iterator, Mapping

from msgspec import Struct, field

from sltdocs.contract.cell import NOWHERE, Place
from sltdocs.contract.pictures.sheet_picture import SheetPicture


class Entry(Struct, frozen=True):
    """One understood value. `value` has the type of its column's Kind; `typed` is what the coordinator sees in the cell."""

    value: object
    place: Place
    typed: str = ""


class Record(Struct, frozen=True):
    """One row (or the whole `Plan` sheet). `broken` are columns whose cell could not be understood: they have no entry.

    `blank` are fields of the `Plan` sheet that stand there without a value. `is_heading`: it only names the rows below it.
    `pictures` stand in the row, or below it.
    """

    sheet: str
    place: Place
    entries: Mapping[str, Entry] = field(default_factory=dict)
    broken: Mapping[str, Place] = field(default_factory=dict)
    blank: Mapping[str, Place] = field(default_factory=dict)
    is_heading: bool = False
    pictures: tuple[SheetPicture, ...] = ()

    def at(self, key: str) -> Place:
        """The cell of a column in this row; the row's first cell when this one is blank and its column unknown."""
        if key in self.entries:
            return self.entries[key].place
        return self.broken.get(key) or self.blank.get(key, self.place)

    def __contains__(self, key: str) -> bool:
        return key in self.entries


class UnreadColumn(Struct, frozen=True):
    """A column under a heading that is not known: where it stands and what it says; nothing where content has no heading."""

    place: Place
    typed: str = ""


class Table(Struct, frozen=True):
    """The rows of one sheet. `name` is the sheet's name in her workbook, `columns` the letter of each known column, `unread`
    the columns of which nobody knows what they are; her own notes are none.
    """

    sheet: str
    name: str
    records: tuple[Record, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    unread: tuple[UnreadColumn, ...] = ()

    def __iter__(self) -> Iterator[Record]:
        return iter(self.records)

    @property
    def place(self) -> Place:
        """The sheet as a place."""
        return Place(self.name) if self.name else NOWHERE


class Contents(Struct, frozen=True):
    """Everything that was read from a workbook, by sheet key. A sheet that the workbook does not have is absent."""

    tables: Mapping[str, Table] = field(default_factory=dict)

    def table(self, key: str) -> Table:
        """The table of a sheet; an empty one when the workbook has no such sheet."""
        return self.tables.get(key, Table(key, ""))
