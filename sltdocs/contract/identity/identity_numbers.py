"""Norwegian identity numbers in text: found in every variant that is in use, and masked.

Eleven digits: birthday, three digits, two check digits (forskrift til folkeregisterloven § 2-2-1; Skatteetaten). A
D-number adds 40 to the day, an H-number 40 to the month; synthetic people have 80 (Tenor) or 65 (NAV) added to the month.
Why these are our own lines, and how often they err: docs/decisions/privacy.md.
"""

import re
from collections.abc import Callable, Iterator

from msgspec import Struct

from sltdocs.contract.identity.digit_groups import WrittenNumber, written_numbers
from sltdocs.contract.identity.seen_text import SeenText, has_digits, seen

_DIGITS = re.compile("[0-9]|mars|mai|jan|feb|apr|jun|jul|aug|sep|okt|nov|des", re.IGNORECASE)
_FEWEST = 9
_TEN_DIGITS = re.compile(r"\s*(\d{10})\s*")
_SAYS_IDENTITY = re.compile(
    r"(?:f\.?\s?nr|fnr|fødsels?(?:nummer|nr|dato)|født|fødd|f\.|person(?:nummer|nr)|p\.?nr|[dh]-?(?:nummer|nr)|id-?(?:nummer|nr))"
    r"(?:et|\.)?\W{0,4}(?:er\W{1,3})?$"
    r"|(?:fødsels-?(?:nummer|nr)|person-?(?:nummer|nr))(?:et)?\W{1,3}"
    r"(?:\(?11 siff\w{1,3}\)?\W{0,3}|(?:[^\W\d_]{1,12}\W{1,3}){1,3})$",
    re.IGNORECASE,
)
_SAYS_ACCOUNT = re.compile(
    r"(?:konto(?:nummer|nr)?|kid(?:-?nummer|-?nr)?|org\.?\s?nr)(?:et|\.)?\W{0,4}(?:er\W{1,3})?$", re.IGNORECASE
)
_SAYS_ANOTHER_NUMBER = re.compile(
    r"(?:(?:møte|meeting|konferanse|conference|samtale|webinar)\W?(?:id|nr|nummer)|\bid|\bkr|\bnok|isbn|ean|imei)\.?\W{0,4}$",
    re.IGNORECASE,
)
_PERSONAL_NUMBER = re.compile(
    r"\b(?:person-?(?:nummer|nr)(?:et)?|p\.?nr)\.?[\W_]{0,4}(?:(?:er|hans|hennes|hennar)\W{1,3}){0,2}([0-9]{5})(?![0-9])",
    re.IGNORECASE,
)
"""The last five digits alone, where a word says what they are."""
_LOOKED_BACK = 60
_IN_ADDRESS = re.compile(r"(?:^|[/=?&#:;,])(?:[0-9]{11}|[0-9]{6}[^\w]{1,3}[0-9]{3}[^\w]?[0-9]{2})(?:$|[/&#?;,.])")
_ELEVEN_DIGITS = re.compile(r"(?<![0-9])[0-9]{11}(?![0-9])")
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
    return _found(text, _is_one) if has_digits(text) else ()


def without_numbers(text: str) -> str:
    """The text with every identity number that `find` sees masked, and all else as it was."""
    return _replaced(text, find(text))


def masked(text: str) -> str:
    """The text with whatever is shaped like an identity number masked (`121185*****`), valid or not."""
    if not has_digits(text):
        return text
    without = without_numbers(text)
    return _replaced(without, _found(without, _is_shaped))


def in_address(link: str) -> bool:
    """Whether an address carries an identity number. Addresses are full of long numbers: only eleven digits in a row
    count in them, and 6 + 5 that are a whole part of it, also with encoded signs between (`?fnr=121185%2012345`).
    """
    if not has_digits(link):
        return False
    plain = seen(link).plain
    return any(find(number) for number in _ELEVEN_DIGITS.findall(plain)) or any(
        find(match[0]) for match in _IN_ADDRESS.finditer(plain)
    )


def _replaced(text: str, numbers: tuple[IdentityNumber, ...]) -> str:
    pieces: list[str] = []
    end = 0
    for one in numbers:
        pieces += [text[end : one.start], one.instead]
        end = one.end
    return "".join((*pieces, text[end:])) if pieces else text


def _found(text: str, accepted: Callable[[str, WrittenNumber], bool]) -> tuple[IdentityNumber, ...]:
    look = seen(text)
    if not _may_hold_one(look.plain):
        return ()
    zero = _TEN_DIGITS.fullmatch(look.plain)
    if zero is not None and _is_valid(f"0{zero[1]}"):
        return (IdentityNumber(0, len(text), f"0{zero[1][:5]}*****"),)
    return tuple(_as_typed(look, _accepted(look.plain, accepted)))


def _may_hold_one(plain: str) -> bool:
    """Whether there are digits enough: `3. mai 85` and five, or five alone after their word."""
    return len(_DIGITS.findall(plain)) >= _FEWEST or _PERSONAL_NUMBER.search(plain) is not None


def _accepted(plain: str, accepted: Callable[[str, WrittenNumber], bool]) -> Iterator[tuple[int, int, str]]:
    """Start, end and mask of each, from the left, none overlapping another."""
    end = 0
    whole = (next((one for one in some if accepted(plain, one)), None) for some in written_numbers(plain))
    found = [(one.start, one.end, f"{one.digits[:6]}*****") for one in whole if one is not None]
    alone = [(*match.span(1), "*****") for match in _PERSONAL_NUMBER.finditer(plain)]
    for one in sorted((*found, *alone)):
        if one[0] >= end:
            end = one[1]
            yield one


def _as_typed(look: SeenText, found: Iterator[tuple[int, int, str]]) -> Iterator[IdentityNumber]:
    return (IdentityNumber(look.starts[start], look.ends[end - 1], instead) for start, end, instead in found)


def _is_one(plain: str, number: WrittenNumber) -> bool:
    before = plain[max(number.start - _LOOKED_BACK, 0) : number.start]
    if number.named or _SAYS_IDENTITY.search(before):
        return _has_birthday(number.digits)
    if _SAYS_ACCOUNT.search(before) or (not number.plain and _SAYS_ANOTHER_NUMBER.search(before)):
        return False
    return _is_valid(number.digits)


def _is_shaped(_plain: str, number: WrittenNumber) -> bool:
    return number.plain or _has_birthday(number.digits)


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
