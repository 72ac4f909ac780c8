"""The calendar files of a plan: per group, all, per role, one meeting each, only the changes; large ones are split."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from msgspec import Struct

from sltdocs.contract.normalise import folded
from sltdocs.contract.slug import free_slug, slug
from sltdocs.ical.event import PublishedEvent
from sltdocs.ical.gate import Prepared
from sltdocs.ical.lint import MAX_OCTETS, CalendarKind
from sltdocs.ical.writing import Head, loose, single
from sltdocs.plan.labels import day as long_day
from sltdocs.plan.model import Plan
from sltdocs.privacy.people.first_names import looks_like_a_name
from sltdocs.privacy.people.participants_names import people_named
from sltdocs.products.calendars.changes import CalendarChange
from sltdocs.products.calendars.groups.group_slugs import GroupNames
from sltdocs.products.calendars.published_calendars import placed
from sltdocs.products.calendars.stable_names import (
    ALL,
    NAMELESS_ROLE,
    CalendarNames,
    changes_file,
    group_file,
    role_file,
    single_file,
)
from sltdocs.products.inputs import Published
from sltdocs.words.calendars.calendar import CalendarWords, calendar_words

_HEAD = 2_000  # more than the head and the time zone take
_ROOM = MAX_OCTETS - _HEAD
_FILLED = 850_000  # new meetings leave room for agendas that grow

Parts = dict[int, list[PublishedEvent]]


def parts(entries: Iterable[PublishedEvent], placed: Mapping[str, int]) -> Parts:
    """The meetings of each file by its number, from 1. A meeting too long even alone makes a file that is too large."""
    ordered = sorted(entries, key=lambda one: one.order)
    if not placed and sum(len(one.block) for one in ordered) <= _ROOM:
        return {1: ordered} if ordered else {}
    made: Parts = {}
    sizes: dict[int, int] = {}
    rest = []
    for entry in ordered:
        own = placed.get(entry.uid)
        if own is not None and sizes.get(own, 0) + len(entry.block) <= _ROOM:
            _put(entry, own, made, sizes)
        else:
            rest.append(entry)
    for entry in rest:
        _put(entry, _first_with_room(entry, sizes), made, sizes)
    return {part: sorted(made[part], key=lambda one: one.order) for part in sorted(made)}


def _first_with_room(entry: PublishedEvent, sizes: Mapping[int, int]) -> int:
    part = 1
    while part in sizes and sizes[part] + len(entry.block) > _FILLED:
        part += 1
    return part


def _put(entry: PublishedEvent, part: int, made: Parts, sizes: dict[int, int]) -> None:
    made.setdefault(part, []).append(entry)
    sizes[part] = sizes.get(part, 0) + len(entry.block)


class CalendarAudience(Struct, frozen=True):
    """Whom a calendar is for. `groups` are the slugs of the groups whose meetings are in it, None for all of them.

    `hidden`: no page that anybody may read lists it.
    """

    name: str
    slug: str
    groups: frozenset[str] | None
    is_role: bool = False
    hidden: bool = False

    def file(self, year: str, part: int = 1) -> str:
        """The path of the calendar's file."""
        return (role_file if self.is_role else group_file)(year, self.slug, part)


class Book(Struct, frozen=True):
    """The published and wanted meetings of a plan, and how they are named."""

    plan: Plan
    names: CalendarNames
    entries: Mapping[str, PublishedEvent]
    published: Published
    groups: GroupNames

    def years(self) -> dict[str, list[PublishedEvent]]:
        """The meetings by the plan's years. One that was moved over the turn of the year stands in both, under its
        one UID: who has only the old year's calendar must see it move, who has only the new one's must see it.
        """
        by_year: dict[str, list[PublishedEvent]] = defaultdict(list)
        for entry in sorted(self.entries.values(), key=lambda one: one.order):
            for year in dict.fromkeys((self.home(entry)[0], self.names.year(entry.day))):
                by_year[year].append(entry)
        return dict(sorted(by_year.items()))

    def home(self, entry: PublishedEvent) -> tuple[str, str, str]:
        """Year, group and number under which the meeting was first published."""
        return self.names.home(entry.uid)

    def group(self, entry: PublishedEvent) -> str:
        """The slug of the group that the meeting belongs to."""
        return self.groups.of(entry, self.names)


def audiences(plan: Plan, groups: GroupNames, others: Iterable[str]) -> tuple[CalendarAudience, ...]:
    """Everybody, every group, every role. `others` are slugs of groups that are gone, whose meetings stand cancelled."""
    words, slugs = calendar_words(plan.written_form), groups.slugs
    own = {**{slugs[group.key]: group.name for group in plan.groups}, **{slug_of: slug_of for slug_of in others}}
    return (
        CalendarAudience(words.all_meetings, ALL, None),
        *(_of_group(slug_of, name, groups, words) for slug_of, name in own.items()),
        *_roles(plan, slugs),
    )


def _of_group(slug_of: str, name: str, groups: GroupNames, words: CalendarWords) -> CalendarAudience:
    hidden = slug_of in groups.veiled
    told = words.veiled_group.format(name=slug_of) if hidden else name
    return CalendarAudience(told, slug_of, frozenset({slug_of}), hidden=hidden)


def _roles(plan: Plan, slugs: Mapping[str, str]) -> Iterator[CalendarAudience]:
    """A role that several organisations have is told apart by them.

    A file is never called by a person's name, and neither is the calendar in it: subscribers see that, and the guide lists it.
    """
    organisations: dict[str, dict[str, str]] = defaultdict(dict)
    for one in plan.participants:
        organisations[folded(one.role)].setdefault(folded(one.organisation), one.organisation)
    groups: dict[str, set[str]] = defaultdict(set)
    for one in plan.participants:
        several = len(organisations[folded(one.role)]) > 1 and one.organisation
        name = f"{one.role}, {one.organisation}" if several else one.role
        groups[name].update(slugs[key] for key in one.groups if key in slugs)
    used: set[str] = set()
    people, words = people_named(one.name for one in plan.participants), calendar_words(plan.written_form)
    for name, some in groups.items():
        named = people.named_in(name) or looks_like_a_name(name)
        file_name = free_slug(NAMELESS_ROLE if named else slug(name), used)
        used.add(file_name)
        told = words.nameless_role.format(number=file_name.rpartition("-")[2] if file_name != NAMELESS_ROLE else 1)
        yield CalendarAudience(told if named else name, file_name, frozenset(some), is_role=True)


def calendars(book: Book, readers: Iterable[CalendarAudience]) -> Iterator[tuple[CalendarAudience, str, tuple[Prepared, ...]]]:
    """The calendars with at least one meeting: whose, of which year, and the files (one, unless it had to be split)."""
    years = book.years()
    for audience in readers:
        for year, entries in years.items():
            files = tuple(_calendar(book, audience, year, entries))
            if files:
                yield audience, year, files


def _calendar(book: Book, audience: CalendarAudience, year: str, entries: Iterable[PublishedEvent]) -> Iterator[Prepared]:
    own = [one for one in entries if audience.groups is None or book.group(one) in audience.groups]
    name = calendar_words(book.plan.written_form).calendar.format(year=year, name=audience.name)
    for part, some in parts(own, placed(book.published, audience.file(year))).items():
        path = audience.file(year, part)
        yield loose_file(path, some, _head(book, name, path))


def singles(book: Book) -> Iterator[Prepared]:
    """One file for every meeting."""
    count: Counter[tuple[date, str]] = Counter()
    for entry in sorted(book.entries.values(), key=lambda one: one.order):
        group = book.group(entry)
        count[entry.day, group] += 1
        path = single_file(entry.day, group, count[entry.day, group])
        yield Prepared(path, single(entry), CalendarKind.ONE_MEETING, (entry,))


def changed(book: Book, found: Iterable[CalendarChange], day: date) -> Iterator[Prepared]:
    """One file a year with only what is new, moved or cancelled."""
    entries = {one.after.uid: one.after for one in found}
    words = calendar_words(book.plan.written_form)
    for year, some in Book(book.plan, book.names, entries, book.published, book.groups).years().items():
        path = changes_file(year, day)
        name = words.changes_calendar.format(year=year, day=long_day(day, book.plan.written_form))
        yield loose_file(path, some, _head(book, name, path))


def loose_file(path: str, some: Sequence[PublishedEvent], head: Head) -> Prepared:
    """A file to be imported. With one meeting it has no name: Outlook would open an empty calendar (MS-OXCICAL 2.1.3.1.1.17)."""
    kind = CalendarKind.ONE_MEETING if len(some) == 1 else CalendarKind.CALENDAR
    return Prepared(path, loose(some, head), kind, tuple(some))


def _head(book: Book, name: str, path: str) -> Head:
    stem = path.rpartition("/")[2].removesuffix(".ics")
    kind = "rolle-" if "/deltakere/" in path else ""
    return Head(name, f"{book.names.prefix}-{kind}{stem.removeprefix('slt-')}@sltdocs")
