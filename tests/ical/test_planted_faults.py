"""Every fault that was seen to break a real calendar program is caught by the linter or by reading back."""

import re
from dataclasses import dataclass
from datetime import timedelta

import pytest
from msgspec.structs import replace

from sltdocs.ical.gate import Prepared, misread, refusals
from sltdocs.ical.lint import CalendarKind, CalendarRule, lint
from sltdocs.ical.writing import calendar, single
from sltdocs.ical.zone import VTIMEZONE
from tests.ical.events import HEAD, calendar_of, entries, event, oslo, whole_day

EVENTS = (event(1), event(2, start=oslo(2026, 5, 12, 9), end=oslo(2026, 5, 12, 11)), whole_day(), event(4, cancelled=True))
GOOD = calendar_of(*EVENTS)
ALONE = single(entries(event(1))[0])
RDATE_ZONE = b"BEGIN:VTIMEZONE\r\nTZID:Europe/Oslo\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T030000\r\nRDATE:20270328T030000\r\n\
TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n"
ALARM = b"BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:x\r\nTRIGGER:-PT5M\r\nEND:VALARM\r\n"
BUSY = b"TRANSP:OPAQUE\r\nX-MICROSOFT-CDO-BUSYSTATUS:BUSY"
FREE = b"TRANSP:TRANSPARENT\r\nX-MICROSOFT-CDO-BUSYSTATUS:FREE"
TWO_FEATURES = b'CONFERENCE;VALUE=URI;FEATURE="AUDIO,VIDEO":https://a.example'
LONG_TITLE = b"SUMMARY:" + b"\r\n ".join([b"x" * 64] * 5)


@dataclass(frozen=True)
class Fault:
    """A way to spoil a good file: what is replaced by what, and the rule that must see it."""

    name: str
    old: bytes
    new: bytes
    rule: CalendarRule
    of: bytes = GOOD
    kind: CalendarKind = CalendarKind.CALENDAR

    @property
    def data(self):
        assert self.old in self.of, self.name
        return self.of.replace(self.old, self.new, 1)


def after(line, *more):
    return line, b"\r\n".join((line, *more))


FAULTS = [
    Fault("byte order mark", b"BEGIN:VCALENDAR", b"\xef\xbb\xbfBEGIN:VCALENDAR", CalendarRule.BYTE_ORDER_MARK),
    Fault("Latin-1", "Rådhuset".encode(), "Rådhuset".encode("latin-1"), CalendarRule.NOT_UTF8),
    Fault("folded inside å", "Rådhuset".encode(), b"R\xc3\r\n \xa5dhuset", CalendarRule.SPLIT_CHARACTER),
    Fault("a line of 76 octets", *after(b"LOCATION:", b"DESCRIPTION:" + b"x" * 64), CalendarRule.LINE_LENGTH),
    Fault("one LF", b"VERSION:2.0\r\n", b"VERSION:2.0\n", CalendarRule.LINE_ENDING),
    Fault("one CR", b"VERSION:2.0\r\n", b"VERSION:2.0\r", CalendarRule.LINE_ENDING),
    Fault("no end of the last line", b"END:VCALENDAR\r\n", b"END:VCALENDAR", CalendarRule.LINE_ENDING),
    Fault("a NUL", b"SUMMARY:Fagdag", b"SUMMARY:Fag\x00dag", CalendarRule.CONTROL_CHARACTER),
    Fault("an empty line", b"SUMMARY:Fagdag", b"\r\nSUMMARY:Fagdag", CalendarRule.GRAMMAR),
    Fault("a raw line break in a text", b"Tema: Ungdata\\n", b"Tema: Ungdata\r\n", CalendarRule.NOT_ALLOWED),
    Fault("a raw comma", b"SUMMARY:Fagdag", b"SUMMARY:Fagdag, del 1", CalendarRule.TEXT_ESCAPING),
    Fault("a raw semicolon", b"SUMMARY:Fagdag", b"SUMMARY:Fagdag; del 1", CalendarRule.TEXT_ESCAPING),
    Fault("a lone backslash", b"SUMMARY:Fagdag", b"SUMMARY:Fag\\dag", CalendarRule.TEXT_ESCAPING),
    Fault("a title too long for Outlook", b"SUMMARY:Fagdag", LONG_TITLE, CalendarRule.TOO_LONG_FOR_OUTLOOK),
    Fault("a time zone of RDATEs", VTIMEZONE, RDATE_ZONE, CalendarRule.TIME_ZONE),
    Fault("no time zone", VTIMEZONE, b"", CalendarRule.TIME_ZONE),
    Fault("daylight saving an hour late", b"19700329T020000", b"19700329T030000", CalendarRule.TIME_ZONE),
    Fault("a Windows time zone", b"DTSTART;TZID=Europe/Oslo", b"DTSTART;TZID=W. Europe Standard Time", CalendarRule.TIME_ZONE),
    Fault("a time in UTC", b"DTSTART;TZID=Europe/Oslo:20260210T090000", b"DTSTART:20260210T080000Z", CalendarRule.TIME_ZONE),
    Fault("a floating time", b"DTSTART;TZID=Europe/Oslo:20260210", b"DTSTART:20260210", CalendarRule.FLOATING_TIME),
    Fault("a time in the spring gap", b"Oslo:20260512T090000", b"Oslo:20260329T023000", CalendarRule.SPRING_GAP),
    Fault("a year of other rules", b"Oslo:20260512T110000", b"Oslo:19940928T090000", CalendarRule.TIME_ZONE_RULES),
    Fault("a day that does not exist", b"Oslo:20260512T090000", b"Oslo:20260231T090000", CalendarRule.VALUE),
    Fault("an inclusive end of a day", b"DATE:20260916", b"DATE:20260915", CalendarRule.END_NOT_AFTER_START),
    Fault("an end before the start", b"Oslo:20260512T11", b"Oslo:20260512T08", CalendarRule.END_NOT_AFTER_START),
    Fault(
        "a day that ends at a time",
        b"DTEND;VALUE=DATE:20260916",
        b"DTEND;TZID=Europe/Oslo:20260916T000000",
        CalendarRule.MIXED_TIMES,
    ),
    Fault("a UID twice", b"styring-2@", b"styring-1@", CalendarRule.UID_TWICE),
    Fault("a UID with capitals", b"styring-2@", b"Styring-2@", CalendarRule.VALUE),
    Fault("no UID", b"UID:slt-1122-2026-styring-2@sltdocs\r\n", b"", CalendarRule.MISSING),
    Fault("no DTSTAMP", b"DTSTAMP:20260102T080000Z\r\n", b"", CalendarRule.MISSING),
    Fault("stamps that differ", b"LAST-MODIFIED:20260102", b"LAST-MODIFIED:20260103", CalendarRule.STAMP),
    Fault("no SEQUENCE", b"SEQUENCE:0\r\n", b"", CalendarRule.MISSING),
    Fault("two titles", *after(b"SUMMARY:Fagdag", b"SUMMARY:Fagdag"), CalendarRule.REPEATED),
    Fault("a request for many", *after(b"VERSION:2.0", b"METHOD:REQUEST"), CalendarRule.INVITATION),
    Fault("an organizer", *after(b"SUMMARY:Fagdag", b"ORGANIZER:mailto:a@b.example"), CalendarRule.INVITATION),
    Fault("an attendee", *after(b"SUMMARY:Fagdag", b"ATTENDEE:mailto:a@b.example"), CalendarRule.INVITATION),
    Fault("a recurrence", *after(b"SUMMARY:Fagdag", b"RRULE:FREQ=WEEKLY"), CalendarRule.RECURRENCE),
    Fault("an exception", *after(b"SUMMARY:Fagdag", b"EXDATE;VALUE=DATE:20260915"), CalendarRule.RECURRENCE),
    Fault("HTML beside the text", *after(b"SUMMARY:Fagdag", b"X-ALT-DESC;FMTTYPE=text/html:<p>x</p>"), CalendarRule.NOT_ALLOWED),
    Fault("two categories", b"CATEGORIES:SLT 2026", b"CATEGORIES:SLT 2026,Fag", CalendarRule.VALUE),
    Fault("a quoted feature list", *after(b"SUMMARY:Fagdag", TWO_FEATURES), CalendarRule.VALUE),
    Fault("an interval without its type", b"REFRESH-INTERVAL;VALUE=DURATION:", b"REFRESH-INTERVAL:", CalendarRule.VALUE),
    Fault("a cancelled meeting that hides it", b"SUMMARY:AVLYST: ", b"SUMMARY:", CalendarRule.CANCELLATION),
    Fault("a cancelled meeting that blocks", FREE, BUSY, CalendarRule.CANCELLATION, calendar_of(event(4, cancelled=True))),
    Fault("Outlook told otherwise", b"BUSYSTATUS:BUSY", b"BUSYSTATUS:FREE", CalendarRule.BUSY),
    Fault("two alarms", b"END:VALARM\r\n", b"END:VALARM\r\n" + ALARM, CalendarRule.ALARM),
    Fault("an alarm that mails", b"ACTION:DISPLAY", b"ACTION:EMAIL", CalendarRule.VALUE),
    Fault("an alarm for a whole day", b"SUMMARY:Fagdag\r\n", b"SUMMARY:Fagdag\r\n" + ALARM, CalendarRule.ALARM),
    Fault("a component that never ends", b"END:VALARM\r\n", b"", CalendarRule.NESTING),
    Fault("a task", b"END:VCALENDAR\r\n", b"BEGIN:VTODO\r\nEND:VTODO\r\nEND:VCALENDAR\r\n", CalendarRule.NOT_ALLOWED),
    Fault("two calendars", b"END:VCALENDAR\r\n", b"END:VCALENDAR\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", CalendarRule.NESTING),
    Fault(
        "a calendar name on one meeting",
        *after(b"VERSION:2.0", b"NAME:SLT"),
        CalendarRule.KIND_OF_FILE,
        ALONE,
        CalendarKind.ONE_MEETING,
    ),
    Fault("a calendar without its name", b"X-WR-CALNAME", b"X-WR-CALDESC", CalendarRule.MISSING),
    Fault("no meeting", re.search(rb"BEGIN:VEVENT.*END:VEVENT\r\n", GOOD, re.DOTALL)[0], b"", CalendarRule.MISSING),
]  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_the_linter_sees_it(fault):
    assert fault.rule in {found.rule for found in lint(fault.data, fault.kind)}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_the_gate_lets_no_spoilt_file_through(fault):
    spoilt = Prepared("spoilt.ics", fault.data, fault.kind, entries(*EVENTS))
    assert [one.path for one in refusals([spoilt])] == ["spoilt.ics"]


def test_all_lines_ended_by_lf_are_seen():
    assert CalendarRule.LINE_ENDING in {found.rule for found in lint(GOOD.replace(b"\r\n", b"\n"), CalendarKind.CALENDAR)}


def test_a_file_over_a_megabyte_is_seen():
    many = [event(number, description="x" * 5_000) for number in range(210)]
    assert {found.rule for found in lint(calendar_of(*many), CalendarKind.CALENDAR)} == {CalendarRule.SIZE}


def test_several_meetings_in_a_one_meeting_file_are_seen():
    two = ALONE.replace(b"END:VCALENDAR\r\n", entries(event(2))[0].block + b"END:VCALENDAR\r\n")
    assert {found.rule for found in lint(two, CalendarKind.ONE_MEETING)} == {CalendarRule.KIND_OF_FILE}


def test_a_fault_is_given_with_its_line():
    spoilt = GOOD.replace(b"SUMMARY:Fagdag", b"SUMMARY:Fagdag, del 1")
    (fault,) = lint(spoilt, CalendarKind.CALENDAR)
    assert spoilt.split(b"\r\n")[fault.line - 1] == b"SUMMARY:Fagdag, del 1"


WRONG_BUT_WELL_FORMED = {
    "a meeting an hour late": calendar_of(event(1, start=oslo(2026, 2, 10, 10), end=oslo(2026, 2, 10, 12)), *EVENTS[1:]),
    "a lost meeting": calendar_of(*EVENTS[1:]),
    "a meeting too many": calendar_of(*EVENTS, event(7, start=oslo(2026, 8, 20, 9), end=oslo(2026, 8, 20, 10))),
    "two days for one": calendar_of(*EVENTS[:2], whole_day(end=EVENTS[2].end + timedelta(days=1)), EVENTS[3]),
    "another title": calendar_of(event(1, summary="Noe annet"), *EVENTS[1:]),
    "another meeting's UID": calendar_of(event(8), *EVENTS[1:]),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG_BUT_WELL_FORMED)
def test_what_only_the_plan_can_tell_is_seen_by_reading_back(name):
    data = WRONG_BUT_WELL_FORMED[name]
    assert lint(data, CalendarKind.CALENDAR) == ()
    assert {found.rule for found in misread(data, entries(*EVENTS))} == {CalendarRule.READ_BACK}


def test_a_good_file_passes():
    files = [
        Prepared("a.ics", GOOD, CalendarKind.CALENDAR, entries(*EVENTS)),
        Prepared("b.ics", ALONE, CalendarKind.ONE_MEETING, entries(event(1))),
    ]
    assert refusals(files) == ()


def test_a_second_file_with_other_bytes_than_the_first_is_read_back_itself():
    late = calendar(HEAD, entries(event(1, start=oslo(2026, 2, 10, 10), end=oslo(2026, 2, 10, 12))))
    files = [
        Prepared("a.ics", GOOD, CalendarKind.CALENDAR, entries(*EVENTS)),
        Prepared("b.ics", late, CalendarKind.CALENDAR, entries(event(1))),
    ]
    assert [one.path for one in refusals(files)] == ["b.ics"]


def test_a_meeting_that_its_own_bytes_contradict_is_seen_beside_one_that_is_known():
    known, (new,) = entries(event(1)), entries(event(2, start=oslo(2026, 6, 1, 9), end=oslo(2026, 6, 1, 11)))
    wrong = replace(new, start=oslo(2026, 6, 1, 10))
    first = Prepared("a.ics", calendar(HEAD, known), CalendarKind.CALENDAR, known)
    second = Prepared("b.ics", calendar(HEAD, (*known, wrong)), CalendarKind.CALENDAR, (*known, wrong))
    assert [one.path for one in refusals([first, second])] == ["b.ics"]


def test_a_spoilt_head_is_seen_around_meetings_that_are_known():
    spoilt = GOOD.replace(b"VERSION:2.0\r\n", b"VERSION:2.0\r\nMETHOD:PUBLISH\r\n")
    files = [Prepared(name, data, CalendarKind.CALENDAR, entries(*EVENTS)) for name, data in (("a.ics", GOOD), ("b.ics", spoilt))]
    assert [one.path for one in refusals(files)] == ["b.ics"]


def test_a_large_file_is_read_back_without_its_long_texts():
    many = [event(number, description="lang sak " * 400) for number in range(1, 200)]
    planned = entries(*many)
    assert refusals([Prepared("a.ics", calendar(HEAD, planned), CalendarKind.CALENDAR, planned)]) == ()
    lost = calendar(HEAD, planned[1:])
    assert [found.rule for found in misread(lost, planned)] == [CalendarRule.READ_BACK]
