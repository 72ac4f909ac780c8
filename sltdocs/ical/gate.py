"""The gate before publishing: the linter, and reading the files back with independent libraries.

A file that passes holds exactly the planned meetings, as another program understands them.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from msgspec import Struct

from sltdocs.ical.event import Moment, PublishedEvent, instant
from sltdocs.ical.lint import CalendarFault, CalendarKind, CalendarRule, lint
from sltdocs.ical.reading import pieces
from sltdocs.ical.zone import VTIMEZONE

_IN_FULL = 20_000
"""Octets. icalendar takes about a millisecond for a meeting, most of it for lines that have no bearing on when and what a
meeting is; from a larger file, about 25 meetings, these are left out. The linter has looked at every line."""
_IDLE = (
    rb"DTSTAMP|LAST-MODIFIED|SEQUENCE|DESCRIPTION|LOCATION|CONTACT|CONFERENCE|CATEGORIES|CLASS|TRANSP|X-[A-Z-]+"
    rb"|BEGIN:VALARM\r\n.*?^END(?=:VALARM)"
)
_IDLE_LINES = re.compile(rb"^(?:" + _IDLE + rb")[:;][^\r\n]*(?:\r\n[ \t][^\r\n]*)*\r\n", re.DOTALL | re.MULTILINE)

Occurrence = tuple[str, datetime, datetime, str]
"""What must come back: UID, start and end in UTC, title."""


class Prepared(Struct, frozen=True):
    """A file that is about to be published, and the meetings that it must hold."""

    path: str
    data: bytes
    kind: CalendarKind
    planned: tuple[PublishedEvent, ...]


class CalendarRefusal(Struct, frozen=True):
    """A file that must not be published, and why."""

    path: str
    faults: tuple[CalendarFault, ...]


def refusals(files: Iterable[Prepared]) -> tuple[CalendarRefusal, ...]:
    """The files that must not be published.

    The files of a plan share their VEVENTs byte for byte. Each VEVENT is linted and read back in the first file that
    holds it; in later files it is enough that the bytes are the same. So the files with all meetings come first.
    """
    proven: set[bytes] = set()
    refused = []
    for file in files:
        faults = tuple(_faults(file, proven))
        if faults:
            refused.append(CalendarRefusal(file.path, faults))
        else:
            blocks, frame = pieces(file.data)
            proven.update(blocks, (frame,))
    return tuple(refused)


def _faults(file: Prepared, proven: set[bytes]) -> Iterator[CalendarFault]:
    yield from lint(file.data, file.kind, proven=proven)
    known = all(entry.block in proven for entry in file.planned)
    yield from _other_bytes(file) if known else misread(file.data, file.planned)


def _other_bytes(file: Prepared) -> Iterator[CalendarFault]:
    if Counter(pieces(file.data)[0]) != Counter(entry.block for entry in file.planned):
        yield CalendarFault(CalendarRule.READ_BACK, 0, "the file does not hold exactly the planned meetings")


def misread(data: bytes, planned: Iterable[PublishedEvent]) -> Iterator[CalendarFault]:
    """Meetings that icalendar and recurring-ical-events find and the plan does not have, or the other way round."""
    expected = Counter((entry.uid, instant(entry.start), instant(entry.end), entry.summary) for entry in planned)
    try:
        found = Counter(occurrences(data))
    except Exception as fault:  # noqa: BLE001  a foreign parser may raise anything, and any of it means: do not publish
        yield CalendarFault(CalendarRule.READ_BACK, 0, f"another program cannot read the file: {fault!r}")
        return
    for uid, start, _, summary in (expected - found).elements():
        yield CalendarFault(
            CalendarRule.READ_BACK, 0, f"planned, but not read back: {uid} {start:%Y-%m-%d %H:%M} UTC {summary!r}"
        )
    for uid, start, _, summary in (found - expected).elements():
        yield CalendarFault(
            CalendarRule.READ_BACK, 0, f"read back, but not planned: {uid} {start:%Y-%m-%d %H:%M} UTC {summary!r}"
        )


def occurrences(data: bytes) -> Iterator[Occurrence]:
    """The meetings of a file as icalendar and recurring-ical-events understand them."""
    from icalendar import Calendar  # noqa: PLC0415  70 ms, and only needed when there are calendars
    from recurring_ical_events import of  # noqa: PLC0415

    # icalendar knows Europe/Oslo and passes our VTIMEZONE over, but looks through all zones of the computer to find that out
    told = data.replace(VTIMEZONE, b"", 1)
    calendar = Calendar.from_ical(told if len(data) <= _IN_FULL else _IDLE_LINES.sub(b"", told))
    days = [_day(event.start) for event in calendar.events]
    if not days:
        return
    two_years = timedelta(days=731)  # a meeting that recurs by mistake shows, an endless series still ends
    for event in of(calendar).between(min(days) - two_years, max(days) + two_years):
        yield str(event["UID"]), _instant(event["DTSTART"].dt), _instant(event["DTEND"].dt), str(event["SUMMARY"])


def _day(moment: Moment) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _instant(moment: Moment) -> datetime:
    """A floating time is no point in time: it comes out as one that no plan holds."""
    if isinstance(moment, datetime) and moment.tzinfo is None:
        return moment.replace(tzinfo=UTC, year=1)
    return instant(moment)
