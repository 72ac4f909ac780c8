"""One row of her workbook in the next period: the cells that change, and what she is told of it."""

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from sltdocs.contract.cell import Place
from sltdocs.contract.rows import Record
from sltdocs.contract.sheets import sheet
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import Finding, enumerated
from sltdocs.plan.labels import short_day
from sltdocs.plan.source import Source
from sltdocs.words.workbook.rolling import rolling_words
from sltdocs.workbook.copies.rolling.cell_writing import NewCell


class RowChange(Struct, frozen=True):
    """The cells as they are to be, and what is told of them on the first sheet; nothing where nothing changes."""

    cells: tuple[NewCell, ...] = ()
    told: tuple[Finding, ...] = ()


def emptied(record: Record, keys: Iterable[str]) -> tuple[NewCell, ...]:
    """The filled cells of these columns, also those that could not be understood, without their content."""
    filled = [(key, entry.place, entry.typed) for key, entry in record.entries.items()]
    broken = [(key, place, "") for key, place in record.broken.items()]
    wanted = set(keys)
    return tuple(NewCell(place, typed, None) for key, place, typed in (*filled, *broken) if key in wanted)


def set_to(record: Record, source: Source, key: str, value: str | date) -> tuple[NewCell, ...]:
    """The cell of a column with another value; nothing where the column is not there, or the cell says so already."""
    place = source.at(key)
    typed = record.entries[key].typed if key in record else ""
    if not (key in record or key in record.broken or key in source.columns) or typed == as_seen(value):
        return ()
    return (NewCell(place, typed, value),)


def as_seen(value: str | date | None) -> str:
    """A new value as she sees it."""
    return short_day(value) if isinstance(value, date) else value or ""


def cells_in_words(key: str, cells: Iterable[NewCell], places: dict[Place, str], form: WrittenForm) -> str:
    """«Status (N5), Resultat (Q5)»: each changed cell with the name of its column; `places` are the columns' keys."""
    wording = rolling_words(form).cell
    names = (
        wording.format(title=sheet(key).heading(places[one.place], form), cell=one.place.cell)
        if one.place in places
        else one.place.cell
        for one in cells
    )
    return enumerated(list(names))


def keys_by_place(record: Record, source: Source) -> dict[Place, str]:
    """Which column each cell of a row belongs to."""
    columns = {source.at(key): key for key in source.columns}
    return {**columns, **{entry.place: key for key, entry in record.entries.items()}}
