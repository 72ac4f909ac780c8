"""Times of day, durations and the rhythm of a series, as Norwegians type them."""

import re
from datetime import datetime, time, timedelta

from sltdocs.contract.cell import Native
from sltdocs.contract.codes import Code
from sltdocs.contract.normalise import one_line
from sltdocs.contract.types import Clock, Interval, Rhythm
from sltdocs.contract.values.calendar_words import WEEKDAYS
from sltdocs.contract.values.understood import Understood, refused

_MOMENT = r"(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2})(?:[.:]00)?|(?<=\d\d)(\d{2}))?"
_ONE = re.compile(_MOMENT)
_RANGE = re.compile(rf"{_MOMENT}\s*(?:-|–|—|til)\s*{_MOMENT}")
_CLOCKED = re.compile(r"(\d{1,2}):(\d{2})")
_HOURS = re.compile(
    r"(\d+(?:[.,]\d+)?|en|ein|én|éin|to|tre|fire|halvannen|halvannan|ein og ein halv|en og en halv)\s*(?:timer|timar|time|t|h)\b\.?"
)
_MINUTES = re.compile(r"(\d{1,3})\s*(?:m|min|minutter|minutt)\.?")
_NUMBERS = {"en": 1.0, "ein": 1.0, "én": 1.0, "éin": 1.0, "to": 2.0, "tre": 3.0, "fire": 4.0, "halvannen": 1.5, "halvannan": 1.5,
            "ein og ein halv": 1.5, "en og en halv": 1.5}  # fmt: skip
_NTH = {
    "1": 1,
    "første": 1,
    "fyrste": 1,
    "2": 2,
    "andre": 2,
    "annen": 2,
    "3": 3,
    "tredje": 3,
    "4": 4,
    "fjerde": 4,
    "siste": -1,
}
_MONTHLY = re.compile(r"(?:(?:månedlig|månadleg|kvar månad|hver måned|månedleg)[:,]?\s*)?(?:den\s+)?(\d|[a-zæøå]+)\.?\s+([a-zæøå]+)"
                      r"(?:\s+(?:i|kvar|hver)\s+(?:måneden|månaden|månad|måned))?")  # fmt: skip
_WEEKLY = re.compile(r"ukentlig|kvar veke|hver uke|vekentleg|en gang i uka|ein gong i veka|1 gang i uka|hver 7\. dag|hver ukes?")
_OTHER_WEEK = re.compile(r"(?:annenhver|annakvar|annankvar|hver annen|kvar andre|hver andre|hver 2\.?|kvar 2\.?) (?:uke|veke)"
                         r"|(?:hver|kvar) 14\.? dag|(?:hver|kvar) fjortende dag")  # fmt: skip


def read_time(value: Native) -> Understood:
    """A `Clock`: a time of day, or a range typed into one cell."""
    if isinstance(value, datetime):
        return Understood(Clock(value.time().replace(second=0, microsecond=0)))
    if isinstance(value, time):
        return Understood(Clock(value.replace(second=0, microsecond=0)))
    if isinstance(value, timedelta):
        return _from_fraction(value.total_seconds() / 86400, str(value))
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _from_number(float(value))
    return _from_text(str(value))


def read_duration(value: Native) -> Understood:
    """A `timedelta` of more than nothing and at most a day."""
    if isinstance(value, time):
        return _duration(timedelta(hours=value.hour, minutes=value.minute), str(value))
    if isinstance(value, timedelta):
        return _duration(value, str(value))
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _duration(timedelta(days=float(value)) if 0 < value < 1 else timedelta(minutes=float(value)), f"{value:g}")
    return _duration(_duration_in(one_line(str(value)).casefold()), str(value))


def read_interval(value: Native) -> Understood:
    """An `Interval`: weekly, every other week, or the n-th weekday of the month."""
    text = one_line(str(value)).casefold().rstrip(".")
    if _WEEKLY.fullmatch(text):
        return Understood(Interval(Rhythm.WEEKLY))
    if _OTHER_WEEK.fullmatch(text):
        return Understood(Interval(Rhythm.EVERY_OTHER_WEEK))
    match = _MONTHLY.fullmatch(text)
    if match and match[1] in _NTH and match[2] in WEEKDAYS:
        return Understood(Interval(Rhythm.MONTHLY, _NTH[match[1]], WEEKDAYS[match[2]]))
    return refused(Code.INTERVAL_UNREADABLE, str(value))


def _from_number(number: float) -> Understood:
    if 0 <= number < 1 and not number.is_integer():
        return _from_fraction(number, f"{number:g}")
    if number.is_integer():
        return _from_text(f"{int(number):04d}" if number >= 100 else str(int(number)), typed=f"{number:g}")
    return _from_text(f"{number:.2f}", typed=f"{number:g}")


def _from_fraction(fraction: float, typed: str) -> Understood:
    minutes = round(fraction * 1440)
    if 0 <= minutes < 1440:
        return Understood(Clock(time(minutes // 60, minutes % 60)))
    return refused(Code.TIME_UNREADABLE, typed)


def _from_text(text: str, typed: str = "") -> Understood:
    line = one_line(text).casefold().rstrip(".")
    both = _RANGE.fullmatch(line)
    one = _ONE.fullmatch(line)
    if both and not re.fullmatch(r"\d{2}-\d{2}", line):  # «09-30» may be a range or half past nine: nobody can tell
        start, end = _moment(*both.groups()[:3]), _moment(*both.groups()[3:])
        if start and end and start < end:
            return Understood(Clock(start, end))
    elif one:
        start = _moment(*one.groups())
        if start:
            return Understood(Clock(start))
    return refused(Code.TIME_UNREADABLE, typed or text)


def _moment(hours: str, minutes: str | None, attached: str | None) -> time | None:
    hour, minute = int(hours), int(minutes or attached or 0)
    if hour == 24 and minute == 0:
        return None
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _duration(length: timedelta | None, typed: str) -> Understood:
    if length is None or not timedelta() < length <= timedelta(days=1):
        return refused(Code.DURATION_UNREADABLE, typed)
    return Understood(length)


def _duration_in(text: str) -> timedelta | None:
    if match := _CLOCKED.fullmatch(text):
        return timedelta(hours=int(match[1]), minutes=int(match[2]))
    if text.isdecimal():
        return timedelta(minutes=int(text))
    hours = _HOURS.match(text)
    rest = re.sub(r"^\s*(?:og)?\s*", "", text[hours.end() :]) if hours else text
    minutes = _MINUTES.fullmatch(rest) if rest else None
    if rest and minutes is None or not text:
        return None
    amount = _hours(hours[1]) if hours else 0.0
    return timedelta(hours=amount, minutes=int(minutes[1]) if minutes else 0)


def _hours(word: str) -> float:
    return _NUMBERS[word] if word in _NUMBERS else float(word.replace(",", "."))
