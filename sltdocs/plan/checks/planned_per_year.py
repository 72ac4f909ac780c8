"""`Planlagte per år` agrees with the wording of the frequency, and with the dates of each year that has any."""

from collections.abc import Iterator

from sltdocs.contract.codes import Code
from sltdocs.findings import Finding, finding
from sltdocs.plan.model import Plan
from sltdocs.plan.promises import dated_days, is_certain, least_and_most, planned
from sltdocs.plan.years import plan_years


def check(plan: Plan) -> Iterator[Finding]:
    """At `Planlagte per år`."""
    yield from _against_wording(plan)
    yield from _against_dates(plan)


def _against_wording(plan: Plan) -> Iterator[Finding]:
    for series in plan.series:
        count, wording = series.planned_per_year, series.frequency.plain.strip()
        least, most = least_and_most(wording)
        if count is not None and ((least is not None and count < least) or (most is not None and count > most)):
            place = series.source.at("planned_per_year")
            yield finding(Code.PLANNED_DIFFERS_FROM_WORDING, place, planned=count, wording=wording)


def _against_dates(plan: Plan) -> Iterator[Finding]:
    days, years = dated_days(plan), plan_years(plan.period_from, plan.period_to)
    for group in plan.groups:
        promised = planned(plan, group.key)
        if promised is None or not is_certain(plan, group.key):
            continue
        place, count = promised.series[0].source.at("planned_per_year"), promised.least
        for year in years:
            dated = promised.falls_short(days[group.key], year)
            if dated is not None:
                code, name = Code.PLANNED_DIFFERS_FROM_DATES, group.name
                yield finding(code, place, planned=count, group=name, dated=dated, year=year.label)
