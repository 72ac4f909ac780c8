"""Names that become file names and identifiers: short, ASCII, lower case, harmless on every file system."""

import re
import unicodedata
from collections.abc import Iterable

_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "ł": "l", "ŋ": "n", "ŧ": "t"})
_NOT_PLAIN = re.compile(r"[^a-z0-9]+")
# https://learn.microsoft.com/windows/win32/fileio/naming-a-file
_RESERVED = re.compile(r"con|prn|aux|nul|conin|conout|(?:com|lpt)[0-9]")


def slug(text: str, *, limit: int = 60, otherwise: str = "uten-navn") -> str:
    """`Møte i Å` → `mote-i-a`: only a–z, 0–9 and `-`, at most `limit` long; `otherwise` when nothing is left."""
    letters = unicodedata.normalize("NFC", text).casefold().translate(_LETTERS)
    ascii_only = unicodedata.normalize("NFKD", letters).encode("ascii", "ignore").decode("ascii")
    plain = _NOT_PLAIN.sub("-", ascii_only).strip("-")[:limit].strip("-") or otherwise
    return f"{plain[: limit - 2]}-x" if _RESERVED.fullmatch(plain) else plain


def slugs(texts: Iterable[str], *, taken: Iterable[str] = (), limit: int = 60) -> dict[str, str]:
    """A slug for each text, in order: texts that would get the same one are told apart by `-2`, `-3` …"""
    used = set(taken)
    given: dict[str, str] = {}
    for text in texts:
        if text not in given:
            given[text] = free_slug(slug(text, limit=limit), used, limit=limit)
            used.add(given[text])
    return given


def free_slug(wanted: str, used: set[str], *, limit: int = 60) -> str:
    """`wanted`, or the first of `wanted-2`, `wanted-3` … that is not used."""
    candidate, count = wanted, 1
    while candidate in used:
        count += 1
        candidate = f"{wanted[: limit - len(str(count)) - 1]}-{count}"
    return candidate
