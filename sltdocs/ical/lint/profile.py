"""Which properties each component may have, how often, and what their values look like: our profile of RFC 5545.

The profile is narrower than the RFC: only what twelve parsers, Thunderbird and Outlook's own documentation
(MS-OXCICAL, MS-STANOICAL) agree on is let through.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from msgspec import Struct

from sltdocs.ical.lint.fault import CalendarFault, CalendarRule
from sltdocs.ical.lint.grammar import Component, Property

_TEXT = r"[^\\;,]*(?:\\[\\;,nN][^\\;,]*)*"
_UTC = r"\d{8}T\d{6}Z"


class Spec(Struct, frozen=True):
    """A property: the pattern of its value, whether it must be there, the pattern of its parameters."""

    value: str = _TEXT
    required: bool = False
    parameters: str = ""
    longest: int = 100_000

    def faults(self, found: Property) -> Iterator[CalendarFault]:
        """What is wrong with one property."""
        if found.parameters != self.parameters and not _matcher(self.parameters)(found.parameters):
            yield CalendarFault(CalendarRule.VALUE, found.line, f"{found.name} with parameters {found.parameters!r}")
        if found.value != self.value and not _matcher(self.value)(found.value):
            rule = CalendarRule.TEXT_ESCAPING if self.value == _TEXT else CalendarRule.VALUE
            yield CalendarFault(rule, found.line, f"{found.name} has the value {found.value!r}")
        if len(found.value) > self.longest:
            yield CalendarFault(CalendarRule.TOO_LONG_FOR_OUTLOOK, found.line, f"{found.name} has {len(found.value)} characters")


@cache
def _matcher(pattern: str) -> Callable[[str], object]:
    return re.compile(pattern, re.DOTALL).fullmatch


CALENDAR: Mapping[str, Spec] = {
    "VERSION": Spec(r"2\.0", required=True),
    "PRODID": Spec(required=True),
    "CALSCALE": Spec("GREGORIAN"),
}
NAMED_CALENDAR: Mapping[str, Spec] = {
    **CALENDAR,
    "NAME": Spec(required=True),
    "X-WR-CALNAME": Spec(required=True),
    "X-WR-RELCALID": Spec(required=True),
    "X-WR-TIMEZONE": Spec("Europe/Oslo", required=True),
    "REFRESH-INTERVAL": Spec(r"PT\d+H", required=True, parameters=";VALUE=DURATION"),
    "X-PUBLISHED-TTL": Spec(r"PT\d+H", required=True),
}
ONE_MEETING: Mapping[str, Spec] = {**CALENDAR, "X-MS-OLK-FORCEINSPECTOROPEN": Spec("TRUE", required=True)}
EVENT: Mapping[str, Spec] = {
    "UID": Spec(r"[a-z0-9][a-z0-9.-]*@[a-z0-9.-]+", required=True, longest=255),
    "DTSTAMP": Spec(_UTC, required=True),
    "LAST-MODIFIED": Spec(_UTC, required=True),
    "SEQUENCE": Spec(r"0|[1-9]\d{0,8}", required=True),
    "DTSTART": Spec(".*", required=True, parameters=".*"),  # looked at by the rules about time
    "DTEND": Spec(".*", required=True, parameters=".*"),
    "SUMMARY": Spec(required=True, longest=600),  # escaped; the length for Outlook is checked unescaped
    "LOCATION": Spec(longest=600),
    "DESCRIPTION": Spec(),
    "CONTACT": Spec(),
    "CONFERENCE": Spec(r"https?://[\x21-\x7e]+", parameters=";VALUE=URI(?:;FEATURE=[A-Z]+)?"),
    "CATEGORIES": Spec(r"[^\\;,]+"),
    "CLASS": Spec("PUBLIC|PRIVATE|CONFIDENTIAL"),
    "STATUS": Spec("CONFIRMED|CANCELLED", required=True),
    "TRANSP": Spec("OPAQUE|TRANSPARENT", required=True),
    "X-MICROSOFT-CDO-BUSYSTATUS": Spec("BUSY|FREE", required=True),
}
ALARM: Mapping[str, Spec] = {
    "ACTION": Spec("DISPLAY", required=True),
    "DESCRIPTION": Spec(required=True),
    "TRIGGER": Spec(r"-PT\d+M", required=True),
}
_OWN = Spec()
_WHY = {
    "METHOD": CalendarRule.INVITATION,
    "ORGANIZER": CalendarRule.INVITATION,
    "ATTENDEE": CalendarRule.INVITATION,
    "RRULE": CalendarRule.RECURRENCE,
    "RDATE": CalendarRule.RECURRENCE,
    "EXDATE": CalendarRule.RECURRENCE,
    "RECURRENCE-ID": CalendarRule.RECURRENCE,
}


def profile_faults(component: Component, profile: Mapping[str, Spec]) -> Iterator[CalendarFault]:
    """Properties that are missing, repeated, not allowed or badly written."""
    seen: set[str] = set()
    for found in component.properties:
        spec = profile.get(found.name, _OWN if found.name.startswith("X-SLTDOCS-") else None)
        if spec is None:
            why = _WHY.get(found.name, CalendarRule.NOT_ALLOWED)
            yield CalendarFault(why, found.line, f"{found.name} in {component.name}")
            continue
        if found.name in seen:
            yield CalendarFault(CalendarRule.REPEATED, found.line, f"{found.name} twice in {component.name}")
        seen.add(found.name)
        yield from spec.faults(found)
    for name, spec in profile.items():
        if spec.required and name not in seen:
            yield CalendarFault(CalendarRule.MISSING, component.line, f"{component.name} without {name}")
