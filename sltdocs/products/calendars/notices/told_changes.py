"""What participants are told with the next calendars: the log, its texts for all and for each group, and the file of changes."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from msgspec import Struct

from sltdocs.ical.event import PublishedEvent
from sltdocs.ical.gate import Prepared
from sltdocs.products.artifact import Artifact
from sltdocs.products.calendars.changes import CalendarChange, changes
from sltdocs.products.calendars.files import Book, CalendarAudience, changed
from sltdocs.products.calendars.groups.municipality_state import MunicipalityState
from sltdocs.products.calendars.notices.advice import advice
from sltdocs.products.calendars.notices.change_log import LogEntry, entries_of, everything, logged
from sltdocs.products.calendars.notices.notice_text import notice, of_groups
from sltdocs.products.calendars.published_calendars import baseline, last_change
from sltdocs.products.calendars.stable_names import notice_file
from sltdocs.products.notice_memory import LoggedChange, NoticeMemory
from sltdocs.words.calendars.calendar import calendar_words


class ToldChanges(Struct, frozen=True):
    """The log as it is remembered and as it reads; `since` are the changes since what was out, `before`; `first`: nothing was."""

    before: Mapping[str, PublishedEvent]
    log: tuple[LoggedChange, ...]
    entries: tuple[LogEntry, ...]
    since: tuple[CalendarChange, ...]
    first: bool


def told_changes(book: Book, state: MunicipalityState, today: date) -> ToldChanges:
    """What is to be told."""
    before = _before(book, state)
    if not before:
        return ToldChanges({}, (), (), (), first=True)
    since = changes(before, book.entries)
    known = book.published.notices or _seen_in_sets(book, state, today, is_silent=not since)
    log = logged(known.log, since, book.entries, today)
    entries = entries_of(log, book.entries)
    return ToldChanges(before, log, entries, since, first=known.is_new and not entries)


def files_of_changes(book: Book, found: ToldChanges) -> tuple[Prepared, ...]:
    """Everything that the log tells of as it is now, named after its newest day: one file to import, whatever one has read."""
    return tuple(changed(book, everything(found.entries), found.entries[0].day)) if found.entries else ()


def notices(book: Book, found: ToldChanges, readers: Iterable[CalendarAudience], today: date) -> Iterator[Artifact]:
    """`endringer.txt`, and beside it one for each group."""
    form = book.plan.written_form
    lines = advice(book.plan, calendar_words(form).category.format(year=book.names.year(today)))
    for one in readers:
        if one.is_role:
            continue
        entries = found.entries
        if one.groups is not None:
            own = frozenset(uid for uid, entry in book.entries.items() if book.group(entry) in one.groups)
            entries = of_groups(entries, own)
        group = one.name if one.groups is not None else ""
        yield Artifact(notice_file(one.slug), notice(entries, lines, form, group=group, first=found.first))


def _before(book: Book, state: MunicipalityState) -> Mapping[str, PublishedEvent]:
    """What was out: what this plan published, or, when it is its first time, what it goes on with."""
    known = state.together()
    return known if state.own else {uid: one for uid, one in known.items() if uid in book.entries}


def _seen_in_sets(book: Book, state: MunicipalityState, today: date, *, is_silent: bool) -> NoticeMemory:
    """Where no log was kept: the changes of the last day on which anything changed, as the sets tell them.

    Older sets are read only where this day is today, or nothing has changed since (`is_silent`).
    """
    day = last_change(state.own.values())
    if not state.own or not (is_silent or day == today):
        return NoticeMemory()
    old = baseline(book.published, book.names, day)
    found = changes(old.entries, state.own) if old.entries else ()
    log = tuple(LoggedChange(day.isoformat(), one.after.uid, one.before) for one in found)
    return NoticeMemory(log, is_new=old.is_first and not log)
