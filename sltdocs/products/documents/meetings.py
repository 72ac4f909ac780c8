"""The regular meetings, the meeting plan by month and the annual wheel, as the plan's template takes them."""

from collections.abc import Iterable
from datetime import time
from itertools import groupby

from msgspec import Struct

from sltdocs.contract.cell import Run
from sltdocs.contract.choices import MeetingStatus
from sltdocs.contract.text import Text
from sltdocs.contract.types import Precision, When
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan import labels
from sltdocs.plan.labels import place_of
from sltdocs.plan.model import Group, Meeting, Plan
from sltdocs.products.documents.charts import Captions
from sltdocs.products.documents.printed_values import capital, or_dash, or_not_set
from sltdocs.word.figures.figure import Figure
from sltdocs.word.figures.wheel import Sector
from sltdocs.word.figures.wheel import wheel as wheel_drawing
from sltdocs.words.documents.document import documents_words

FEWEST_WHEEL_MONTHS = 3


class PrintedSeries(Struct, frozen=True):
    """A regular meeting as the plan words it."""

    what: Text
    purpose: Text
    frequency: Text


class SeriesTable(Struct, frozen=True):
    """The regular meetings, and whether any of them says what it is for."""

    has_purpose: bool
    rows: list[PrintedSeries]


class MeetingsOfMonth(Struct, frozen=True):
    """The meetings of a month, a line each."""

    name: str
    meetings: list[Text]


class PrintedMeeting(Struct, frozen=True):
    """A dated meeting as a row; `remarks` are its topic and whether it is moved or cancelled."""

    date: str
    time: str
    group: str
    place: str
    remarks: list[str]


class MeetingsOfYear(Struct, frozen=True):
    """The meetings of a year, one by one and by month; `has_times`, `has_places`: whether any of them says so."""

    heading: str
    months: list[MeetingsOfMonth]
    rows: list[PrintedMeeting]
    has_times: bool
    has_places: bool


class ActivitiesOfMonth(Struct, frozen=True):
    """What the annual wheel holds in a month."""

    name: str
    activities: list[Text]


class AnnualWheel(Struct, frozen=True):
    """The annual wheel (årshjul) as a figure, and the same facts by month."""

    figure: Figure | None
    caption: str
    months: list[ActivitiesOfMonth]


def series(plan: Plan) -> SeriesTable:
    """The regular meetings with their wording as it was typed."""
    rows = [PrintedSeries(one.what, or_dash(one.purpose), or_not_set(one.frequency, plan.written_form)) for one in plan.series]
    return SeriesTable(any(one.purpose for one in plan.series), rows)


def meeting_plan(plan: Plan) -> list[MeetingsOfYear]:
    """The dated meetings by year, but for those of groups with individual cases: a date without its year tells no day."""
    years = groupby(in_time_order(plan.open_meetings), key=lambda meeting: meeting.day.year)
    return [_of_year(year, list(meetings), plan) for year, meetings in years]


def _of_year(year: int, meetings: list[Meeting], plan: Plan) -> MeetingsOfYear:
    rows = [_row(meeting, plan) for meeting in meetings]
    return MeetingsOfYear(
        heading=str(year),
        months=_months(meetings, plan),
        rows=rows,
        has_times=any(row.time for row in rows),
        has_places=any(row.place for row in rows),
    )


def _row(meeting: Meeting, plan: Plan) -> PrintedMeeting:
    words, form, group = documents_words(plan.written_form), plan.written_form, plan.group(meeting.group)
    start = start_of(meeting, group)
    topic = [words.only_topic.format(topic=meeting.topic)] if meeting.topic else []
    return PrintedMeeting(
        date=_date(meeting, form),
        time=labels.clock_span(start, meeting.end) if start else "",
        group=group.name if group else meeting.group,
        place=place_of(meeting, group),
        remarks=[*([capital(state)] if (state := _state(meeting, form)) else []), *topic],
    )


def _state(meeting: Meeting, form: WrittenForm) -> str:
    words = documents_words(form)
    return {MeetingStatus.CANCELLED: words.cancelled, MeetingStatus.MOVED: words.moved}.get(meeting.status, "")


def _date(meeting: Meeting, form: WrittenForm) -> str:
    return capital(
        f"{labels.weekday(meeting.day, form)} {meeting.day.day}.{labels.NO_BREAK}{labels.month(meeting.day.month, form)}"
    )


def in_time_order(meetings: Iterable[Meeting]) -> list[Meeting]:
    """The meetings as they follow each other."""
    return sorted(meetings, key=lambda meeting: (meeting.day, meeting.start or time.min))


def _months(meetings: list[Meeting], plan: Plan) -> list[MeetingsOfMonth]:
    return [
        MeetingsOfMonth(capital(labels.month(month, plan.written_form)), [_entry(meeting, plan) for meeting in of_month])
        for month, of_month in groupby(meetings, key=lambda meeting: meeting.day.month)
    ]


def _entry(meeting: Meeting, plan: Plan) -> Text:
    """`tirsdag 10. februar kl. 09.00–11.00: SLT-styringsgruppa, Rådhuset`; a cancelled meeting is told to be so."""
    words, form = documents_words(plan.written_form), plan.written_form
    group = plan.group(meeting.group)
    parts = (group.name if group else meeting.group, place_of(meeting, group))
    told = ", ".join(part for part in parts if part)
    if state := _state(meeting, form):
        told = f"{told} ({state})"
    if meeting.topic:
        told = words.topic.format(told=told, topic=meeting.topic)
    return Text((Run(f"{_moment(meeting, group, form)}: ", bold=True), Run(told)))


def _moment(meeting: Meeting, group: Group | None, form: WrittenForm) -> str:
    day = f"{labels.weekday(meeting.day, form)} {meeting.day.day}. {labels.month(meeting.day.month, form)}"
    start = start_of(meeting, group)
    if start is None:
        return capital(day)
    clock = documents_words(form).at_clock.format(span=labels.clock_span(start, meeting.end))
    return f"{capital(day)} {clock}"


def start_of(meeting: Meeting, group: Group | None) -> time | None:
    """When it begins: its own time, else its group's; nothing when it lasts all day, or nobody says."""
    return meeting.start or (group.start if group and not meeting.all_day else None)


def wheel_months(plan: Plan) -> list[tuple[int, list[Text]]]:
    """The activities of the annual wheel by month number, beginning with the month in which the plan's period begins."""
    first = plan.period_from.month
    months = [(first - 1 + step) % 12 + 1 for step in range(12)]
    found = [(month, [one.activity for one in plan.activities if month == _wheel_month(one.wheel_month)]) for month in months]
    return [(month, activities) for month, activities in found if activities]


def _wheel_month(when: When | None) -> int | None:
    """The month an activity stands at: a season's middle, else the first; a year without a month says nothing about that."""
    if when is None or (when.last - when.first).days > _HALF_A_YEAR:
        return None
    return _MONTH_OF_SEASON[when.first.month] if when.precision is Precision.SEASON else when.first.month


_HALF_A_YEAR = 184
_MONTH_OF_SEASON = {1: 3, 7: 9}
"""By the first month of the half-year that a season reaches through: March for spring, September for autumn."""


def wheel(plan: Plan, captions: Captions) -> AnnualWheel:
    """The annual wheel: its figure, and the same facts as a table."""
    months = wheel_months(plan)
    figure, caption = captions.place(_wheel_figure(plan, months), documents_words(plan.written_form).wheel_caption)
    table = [ActivitiesOfMonth(capital(labels.month(month, plan.written_form)), activities) for month, activities in months]
    return AnnualWheel(figure, caption, table)


def _wheel_figure(plan: Plan, months: list[tuple[int, list[Text]]]) -> Figure | None:
    """The wheel from January; nothing when so few months have something in them that the table alone tells it better."""
    if len(months) < FEWEST_WHEEL_MONTHS:
        return None
    words, sectors = documents_words(plan.written_form), wheel_sectors(plan)
    facts = ". ".join(f"{sector.name}: {'; '.join(sector.texts)}" for sector in sectors if sector.texts)
    return wheel_drawing("wheel", sectors, centre=words.wheel_centre, alt=f"{words.wheel_caption}. {facts}.")


def wheel_sectors(plan: Plan) -> list[Sector]:
    """The twelve months from January with what happens in each; none when it is too few of them for a wheel."""
    held = dict(wheel_months(plan))
    if len(held) < FEWEST_WHEEL_MONTHS:
        return []
    return [
        Sector(
            capital(labels.month(month, plan.written_form)),
            tuple(" ".join(text.plain.split()) for text in held.get(month, [])),
        )
        for month in range(1, 13)
    ]
