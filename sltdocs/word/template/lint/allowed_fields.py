"""What a template may ask for, said by those who fill it in; the lint itself knows no field by name."""

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct, field

from sltdocs.word.template.aliases import NO_ALIASES, FieldAliases


class FieldKind(StrEnum):
    """What a field holds, and so how it may be printed."""

    TEXT = "text"
    NUMBER = "number"
    YES_NO = "yes-no"
    RICH = "rich"  # bold, links, paragraphs, lists: only with `runs` or `blocks`
    FIGURE = "figure"  # only in a paragraph tag
    LIST = "list"
    GROUP = "group"


class TemplateField(Struct, frozen=True):
    """A field. A list has one `item`, a group has `fields` by name, others have neither."""

    kind: FieldKind
    item: "TemplateField | None" = None
    fields: Mapping[str, "TemplateField"] = field(default_factory=dict)


class TemplateContract(Struct, frozen=True):
    """What may be used, and what must be.

    Of each of `required`, at least one path must be used; what belongs to the items of a list is written with `[]`:
    `goals[].text`. `styles` are the names, as Word keeps them, of styles that values are printed with whatever the
    template says. `aliases` are other names of the fields. `items` are what one item of a list is called, by the list's path:
    `plan.measures`.
    """

    fields: Mapping[str, TemplateField]
    required: tuple[tuple[str, ...], ...] = ()
    styles: tuple[str, ...] = ()
    aliases: FieldAliases = NO_ALIASES
    items: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
