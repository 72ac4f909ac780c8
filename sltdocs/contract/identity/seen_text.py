"""A text as an eye reads it: invisible signs are gone, digits of every script and every encoding are digits."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from urllib.parse import unquote

from msgspec import Struct

_HIDDEN = (
    "\x00-\x08\x0e-\x1f\x7f\u00ad\u0300-\u036f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u20d0-\u20f0\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
"""What takes no place of its own: controls, joiners, direction marks, fillers, variation selectors, marks upon a sign."""
_RAISED = "\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089"
_CIRCLED = "\u2460-\u2468\u2474-\u247c\u2488-\u2490\u24ea\u24f5-\u24fd\u2776-\u277e\u2780-\u2788\u278a-\u2792"
_PERCENT = "%(?:25)*"
_ENCODED = (
    rf"{_PERCENT}c2{_PERCENT}[ab][0-9a-f]|{_PERCENT}e[2f](?:{_PERCENT}[89ab][0-9a-f]){{2}}"
    rf"|{_PERCENT}(?:0[9ad]|[23][0-9a-f]|5[b-f]|7[b-e])"
)
_ODD = re.compile(rf"[{_HIDDEN}]|(?![0-9])\d|(?<![0-9])[{_RAISED}]|[{_CIRCLED}]|_x[0-9a-f]{{4}}_|{_ENCODED}", re.IGNORECASE)
# A raised digit right after an ordinary one is a footnote or a power. `%20`: RFC 3986, 2.1; `%2520`: encoded twice;
# `_x000D_`: ECMA-376 part 1, 22.9.2.19.
_TWICE = re.compile("%(?:25)+")
_WITH_DIGITS = re.compile(rf"\d|[{_RAISED}{_CIRCLED}]")


class SeenText(Struct, frozen=True):
    """What is seen of a text, and where each sign of it begins and ends in the text."""

    plain: str
    starts: Sequence[int]
    ends: Sequence[int]


def seen(text: str) -> SeenText:
    """The text as an eye reads it."""
    if not _ODD.search(text):
        return SeenText(text, range(len(text)), range(1, len(text) + 1))
    signs = tuple(_signs(text))
    return SeenText("".join(sign for sign, _, _ in signs), [start for _, start, _ in signs], [end for _, _, end in signs])


def has_digits(text: str) -> bool:
    """Whether any sign of the text may be read as a digit; most texts are left at once by this."""
    return _WITH_DIGITS.search(text) is not None


def _signs(text: str) -> Iterator[tuple[str, int, int]]:
    end = 0
    for match in _ODD.finditer(text):
        yield from ((text[place], place, place + 1) for place in range(end, match.start()))
        end = match.end()
        sign = _read(match[0])
        if sign:
            yield sign, match.start(), end
    yield from ((text[place], place, place + 1) for place in range(end, len(text)))


def _read(piece: str) -> str:
    """One sign for one sign or for one escape; none for what nobody sees."""
    if piece.startswith("_x"):
        sign = chr(int(piece[2:6], 16))
    elif piece.startswith("%"):
        sign = unquote(_TWICE.sub("%", piece))[:1]
    else:
        sign = piece
    digit = unicodedata.digit(sign, None) if sign else None
    return str(digit) if digit is not None else "" if re.match(f"[{_HIDDEN}]", sign) else sign
