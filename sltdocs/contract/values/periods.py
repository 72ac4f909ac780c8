"""Points in time that may be longer than a day: months, half-years and years, and deadlines that may be words."""

import re
from datetime import date, datetime

from sltdocs.contract.cell import Native
from sltdocs.contract.normalise import one_line
from sltdocs.contract.schema import Edge
from sltdocs.contract.types import Deadline, FigureYear, Precision, When, Yearless
from sltdocs.contract.values.calendar_words import MONTHS
from sltdocs.contract.values.dates import SENSIBLE_YEARS, looks_like_a_date, read_date, year_alone
from sltdocs.contract.values.spans import lacks_year, span, two_years
from sltdocs.contract.values.understood import Understood, refused, shown
from sltdocs.contract.values.value_code import ValueCode

_YEAR = re.compile(r"(?:(?:året|i|hele|heile|i løpet av)\s)?(\d{4})")
_TWO_YEARS = re.compile(r"(?:(?:skole|skule)året?\s)?(\d{4})\s?[/–-]\s?(\d{4}|\d{2})", re.IGNORECASE)
_HAS_DIGIT = re.compile(r"\d")
_LONGEST_SPAN = 20  # years


def read_when(value: Native) -> Understood:
    """A `When`: a day, or a longer time; `Yearless` where only the year is missing."""
    year = year_alone(value)
    if year is not None:
        return Understood(_year(year))
    day = read_date(value)
    if isinstance(day.value, date):
        return Understood(When(day.value, day.value), day.problems)
    if isinstance(value, str) and (longer := span(value)):
        return Understood(longer)
    if isinstance(value, str) and lacks_year(value):
        return Understood(Yearless(one_line(value)))
    if day.problems[0].code in {ValueCode.DATE_UNREADABLE, ValueCode.DATE_WITHOUT_YEAR}:
        return refused(ValueCode.WHEN_UNREADABLE, one_line(shown(value)))
    return day


def read_deadline(value: Native) -> Understood:
    """A `Deadline`: a date or a longer time, or the words that were typed («løpende», «innen 1. juni 2026»).

    Only what is meant as a date and is none is refused: «31.02.2026», «02/19/2026».
    """
    typed = one_line(value) if isinstance(value, str) else ""
    if typed and lacks_year(typed):
        return Understood(Deadline(typed))
    if typed and not _HAS_DIGIT.search(typed) and not typed.startswith("#"):
        return Understood(Deadline(typed))
    found = read_when(value)
    if isinstance(found.value, When):
        return Understood(Deadline(typed, found.value), found.problems)
    return found if not typed or looks_like_a_date(typed) else Understood(Deadline(typed))


def read_month(value: Native) -> Understood:
    """A `When` or `Yearless`; a bare number from 1 to 12 is a month."""
    typed = one_line(shown(value)).rstrip(".")
    if re.fullmatch(r"0?[1-9]|1[0-2]", typed):
        return Understood(Yearless(_NAMES[int(typed) - 1]))
    return read_when(value)


_NAMES = tuple({number: name for name, number in reversed(MONTHS.items())}[number] for number in range(1, 13))


def read_day_at(value: Native, edge: Edge) -> Understood:
    """A `date`: a day, or the first or the last one of a longer time («2026», «mars 2026»).

    With `Edge.ALL` the longer time itself: a `When`, or a `Yearless` («uke 8»).
    """
    day = read_date(value)
    if edge is Edge.ALL:
        longer_too = read_when(value) if day.value is None and year_alone(value) is None else day
        return longer_too if isinstance(longer_too.value, When | Yearless) else day
    year = year_alone(value)
    longer = _year(year) if year is not None else span(value) if isinstance(value, str) and day.value is None else None
    if longer is None:
        return day
    return Understood(longer.first if edge is Edge.FIRST else longer.last)


def read_figure_year(value: Native) -> Understood:
    """A `FigureYear`: a year, or two that belong together, «2024/25»."""
    match = _TWO_YEARS.fullmatch(one_line(shown(value)))
    years = two_years(match[1], match[2]) if match else None
    if years is not None:
        return Understood(FigureYear(*years, one_line(shown(value))))
    found = read_year(value)
    return Understood(FigureYear(found.value, found.value)) if isinstance(found.value, int) else found


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


def _year(year: int) -> When:
    return When(date(year, 1, 1), date(year, 12, 31), Precision.YEAR)
