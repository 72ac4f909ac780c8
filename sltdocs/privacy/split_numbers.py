"""Identity numbers that are split over neighbouring cells of a sheet, found in what was read of the workbook."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from msgspec.structs import replace

from sltdocs.contract.cell import Place, coordinates
from sltdocs.contract.rows import Contents, Entry, Record, Table
from sltdocs.contract.schema import Kind, Sheet
from sltdocs.contract.sheets import SHEETS
from sltdocs.contract.split_digits import masked_over
from sltdocs.contract.text import Text
from sltdocs.contract.types import Deadline, Parties

_FIGURES = frozenset({Kind.INTEGER, Kind.NUMBER, Kind.YEAR})
"""Kinds of figures: two of them beside each other, or below each other, are two figures."""


def split_numbers(table: Table, sheet: Sheet) -> Mapping[Place, str]:
    """Every cell of a table that holds a part of an identity number, with its text masked."""
    cells = {
        coordinates(entry.place.cell): (entry, sheet.column(key).kind in _FIGURES)
        for record in table
        for key, entry in record.entries.items()
        if entry.place.cell
    }
    masks: dict[Place, str] = {}
    for line in (*_lines(cells, across=True), *_lines(cells, across=False)):
        found = masked_over([_shown(cells[at][0]) for at in line])
        masks |= {cells[line[index]][0].place: text for index, text in found.items()}
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


Cells = Mapping[tuple[int, int], tuple[Entry, bool]]


def _lines(cells: Cells, *, across: bool) -> Iterator[Sequence[tuple[int, int]]]:
    """The cells that stand beside each other, or below each other, in stretches without a hole."""
    line: list[tuple[int, int]] = []
    for at in sorted(cells, key=lambda one: one if across else one[::-1]):
        row, column = at
        before = (row, column - 1) if across else (row - 1, column)
        if line and (line[-1] != before or _both_figures(cells, before, at)):
            yield line
            line = []
        line.append(at)
    if line:
        yield line


def _both_figures(cells: Cells, one: tuple[int, int], other: tuple[int, int]) -> bool:
    return cells[one][1] and cells[other][1]


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
