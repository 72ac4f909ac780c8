"""Times longer than a day in words: «uke 40», «1. kvartal 2026», «mai/juni 2026», «innen utgangen av juni»."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from msgspec.structs import replace

from sltdocs.contract.normalise import one_line
from sltdocs.contract.types import Precision, When
from sltdocs.contract.values.calendar_words import AUTUMN, MONTHS, SPRING
from sltdocs.contract.values.dates import SENSIBLE_YEARS, read_date

_NUMBERS = {
    word: number
    for number, words in enumerate(("1 første fyrste", "2 andre annet anna", "3 tredje", "4 fjerde"), start=1)
    for word in words.split()
}
_NTH = rf"({'|'.join(_NUMBERS)})\.?\s?"
_IN_YEAR = r"(?:,?\s?(?:i\s|av\s|/\s?)?(\d{4}))?"
_MONTH = re.compile(r"([a-zæøå]+)\.?(?:,?\s(?:i\s)?(\d{4}|\d{2}))?")
_MONTH_NUMBER = re.compile(r"(\d{1,2})[./](\d{4})|(\d{4})-(\d{1,2})")
_QUARTER = re.compile(rf"(?:{_NTH}(?:kvartal|kv)(?:et)?\.?|(?:q|kvartal\s?)([1-4])){_IN_YEAR}")
_IN_OUR_WORDS = re.compile(
    r"(?:(?:våren|høsten|hausten|(?:første|andre) halvår"
    r"|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember) )?\d{4}"
    rf"|{_MONTH_NUMBER.pattern}"
)
"""What is told in no other words than those of the documents; all else keeps its own: «2. halvår 2026», «sept. 2026»."""
_TERTIAL = re.compile(rf"{_NTH}tertial(?:et)?{_IN_YEAR}")
_HALF = re.compile(rf"(?:{_NTH})halv(?:år|del)(?:et|en)?{_IN_YEAR}")
_SEASON = re.compile(r"([a-zæøå]+)(?:\s(?:i\s)?(\d{4}|\d{2}))?")
_SUMMER = frozenset({"sommer", "sommeren", "sommar", "sommaren", "sumar", "sumaren", "sommerferien", "sommarferien"})
_SCHOOL_DAYS = {
    "skoleslutt": (6, 30),
    "skuleslutt": (6, 30),
    "skolestart": (8, 31),
    "skulestart": (8, 31),
    "årsslutt": (12, 31),
    "årsskiftet": (12, 31),
}
"""The month and its last day: schools end and begin within them."""
_CHRISTMAS = frozenset({"jula", "julen"})
_JUL = re.compile(r"jul(?=\s|$)")
"""«Jul 2026» is the month as it is shortened, but «før jul» and «innen jul» speak of Christmas."""
_WEEK = re.compile(rf"(?:uke|veke|u\.|v\.)\s?(\d{{1,2}}){_IN_YEAR}")
_YEAR = re.compile(r"(?:(?:året|i|hele|heile|hele året|heile året)\s)?(\d{4})")
_WHOLE_YEAR = frozenset(
    f"{before}{year}"
    for year in ("hele året", "heile året", "hele året rundt", "helårs", "heilårs", "helår", "heilår")
    for before in ("", "gjennom ", "i ")
)
_SCHOOL_YEAR = re.compile(r"(?:skole|skule|barnehage)året?\s(\d{4})\s?[/–-]\s?(\d{4}|\d{2})")
_YEARS = re.compile(r"(\d{4})\s?[/–-]\s?(\d{4}|\d{2})")
_MOST_YEARS = 20

_BY = re.compile(
    r"(?:innen|innan|senest|seinast|til|fram til|frem til|ferdig|i løpet av|utgangen av|slutten av|begynnelsen av|byrjinga av"
    r"|starten av|midten av|ut|medio|primo|ultimo|tidlig|tidleg|sent|seint|ca\.?|rundt|omkring|i)\s+(?=\S)"
)
"""Words before a time whose end is the end of that time, or no later."""
_BEFORE = re.compile(r"før\s+(?=\S)")
_BETWEEN = re.compile(r"\s*(?:[-–—/]|\btil\b|\bog\b|\btil og med\b)\s*")
_BARE = re.compile(r"\d{1,2}\.?")
_BARE_BEFORE_YEAR = re.compile(r"\d{1,2}(?:\s\d{4})?")


def span(typed: str, year: int | None = None) -> When | None:
    """The time that a text tells; `year` is that of one that names none. None when it cannot be placed."""
    text = one_line(typed)
    folded = text.casefold().rstrip(".,")
    plain = _exact(folded)
    if plain is not None:
        return plain if _IN_OUR_WORDS.fullmatch(folded) else replace(plain, typed=text)
    found = _placed(folded, year)
    return None if found is None else replace(found, precision=Precision.TYPED, typed=text)


def lacks_year(typed: str) -> bool:
    """Whether a text tells a time in some year, and only the year is missing."""
    return span(typed) is None and any(
        span(typed, year) is not None for year in (2026, 2028)
    )  # 2026 has a week 53, 2028 a leap day


def span_in(typed: str, first: date, last: date) -> When | None:
    """The one time within a period that a text can mean; None when it can mean none, or several."""
    found = _spans_in(typed, first, last)
    return found[0] if len(found) == 1 else None


def first_span_in(typed: str, first: date, last: date) -> When | None:
    """The first time within a period that a text can mean; that of the period's first year when none lies in it."""
    return next(iter(_spans_in(typed, first, last)), None) or span(typed, first.year)


def _spans_in(typed: str, first: date, last: date) -> list[When]:
    told = span(typed)
    if told is None and _PERIOD.fullmatch(one_line(typed).casefold().rstrip(".")):
        told = When(first, last, Precision.TYPED, one_line(typed))
    if told is not None:
        return [told]
    found = (span(typed, year) for year in range(first.year, last.year + 1))
    return [one for one in found if one is not None and one.last >= first and one.first <= last]


_PERIOD = re.compile(
    r"(?:(?:i|gjennom|innen|innan|ut|i løpet av|innen utgangen av|innan utgangen av)\s)?(?:hele |heile )?(?:plan)?perioden"
)


def _exact(text: str) -> When | None:
    """What has its year and is told in the same words whoever typed it: months, half-years, seasons and years."""
    if match := _YEAR.fullmatch(text):
        return _months(_sensible(match[1]), 1, 12, Precision.YEAR)
    if (match := _MONTH.fullmatch(text)) and match[1] in MONTHS and match[2]:
        return _months(_sensible(match[2]), MONTHS[match[1]], MONTHS[match[1]], Precision.MONTH)
    if match := _MONTH_NUMBER.fullmatch(text):
        month = int(match[1] or match[4])
        return _months(_sensible(match[2] or match[3]), month, month, Precision.MONTH)
    if (match := _HALF.fullmatch(text)) and match[2] and _NUMBERS[match[1]] <= 2:
        return _half(_sensible(match[2]), _NUMBERS[match[1]], Precision.HALF_YEAR)
    if (match := _SEASON.fullmatch(text)) and match[1] in SPRING | AUTUMN and match[2]:
        return _half(_sensible(match[2]), 1 if match[1] in SPRING else 2, Precision.SEASON)
    return None


def _placed(text: str, year: int | None) -> When | None:
    if match := _BEFORE.match(text):
        return _until_before(_JUL.sub("jula", text[match.end() :]), year)
    if match := _BY.match(text):
        return _placed(_JUL.sub("jula", text[match.end() :]), year)
    return _exact(text) or _day(text, year) or _named(text, year) or _range(text, year)


def _until_before(text: str, year: int | None) -> When | None:
    """«Før sommeren» is before the holidays, not before June."""
    inner = _placed(text, year)
    if inner is None:
        return None
    last = date(inner.first.year, 6, 30) if text.split(" ", maxsplit=1)[0] in _SUMMER else inner.first - timedelta(days=1)
    return When(last, last, Precision.TYPED)


def _day(text: str, year: int | None) -> When | None:
    spellings = [text] if year is None else [text, f"{text}.{year}", f"{text} {year}"]
    for spelling in () if text.isdigit() else spellings:
        found = read_date(spelling)
        if isinstance(found.value, date) and not found.problems:
            return When(found.value, found.value)
    return None


def _named(text: str, year: int | None) -> When | None:
    return next((found for name in _NAMED if (found := name(text, year)) is not None), None)


def _month(text: str, year: int | None) -> When | None:
    match = _MONTH.fullmatch(text)
    month = MONTHS.get(match[1]) if match else None
    return _months(year, month, month) if month and match and not match[2] else None


def _quarter(text: str, year: int | None) -> When | None:
    match = _QUARTER.fullmatch(text)
    return _part_of(_own(match[3], year), _number(match[1], match[2]), 3) if match else None


def _tertial(text: str, year: int | None) -> When | None:
    match = _TERTIAL.fullmatch(text)
    number = _number(match[1], None) if match else 4
    return _part_of(_own(match[2], year), number, 4) if match and number <= 3 else None


def _half_year(text: str, year: int | None) -> When | None:
    if (match := _HALF.fullmatch(text)) and _NUMBERS[match[1]] <= 2:
        return _half(_own(match[2], year), _NUMBERS[match[1]], Precision.TYPED)
    return _half(year, 1 if text in SPRING else 2, Precision.TYPED) if text in SPRING | AUTUMN else None


def _holiday(text: str, year: int | None) -> When | None:
    match = _SEASON.fullmatch(text)
    own = _own(match[2], year) if match else None
    if match and own and match[1] in _SCHOOL_DAYS:
        month, day = _SCHOOL_DAYS[match[1]]
        return When(date(own, month, 1), date(own, month, day), Precision.TYPED)
    if match and match[1] in _SUMMER:
        return _months(own, 6, 8)
    return When(date(own, 12, 24), date(own, 12, 31), Precision.TYPED) if match and own and match[1] in _CHRISTMAS else None


def _week(text: str, year: int | None) -> When | None:
    match = _WEEK.fullmatch(text)
    own = _own(match[2], year) if match else None
    try:
        monday = date.fromisocalendar(own, int(match[1]), 1) if match and own else None
    except ValueError:  # not every year has a week 53
        return None
    return When(monday, monday + timedelta(days=6), Precision.TYPED) if monday else None


def _years(text: str, year: int | None) -> When | None:
    if text in _WHOLE_YEAR:
        return _months(year, 1, 12)
    school, both = _SCHOOL_YEAR.fullmatch(text), _YEARS.fullmatch(text)
    match = school or both
    ends = two_years(match[1], match[2]) if match else None
    if ends is None:
        return None
    if school:
        return When(date(ends[0], 8, 1), date(ends[1], 7, 31), Precision.TYPED) if ends[1] == ends[0] + 1 else None
    return When(date(ends[0], 1, 1), date(ends[1], 12, 31), Precision.TYPED)


_NAMED: tuple[Callable[[str, int | None], When | None], ...] = (
    _month, _quarter, _tertial, _half_year, _holiday, _week, _years,
)  # fmt: skip


def two_years(first: str, second: str) -> tuple[int, int] | None:
    """The years of «2024/25» or «2024–2027»; None when they are no years, or in the wrong order."""
    start = int(first)
    end = int(second) if len(second) == 4 else start // 100 * 100 + int(second)
    return (start, end) if start in SENSIBLE_YEARS and 0 < end - start <= _MOST_YEARS else None


def _range(text: str, year: int | None) -> When | None:
    """From one time to another: what the first does not say (its year, its month), the second says."""
    for first, second in _halves(text):
        end = _end(second, year)
        start = _end(first, end.last.year) if end else None
        if start and end and start.first > end.last:
            start = _end(first, end.last.year - 1)
        if start and end and start.first <= end.first and end.last.year - start.first.year <= _MOST_YEARS:
            return When(start.first, end.last, Precision.TYPED)
    return None


def _halves(text: str) -> Iterator[tuple[str, str]]:
    for sign in _BETWEEN.finditer(text):
        first, second = text[: sign.start()].rstrip(), text[sign.end() :]
        if _BARE.fullmatch(first):  # «10.–12. mars», «1. og 2. kvartal»
            first += re.sub(r"^\d{1,2}\.?", "" if first.endswith(".") else ".", second)
        elif _BARE_BEFORE_YEAR.fullmatch(second) and " " in first:  # «uke 12–14»
            second = f"{first.split(' ')[0]} {second}"
        if first and second:
            yield first, second


def _end(text: str, year: int | None) -> When | None:
    return _exact(text) or _day(text, year) or _named(text, year)


def _number(word: str | None, digit: str | None) -> int:
    return _NUMBERS[word] if word else int(digit or 0)


def _own(digits: str | None, year: int | None) -> int | None:
    return _sensible(digits) if digits else year


def _sensible(digits: str) -> int | None:
    year = int(digits) if len(digits) == 4 else 2000 + int(digits)
    return year if year in SENSIBLE_YEARS else None


def _part_of(year: int | None, number: int, months: int) -> When | None:
    return _months(year, (number - 1) * months + 1, number * months)


def _half(year: int | None, number: int, precision: Precision) -> When | None:
    return _months(year, 6 * number - 5, 6 * number, precision)


def _months(year: int | None, first: int, last: int, precision: Precision = Precision.TYPED) -> When | None:
    if year is None or not 1 <= first <= last <= 12:
        return None
    return When(date(year, first, 1), date(year, last, monthrange(year, last)[1]), precision)
