"""Content lines and nested components (RFC 5545 3.1, 3.4), as a tree that the rules walk over."""

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct, field

from sltdocs.ical.lint.fault import CalendarFault, CalendarRule
from sltdocs.ical.text import LINE_OCTETS

_NAME = r"[A-Za-z0-9-]+"
_PARAMETER_VALUE = r'(?:"[^"]*"|[^";:,]*)'
_LINE = re.compile(rf"({_NAME})((?:;{_NAME}={_PARAMETER_VALUE}(?:,{_PARAMETER_VALUE})*)*):(.*)", re.DOTALL)


class Property(Struct, frozen=True):
    """One content line; `parameters` is what stands between the name and the colon, as written."""

    name: str
    parameters: str
    value: str
    line: int


class Component(Struct):
    """A component with its properties and sub-components, in order."""

    name: str
    line: int
    properties: list[Property] = field(default_factory=list)
    components: list["Component"] = field(default_factory=list)

    def first(self, name: str) -> Property | None:
        """The first property of this name."""
        return next((one for one in self.properties if one.name == name), None)

    def value(self, name: str) -> str:
        """The value of the first property of this name; empty when there is none."""
        found = self.first(name)
        return found.value if found else ""


def parsed(lines: Iterable[tuple[int, str]]) -> tuple[Component, list[CalendarFault]]:
    """The components under a root without name, and what is wrong with lines and nesting."""
    root = Component("", 0)
    stack, faults = [root], list[CalendarFault]()
    for number, line in lines:
        match = _LINE.fullmatch(line)
        if match is None:
            faults.append(CalendarFault(CalendarRule.GRAMMAR, number, "not a content line"))
        else:
            _place(Property(match[1].upper(), match[2], match[3], number), stack, faults)
    faults.extend(CalendarFault(CalendarRule.NESTING, open_one.line, f"{open_one.name} is never ended") for open_one in stack[1:])
    return root, faults


def _place(found: Property, stack: list[Component], faults: list[CalendarFault]) -> None:
    if found.name == "BEGIN":
        component = Component(found.value.upper(), found.line)
        stack[-1].components.append(component)
        stack.append(component)
    elif found.name == "END":
        if len(stack) > 1 and stack[-1].name == found.value.upper():
            stack.pop()
        else:
            faults.append(CalendarFault(CalendarRule.NESTING, found.line, f"END:{found.value} ends nothing"))
    else:
        stack[-1].properties.append(found)


MAX_OCTETS = 1_000_000  # Google imports about 1 MB, and says nothing about the rest
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff]")


def octet_faults(data: bytes) -> Iterator[CalendarFault]:
    """Everything wrong with the octets as such."""
    if data.startswith(b"\xef\xbb\xbf"):
        yield CalendarFault(CalendarRule.BYTE_ORDER_MARK, 1, "the file begins with a byte order mark")
    if not data.endswith(b"\r\n"):
        yield CalendarFault(CalendarRule.LINE_ENDING, data.count(b"\n") + 1, "the last line is not ended by CRLF")
    for number, raw in enumerate(data.removesuffix(b"\r\n").split(b"\r\n"), start=1):
        yield from _line_faults(number, raw)


def _line_faults(number: int, raw: bytes) -> Iterator[CalendarFault]:
    if b"\n" in raw or b"\r" in raw:
        yield CalendarFault(CalendarRule.LINE_ENDING, number, "a line is ended by LF or CR alone")
    if len(raw) > LINE_OCTETS:
        yield CalendarFault(CalendarRule.LINE_LENGTH, number, f"{len(raw)} octets; {LINE_OCTETS} are allowed")
    if not raw.strip():
        yield CalendarFault(CalendarRule.GRAMMAR, number, "an empty line")
    if raw.isascii():
        text = raw.decode("ascii")
    else:
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError as fault:
            yield _undecodable(number, raw, fault)
            return
    if _CONTROL.search(text):
        yield CalendarFault(CalendarRule.CONTROL_CHARACTER, number, "a control character")


def _undecodable(number: int, raw: bytes, fault: UnicodeDecodeError) -> CalendarFault:
    at_the_end = fault.end == len(raw) and fault.reason == "unexpected end of data"
    at_the_start = raw[:1] == b" " and fault.start == 1 and raw[1] & 0xC0 == 0x80
    if at_the_end or at_the_start:
        return CalendarFault(CalendarRule.SPLIT_CHARACTER, number, "a line is folded inside a character")
    return CalendarFault(CalendarRule.NOT_UTF8, number, "not UTF-8")


def logical_lines(data: bytes) -> Iterator[tuple[int, str]]:
    """The unfolded lines with the number of the line that each begins on; octets that are not UTF-8 are replaced."""
    pending, began = b"", 0
    for number, raw in enumerate(data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n"), start=1):
        if raw[:1] in (b" ", b"\t") and began:
            pending += raw[1:]
            continue
        if began and pending:
            yield began, pending.decode("utf-8", "replace")
        pending, began = raw, number
    if pending:
        yield began, pending.decode("utf-8", "replace")
