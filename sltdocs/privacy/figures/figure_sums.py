"""Which figures of a family are totals of which others: by what their groups are called, and by arithmetic."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from msgspec import Struct

from sltdocs.privacy.figures.figure_families import Family, Member
from sltdocs.privacy.figures.group_labels import holds, likely_holds, may_be_apart, may_hold, traits

_MOST_STEPS = 4_000
"""So many combinations are tried for a total; a family with more of them is told as a whole only."""


class Fit(Struct, frozen=True):
    """A total and parts that make it up, by their places in the family; `rest` are the few that nobody typed."""

    total: int
    parts: frozenset[int]
    rest: int = 0


class Amount(Struct, frozen=True):
    """The people of a member: how many at least and at most as they are told, and of how many."""

    least: int
    most: int
    base: int | None = None


class TooManyError(Exception):
    """There are more combinations than can be tried."""


def fits(family: Family, amounts: Sequence[Amount | None], limit: int) -> tuple[Fit, ...]:
    """Every total with parts that make it up, or all but a few of it. Raises TooManyError."""
    found = [fit for total in range(len(family)) for fit in _of_total(family, amounts, total, limit)]
    return tuple(fit for fit in found if not any(_explains(other, fit) for other in found))


def _explains(other: Fit, fit: Fit) -> bool:
    """Whether the rest of a fit is what another one names."""
    return other.total == fit.total and other is not fit and fit.parts < other.parts and other.rest < max(fit.rest, 1)


def _of_total(family: Family, amounts: Sequence[Amount | None], total: int, limit: int) -> Iterator[Fit]:
    whole = amounts[total]
    if whole is None or not (whole.most or whole.base):
        return
    pool = [at for at in range(len(family)) if _can_be_part(family, amounts, total, at)]
    pool.sort(key=lambda at: -_of(amounts, at).most)
    surely = frozenset(at for at in pool if _surely(family[total], family[at]))
    for parts in _Search(family, amounts, whole, pool, limit).run():
        rest = _rest(whole, [_of(amounts, at) for at in parts], limit)
        if (rest == 0 and len(parts) > 1) or (rest and set(parts) <= surely):
            yield Fit(total, frozenset(parts), rest or 0)


def _can_be_part(family: Family, amounts: Sequence[Amount | None], total: int, at: int) -> bool:
    amount, whole = amounts[at], _of(amounts, total)
    if at == total or amount is None or not (amount.most or amount.base) or amount.least > whole.most:
        return False
    if whole.base is not None and (amount.base is None or amount.base > whole.base):
        return False
    return may_hold(family[total].label, family[at].label) or _named_twice(family[total], family[at])


def _surely(total: Member, part: Member) -> bool:
    return likely_holds(total.label, part.label) or _named_twice(total, part)


def _named_twice(total: Member, part: Member) -> bool:
    """Everybody under two names: one may be a place of the same name."""
    names = {f"{one.statement.topic} {one.statement.group}".casefold() for one in (total, part)}
    return total.label == part.label and total.label.is_everybody and len(names) > 1


def _of(amounts: Sequence[Amount | None], at: int) -> Amount:
    amount = amounts[at]
    if amount is None:
        raise ValueError("no amount")
    return amount


def _rest(whole: Amount, parts: Sequence[Amount], limit: int) -> int | None:
    """How few of a total its parts leave: nought when they can be all of it, None when many are left."""
    least = whole.least - sum(one.most for one in parts)
    most = whole.most - sum(one.least for one in parts)
    asked = None if whole.base is None else whole.base - sum(one.base or 0 for one in parts)
    if asked is not None and asked < 0:
        return None
    if least <= 0 <= most and not asked:
        return 0
    small = [low for low, high in _leftovers(least, most, asked) if high > 0 and low < limit]
    return max(1, small[0]) if small and most >= 0 else None


def _leftovers(least: int, most: int, asked: int | None) -> Iterator[tuple[int, int]]:
    yield least, most
    if asked is not None:
        yield asked, asked
        yield asked - most, asked - least


class _Search:
    """The combinations of possible parts that reach a total, or all but a few of it."""

    def __init__(self, family: Family, amounts: Sequence[Amount | None], whole: Amount, pool: Sequence[int], limit: int) -> None:
        self._family, self._pool = family, pool
        self._sizes = [_of(amounts, at) for at in pool]
        # of shares, few may be asked, or few answer otherwise, so that any combination may leave few
        self._needed = whole.least - limit + 1 if whole.base is None else -1
        self._most = whole.most
        self._behind = [sum(size.most for size in self._sizes[at:]) for at in range(len(pool) + 1)]
        self._steps = 0

    def run(self) -> Iterator[tuple[int, ...]]:
        """The combinations, as places in the family."""
        yield from self._from(0, (), 0, 0)

    def _from(self, start: int, chosen: tuple[int, ...], least: int, most: int) -> Iterator[tuple[int, ...]]:
        self._steps += 1
        if self._steps > _MOST_STEPS:
            raise TooManyError
        if chosen and most >= self._needed:
            yield chosen
        for at in range(start, len(self._pool)):
            if most + self._behind[at] < self._needed:
                return
            if least + self._sizes[at].least <= self._most and self._apart(self._pool[at], chosen):
                part = self._sizes[at]
                yield from self._from(at + 1, (*chosen, self._pool[at]), least + part.least, most + part.most)

    def _apart(self, at: int, chosen: tuple[int, ...]) -> bool:
        return all(may_be_apart(self._family[at].label, self._family[other].label) for other in chosen)


def has_gaps(family: Family, amounts: Sequence[Amount | None]) -> bool:
    """Whether a table of two or more ways lacks cells, so that its totals tell numbers that nobody typed."""
    known = [at for at, amount in enumerate(amounts) if amount is not None]
    labels = [family[at].label for at in known]
    inner = [at for at in known if not any(holds(family[at].label, label) for label in labels)]
    return any(_has_gap(family, amounts, at, inner) for at in known if at not in inner)


def _has_gap(family: Family, amounts: Sequence[Amount | None], total: int, inner: Sequence[int]) -> bool:
    cells = [_of(amounts, at) for at in inner if holds(family[total].label, family[at].label)]
    whole = _of(amounts, total)
    if whole.base is not None and whole.base != sum(one.base or 0 for one in cells):
        return True
    return sum(one.least for one in cells) > whole.most or sum(one.most for one in cells) < whole.least


def parts_of_base(family: Family, amounts: Sequence[Amount | None], limit: int) -> tuple[Fit, ...]:
    """Figures that make up all of whom a share is taken, or all but a few; `total` is a place with that base."""
    bases = {one.statement.people.base: at for at, one in enumerate(family) if one.statement.people.base}
    sizes = [None if amount is None else Amount(amount.least, amount.most) for amount in amounts]
    return tuple(fit for base, at in bases.items() if base for fit in _of_base(family, amounts, sizes, base, at, limit))


def _of_base(
    family: Family,
    amounts: Sequence[Amount | None],
    sizes: Sequence[Amount | None],
    base: int,
    at: int,
    limit: int,
) -> Iterator[Fit]:
    """A single share of a base has its own rest, which the base tells at once."""
    same = [place for place, one in enumerate(amounts) if one is not None and one.most and one.base in (None, base)]
    pool = [place for place in same if not family[place].label.is_everybody]
    whole = Amount(base, base)
    for parts in _Search(family, sizes, whole, pool, limit).run():
        rest = _rest(whole, [_of(sizes, place) for place in parts], limit)
        if rest is not None and (len(parts) > 1 or (rest and not family[parts[0]].statement.share)):
            yield Fit(at, frozenset(parts), rest)


def lists_tell_few(family: Family, amounts: Sequence[Amount | None], few: frozenset[int], limit: int) -> bool:
    """Whether lists of different traits, by sex and by grade, tell a small number by their sums where no total is typed."""
    if any(member.label.is_everybody for member in family):
        return False
    lists: defaultdict[frozenset[str], list[int]] = defaultdict(list)
    for at, amount in enumerate(amounts):
        if amount is not None:
            lists[traits(family[at].label)].append(at)
    return any(
        _tell_few(lists[one], lists[other], amounts, few, limit)
        for one, other in combinations(lists, 2)
        if not (one <= other or other <= one)
    )


def _tell_few(
    one: Sequence[int], other: Sequence[int], amounts: Sequence[Amount | None], few: frozenset[int], limit: int
) -> bool:
    apart = abs(sum(_of(amounts, at).most for at in one) - sum(_of(amounts, at).most for at in other))
    return max(len(one), len(other)) > 1 and apart < limit and (apart > 0 or not few.isdisjoint((*one, *other)))
