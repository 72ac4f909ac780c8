"""Linting the octets of a calendar file before it is published: RFC 5545, narrowed to what every client reads alike."""

from collections import Counter
from collections.abc import Container, Iterator
from enum import Enum

from msgspec.structs import replace

from sltdocs.ical.lint.events import event_faults
from sltdocs.ical.lint.fault import CalendarFault, CalendarRule
from sltdocs.ical.lint.grammar import MAX_OCTETS, Component, logical_lines, octet_faults, parsed
from sltdocs.ical.lint.profile import NAMED_CALENDAR, ONE_MEETING, profile_faults
from sltdocs.ical.reading import pieces, uids
from sltdocs.ical.zone import VTIMEZONE_LINES

__all__ = ["MAX_OCTETS", "CalendarFault", "CalendarKind", "CalendarRule", "lint"]

_ONE_KIND_ONLY = NAMED_CALENDAR.keys() ^ ONE_MEETING.keys()


class CalendarKind(Enum):
    """What a file is for; the two must not be mixed (with a calendar name Outlook opens one meeting as an empty calendar)."""

    CALENDAR = "calendar"
    ONE_MEETING = "one-meeting"


def lint(data: bytes, kind: CalendarKind, *, proven: Container[bytes] = ()) -> tuple[CalendarFault, ...]:
    """Everything wrong with the file. What is in `proven`, because it was found faultless before, is not looked at again:
    VEVENTs, and frames (a file without them).
    """
    blocks, frame = pieces(data)
    return (
        *_file_faults(data, kind),
        *(() if frame in proven else _frame_faults(frame, kind)),
        *(fault for block in blocks if block not in proven for fault in _block_faults(data, block)),
    )


def _file_faults(data: bytes, kind: CalendarKind) -> Iterator[CalendarFault]:
    if len(data) > MAX_OCTETS:
        yield CalendarFault(CalendarRule.SIZE, 0, f"{len(data)} octets; {MAX_OCTETS} are allowed")
    found = Counter(uids(data))
    for uid, times in found.items():
        if times > 1:
            yield CalendarFault(CalendarRule.UID_TWICE, 0, f"{uid} stands {times} times")
    if not found:
        yield CalendarFault(CalendarRule.MISSING, 0, "a file without meetings")
    if kind is CalendarKind.ONE_MEETING and found.total() > 1:
        yield CalendarFault(CalendarRule.KIND_OF_FILE, 0, "a one-meeting file with several meetings")


def _frame_faults(frame: bytes, kind: CalendarKind) -> Iterator[CalendarFault]:
    yield from octet_faults(frame)
    root, faults = parsed(logical_lines(frame))
    yield from faults
    if [one.name for one in root.components] != ["VCALENDAR"] or root.properties:
        yield CalendarFault(CalendarRule.NESTING, 0, "a file is exactly one VCALENDAR")
    for calendar in root.components:
        yield from _head_faults(calendar, kind)
        yield from _component_faults(calendar)


def _block_faults(data: bytes, block: bytes) -> Iterator[CalendarFault]:
    root, grammar = parsed(logical_lines(block))
    own = (fault for event in root.components for fault in event_faults(event))
    for fault in (*octet_faults(block), *grammar, *own):
        yield replace(fault, line=data[: data.index(block)].count(b"\n") + fault.line)


def _head_faults(calendar: Component, kind: CalendarKind) -> Iterator[CalendarFault]:
    profile = ONE_MEETING if kind is CalendarKind.ONE_MEETING else NAMED_CALENDAR
    for fault in profile_faults(calendar, profile):
        foreign = fault.rule is CalendarRule.NOT_ALLOWED and fault.what.partition(" ")[0] in _ONE_KIND_ONLY
        yield CalendarFault(CalendarRule.KIND_OF_FILE, fault.line, fault.what) if foreign else fault


def _component_faults(calendar: Component) -> Iterator[CalendarFault]:
    first = calendar.components[0] if calendar.components else calendar
    if tuple(_lines(first)) != VTIMEZONE_LINES:
        yield CalendarFault(CalendarRule.TIME_ZONE, first.line, "the file must begin with our VTIMEZONE, line for line")
    for component in calendar.components:
        if component.name == "VEVENT":
            yield from event_faults(component)
        elif component is not first or component.name != "VTIMEZONE":
            yield CalendarFault(CalendarRule.NOT_ALLOWED, component.line, f"{component.name} in VCALENDAR")


def _lines(component: Component) -> Iterator[str]:
    yield f"BEGIN:{component.name}"
    for one in component.properties:
        yield f"{one.name}{one.parameters}:{one.value}"
    for inner in component.components:
        yield from _lines(inner)
    yield f"END:{component.name}"
