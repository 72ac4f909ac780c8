"""What a template may do with values: look into them, compare them, put them together to texts of a sensible length.

It looks into mappings, lists, texts, and the public fields of frozen records; no other object has entries.
"""

import operator
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, NamedTuple

from msgspec import Struct

from sltdocs.contract.text import Text
from sltdocs.errors import TemplateFault, TemplateTooLarge
from sltdocs.word.figures.figure import Figure

MISSING: Any = object()
"""What a name that is not there gives."""
_WHOLE = (Text, Figure)
"""Records that are printed as a whole and never looked into."""
_MOST_LETTERS = 4_000_000
"""In a text that a template puts together: forty times a plan with 2,000 measures."""
_MOST_BITS = 1_024


class Xml(str):
    """Text that is XML already and is printed as it is."""

    __slots__ = ()

    def __html__(self) -> str:
        """How Jinja asks whether a text is escaped."""
        return self


class RunsXml(Xml):
    """What stands in a paragraph: runs and links."""

    __slots__ = ()


class BlocksXml(Xml):
    """What stands in the body or in a cell: paragraphs and tables."""

    __slots__ = ()


class Grouped(NamedTuple):
    """What `groupby` makes of items alike: what they have in common, and the items; it can be taken apart, too."""

    grouper: Any
    list: list[Any]


def entry_of(holder: object, key: Any) -> Any:  # noqa: ANN401  whatever the data holds
    """A field of a record, an entry of a mapping or a list, a letter of a text; MISSING of anything else."""
    fields = public_fields(type(holder))
    if fields:
        return getattr(holder, key) if key in fields else MISSING
    if isinstance(holder, Mapping):
        return holder.get(key, MISSING)
    if isinstance(holder, Grouped) and key in Grouped._fields:
        return getattr(holder, key)
    if isinstance(holder, list | tuple | str) and isinstance(key, int) and -len(holder) <= key < len(holder):
        return holder[key]
    return MISSING


def _public_fields(kind: type) -> frozenset[str]:
    """The names that a template may ask a value of this type for: the fields of a frozen record that begin with no underscore.

    What else a class has (methods, properties, what Python puts into every class) is no field and cannot be reached.
    """
    if not issubclass(kind, Struct) or issubclass(kind, _WHOLE) or not kind.__struct_config__.frozen:
        return frozenset()
    return frozenset(name for name in kind.__struct_fields__ if not name.startswith("_"))


public_fields: Callable[[type], frozenset[str]] = cache(_public_fields)


def pairs_of(holder: object) -> list[tuple[Any, Any]]:
    """Names and values of a mapping or a record; raises TemplateFault for anything else."""
    if isinstance(holder, Mapping):
        return list(holder.items())
    if not public_fields(type(holder)):
        raise TemplateFault("only a group of fields has items")
    return [(name, getattr(holder, name)) for name in type(holder).__struct_fields__ if not name.startswith("_")]  # type: ignore[attr-defined]


def found_in(value: object, attribute: str | int | None) -> Any:  # noqa: ANN401
    """What a filter's `attribute` names in a value: `responsible.name`, `dates.0`; MISSING when it is not there."""
    if attribute is None:
        return value
    for part in attribute.split(".") if isinstance(attribute, str) else (attribute,):
        value = entry_of(value, int(part) if isinstance(part, str) and part.isdecimal() else part)
        if value is MISSING:
            return MISSING
    return value


def taken_from(value: object, attribute: str | int | None) -> Any:  # noqa: ANN401
    """The same; raises TemplateFault when it is not there."""
    found = found_in(value, attribute)
    if found is MISSING:
        raise TemplateFault(f"'{attribute}' is undefined")
    return found


def as_text(value: object) -> str:
    """A value as the text that it prints, rich text without its styles; raises TemplateFault for figures and groups."""
    if isinstance(value, str):
        return value
    if isinstance(value, Struct) and not isinstance(value, Text):
        raise TemplateFault("only a text or a number can be used as text")
    return str(value)


def require_size(letters: int) -> None:
    """Raises TemplateTooLarge for a text so long that nobody can have meant it."""
    if letters > _MOST_LETTERS:
        raise TemplateTooLarge("a text in the template grows without end")


def of_a_size(value: Any) -> Any:  # noqa: ANN401
    """A value that was put together; raises TemplateTooLarge when it is a text, a list or a number that grows without end."""
    if isinstance(value, str | list | tuple):
        require_size(len(value))
    elif isinstance(value, int) and value.bit_length() > _MOST_BITS:
        raise TemplateTooLarge("a number in the template grows without end")
    return value


def joined(pieces: Iterable[object], between: str = "") -> str:
    """Texts of values, with something between them; raises TemplateTooLarge when that gets too long."""
    texts = [as_text(one) for one in pieces]
    require_size(sum(map(len, texts)) + len(between) * len(texts))
    return between.join(texts)


def joined_xml(pieces: Iterable[object]) -> Xml:
    """Rich texts put together; raises TemplateFault when a plain text or one of another kind is among them."""
    kept = [one for one in pieces if one]
    kinds = {type(one) for one in kept}
    kind = kinds.pop() if kinds else Xml
    if kinds or not issubclass(kind, Xml):
        raise TemplateFault("a text with |runs or |blocks can be put together with its like only")
    return kind(joined(kept))


COMPARISONS: Mapping[str, Callable[[Any, Any], bool]] = {
    "eq": operator.eq, "ne": operator.ne, "gt": operator.gt, "gteq": operator.ge, "lt": operator.lt, "lteq": operator.le,
    "in": lambda left, right: left in right, "notin": lambda left, right: left not in right,
}  # fmt: skip


def _rest(value: object) -> Any:  # noqa: ANN401
    """What is left of a number divided by two; a text before `%` would be a form to fill in, of any length."""
    if not isinstance(value, int | float):
        raise TemplateFault("only a number is odd or even")
    return value % 2


TESTS: Mapping[str, Callable[..., bool]] = {
    **dict.fromkeys(("equalto", "==", "eq"), operator.eq), **dict.fromkeys(("!=", "ne"), operator.ne),
    **dict.fromkeys((">", "gt", "greaterthan"), operator.gt), **dict.fromkeys(("<", "lt", "lessthan"), operator.lt),
    **dict.fromkeys((">=", "ge"), operator.ge), **dict.fromkeys(("<=", "le"), operator.le),
    "in": lambda value, many: value in many,
    "odd": lambda value: _rest(value) == 1, "even": lambda value: _rest(value) == 0,
    "none": lambda value: value is None, "true": lambda value: value is True, "false": lambda value: value is False,
    "boolean": lambda value: isinstance(value, bool),
    "string": lambda value: isinstance(value, str),
    "number": lambda value: isinstance(value, int | float),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "float": lambda value: isinstance(value, float),
    "mapping": lambda value: isinstance(value, Mapping) or bool(public_fields(type(value))),
}  # fmt: skip
"""But for `defined` and `undefined`, which need no value."""


def comparable(value: Any, *, exactly: bool) -> Any:  # noqa: ANN401
    """A value as it is put in order: rich text by its letters, and letters alike however large, unless `exactly`."""
    text = value.plain if isinstance(value, Text) else value
    return text.lower() if isinstance(text, str) and not exactly else text
