"""Which published meeting each wanted one is, so that a moved meeting moves in every calendar instead of doubling."""

import itertools
from collections import defaultdict, deque
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from datetime import date
from operator import attrgetter

from msgspec import Struct, field

from sltdocs.contract.values.key import canonical
from sltdocs.ical.event import PublishedEvent
from sltdocs.plan.model import HeldBack, Meeting
from sltdocs.products.calendars.stable_names import CalendarNames, free_number, number_slug
from sltdocs.products.calendars.wanted_meetings import WantedMeeting, public_number

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


NUMBER, SLOT, STATUS = "NUMBER", "SLOT", "STATUS"
"""The marks in which an event carries its typed number, the date of a series that it stands for, and that it was cancelled
by a word: one whose row is gone is cancelled too, and stands again when the row does.
"""

_CANCELLED = "CANCELLED"
_HALF_A_YEAR, _A_MONTH, _OVER_NEW_YEAR = 183, 31, 60


class Match(Struct, frozen=True):
    """A wanted meeting, its UID, and what was published under it; `guessed` when neither number nor date told."""

    row: WantedMeeting
    uid: str
    before: PublishedEvent | None = None
    guessed: bool = False


class _Pool(Struct):
    """What is not matched yet of one group."""

    names: CalendarNames
    rows: list[WantedMeeting]
    entries: list[PublishedEvent]
    today: date = date.min
    matches: list[Match] = field(default_factory=list)
    untouched: list[PublishedEvent] = field(default_factory=list)

    def pair(self, row: WantedMeeting, entry: PublishedEvent, *, guessed: bool = False) -> None:
        self.matches.append(Match(row, entry.uid, entry, guessed and entry.day != row.day))

    def settle(self) -> None:
        """Takes what was matched out of what is open."""
        rows = {id(one.row) for one in self.matches}
        entries = {one.uid for one in self.matches} | {one.uid for one in self.untouched}
        self.rows = [one for one in self.rows if id(one) not in rows]
        self.entries = [one for one in self.entries if one.uid not in entries]


class MatchedMeetings(Struct, frozen=True):
    """How the meetings of one group were matched. `gone` are published ones that no row stands for any more;
    `untouched` those of which a row that cannot be understood may be the one.
    """

    matches: tuple[Match, ...]
    gone: tuple[PublishedEvent, ...]
    untouched: tuple[PublishedEvent, ...]


def matched(
    rows: Iterable[WantedMeeting],
    entries: Iterable[PublishedEvent],
    held_back: Iterable[HeldBack],
    names: CalendarNames,
    group: str,
    proposed: Iterable[Meeting] = (),
    today: date = date.min,
) -> MatchedMeetings:
    """Matches one group's wanted meetings with its published ones; `group` is its slug.

    A published meeting that is only `proposed` now stands as it was: the word is no cancellation. Before `today` no date
    of a series is taken for another one: what has been stays.
    """
    pool = _Pool(names, list(rows), sorted(entries, key=lambda one: (one.cancelled, one.order)), today)
    held_back = tuple(held_back)
    _by_number(pool)
    _let_stand(pool, tuple(proposed))
    unclear = _hold_numbered(pool, [one for one in held_back if not one.of_series])
    _by_slot(pool)
    _by_day(pool)
    loose = _hold_days(pool, unclear)
    _by_nearest_slot(pool, loose)
    _by_nearest_day(pool, loose)
    series_unclear = any(one.of_series for one in held_back)
    left = {one.uid for one in pool.entries if loose or (series_unclear and _slot(one))}
    gone = tuple(one for one in pool.entries if one.uid not in left)
    untouched = (*pool.untouched, *(one for one in pool.entries if one.uid in left))
    return MatchedMeetings((*pool.matches, *_new(pool, group, entries)), gone, untouched)


def _by_number(pool: _Pool) -> None:
    _equal(pool, lambda row: row.number and (row.number, row.day), lambda one: (_number(one), one.day))
    _equal(
        pool,
        lambda row: row.number and (row.number, pool.names.year(row.day)),
        lambda one: (_number(one), pool.names.home(one.uid)[0]),
    )
    _equal(pool, lambda row: row.number, _number, within=_HALF_A_YEAR)


def _hold_numbered(pool: _Pool, held_back: Iterable[HeldBack]) -> list[HeldBack]:
    """Sets aside what numbered rows hold back; the other rows."""
    others = []
    for one in held_back:
        kept = [entry for entry in pool.entries if one.number and _number(entry) == canonical(one.number)]
        pool.untouched += kept
        others += [] if kept else [one]
    pool.settle()
    return others


def _hold_days(pool: _Pool, held_back: Iterable[HeldBack]) -> int:
    """Sets aside what rows hold back whose day is known; how many rows may hold back any of the rest."""
    loose = 0
    for one in held_back:
        kept = [entry for entry in pool.entries if entry.day == one.day]
        pool.untouched += kept
        loose += not kept
    pool.settle()
    return loose


def _let_stand(pool: _Pool, proposed: Collection[Meeting]) -> None:
    numbers = {canonical(one.number) for one in proposed if one.number}
    days = {one.day for one in proposed}
    pool.untouched += [entry for entry in pool.entries if _number(entry) in numbers or entry.day in days]
    pool.settle()


def _by_slot(pool: _Pool) -> None:
    """The same time or day of a series; a dated row also by the date that it stands for. Numbers of slots alone say
    little: they shift when the series begins on another day.
    """
    _equal(pool, lambda row: row.slot and row.start, lambda one: _slot(one) and one.start)
    _equal(pool, lambda row: row.slot and (row.series, row.day), lambda one: _slot(one) and (series_mark(one), one.day))
    _equal(pool, lambda row: "" if row.of_series else row.slot, _slot, within=_A_MONTH)


def _by_day(pool: _Pool) -> None:
    """A number that was added or taken away does not make another meeting of it."""
    _by_same(pool, "start")
    _by_same(pool, "day")


def _by_same(pool: _Pool, when: str) -> None:
    moment = attrgetter(when)
    _equal(pool, moment, lambda one: None if _number(one) else moment(one))
    _equal(pool, lambda row: None if row.number else moment(row), moment)


def _by_nearest_slot(pool: _Pool, loose: int) -> None:
    """Of what was published, as many as rows hold back may be rows that stood for a date of the series."""
    for series in dict.fromkeys(row.series for row in pool.rows if row.slot):
        rows = [row for row in pool.rows if row.series == series and row.day >= pool.today]
        entries = [one for one in pool.entries if series_mark(one) == series and not one.cancelled and one.day >= pool.today]
        _nearest(pool, rows, entries, spare=loose)


def _by_nearest_day(pool: _Pool, loose: int) -> None:
    """Within a year; then over the turn of the year. As many as rows hold back may be theirs and are left alone."""
    for year in dict.fromkeys(pool.names.year(row.day) for row in pool.rows):
        rows = [row for row in _own_meetings(pool.rows) if pool.names.year(row.day) == year]
        candidates = [one for one in _own_entries(pool) if pool.names.home(one.uid)[0] == year]
        _nearest(pool, rows, candidates, spare=loose)
    _nearest(pool, _own_meetings(pool.rows), _own_entries(pool), spare=loose, within=_OVER_NEW_YEAR)


def _own_meetings(rows: Iterable[WantedMeeting]) -> list[WantedMeeting]:
    return [row for row in rows if not row.number and not row.slot]


def _own_entries(pool: _Pool) -> list[PublishedEvent]:
    return [one for one in pool.entries if not _slot(one) and not one.cancelled]


def _nearest(
    pool: _Pool, rows: Iterable[WantedMeeting], entries: Iterable[PublishedEvent], *, spare: int = 0, within: int | None = None
) -> None:
    old = sorted(entries, key=lambda one: one.order)
    new = sorted(rows, key=lambda row: row.day)
    pairs = aligned([one.day for one in old], [row.day for row in new], at_most=len(old) - spare)
    for before, after in pairs:
        if within is None or abs((old[before].day - new[after].day).days) <= within:
            pool.pair(new[after], old[before], guessed=True)
    pool.settle()


def _equal(
    pool: _Pool,
    of_row: Callable[[WantedMeeting], Hashable],
    of_entry: Callable[[PublishedEvent], Hashable],
    *,
    within: int | None = None,
) -> None:
    """Pairs rows and entries whose keys are equal; an empty key pairs with nothing."""
    waiting: dict[Hashable, deque[PublishedEvent]] = defaultdict(deque)
    for entry in pool.entries:
        if of_entry(entry):
            waiting[of_entry(entry)].append(entry)
    for row in pool.rows:
        candidates = waiting.get(of_row(row)) if of_row(row) else None
        if candidates and (within is None or abs((candidates[0].day - row.day).days) <= within):
            pool.pair(row, candidates.popleft())
    pool.settle()


def _new(pool: _Pool, group: str, entries: Iterable[PublishedEvent]) -> Iterable[Match]:
    used: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        year, _, number = pool.names.home(entry.uid)
        used[year].add(number)
    for row in pool.rows:
        year = pool.names.year(row.day)
        number = _new_number(row, used[year])
        used[year].add(number)
        yield Match(row, pool.names.uid(year, group, number))


def _new_number(row: WantedMeeting, used: set[str]) -> str:
    if row.number or row.slot:
        return free_number(number_slug(row.number or row.slot), used)
    return next(number for number in (f"m{count}" for count in itertools.count(1)) if number not in used)


def marks(row: WantedMeeting, before: PublishedEvent | None) -> Mapping[str, str]:
    """What the event carries so that it is found again; the slot stays as first published, since slots may shift."""
    slot = before.marks.get(SLOT, "") if before else row.slot
    number = row.number or (before.marks.get(NUMBER, "") if before else "")  # a number that is wiped out changes no calendar
    number = public_number(number) if row.group.individual_cases else number
    return {NUMBER: number, SLOT: slot, STATUS: _CANCELLED if row.cancelled else ""}


def is_of_series(entry: PublishedEvent) -> bool:
    """Whether a published meeting is a date of a fixed series, and none of its own."""
    return bool(_slot(entry)) and not _number(entry)


def series_mark(entry: PublishedEvent) -> str:
    """Which of its group's fixed series a published meeting is a date of (`s1`); empty for a meeting of its own."""
    return _slot(entry).partition("-")[0]


def was_cancelled_by_word(entry: PublishedEvent) -> bool:
    """Whether a published meeting is cancelled because its row said so."""
    return entry.cancelled and entry.marks.get(STATUS) == _CANCELLED


def _number(entry: PublishedEvent) -> str:
    return entry.marks.get(NUMBER, "")


def _slot(entry: PublishedEvent) -> str:
    return entry.marks.get(SLOT, "")
