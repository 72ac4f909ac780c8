"""Meetings of the plan before this one that came along in a copy of its workbook: told once, and in no product of this plan."""

from collections.abc import Collection, Iterable

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.cell import Place
from sltdocs.contract.code import Severity
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.meetings.meeting import MeetingCode
from sltdocs.plan.adoption.period import PlanYears, years_of
from sltdocs.plan.checks.meetings import tuesday_in
from sltdocs.plan.labels import short_day
from sltdocs.plan.model import Meeting, Plan
from sltdocs.products.inputs import OtherPlan


class WithoutFormer(Struct, frozen=True):
    """The plan without them, and the findings with one about them in place of those about each."""

    plan: Plan
    findings: tuple[Finding, ...]


def without_former_meetings(plan: Plan, others: Iterable[OtherPlan], found: tuple[Finding, ...]) -> WithoutFormer:
    """Takes out the dated meetings from before the period that lie in the years of another plan with calendars."""
    before = [one for one in others if years_of(one.identity).first <= plan.period_from.year]
    former = [one for one in plan.meetings if one.day < plan.period_from and any(_has(other, one) for other in before)]
    if not former:
        return WithoutFormer(plan, found)
    left = tuple(one for one in plan.meetings if one not in former)
    told = _told(former, next(other for other in before if _has(other, former[-1])), plan)
    return WithoutFormer(replace(plan, meetings=left), (*_about_others(found, former), told))


def _has(other: OtherPlan, meeting: Meeting) -> bool:
    years: PlanYears = years_of(other.identity)
    return years.first <= meeting.day.year <= years.last


def _told(former: Collection[Meeting], other: OtherPlan, plan: Plan) -> Finding:
    place, *also = (one.source.at("day") for one in former)
    period = other.identity.partition("_")[2].replace("-", "–")
    example = short_day(tuesday_in(plan))
    return finding(MeetingCode.MEETINGS_OF_FORMER_PLAN, place, also=also, count=len(former), period=period, example=example)


def _about_others(found: Iterable[Finding], former: Iterable[Meeting]) -> tuple[Finding, ...]:
    """Without warnings and advice about nothing but these rows."""
    rows = {_row(one.source.at("day")) for one in former}
    return tuple(
        one for one in found if one.severity is Severity.ERROR or not {_row(place) for place in (one.place, *one.also)} <= rows
    )


def _row(place: Place) -> tuple[str, str]:
    return place.sheet, place.cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
