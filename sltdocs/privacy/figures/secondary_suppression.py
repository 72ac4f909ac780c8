"""What else must be hidden so that no hidden number can be worked out from a total and its other parts.

The method is that of official statistics (SSB, «sekundær prikking»): think as a reader who knows every published number
and how small a hidden one must be, and hide more, the smallest loss first, until that reader cannot tell any of them.
"""

from collections.abc import Iterable, Mapping

from msgspec import Struct

Key = tuple[str, int]
"""A number: its name in a row, and which row."""


class Span(Struct, frozen=True):
    """What a reader knows about a number: `least` and `most`, None when there is no end."""

    least: int
    most: int | None

    @property
    def is_exact(self) -> bool:
        """Whether the reader knows the number."""
        return self.least == self.most

    def holds(self, number: int) -> bool:
        """Whether it may be this number."""
        return self.least <= number and (self.most is None or number <= self.most)


class Sum(Struct, frozen=True):
    """A total and the parts that make it up, by the keys of the numbers.

    `fixed` are among them those that cannot be hidden: a part that nobody typed, or a number that stands elsewhere too.
    """

    total: Key
    parts: tuple[Key, ...]
    fixed: frozenset[Key] = frozenset()

    @property
    def keys(self) -> tuple[Key, ...]:
        """The keys of everything in it."""
        return (self.total, *self.parts)


def to_hide(
    counts: Mapping[Key, int], hidden: Mapping[Key, Span], sums: Iterable[Sum], limit: int, untold: Iterable[Key] = ()
) -> frozenset[Key] | None:
    """The numbers that must be hidden besides, or be hidden without saying that they are small.

    None: no step is left, or the numbers contradict the sums, so that nobody can say what a reader concludes from them.

    `counts` are the true numbers, `hidden` what a reader is told about those that are hidden already. `untold` are numbers
    that stand nowhere: they can only be worked out, and of those that are small nobody may.
    """
    nowhere = frozenset(untold)
    told = {**dict.fromkeys(nowhere, Span(0, None)), **hidden}
    known = {key: told.get(key, Span(count, count)) for key, count in counts.items()}
    hidden = {key: span for key, span in told.items() if key not in nowhere or 0 < counts[key] < limit}
    listed = tuple(sums)
    chosen: set[Key] = set()
    while (told_now := _worked_out(known, listed, counts)) is not None:
        leak = _leak(told_now, hidden.keys() | chosen, listed, counts, limit)
        if leak is None:
            return frozenset(chosen)
        key = _least_loss(leak, counts, known, chosen)
        if key is None:
            return None
        chosen.add(key)
        known[key] = Span(limit if counts[key] >= limit else min(counts[key], 1), None)
    return None


def _leak(
    told: Mapping[Key, Span], hidden: Iterable[Key], sums: tuple[Sum, ...], counts: Mapping[Key, int], limit: int
) -> Sum | None:
    """A sum from which somebody can work out a hidden number, or that all its hidden ones together are few."""
    exposed = {key for key in hidden if told[key].is_exact}
    return next((one for one in sums if exposed.intersection(one.keys) or _few_together(one, told, counts, limit)), None)


def _few_together(one: Sum, told: Mapping[Key, Span], counts: Mapping[Key, int], limit: int) -> bool:
    if not told[one.total].is_exact:
        return False
    return 0 < sum(counts[key] for key in one.parts if not told[key].is_exact) < limit


def _least_loss(leak: Sum, counts: Mapping[Key, int], known: Mapping[Key, Span], chosen: set[Key]) -> Key | None:
    """The smallest part that is still shown, else the total, else a hidden number that is told to be small."""
    open_keys = [key for key in leak.keys if key not in chosen and key not in leak.fixed]
    shown = [key for key in open_keys if key != leak.total and known[key].is_exact and counts[key] > 0]
    if shown:
        return min(shown, key=lambda key: counts[key])
    return next(iter(open_keys), None)


def _worked_out(known: Mapping[Key, Span], sums: tuple[Sum, ...], counts: Mapping[Key, int]) -> dict[Key, Span] | None:
    """What a reader can conclude from all the sums together; None when that is not so: a sum does not add up.

    Without that the narrowing would never end: each sum that does not hold moves the ends a little further.
    """
    told = dict(known)
    changed = True
    while changed:
        changed = False
        for one in sums:
            for key in one.keys:
                narrower = _narrowed(told, one, key)
                if not narrower.holds(counts[key]):
                    return None
                changed = changed or narrower != told[key]
                told[key] = narrower
    return told


def _narrowed(told: Mapping[Key, Span], one: Sum, key: Key) -> Span:
    others = [told[part] for part in one.parts if part != key]
    least, most = sum(span.least for span in others), _total(span.most for span in others)
    own, total = told[key], told[one.total]
    if key == one.total:
        return Span(max(own.least, least), _smaller(own.most, most))
    at_most = None if total.most is None else total.most - least
    at_least = own.least if most is None else max(own.least, total.least - most)
    return Span(at_least, _smaller(own.most, at_most))


def _total(numbers: Iterable[int | None]) -> int | None:
    listed = list(numbers)
    return None if None in listed else sum(number for number in listed if number is not None)


def _smaller(one: int | None, other: int | None) -> int | None:
    return min((number for number in (one, other) if number is not None), default=None)
