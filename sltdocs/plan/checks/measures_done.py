"""A measure that is done says when, and with what result."""

from collections.abc import Iterator

from sltdocs.contract.choices import MeasureStatus
from sltdocs.contract.codes import Code
from sltdocs.findings import Finding, finding
from sltdocs.plan.model import Plan

_TELLING = (("status_date", Code.MEASURE_DONE_WITHOUT_DATE), ("result", Code.MEASURE_DONE_WITHOUT_RESULT))


def check(plan: Plan) -> Iterator[Finding]:
    """At the blank `Statusdato` or `Resultat`."""
    for measure in plan.measures:
        for key, code in _TELLING if measure.status is MeasureStatus.DONE else ():
            if not getattr(measure, key) and measure.source.is_blank(key):
                yield finding(code, measure.source.at(key), number=measure.number)
