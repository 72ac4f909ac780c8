"""HTML elements with their content, always escaped: for what templates of pages have no words for, such as lists in a text."""

from collections.abc import Iterable

from markupsafe import Markup, escape

_EMPTY = frozenset({"br", "col", "hr", "img", "circle", "line", "path", "rect"})
"""Elements without content and end."""


def element(name: str, *content: object, **attributes: object) -> Markup:
    """The element; attributes that are None or blank are left out, `class_` is `class`, other `_` are `-`."""
    told = joined(_attribute(key, value) for key, value in attributes.items() if value is not None and value != "")
    if name in _EMPTY:
        return Markup("<{}{}>").format(name, told)
    return Markup("<{}{}>{}</{}>").format(name, told, joined(content), name)


def joined(parts: Iterable[object]) -> Markup:
    """All of them, one after the other, what is no markup escaped."""
    return Markup("").join(escape(part) for part in parts)


def _attribute(name: str, value: object) -> Markup:
    return Markup(' {}="{}"').format(name.rstrip("_").replace("_", "-"), value)
