"""What the status report tells about the measures: one by one, by status, by deadline, and what has been forgotten."""

from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.choice import OwnWord
from sltdocs.contract.text import Text
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan import difference, labels
from sltdocs.plan.counting import figures
from sltdocs.plan.model import Measure, Plan
from sltdocs.plan.reporting.earlier_report import Earlier, EarlierStatus, name_of
from sltdocs.plan.snapshot import load
from sltdocs.plan.sub_measures import PlacedMeasure, is_told_otherwise, parts_of, with_parts
from sltdocs.products.documents.charts import Captions, status_chart
from sltdocs.products.documents.measures import grouped
from sltdocs.products.documents.printed_values import NOTHING, capital, labelled, or_not_set, read_more
from sltdocs.word.figures.figure import Figure
from sltdocs.words.answer.command_report import Report, report_words, status_word
from sltdocs.words.documents.treated_report import treated_report_words


class StatusCount(Struct, frozen=True):
    """How many measures have a status."""

    status: str
    count: int


class StatusDistribution(Struct, frozen=True):
    """The measures by status, as a figure and as a table."""

    figure: Figure | None
    caption: str
    rows: list[StatusCount]


class ReportedMeasure(Struct, frozen=True):
    """What is reported about a measure, a line each in `dates` and `told`; `is_part`: it belongs to the one above it."""

    number: str
    name: Text
    responsible: Text
    status: str
    dates: list[str]
    told: list[Text]
    is_part: bool = False


class ReportedGroup(Struct, frozen=True):
    """The reported measures under the heading that they have in the plan; blank when they are not grouped."""

    heading: str
    measures: list[ReportedMeasure]


class MeasureWithDeadline(Struct, frozen=True):
    """A measure whose deadline has passed, or is near."""

    number: str
    name: Text
    responsible: Text
    deadline: str
    status: str


class NamedMeasure(Struct, frozen=True):
    """A measure of which nothing more is to be told."""

    number: str
    name: Text


def reported(plan: Plan, earlier: Earlier) -> list[ReportedMeasure]:
    """The measures one by one, each followed by its parts, with what the report before said of them."""
    measures = figures.reported_measures(plan)
    return [_told(placed, measures, earlier, plan.written_form) for placed in with_parts(measures)]


def reported_groups(plan: Plan, earlier: Earlier) -> list[ReportedGroup]:
    """The same under the headings of the plan."""
    measures = figures.reported_measures(plan)
    found = grouped(replace(plan, measures=measures))
    return [
        ReportedGroup(heading, [_told(placed, measures, earlier, plan.written_form) for placed in with_parts(own)])
        for heading, own in found
        if own
    ]


def overdue(plan: Plan) -> list[MeasureWithDeadline]:
    """The unfinished measures whose deadline had passed on the report's day."""
    return _with_deadline(figures.overdue(figures.reported_measures(plan), figures.as_of(plan)), plan.written_form)


def due_soon(plan: Plan) -> list[MeasureWithDeadline]:
    """The unfinished measures whose deadline was near on the report's day."""
    return _with_deadline(figures.due_soon(figures.reported_measures(plan), figures.as_of(plan)), plan.written_form)


def status_label(status: figures.Status, form: WrittenForm) -> str:
    """The word of a status with its sign, `● gjennomført`: never told by colour alone."""
    words = report_words(form)
    sign = words.other_sign if isinstance(status, OwnWord) else words.signs[status]
    return f"{sign} {capital(status_word(status, form))}"


def distribution(plan: Plan, captions: Captions) -> StatusDistribution:
    """How many measures have each status."""
    words, form = report_words(plan.written_form), plan.written_form
    counts = figures.count_measures(figures.reported_measures(plan))
    told = words.status_caption.format(day=labels.day(figures.as_of(plan), form))
    figure, caption = captions.place(status_chart(counts, told, form), told)
    return StatusDistribution(figure, caption, status_rows(counts, form))


def status_rows(counts: figures.MeasureCounts, form: WrittenForm) -> list[StatusCount]:
    """The statuses that there are, in their order, with how many measures have each."""
    return [StatusCount(status_label(status, form), count) for status, count in counts.by_status]


def _told(placed: PlacedMeasure, measures: Sequence[Measure], earlier: Earlier, form: WrittenForm) -> ReportedMeasure:
    words, measure = report_words(form), placed.measure
    status = _status(measure, measures, form)
    return ReportedMeasure(
        number=measure.number,
        name=_first_line(measure),
        responsible=or_not_set(measure.responsible.text, form),
        status=_with_its_end(status, measure, words) if measure.closed else status,
        dates=[*_reported_on(measure, form), *_told_before(earlier.get(name_of(measure)), form)],
        told=_comments(measure, form) or [NOTHING],
        is_part=placed.is_part,
    )


def _reported_on(measure: Measure, form: WrittenForm) -> list[str]:
    day = labels.short_when(measure.status_date, form) if measure.status_date else ""
    return [report_words(form).reported_at.format(day=day)] if day else []


def _told_before(before: EarlierStatus | None, form: WrittenForm) -> list[str]:
    """«I 2025: i gang»; nothing when it was not reported then."""
    words = treated_report_words(form)
    return [words.status_before.format(year=before.year, status=status_word(before.status, form))] if before else []


def _with_its_end(status: str, measure: Measure, words: Report) -> str:
    """A status of a measure that is closed; her own words may be a whole sentence."""
    return (words.closed_own if isinstance(measure.status, OwnWord) else words.closed).format(status=status)


def _status(measure: Measure, measures: Sequence[Measure], form: WrittenForm) -> str:
    """A measure whose parts are reported is not called unreported, and a part whose measure is reported says nothing."""
    if measure.status is not None or not is_told_otherwise(measure, measures):
        return status_label(measure.status, form)
    return report_words(form).told_by_parts if any(one.status for one in parts_of(measure, measures)) else NOTHING.plain


def _comments(measure: Measure, form: WrittenForm) -> list[Text]:
    words = report_words(form)
    parts = (
        measure.status_comment,
        labelled(words.reason, measure.reason) if measure.reason else Text(),
        labelled(words.result, measure.result) if measure.result else Text(),
        read_more(words.read_more, measure.link),
    )
    return [part for part in parts if part]


def _with_deadline(measures: Iterable[Measure], form: WrittenForm) -> list[MeasureWithDeadline]:
    return [
        MeasureWithDeadline(
            number=measure.number,
            name=_first_line(measure),
            responsible=or_not_set(measure.responsible.text, form),
            deadline=labels.deadline(measure.deadline, form) if measure.deadline else "",
            status=status_label(measure.status, form),
        )
        for measure in measures
    ]


def _first_line(measure: Measure) -> Text:
    """Of the name, as the rest explains it in the plan."""
    return Text(next(line for line in measure.name.lines if line))


def forgotten(plan: Plan, previous: bytes | None) -> list[NamedMeasure]:
    """The measures that were reported neither this year nor in the previous report, `previous` being its snapshot."""
    before = load(previous) if previous else None
    silent = difference.forgotten(plan, before) if before else ()
    listed = (measure for measure in silent if not is_told_otherwise(measure, plan.measures))
    return [NamedMeasure(measure.number, _first_line(measure)) for measure in listed]
