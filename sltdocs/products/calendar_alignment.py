"""Pairing meetings with published ones by date: keeping their order, as few days apart as possible."""

from collections.abc import Sequence
from datetime import date

Pairs = list[tuple[int, int]]


def aligned(old: Sequence[date], new: Sequence[date], *, at_most: int | None = None) -> Pairs:
    """Indexes of old and new days that belong together, both given in order; as many pairs as there can be.

    With `at_most`, only so many pairs are kept, the nearest ones.
    """
    pairs = _flipped(_least(new, old)) if len(old) > len(new) else _least(old, new)
    if at_most is not None and len(pairs) > at_most:
        nearest = sorted(pairs, key=lambda pair: (_apart(old[pair[0]], new[pair[1]]), pair))
        pairs = sorted(nearest[: max(at_most, 0)])
    return pairs


def _least(few: Sequence[date], many: Sequence[date]) -> Pairs:
    """Every one of the few with one of the many, with the least days apart in all."""
    spare = len(many) - len(few)
    if not spare:
        return [(index, index) for index in range(len(few))]
    # skipped[i][s]: least days for the first i of the few when s of the many were passed over so far
    skipped = [[0] * (spare + 1)]
    for index, day in enumerate(few):
        row: list[int] = []
        for passed in range(spare + 1):
            here = skipped[index][passed] + _apart(day, many[index + passed])
            row.append(min(here, row[-1]) if row else here)
        skipped.append(row)
    return _traced(skipped, spare)


def _traced(skipped: list[list[int]], spare: int) -> Pairs:
    pairs: Pairs = []
    passed = spare
    for index in range(len(skipped) - 1, 0, -1):
        while passed and skipped[index][passed] == skipped[index][passed - 1]:
            passed -= 1
        pairs.append((index - 1, index - 1 + passed))
    return pairs[::-1]


def _flipped(pairs: Pairs) -> Pairs:
    return [(second, first) for first, second in pairs]


def _apart(one: date, other: date) -> int:
    return abs((one - other).days)
