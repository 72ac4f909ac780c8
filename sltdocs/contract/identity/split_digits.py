"""Identity numbers that go over from one cell to the next: six digits and five, a birthday and five, or a digit a cell."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise

from sltdocs.contract.identity.identity_numbers import find

_ENDS_IN_DIGITS = re.compile(r"\d[^\d]{0,3}$")
_BEGINS_WITH_DIGITS = re.compile(r"[^\d]{0,30}\d")
_DIGIT = re.compile(r"\s*\d\s*")
_NUMBER = re.compile(r"\d+")
_MOST_PIECES = 3


def masked_over(cells: Sequence[str]) -> Mapping[int, str]:
    """The cells of a line that hold a part of a number, by their position, with that part masked.

    `cells` are the texts of neighbours. A number that stands in one cell alone is not looked for here.
    """
    masks: dict[int, str] = {}
    for first, last in _runs(cells):
        texts = _with_lost_zeros(cells[first:last])
        starts = tuple(accumulate((len(text) + 1 for text in texts), initial=0))
        for number in find("\t".join(texts)):
            touched = [at for at, text in enumerate(texts) if starts[at] < number.end and number.start < starts[at] + len(text)]
            for at in touched if _is_split(texts, touched) else ():
                text = masks.get(first + at, texts[at])
                masks[first + at] = _starred(text, number.start - starts[at], number.end - starts[at])
    return masks


def _runs(cells: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The stretches (as in slices) of cells of which each ends in digits and the next begins with some."""
    first = 0
    for at in range(1, len(cells) + 1):
        if at == len(cells) or not (_ENDS_IN_DIGITS.search(cells[at - 1][-4:]) and _BEGINS_WITH_DIGITS.match(cells[at])):
            if at - first > 1:
                yield first, at
            first = at


def _with_lost_zeros(cells: Sequence[str]) -> tuple[str, ...]:
    """A cell that holds a number has lost the zeros before it: 11185 beside 1234 is 011185 01234."""
    texts = list(cells)
    for at, (one, following) in enumerate(pairwise(cells)):
        if _NUMBER.fullmatch(one) and _NUMBER.fullmatch(following) and len(one) in (5, 6) and len(following) in (3, 4, 5):
            texts[at], texts[at + 1] = one.zfill(6), following.zfill(5)
    return tuple(texts)


def _is_split(texts: Sequence[str], touched: Sequence[int]) -> bool:
    """Whether a number is split over these cells: two or three, or eleven of one digit that are no piece of a longer row.

    Numbering in a column («1.1», «1.2», «1.3» …) is neither.
    """
    if len(touched) <= _MOST_PIECES:
        return len(touched) > 1
    beside = [at for at in (touched[0] - 1, touched[-1] + 1) if 0 <= at < len(texts)]
    return all(_DIGIT.fullmatch(texts[at]) for at in touched) and not any(_DIGIT.fullmatch(texts[at]) for at in beside)


def _starred(text: str, start: int, end: int) -> str:
    return "".join("*" if start <= at < end and sign.isdigit() else sign for at, sign in enumerate(text))
