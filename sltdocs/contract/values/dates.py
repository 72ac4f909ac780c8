"""Dates as Norwegians type them: day first, never month first; what cannot be a date is refused, never guessed."""

import re
from calendar import monthrange
from datetime import date, datetime, timedelta

from sltdocs.contract.cell import Native
from sltdocs.contract.codes import Code
from sltdocs.contract.normalise import one_line
from sltdocs.contract.types import Deadline, Precision, When
from sltdocs.contract.values.calendar_words import AUTUMN, MONTHS, SPRING, WEEKDAYS
from sltdocs.contract.values.understood import Problem, Understood, problem, refused

_EXCEL_EPOCH = date(1899, 12, 30)
_SERIALS = range(29221, 73051)  # 1980 to 2099: what a plain number can sensibly mean as a date
_SENSIBLE_YEARS = range(1990, 2061)

_DOTTED = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4}|\d{2})")
_SLASHED = re.compile(r"(\d{1,2})\s*/\s*(\d{1,2})\s*[/ .-]\s*(\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00)?)?")
_SPELLED = re.compile(r"(\d{1,2})\s*\.?\s*([a-zæøå]+)\.?,?\s*(\d{4}|\d{2})")
_MONTH = re.compile(r"([a-zæøå]+)\.?,?\s+(?:i\s+)?(\d{4})|(\d{1,2})[./](\d{4})")
_SEASON = re.compile(r"([a-zæøå]+)\s*(\d{4})")
_NUMBERED_HALF = re.compile(r"([12])\.?\s*halvår(?:et)?\s*(\d{4})")
_WEEKDAY = re.compile(r"([a-zæøå]+)\.?,?\s+(?:den\s+)?(?=\d)")
_YEAR = re.compile(r"(?:året\s+)?(\d{4})")


def read_date(value: Native) -> Understood:
    """A `date` from a date cell, an Excel serial number or text; DATE_… problems otherwise."""
    if isinstance(value, datetime | date):
        return _checked(_day(value), f"{value:%d.%m.%Y}")
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _from_serial(value)
    return _from_text(str(value))


def read_when(value: Native) -> Understood:
    """A `When`: a day, a month, a half-year or a year."""
    if isinstance(value, int | float) and not isinstance(value, bool) and value in _SENSIBLE_YEARS:
        return Understood(_year(int(value)))
    text = one_line(str(value)).casefold() if isinstance(value, str) else ""
    longer = _longer_than_a_day(text)
    if longer is not None:
        return Understood(longer)
    day = read_date(value)
    if isinstance(day.value, date):
        return Understood(When(day.value, day.value), day.problems)
    return day if _parts(text) else refused(Code.WHEN_UNREADABLE, str(value))


def read_deadline(value: Native) -> Understood:
    """A `Deadline`: a date or month, or the words that were typed («løpende», «etter avtale»)."""
    typed = one_line(value) if isinstance(value, str) else ""
    if typed and not typed[0].isdigit() and not _starts_with_weekday(typed):
        return Understood(Deadline(typed, _longer_than_a_day(typed.casefold())))
    found = read_when(value)
    if isinstance(found.value, When):
        return Understood(Deadline(typed, found.value), found.problems)
    if typed and not _looks_like_a_date(typed):
        return Understood(Deadline(typed))
    return found


def read_year(value: Native) -> Understood:
    """An `int` from 1990 to 2060."""
    if isinstance(value, datetime | date):
        return Understood(value.year)
    text = one_line(str(int(value) if isinstance(value, float) and value.is_integer() else value)).casefold()
    match = _YEAR.fullmatch(text)
    if match and int(match[1]) in _SENSIBLE_YEARS:
        return Understood(int(match[1]))
    return refused(Code.YEAR_UNREADABLE, str(value))


def read_years(value: Native) -> Understood:
    """A tuple of years: «2026; 2027», «2026, 2027», «2026–2028»."""
    text = one_line(str(int(value) if isinstance(value, float) and value.is_integer() else value))
    span = re.fullmatch(r"(\d{4})\s*[-–]\s*(\d{4})", text)
    if span and int(span[1]) <= int(span[2]) <= int(span[1]) + 20:
        return Understood(tuple(range(int(span[1]), int(span[2]) + 1)))
    years = [read_year(piece) for piece in re.split(r"[;,\s]+|\bog\b", text) if piece]
    if years and all(isinstance(year.value, int) for year in years):
        return Understood(tuple(year.value for year in years))
    return refused(Code.YEAR_UNREADABLE, str(value))


def _day(value: date) -> date:
    return value.date() if isinstance(value, datetime) else value


def _checked(day: date, typed: str) -> Understood:
    if day.year in _SENSIBLE_YEARS:
        return Understood(day)
    return Understood(day, (problem(Code.DATE_FAR_OFF, typed, read=f"{day:%d.%m.%Y}"),))


def _from_serial(number: float) -> Understood:
    if int(number) in _SERIALS:
        return Understood(_EXCEL_EPOCH + timedelta(days=int(number)))
    return refused(Code.DATE_UNREADABLE, f"{number:g}")


def _from_text(typed: str) -> Understood:
    text = one_line(typed).casefold().rstrip(".,")
    weekday = _WEEKDAY.match(text)
    named = WEEKDAYS.get(weekday[1]) if weekday else None
    rest = text[weekday.end() :] if weekday and named is not None else text
    parts = _parts(rest)
    day = _real(*parts) if parts else None
    if day is None:
        nearest = _nearest_reading(parts)
        return refused(Code.DATE_IMPOSSIBLE, typed, nearest=nearest) if nearest else refused(Code.DATE_UNREADABLE, typed)
    if named is not None and day.weekday() != named:
        return Understood(None, (_contradiction(typed, day),))
    return _checked(day, typed)


def _contradiction(typed: str, day: date) -> Problem:
    return problem(Code.DATE_WEEKDAY_CONTRADICTS, typed, read=f"{day:%d.%m.%Y}", weekday=str(day.weekday()))


def _parts(text: str) -> tuple[int, int, int] | None:
    """Day, month, year of the shapes that a date can have, before anybody asks whether that day exists."""
    if match := _ISO.fullmatch(text):
        return int(match[3]), int(match[2]), int(match[1])
    if match := _DOTTED.fullmatch(text) or _SLASHED.fullmatch(text):
        return int(match[1]), int(match[2]), _full_year(match[3])
    if (match := _SPELLED.fullmatch(text)) and match[2] in MONTHS:
        return int(match[1]), MONTHS[match[2]], _full_year(match[3])
    return None


def _full_year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _real(day: int, month: int, year: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _nearest_reading(parts: tuple[int, int, int] | None) -> str:
    """The nearest day that exists: the month's last for «31.02.2026», the other order for «02/19/2026»; else nothing."""
    if parts is None:
        return ""
    day, month, year = parts
    if 1 <= month <= 12 and day > 28:
        return f"{monthrange(year, month)[1]:02d}.{month:02d}.{year}"
    swapped = _real(month, day, year)
    return f"{swapped:%d.%m.%Y}" if swapped else ""


def _longer_than_a_day(text: str) -> When | None:
    if (match := _MONTH.fullmatch(text)) and (match[1] in MONTHS or match[3]):
        number = MONTHS[match[1]] if match[1] else int(match[3])
        return month_of(int(match[2] or match[4]), number) if 1 <= number <= 12 else None
    if match := _NUMBERED_HALF.fullmatch(text):
        return _half_year(int(match[2]), first=match[1] == "1")
    if (match := _SEASON.fullmatch(text)) and match[1] in SPRING | AUTUMN:
        return _half_year(int(match[2]), first=match[1] in SPRING)
    if (match := _YEAR.fullmatch(text)) and int(match[1]) in _SENSIBLE_YEARS:
        return _year(int(match[1]))
    return None


def month_of(year: int, month: int) -> When:
    """A whole month."""
    return When(date(year, month, 1), date(year, month, monthrange(year, month)[1]), Precision.MONTH)


def _half_year(year: int, *, first: bool) -> When:
    if first:
        return When(date(year, 1, 1), date(year, 6, 30), Precision.HALF_YEAR)
    return When(date(year, 7, 1), date(year, 12, 31), Precision.HALF_YEAR)


def _year(year: int) -> When:
    return When(date(year, 1, 1), date(year, 12, 31), Precision.YEAR)


def _starts_with_weekday(typed: str) -> bool:
    match = _WEEKDAY.match(typed.casefold())
    return bool(match and match[1] in WEEKDAYS)


def _looks_like_a_date(typed: str) -> bool:
    return _parts(typed.casefold().rstrip(".,")) is not None or typed.startswith("##")
