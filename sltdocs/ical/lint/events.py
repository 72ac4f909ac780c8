"""The rules about one meeting that a list of allowed properties cannot express."""

import re
from collections.abc import Iterator
from datetime import date, datetime

from sltdocs.ical.lint.fault import CalendarFault, CalendarRule
from sltdocs.ical.lint.grammar import Component, Property
from sltdocs.ical.lint.profile import ALARM, EVENT, profile_faults
from sltdocs.ical.text import unescaped
from sltdocs.ical.zone import OSLO, agrees, in_gap
from sltdocs.words.calendars.calendar import CANCELLED

OUTLOOK_LINE = 255  # characters of a subject or a place (MS-OXOCAL)


def event_faults(event: Component) -> Iterator[CalendarFault]:
    """Everything wrong with one VEVENT."""
    yield from profile_faults(event, EVENT)
    yield from _time_faults(event)
    yield from _standing_faults(event)
    yield from _alarm_faults(event)
    if event.value("DTSTAMP") != event.value("LAST-MODIFIED"):
        yield CalendarFault(CalendarRule.STAMP, event.line, "DTSTAMP and LAST-MODIFIED differ")
    for name in ("SUMMARY", "LOCATION"):
        if len(unescaped(event.value(name))) > OUTLOOK_LINE:
            yield CalendarFault(CalendarRule.TOO_LONG_FOR_OUTLOOK, event.line, f"{name} is longer than {OUTLOOK_LINE} characters")


def _time_faults(event: Component) -> Iterator[CalendarFault]:
    bounds = [event.first("DTSTART"), event.first("DTEND")]
    moments = []
    for bound in bounds:
        if bound is not None:
            moment, fault = _moment(bound)
            moments += [moment] if moment is not None else []
            yield from fault
    if len(moments) == len(bounds):
        start, end = moments
        if isinstance(start, datetime) is not isinstance(end, datetime):
            yield CalendarFault(CalendarRule.MIXED_TIMES, event.line, "one of start and end is a day, the other a time")
        elif end <= start:
            yield CalendarFault(CalendarRule.END_NOT_AFTER_START, event.line, "DTEND is exclusive and must be after DTSTART")


def _moment(found: Property) -> tuple[datetime | date | None, tuple[CalendarFault, ...]]:
    """The wall clock time or day, and what is wrong with how it is written."""
    try:
        if found.parameters == ";VALUE=DATE" and re.fullmatch(r"\d{8}", found.value):
            return date.fromisoformat(found.value), ()
        if not re.fullmatch(r"\d{8}T\d{6}Z?", found.value):
            return None, (CalendarFault(CalendarRule.VALUE, found.line, f"{found.name} has the value {found.value!r}"),)
        wall = datetime.fromisoformat(found.value[:15])
    except ValueError:
        return None, (CalendarFault(CalendarRule.VALUE, found.line, f"{found.name}: there is no such day or time"),)
    return wall, tuple(_zone_faults(found, wall))


def _zone_faults(found: Property, wall: datetime) -> Iterator[CalendarFault]:
    if not found.parameters and not found.value.endswith("Z"):
        yield CalendarFault(CalendarRule.FLOATING_TIME, found.line, f"{found.name} has no time zone")
    elif found.parameters != f";TZID={OSLO.key}" or found.value.endswith("Z"):
        yield CalendarFault(CalendarRule.TIME_ZONE, found.line, f"{found.name} is not in {OSLO.key}")
    elif in_gap(wall):
        yield CalendarFault(CalendarRule.SPRING_GAP, found.line, "the clocks are put forward over this time")
    elif not agrees(wall.year):
        yield CalendarFault(
            CalendarRule.TIME_ZONE_RULES, found.line, f"zoneinfo has other rules than the VTIMEZONE in {wall.year}"
        )


def _standing_faults(event: Component) -> Iterator[CalendarFault]:
    free = event.value("TRANSP") == "TRANSPARENT"
    cancelled = event.value("STATUS") == "CANCELLED"
    if free is not (event.value("X-MICROSOFT-CDO-BUSYSTATUS") == "FREE"):
        yield CalendarFault(CalendarRule.BUSY, event.line, "TRANSP and X-MICROSOFT-CDO-BUSYSTATUS disagree")
    if _all_day(event) and not free:
        yield CalendarFault(CalendarRule.BUSY, event.line, "a whole day must not block the calendar")
    if cancelled is not event.value("SUMMARY").startswith(CANCELLED):
        yield CalendarFault(
            CalendarRule.CANCELLATION, event.line, "STATUS and title disagree on whether the meeting is cancelled"
        )
    if cancelled and not free:
        yield CalendarFault(CalendarRule.CANCELLATION, event.line, "a cancelled meeting must not block the calendar")


def _all_day(event: Component) -> bool:
    start = event.first("DTSTART")
    return start is not None and start.parameters == ";VALUE=DATE"


def _alarm_faults(event: Component) -> Iterator[CalendarFault]:
    for alarm in event.components:
        if alarm.name != "VALARM" or alarm.components:
            yield CalendarFault(CalendarRule.NESTING, alarm.line, f"{alarm.name} in VEVENT")
        yield from profile_faults(alarm, ALARM)
    if len(event.components) > 1:
        yield CalendarFault(CalendarRule.ALARM, event.line, "Outlook knows one alarm")
    if event.components and (_all_day(event) or event.value("STATUS") == "CANCELLED"):
        yield CalendarFault(CalendarRule.ALARM, event.line, "no alarm for a whole day or a cancelled meeting")
