"""Which styles make headings: Word's own, and a municipality's that follow them or have an outline level."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LEVELS = 9
_NAMES = {f"heading {level}": level for level in range(1, _LEVELS + 1)}
_LOCAL_NAMES = {f"overskrift {level}": level for level in range(1, _LEVELS + 1)}
_LOCAL_STYLE = re.compile(
    rb"<w:style\b(?:(?!</w:style>).)*?<w:name\s+w:val=[\"'][Oo]verskrift ([1-9])[\"'].*?</w:style>", re.DOTALL
)
_PROPERTIES = re.compile(rb"<w:pPr/>|</w:pPr>|(?=<w:rPr\b)|(?=</w:style>)")


def heading_levels(styles: "etree._Element | None") -> dict[str, int]:
    """The levels (1 to 9) of heading styles by style id, of the tree of word/styles.xml; nothing without one.

    Word keeps the names of built-in styles in English. Another style is a heading by its outline level, which it takes
    from the style that it is based on when it has none itself (ISO/IEC 29500-1, 17.3.1.20 outlineLvl, 17.7.4.3 basedOn),
    and by the name «Overskrift 1» that other programs write in Norwegian.
    """
    found = {} if styles is None else {str(one.get(f"{_W}styleId")): one for one in styles.iter(f"{_W}style")}
    levels = {key: _level(one, found) for key, one in found.items()}
    return {key: level for key, level in levels.items() if 1 <= level <= _LEVELS}


def with_outline_levels(styles: bytes) -> bytes:
    """word/styles.xml in which styles named «Overskrift 1» have their outline level, without which Word takes them for text."""
    return _LOCAL_STYLE.sub(_with_outline_level, styles) if b"verskrift " in styles else styles


def _with_outline_level(style: re.Match[bytes]) -> bytes:
    if b"<w:outlineLvl" in style[0]:
        return style[0]
    level = b'<w:outlineLvl w:val="%d"/>' % (int(style[1]) - 1)
    whole = {b"</w:pPr>": level + b"</w:pPr>"}
    return _PROPERTIES.sub(lambda found: whole.get(found[0], b"<w:pPr>" + level + b"</w:pPr>"), style[0], count=1)


def _level(style: "etree._Element | None", styles: "Mapping[str, etree._Element]") -> int:
    """The level of a style; 0 or more than 9 for body text."""
    for _ in styles:  # as many steps as there are styles: those that are based on each other in a circle end, too
        if style is None:
            break
        name = _value(style, "name").casefold()
        named = _NAMES.get(name)
        outline = _value(style, f"pPr/{_W}outlineLvl")
        if named or outline.isdecimal():
            return named or int(outline) + 1
        if name in _LOCAL_NAMES:
            return _LOCAL_NAMES[name]
        style = styles.get(_value(style, "basedOn"))
    return 0


def _value(style: "etree._Element", path: str) -> str:
    element = style.find(f"{_W}{path}")
    return "" if element is None else str(element.get(f"{_W}val"))
