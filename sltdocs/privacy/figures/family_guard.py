"""What must be hidden of one family of figures: the small ones, and as much more as keeps them from being worked out.

Three steps, each hides more, and the last can always be taken: some groups, all groups, everything.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from sltdocs.plan.reported import HiddenBecause
from sltdocs.privacy.figures.figure_families import Family, Member, ToldNumber
from sltdocs.privacy.figures.figure_sums import Amount, Fit, TooManyError, fits, has_gaps, lists_tell_few, parts_of_base
from sltdocs.privacy.figures.group_labels import crossing, likely_holds
from sltdocs.privacy.figures.people_counts import People
from sltdocs.privacy.figures.published_figures import withdrawn_mark
from sltdocs.privacy.figures.secondary_suppression import Key, Span, Sum, to_hide

_MOST_MEMBERS = 60
"""A larger family is not looked into: it is told as a whole only as soon as one of its numbers is small."""


class Withheld(Struct, frozen=True):
    """Why a number is hidden, and its base too, if that is."""

    value: HiddenBecause
    base: HiddenBecause | None = None


Decision = Mapping[int, Withheld]
"""By place in the family: what is hidden. What is not in it is shown."""


def withheld(family: Family, limit: int) -> dict[int, Withheld]:
    """What must be hidden of a family, by the number of the statement; nothing when it has been through the guard."""
    if any(member.statement.guarded and not member.statement.out for member in family):
        return {}
    now = {member.statement.key for member in family if not member.statement.out}
    seen: set[object] = set()
    looked_at = [one for one in family if not one.statement.out or _is_first(one, now, seen)]
    decision = {looked_at[at].number: why for at, why in _decision(tuple(looked_at), limit).items()}
    decided = _beside_what_is_out(family, {at: decision[one.number] for at, one in enumerate(family) if one.number in decision})
    return {family[at].number: why for at, why in decided.items() if not family[at].statement.out}


def _is_first(member: Member, now: set[tuple[object, ...]], seen: set[object]) -> bool:
    """Whether something that is out is told by nothing that the plan tells now, and not yet by another publication."""
    one = member.statement
    new = one.key not in now and (one.key, one.told) not in seen
    seen.add((one.key, one.told))
    return new


def _decision(family: Family, limit: int) -> Decision:
    amounts = [_amount(member, family) for member in family]
    few = frozenset(at for at, member in enumerate(family) if member.statement.people.few(limit))
    if len(family) > 1 and any(member.statement.loose for member in family):
        return _whole_only(family, amounts, limit)  # of what lies between two numbers nobody can say what it leaves
    if len(family) > _MOST_MEMBERS:
        return _whole_only(family, amounts, limit) if few else {}
    if crossing(member.label for member, amount in zip(family, amounts, strict=True) if amount is not None):
        doubtful = few or has_gaps(family, amounts) or lists_tell_few(family, amounts, few, limit)
        return _whole_only(family, amounts, limit) if doubtful else {}
    try:
        return _by_sums(family, amounts, few, limit)
    except TooManyError:
        return _whole_only(family, amounts, limit) if few or not _adds_up(family, amounts) else {}


def _adds_up(family: Family, amounts: Sequence[Amount | None]) -> bool:
    """Whether the whole, if there is one, is all the others together, so that none is missing."""
    sizes = {at: amount.most for at, amount in enumerate(amounts) if amount is not None}
    totals = [at for at in sizes if family[at].label.is_everybody]
    return not totals or all(2 * sizes[at] == sum(sizes.values()) for at in totals)


def _by_sums(family: Family, amounts: Sequence[Amount | None], few: frozenset[int], limit: int) -> Decision:
    found, of_bases = fits(family, amounts, limit), parts_of_base(family, amounts, limit)
    if any(fit.rest or fit.parts & few for fit in of_bases) or lists_tell_few(family, amounts, few, limit):
        return _whole_only(family, amounts, limit, found)
    if not few and not any(fit.rest for fit in found):
        return {}
    inexact = any(one.statement.approximate for one in family)  # what is shown beside it cannot be weighed against it
    if inexact and len(family) == 1 and few and _own_reason(family[0], limit) is HiddenBecause.FEW:
        return {0: _why(family[0], 0, few, (), limit)}  # «<5» is what its source says, and says no more than our own mark
    some = None if inexact or _is_more_than_lists(family, few, found) else _some_groups(family, few, found, limit)
    return _whole_only(family, amounts, limit, found) if some is None else some


def _is_more_than_lists(family: Family, few: frozenset[int], found: Sequence[Fit]) -> bool:
    """Whether numbers and shares stand side by side, or a share has a total of which parts are missing."""
    if _all_shares(family):
        return any(_has_other_total(family, at, found) for at in few)
    return any(one.statement.share for one in family)


def _has_other_total(family: Family, at: int, found: Sequence[Fit]) -> bool:
    """Whether a share has a total that other parts are missing of: both have a base, and that tells more than a number."""
    totals = {fit.total for fit in found if at in fit.parts}
    return any(likely_holds(one.label, family[at].label) and place not in totals for place, one in enumerate(family))


def _amount(member: Member, family: Family) -> Amount | None:
    one = member.statement
    if one.people.counted is None:
        return None
    least, most = max(0, one.people.counted - one.slack), one.people.counted + one.slack
    return Amount(least, most, one.people.base if one.share and _all_shares(family) else None)


def _all_shares(family: Family) -> bool:
    return all(member.statement.share and not member.statement.borrowed for member in family)


# --- some groups: one list with its total


def _some_groups(family: Family, few: frozenset[int], found: Sequence[Fit], limit: int) -> Decision | None:
    """The small ones and the smallest others that keep them; None when the family is more than lists of one total."""
    listed: list[Fit] = []
    for places, own in _connected(len(family), found):
        if not places & few and not any(fit.rest for fit in own):
            continue
        if own and not _is_list(family, places, own):
            return None
        listed += own
    if any(_same_label_elsewhere(family, at) for at in few):
        return None
    numbers = _Numbers(family, few, limit)
    counts = numbers.counts(listed)
    untold = [key for key in counts if key[0] not in _NAMES]
    besides = to_hide(counts, dict(numbers.told()), numbers.sums(listed), limit, untold)
    if besides is None:
        return None
    return {at: _why(family[at], at, few, besides, limit) for at in few | {at for name, at in besides if name in _NAMES}}


_NAMES = ("people", "base")
_OTHERS = "others"
"""Those of the base whom a share does not count: told nowhere, but by whoever knows the share."""


def _same_label_elsewhere(family: Family, at: int) -> bool:
    """Whether the same group is told by number and by share."""
    own = family[at]
    return any(one.label == own.label and one.statement.share != own.statement.share for one in family)


def _connected(size: int, found: Sequence[Fit]) -> Iterator[tuple[frozenset[int], list[Fit]]]:
    """The places that sums connect, with those sums; a place in no sum is alone."""
    group = {at: at for at in range(size)}
    for fit in found:
        joined = {group[at] for at in (*fit.parts, fit.total)}
        group = {at: min(joined) if own in joined else own for at, own in group.items()}
    members: defaultdict[int, set[int]] = defaultdict(set)
    for at, own in group.items():
        members[own].add(at)
    for own, places in members.items():
        yield frozenset(places), [fit for fit in found if group[fit.total] == own]


def _is_list(family: Family, places: frozenset[int], found: Sequence[Fit]) -> bool:
    """Whether there is one total, and each part is in one list of its parts only."""
    parts = [at for fit in found for at in fit.parts]
    labels = [family[at].label for at in places]
    distinct = all(labels.count(label) == 1 for label in labels)
    same_kind = len({family[at].statement.share for at in places}) == 1
    return distinct and same_kind and len({fit.total for fit in found}) == 1 and len(parts) == len(set(parts))


class _Numbers:
    """The numbers of a family by key, as the secondary suppression takes them."""

    def __init__(self, family: Family, few: frozenset[int], limit: int) -> None:
        self._people = [member.statement.people for member in family]
        self._borrowed = [member.statement.borrowed for member in family]
        self._few, self._limit = few, limit

    def counts(self, listed: Sequence[Fit]) -> dict[Key, int]:
        """The true numbers; of the parts that nobody typed, what is left of their total."""
        known = {(name, at): number for at, one in enumerate(self._people) for name, number in self._named(at, one)}
        for at, fit in enumerate(listed):
            for name in (*_NAMES, _OTHERS) if fit.rest else ():
                parts = [known.get((name, part)) for part in (fit.total, *fit.parts)]
                whole, *others = [number for number in parts if number is not None] or [0]
                if None not in parts:
                    known[f"rest of {name}", at] = max(0, whole - sum(others))
        return known

    def _named(self, at: int, people: People) -> Iterator[tuple[str, int]]:
        if people.counted is not None:
            yield "people", people.counted
        if people.base is not None and not self._borrowed[at]:
            yield "base", people.base
            if people.rest is not None:
                yield _OTHERS, max(0, people.rest)

    def told(self) -> Iterator[tuple[Key, Span]]:
        """What a reader who knows the guard is told about the hidden numbers."""
        for at in self._few:
            people = self._people[at]
            if _is_few(people.base, self._limit) and not self._borrowed[at]:
                yield ("base", at), Span(1, self._limit - 1)
            if people.counted is not None:
                yield ("people", at), self._told_of(people, people.counted)

    def _told_of(self, people: People, counted: int) -> Span:
        if people.base is None or _is_few(counted, self._limit):
            return Span(1, self._limit - 1)
        rest = 0 if people.rest is None or people.rest <= 0 else 1
        return Span(max(people.base - self._limit + 1, 0), people.base - rest)

    def sums(self, listed: Sequence[Fit]) -> Iterator[Sum]:
        """The sums of people, of those they are shares of, and of the others among these; each share is a sum itself."""
        known = self.counts(listed)
        for at, fit in enumerate(listed):
            for name in (*_NAMES, _OTHERS):
                keys = [(name, part) for part in sorted(fit.parts)]
                rest = (f"rest of {name}", at)
                if (name, fit.total) in known and all(key in known for key in keys):
                    untyped = (rest,) if rest in known else ()
                    fixed = untyped if name in _NAMES else ((name, fit.total), *keys, *untyped)
                    yield Sum((name, fit.total), (*keys, *untyped), frozenset(fixed))
        for at in sorted({at for fit in listed for at in (fit.total, *fit.parts)}):
            if (_OTHERS, at) in known:
                yield Sum(("base", at), (("people", at), (_OTHERS, at)), frozenset([(_OTHERS, at)]))


def _why(member: Member, at: int, few: frozenset[int], besides: Iterable[Key], limit: int) -> Withheld:
    """A base that is hidden hides the value too: a share tells its base when others of its sum are known."""
    people, chosen = member.statement.people, {name for name, place in besides if place == at}
    value = HiddenBecause.OTHERS if "people" in chosen or at not in few else _own_reason(member, limit)
    if "base" in chosen:
        return Withheld(value, HiddenBecause.OTHERS)
    return Withheld(value, HiddenBecause.FEW if _is_few(people.base, limit) else None)


def _own_reason(member: Member, limit: int) -> HiddenBecause:
    people = member.statement.people
    few = all(_is_few(count, limit) for count in people.ends or (people.counted,))
    return HiddenBecause.FEW if few and not member.statement.share else HiddenBecause.FEW_BEHIND


def _is_few(count: int | None, limit: int) -> bool:
    return count is not None and 0 < count < limit


# --- all groups


def _whole_only(family: Family, amounts: Sequence[Amount | None], limit: int, found: Sequence[Fit] = ()) -> Decision:
    whole = _whole(family, amounts, found, limit)
    hidden = Withheld(HiddenBecause.GROUPS, HiddenBecause.GROUPS)
    return {at: hidden for at, member in enumerate(family) if at != whole and not _is_no_count(member)}


def _whole(family: Family, amounts: Sequence[Amount | None], found: Sequence[Fit], limit: int) -> int | None:
    """The place of the figure that counts everybody, if it is certain which that is, and it is not small."""
    sizes = {at: amount.base or amount.most for at, amount in enumerate(amounts) if amount is not None}
    everybody = [at for at in sizes if family[at].label.is_everybody]
    largest = max(everybody or {fit.total for fit in found}, key=lambda at: sizes[at], default=None)
    if largest is None or sizes[largest] < max(sizes.values()) or family[largest].statement.people.few(limit):
        return None
    return largest


def _is_no_count(member: Member) -> bool:
    """Whether nobody is counted: an amount of kroner, or an average without a base."""
    people = member.statement.people
    return people.counted is None and people.base is None and not member.statement.share


# --- everything: what is out already


def _beside_what_is_out(family: Family, decision: Decision) -> Decision:
    """The decision, or everything when what is hidden now stands in an earlier publication and more would be told."""
    earlier = [member.statement for member in family if member.statement.out]
    now = {_trace(member.statement, decision.get(at)) for at, member in enumerate(family) if not member.statement.out}
    telling = [one for one in earlier if one.told != HiddenBecause.GROUPS.value]
    told_before = any((one.key, one.told, one.people.base) not in now for one in telling if one.guarded) or any(
        (one.key, "", None) not in now for one in telling if not one.guarded
    )
    sensitive = decision or any(one.guarded for one in telling)
    if not (sensitive and told_before and _tells_more(family, decision, earlier)):
        return decision
    everything = Withheld(HiddenBecause.GROUPS, HiddenBecause.GROUPS)
    return {at: everything for at, member in enumerate(family) if not _is_no_count(member)}


def _trace(one: ToldNumber, why: Withheld | None) -> tuple[object, str, int | None]:
    """What a hidden number leaves: why it is hidden, and its base where that is shown; of a shown one, that it is."""
    if why is None:
        return one.key, "", None
    return one.key, why.value.value, one.people.base if why.base is None and not one.borrowed else None


def _mark(at: int, decision: Decision) -> str:
    """What stands instead of the number; blank when it is shown."""
    return decision[at].value.value if at in decision else ""


def _tells_more(family: Family, decision: Decision, earlier: Sequence[ToldNumber]) -> bool:
    """Whether something would be told that is not out: a number, the base of a hidden one, or that it is small."""
    values = {(one.key, one.told) for one in earlier}
    bases = {(one.key, one.people.base) for one in earlier}
    for at, member in enumerate(family):
        one = member.statement
        if one.out or _is_no_count(member):
            continue
        if at not in decision and values.isdisjoint({(one.key, one.told), (one.key, withdrawn_mark(one.told))}):
            return True
        if at in decision and decision[at].base is None and one.people.base and (one.key, one.people.base) not in bases:
            return True
        if at in decision and decision[at].value is not HiddenBecause.GROUPS and (one.key, _mark(at, decision)) not in values:
            return True
    return False
