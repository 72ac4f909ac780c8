"""The numbers that a template gives its headings, for the list of contents: «2.1» as Word counts it from the styles.

A style names a list (ISO/IEC 29500-1, 17.9.18 numPr), the list says for each level how it is counted and written
(17.9.6 lvl, 17.9.11 lvlText); a level that is counted begins the deeper ones anew.
"""

import re
from collections.abc import Mapping
from string import ascii_lowercase

from msgspec import Struct

_STYLE = re.compile(rb"<w:style\b(?:(?!</w:style>).)*</w:style>", re.DOTALL)
_LIST = re.compile(
    rb"<w:num [^>]*w:numId=[\"'](\d+)[\"'][^>]*>(?:(?!</w:num>).)*?<w:abstractNumId w:val=[\"'](\d+)[\"']", re.DOTALL
)
_SHAPE = re.compile(
    rb"<w:abstractNum [^>]*w:abstractNumId=[\"'](\d+)[\"'][^>]*>((?:(?!</w:abstractNum>).)*)</w:abstractNum>", re.DOTALL
)
_LEVEL = re.compile(rb"<w:lvl [^>]*w:ilvl=[\"'](\d)[\"'][^>]*>((?:(?!</w:lvl>).)*)</w:lvl>", re.DOTALL)
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


class _Level(Struct, frozen=True):
    """How one level of a list is counted and written."""

    start: int
    form: str
    text: str


class HeadingNumbers(Struct):
    """Counts the headings of one document as they come."""

    _levels: Mapping[int, _Level]
    _of_styles: Mapping[str, int]
    _counted: dict[int, int] = {}

    def next(self, style: str) -> str:
        """The number of the next heading, of a style by its id; blank for a style that is not numbered."""
        level = self._of_styles.get(style)
        shape = self._levels.get(level) if level is not None else None
        if level is None or shape is None:
            return ""
        deeper = {at: number for at, number in self._counted.items() if at < level}
        self._counted = {**deeper, level: self._counted.get(level, shape.start - 1) + 1}
        return re.sub(r"%(\d)", lambda found: self._written(int(found[1]) - 1), shape.text).strip()

    def _written(self, level: int) -> str:
        shape = self._levels.get(level)
        return _written(self._counted.get(level, shape.start), shape.form) if shape else ""


def heading_numbers(parts: Mapping[str, bytes], headings: Mapping[str, int]) -> HeadingNumbers:
    """What counts the headings of a template; `headings` are the levels of heading styles by style id."""
    numbering = parts.get("word/numbering.xml", b"")
    lists, shapes = dict(_LIST.findall(numbering)), dict(_SHAPE.findall(numbering))
    named = {style: _list_of(parts.get("word/styles.xml", b""), style) for style in headings}
    used = {found[0] for found in named.values() if found}
    shape = shapes.get(lists.get(next(iter(used)), b""), b"") if len(used) == 1 else b""
    levels = {int(at): _level(body) for at, body in _LEVEL.findall(shape)}
    return HeadingNumbers(levels, {style: found[1] for style, found in named.items() if found})


def _list_of(styles: bytes, style: str) -> tuple[bytes, int] | None:
    """The list that a style belongs to and its level in it, as the style says itself."""
    mark = re.compile(rb"w:styleId=[\"']" + re.escape(style.encode()) + rb"[\"']")
    own = next((found for found in _STYLE.findall(styles) if mark.search(found)), b"")
    number, level = _value(own, b"numId"), _value(own, b"ilvl")
    return (number, int(level or 0)) if number and number != b"0" else None


def _level(body: bytes) -> _Level:
    start, form, text = (_value(body, name) for name in (b"start", b"numFmt", b"lvlText"))
    return _Level(int(start or 1), (form or b"decimal").decode(), (text or b"").decode())


def _value(xml: bytes, name: bytes) -> bytes:
    found = re.search(rb"<w:" + name + rb" w:val=[\"']([^\"']*)[\"']", xml)
    return found[1] if found else b""


def _written(number: int, form: str) -> str:
    match form:
        case "none" | "bullet":
            return ""
        case "lowerRoman" | "upperRoman":
            told = _roman(number)
        case "lowerLetter" | "upperLetter":
            told = ascii_lowercase[(number - 1) % 26] * ((number - 1) // 26 + 1)
        case _:
            return str(number)
    return told.upper() if form.startswith("upper") else told


def _roman(number: int) -> str:
    told = ""
    for value, letters in _ROMAN:
        told, number = told + letters * (number // value), number % value
    return told
