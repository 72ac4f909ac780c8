"""The names on `Deltakere`, which nothing that is published may repeat, in whatever way somebody writes them."""

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from sltdocs.contract.identity.seen_text import seen
from sltdocs.contract.rows import Contents

_CONTACTS = ("coordinator", "police_contact")
_WORD = re.compile(r"[^\W\d_]+(?:\.(?![^\W\d_]{2}))?")
"""A word, with its full stop: «K.» is an initial, «i» is not."""
_BETWEEN_PEOPLE = re.compile(
    r"[;/&\n()|+]|\b(?:og|samt)\b|\b(?:vara|stedfortreder|varamedlem|nestleder|leder|leiar)\b\W*|(?<=\w),(?=\s)", re.IGNORECASE
)
_TURNED = re.compile(r"\s*([^\W\d_]+(?:[ -][^\W\d_]+)?), ?([^\W\d_]+(?:[ -][^\W\d_]+\.?){0,2}\.?)\s*")
"""«Nordmann, Kari», «Nordmann Berg, Kari Anne»: one person, the family name first."""
_ALSO_WORDS = frozenset(
    ("ask", "bjørn", "bo", "dag", "egil", "even", "frode", "leif", "liv", "mai", "may", "my", "odd", "ola", "per", "siv", "sol",
     "stein", "storm", "tor", "unn", "vår")
)  # fmt: skip
"""First names that are words, too: beside them a family name must have its capital («per dag», «å bo i Lia»)."""
_MIDDLE = 2
"""So many words may stand between first and family name: middle names and initials."""


class _Person(Struct, frozen=True):
    """A name as words in small letters: each first name alone, family names (the parts of a double one too), and the rest."""

    given: frozenset[str]
    family: frozenset[str]
    middle: frozenset[str]

    def is_same(self, other: "_Person") -> bool:
        """Whether both may be one person."""
        return bool(self.given & other.given) and bool(self.family & other.family)


class PeoplesNames(Struct, frozen=True):
    """People by their family names. A single word is no name: «Berg» and «Vår» are much else too."""

    people: tuple[_Person, ...]
    families: frozenset[str]

    def __bool__(self) -> bool:
        return bool(self.people)

    def named_in(self, text: str) -> bool:
        """Whether the text names one of them: in any order, by initials, in the genitive, without middle names."""
        plain = text.casefold() if text.isascii() else seen(text).plain.casefold()
        if not any(family in plain for family in self.families):
            return False
        words = _WORD.findall(text if text.isascii() else seen(text).plain)
        return any(self._is_named_at(words, at) for at, word in enumerate(words) if _bare(word) & self.families)

    def _is_named_at(self, words: Sequence[str], at: int) -> bool:
        beside = (words[max(at - _MIDDLE - 2, 0) : at][::-1], words[at + 1 : at + 3])
        return any(
            _bare(words[at]) & person.family
            and (_comes_before(person, beside[0], words[at]) or _follows(person, beside[1], words[at]))
            for person in self.people
        )


def names_of_participants(contents: Contents) -> PeoplesNames:
    """Those of the participants, without the contacts of the plan: they are printed, and mean to be."""
    return people_named(_typed(contents, "participants", "name"), _typed(contents, "plan", *_CONTACTS))


def people_named(names: Iterable[str], contacts: Iterable[str] = ()) -> PeoplesNames:
    """Those whose names are typed so, without them who are printed as contacts."""
    public = [person for typed in contacts for person in people_in(typed)]
    people = [person for typed in names for person in people_in(typed)]
    secret = tuple(dict.fromkeys(person for person in people if not any(map(person.is_same, public))))
    return PeoplesNames(secret, frozenset(family for person in secret for family in person.family))


def people_in(typed: str) -> tuple[_Person, ...]:
    """The people that a cell may name: one, also with the family name first, or several between signs.

    «Berg Lie, Kari Anne» and «Gro Li, Tor Ås» are written alike, so both readings are given.
    """
    turned = [typed] if _TURNED.fullmatch(typed) else []
    found = map(_person, (*turned, *_BETWEEN_PEOPLE.split(typed)))
    return tuple(person for person in found if person is not None)


def _person(piece: str | None) -> _Person | None:
    if not piece:
        return None
    turned = _TURNED.fullmatch(piece)
    words = seen(f"{turned[2]} {turned[1]}" if turned else piece).plain.casefold().split()
    words = [word.strip(".,:'’\"") for word in words]
    full = [word for word in words if len(word) > 1 and any(map(str.isalpha, word))]
    if len(full) < 2:
        return None
    first, *middle, last = full
    return _Person(_halves(first), _halves(last), frozenset(half for word in middle for half in _halves(word)))


def _halves(word: str) -> frozenset[str]:
    """A word without its hyphens, or each of its halves: whoever shortens a double name keeps one of them."""
    return frozenset(half for half in _WORD.findall(word) if len(half) > 1) or frozenset({word})


def _bare(word: str) -> frozenset[str]:
    """A word as it may stand for a name: as it is, and without the s of the genitive."""
    small = word.casefold().rstrip(".")
    return frozenset({small, small[:-1]}) if small.endswith("s") and len(small) > 2 else frozenset({small})


def _comes_before(person: _Person, before: Sequence[str], family: str) -> bool:
    """Whether a first name or its initial comes before the family name; `before` begins with the nearest word."""
    for count, word in enumerate(before):
        if _is_given(person, word, family):
            return True
        if count >= _MIDDLE or not _may_be_between(person, word):
            return False
    return False


def _may_be_between(person: _Person, word: str) -> bool:
    small = word.casefold().rstrip(".")
    return _is_initial(word) or small in person.middle | person.given | person.family


def _follows(person: _Person, after: Sequence[str], family: str) -> bool:
    """Whether the first name or its initial comes after the family name, which then stands in front."""
    return bool(after) and _is_given(person, after[0], family)


def _is_given(person: _Person, word: str, family: str) -> bool:
    if _is_initial(word):
        return any(given[0] == word[0].casefold() for given in person.given)
    named = _bare(word) & person.given
    return bool(named) and (family[0].isupper() or not named <= _ALSO_WORDS)


def _is_initial(word: str) -> bool:
    """«K.» and «K», but not the words «I» and «Å»."""
    return word[0].isupper() and ((len(word) == 2 and word[1] == ".") or (len(word) == 1 and word not in "IÅ"))


def _typed(contents: Contents, sheet: str, *columns: str) -> Iterator[str]:
    for record in contents.table(sheet):
        yield from (record.entries[key].typed for key in columns if key in record.entries)
