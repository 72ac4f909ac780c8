"""What the report of an earlier year said of each measure, and which statuses say no more than that again."""

from collections.abc import Mapping
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.choice import OwnWord
from sltdocs.contract.choices import MeasureStatus
from sltdocs.plan.counting.figures import ENDED, without_report
from sltdocs.plan.difference import partners
from sltdocs.plan.model import Measure, Plan
from sltdocs.plan.snapshot import REPORTED, Fact, Snapshot, load, measure_facts
from sltdocs.plan.withheld_facts import is_fingerprint, is_same


class MeasureName(NamedTuple):
    """What tells one measure of a plan from another."""

    number: str
    name: str


class EarlierStatus(Struct, frozen=True):
    """The status of a measure in the report of a year; `again`: the workbook says of it what it said then, word for word."""

    year: int
    status: MeasureStatus | OwnWord
    again: bool


Earlier = Mapping[MeasureName, EarlierStatus]


def name_of(measure: Measure) -> MeasureName:
    """Of the measure as it is now."""
    return MeasureName(measure.number, measure.name.plain)


def earlier_statuses(plan: Plan, previous: bytes | None) -> Earlier:
    """By measure of the plan; `previous` are the facts of the report before. Nothing of what was withheld then."""
    before = load(previous) if previous else None
    if before is None or before.report_year is None or plan.report_year is None or before.report_year >= plan.report_year:
        return {}
    now = measure_facts(plan)
    found = partners("measures", before.measures, now)
    pairs = ((measure, fact, found.get(id(fact))) for measure, fact in zip(plan.measures, now, strict=True))
    told = {name_of(measure): _status(before, old, fact) for measure, fact, old in pairs if old is not None}
    return {name: status for name, status in told.items() if status is not None}


def with_statuses_of_the_year(plan: Plan, earlier: Earlier) -> Plan:
    """The same without what is no news of the report year: an undated status that repeats the last report's.

    What has ended stays ended.
    """
    return replace(plan, measures=tuple(without_report(one) if repeats(one, earlier) else one for one in plan.measures))


def repeats(measure: Measure, earlier: Earlier) -> bool:
    """Whether its status is undated, only what the report before said already, and no end."""
    told = earlier.get(name_of(measure))
    open_ended = measure.status not in (None, *ENDED) and measure.status_date is None
    return told is not None and told.again and open_ended


def _status(before: Snapshot, old: Fact, now: Fact) -> EarlierStatus | None:
    typed = old.fields.get("status", "")
    if not typed or is_fingerprint(typed) or before.report_year is None:
        return None
    names = ("status", *REPORTED)
    again = before.reports_told and all(is_same(old.fields.get(name, ""), now.fields.get(name, "")) for name in names)
    known = {one.value: one for one in MeasureStatus}
    return EarlierStatus(before.report_year, known.get(typed) or OwnWord(typed), again)
