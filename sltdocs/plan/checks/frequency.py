"""In each year that a group has dates at all, it has as many as the wording of its frequency promises."""

from collections.abc import Iterator

from sltdocs.contract.codes import Code
from sltdocs.findings import Finding, finding
from sltdocs.plan.model import Plan
from sltdocs.plan.promises import dated_days, is_certain, worded
from sltdocs.plan.years import plan_years


def check(plan: Plan) -> Iterator[Finding]:
    """At `Hyppighet`; rows that give the number of meetings as a number are another check's."""
    days, years = dated_days(plan), plan_years(plan.period_from, plan.period_to)
    for group in plan.groups:
        promised = worded(plan, group.key)
        if promised is None or not is_certain(plan, group.key):
            continue
        place = promised.series[0].source.at("frequency")
        for year in years:
            dated = promised.falls_short(days[group.key], year)
            if dated is not None:
                yield finding(
                    Code.FREQUENCY_NOT_REACHED, place, wording=promised.wording, group=group.name, dated=dated, year=year.label
                )
