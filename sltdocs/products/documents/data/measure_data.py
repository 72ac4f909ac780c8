"""The measures (tiltak) as data: what the plan says of them, and what the report does."""

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import asdict

from sltdocs.contract import choices
from sltdocs.contract.text import Text
from sltdocs.contract.types import Deadline
from sltdocs.contract.values.links import is_link
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan import labels
from sltdocs.plan.counting import figures
from sltdocs.plan.model import EMPTY, Measure, Plan
from sltdocs.products.documents.data.raw_values import choice, raw_choice, raw_date, raw_names
from sltdocs.products.documents.printed_values import capital, or_not_set, read_more
from sltdocs.words.answer.command_report import status_word
from sltdocs.words.documents.document import documents_words


class MeasureData(Struct, frozen=True, kw_only=True):
    """A measure as both documents know it; the deadline is raw as its last day, the start as its first."""

    number: str
    part_of: str
    name: Text
    description: Text
    responsible: Text
    responsible_raw: list[str]
    partners: Text
    partners_raw: list[str]
    target_group: Text
    start: str
    start_raw: str
    deadline: str
    deadline_raw: str
    cost: Text
    funding: Text
    indicator: Text
    target: Text
    link: Text
    link_raw: str


class PlannedMeasureData(MeasureData, frozen=True, kw_only=True):
    """With what only the plan is made of: an error in these columns stops the plan, and not the report."""

    focus_areas: str
    focus_areas_raw: list[str]
    goals: str
    goals_raw: list[str]
    level: str
    level_raw: str
    arena: str
    municipalities: str
    municipalities_raw: list[str]
    novelty: str
    novelty_raw: str


class ReportedMeasureData(MeasureData, frozen=True, kw_only=True):
    """With what has become of it, which only the report tells."""

    status: str
    status_raw: str
    status_comment: Text
    status_date: str
    status_date_raw: str
    reason: Text
    result: Text
    closed: bool


def planned_measures(plan: Plan) -> list[PlannedMeasureData]:
    """All measures of the plan, in the order of their sheet."""
    goals = {goal.number: " ".join(goal.text.plain.split()) for goal in plan.goals}
    areas = {area.number: f"{area.number} {area.name}" for area in plan.focus_areas}
    return [_planned(measure, plan.written_form, goals, areas) for measure in plan.measures]


def reported_measures(plan: Plan) -> list[ReportedMeasureData]:
    """The measures that the report tells about, in the order of their sheet."""
    return [_reported(measure, plan.written_form) for measure in figures.reported_measures(plan)]


def _planned(measure: Measure, form: WrittenForm, goals: Mapping[str, str], areas: Mapping[str, str]) -> PlannedMeasureData:
    return PlannedMeasureData(
        **asdict(_in_both(measure, form)),
        focus_areas="; ".join(areas.get(key, key) for key in measure.focus_areas),
        focus_areas_raw=list(measure.focus_areas),
        goals="; ".join(goals.get(key, key) for key in measure.goals),
        goals_raw=list(measure.goals),
        level=choice(choices.PREVENTION_LEVELS, measure.level, form),
        level_raw=raw_choice(measure.level),
        arena=measure.arena,
        municipalities=labels.enumeration(list(measure.municipalities), form),
        municipalities_raw=list(measure.municipalities),
        novelty=choice(choices.NOVELTY, measure.novelty, form),
        novelty_raw=raw_choice(measure.novelty),
    )


def _reported(measure: Measure, form: WrittenForm) -> ReportedMeasureData:
    return ReportedMeasureData(
        **asdict(_in_both(measure, form)),
        status=capital(status_word(measure.status, form)),
        status_raw=raw_choice(measure.status),
        status_comment=measure.status_comment,
        status_date=labels.when(measure.status_date, form) if measure.status_date else "",
        status_date_raw=raw_date(measure.status_date.last if measure.status_date else None),
        reason=measure.reason,
        result=measure.result,
        closed=measure.closed,
    )


def _in_both(measure: Measure, form: WrittenForm) -> MeasureData:
    start, deadline = measure.start, measure.deadline
    return MeasureData(
        number=measure.number,
        part_of=measure.parent,
        name=measure.name,
        description=measure.description,
        responsible=or_not_set(measure.responsible.text, form),
        responsible_raw=raw_names(measure.responsible),
        partners=measure.partners.text if measure.partners else EMPTY,
        partners_raw=raw_names(measure.partners),
        target_group=measure.target_group,
        start=_told(start, form),
        start_raw=raw_date(start.when.first) if start and start.when else "",
        deadline=_told(deadline, form),
        deadline_raw=raw_date(deadline.when.last) if deadline and deadline.when else "",
        cost=measure.cost,
        funding=measure.funding,
        indicator=measure.indicator,
        target=measure.target,
        link=read_more(documents_words(form).read_more, measure.link),
        link_raw=measure.link if is_link(measure.link) else "",
    )


def _told(moment: Deadline | None, form: WrittenForm) -> str:
    """«1. juni 2026», or what was typed where that is no date, «løpende»."""
    if moment is None:
        return ""
    return labels.deadline(moment, form)
