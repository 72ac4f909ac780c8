"""Where in the workbook a part of the plan was stated."""

from collections.abc import Mapping

from msgspec import Struct, field

from sltdocs.contract.cell import NOWHERE, Place, coordinates
from sltdocs.contract.text import Text

EMPTY = Text()


class Source(Struct, frozen=True):
    """Where in the workbook something was stated: its row, and the cell of each field by column key.

    `columns` are the letters of the sheet's columns: with them a blank field has a cell too. `blank` are fields that have
    a cell of their own with nothing in it, on the `Plan` sheet.
    """

    row: Place = NOWHERE
    cells: Mapping[str, Place] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)
    blank: frozenset[str] = frozenset()

    def at(self, key: str) -> Place:
        """The cell of a field, also of a blank one; the row's first cell when the sheet has no such column."""
        if key in self.cells:
            return self.cells[key]
        if key in self.columns and self.row.cell:
            row, _ = coordinates(self.row.cell)
            return Place(self.row.sheet, f"{self.columns[key]}{row}")
        return self.row

    def is_blank(self, key: str) -> bool:
        """Whether the field's cell was empty; a cell that could not be understood is not."""
        return key not in self.cells or key in self.blank


UNKNOWN = Source()
