"""All prose of some rows, with the cells it stands in."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Protocol

from msgspec import Struct

from sltdocs.contract.cell import Place
from sltdocs.contract.text import Text
from sltdocs.plan.model import Source


class Placed(Protocol):
    """A row of the domain model."""

    @property
    def source(self) -> Source:
        """Where it stands."""


_COLUMN_OF = {("Goal", "text"): "goal"}
"""Where a field of the model has another name than its column."""


def texts(rows: Iterable[Placed]) -> Iterator[tuple[str, Place]]:
    """Every text that is not empty, row by row, in the order of the model's fields."""
    for row in rows:
        for name, column in _columns(type(row)):
            value = getattr(row, name)
            if isinstance(value, Text) and value:
                yield value.plain, row.source.at(column)


@cache
def _columns(kind: type[Struct]) -> tuple[tuple[str, str], ...]:
    """The fields of a kind of row, with the columns they come from."""
    return tuple((name, _COLUMN_OF.get((kind.__name__, name), name)) for name in kind.__struct_fields__)
