"""How a plan's title, period, municipalities, dates and numbers are worded."""

import re
from collections.abc import Container
from datetime import date, time
from decimal import Decimal

from sltdocs.contract.types import Deadline, Precision, Quantity, When
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.model import Group, Meeting, Plan
from sltdocs.words.documents.labels import labels_words

NO_BREAK = "\u00a0"
FIRST_GROUPED = 10_000
"""The first whole number whose thousands stand apart: from five digits, as Språkrådet advises."""
_MUNICIPALITY_ENDINGS = (" kommune", " Kommune")


def title(plan: Plan) -> str:
    """The plan's title, `SLT-handlingsplan 2026–2027` when none is typed."""
    return plan.title or labels_words(plan.written_form).action_plan_title.format(period=period_label(plan))


def report_title(plan: Plan, year: int) -> str:
    """The title of the status report about a year."""
    return labels_words(plan.written_form).status_report_title.format(year=year)


def period_label(plan: Plan) -> str:
    """The period as it is printed: what was typed, with a dash between years, else `2026–2027` or `2026`."""
    first, last = plan.period_from.year, plan.period_to.year
    return _BETWEEN_YEARS.sub("–", plan.period_name) or (str(first) if first == last else f"{first}–{last}")


_BETWEEN_YEARS = re.compile(r"(?<=\b\d{4})\s*-\s*(?=\d{4}\b|\d{2}\b)")
"""Years from and to have a dash (Språkrådet, «Tankestrek»), and many keyboards only a hyphen."""


def municipality_label(plan: Plan) -> str:
    """«Fjordvik kommune», «A, B og C kommuner»."""
    words = labels_words(plan.written_form)
    names = [_bare(name) for name in plan.municipalities]
    if not names:
        return f"{words.municipality} {enumeration(list(plan.municipality_numbers), plan.written_form)}"
    return f"{enumeration(names, plan.written_form)} {words.municipality if len(names) == 1 else words.municipalities}"


def enumeration(items: list[str], form: WrittenForm) -> str:
    """`A, B og C`."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {labels_words(form).conjunction} {items[-1]}"


def day(when: date, form: WrittenForm) -> str:
    """`19. februar 2026`."""
    return f"{when.day}. {labels_words(form).months[when.month - 1]} {when.year}"


def day_with_weekday(when: date, form: WrittenForm) -> str:
    """`torsdag 19. februar 2026`."""
    return f"{weekday(when, form)} {day(when, form)}"


def weekday(when: date, form: WrittenForm) -> str:
    """`torsdag`."""
    return labels_words(form).weekdays[when.weekday()]


def public_holiday_name(key: str, form: WrittenForm) -> str:
    """`2. påskedag`, for a key that `plan.public_holidays` gives."""
    return labels_words(form).public_holidays[key]


def month(number: int, form: WrittenForm) -> str:
    """`februar` for 2."""
    return labels_words(form).months[number - 1]


def short_day(when: date) -> str:
    """`19.02.2026`, as dates are typed in the workbook."""
    return f"{when:%d.%m.}{when.year:04d}"


def days(first: date, last: date, form: WrittenForm) -> str:
    """`19. februar 2026`, `16.–20. februar 2026`, `28. september–2. oktober 2026`, `1. januar 2026 til 31. desember 2027`."""
    if first == last:
        return day(first, form)
    if first.year != last.year:
        return f"{day(first, form)} {labels_words(form).to} {day(last, form)}"
    if first.month != last.month:
        return f"{first.day}. {month(first.month, form)}–{day(last, form)}"
    return f"{first.day}.–{day(last, form)}"


def when(moment: When, form: WrittenForm) -> str:
    """A day, month, season, half-year or year, as exactly as it was given; in the words that were typed where those are kept."""
    return moment.typed or _in_our_words(moment, form)


def _in_our_words(moment: When, form: WrittenForm) -> str:
    words, year = labels_words(form), moment.first.year
    match moment.precision:
        case Precision.DAY:
            return day(moment.first, form)
        case Precision.MONTH:
            return f"{words.months[moment.first.month - 1]} {year}"
        case Precision.HALF_YEAR:
            return (words.first_half_year if moment.first.month < 7 else words.second_half_year).format(year=year)
        case Precision.SEASON:
            return (words.spring if moment.first.month < 7 else words.autumn).format(year=year)
        case Precision.YEAR:
            return str(year)
        case Precision.TYPED:
            return moment.typed


def short_when(moment: When, form: WrittenForm) -> str:
    """`19.02.2026`, or a longer time as `when` tells it."""
    return short_day(moment.first) if moment.precision is Precision.DAY else when(moment, form)


def deadline(moment: Deadline, form: WrittenForm) -> str:
    """A deadline as it prints: its day or longer time, or the words that were typed, «løpende»."""
    return when(moment.when, form) if moment.when else moment.typed


def clock(moment: time) -> str:
    """`09.00`."""
    return f"{moment:%H.%M}"


def clock_span(start: time, end: time | None) -> str:
    """`09.00–11.30`; `09.00` when the end is unknown."""
    return clock(start) if end is None else f"{clock(start)}–{clock(end)}"


def number(value: Decimal) -> str:
    """`12 345,5` with no-break spaces between thousands and no idle zeros."""
    sign, digits = ("−", -value) if value < 0 else ("", value)
    whole, _, fraction = f"{digits:f}".partition(".")
    fraction = fraction.rstrip("0")
    grouped = f"{int(whole):,}".replace(",", NO_BREAK) if int(whole) >= FIRST_GROUPED else whole
    return f"{sign}{grouped},{fraction}" if fraction else f"{sign}{grouped}"


def quantity(amount: Quantity) -> str:
    """A number as it prints: as her cell shows it, else `40 %` with a no-break space, `12 345,5`."""
    if amount.shown:
        return amount.shown.replace("-", "−", 1) if amount.value < 0 else amount.shown
    return f"{number(amount.value)}{NO_BREAK}%" if amount.percent else number(amount.value)


def _bare(name: str) -> str:
    for ending in _MUNICIPALITY_ENDINGS:
        name = name.removesuffix(ending)
    return name


def place_of(meeting: Meeting, group: Group | None) -> str:
    """Its place, else its group's; only to be told of one of `Plan.open_meetings`."""
    return meeting.place or (group.place if group else "")


def inside_a_sentence(body: str, common: Container[str]) -> str:
    """A body as it is named inside a sentence: a common noun has no capital there («av kommunestyret i Fjordvik»)."""
    first = body.partition(" ")[0].lower()
    return body[:1].lower() + body[1:] if first in common else body
