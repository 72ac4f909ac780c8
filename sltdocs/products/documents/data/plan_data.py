"""The whole plan as data, for each of the documents: nothing that an error in the workbook does not stop it for."""

from msgspec import Struct
from msgspec.structs import asdict

from sltdocs.contract import choices
from sltdocs.plan import labels
from sltdocs.plan.model import Plan
from sltdocs.products.documents.data import follow_up_data, foundation_data, measure_data, meeting_data
from sltdocs.products.documents.data.follow_up_data import ActivityData, GrantData, KeyFigureData
from sltdocs.products.documents.data.foundation_data import (
    AdoptionData,
    FocusAreaData,
    GoalData,
    GuidelineData,
    LinkData,
)
from sltdocs.products.documents.data.measure_data import PlannedMeasureData, ReportedMeasureData
from sltdocs.products.documents.data.meeting_data import GroupData, MeetingData, SeriesData
from sltdocs.products.documents.data.raw_values import choice, day, raw_choice, raw_date


class PlanData(Struct, frozen=True, kw_only=True):
    """What both documents may tell of the plan."""

    title: str
    period: str
    period_from: str
    period_from_raw: str
    period_to: str
    period_to_raw: str
    status: str
    status_raw: str
    municipality: str
    municipality_numbers: str
    municipality_numbers_raw: list[str]
    meetings: list[MeetingData]
    activities: list[ActivityData]
    key_figures: list[KeyFigureData]
    links: list[LinkData]


class ActionPlanData(PlanData, frozen=True, kw_only=True):
    """With what the plan document is made of."""

    hearing_deadline: str
    hearing_deadline_raw: str
    adoptions: list[AdoptionData]
    goals: list[GoalData]
    guidelines: list[GuidelineData]
    focus_areas: list[FocusAreaData]
    measures: list[PlannedMeasureData]
    groups: list[GroupData]
    series: list[SeriesData]


class StatusReportData(PlanData, frozen=True, kw_only=True):
    """With what the status report is made of."""

    measures: list[ReportedMeasureData]
    grants: list[GrantData]


def action_plan_data(plan: Plan) -> ActionPlanData:
    """The plan as data for its own document; `plan` is a guarded one."""
    return ActionPlanData(
        **asdict(_in_both(plan, meeting_data.meetings(plan))),
        hearing_deadline=day(plan.hearing_deadline, plan.written_form),
        hearing_deadline_raw=raw_date(plan.hearing_deadline),
        adoptions=foundation_data.adoptions(plan),
        goals=foundation_data.goals(plan),
        guidelines=foundation_data.guidelines(plan),
        focus_areas=foundation_data.focus_areas(plan),
        measures=measure_data.planned_measures(plan),
        groups=meeting_data.groups(plan),
        series=meeting_data.series(plan),
    )


def status_report_data(plan: Plan) -> StatusReportData:
    """The plan as data for the report, without meetings when the coordinator has switched those off; `plan` is guarded."""
    return StatusReportData(
        **asdict(_in_both(plan, meeting_data.meetings(plan) if plan.show_meeting_follow_up else [])),
        measures=measure_data.reported_measures(plan),
        grants=follow_up_data.grants(plan),
    )


def _in_both(plan: Plan, meetings: list[MeetingData]) -> PlanData:
    form = plan.written_form
    return PlanData(
        title=labels.title(plan),
        period=labels.period_label(plan),
        period_from=day(plan.period_from, form),
        period_from_raw=raw_date(plan.period_from),
        period_to=day(plan.period_to, form),
        period_to_raw=raw_date(plan.period_to),
        status=choice(choices.PLAN_STATUS, plan.status, form),
        status_raw=raw_choice(plan.status),
        municipality=labels.municipality_label(plan),
        municipality_numbers=labels.enumeration(list(plan.municipality_numbers), form),
        municipality_numbers_raw=list(plan.municipality_numbers),
        meetings=meetings,
        activities=follow_up_data.activities(plan),
        key_figures=follow_up_data.key_figures(plan),
        links=foundation_data.links(plan),
    )
