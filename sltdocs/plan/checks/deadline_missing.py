"""A measure has a deadline, if only `løpende`, where the plan works with deadlines."""

from collections.abc import Iterator

from sltdocs.contract.codes import Code
from sltdocs.findings import Finding, finding
from sltdocs.plan.model import Plan


def check(plan: Plan) -> Iterator[Finding]:
    """At each blank `Frist`; once when the whole column is blank, not at all when there is no such column."""
    blank = [
        measure
        for measure in plan.measures
        if "deadline" in measure.source.columns and measure.source.is_blank("deadline") and not measure.closed
    ]
    told = blank if any(measure.deadline for measure in plan.measures) else blank[:1]
    return (finding(Code.DEADLINE_MISSING, measure.source.at("deadline"), number=measure.number) for measure in told)
