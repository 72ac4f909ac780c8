"""From the published meetings and the wanted ones to the next published ones; SEQUENCE only ever rises."""

from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime

from msgspec import Struct

from sltdocs.errors import CalendarStateLost
from sltdocs.ical.event import CalendarEvent, EventVersion, PublishedEvent
from sltdocs.ical.reading import Unreadable, entry, read
from sltdocs.ical.text import escaped, folded, unfolded
from sltdocs.ical.writing import written
from sltdocs.words.calendars.calendar import CANCELLED


class CalendarState(Struct, frozen=True):
    """The published meetings by UID; `recovered` are the names of files that had to be taken from an archived copy."""

    entries: Mapping[str, PublishedEvent]
    recovered: tuple[str, ...] = ()


def state(copies: Mapping[str, Iterable[bytes | None]]) -> CalendarState:
    """The state that calendar files hold; for each name its copies, newest first, None where a copy is missing.

    No more copies are asked for than it takes to find one that can be read.

    Raises CalendarStateLost when a file that was published cannot be read in any copy: starting again at SEQUENCE 0
    would make every client ignore the changes to come.
    """
    entries: dict[str, PublishedEvent] = {}
    recovered = []
    for name, candidates in copies.items():
        readable, found = _newest_readable(name, candidates)
        for one in found:
            entries[one.uid] = later(entries.get(one.uid), one)
        if readable:
            recovered.append(name)
    return CalendarState(entries, tuple(recovered))


def completed(known: CalendarState, others: Iterable[bytes]) -> CalendarState:
    """The state with later versions from other files that hold some of the meetings; unreadable ones are passed over.

    An archived copy may be older than the lost one; what stands beside the lost one is as new as it was.
    """
    entries = dict(known.entries)
    for data in others:
        with suppress(Unreadable):
            for one in read(data):
                entries[one.uid] = later(entries.get(one.uid), one)
    return CalendarState(entries, known.recovered)


def updated(before: PublishedEvent | None, event: CalendarEvent, now: datetime) -> PublishedEvent:
    """The meeting as it is to be published: the very same bytes when nothing that it says has changed."""
    if before is None:
        return written(event, EventVersion(0, _whole_second(now)))
    same = written(event, before.version)
    return before if same.block == before.block else written(event, _next(before.version, now))


def withdrawn(before: PublishedEvent, now: datetime) -> PublishedEvent:
    """A published meeting that is no longer wanted: it stays, cancelled, since a meeting that merely vanishes from a
    file stays in every calendar that it was imported into.
    """
    if before.cancelled:
        return before
    version = _next(before.version, now)
    stamp = f"{version.changed:%Y%m%dT%H%M%SZ}"
    new_values = {
        "DTSTAMP": stamp,
        "LAST-MODIFIED": stamp,
        "SEQUENCE": str(version.sequence),
        "SUMMARY": escaped(f"{CANCELLED}{before.summary}"),
        "STATUS": "CANCELLED",
        "TRANSP": "TRANSPARENT",
        "X-MICROSOFT-CDO-BUSYSTATUS": "FREE",
    }
    return entry(b"".join(folded(_replaced(line, new_values)) for line in _without_alarm(before.block)))


def following(
    published: Mapping[str, PublishedEvent],
    wanted: Iterable[CalendarEvent],
    now: datetime,
    *,
    untouched: Collection[str] = (),
    ended: Collection[str] = (),
) -> dict[str, PublishedEvent]:
    """The next published meetings by UID.

    `untouched` are UIDs that stay as they were published whatever happened. `ended` are UIDs whose year is over: what
    was cancelled in it need not stand any more, and what was held in it is not cancelled by tidying up its row.
    """
    entries = {event.uid: updated(published.get(event.uid), event, now) for event in wanted}
    for uid, before in published.items():
        if uid in untouched:
            entries[uid] = before
        elif uid not in entries and not (uid in ended and before.cancelled):
            entries[uid] = before if uid in ended else withdrawn(before, now)
    return entries


def _newest_readable(name: str, candidates: Iterable[bytes | None]) -> tuple[bool, tuple[PublishedEvent, ...]]:
    for index, data in enumerate(candidates):
        try:
            if data is not None:
                return index > 0, read(data)
        except Unreadable:
            continue
    raise CalendarStateLost(name)


def later(one: PublishedEvent | None, other: PublishedEvent) -> PublishedEvent:
    if one is None or (other.version.sequence, other.version.changed) > (one.version.sequence, one.version.changed):
        return other
    return one


def _next(version: EventVersion, now: datetime) -> EventVersion:
    """A clock that was put back must not make the change look older than what it changes."""
    return EventVersion(version.sequence + 1, max(_whole_second(now), version.changed))


def _whole_second(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(microsecond=0)


def _without_alarm(block: bytes) -> list[str]:
    body, _, rest = unfolded(block).partition("BEGIN:VALARM\r\n")
    tail = rest.partition("END:VALARM\r\n")[2]
    return (body + tail).removesuffix("\r\n").split("\r\n")


def _replaced(line: str, new_values: Mapping[str, str]) -> str:
    name = line.partition(":")[0]
    return f"{name}:{new_values[name]}" if name in new_values else line
