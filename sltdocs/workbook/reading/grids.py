"""The filled cells of every sheet, with their places: what the contract's rows are made from."""

import re
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from sltdocs.contract.cell import Cell, CellFault, Place, Run, address
from sltdocs.contract.normalise import clean, one_line
from sltdocs.findings.file import FileCode
from sltdocs.workbook.package.refusal import UnreadableWorkbook
from sltdocs.workbook.reading.plain_cells import PlainCell
from sltdocs.workbook.reading.reduction import Reduced
from sltdocs.workbook.reading.sheet_facts import Position, SheetFacts
from sltdocs.workbook.reading.sheet_part import SheetPart

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell as OwnCell
    from openpyxl.cell.cell import MergedCell

    SourceCell = OwnCell | MergedCell


_DIVIDED = re.compile(r"[-\u00ad][ \t]*\n\s*")
"""A word divided at the end of a line: «Enkelt-⏎saker»."""


class Grid(Struct, frozen=True):
    """A sheet's non-blank cells. `name` is what it is matched by; the cells' places say what it is called in her file."""

    name: str
    cells: Mapping[Position, Cell]
    facts: SheetFacts

    @property
    def place(self) -> Place:
        """The sheet as a place in her file."""
        return Place(self.facts.name)

    def at(self, row: int, column: int) -> Place:
        """A cell's place in her file, also of a blank one."""
        return Place(self.facts.name, address(row, column))

    def name_at(self, row: int, column: int) -> str:
        """A cell's first line, for headings and names; empty when the cell is blank, a number or an error."""
        cell = self.cells.get(Position(row, column))
        if cell is None or not isinstance(cell.value, str) or cell.fault is not None:
            return ""
        return next((line for part in clean(cell.value).split("\n") if (line := one_line(part))), "")

    def names_at(self, row: int, column: int) -> tuple[str, ...]:
        """The ways in which a cell with line breaks may be a name: all of it, its lines put together again, its first line."""
        first = self.name_at(row, column)
        cell = self.cells.get(Position(row, column))
        if not first or cell is None or not isinstance(cell.value, str) or "\n" not in clean(cell.value):
            return (first,)
        return one_line(cell.value), one_line(_DIVIDED.sub("", clean(cell.value))), first


class Parsed(Struct, frozen=True):
    """The worksheets that could be parsed, and the names of those that could not."""

    grids: tuple[Grid, ...]
    damaged: tuple[str, ...]


def grids(reduced: Reduced) -> Parsed:
    """The cells of every worksheet; raises Refusal when not a single one can be parsed."""
    try:
        return Parsed(_grids(reduced, reduced.sheets), reduced.damaged)
    except UnreadableWorkbook:
        return _one_by_one(reduced)


def _one_by_one(reduced: Reduced) -> Parsed:
    """The cells of every worksheet where at least one makes the parser fail."""
    found: list[Grid] = []
    damaged = list(reduced.damaged)
    for part in reduced.sheets:
        try:
            found.extend(_grids(reduced, [part]))
        except UnreadableWorkbook:
            damaged.append(part.facts.name)
    if not found:
        raise UnreadableWorkbook(FileCode.FILE_DAMAGED)
    return Parsed(tuple(found), tuple(damaged))


def _grids(reduced: Reduced, sheets: Sequence[SheetPart]) -> tuple[Grid, ...]:
    if not sheets:
        raise UnreadableWorkbook(FileCode.FILE_DAMAGED)
    with_others = [part for part in sheets if part.xml]
    others = iter(_parsed(reduced.package(with_others)) if with_others else ())
    return tuple(Grid(part.facts.name, _cells(part, next(others) if part.xml else {}), part.facts) for part in sheets)


def _parsed(package: bytes) -> list[dict[tuple[int, int], "SourceCell"]]:
    import openpyxl  # noqa: PLC0415  0.1 s, and most workbooks hold nothing but plain cells

    try:
        with warnings.catch_warnings(action="ignore"):
            book = openpyxl.load_workbook(BytesIO(package), data_only=True, rich_text=True)
    except Exception as fault:  # openpyxl has raised fourteen types on damaged files, and promises none
        raise UnreadableWorkbook(FileCode.FILE_DAMAGED) from fault
    # The cells that exist, never the claimed dimension: one stray value in XFD1048576 makes iter_rows endless.
    return [sheet._cells for sheet in book.worksheets]


def _cells(part: SheetPart, others: Mapping[tuple[int, int], "SourceCell"]) -> dict[Position, Cell]:
    """Its cells in the order in which they are read: row by row."""
    facts = part.facts
    plain = ((position, _plain(one, position, facts)) for position, one in part.plain.items())
    found = {position: cell for position, cell in plain if cell is not None}
    if others:
        placed = ((Position(*key), one) for key, one in others.items())
        found |= {position: cell for position, one in placed if (cell := _cell(one, position, facts)) is not None}
        found = dict(sorted(found.items()))
    if facts.pictured:
        places = ((position, Place(facts.name, address(*position))) for position in facts.pictured)
        found |= {position: Cell(place, None, fault=CellFault.PICTURE) for position, place in places}
        found = dict(sorted(found.items()))
    return {**found, **dict(_covered(found, facts))}


def _plain(source: PlainCell, position: Position, facts: SheetFacts) -> Cell | None:
    if isinstance(source.value, str) and is_blank(source.value):
        return None
    link = facts.links.get(position, "")
    return Cell(Place(facts.name, address(*position)), source.value, source.number_format, (), link)


def _cell(source: "SourceCell", position: Position, facts: SheetFacts) -> Cell | None:
    place = Place(facts.name, address(*position))
    if position in facts.not_calculated:
        return Cell(place, None, fault=CellFault.NOT_CALCULATED)
    value: Any = source.value
    runs: tuple[Run, ...] = ()
    if value is None:
        return None
    if source.data_type == "e":
        return Cell(place, str(value), fault=CellFault.ERROR_VALUE)
    if isinstance(value, list):
        runs = _runs(value)
        value = "".join(run.text for run in runs)
    if isinstance(value, str) and is_blank(value):
        return None
    return Cell(place, value, source.number_format, runs, facts.links.get(position, ""))


def is_blank(text: str) -> bool:
    """Whether nothing visible stands in the text."""
    start = text.lstrip()[:1]
    return not start or (not start.isalnum() and not one_line(text))


def _runs(rich: Iterable[Any]) -> tuple[Run, ...]:
    return tuple(
        Run(piece) if isinstance(piece, str) else Run(piece.text, bold=bool(piece.font.b), italic=bool(piece.font.i))
        for piece in rich
    )


def _covered(cells: Mapping[Position, Cell], facts: SheetFacts) -> Iterator[tuple[Position, Cell]]:
    """The cells that a filled merge covers. Below its first cell they hold that cell's value, beside it nothing."""
    for merge in facts.merges:
        first = cells.get(merge.first)
        if first is None or first.fault is not None:
            continue
        for position in merge.positions()[1:]:
            place = Place(facts.name, address(*position))
            below = position.column == merge.first.column
            yield (
                position,
                Cell(
                    place,
                    first.value if below else None,
                    first.number_format,
                    first.runs if below else (),
                    fault=CellFault.MERGED,
                ),
            )
