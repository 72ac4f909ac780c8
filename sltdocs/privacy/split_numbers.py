"""Identity numbers that are split over neighbouring cells of a sheet, found in what was read of the workbook."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.cell import Place, coordinates
from sltdocs.contract.identity.seen_text import has_digits
from sltdocs.contract.identity.split_digits import masked_over
from sltdocs.contract.rows import Contents, Entry, Record, Table
from sltdocs.contract.schema import Kind, Sheet
from sltdocs.contract.sheets import SHEETS
from sltdocs.contract.text import Text
from sltdocs.contract.types import Deadline, Parties

_FIGURES = frozenset({Kind.INTEGER, Kind.NUMBER, Kind.YEAR})
"""Kinds of figures: two of them beside each other, or below each other, are two figures."""


class _Beside(Struct, frozen=True):
    """A cell with digits, as it stands beside others."""

    place: Place
    text: str
    is_figure: bool


def split_numbers(table: Table, sheet: Sheet) -> Mapping[Place, str]:
    """Every cell of a table that holds a part of an identity number, with its text masked."""
    cells = {
        coordinates(entry.place.cell): _Beside(entry.place, text, is_figure=sheet.column(key).kind in _FIGURES)
        for record in table
        for key, entry in record.entries.items()
        if entry.place.cell and has_digits(text := _shown(entry))
    }
    masks: dict[Place, str] = {}
    for line in (*_lines(cells, across=True), *_lines(cells, across=False)):
        masks |= {line[at].place: text for at, text in masked_over([one.text for one in line]).items()}
    return masks


def without_split_numbers(contents: Contents) -> Contents:
    """The contents with the parts of split numbers masked; a date or figure that is such a part is left out."""
    masks = {sheet.key: split_numbers(contents.table(sheet.key), sheet) for sheet in SHEETS}
    if not any(masks.values()):
        return contents
    tables = {
        key: replace(table, records=tuple(_masked_record(record, masks[key]) for record in table)) if masks.get(key) else table
        for key, table in contents.tables.items()
    }
    return Contents(tables)


def _lines(cells: Mapping[tuple[int, int], _Beside], *, across: bool) -> Iterator[Sequence[_Beside]]:
    """The cells that stand beside each other, or below each other, in stretches without a hole and without two figures."""
    line: list[_Beside] = []
    for row, column in sorted(cells, key=lambda one: one if across else one[::-1]):
        before = cells.get((row, column - 1) if across else (row - 1, column))
        cell = cells[row, column]
        if line and (before is None or (before.is_figure and cell.is_figure)):
            yield line
            line = []
        line.append(cell)
    if line:
        yield line


def _shown(entry: Entry) -> str:
    """What stands in the cell, as the coordinator sees it."""
    match entry.value:
        case Parties():
            return entry.value.text.plain
        case Text():
            return entry.value.plain
        case date():
            return f"{entry.value:%d.%m.%Y}"
        case str():
            return entry.value
        case _:
            return entry.typed or str(entry.value)


def _masked_record(record: Record, masks: Mapping[Place, str]) -> Record:
    entries = ((key, _masked_entry(entry, masks)) for key, entry in record.entries.items())
    return replace(record, entries={key: entry for key, entry in entries if entry is not None})


def _masked_entry(entry: Entry, masks: Mapping[Place, str]) -> Entry | None:
    text = masks.get(entry.place)
    if text is None:
        return entry
    value: object
    match entry.value:
        case Parties():
            value = Parties(Text.of(text), (text,))
        case Text():
            value = Text.of(text)
        case Deadline():
            value = Deadline(text)
        case tuple():
            value = (text,)
        case str():
            value = text
        case _:
            return None
    return replace(entry, value=value, typed=text)
