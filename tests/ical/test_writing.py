"""What a calendar file says: each meeting plainly, nothing that is an invitation, the same bytes every time."""

import pytest

from sltdocs.ical.event import CalendarEvent
from sltdocs.ical.lint import CalendarKind, lint
from tests.ical.events import calendar_of, event, one_meeting, oslo, whole_day


def lines(data):
    return data.replace(b"\r\n ", b"").decode("utf-8").split("\r\n")


def test_a_meeting_says_when_where_and_what():
    found = lines(calendar_of(event(link="https://teams.example/møte")))
    for line in (
        "DTSTART;TZID=Europe/Oslo:20260210T090000",
        "DTEND;TZID=Europe/Oslo:20260210T110000",
        "SUMMARY:Styringsgruppa: Ungdata",
        "LOCATION:Rådhuset",
        "DESCRIPTION:Tema: Ungdata\\nKontakt: Kari Nordmann",
        "CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://teams.example/m%C3%B8te",
        "CATEGORIES:SLT 2026",
        "TRIGGER:-PT30M",
        "STATUS:CONFIRMED",
        "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
    ):
        assert line in found


def test_a_whole_day_ends_the_day_after_and_blocks_nobody():
    found = lines(calendar_of(whole_day()))
    assert "DTSTART;VALUE=DATE:20260915" in found
    assert "DTEND;VALUE=DATE:20260916" in found
    assert "TRANSP:TRANSPARENT" in found
    assert "BEGIN:VALARM" not in found


def test_a_cancelled_meeting_says_so_where_every_client_shows_it():
    found = lines(calendar_of(event(cancelled=True)))
    for line in ("SUMMARY:AVLYST: Styringsgruppa: Ungdata", "STATUS:CANCELLED", "TRANSP:TRANSPARENT"):
        assert line in found
    assert "X-MICROSOFT-CDO-BUSYSTATUS:FREE" in found
    assert "BEGIN:VALARM" not in found


@pytest.mark.parametrize("name", ["METHOD", "ORGANIZER", "ATTENDEE", "RRULE", "EXDATE", "RECURRENCE-ID"])
def test_no_file_is_an_invitation_or_a_recurrence(name):
    for data in (calendar_of(event(), whole_day()), one_meeting(event())):
        outside_the_zone = data.partition(b"END:VTIMEZONE")[2].decode()
        assert f"\r\n{name}" not in outside_the_zone


def test_a_calendar_has_a_name_and_a_one_meeting_file_has_none():
    head = {"NAME", "X-WR-CALNAME", "X-WR-RELCALID", "X-WR-TIMEZONE", "REFRESH-INTERVAL", "X-PUBLISHED-TTL"}
    names = {line.partition(":")[0].partition(";")[0] for line in lines(calendar_of(event()))}
    alone = {line.partition(":")[0].partition(";")[0] for line in lines(one_meeting(event()))}
    assert head <= names
    assert not head & alone
    assert "X-MS-OLK-FORCEINSPECTOROPEN:TRUE" in lines(one_meeting(event()))


def test_meetings_stand_in_order_of_time_whatever_order_they_come_in():
    later, sooner = event(1, start=oslo(2026, 5, 1, 9), end=oslo(2026, 5, 1, 10)), event(2)
    assert calendar_of(later, sooner) == calendar_of(sooner, later)


def test_what_is_written_passes_the_linter():
    every_kind = (event(), whole_day(), event(3, cancelled=True), event(4, private=True, alarm=None, place="x" * 255))
    assert lint(calendar_of(*every_kind), CalendarKind.CALENDAR) == ()
    assert lint(one_meeting(event()), CalendarKind.ONE_MEETING) == ()


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (oslo(2026, 2, 10, 11), oslo(2026, 2, 10, 11)),
        (oslo(2026, 2, 10, 11), oslo(2026, 2, 10, 9)),
        (oslo(2026, 3, 29, 2, 30), oslo(2026, 3, 29, 4)),
        (oslo(2026, 3, 29, 1), oslo(2026, 3, 29, 2, 15)),
        (oslo(2026, 2, 10, 9).replace(tzinfo=None), oslo(2026, 2, 10, 11).replace(tzinfo=None)),
        (oslo(2026, 2, 10, 9).date(), oslo(2026, 2, 10, 11)),
        (oslo(2026, 2, 10, 9).date(), oslo(2026, 2, 10, 9).date()),
    ],
)
def test_a_time_that_no_calendar_can_hold_is_refused(start, end):
    with pytest.raises(ValueError, match=r"\w"):
        CalendarEvent("a@b", "Møte", start, end)
