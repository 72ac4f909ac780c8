"""Reading back what was published: each meeting with its version, and its VEVENT byte for byte."""

import re
from datetime import UTC, date, datetime

from sltdocs.ical.event import EventVersion, Moment, PublishedEvent
from sltdocs.ical.text import unescaped, unfolded
from sltdocs.ical.writing import MARK
from sltdocs.ical.zone import OSLO

_BEGIN, _END = b"\r\nBEGIN:VEVENT\r\n", b"\r\nEND:VEVENT"
_PRIVATE = b"\r\nCLASS:PRIVATE\r\n"
_MOMENT = re.compile(r"(\d{8})(?:T(\d{6})(Z?))?")


class Unreadable(ValueError):
    """The file is not a whole calendar, so its meetings and their versions cannot be trusted."""


def pieces(data: bytes) -> tuple[list[bytes], bytes]:
    """The VEVENTs of a file, each with its line ends, and its frame: the file without them."""
    head, *rest = data.split(_BEGIN)
    blocks, frame = [], [head]
    for one in rest:
        body, end, after = one.partition(_END)
        if end:
            blocks.append(b"".join((_BEGIN[2:], body, _END, b"\r\n")))
            frame.append(after)
        else:
            frame += (_BEGIN, one)
    return blocks, b"".join(frame)


def read(data: bytes) -> tuple[PublishedEvent, ...]:
    """The meetings of a published file, in its order; raises Unreadable when it is damaged anywhere."""
    blocks, frame = pieces(data)
    if not frame.startswith(b"BEGIN:VCALENDAR\r\n") or not frame.endswith(b"\r\nEND:VCALENDAR\r\n"):
        raise Unreadable("the file has no beginning or no end")
    if b"BEGIN:VEVENT" in frame or b"END:VEVENT" in frame:
        raise Unreadable("a meeting has no beginning or no end")
    try:
        entries = tuple(entry(block) for block in blocks)
    except (KeyError, ValueError) as fault:
        raise Unreadable(f"a meeting cannot be read: {fault}") from fault
    if len({one.uid for one in entries}) != len(entries):
        raise Unreadable("a meeting stands twice")
    return entries


def uids(data: bytes) -> list[str]:
    """The UIDs in a file, also in one that is damaged or has other line ends."""
    lines = data.replace(b"\r\n", b"\n").replace(b"\n ", b"").replace(b"\n\t", b"")
    return [rest.partition(b"\n")[0].decode("utf-8", "replace") for rest in lines.split(b"\nUID:")[1:]]


def entry(block: bytes) -> PublishedEvent:
    """One VEVENT; raises KeyError or ValueError when something that a version needs is missing or wrong."""
    values, parameters = _properties(unfolded(block))
    return PublishedEvent(
        uid=values["UID"],
        version=EventVersion(int(values["SEQUENCE"]), _utc(values["DTSTAMP"])),
        start=_moment(values["DTSTART"], parameters["DTSTART"]),
        end=_moment(values["DTEND"], parameters["DTEND"]),
        summary=unescaped(values["SUMMARY"]),
        block=block,
        place=unescaped(values.get("LOCATION", "")),
        cancelled=values.get("STATUS") == "CANCELLED",
        marks={name.removeprefix(MARK): unescaped(value) for name, value in values.items() if name.startswith(MARK)},
    )


def _properties(text: str) -> tuple[dict[str, str], dict[str, str]]:
    """Values and parameters by property name; those of the alarm are left out."""
    values: dict[str, str] = {}
    parameters: dict[str, str] = {}
    for line in text.partition("BEGIN:VALARM")[0].split("\r\n"):
        head, _, value = line.partition(":")
        name, _, parameter = head.partition(";")
        values[name], parameters[name] = value, parameter
    return values, parameters


def _moment(value: str, parameter: str) -> Moment:
    match = _MOMENT.fullmatch(value)
    if match is None:
        raise ValueError(f"not a time: {value!r}")
    if match[2] is None:
        return date.fromisoformat(match[1])
    if parameter != f"TZID={OSLO.key}":
        raise ValueError(f"not a time in {OSLO.key}: {value!r}")
    return datetime.strptime(value, "%Y%m%dT%H%M%S").replace(tzinfo=OSLO)


def _utc(value: str) -> datetime:
    return datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


def description(one: PublishedEvent) -> str:
    """The meeting's DESCRIPTION; empty when it has none."""
    values, _ = _properties(unfolded(one.block))
    return unescaped(values.get("DESCRIPTION", ""))


def is_private(one: PublishedEvent) -> bool:
    """Whether the meeting is hidden from those who look into somebody's calendar."""
    return _PRIVATE in one.block


def link_of(one: PublishedEvent) -> str:
    """The address of the meeting on the web; empty when it has none."""
    values, _ = _properties(unfolded(one.block))
    return values.get("CONFERENCE", "")
