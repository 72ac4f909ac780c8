"""The names on `Deltakere`, which nothing that is published may repeat."""

import re
from collections.abc import Iterator

from msgspec import Struct

from sltdocs.contract.normalise import folded
from sltdocs.contract.rows import Contents

_CONTACTS = ("coordinator", "police_contact")
_SOFT_HYPHEN = "\u00ad"
_WORD = re.compile(r"\w+")


class PeoplesNames(Struct, frozen=True):
    """Full names, folded to words between blanks. A single word is none: «Berg» and «Vår» are much else too.

    `hints` is the longest word of each: a text without any of them need not be folded.
    """

    words: frozenset[str]
    hints: frozenset[str]

    def __bool__(self) -> bool:
        return bool(self.words)

    def named_in(self, text: str) -> bool:
        """Whether the text names one of them."""
        plain = text.casefold().replace(_SOFT_HYPHEN, "")
        if not any(hint in plain for hint in self.hints):
            return False
        inside = _words(text)
        return any(name in inside for name in self.words)


def names_of_participants(contents: Contents) -> PeoplesNames:
    """Those of the participants, without the contacts of the plan: they are printed, and mean to be."""
    public = " ".join(_words(typed) for typed in _typed(contents, "plan", *_CONTACTS))
    names = {_words(typed) for typed in _typed(contents, "participants", "name") if len(_WORD.findall(typed)) > 1}
    secret = frozenset(name for name in names if name not in public)
    return PeoplesNames(secret, frozenset(max(name.split(), key=len) for name in secret))


def _typed(contents: Contents, sheet: str, *columns: str) -> Iterator[str]:
    for record in contents.table(sheet):
        yield from (record.entries[key].typed for key in columns if key in record.entries)


def _words(text: str) -> str:
    return f" {' '.join(_WORD.findall(' '.join(folded(line) for line in text.splitlines())))} "
