"""The sheet `Plan` and the adoptions: periods, numbers and names, deadlines and decisions that must agree."""

from collections.abc import Iterator

from sltdocs.contract.choices import PlanStatus
from sltdocs.contract.sheets.plan import ADOPTIONS, PLAN
from sltdocs.contract.spoilt import EVERYTHING
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.plan import PlanCode
from sltdocs.plan.checks.check import Check
from sltdocs.plan.labels import short_day
from sltdocs.plan.model import Plan

MOST_YEARS = 6


def period_in_order(plan: Plan) -> Iterator[Finding]:
    """At `Periode til`."""
    first, last = plan.period_from, plan.period_to
    place = plan.source.at("period_to")
    if last < first:
        yield finding(PlanCode.PERIOD_REVERSED, place, spoils=EVERYTHING, first=short_day(first), last=short_day(last))
    elif last.year - first.year > MOST_YEARS:
        yield finding(PlanCode.PERIOD_LONG, place, years=last.year - first.year + 1, first=short_day(first), last=short_day(last))


def numbers_and_names(plan: Plan) -> Iterator[Finding]:
    """At `Kommunenummer`."""
    names, numbers = len(plan.municipalities), len(plan.municipality_numbers)
    if names and names != numbers:
        yield finding(PlanCode.MUNICIPALITIES_DIFFER, plan.source.at("municipality_numbers"), names=names, numbers=numbers)


def hearing_deadline(plan: Plan) -> Iterator[Finding]:
    """At `Status`, where the hearing is announced."""
    if plan.status is PlanStatus.HEARING and plan.hearing_deadline is None and plan.source.is_blank("hearing_deadline"):
        yield finding(PlanCode.HEARING_WITHOUT_DEADLINE, plan.source.at("status"), spoils=PLAN.spoilt_cell("hearing_deadline"))


def adoption_row(plan: Plan) -> Iterator[Finding]:
    """At `Status`, where the adoption is claimed; not while a row of `Vedtak` waits to be put right."""
    if plan.status is PlanStatus.ADOPTED and not plan.adoptions and "adoptions" not in plan.incomplete:
        yield finding(PlanCode.ADOPTION_MISSING, plan.source.at("status"), spoils=ADOPTIONS.spoilt_cell("day"))


def report_year_in_period(plan: Plan) -> Iterator[Finding]:
    """At `Rapportår`."""
    year, first, last = plan.report_year, plan.period_from, plan.period_to
    if year is not None and first <= last and not first.year <= year <= last.year:
        place = plan.source.at("report_year")
        yield finding(
            PlanCode.REPORT_YEAR_OUTSIDE, place, year=year, first=short_day(first), last=short_day(last), example=first.year
        )


CHECKS: tuple[Check, ...] = (
    period_in_order,
    numbers_and_names,
    hearing_deadline,
    adoption_row,
    report_year_in_period,
)
