"""Measures begin and end within the period of the plan, and begin before they end."""

from collections.abc import Iterator

from sltdocs.contract.codes import Code
from sltdocs.contract.types import Deadline
from sltdocs.findings import Finding, finding
from sltdocs.plan.labels import short_day
from sltdocs.plan.model import Measure, Plan


def check(plan: Plan) -> Iterator[Finding]:
    """At `Frist`, or at `Oppstart` of a measure that begins after the period."""
    for measure in plan.measures:
        yield from _outside(measure, plan)
        yield from _reversed(measure)


def _outside(measure: Measure, plan: Plan) -> Iterator[Finding]:
    start, end = measure.start, measure.deadline
    first, last = plan.period_from, plan.period_to
    if end and end.when and (end.when.last < first <= last or end.when.first > last >= first):
        yield _outside_at("deadline", end, measure, plan)
    elif start and start.when and start.when.first > last >= first:
        yield _outside_at("start", start, measure, plan)


def _outside_at(key: str, moment: Deadline, measure: Measure, plan: Plan) -> Finding:
    first, last = short_day(plan.period_from), short_day(plan.period_to)
    place = measure.source.at(key)
    return finding(Code.DEADLINE_OUTSIDE, place, typed=_shown(moment), number=measure.number, first=first, last=last)


def _reversed(measure: Measure) -> Iterator[Finding]:
    start, end = measure.start, measure.deadline
    if start and end and start.when and end.when and end.when.last < start.when.first:
        place = measure.source.at("deadline")
        yield finding(Code.DEADLINE_BEFORE_START, place, start=_shown(start), deadline=_shown(end), number=measure.number)


def _shown(moment: Deadline) -> str:
    """What stands in the cell, also where it is a date."""
    return moment.typed or (short_day(moment.when.last) if moment.when else "")
