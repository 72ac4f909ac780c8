"""What the linter says about a calendar file."""

from enum import StrEnum

from msgspec import Struct


class CalendarRule(StrEnum):
    """The rules; each was seen to break a real client or is a MUST of an RFC (see docs/decisions/calendars.md)."""

    SIZE = "size"
    BYTE_ORDER_MARK = "byte-order-mark"
    NOT_UTF8 = "not-utf-8"
    LINE_ENDING = "line-ending"
    LINE_LENGTH = "line-length"
    SPLIT_CHARACTER = "split-character"
    CONTROL_CHARACTER = "control-character"
    GRAMMAR = "grammar"
    NESTING = "nesting"
    MISSING = "missing"
    REPEATED = "repeated"
    NOT_ALLOWED = "not-allowed"
    VALUE = "value"
    TEXT_ESCAPING = "text-escaping"
    TOO_LONG_FOR_OUTLOOK = "too-long-for-outlook"
    TIME_ZONE = "time-zone"
    TIME_ZONE_RULES = "time-zone-rules"
    FLOATING_TIME = "floating-time"
    SPRING_GAP = "spring-gap"
    END_NOT_AFTER_START = "end-not-after-start"
    MIXED_TIMES = "mixed-times"
    STAMP = "stamp"
    UID_TWICE = "uid-twice"
    INVITATION = "invitation"
    RECURRENCE = "recurrence"
    CANCELLATION = "cancellation"
    BUSY = "busy"
    ALARM = "alarm"
    KIND_OF_FILE = "kind-of-file"
    READ_BACK = "read-back"


class CalendarFault(Struct, frozen=True):
    """One fault: the rule, the line of the file (from 1, 0 for all of it) and what is wrong, for a developer."""

    rule: CalendarRule
    line: int
    what: str
