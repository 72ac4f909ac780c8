"""Measures that are parts of themselves: each is told, and stands on its own."""

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.plan import PlanCode
from sltdocs.plan.model import Measure


def without_circles(measures: Iterable[Measure], findings: list[Finding]) -> tuple[Measure, ...]:
    """The measures in their order, those of a circle without what they are a part of."""
    measures = tuple(measures)
    by_number = {one.number: one for one in measures if one.number}
    made: list[Measure] = []
    for one in measures:
        chain = _chain(one, by_number)
        if chain and chain[-1] == one.number:
            told = " → ".join((one.number, *chain))
            findings.append(finding(PlanCode.MEASURE_CYCLE, one.source.at("parent"), number=one.number, chain=told))
            one = replace(one, parent="")  # noqa: PLW2901  the same measure, on its own
        made.append(one)
    return tuple(made)


def _chain(measure: Measure, by_number: Mapping[str, Measure]) -> list[str]:
    """The numbers above a measure, nearest first, until the top or until one comes again."""
    above: list[str] = []
    while measure.parent in by_number and measure.parent not in above:
        above.append(measure.parent)
        measure = by_number[measure.parent]
    return above
