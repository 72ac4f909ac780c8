"""No date of a fixed series has a time that does not exist when daylight saving time begins."""

from collections.abc import Iterator

from sltdocs.contract.codes import Code
from sltdocs.findings import Finding, finding
from sltdocs.plan.daylight_saving import is_skipped
from sltdocs.plan.labels import clock, short_day
from sltdocs.plan.model import Plan
from sltdocs.plan.schedule import occurrences


def check(plan: Plan) -> Iterator[Finding]:
    """At `Fra` or `Til` of the series."""
    for one in occurrences(plan):
        for key, moment in (("start", one.start), ("end", one.end)):
            if moment is not None and is_skipped(one.day, moment):
                yield finding(Code.TIME_SKIPPED, one.source.at(key), time=clock(moment), day=short_day(one.day))
