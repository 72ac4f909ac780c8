"""Norwegian identity numbers in text: found in every variant that is in use, and masked.

Eleven digits: birthday, three digits, two check digits (forskrift til folkeregisterloven § 2-2-1; Skatteetaten). A
D-number adds 40 to the day, an H-number 40 to the month; synthetic people have 80 (Tenor) or 65 (NAV) added to the month.
python-stdnum knows the first three only, and no separators but blank and hyphen; hence our own few lines.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_DIGITS = {ord("０") + value: str(value) for value in range(10)}
_SEPARATOR = "[ \u00a0\u2009\u202f.\u2010-\u2015\u2212-]"
_SHAPES = re.compile(rf"(?<![\d])(?:\d{{6}}{_SEPARATOR}?\d{{5}}|\d{{2}}[. /]\d{{2}}[. /]\d{{2}}{_SEPARATOR}?\d{{5}})(?!\d)")
_TEN_DIGITS = re.compile(r"\s*\d{10}\s*")
_WORD_BEFORE = re.compile(
    r"(?:f\.?\s?nr|fnr|fødsels(?:nummer|nr)|født|fødd|person(?:nummer|nr)|p\.?nr|d-?nummer|d-?nr|id-?nummer)\W{0,4}(?:er\s|:\s*)?$",
    re.IGNORECASE,
)
_FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SECOND = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_ADDED_TO_DAY = (0, 40)
_ADDED_TO_MONTH = (0, 40, 65, 80)
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@dataclass(frozen=True, slots=True)
class IdentityNumber:
    """Where an identity number stands in a text: `start` and `end` as in slices."""

    start: int
    end: int


def find(text: str) -> tuple[IdentityNumber, ...]:
    """Every identity number in the text, valid ones everywhere and mistyped ones next to a word that says what they are.

    A text that is nothing but ten digits is tried with the leading zero that a number cell loses.
    """
    plain = text.translate(_DIGITS)
    if _TEN_DIGITS.fullmatch(plain) and _is_valid("0" + plain.strip()):
        return (IdentityNumber(0, len(text)),)
    return tuple(IdentityNumber(match.start(), match.end()) for match in _SHAPES.finditer(plain) if _counts(plain, match))


def masked(text: str) -> str:
    """The text with whatever is shaped like an identity number masked (`121185*****`), valid or not."""
    plain = text.translate(_DIGITS)
    pieces: list[str] = []
    end = 0
    for start, stop in _shaped(plain):
        digits = _digits(plain[start:stop])
        pieces += [text[end:start], digits[:6], "*****"]
        end = stop
    return "".join((*pieces, text[end:])) if pieces else text


def _shaped(plain: str) -> Iterator[tuple[int, int]]:
    if _TEN_DIGITS.fullmatch(plain) and _is_valid("0" + plain.strip()):
        yield 0, len(plain)
        return
    for match in _SHAPES.finditer(plain):
        yield match.start(), match.end()


def _counts(plain: str, match: re.Match[str]) -> bool:
    digits = _digits(match[0])
    return _is_valid(digits) or (_has_birthday(digits) and _WORD_BEFORE.search(plain[: match.start()]) is not None)


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())


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
