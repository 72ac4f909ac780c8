"""Tells which dated rows were taken as a moved date of a fixed series, so that a wrong guess is seen."""

from collections.abc import Iterator

from sltdocs.contract.codes import Code
from sltdocs.findings import Finding, finding
from sltdocs.plan.labels import short_day
from sltdocs.plan.model import Plan
from sltdocs.plan.replacing import replacements


def check(plan: Plan) -> Iterator[Finding]:
    """At `Dato` of the row, the series named too."""
    for one in replacements(plan):
        if one.moved:
            place, also = one.meeting.source.at("day"), (one.slot.series.source.at("what"),)
            day, ordinary, what = short_day(one.meeting.day), short_day(one.slot.day), one.slot.series.what.plain
            yield finding(Code.SERIES_DATE_REPLACED, place, also=also, what=what, day=day, ordinary=ordinary)
