"""What a tag should be instead: names as its author writes them, the loop that a field of a list belongs in."""

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct

from sltdocs.contract.near import nearest
from sltdocs.word.template.aliases import FieldAliases
from sltdocs.word.template.lint.allowed_fields import FieldKind, TemplateContract, TemplateField
from sltdocs.word.template.lint.tags import Tag

_WORD = re.compile(r"[\w-]+")


class LoopAdvice(Struct, frozen=True):
    """How a field of the items of a list is printed: the `opening` and `closing` of the loop, and the tag in it."""

    opening: str
    value: str
    closing: str


def as_typed(name: str, tag: Tag, aliases: FieldAliases) -> str:
    """A name with the words of it that the tag has by another name."""
    typed = _WORD.findall(tag.body)
    return ".".join(
        part if part in typed else next((one for one in aliases.of(part) if one in typed), part) for part in name.split(".")
    )


def loop_advice(name: str, tag: Tag, contract: TemplateContract) -> LoopAdvice | None:
    """The loop that a name such as `tiltak.frist` or `deadline` was meant to stand in; None when no list has it."""
    asked, _, field = name.rpartition(".")
    for path, words in contract.items.items():
        item = _item(path, contract.fields)
        if item is not None and _is_of(asked, path, words, contract.aliases):
            meant = _meant(field, item, contract.aliases) if asked else field
            if meant in item.fields:
                return _advice(path, words, meant, item.fields[meant], tag, contract.aliases)
    return None


def _meant(field: str, item: TemplateField, aliases: FieldAliases) -> str:
    """The field that was clearly meant."""
    if field in item.fields:
        return field
    near = nearest(field, near_names(item.fields, aliases)) or field
    return aliases.fields.get(near, near)


def _is_of(asked: str, path: str, words: tuple[str, ...], aliases: FieldAliases) -> bool:
    """Whether what a field was asked of may be the list at this path, or one of its items; blank may be of any."""
    name = path.rpartition(".")[2]
    return asked.rpartition(".")[2] in ("", name, *words, *aliases.of(name))


def _advice(path: str, words: tuple[str, ...], field: str, kind: TemplateField, tag: Tag, aliases: FieldAliases) -> LoopAdvice:
    written = as_typed(field, tag, aliases)
    typed = {*_WORD.findall(tag.body)}
    norwegian = written != field or bool(typed & {words[0], *aliases.of(path.rpartition(".")[2])})
    written = next(aliases.of(field), field) if norwegian and field not in typed and written == field else written
    item = words[0] if norwegian else words[1] if len(words) > 1 else words[0]
    holder, _, name = path.rpartition(".")
    many = f"{holder}.{next(aliases.of(name), name) if norwegian else name}".lstrip(".")
    value = f"{{{{r {item}.{written}|runs }}}}" if kind.kind is FieldKind.RICH else f"{{{{ {item}.{written} }}}}"
    prefix = "tr" if tag.paragraph.spot.table else "p"
    return LoopAdvice(f"{{%{prefix} for {item} in {many} %}}", value, f"{{%{prefix} endfor %}}")


def _item(path: str, fields: Mapping[str, TemplateField]) -> TemplateField | None:
    """What one item of the list at this path is; None when there is no such list."""
    field: TemplateField | None = None
    for name in path.split("."):
        field = fields.get(name)
        if field is None:
            return None
        fields = field.fields
    return None if field is None else field.item


def near_names(names: Mapping[str, object], aliases: FieldAliases) -> Iterator[str]:
    """These names and all the others that they have."""
    for name in names:
        yield name
        yield from aliases.of(name)
