"""Dates as Norwegians type them: day first, never month first; what cannot be a date is refused, never guessed."""

import math
import re
from calendar import monthrange
from datetime import date, datetime, time, timedelta

from sltdocs.contract.cell import Native
from sltdocs.contract.near import nearest
from sltdocs.contract.normalise import one_line
from sltdocs.contract.values.calendar_words import MONTHS, WEEKDAYS
from sltdocs.contract.values.understood import Understood, problem, refused, shown, typed_number
from sltdocs.contract.values.value_code import ValueCode

_EXCEL_EPOCH = date(1899, 12, 30)
_SERIALS = range(29221, 73051)  # 1980 to 2099: what a plain number can sensibly mean as a date
SENSIBLE_YEARS = range(1990, 2061)

_LEAP_YEAR = 2028  # has every day that a date without its year may mean

_DAY_FIRST = (
    re.compile(r"(\d{1,2})\s?\.\s?(\d{1,2})\s?\.\s?(\d{4}|\d{2})(?: 00:00(?::00)?)?"),
    re.compile(r"(\d{1,2})\s?/\s?(\d{1,2})\s?[/ .-]\s?(\d{4}|\d{2})"),
    re.compile(r"(\d{1,2})-(\d{1,2})-(\d{4}|\d{2})"),
)
_YEAR_FIRST = re.compile(r"(\d{4})([-.])(\d{1,2})\2(\d{1,2})(?:[T ]00:00(?::00)?)?|(20\d{2})(\d{2})(\d{2})", re.IGNORECASE)
_SPELLED = re.compile(r"(\d{1,2})\s?\.?\s?([a-zæøå]+)\.?,?\s?(\d{4}|\d{2})")
_NEARLY = re.compile(r"(\d{1,2})[\s.,/:;-]{1,3}(\d{1,2}|[a-zæøå]{3,})[\s.,/:;-]{1,3}(\d{4})")
_SEVERAL = re.compile(r".*\d\D*?(?:[–—+;,-]|\bog\b|\btil\b|\btom\b|\bt\.o\.m\.)\s*(\d.*)")
_TIMED = re.compile(r"(.*\d{4}),?\s+(?:kl(?:okka|okken)?\.?\s?)?(?!00[:.]00)(\d{1,2}[:.]\d{2})(?:[:.]\d{2})?")
_WEEKDAY = re.compile(r"([a-zæøå]+)\.?,?\s+(?:den\s+)?(?=\d)")

Parts = tuple[int, int, int]
"""Day, month and year, before anybody asks whether that day exists."""


def read_date(value: Native) -> Understood:
    """A `date` from a date cell, an Excel serial number or text; DATE_… problems otherwise."""
    year = year_alone(value)
    if year is not None:
        return refused(ValueCode.DATE_ONLY_YEAR, str(year), shown_as=_shown(_EXCEL_EPOCH + timedelta(days=year)))
    if isinstance(value, datetime):
        return _with_time(_checked(value.date()), f"{value:%H:%M}" if value.time() != time() else "", shown(value))
    if isinstance(value, date):
        return _checked(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _from_serial(value, typed_number(value))
    if isinstance(value, str) and re.fullmatch(r"\d{5}", one_line(value)):
        return _from_serial(int(one_line(value)), value)
    match = _TIMED.fullmatch(one_line(str(value)).casefold())
    return _with_time(_from_text(match[1]), match[2], str(value)) if match else _from_text(str(value))


def _with_time(read: Understood, clock: str, typed: str) -> Understood:
    """A date that a time was typed behind: what is read is the date alone, and that is told."""
    if not clock or read.value is None:
        return read
    return Understood(read.value, (*read.problems, problem(ValueCode.DATE_WITH_TIME, typed, clock=clock.replace(":", "."))))


def year_alone(value: Native) -> int | None:
    """The year, where only a year was typed: 2027 in a date cell is a day of 1905 to Excel, its 2027th."""
    if isinstance(value, datetime | date):
        value = ((value.date() if isinstance(value, datetime) else value) - _EXCEL_EPOCH).days
    typed = one_line(value).rstrip(".") if isinstance(value, str) else ""
    number = int(typed) if re.fullmatch(r"\d{4}", typed) else value
    return int(number) if isinstance(number, int | float) and not isinstance(number, bool) and number in SENSIBLE_YEARS else None


def looks_like_a_date(typed: str) -> bool:
    """Whether the text is meant as a date, although it may not be one."""
    text = one_line(typed).casefold().rstrip(".,")
    _, rest = _without_weekday(text)
    return rest != text or _parts(rest) is not None or _guess(rest) != "" or text.startswith("##")


def _checked(day: date, typed: str = "") -> Understood:
    if day.year in SENSIBLE_YEARS:
        return Understood(day)
    shown = _shown(day)
    return Understood(day, (problem(ValueCode.DATE_FAR_OFF, typed or shown, read=shown),))


def _from_serial(number: float, typed: str) -> Understood:
    if math.isfinite(number) and int(number) in _SERIALS:
        return Understood(_EXCEL_EPOCH + timedelta(days=int(number)))
    if math.isfinite(number) and _YEAR_FIRST.fullmatch(typed):  # 20260219, whatever Excel shows of it in a date cell
        return _from_text(typed)
    return refused(ValueCode.DATE_UNREADABLE, typed)


def _from_text(typed: str) -> Understood:
    text = one_line(typed).casefold().rstrip(".,")
    weekday, rest = _without_weekday(text)
    parts = _parts(rest)
    if parts is None:
        return _unreadable(rest, typed)
    day = _real(*parts)
    if day is None:
        existing = _nearest_existing(*parts)
        return (
            refused(ValueCode.DATE_IMPOSSIBLE, typed, nearest=existing) if existing else refused(ValueCode.DATE_UNREADABLE, typed)
        )
    if weekday is not None and day.weekday() != weekday:
        return refused(ValueCode.DATE_WEEKDAY_CONTRADICTS, typed, read=_shown(day), weekday=str(day.weekday()))
    return _checked(day, typed)


def _unreadable(text: str, typed: str) -> Understood:
    """What may be said about a text that has not day, month and year: what was meant, or that the year is missing."""
    guess, without_year = _guess(text), _parts(f"{text}.{_LEAP_YEAR}") or _parts(f"{text} {_LEAP_YEAR}")
    if guess:
        return refused(ValueCode.DATE_MISTYPED, typed, nearest=guess)
    last = _last_of_several(text)
    if last:
        return refused(ValueCode.DATE_SEVERAL, typed, last=last)
    if without_year and _real(*without_year):
        return refused(ValueCode.DATE_WITHOUT_YEAR, typed, day=f"{without_year[0]:02}.{without_year[1]:02}.")
    return refused(ValueCode.DATE_UNREADABLE, typed)


def _last_of_several(text: str) -> str:
    """The last day of «25. og 26. februar 2026» or «30.03–06.04.2026»; nothing when the text is no such thing."""
    match = _SEVERAL.fullmatch(text)
    parts = _parts(match[1]) if match else None
    day = _real(*parts) if parts else None
    return _shown(day) if day else ""


def _without_weekday(text: str) -> tuple[int | None, str]:
    """The weekday that stands before the date, and the rest; «den» goes too."""
    match = _WEEKDAY.match(text)
    if match and match[1] in WEEKDAYS:
        return WEEKDAYS[match[1]], text[match.end() :]
    return None, text.removeprefix("den ")


def _parts(text: str) -> Parts | None:
    if match := _YEAR_FIRST.fullmatch(text):
        return (int(match[4]), int(match[3]), int(match[1])) if match[1] else (int(match[7]), int(match[6]), int(match[5]))
    for shape in _DAY_FIRST:
        if match := shape.fullmatch(text):
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


def _nearest_existing(day: int, month: int, year: int) -> str:
    """The month's last day for «31.02.2026», the other order for «02/19/2026»; else nothing."""
    if 1 <= month <= 12 and 28 < day <= 31 and year > 0:
        return _shown(date(year, month, monthrange(year, month)[1]))
    swapped = _real(month, day, year)
    return _shown(swapped) if swapped else ""


def _guess(text: str) -> str:
    """The date that was probably meant by «19.02 2026» or «19. febuar 2026»; nothing when it is not near enough."""
    match = _NEARLY.fullmatch(text)
    if match is None:
        return ""
    name = (
        match[2] if match[2].isdigit() or match[2] in MONTHS else nearest(match[2], (month for month in MONTHS if len(month) > 4))
    )
    month = int(match[2]) if match[2].isdigit() else MONTHS.get(name or "", 0)
    day = _real(int(match[1]), month, int(match[3]))
    return _shown(day) if day else ""


def _shown(day: date) -> str:
    return f"{day:%d.%m.}{day.year:04d}"
