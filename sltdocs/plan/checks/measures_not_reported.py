"""In the report year every measure that has begun says how it goes."""

from collections.abc import Iterator

from sltdocs.contract.codes import Code
from sltdocs.findings import Finding, finding
from sltdocs.plan.model import Measure, Plan


def check(plan: Plan) -> Iterator[Finding]:
    """At the blank `Status` of the measure."""
    if plan.report_year is None:
        return
    for measure in plan.measures:
        if measure.status is None and measure.source.is_blank("status") and not (measure.closed or _begins_later(measure, plan)):
            place = measure.source.at("status")
            yield finding(Code.MEASURE_NOT_REPORTED, place, number=measure.number, year=plan.report_year)


def _begins_later(measure: Measure, plan: Plan) -> bool:
    start = measure.start.when if measure.start else None
    return bool(start and plan.status_date and start.first > plan.status_date)
