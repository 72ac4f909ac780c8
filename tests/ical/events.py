"""Events for tests: one ordinary meeting, varied by what a test is about."""

from datetime import UTC, date, datetime

from sltdocs.ical.event import CalendarEvent, EventVersion
from sltdocs.ical.writing import Head, calendar, single, written
from sltdocs.ical.zone import OSLO

NEW = EventVersion(0, datetime(2026, 1, 2, 8, tzinfo=UTC))
HEAD = Head("SLT 2026 – Styringsgruppa", "slt-1122-2026_styring@sltdocs")


def oslo(year, month, day, hour, minute=0):
    """A time in Oslo."""
    return datetime(year, month, day, hour, minute, tzinfo=OSLO)


def event(number=1, **changes):
    """A meeting on 10 February 2026 from 9 to 11."""
    facts = {
        "uid": f"slt-1122-2026-styring-{number}@sltdocs",
        "summary": "Styringsgruppa: Ungdata",
        "start": oslo(2026, 2, 10, 9),
        "end": oslo(2026, 2, 10, 11),
        "place": "Rådhuset",
        "description": "Tema: Ungdata\nKontakt: Kari Nordmann",
        "contact": "Kari Nordmann",
        "category": "SLT 2026",
        "alarm": 30,
    }
    return CalendarEvent(**facts | changes)


def whole_day(number=9, **changes):
    """A seminar that takes 15 September 2026."""
    return event(number, **{"start": date(2026, 9, 15), "end": date(2026, 9, 16), "summary": "Fagdag"} | changes)


def entries(*events):
    """The events as first published."""
    return tuple(written(one, NEW) for one in events)


def calendar_of(*events):
    """A calendar file with the events."""
    return calendar(HEAD, entries(*events))


def one_meeting(one):
    """A one-meeting file."""
    return single(written(one, NEW))
