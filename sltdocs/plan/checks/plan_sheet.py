"""The sheet `Plan` and the adoptions: periods, numbers and names, deadlines and decisions that must agree."""

from collections.abc import Iterator

from sltdocs.contract.choices import PlanStatus
from sltdocs.contract.municipality_register import goes_by, is_nearly, registered_names, registered_number
from sltdocs.contract.sheets.plan import ADOPTIONS, PLAN
from sltdocs.contract.spoilt import EVERYTHING, NOTHING
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


def municipality_register(plan: Plan) -> Iterator[Finding]:
    """At `Kommunenummer`: a number that the register gives to another name stops everything, as it names folder and meetings."""
    typed = "; ".join(plan.municipalities)
    place = plan.source.at("municipality_numbers")
    for number in plan.municipality_numbers if typed else ():
        official = registered_names(number)
        if not official:
            yield from _known_by_name(plan, number)
        elif not any(goes_by(name, official) for name in plan.municipalities):
            near = any(is_nearly(name, official) for name in plan.municipalities)
            code = PlanCode.MUNICIPALITY_NAME_NEARLY if near else PlanCode.MUNICIPALITY_OF_ANOTHER
            spoils = NOTHING if near else EVERYTHING
            yield finding(code, place, spoils=spoils, number=number, official=official[0], typed=typed)


def _known_by_name(plan: Plan, number: str) -> Iterator[Finding]:
    """A number that is not in the list, of a municipality that is: probably mistyped. Where both are new, nothing can be told."""
    paired = len(plan.municipalities) == len(plan.municipality_numbers)
    at = plan.municipality_numbers.index(number)
    for name in plan.municipalities[at : at + 1] if paired else plan.municipalities:
        registered = registered_number(name)
        if registered and registered not in plan.municipality_numbers:
            place = plan.source.at("municipality_numbers")
            code = PlanCode.MUNICIPALITY_NUMBER_UNKNOWN
            yield finding(code, place, number=number, official=name, registered=registered)


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
    municipality_register,
    hearing_deadline,
    adoption_row,
    report_year_in_period,
)
