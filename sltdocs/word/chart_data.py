"""The numbers of a chart: as the caches in its XML and as the workbook that is embedded beside it."""

from collections.abc import Sequence
from decimal import Decimal

from msgspec import Struct

from sltdocs.word.chart_workbook import Cell, workbook
from sltdocs.word.escaping import escape

Number = int | Decimal | None
"""A value; None is a gap: a number that is not known or must not be shown."""

_SHEET = "Sheet1"


class Series(Struct, frozen=True):
    """One row of values with its name, one value for each category."""

    name: str
    values: tuple[Number, ...]


class Data(Struct, frozen=True):
    """What a chart shows. `number_format` is Excel's code for the labels."""

    categories: tuple[str, ...]
    series: tuple[Series, ...]
    number_format: str = "General"


def embedded_workbook(data: Data) -> bytes:
    """The xlsx that Word opens for «Edit data»: categories in the first column, a column for each series."""
    head: tuple[Cell, ...] = (None, *(series.name for series in data.series))
    columns = (data.categories, *(series.values for series in data.series))
    return workbook(_SHEET, [head, *zip(*columns, strict=True)], data.number_format)


def cached_name(data: Data, index: int) -> str:
    """The series' name with the cell it comes from, as `c:tx`."""
    return f"<c:tx><c:strRef><c:f>{_cell(0, index + 1)}</c:f>{_texts((data.series[index].name,))}</c:strRef></c:tx>"


def cached_categories(data: Data) -> str:
    """The categories with their cells, as `c:cat`."""
    return f"<c:cat><c:strRef><c:f>{_span(0, len(data.categories))}</c:f>{_texts(data.categories)}</c:strRef></c:cat>"


def cached_values(data: Data, index: int) -> str:
    """The values of a series with their cells, as `c:val`; a gap has no point."""
    values = data.series[index].values
    points = "".join(
        f'<c:pt idx="{at}"><c:v>{value:f}</c:v></c:pt>'
        if isinstance(value, Decimal)
        else f'<c:pt idx="{at}"><c:v>{value}</c:v></c:pt>'
        for at, value in enumerate(values)
        if value is not None
    )
    return (
        f"<c:val><c:numRef><c:f>{_span(index + 1, len(values))}</c:f><c:numCache>"
        f"<c:formatCode>{escape(data.number_format)}</c:formatCode>"
        f'<c:ptCount val="{len(values)}"/>{points}</c:numCache></c:numRef></c:val>'
    )


def _texts(texts: Sequence[str]) -> str:
    points = "".join(f'<c:pt idx="{at}"><c:v>{escape(text)}</c:v></c:pt>' for at, text in enumerate(texts))
    return f'<c:strCache><c:ptCount val="{len(texts)}"/>{points}</c:strCache>'


def _cell(row: int, column: int) -> str:
    return f"{_SHEET}!${chr(65 + column)}${row + 1}"


def _span(column: int, rows: int) -> str:
    letter = chr(65 + column)
    return f"{_SHEET}!${letter}$2:${letter}${rows + 1}"
