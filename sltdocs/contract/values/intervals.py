"""How a fixed series of meetings repeats, as Norwegians type it: «ukentlig», «kvar 14. dag», «månedlig 2. tirsdag»."""

import re

from sltdocs.contract.cell import Native
from sltdocs.contract.normalise import one_line
from sltdocs.contract.types import Interval, Rhythm
from sltdocs.contract.values.calendar_words import WEEKDAYS
from sltdocs.contract.values.understood import Understood, refused
from sltdocs.contract.values.value_code import ValueCode

_EACH = r"(?:hver|kvar)"
_NTH = {
    "1": 1, "første": 1, "fyrste": 1, "2": 2, "andre": 2, "annen": 2, "3": 3, "tredje": 3, "4": 4, "fjerde": 4, "siste": -1,
}  # fmt: skip
_ON = r"(?:,? (?:på )?([a-zæøå]+))?"
_WEEKLY = re.compile(
    rf"(?:ukentlig|vekentleg|{_EACH} (?:uke|veke)|{_EACH} 7\.? dag|(?:en|én|ein|éin|1) (?:gang|gong) i (?:uka|uken|veka)){_ON}"
)
_EACH_DAY = re.compile(rf"{_EACH} ([a-zæøå]+)")
_OTHER = rf"(?:ann[ea]n ?hver|annahvar|ann[ae]n? ?kvar|{_EACH} (?:annen|anna|annan|andre|2\.?))"
_OTHER_WEEK = re.compile(rf"(?:{_OTHER} (?:uke|veke)|{_EACH} (?:14\.?|fjortende|fjortande) dag|14\.? dagers?|14\.? dagar){_ON}")
_OTHER_DAY = re.compile(rf"{_OTHER} ([a-zæøå]+)")
_MONTH = rf"(?:i |{_EACH} |i {_EACH} )(?:måneden|månaden|måned|månad)"
_MONTHLY = re.compile(
    rf"(?:(?:månedlig|månadleg|månedleg|{_EACH} (?:måned|månad))[:,]? )?(?:den )?([1-4]|[a-zæøå]+)\.? ([a-zæøå]+)(?: {_MONTH})?"
)


def read_interval(value: Native) -> Understood:
    """An `Interval`: weekly, every other week, or the n-th weekday of the month."""
    text = one_line(str(value)).casefold().rstrip(".")
    found = _weekly(text) or _every_other_week(text) or _monthly(text)
    return Understood(found) if found else refused(ValueCode.INTERVAL_UNREADABLE, str(value))


def _weekly(text: str) -> Interval | None:
    return _in_weeks(text, Rhythm.WEEKLY, _WEEKLY, _EACH_DAY)


def _every_other_week(text: str) -> Interval | None:
    return _in_weeks(text, Rhythm.EVERY_OTHER_WEEK, _OTHER_WEEK, _OTHER_DAY)


def _in_weeks(text: str, rhythm: Rhythm, week: re.Pattern[str], day: re.Pattern[str]) -> Interval | None:
    """The weekday may be named: «ukentlig på torsdag», «annenhver torsdag»."""
    match = week.fullmatch(text) or day.fullmatch(text)
    if match is None or (match[1] and match[1] not in WEEKDAYS):
        return None
    return Interval(rhythm, weekday=WEEKDAYS[match[1]] if match[1] else None)


def _monthly(text: str) -> Interval | None:
    match = _MONTHLY.fullmatch(text)
    if match is None or match[1] not in _NTH or match[2] not in WEEKDAYS:
        return None
    return Interval(Rhythm.MONTHLY, _NTH[match[1]], WEEKDAYS[match[2]])
