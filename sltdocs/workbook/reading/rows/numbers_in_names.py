"""Numbers that stand in the names where a sheet has no column for them: «1 Livsmestring», «Tiltak 2: Nattevandring»."""

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from sltdocs.contract.cell import Run
from sltdocs.contract.rows import Entry, Record
from sltdocs.contract.schema import Column, Sheet
from sltdocs.contract.text import Text

_NUMBERED = re.compile(
    r"(?:(?:tiltak|mål|innsatsområde|satsingsområde|satsningsområde)\s+)?"
    r"(?:nr\.?\s*)?(?P<number>\d{1,3}(?:\.\d{1,3}){0,3})(?:\s*[.):]|\s*[–-](?=\s))?\s+(?=\D)",
    re.IGNORECASE,
)


def numbered(records: Sequence[Record], sheet: Sheet, known: Sequence[str]) -> tuple[Record, ...] | None:
    """The records with the numbers of their names; None unless the sheet lacks its numbers and the names count upwards.

    `known` are the keys of the columns that the sheet has. One name that has no number, or one out of order, and they are
    no numbers: «8. trinn har foreldremøte».
    """
    column, name = _columns(sheet)
    if column is None or name is None or column.key in known or name.key not in known or not records:
        return None
    found = [_split(record, name.key) for record in records]
    if not _count_upwards([number for record, (number, _, _) in zip(records, found, strict=True) if not record.is_heading]):
        return None
    return tuple(
        record if rest is None else replace(record, entries={**record.entries, column.key: number, name.key: rest})
        for record, (_, number, rest) in zip(records, found, strict=True)
        if number is not None or record.is_heading
    )


def _columns(sheet: Sheet) -> tuple[Column | None, Column | None]:
    """The column of the rows' numbers, and that of their names."""
    required = [column for column in sheet if column.required]
    number = next((column for column in required if column.names_row and column.key == "number"), None)
    return number, next((column for column in required if column is not number), None)


def _split(record: Record, name: str) -> tuple[str, Entry | None, Entry | None]:
    entry = record.entries.get(name)
    text = entry.value.plain if entry and isinstance(entry.value, Text) else entry.value if entry else None
    match = _NUMBERED.match(text) if isinstance(text, str) else None
    if entry is None or match is None:
        return "", None, None
    rest = _without(entry.value, match.end())
    return match["number"], replace(entry, value=match["number"], typed=match["number"]), replace(entry, value=rest)


def _without(value: object, letters: int) -> object:
    """A text or name without its first letters."""
    if not isinstance(value, Text):
        return str(value)[letters:]
    runs: list[Run] = []
    for run in value.runs:
        runs += [Run(run.text[letters:], run.bold, run.italic, run.link)] if letters < len(run.text) else []
        letters = max(0, letters - len(run.text))
    return Text(tuple(runs))


def _count_upwards(numbers: Sequence[str]) -> bool:
    parts = [tuple(int(part) for part in number.split(".")) for number in numbers if number]
    ascending = all(first < second for first, second in pairwise(parts))
    return bool(parts) and len(parts) == len(numbers) and ascending and parts[0][0] == 1
