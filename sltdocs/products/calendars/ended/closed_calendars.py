"""Calendars that are closed: a file to which nobody's meetings belong any more says so, and does not name another one."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from sltdocs.ical.event import CalendarEvent, EventVersion, day_after, local_day
from sltdocs.ical.gate import Prepared
from sltdocs.ical.lint import CalendarKind
from sltdocs.ical.writing import Head, calendar, written
from sltdocs.products.calendars.events import EventWording, contact
from sltdocs.products.calendars.published_calendars import readable
from sltdocs.products.calendars.stable_names import FOLDER, CalendarNames, group_file, group_of_file

_CLOSED = "CLOSED"
_MARKED = b"\r\nX-SLTDOCS-CLOSED:1\r\n"


def closed_before(calendars: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files among published calendars that say that they are closed, by path."""
    return {path: data for path, data in calendars.items() if path.startswith(f"{FOLDER}slt-") and _MARKED in data}


def closed_slugs(calendars: Mapping[str, bytes], names: CalendarNames) -> frozenset[str]:
    """The short names of groups whose calendars are closed: no other group may have them."""
    return frozenset(group_of_file(path, names) for path in closed_before(calendars))


def closings(replaced: Iterable[str], calendars: Mapping[str, bytes], wording: EventWording, now: datetime) -> Iterator[Prepared]:
    """The closed calendars: those of groups whose short name was `replaced`, and those closed before, until their year ends."""
    names = wording.names
    before = closed_before(calendars)
    for year in names.years():
        if names.is_over(year, local_day(now)):
            continue
        for path, data in before.items():
            if path == group_file(year, group_of_file(path, names)):
                yield Prepared(path, data, CalendarKind.CALENDAR, readable(data))
        for slug in sorted(replaced):
            path = group_file(year, slug)
            if path in calendars and path not in before:
                yield _closing(path, year, slug, wording, now)


def _closing(path: str, year: str, slug: str, wording: EventWording, now: datetime) -> Prepared:
    words, names, today = wording.words, wording.names, local_day(now)
    event = CalendarEvent(
        uid=f"{names.prefix}-avsluttet-{year}-{slug}@sltdocs",
        summary=words.closed_title,
        start=today,
        end=day_after(today),
        description="\n".join(part for part in (words.closed_text, contact(wording)) if part),
        contact=contact(wording),
        category=words.category.format(year=year),
        marks={_CLOSED: "1"},
    )
    entry = written(event, EventVersion(0, now.replace(microsecond=0)))
    head = Head(words.calendar.format(year=year, name=words.closed_calendar), f"{names.prefix}-{year}_{slug}@sltdocs")
    return Prepared(path, calendar(head, (entry,)), CalendarKind.CALENDAR, (entry,))
