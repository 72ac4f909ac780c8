"""A reader who knows every published number, and how the guard works, cannot work out a hidden one."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from sltdocs.contract.types import Quantity
from sltdocs.plan.reported import Hidden, HiddenBecause, KeyFigure
from sltdocs.privacy.figures.small_numbers import guarded
from tests.plan.contents import planned

NAMES = ("gutter", "jenter", "annet", "ukjent")
FAR = 70
"""More than any total of the tables below."""

COUNTS = st.lists(st.one_of(st.integers(0, 6), st.integers(0, 15)), min_size=2, max_size=3)


def published(counts: list[int], bases: list[int] | None, limit: int) -> list[KeyFigure]:
    """A table of the counts by group with their total, as it comes through the guard: the total last."""
    totals = [*counts, sum(counts)]
    of = [*bases, sum(bases)] if bases else [None] * len(totals)
    rows = [_row(*row) for row in zip((*NAMES[: len(counts)], "alle"), totals, of, strict=True)]
    return list(guarded(replace(planned(), key_figures=tuple(rows), small_number_limit=limit)).key_figures)


def _row(group: str, count: int, base: int | None) -> KeyFigure:
    value = Quantity(Decimal(count)) if base is None else Quantity(_percent(count, base), percent=True)
    return KeyFigure("Anmeldte", "Politiet", 2026, value, base=base, group=group)


def _percent(count: int, base: int) -> Decimal:
    return (Decimal(100 * count) / base).quantize(Decimal(1), ROUND_HALF_UP)


@dataclass(frozen=True)
class Reader:
    """Somebody who tries every number that fits what is published."""

    rows: list[KeyFigure]
    truth: list[int]
    limit: int

    def ways(self, index: int) -> set[int]:
        """What the number in a row can be, as far as this reader can tell."""
        *parts, total = (list(self._possible(at)) for at in range(len(self.rows)))
        wholes = set(total)
        fitting = [numbers for numbers in product(*parts) if sum(numbers) in wholes]
        return {(*numbers, sum(numbers))[index] for numbers in fitting}

    def _possible(self, at: int) -> Iterator[int]:
        value, base = self.rows[at].value, self.rows[at].base
        if isinstance(value, Hidden):
            known = base if isinstance(base, int) else None
            yield from self._hidden(value, self.truth[at], known)
        elif isinstance(base, int):
            yield from (count for count in range(base + 1) if _percent(count, base) == value.value)
        else:
            yield int(value.value)

    def _hidden(self, value: Hidden, true: int, base: int | None) -> range:
        """Of a number that is hidden because of others this reader even knows whether it is small.

        Behind a share either those it counts are few, or the others of its base: without the base that is anything.
        """
        most = FAR if base is None else base
        if value.why is HiddenBecause.OTHERS:
            return range(self.limit if true >= self.limit else 0, most + 1)
        if value.why is HiddenBecause.FEW:
            return range(1, self.limit)
        if 0 < true < self.limit:
            return range(self.limit)
        return range(0 if base is None else max(base - self.limit + 1, 0), most + 1)


@settings(max_examples=200, deadline=None)
@given(COUNTS, st.integers(3, 6))
def test_counts_cannot_be_worked_out(counts: list[int], limit: int) -> None:
    rows = published(counts, None, limit)
    reader = Reader(rows, [*counts, sum(counts)], limit)
    for index, row in enumerate(rows):
        if isinstance(row.value, Hidden):
            assert len(reader.ways(index)) > 1, (counts, rows)
        else:
            assert not 0 < reader.truth[index] < limit


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 14), st.integers(0, 14)), min_size=2, max_size=2), st.integers(3, 6))
def test_shares_of_a_known_base_cannot_be_worked_out(pairs: list[tuple[int, int]], limit: int) -> None:
    counts, bases = [count for count, _ in pairs], [count + rest + 1 for count, rest in pairs]
    rows = published(counts, bases, limit)
    reader = Reader(rows, [*counts, sum(counts)], limit)
    for index, row in enumerate(rows):
        if isinstance(row.value, Hidden) and isinstance(row.base, int) and reader.truth[index]:
            ways = reader.ways(index)
            assert reader.truth[index] in ways
            assert len(ways) > 1, (pairs, rows)


@settings(max_examples=200, deadline=None)
@given(COUNTS, st.integers(3, 6))
def test_small_bases_cannot_be_worked_out(bases: list[int], limit: int) -> None:
    asked = [base + 1 for base in bases]
    rows = published([base // 2 for base in asked], asked, limit)
    shown = [row.base for row in rows]
    hidden = [index for index, base in enumerate(shown) if isinstance(base, Hidden)]
    for index, base in enumerate([*asked, sum(asked)]):
        assert index in hidden or base >= limit
    assert len(hidden) != 1 or sum(asked) < limit, (bases, rows)
