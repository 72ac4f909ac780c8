"""What the status report says besides the measures: summary, meetings, activities, grants, the year ahead."""

from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct

from sltdocs.contract.cell import Run
from sltdocs.contract.choice import OwnWord
from sltdocs.contract.text import Text
from sltdocs.contract.types import Precision
from sltdocs.plan import labels
from sltdocs.plan.counting import figures
from sltdocs.plan.counting.figures import MeetingCounts
from sltdocs.plan.counting.promises import dated_days, is_certain, planned, worded
from sltdocs.plan.model import Measure, Plan, Series
from sltdocs.plan.reported import Activity, Grant
from sltdocs.plan.schedule.plan_years import PlanYear
from sltdocs.plan.sub_measures import wholes_of
from sltdocs.products.documents.charts import Captions, meeting_chart
from sltdocs.products.documents.own_texts import PrintedSection
from sltdocs.products.documents.printed_values import amount, capital, count, why_hidden
from sltdocs.word.figures.figure import Figure
from sltdocs.words.answer.command_report import report_words, status_word
from sltdocs.words.inflected import Inflected


class YearSummary(Struct, frozen=True):
    """The year in one sentence, and in more of them when there is more to say."""

    sentence: str
    more: list[str]
    sections: list[PrintedSection]


class MeetingRow(Struct, frozen=True):
    """One group's meetings in the year."""

    group: str
    planned: int
    held: int
    cancelled: int
    ahead: int
    attendance: str


class MeetingFollowUp(Struct, frozen=True):
    """The year's meetings, in a sentence, as a figure and by group, and the regular meetings that nobody dates.

    `fewer` tells which groups have fewer dated meetings than the plan promises.
    """

    sentence: str
    figure: Figure | None
    caption: str
    rows: list[MeetingRow]
    has_ahead: bool
    has_attendance: bool
    fewer: list[str]
    series: list[Text]


class ActivityRow(Struct, frozen=True):
    """An activity of the year."""

    when: str
    activity: Text
    detail: str
    participants: str


class ActivityTable(Struct, frozen=True):
    """The year's activities, and which columns they need; `note` says why some numbers are hidden."""

    rows: list[ActivityRow]
    has_dates: bool
    has_participants: bool
    note: str


class PlannedActivity(Struct, frozen=True):
    """What is planned for after the report's day."""

    when: str
    activity: Text


class RoadAhead(Struct, frozen=True):
    """What comes after the report."""

    sections: list[PrintedSection]
    planned: list[PlannedActivity]


class PrintedGrant(Struct, frozen=True):
    """A grant of the year; amounts in kroner."""

    scheme: str
    purpose: Text
    deadlines: list[str]
    year: str
    applied: str
    granted: str
    spent: str
    own_share: str


def summary(plan: Plan, year: int, sections: list[PrintedSection]) -> YearSummary:
    """The sentence that sums the year up, and those about deadlines and meetings when there are several."""
    measures, day = figures.reported_measures(plan), figures.as_of(plan)
    more = []
    if late := wholes_of(figures.overdue(measures, day), measures):
        more.append(report_words(plan.written_form).overdue.of(len(late)))
    if plan.show_meeting_follow_up and (sentence := _meeting_sentence(plan, year)):
        more.append(" ".join((sentence, *_not_dated(plan, year))))
    first = _measure_sentence(plan, year, measures)
    if len(more) == 1:  # one is no list
        return YearSummary(f"{first} {more[0]}", [], sections)
    return YearSummary(first, more, sections)


def _measure_sentence(plan: Plan, year: int, measures: Sequence[Measure]) -> str:
    """«7 av 12 tiltak er gjennomført eller i gang; 2 er ikke rapportert.»"""
    words, counts = report_words(plan.written_form), figures.count_measures(measures)
    if not counts.total:
        return words.no_measures.format(year=year)
    if counts.total == 1:
        return words.only_measure.format(status=status_word(measures[0].status, plan.written_form))
    if not counts.started:
        line = words.neither_started if counts.total == _TWO else words.none_started.format(total=counts.total)
    elif counts.started == counts.total:
        line = words.both_started if counts.total == _TWO else words.all_started.format(total=counts.total)
    else:
        line = words.started.of(counts.started, total=counts.total)
    if counts.own:
        line = words.other_statuses.of(counts.own, line=line)
    return f"{words.not_reported.of(counts.not_reported, line=line) if counts.not_reported else line}."


_TWO = 2


def _meeting_sentence(plan: Plan, year: int) -> str:
    words = report_words(plan.written_form)
    counted = figures.count_meetings(plan, year)
    total, held = sum(one.planned for one in counted), sum(one.held for one in counted)
    cancelled = sum(one.cancelled for one in counted)
    if not total:
        return ""
    told = Inflected(total)
    ahead, unrecorded = sum(one.ahead for one in counted), sum(one.unrecorded for one in counted)
    none = words.none_said_to_be_held if unrecorded else words.no_meetings_held
    first = words.meetings_held.of(held, planned=told) if held else none.format(planned=told)
    more = ((words.meetings_cancelled, cancelled), (words.meetings_unrecorded, unrecorded), (words.meetings_ahead, ahead))
    return " ".join((first, *(counted_words.of(number) for counted_words, number in more if number)))


def _not_dated(plan: Plan, year: int) -> Iterator[str]:
    """What the plan promises of a group, where fewer meetings have a date: what is counted is not all that was promised."""
    words, days = report_words(plan.written_form), dated_days(plan)
    of_year = PlanYear(str(year), max(plan.period_from, date(year, 1, 1)), min(plan.period_to, date(year, 12, 31)))
    for group in plan.groups if of_year.first <= of_year.last else ():
        for pattern, promised in ((words.promised, worded(plan, group.key)), (words.promised_number, planned(plan, group.key))):
            dated = promised.falls_short(days[group.key], of_year) if promised and is_certain(plan, group.key) else None
            if promised and dated is not None:
                said = " ".join(promised.wording.split())
                told = {"wording": said, "least": Inflected(promised.least), "dated": Inflected(dated)}
                yield pattern.format(group=group.name, year=year, **told)


def meetings(plan: Plan, year: int, captions: Captions) -> MeetingFollowUp:
    """Planned, held and cancelled meetings by group with attendance; nothing when the coordinator has switched it off."""
    words = report_words(plan.written_form)
    shown = plan.show_meeting_follow_up
    counted = figures.count_meetings(plan, year) if shown else ()
    told = words.meetings_caption.format(year=year)
    figure, caption = captions.place(meeting_chart(counted, told, plan.written_form), told)
    return MeetingFollowUp(
        sentence=_meeting_sentence(plan, year) if shown else "",
        figure=figure,
        caption=caption,
        rows=[_meeting_row(counts, plan) for counts in counted],
        has_ahead=any(counts.ahead for counts in counted),
        has_attendance=any(counts.invited for counts in counted),
        fewer=list(_not_dated(plan, year)) if shown else [],
        series=[_series_line(series, plan) for series in figures.fixed_series(plan)] if shown else [],
    )


def _meeting_row(counts: MeetingCounts, plan: Plan) -> MeetingRow:
    return MeetingRow(counts.group.name, counts.planned, counts.held, counts.cancelled, counts.ahead, _attendance(counts, plan))


def _attendance(counts: MeetingCounts, plan: Plan) -> str:
    if not counts.invited:
        return "–"
    share = f"{round(100 * counts.attended / counts.invited)}{labels.NO_BREAK}%"
    words = report_words(plan.written_form)
    pattern = words.attendance_about if counts.approximate else words.attendance
    return pattern.format(attended=counts.attended, invited=counts.invited, share=share)


def _series_line(series: Series, plan: Plan) -> Text:
    what = " ".join(series.what.plain.split())
    words = report_words(plan.written_form)
    if series.planned_per_year:
        return Text.of(words.series_planned.of(series.planned_per_year, what=what))
    return Text.of(words.series_worded.format(what=what, frequency=" ".join(series.frequency.plain.split())))


def activities(plan: Plan, year: int) -> ActivityTable:
    """What was done in the year."""
    day = figures.as_of(plan)
    done = figures.activities_of(plan, year, day)
    open_ = figures.activities_unconfirmed(plan, year, day)
    return ActivityTable(
        rows=[*(_activity(one, plan) for one in done), *(_activity(one, plan, _how_it_stands(one, plan)) for one in open_)],
        has_dates=any(bool(one.when.precision is not Precision.YEAR or one.measures) for one in (*done, *open_)),
        has_participants=any(activity.participants is not None for activity in (*done, *open_)),
        note=why_hidden((activity.participants for activity in done), plan.written_form),
    )


def _how_it_stands(activity: Activity, plan: Plan) -> str:
    """Her own word for it, or that nobody has said whether it was done."""
    return activity.kind.word if isinstance(activity.kind, OwnWord) else report_words(plan.written_form).unconfirmed


def _activity(activity: Activity, plan: Plan, remark: str = "") -> ActivityRow:
    return ActivityRow(
        when=capital(labels.when(activity.when, plan.written_form)),
        activity=activity.activity,
        detail=_detail(activity, plan, remark),
        participants=count(activity.participants, plan.written_form),
    )


def _detail(activity: Activity, plan: Plan, remark: str) -> str:
    """Which measures an activity belongs to, who was responsible, and a remark."""
    words = report_words(plan.written_form)
    parts = [remark] if remark else []
    if activity.measures:
        parts.append(words.of_measures.format(numbers=labels.enumeration(list(activity.measures), plan.written_form)))
    if activity.responsible:
        parts.append(words.by_responsible.format(names=" ".join(activity.responsible.text.plain.splitlines())))
    return ". ".join(parts)


def planned_activities(plan: Plan) -> list[PlannedActivity]:
    """What is planned for after the report's day."""
    ahead = figures.activities_ahead(plan, figures.as_of(plan))
    return [PlannedActivity(capital(labels.when(one.when, plan.written_form)), _with_own_word(one)) for one in ahead]


def _with_own_word(activity: Activity) -> Text:
    """What is planned, with her own word for how it stands."""
    own = f" ({activity.kind.word})" if isinstance(activity.kind, OwnWord) else ""
    return Text((*activity.activity.runs, Run(own))) if own else activity.activity


def grants(plan: Plan, year: int) -> list[PrintedGrant]:
    """The year's grants; amounts in kroner."""
    return [_grant(one, plan) for one in plan.grants if one.year <= year <= (one.last_year or one.year)]


def _grant(grant: Grant, plan: Plan) -> PrintedGrant:
    return PrintedGrant(
        scheme=grant.scheme,
        purpose=grant.purpose,
        deadlines=_deadlines(grant, plan),
        year=grant.year_label,
        applied=amount(grant.applied),
        granted=amount(grant.granted),
        spent=amount(grant.spent),
        own_share=amount(grant.own_share),
    )


def _deadlines(grant: Grant, plan: Plan) -> list[str]:
    words = report_words(plan.written_form)
    known = ((words.apply_by, grant.application_deadline), (words.report_by, grant.report_deadline))
    return [pattern.format(day=labels.deadline(day, plan.written_form)) for pattern, day in known if day]
