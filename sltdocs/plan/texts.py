"""All prose of some rows, with the cells it stands in."""

from collections.abc import Iterable, Iterator
from dataclasses import fields
from typing import Protocol

from sltdocs.contract.cell import Place
from sltdocs.contract.text import Text
from sltdocs.plan.model import Source


class Row(Protocol):
    """A row of the domain model."""

    @property
    def source(self) -> Source:
        """Where it stands."""


_COLUMN_OF = {("Goal", "text"): "goal"}
"""Where a field of the model has another name than its column."""


def texts(rows: Iterable[Row]) -> Iterator[tuple[str, Place]]:
    """Every text that is not empty, row by row, in the order of the model's fields."""
    for row in rows:
        for field in fields(row):  # type: ignore[arg-type]  # every row of the model is a dataclass
            value = getattr(row, field.name)
            if isinstance(value, Text) and value:
                yield value.plain, row.source.at(_COLUMN_OF.get((type(row).__name__, field.name), field.name))
