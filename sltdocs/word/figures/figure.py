"""What can stand in a document besides text: a drawing with the parts that it needs."""

from collections.abc import Iterator, Mapping
from functools import cache
from types import NoneType
from typing import Any, get_args

from msgspec import Struct
from msgspec.structs import fields

from sltdocs.contract.text import Text

RELATION = "slt-figure:"
"""In a figure's XML, `slt-figure:rel` stands for the id of the relationship to its part."""

DRAWING_ID = 'id="slt-drawing"'
"""In a figure's XML, this stands for the drawing's id, which is unique in the document."""


class FigurePart(Struct, frozen=True):
    """A part of the package. `name` holds `{n}` for its number; `related` are the parts that it refers to, by relationship id."""

    name: str
    content_type: str
    data: bytes
    related: "tuple[Related, ...]" = ()


class Related(Struct, frozen=True):
    """A relationship: its id where the referring XML fixes it, its type, its target."""

    relation_id: str
    kind: str
    part: FigurePart


class Figure(Struct, frozen=True):
    """A drawing (`xml` is a `w:drawing` or `mc:AlternateContent`) and the part it shows; `style` is its paragraph's style name.

    `key` tells figures of one document apart. `keep_with_next` holds it together with its caption. `alt` is what a picture
    says to those who do not see it.
    """

    key: str
    xml: str
    part: Related | None = None
    style: str = ""
    keep_with_next: bool = True
    alt: str = ""


def figures_in(value: object) -> Iterator[Figure]:
    """Every figure in a context of plain data and records; where a record's types have no room for one, nobody looks."""
    if isinstance(value, Figure):
        yield value
    elif isinstance(value, Struct):
        for name in _with_room(type(value)):
            yield from figures_in(getattr(value, name))
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from figures_in(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from figures_in(inner)


@cache
def _with_room(record: type[Struct]) -> tuple[str, ...]:
    """The names of the fields that may hold a figure: of the thousands of records of a large plan hardly one has any."""
    return tuple(one.name for one in fields(record) if _has_room(one.type))


def _has_room(kind: Any) -> bool:  # noqa: ANN401  whatever may stand after the colon
    if get_args(kind):
        return any(_has_room(one) for one in get_args(kind))
    if kind in _NO_FIGURES:
        return False
    return kind is Figure or not (isinstance(kind, type) and issubclass(kind, Struct)) or bool(_with_room(kind))


_NO_FIGURES = (str, int, float, bool, NoneType, Text)
