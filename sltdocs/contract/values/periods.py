"""Points in time that may be longer than a day: months, half-years and years, and deadlines that may be words."""

import re
from calendar import monthrange
from datetime import date, datetime

from msgspec.structs import replace

from sltdocs.contract.cell import Native
from sltdocs.contract.normalise import one_line
from sltdocs.contract.types import Deadline, Precision, When
from sltdocs.contract.values.calendar_words import AUTUMN, MONTHS, SPRING
from sltdocs.contract.values.dates import SENSIBLE_YEARS, looks_like_a_date, read_date, year_alone
from sltdocs.contract.values.understood import Understood, refused, shown
from sltdocs.contract.values.value_code import ValueCode

_MONTH = re.compile(r"([a-zæøå]+)\.?,?\s(?:i\s)?(\d{4}|\d{2})")
_MONTH_NUMBER = re.compile(r"(\d{1,2})[./](\d{4})|(\d{4})-(\d{1,2})")
_SEASON = re.compile(r"([a-zæøå]+)\s(?:i\s)?(\d{4}|\d{2})")
_HALF = re.compile(r"(1|2|første|fyrste|andre|annet|anna)\.?\s?halv(?:år|del)(?:et|en)?\s(?:i\s|av\s)?(\d{4})")
_FIRST_HALF = frozenset({"1", "første", "fyrste"})
_YEAR = re.compile(r"(?:(?:året|i|hele|heile|i løpet av)\s)?(\d{4})")
_HAS_DIGIT = re.compile(r"\d")
_LONGEST_SPAN = 20  # years


def read_when(value: Native) -> Understood:
    """A `When`: a day, a month, a season, a half-year or a year."""
    year = year_alone(value)
    if year is not None:
        return Understood(_year(year))
    longer = _longer_than_a_day(value) if isinstance(value, str) else None
    if longer is not None:
        return Understood(longer)
    day = read_date(value)
    if isinstance(day.value, date):
        return Understood(When(day.value, day.value), day.problems)
    if day.problems[0].code in {ValueCode.DATE_UNREADABLE, ValueCode.DATE_WITHOUT_YEAR}:
        return refused(ValueCode.WHEN_UNREADABLE, one_line(shown(value)))
    return day


def read_deadline(value: Native) -> Understood:
    """A `Deadline`: a date or a longer time, or the words that were typed («løpende», «innen 1. juni 2026»).

    Only what is meant as a date and is none is refused: «31.02.2026», «02/19/2026».
    """
    typed = one_line(value) if isinstance(value, str) else ""
    if typed and not _HAS_DIGIT.search(typed) and not typed.startswith("#"):
        return Understood(Deadline(typed))
    found = read_when(value)
    if isinstance(found.value, When):
        return Understood(Deadline(typed, found.value), found.problems)
    return found if not typed or looks_like_a_date(typed) else Understood(Deadline(typed))


def read_year(value: Native) -> Understood:
    """An `int` from 1990 to 2060."""
    alone = year_alone(value)
    if alone is not None:
        return Understood(alone)
    if isinstance(value, datetime | date):
        return Understood(value.year) if value.year in SENSIBLE_YEARS else refused(ValueCode.YEAR_UNREADABLE, str(value.year))
    match = _YEAR.fullmatch(one_line(shown(value)).casefold())
    if match and int(match[1]) in SENSIBLE_YEARS:
        return Understood(int(match[1]))
    return refused(ValueCode.YEAR_UNREADABLE, one_line(shown(value)))


def read_years(value: Native) -> Understood:
    """A tuple of years: «2026; 2027», «2026, 2027», «2026–2028»."""
    text = one_line(shown(value))
    span = re.fullmatch(r"(\d{4})\s?[-–]\s?(\d{4})", text)
    if span and 0 <= int(span[2]) - int(span[1]) <= _LONGEST_SPAN and int(span[1]) in SENSIBLE_YEARS:
        return Understood(tuple(range(int(span[1]), int(span[2]) + 1)))
    years = [read_year(piece).value for piece in re.split(r"[;,\s]+|\bog\b", text) if piece]
    if years and all(isinstance(year, int) for year in years):
        return Understood(tuple(years))
    return refused(ValueCode.YEAR_UNREADABLE, text)


def _longer_than_a_day(typed: str) -> When | None:
    text = one_line(typed).casefold().rstrip(".,")
    return _month(text) or _half_year(text) or _whole_year(text)


def _month(text: str) -> When | None:
    if (match := _MONTH.fullmatch(text)) and match[1] in MONTHS:
        return _month_of(match[2], MONTHS[match[1]])
    if match := _MONTH_NUMBER.fullmatch(text):
        return _month_of(match[2] or match[3], int(match[1] or match[4]))
    return None


def _half_year(text: str) -> When | None:
    if match := _HALF.fullmatch(text):
        return _half_of(match[2], first=match[1] in _FIRST_HALF)
    if (match := _SEASON.fullmatch(text)) and match[1] in SPRING | AUTUMN:
        half = _half_of(match[2], first=match[1] in SPRING)
        return half and replace(half, precision=Precision.SEASON)
    return None


def _whole_year(text: str) -> When | None:
    match = _YEAR.fullmatch(text)
    return _year(int(match[1])) if match and int(match[1]) in SENSIBLE_YEARS else None


def _month_of(digits: str, month: int) -> When | None:
    year = _full_year(digits)
    if year not in SENSIBLE_YEARS or not 1 <= month <= 12:
        return None
    return When(date(year, month, 1), date(year, month, monthrange(year, month)[1]), Precision.MONTH)


def _half_of(digits: str, *, first: bool) -> When | None:
    year = _full_year(digits)
    if year not in SENSIBLE_YEARS:
        return None
    if first:
        return When(date(year, 1, 1), date(year, 6, 30), Precision.HALF_YEAR)
    return When(date(year, 7, 1), date(year, 12, 31), Precision.HALF_YEAR)


def _year(year: int) -> When:
    return When(date(year, 1, 1), date(year, 12, 31), Precision.YEAR)


def _full_year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)
