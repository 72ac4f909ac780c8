"""The log of changes: each meeting that became another one, on which day, and what it was before, until it is over.

What it has become is never written down: it is what the calendars say now. So an entry that was overtaken by a later one
tells those who read nothing in between how things are, and a change that was taken back is told to nobody.
"""

from collections.abc import Iterable, Mapping
from datetime import date

from msgspec import Struct

from sltdocs.ical.event import PublishedEvent
from sltdocs.products.calendars.changes import CalendarChange, change_of, in_order, is_to_come
from sltdocs.products.notice_memory import LoggedChange


class LogEntry(Struct, frozen=True):
    """The changes of a day."""

    day: date
    changes: tuple[CalendarChange, ...]


def logged(
    known: Iterable[LoggedChange], since: Iterable[CalendarChange], now: Mapping[str, PublishedEvent], today: date
) -> tuple[LoggedChange, ...]:
    """The log with today's changes, newest first; `since` are those since what was out until now.

    A meeting that changes twice on a day is told as the one change that it is: she saves many times in an afternoon.
    """
    day = today.isoformat()
    kept = tuple(one for one in known if one.uid in now)
    of_today = {one.uid for one in kept if one.day == day}
    fresh = tuple(_noted(one, day) for one in since if one.after.uid not in of_today)
    return tuple(one for one in _newest_first((*kept, *fresh)) if is_to_come(one.before, now[one.uid], today))


def entries_of(log: Iterable[LoggedChange], now: Mapping[str, PublishedEvent]) -> tuple[LogEntry, ...]:
    """The log as it reads with the meetings of now, newest day first."""
    days: dict[str, list[CalendarChange | None]] = {}
    for one in _newest_first(log):
        days.setdefault(one.day, []).append(change_of(one.before, now[one.uid]) if one.uid in now else None)
    found = (LogEntry(date.fromisoformat(day), in_order(some)) for day, some in days.items())
    return tuple(one for one in found if one.changes)


def everything(entries: Iterable[LogEntry]) -> tuple[CalendarChange, ...]:
    """Each meeting that the log tells of, once, by its newest change."""
    newest: dict[str, CalendarChange] = {}
    for entry in entries:
        for one in entry.changes:
            newest.setdefault(one.after.uid, one)
    return in_order(newest.values())


def _noted(change: CalendarChange, day: str) -> LoggedChange:
    return LoggedChange(day, change.after.uid, change.before)


def _newest_first(log: Iterable[LoggedChange]) -> tuple[LoggedChange, ...]:
    return tuple(sorted(log, key=lambda one: (one.day, one.uid), reverse=True))
