"""Groups of digits in a text that are written as an identity number is: a birthday and five digits, in every usual way.

Only the writing is looked at here; whether the digits make a number is for `identity_numbers`. The work is bounded for
every group, so it grows with the length of the text and no faster.
"""

import re
from collections.abc import Container, Iterator, Sequence
from itertools import pairwise, product

from msgspec import Struct

_MONTHS = (
    "jan(?:uar)?", "feb(?:r(?:uar)?)?", "mars?", "apr(?:il)?", "mai", "juni?",
    "juli?", "aug(?:ust)?", "sept?(?:ember)?", "okt(?:ober)?", "nov(?:ember)?", "des(?:ember)?",
)  # fmt: skip
_GROUP = re.compile(rf"([0-9]+)|(?<![^\W\d_])(?:{'|'.join(f'({month})' for month in _MONTHS)})(?![^\W\d_])", re.IGNORECASE)

_SIGNS = re.compile(r"(?:\s{1,8}|[^\w\s]|_){0,3}")
"""Up to three signs that are neither letters nor digits; blanks beside each other are one."""
_PLAIN_SIGNS = re.compile(r"[\s.:/·\u2010-\u2015\u2212-]{0,3}")
_DATE_SIGNS = re.compile(r"[\s./\u2010-\u2015\u2212-]{1,3}")
_BOX_SIGNS = re.compile(r"[\s|_/\[\]·.:\u2010-\u2015\u2212-]{1,3}")
_IDENTITY_WORDS = re.compile(
    r"[\W_]{0,4}(?:[^\W\d_]+[\W_]{1,3}){0,4}?(?:person-?(?:nummer|nr)\w{0,3}|p\.?nr|fødsels-?(?:nummer|nr)\w{0,3}|f\.?\s?nr"
    r"|id-?(?:nummer|nr)\w{0,3}|kontrollsiffer\w*|sluttsiffer\w*)(?:[\W_]{1,3}(?:er|var|hans|hennar|hennes|deira|deres)){0,2}[\W_]{0,4}",
    re.IGNORECASE,
)
_LONGEST_GAP = 60
"""Words between a birthday and its five digits take no more signs than this."""


class WrittenNumber(Struct, frozen=True):
    """Eleven digits written as a number: where (`start` and `end` as in slices), the digits, and how sure the writing is.

    `plain`: nothing but eleven digits, or a birthday and five, is written so. `named`: a word between them says so.
    """

    start: int
    end: int
    digits: str
    plain: bool = False
    named: bool = False


class _Digits(Struct, frozen=True):
    """A group of digits, or a month's name, with the number that it says."""

    start: int
    end: int
    digits: str
    month: bool = False


class _Birthday(Struct, frozen=True):
    """A way to write a birthday: the lengths of its groups, and in which of them the day, month and year stand."""

    lengths: tuple[int, ...]
    order: str
    signs: re.Pattern[str]


_DATES = tuple(_Birthday(lengths, "dmy", _DATE_SIGNS) for lengths in product((1, 2), (1, 2), (2, 4)))
_BOXES = _Birthday((1,) * 6, "", _BOX_SIGNS)
_BIRTHDAYS = (
    _Birthday((6,), "", _SIGNS), _Birthday((8,), "", _SIGNS), *_DATES, _Birthday((4, 2, 2), "ymd", re.compile(r"[\s.-]")), _BOXES
)  # fmt: skip
_ENDINGS = ((5,), (3, 2), (2, 3), (1,) * 5)
_THOUSANDS = ((2, 3, 3, 3), (3, 3, 3, 2))
_SHAPES = {(*birthday.lengths, *ending): birthday for birthday in _BIRTHDAYS for ending in _ENDINGS}
_LENGTHS = {(11,), *_THOUSANDS, *_SHAPES}
_BEGINNINGS = {lengths[:count] for lengths in _LENGTHS for count in range(1, len(lengths) + 1)}
_MOST_BOXES = 13
"""More single digits in a row are a list of figures; a number of a list item may stand before eleven."""


def written_numbers(text: str) -> Iterator[tuple[WrittenNumber, ...]]:
    """For every group of digits at which something begins that is written as a number, all that it may be, the longest last."""
    groups = tuple(map(_group, _GROUP.finditer(text)))
    figures = _figures(text, groups)
    for first in range(len(groups)):
        found = tuple(_beginning_at(text, groups, first, figures))
        if found:
            yield found


def _group(match: re.Match[str]) -> _Digits:
    if match[1]:
        return _Digits(match.start(), match.end(), match[1])
    return _Digits(match.start(), match.end(), f"{(match.lastindex or 2) - 1:02d}", month=True)


def _beginning_at(text: str, groups: Sequence[_Digits], first: int, figures: Container[int]) -> Iterator[WrittenNumber]:
    if first in figures or _is_after_a_decimal_comma(text, groups, first):
        return
    lengths: tuple[int, ...] = ()
    for last in range(first, len(groups)):
        lengths = (*lengths, len(groups[last].digits))
        if lengths not in _BEGINNINGS or groups[last].start - groups[max(last - 1, first)].end > _LONGEST_GAP:
            return
        found = _written(text, groups[first : last + 1], lengths) if lengths in _LENGTHS else None
        if found is not None:
            yield found


def _is_after_a_decimal_comma(text: str, groups: Sequence[_Digits], first: int) -> bool:
    before = groups[first - 1] if first else None
    return before is not None and len(before.digits) <= 4 and text[before.end : groups[first].start] == ","


def _written(text: str, groups: Sequence[_Digits], lengths: tuple[int, ...]) -> WrittenNumber | None:
    gaps = [text[one.end : following.start] for one, following in pairwise(groups)]
    digits = "".join(one.digits for one in groups)
    if lengths not in _SHAPES:
        if any(one.month for one in groups) or not all(map(_SIGNS.fullmatch, gaps)):
            return None
        return WrittenNumber(groups[0].start, groups[-1].end, digits, plain=lengths == (11,))
    return _with_birthday(groups, gaps, _SHAPES[lengths])


def _with_birthday(groups: Sequence[_Digits], gaps: Sequence[str], birthday: _Birthday) -> WrittenNumber | None:
    count = len(birthday.lengths)
    inside, between, after = gaps[: count - 1], gaps[count - 1], gaps[count:]
    named = len(between) <= _LONGEST_GAP and _IDENTITY_WORDS.fullmatch(between) is not None
    months = [place for place, one in enumerate(groups) if one.month]
    signs = _BOX_SIGNS if birthday is _BOXES else _SIGNS
    if (
        not all(map(birthday.signs.fullmatch, inside))
        or len({gap.strip() for gap in inside}) > 1 + bool(months) + (birthday is _BOXES)
        or not (named or _SIGNS.fullmatch(between))
        or not all(map(signs.fullmatch, after))
        or (months and (months != [1] or birthday not in _DATES))
    ):
        return None
    plain = _PLAIN_SIGNS.fullmatch(between) is not None and len(after) <= 1
    digits = _born([one.digits for one in groups[:count]], birthday.order) + "".join(one.digits for one in groups[count:])
    return WrittenNumber(groups[0].start, groups[-1].end, digits, plain=plain, named=named)


def _born(parts: Sequence[str], order: str) -> str:
    """The six digits of a birthday; the century left out, a lost zero put back."""
    if not order:
        digits = "".join(parts)
        return digits[:4] + digits[-2:]
    day, month, year = parts if order == "dmy" else reversed(parts)
    return f"{day:0>2}{month:0>2}{year[-2:]}"


def _figures(text: str, groups: Sequence[_Digits]) -> frozenset[int]:
    """The groups of one digit that stand in a row of more of them than a number has."""
    found: set[int] = set()
    first = 0
    for at in range(1, len(groups) + 1):
        if at == len(groups) or not _is_box(text, groups[at - 1], groups[at]):
            if at - first > _MOST_BOXES:
                found.update(range(first, at))
            first = at
    return frozenset(found)


def _is_box(text: str, one: _Digits, following: _Digits) -> bool:
    single = len(one.digits) == len(following.digits) == 1
    return single and _BOX_SIGNS.fullmatch(text[one.end : following.start]) is not None
