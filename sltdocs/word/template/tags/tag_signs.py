"""The signs inside a template's tags as the template language wants them: straight quotes, plain blanks, no entities."""

import re
from collections.abc import Callable

TAG = re.compile(r"\{[{%#].*?[}%#]\}", re.DOTALL)
"""A whole tag: a value, a statement or a comment."""
_CLOSING = {"«": "»", "»": "«", "„": "“”", "“": "”", "”": "”", "‘": "’", "’": "’", "‚": "‘’"}
"""By the sign that begins a text: those that may end it. Norwegian Word makes « » and ‘ ’ of straight quotes."""
_DOUBLE, _SINGLE = '"«»„“”', "'‘’‚"
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&#8216;", "'"), ("&amp;", "&"))
_HIDDEN = {sign: chr(0xE000 + at) for at, sign in enumerate("«»„“”‘’‚")}
"""Signs of the private use area stand for quotes that belong to a text, as long as docxtpl would straighten them too."""
_HIDE, _REVEAL = str.maketrans(_HIDDEN), str.maketrans({hidden: sign for sign, hidden in _HIDDEN.items()})
_BRACES = {"{_{": "{{", "}_}": "}}", "{_%": "{%", "%_}": "%}"}
_BROKEN_UP = re.compile("|".join(map(re.escape, _BRACES)))


def straight(text: str) -> str:
    """A tag in which the quotes around texts are straight and the blanks plain; what stands inside a text stays as typed."""
    out: list[str] = []
    at = 0
    while at < len(text):
        end = _end_of_literal(text, at)
        if end is None:
            out.append(_plain(text[at]))
            at += 1
        else:
            out.append(_literal(text[at : end + 1]))
            at = end + 1
    return "".join(out)


def all_straight(text: str) -> str:
    """A text with every quote straight and every blank plain, for who reads no texts in tags."""
    return "".join(map(_plain, text))


def hidden_quotes(source: str) -> str:
    """The source with straight tags, in which the quotes inside texts are hidden from docxtpl."""
    return TAG.sub(lambda tag: straight(tag[0]).translate(_HIDE), source)


def readable_tags(source: str) -> str:
    """The source with those quotes shown again, entities in tags as the signs they are, and the signs of tags where asked for.

    `{_{ … }_}` and `{_% … %_}` are docxtpl's way to print the signs themselves.
    """
    read = TAG.sub(lambda tag: _without_entities(tag[0].translate(_REVEAL)), source)
    return _BROKEN_UP.sub(lambda one: f"{{{{ '{_BRACES[one[0]]}' }}}}", read)


def _without_entities(tag: str) -> str:
    for entity, sign in _ENTITIES:
        tag = tag.replace(entity, sign)
    return tag


def _plain(sign: str) -> str:
    if sign in _DOUBLE:
        return '"'
    if sign in _SINGLE:
        return "'"
    return " " if sign in "\u00a0\n" else sign


def _end_of_literal(text: str, at: int) -> int | None:
    """Where the text that a quote begins has its end; None when the sign begins none.

    Where Word has turned the first quote only, the last is still straight.
    """
    sign = text[at]
    if sign not in _DOUBLE + _SINGLE:
        return None
    alike = _DOUBLE if sign in _DOUBLE else _SINGLE
    ends = _CLOSING.get(sign, "") + alike[0]
    return _first(text, at + 1, ends.__contains__) or _first(text, at + 1, alike.__contains__)


def _first(text: str, begins: int, wanted: Callable[[str], bool]) -> int | None:
    """The place of the first wanted sign that no backslash stands before."""
    return next((at for at in range(begins, len(text)) if wanted(text[at]) and text[at - 1] != "\\"), None)


def _literal(quoted: str) -> str:
    """A text with straight quotes around it; those inside it that are straight too are marked as belonging to it."""
    quote, inner = _plain(quoted[0]), quoted[1:-1].replace("\n", " ")
    return quote + re.sub(rf"(?<!\\){quote}", rf"\\{quote}", inner) + quote
