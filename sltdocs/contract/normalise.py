"""Cell text made comparable, and made safe to print, without losing anything that a person can see."""

import re
import unicodedata
from functools import lru_cache

_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff]")
_BREAKS = re.compile("\r\n|\r|\x85|\u2028|\u2029|\x0b|\x0c")
_NAME = 80
"""Letters up to which a text may be a name."""
BIDI_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def clean(text: str) -> str:
    """The text as it will print: line breaks are `\\n`, control characters and lone surrogates are gone.

    Direction controls are removed because they can make a text read as another one.
    """
    if text.isprintable():  # nearly every cell: nothing to remove
        return unicodedata.normalize("NFC", text)
    unified = _BREAKS.sub("\n", text)
    return unicodedata.normalize("NFC", BIDI_CONTROLS.sub("", _CONTROLS.sub("", unified)))


def unescaped(text: str) -> str:
    """The text of a file without Excel's escapes, once: `_x000D_` is a line break, `_x005F_x000D_` is «_x000D_».

    So OOXML writes a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19, ST_Xstring), in UTF-16. What cannot be
    printed is gone, and every break is `\\n`.
    """
    if "_x" not in text:
        return text
    decoded = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)
    whole = decoded.encode("utf-16", "surrogatepass").decode("utf-16", "ignore")
    return _CONTROLS.sub("", _BREAKS.sub("\n", whole))


def one_line(text: str) -> str:
    """Clean text on one line: every run of blanks and line breaks is one blank, none at the ends."""
    cleaned = clean(text)
    return " ".join((cleaned if cleaned.isprintable() else _INVISIBLE.sub("", cleaned)).split())


def label(text: str) -> str:
    """A heading as it is quoted: on one line, without the star or colon that may follow it."""
    return one_line(text).rstrip("*: ")


def folded(text: str) -> str:
    """For comparing names and headings: case, blanks, soft hyphens, a trailing `:` or `*` and later lines do not count."""
    return _folded_name(text) if len(text) <= _NAME else _folded(text)


def _folded(text: str) -> str:
    lines = [line for line in clean(text).split("\n") if line.strip()]
    return label(lines[0] if lines else "").casefold()


_folded_name = lru_cache(maxsize=2048)(_folded)
"""The same few hundred names are compared again and again."""
