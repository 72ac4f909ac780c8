"""What can stand in a document besides text: a drawing with the parts that it needs."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

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

    `key` tells figures of one document apart. `keep_with_next` holds it together with its caption.
    """

    key: str
    xml: str
    part: Related | None = None
    style: str = ""
    keep_with_next: bool = True


def figures_in(value: object) -> Iterator[Figure]:
    """Every figure in a context of plain data and records; rich text holds none."""
    if isinstance(value, Figure):
        yield value
    elif isinstance(value, Struct) and not isinstance(value, Text):
        for name in value.__struct_fields__:
            yield from figures_in(getattr(value, name))
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from figures_in(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from figures_in(inner)
