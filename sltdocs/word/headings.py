"""Which styles make headings: Word's own, and a municipality's that follow them or have an outline level."""

from typing import Any

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LEVELS = 9
_NAMES = {f"heading {level}": level for level in range(1, _LEVELS + 1)}


def heading_levels(styles: Any) -> dict[str, int]:  # noqa: ANN401  an lxml element or None
    """The levels (1 to 9) of heading styles by style id, of the tree of word/styles.xml; nothing without one.

    Word keeps the names of built-in styles in English. Another style is a heading by its outline level, which it takes
    from the style that it is based on when it has none itself (ISO/IEC 29500-1, 17.3.1.20 outlineLvl, 17.7.4.3 basedOn).
    """
    found = {} if styles is None else {str(one.get(f"{_W}styleId")): one for one in styles.iter(f"{_W}style")}
    levels = {key: _level(one, found) for key, one in found.items()}
    return {key: level for key, level in levels.items() if 1 <= level <= _LEVELS}


def _level(style: Any, styles: dict[str, Any]) -> int:  # noqa: ANN401  an lxml element
    """The level of a style; 0 or more than 9 for body text."""
    for _ in styles:  # as many steps as there are styles: those that are based on each other in a circle end, too
        named = _NAMES.get(_value(style, "name").casefold())
        outline = _value(style, f"pPr/{_W}outlineLvl")
        if named or outline.isdecimal():
            return named or int(outline) + 1
        style = styles.get(_value(style, "basedOn"))
        if style is None:
            break
    return 0


def _value(style: Any, path: str) -> str:  # noqa: ANN401  an lxml element
    element = style.find(f"{_W}{path}")
    return "" if element is None else str(element.get(f"{_W}val"))
