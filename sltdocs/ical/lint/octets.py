"""The octets of a calendar file: encoding, line endings and folding (RFC 5545 3.1)."""

import re
from collections.abc import Iterator

from sltdocs.ical.lint.fault import Fault, Rule
from sltdocs.ical.text import LINE_OCTETS

MAX_OCTETS = 1_000_000  # Google imports about 1 MB, and says nothing about the rest
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff]")


def octet_faults(data: bytes) -> Iterator[Fault]:
    """Everything wrong with the octets as such."""
    if data.startswith(b"\xef\xbb\xbf"):
        yield Fault(Rule.BYTE_ORDER_MARK, 1, "the file begins with a byte order mark")
    if not data.endswith(b"\r\n"):
        yield Fault(Rule.LINE_ENDING, data.count(b"\n") + 1, "the last line is not ended by CRLF")
    for number, raw in enumerate(data.removesuffix(b"\r\n").split(b"\r\n"), start=1):
        yield from _line_faults(number, raw)


def _line_faults(number: int, raw: bytes) -> Iterator[Fault]:
    if b"\n" in raw or b"\r" in raw:
        yield Fault(Rule.LINE_ENDING, number, "a line is ended by LF or CR alone")
    if len(raw) > LINE_OCTETS:
        yield Fault(Rule.LINE_LENGTH, number, f"{len(raw)} octets; {LINE_OCTETS} are allowed")
    if not raw.strip():
        yield Fault(Rule.GRAMMAR, number, "an empty line")
    if raw.isascii():
        text = raw.decode("ascii")
    else:
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError as fault:
            yield _undecodable(number, raw, fault)
            return
    if _CONTROL.search(text):
        yield Fault(Rule.CONTROL_CHARACTER, number, "a control character")


def _undecodable(number: int, raw: bytes, fault: UnicodeDecodeError) -> Fault:
    at_the_end = fault.end == len(raw) and fault.reason == "unexpected end of data"
    at_the_start = raw[:1] == b" " and fault.start == 1 and raw[1] & 0xC0 == 0x80
    if at_the_end or at_the_start:
        return Fault(Rule.SPLIT_CHARACTER, number, "a line is folded inside a character")
    return Fault(Rule.NOT_UTF8, number, "not UTF-8")


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
