"""Which row a picture belongs to, and what is told of pictures that are not printed."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from sltdocs.contract.cell import coordinates
from sltdocs.contract.pictures.sheet_picture import SheetPicture
from sltdocs.contract.rows import Record
from sltdocs.contract.schema import Sheet
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.sheets.content import ContentCode
from sltdocs.workbook.reading.grids import Grid


def with_pictures(records: Sequence[Record], grid: Grid, sheet: Sheet) -> tuple[Record, ...]:
    """The records of a sheet whose pictures are printed, each with those that begin in its row or below it."""
    if not sheet.pictures or not grid.facts.pictures or not records:
        return tuple(records)
    rows = [coordinates(record.place.cell)[0] for record in records]
    held: dict[int, list[SheetPicture]] = {}
    for at, pictures in sorted(grid.facts.pictures.items()):
        above = [number for number, row in enumerate(rows) if row <= at.row]
        held.setdefault(above[-1] if above else 0, []).extend(_placed(grid, at, pictures))
    return tuple(replace(one, pictures=tuple(held[at])) if at in held else one for at, one in enumerate(records))


def _placed(grid: Grid, at: tuple[int, int], pictures: Sequence[SheetPicture]) -> list[SheetPicture]:
    return [replace(one, place=grid.at(*at)) for one in pictures]


def picture_findings(grid: Grid, sheet: Sheet) -> Iterator[Finding]:
    """One for each cell with pictures on a sheet that prints none."""
    for at in () if sheet.pictures else sorted(grid.facts.pictures):
        yield finding(ContentCode.PICTURE_NOT_PRINTED, grid.at(*at))
