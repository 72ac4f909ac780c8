"""What is known of a sheet besides its cells' values: what is hidden, struck, merged, linked, not computed, too far out."""

from collections.abc import Mapping
from typing import NamedTuple

from msgspec import Struct, field

from sltdocs.contract.cell import coordinates
from sltdocs.contract.pictures.sheet_picture import SheetPicture


class Position(NamedTuple):
    """A cell's row and column, both from 1."""

    row: int
    column: int


class Area(NamedTuple):
    """A rectangle of cells, both corners included."""

    first: Position
    last: Position

    def __contains__(self, position: object) -> bool:
        return (
            isinstance(position, tuple)
            and self.first.row <= position[0] <= self.last.row
            and self.first.column <= position[1] <= self.last.column
        )

    def within(self, rows: int, columns: int) -> "Area":
        """The part of it that lies in the first rows and columns."""
        return Area(self.first, Position(min(self.last.row, rows), min(self.last.column, columns)))

    def positions(self) -> list[Position]:
        """Its cells, row by row."""
        rows = range(self.first.row, self.last.row + 1)
        return [Position(row, column) for row in rows for column in range(self.first.column, self.last.column + 1)]


class SheetFacts(Struct, frozen=True):
    """A sheet as its part describes it. `beyond` is the first filled cell outside the bounds, empty when there is none.

    `totals` are the rows in which Excel tables sum up; a sheet that is `hidden_for_good` is in no list of Excel's.
    `pictured` are the cells in which a picture was placed, with the number of their value metadata; `pictures` are all, by cell.
    """

    name: str
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: tuple[range, ...] = ()
    struck: frozenset[Position] = frozenset()
    merges: tuple[Area, ...] = ()
    links: Mapping[Position, str] = field(default_factory=dict)
    not_calculated: frozenset[Position] = frozenset()
    pictured: Mapping[Position, int] = field(default_factory=dict)
    pictures: Mapping[Position, tuple[SheetPicture, ...]] = field(default_factory=dict)
    beyond: str = ""
    totals: frozenset[int] = frozenset()
    hidden_for_good: bool = False


def area(reference: str) -> Area:
    """The rectangle of a reference such as `B3:C9` or `B3`; raises ValueError for anything else."""
    first, _, last = reference.replace("$", "").partition(":")
    one, other = Position(*coordinates(first)), Position(*coordinates(last or first))
    return Area(one, other)
