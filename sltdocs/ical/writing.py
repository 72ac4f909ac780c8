"""Writing meetings and files: the same input gives the same bytes, and nothing that a client could take for an invitation."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from msgspec import Struct

from sltdocs.ical.event import CalendarEvent, EventVersion, Moment, PublishedEvent
from sltdocs.ical.text import cleaned, escaped, folded, one_line
from sltdocs.ical.zone import OSLO, VTIMEZONE
from sltdocs.words.calendars.calendar import CANCELLED

PRODUCT = "-//sltdocs//sltdocs//NO"
MARK = "X-SLTDOCS-"
_REFRESH = "PT12H"
_UNSAFE_IN_URI = re.compile(r"[^\x21-\x7e]|[\"<>\\^`{|}]")


class Head(Struct, frozen=True):
    """What a calendar file says of itself. `identifier` is stable for as long as the calendar is the same."""

    name: str
    identifier: str


def written(event: CalendarEvent, version: EventVersion) -> PublishedEvent:
    """The event as it will stand in every file."""
    summary = title(event)
    return PublishedEvent(
        uid=event.uid,
        version=version,
        start=event.start,
        end=event.end,
        summary=summary,
        block=b"".join(folded(line) for line in _vevent(event, version, summary)),
        place=one_line(event.place),
        cancelled=event.cancelled,
        marks={name: one_line(text) for name, text in event.marks.items() if one_line(text)},
    )


def title(event: CalendarEvent) -> str:
    """The summary as clients show it; Google and Outlook hide STATUS:CANCELLED, so a cancelled meeting says it here."""
    return f"{CANCELLED}{one_line(event.summary)}" if event.cancelled else one_line(event.summary)


def calendar(head: Head, entries: Iterable[PublishedEvent]) -> bytes:
    """A file that is imported or subscribed to as a calendar."""
    name = escaped(one_line(head.name))
    return _file(
        (
            f"NAME:{name}",
            f"X-WR-CALNAME:{name}",
            f"X-WR-RELCALID:{escaped(head.identifier)}",
            f"X-WR-TIMEZONE:{OSLO.key}",
            f"REFRESH-INTERVAL;VALUE=DURATION:{_REFRESH}",
            f"X-PUBLISHED-TTL:{_REFRESH}",
        ),
        entries,
    )


def single(entry: PublishedEvent) -> bytes:
    """A file with one meeting, for a double-click; with a calendar name Outlook would open an empty calendar instead."""
    return _file(("X-MS-OLK-FORCEINSPECTOROPEN:TRUE",), (entry,))


def loose(entries: Iterable[PublishedEvent], head: Head) -> bytes:
    """A file with some meetings of a calendar, to be imported into it; one meeting alone is a file of its own kind."""
    some = tuple(entries)
    return single(some[0]) if len(some) == 1 else calendar(head, some)


def _file(own_lines: Iterable[str], entries: Iterable[PublishedEvent]) -> bytes:
    opening = ("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN", *own_lines)
    blocks = (entry.block for entry in sorted(entries, key=lambda one: one.order))
    return b"".join((*(folded(line) for line in opening), VTIMEZONE, *blocks, b"END:VCALENDAR\r\n"))


def _vevent(event: CalendarEvent, version: EventVersion, summary: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{event.uid}"
    # Without METHOD, DTSTAMP is the time of the last revision (RFC 5545 3.8.7.2), so both are the same.
    yield f"DTSTAMP:{_utc(version.changed)}"
    yield f"LAST-MODIFIED:{_utc(version.changed)}"
    yield f"SEQUENCE:{version.sequence}"
    yield f"DTSTART{_when(event.start)}"
    yield f"DTEND{_when(event.end)}"
    yield f"SUMMARY:{escaped(summary)}"
    yield from _texts(event)
    yield from _standing(event)
    for name, value in sorted(event.marks.items()):
        if one_line(value):
            yield f"{MARK}{name}:{escaped(one_line(value))}"
    yield from _alarm(event, summary)
    yield "END:VEVENT"


def _texts(event: CalendarEvent) -> Iterator[str]:
    for name, text in (
        ("LOCATION", one_line(event.place)),
        ("DESCRIPTION", cleaned(event.description)),
        ("CONTACT", one_line(event.contact)),
    ):
        if text:
            yield f"{name}:{escaped(text)}"
    if address := _conference(event.link):
        yield f"CONFERENCE;VALUE=URI;FEATURE=VIDEO:{address}"
    if event.category:
        yield f"CATEGORIES:{escaped(one_line(event.category))}"


def _standing(event: CalendarEvent) -> Iterator[str]:
    """Who may see it, whether it stands, whether it takes time: twice, since Outlook reads only its own property."""
    free = event.all_day or event.cancelled
    yield f"CLASS:{'PRIVATE' if event.private else 'PUBLIC'}"
    yield f"STATUS:{'CANCELLED' if event.cancelled else 'CONFIRMED'}"
    yield f"TRANSP:{'TRANSPARENT' if free else 'OPAQUE'}"
    yield f"X-MICROSOFT-CDO-BUSYSTATUS:{'FREE' if free else 'BUSY'}"


def _alarm(event: CalendarEvent, summary: str) -> tuple[str, ...]:
    if event.alarm is None or event.all_day or event.cancelled:
        return ()
    trigger = f"TRIGGER:-PT{event.alarm}M"
    return ("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{escaped(summary)}", trigger, "END:VALARM")


def _when(moment: Moment) -> str:
    if isinstance(moment, datetime):
        return f";TZID={OSLO.key}:{moment.astimezone(OSLO):%Y%m%dT%H%M%S}"
    return f";VALUE=DATE:{moment:%Y%m%d}"


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _conference(link: str) -> str:
    """The address of a meeting on the web, its scheme in small letters as some clients want it; nothing for any other link."""
    scheme, _, rest = link.partition(":")
    known = scheme.casefold() in {"http", "https"} and rest.startswith("//") and len(rest) > len("//")
    return _uri(f"{scheme.casefold()}:{rest}") if known else ""


def _uri(link: str) -> str:
    return _UNSAFE_IN_URI.sub(lambda match: "".join(f"%{octet:02X}" for octet in match[0].encode("utf-8", "ignore")), link)
