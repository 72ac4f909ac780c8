"""What is counted and followed up as data: activities, key figures and grants, from a plan whose small numbers are guarded."""

from msgspec import Struct

from sltdocs.contract import choices
from sltdocs.contract.text import Text
from sltdocs.contract.types import AsTyped, Deadline, Quantity
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan import labels
from sltdocs.plan.model import EMPTY, Plan
from sltdocs.plan.reported import Activity, Grant, Hidden, KeyFigure
from sltdocs.products.documents import printed_values
from sltdocs.products.documents.data.raw_values import (
    choice,
    raw_choice,
    raw_date,
    raw_names,
    raw_number,
)
from sltdocs.products.documents.printed_values import capital


class ActivityData(Struct, frozen=True):
    """An activity; it is raw as the first day that it may be on."""

    when: str
    when_raw: str
    year: int
    activity: Text
    kind: str
    kind_raw: str
    measures: str
    measures_raw: list[str]
    participants: str
    participants_raw: int | float | None
    responsible: Text
    responsible_raw: list[str]


class KeyFigureData(Struct, frozen=True):
    """A key figure (nøkkeltall) of a year; `base` is how many it builds on. Raw numbers are missing where they are hidden."""

    indicator: str
    group: str
    year: int
    year_label: str
    value: str
    value_raw: int | float | None
    unit: str
    base: str
    base_raw: int | float | None
    origin: str
    comparison: Text
    remark: Text


class GrantData(Struct, frozen=True):
    """A grant (tilskudd); amounts in kroner."""

    scheme: str
    year: int
    year_label: str
    purpose: Text
    applied: str
    applied_raw: int | float | None
    granted: str
    granted_raw: int | float | None
    spent: str
    spent_raw: int | float | None
    own_share: str
    own_share_raw: int | float | None
    application_deadline: str
    application_deadline_raw: str
    report_deadline: str
    report_deadline_raw: str


def activities(plan: Plan) -> list[ActivityData]:
    """All activities, in the order of their sheet."""
    return [_activity(one, plan.written_form) for one in plan.activities]


def _activity(one: Activity, form: WrittenForm) -> ActivityData:
    return ActivityData(
        when=capital(labels.when(one.when, form)),
        when_raw=raw_date(one.when.first),
        year=one.when.first.year,
        activity=one.activity,
        kind=choice(choices.ACTIVITY_KINDS, one.kind, form),
        kind_raw=raw_choice(one.kind),
        measures=labels.enumeration(list(one.measures), form),
        measures_raw=list(one.measures),
        participants=_count(one.participants, form),
        participants_raw=raw_number(one.participants),
        responsible=one.responsible.text if one.responsible else EMPTY,
        responsible_raw=raw_names(one.responsible),
    )


def key_figures(plan: Plan) -> list[KeyFigureData]:
    """All key figures, in the order of their sheet."""
    return [_key_figure(one, plan.written_form) for one in plan.key_figures]


def _key_figure(one: KeyFigure, form: WrittenForm) -> KeyFigureData:
    return KeyFigureData(
        indicator=one.indicator,
        group=one.group,
        year=one.year,
        year_label=one.year_label,
        value=printed_values.value(one, form),
        value_raw=raw_number(one.value),
        unit=one.unit,
        base=_count(one.base, form),
        base_raw=raw_number(one.base),
        origin=one.origin,
        comparison=one.comparison,
        remark=one.remark,
    )


def grants(plan: Plan) -> list[GrantData]:
    """All grants, in the order of their sheet."""
    return [_grant(one, plan.written_form) for one in plan.grants]


def _grant(one: Grant, form: WrittenForm) -> GrantData:
    return GrantData(
        scheme=one.scheme,
        year=one.year,
        year_label=one.year_label,
        purpose=one.purpose,
        applied=_amount(one.applied),
        applied_raw=raw_number(one.applied),
        granted=_amount(one.granted),
        granted_raw=raw_number(one.granted),
        spent=_amount(one.spent),
        spent_raw=raw_number(one.spent),
        own_share=_amount(one.own_share),
        own_share_raw=raw_number(one.own_share),
        application_deadline=_deadline(one.application_deadline, form),
        application_deadline_raw=_last_day(one.application_deadline),
        report_deadline=_deadline(one.report_deadline, form),
        report_deadline_raw=_last_day(one.report_deadline),
    )


def _deadline(moment: Deadline | None, form: WrittenForm) -> str:
    return labels.deadline(moment, form) if moment else ""


def _last_day(moment: Deadline | None) -> str:
    return raw_date(moment.when.last if moment and moment.when else None)


def _count(number: int | AsTyped | Hidden | None, form: WrittenForm) -> str:
    """Blank where the tables of our own layout have a dash, so that a template can ask whether there is one."""
    return "" if number is None else printed_values.count(number, form)


def _amount(quantity: Quantity | AsTyped | None) -> str:
    return "" if quantity is None else printed_values.amount(quantity)
