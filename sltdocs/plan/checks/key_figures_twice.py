"""A key figure has one value a year for each source and group."""

from collections.abc import Iterator

from sltdocs.contract.codes import Code
from sltdocs.contract.normalise import folded
from sltdocs.findings import Finding, finding
from sltdocs.plan.model import KeyFigure, Plan


def check(plan: Plan) -> Iterator[Finding]:
    """At `Verdi` of the second row; the first one is named too."""
    seen: dict[tuple[str, str, str, int, bool], KeyFigure] = {}
    for figure in plan.key_figures:
        what = (folded(figure.indicator), folded(figure.origin), folded(figure.group), figure.year, figure.value.percent)
        first = seen.setdefault(what, figure)
        if first is not figure:
            place, also = figure.source.at("value"), (first.source.at("value"),)
            yield finding(Code.KEY_FIGURE_TWICE, place, also=also, indicator=figure.indicator, year=figure.year)
