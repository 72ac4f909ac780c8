"""The running calendars: meetings of the last twelve months and all that are to come, over plans and periods, under their UIDs.

The files stand on the municipality's site under names that never change. They are made from what the plans have sent out and
from the date alone; of what stood there before only the day on which a calendar closed is taken over.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta

from msgspec import Struct

from sltdocs.ical.event import CalendarEvent, EventVersion, PublishedEvent, day_after, local_day
from sltdocs.ical.gate import Prepared
from sltdocs.ical.lint import CalendarKind
from sltdocs.ical.versions import later
from sltdocs.ical.writing import Head, calendar, written
from sltdocs.products.calendars.files import parts
from sltdocs.products.calendars.published_calendars import readable
from sltdocs.products.calendars.running.shelf import EVERYBODY, Reader, Shelf
from sltdocs.products.calendars.stable_names import running_file, running_role_file
from sltdocs.words.calendars.calendar import calendar_words

_OF_GROUP = re.compile(r"kalender/slt-\d{4}(?:-\d\d)?_([a-z0-9-]+?)(?:_del\d+)?\.ics")
_YEAR = timedelta(days=365)
_ROLE = "deltakere/"
_CLOSED = "CLOSED"

Entries = dict[str, PublishedEvent]


class PlanOut(Struct, frozen=True):
    """What a plan has sent out: its facts, and its calendar files by path."""

    shelf: Shelf
    calendars: Mapping[str, bytes]


class RunningCalendar(Struct, frozen=True):
    """One running calendar: whom it is for, its files, and whether it is closed."""

    key: str
    reader: Reader
    files: tuple[Prepared, ...]
    closed: bool = False

    @property
    def entries(self) -> tuple[PublishedEvent, ...]:
        """Its meetings."""
        return tuple(one for file in self.files for one in file.planned if _CLOSED not in one.marks)


def running_calendars(plans: Sequence[PlanOut], before: Mapping[str, bytes], now: datetime) -> tuple[RunningCalendar, ...]:
    """The calendars of a municipality with at least one plan; `before` are the running files as they stand, by path."""
    today = local_day(now)
    of_groups = _meetings(plans, today - _YEAR)
    newest = newest_shelf(plans, today)
    readers = _readers(plans, today)
    making = _Making(newest, of_groups, before, now)
    open_ones = [making.open_calendar(key, one) for key, one in readers.items()]
    gone = [making.closed_calendar(key) for key in making.gone(readers)]
    return tuple(one for one in (*open_ones, *gone) if one is not None and one.files)


def newest_shelf(plans: Sequence[PlanOut], today: date) -> Shelf:
    """The facts of the plan that is in force, or of the latest one that is to come."""
    return max(_living(plans, today), key=lambda one: one.shelf.first_day).shelf


def _meetings(plans: Iterable[PlanOut], since: date) -> dict[str, Entries]:
    """The meetings of each group by UID, the latest version of each."""
    found: dict[str, Entries] = {}
    for plan in plans:
        for path, data in plan.calendars.items():
            match = _OF_GROUP.fullmatch(path)
            if match and match[1] != EVERYBODY:
                own = found.setdefault(match[1], {})
                for one in readable(data):
                    if one.day >= since and _CLOSED not in one.marks:
                        own[one.uid] = later(own.get(one.uid), one)
    return found


def _living(plans: Sequence[PlanOut], today: date) -> list[PlanOut]:
    """The plans that are not over; when all are, the last one: a new plan is often late."""
    last = max(one.shelf.first_day for one in plans)
    return [one for one in plans if one.shelf.last_day >= today] or [one for one in plans if one.shelf.first_day == last]


def _readers(plans: Sequence[PlanOut], today: date) -> dict[str, Reader]:
    """The readers that any living plan has; a later plan says what they are called, and a role is in the groups of all."""
    found: dict[str, Reader] = {}
    for plan in sorted(_living(plans, today), key=lambda one: one.shelf.first_day):
        for key, one in plan.shelf.readers.items():
            known = found.get(key)
            groups = tuple(sorted({*one.groups, *(known.groups if known else ())}))
            found[key] = Reader(one.name, groups, one.is_role, one.hidden or bool(known and known.hidden))
    return found


class _Making(Struct, frozen=True):
    shelf: Shelf
    of_groups: Mapping[str, Entries]
    before: Mapping[str, bytes]
    now: datetime

    def open_calendar(self, key: str, reader: Reader) -> RunningCalendar:
        """A calendar that goes on."""
        return RunningCalendar(key, reader, tuple(self._files(key, reader.name, self._entries(key, reader))))

    def gone(self, readers: Mapping[str, Reader]) -> Iterator[str]:
        """The short names of groups and roles that no living plan has and whose calendars stand, or have held meetings."""
        known = {*self.of_groups, *(key for path in self.before if (key := _key_of(path)))}
        return (key for key in sorted(known) if key not in readers and key != EVERYBODY)

    def closed_calendar(self, key: str) -> RunningCalendar | None:
        """One that gets no more meetings and says so, for a year."""
        was = {one.uid: one for path in self._paths(key) for one in readable(self.before[path])}
        closing = next((one for one in was.values() if _CLOSED in one.marks), None) or self._closing(key)
        if local_day(self.now) > closing.day + _YEAR or not (was or self.of_groups.get(key)):
            return None
        every = {uid: one for own in self.of_groups.values() for uid, one in own.items()}
        kept = self.of_groups.get(key) or {uid: every[uid] for uid in was if uid in every and every[uid].day < closing.day}
        words = calendar_words(self.shelf.written_form)
        files = tuple(self._files(key, words.closed_calendar, [*kept.values(), closing]))
        return RunningCalendar(key, Reader(words.closed_calendar, ()), files, closed=True)

    def _entries(self, key: str, reader: Reader) -> list[PublishedEvent]:
        slugs = reader.groups if reader.is_role else (key,) if key != EVERYBODY else tuple(self.of_groups)
        return [one for slug in slugs for one in self.of_groups.get(slug, {}).values()]

    def _files(self, key: str, name: str, entries: Iterable[PublishedEvent]) -> Iterator[Prepared]:
        words = calendar_words(self.shelf.written_form)
        placed = {one.uid: number for number, path in enumerate(self._paths(key), 1) for one in readable(self.before[path])}
        for part, some in parts(entries, placed if len(self._paths(key)) > 1 else {}).items():
            path = _path(key, part)
            identifier = f"{self.shelf.prefix}-lopende-{path.rpartition('/')[2].removesuffix('.ics')}"
            kind = f"{identifier}-rolle" if key.startswith(_ROLE) else identifier
            head = Head(words.running_calendar.format(name=name), f"{kind}@sltdocs")
            yield Prepared(path, calendar(head, some), CalendarKind.CALENDAR, tuple(some))

    def _paths(self, key: str) -> list[str]:
        found = (_path(key, part) for part in range(1, 100))
        return [path for path in found if path in self.before]

    def _closing(self, key: str) -> PublishedEvent:
        today, words = local_day(self.now), calendar_words(self.shelf.written_form)
        event = CalendarEvent(
            uid=f"{self.shelf.prefix}-avsluttet-{key.replace('/', '-')}-{today:%Y%m%d}@sltdocs",
            summary=words.closed_title,
            start=today,
            end=day_after(today),
            description="\n".join(part for part in (words.closed_text, self.shelf.contact) if part),
            contact=self.shelf.contact,
            category="SLT",
            marks={_CLOSED: "1"},
        )
        return written(event, EventVersion(0, self.now.astimezone(UTC).replace(microsecond=0)))


def _path(key: str, part: int) -> str:
    return running_role_file(key.removeprefix(_ROLE), part) if key.startswith(_ROLE) else running_file(key, part)


def _key_of(path: str) -> str:
    """The short name in the path of a running calendar's file; empty for another path."""
    match = re.fullmatch(r"kalender/(deltakere/)?slt_([a-z0-9-]+?)(?:_del\d+)?\.ics", path)
    return f"{match[1] or ''}{match[2]}" if match else ""
