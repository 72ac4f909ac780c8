"""Norwegian identity numbers in text: found in every variant that is in use, and masked.

Eleven digits: birthday, three digits, two check digits (forskrift til folkeregisterloven § 2-2-1; Skatteetaten). A
D-number adds 40 to the day, an H-number 40 to the month; synthetic people have 80 (Tenor) or 65 (NAV) added to the month.
Why these are our own lines, and how often they err: docs/decisions/privacy.md.
"""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_DIGITS = {ord("０") + value: str(value) for value in range(10)}
_ODD = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff０-９]")
_DASH = "\u2010-\u2015\u2212-"
_GAP = rf"[\s.:/·{_DASH}]{{0,3}}"
_BIRTHDAY = rf"(?:\d{{6}}|\d{{2}}(?P<dot>[\s./{_DASH}])\s?\d{{2}}(?P=dot)\s?(?:\d{{2}}|(?:18|19|20)\d{{2}}))"
_NUMBER = re.compile(rf"(?<!\d)(?<!\d,)(?P<birthday>{_BIRTHDAY}){_GAP}(?P<rest>\d{{3}}[\s.]?\d{{2}})(?!\d)")
_ENDING = re.compile(r"\d{3}[\s.]?\d{2}")
"""Every number has it; few texts do, and it is found fast."""
_TEN_DIGITS = re.compile(r"\s*(\d{10})\s*")
_SAYS_IDENTITY = re.compile(
    r"(?:f\.?\s?nr|fnr|fødsels?(?:nummer|nr|dato)|født|fødd|f\.|person(?:nummer|nr)|p\.?nr|[dh]-?(?:nummer|nr)|id-?(?:nummer|nr))"
    r"(?:et|\.)?\W{0,4}(?:er\W{1,3})?$",
    re.IGNORECASE,
)
_SAYS_ACCOUNT = re.compile(
    r"(?:konto(?:nummer|nr)?|kid(?:-?nummer|-?nr)?|org\.?\s?nr)(?:et|\.)?\W{0,4}(?:er\W{1,3})?$", re.IGNORECASE
)
_FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SECOND = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_ADDED_TO_DAY = (0, 40)
_ADDED_TO_MONTH = (0, 40, 65, 80)
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class IdentityNumber(Struct, frozen=True):
    """Where an identity number stands in a text (`start` and `end` as in slices), and what to write `instead`."""

    start: int
    end: int
    instead: str


def find(text: str) -> tuple[IdentityNumber, ...]:
    """Every identity number in the text, valid ones anywhere and mistyped ones next to a word that says what they are.

    A valid number is none next to a word that says it is a bank account. A text that is nothing but ten digits is tried
    with the leading zero that a number cell loses.
    """
    plain = seen(text)
    if not _ENDING.search(plain):
        return ()
    if _lost_zero(plain):
        return (IdentityNumber(0, len(text), masked(text)),)
    places = _places(text, plain)
    return tuple(
        IdentityNumber(places[match.start()], places[match.end() - 1] + 1, _instead(match))
        for match in _NUMBER.finditer(plain)
        if _is_one(plain, match)
    )


def without_numbers(text: str) -> str:
    """The text with every identity number that `find` sees masked, and all else as it was."""
    pieces: list[str] = []
    end = 0
    for one in find(text):
        pieces += [text[end : one.start], one.instead]
        end = one.end
    return "".join((*pieces, text[end:])) if pieces else text


def masked(text: str) -> str:
    """The text with whatever is shaped like an identity number masked (`121185*****`), valid or not."""
    plain = seen(text)
    if not _ENDING.search(plain):
        return text
    if _lost_zero(plain):
        return f"0{plain.strip()[:5]}*****"
    hidden, count = _NUMBER.subn(_instead, plain)
    return hidden if count else text


def seen(text: str) -> str:
    """The text as an eye reads it: without invisible characters, full-width digits as digits."""
    return _INVISIBLE.sub("", text).translate(_DIGITS) if _ODD.search(text) else text


def _places(text: str, plain: str) -> Sequence[int]:
    """Where each character of what is seen stands in the text."""
    if len(plain) == len(text):
        return range(len(text))
    return [place for place, sign in enumerate(text) if not _INVISIBLE.match(sign)]


def _instead(match: re.Match[str]) -> str:
    return f"{_birthday(match)}*****"


def _lost_zero(plain: str) -> bool:
    match = _TEN_DIGITS.fullmatch(plain)
    return match is not None and _is_valid(f"0{match[1]}")


def _is_one(plain: str, match: re.Match[str]) -> bool:
    before = plain[max(match.start() - 40, 0) : match.start()]
    digits = _birthday(match) + "".join(_digits(match["rest"]))
    if _SAYS_IDENTITY.search(before):
        return _has_birthday(digits)
    return _is_valid(digits) and not _SAYS_ACCOUNT.search(before)


def _birthday(match: re.Match[str]) -> str:
    """The six digits of the birthday; the century of «12.11.1985» left out."""
    digits = "".join(_digits(match["birthday"]))
    return digits[:4] + digits[-2:]


def _digits(text: str) -> Iterator[str]:
    return (sign for sign in text if sign.isdigit())


def _is_valid(digits: str) -> bool:
    numbers = [int(digit) for digit in digits]
    checks = (sum(map(int.__mul__, numbers, weights)) % 11 for weights in (_FIRST, _SECOND))
    return _has_birthday(digits) and not any(checks)


def _has_birthday(digits: str) -> bool:
    day, month = int(digits[:2]), int(digits[2:4])
    return any(
        1 <= month - added <= 12 and 1 <= day - to_day <= _DAYS[month - added - 1]
        for added in _ADDED_TO_MONTH
        for to_day in _ADDED_TO_DAY
    )
