"""Times of day and durations as Norwegians type them."""

import math
import re
from datetime import date, datetime, time, timedelta

from sltdocs.contract.cell import Native
from sltdocs.contract.normalise import one_line
from sltdocs.contract.types import Clock
from sltdocs.contract.values.understood import Understood, refused, typed_number
from sltdocs.contract.values.value_code import ValueCode

_DAY = timedelta(days=1)
_MOMENT = r"(?:fra |frå )?(?:kl(?:okka|okken)?\.? ?)?(\d{1,2})(?:[.:,](\d{2})(?:[.:]00)?|(?<=\d\d)(\d{2}))?"
_ONE = re.compile(_MOMENT)
_RANGE = re.compile(rf"(?:mellom )?{_MOMENT}\s*(?:-|–|—|til|og)\s*{_MOMENT}")
_LONGEST_NIGHT = timedelta(hours=12)
_ANY_DAY = date(2000, 1, 1)

_HALF = re.compile(r"(\d{1,2}),5")
"""«14,5» may be half past two, or ten to three without its last zero, which Excel takes away."""

_CLOCKED = re.compile(r"(\d{1,2}):(\d{2})(?::00)?")
_AMOUNTS = {
    "en": 1.0, "ein": 1.0, "én": 1.0, "éin": 1.0, "to": 2.0, "tre": 3.0, "fire": 4.0, "fem": 5.0, "seks": 6.0,
    "halvannen": 1.5, "halvannan": 1.5, "en og en halv": 1.5, "ein og ein halv": 1.5, "ein og halv": 1.5, "to og en halv": 2.5,
    "to og ein halv": 2.5, "en halv": 0.5, "ein halv": 0.5, "½": 0.5, "1½": 1.5, "2½": 2.5,
}  # fmt: skip
_AMOUNT = rf"\d+(?:[.,]\d+)?|{'|'.join(sorted(_AMOUNTS, key=len, reverse=True))}"
_HOURS = re.compile(rf"({_AMOUNT})\s*(?:timers?|timar|timen?|t|h)(?![a-zæøå])\.?")
_MINUTES = re.compile(r"(\d{1,4})\s*(?:minutters?|minutt|min|m)\.?")


def read_time(value: Native) -> Understood:
    """A `Clock`: a time of day, or a range typed into one cell."""
    if isinstance(value, datetime):
        return Understood(Clock(value.time().replace(second=0, microsecond=0)))
    if isinstance(value, time):
        return Understood(Clock(value.replace(second=0, microsecond=0)))
    if isinstance(value, timedelta):
        return _from_fraction(value / _DAY, str(value))
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _from_number(float(value), typed_number(value))
    return _from_text(str(value), str(value))


def read_end(value: Native) -> Understood:
    """As `read_time`, of a time when something ends: 24.00 is midnight."""
    return Understood(Clock(time(0))) if _is_midnight(value) else read_time(value)


def _is_midnight(value: Native) -> bool:
    if isinstance(value, str):
        return _MIDNIGHT.fullmatch(one_line(value).casefold()) is not None
    return not isinstance(value, bool) and value in {24, 2400, _DAY}


_MIDNIGHT = re.compile(r"(?:til )?(?:kl(?:okka|okken)?\.? ?)?24(?:[.:]?00(?::00)?)?\.?")


def ends_next_day(start: time, end: time) -> bool:
    """Whether an end that is no later than the start is midnight or after it: «23–02», but not «11–9», which is a slip."""
    if end > start or end == start == time(0):
        return False
    return end == time(0) or datetime.combine(_ANY_DAY + _DAY, end) - datetime.combine(_ANY_DAY, start) <= _LONGEST_NIGHT


def read_duration(value: Native) -> Understood:
    """A `timedelta` of more than nothing and at most a day. A bare number is minutes, a fraction is one of a day."""
    if isinstance(value, datetime):
        return _duration(None, f"{value:%d.%m.%Y}")
    if isinstance(value, time):
        return _duration(timedelta(hours=value.hour, minutes=value.minute), f"{value:%H:%M}")
    if isinstance(value, timedelta):
        return _duration(timedelta(minutes=round(value / timedelta(minutes=1))), str(value))
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _duration(_duration_of(float(value)), typed_number(value))
    return _duration(_duration_in(one_line(str(value)).casefold().rstrip(".")), str(value))


def _from_number(number: float, typed: str) -> Understood:
    if 0 < number < 1:
        return _from_fraction(number, typed)
    if not 0 <= number < 2400:
        return refused(ValueCode.TIME_UNREADABLE, typed)
    if number % 1 == 0.5:
        return _from_text(typed, typed)
    if number.is_integer():
        return _from_text(f"{int(number):04d}" if number >= 100 else str(int(number)), typed)
    return _from_text(f"{number:.2f}", typed)


def _from_fraction(fraction: float, typed: str) -> Understood:
    minutes = round(fraction * 1440)
    if 0 <= minutes < 1440:
        return Understood(Clock(time(minutes // 60, minutes % 60)))
    return refused(ValueCode.TIME_UNREADABLE, typed)


def _from_text(text: str, typed: str) -> Understood:
    line = one_line(text).casefold().rstrip(".")
    if readings := _two_readings(line):
        return refused(ValueCode.TIME_AMBIGUOUS, typed, first=readings[0], second=readings[1])
    both, one = _RANGE.fullmatch(line), _ONE.fullmatch(line)
    if both:
        start, end = _moment(*both.groups()[:3]), _moment(*both.groups()[3:], at_end=True)
        if start is not None and end is not None and (start < end or ends_next_day(start, end)):
            return Understood(Clock(start, end))
    elif one:
        start = _moment(*one.groups())
        if start is not None:
            return Understood(Clock(start))
    return refused(ValueCode.TIME_UNREADABLE, typed)


def _two_readings(line: str) -> tuple[str, str] | None:
    """Both times that a text may mean, when it is one of those that nobody can tell."""
    if (match := _HALF.fullmatch(line)) and int(match[1]) < 24:
        return f"{int(match[1]):02}.30", f"{int(match[1]):02}.50"
    return None


def _moment(hours: str, minutes: str | None, attached: str | None, *, at_end: bool = False) -> time | None:
    hour, minute = int(hours), int(minutes or attached or 0)
    if at_end and hour == 24 and minute == 0:
        return time(0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _duration(length: timedelta | None, typed: str) -> Understood:
    if length is None or not timedelta() < length <= _DAY:
        return refused(ValueCode.DURATION_UNREADABLE, typed)
    return Understood(length)


def _duration_of(number: float) -> timedelta | None:
    if not math.isfinite(number) or not 0 < number <= 1440:
        return None
    return timedelta(minutes=round(number * 1440)) if number < 1 else timedelta(minutes=number)


def _duration_in(text: str) -> timedelta | None:
    if match := _CLOCKED.fullmatch(text):
        return timedelta(hours=int(match[1]), minutes=int(match[2]))
    if re.fullmatch(r"\d{1,4}", text):
        return timedelta(minutes=int(text))
    hours = _HOURS.match(text)
    rest = re.sub(r"^\s*(?:og\s+)?", "", text[hours.end() :]) if hours else text
    minutes = _MINUTES.fullmatch(rest)
    if (rest and minutes is None) or not text:
        return None
    return timedelta(hours=min(_hours(hours[1]), 100) if hours else 0, minutes=int(minutes[1]) if minutes else 0)


def _hours(amount: str) -> float:
    return _AMOUNTS[amount] if amount in _AMOUNTS else float(amount.replace(",", "."))
