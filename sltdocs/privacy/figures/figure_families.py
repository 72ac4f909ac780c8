"""Which figures hang together: one indicator in one year, and those that name each other.

«Anmeldte», «Anmeldte, gutter», «Anmeldte for vold», «herav vold» and «Anmeldte 2024–2025» are one family.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from sltdocs.contract.normalise import folded
from sltdocs.privacy.figures.group_labels import GroupLabel, Reach, both, group_label, is_of_others, within
from sltdocs.privacy.figures.people_counts import People


class ToldNumber(Struct, frozen=True):
    """A number of people as it is told: of what, of which group, when. `out`: in which earlier publication, from 1; or 0.

    `share`: it is told as a share of its base. `borrowed`: the base is told elsewhere than in the row itself. `guarded`:
    it is hidden already. `slack`: so many people more or fewer it may be, as it is rounded. `approximate`: it is no exact number.
    `loose`: nor is what it is a share of, which is between two.
    `told`: as it prints.
    """

    topic: str
    group: str
    when: Reach
    people: People
    share: bool = False
    borrowed: bool = False
    slack: int = 0
    guarded: bool = False
    approximate: bool = False
    loose: bool = False
    told: str = ""
    out: int = 0

    @property
    def key(self) -> tuple[object, ...]:
        """What it tells, whatever the number is."""
        return folded(self.topic), folded(self.group), self.when, self.share


class Member(Struct, frozen=True):
    """A statement of a family: its number among all, and its group as the family tells groups apart."""

    number: int
    label: GroupLabel
    statement: ToldNumber


Family = tuple[Member, ...]


def families(statements: Sequence[ToldNumber], names: Iterable[str] = ()) -> Iterator[Family]:
    """The statements in families, each in the order given; `names` are the municipality's."""
    labels = _Labels(statements, tuple(names))
    for numbers in _linked(labels):
        base = frozenset.intersection(*(labels.topics[labels.parent(number)].words for number in numbers))
        members = [Member(number, labels.of(number, base), statements[number]) for number in numbers]
        yield from _by_time(members)


class _Labels:
    """What each statement's topic and group say, and of which other statement it is said."""

    def __init__(self, statements: Sequence[ToldNumber], names: tuple[str, ...]) -> None:
        self.statements = statements
        self.topics = [group_label(one.topic, names) for one in statements]
        self.groups = [group_label(one.group, names) for one in statements]
        self._parents = list(_parents(statements))

    def parent(self, number: int) -> int:
        return self._parents[number]

    def of(self, number: int, base: frozenset[str]) -> GroupLabel:
        own, parent = both(self.topics[number], self.groups[number]), self._parents[number]
        when = self.statements[number].when
        if parent == number:
            return within(own, base, when)
        return within(both(self.topics[parent], both(self.groups[parent], own)), base, when)


def _parents(statements: Sequence[ToldNumber]) -> Iterator[int]:
    """For each statement the one of which it says «herav», else itself."""
    last: dict[int, int] = {}
    for number, one in enumerate(statements):
        part = is_of_others(one.topic, one.group)
        if not part:
            last[one.out] = number
        yield last.get(one.out, number) if part else number


def _linked(labels: _Labels) -> Iterator[list[int]]:
    """Statements whose topics are the same words, or the same and more."""
    root = list(range(len(labels.topics)))

    def top(number: int) -> int:
        while root[number] != number:
            root[number] = root[root[number]]
            number = root[number]
        return number

    for one, other in _same_topic(labels):
        root[top(other)] = top(one)
    together: defaultdict[int, list[int]] = defaultdict(list)
    for number in range(len(root)):
        together[top(number)].append(number)
    yield from together.values()


def _same_topic(labels: _Labels) -> Iterator[tuple[int, int]]:
    by_words: dict[frozenset[str], int] = {}
    yield from _told_again(labels)
    for number, topic in enumerate(labels.topics):
        if labels.parent(number) != number:
            yield labels.parent(number), number
        else:
            yield by_words.setdefault(topic.words, number), number
    by_first: defaultdict[str, list[frozenset[str]]] = defaultdict(list)
    for words in by_words:
        by_first[min(words, default="")].append(words)
    for words, number in by_words.items():
        for fewer in (fewer for word in words for fewer in by_first[word] if fewer < words):
            yield by_words[fewer], number


def _told_again(labels: _Labels) -> Iterator[tuple[int, int]]:
    """What a row «herav …» tells stands in other publications too, where nobody says of what any more."""
    told: defaultdict[object, list[int]] = defaultdict(list)
    for number, one in enumerate(labels.statements):
        if is_of_others(one.topic, one.group):
            told[one.key].append(number)
    for numbers in told.values():
        if len({labels.statements[number].out for number in numbers}) == len(numbers):
            yield from ((numbers[0], number) for number in numbers[1:])


def _by_time(members: list[Member]) -> Iterator[Family]:
    """Each year by itself, unless a row counts several years together."""
    spans = {_when(member) for member in members}
    if any(first < last for first, last in spans):
        yield tuple(members)
        return
    for span in sorted(spans):
        yield tuple(member for member in members if _when(member) == span)


def _when(member: Member) -> Reach:
    return member.label.facets["year"]
