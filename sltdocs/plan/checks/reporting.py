"""Key figures and grants: each once, and no more spent than granted."""

from collections.abc import Iterator
from decimal import Decimal

from sltdocs.contract.normalise import folded
from sltdocs.contract.types import Quantity
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.plan import PlanCode
from sltdocs.plan.checks.check import Check
from sltdocs.plan.labels import number
from sltdocs.plan.model import Plan
from sltdocs.plan.reported import Grant, KeyFigure


def key_figures_twice(plan: Plan) -> Iterator[Finding]:
    """At `Verdi` of the second row; the first one is named too."""
    seen: dict[tuple[str, str, str, str, bool], KeyFigure] = {}
    for figure in plan.key_figures:
        what = (folded(figure.indicator), folded(figure.origin), folded(figure.group), figure.year_label, figure.value.percent)
        first = seen.setdefault(what, figure)
        if first is not figure:
            place, also = figure.source.at("value"), (first.source.at("value"),)
            yield finding(PlanCode.KEY_FIGURE_TWICE, place, also=also, indicator=figure.indicator, year=figure.year_label)


def grants_overspent(plan: Plan) -> Iterator[Finding]:
    """At `Brukt` of the grant."""
    for grant in plan.grants:
        used, given = grant.spent, grant.granted
        if isinstance(used, Quantity) and isinstance(given, Quantity) and used.value > given.value:
            spent, granted = number(used.value), number(given.value)
            place = grant.source.at("spent")
            yield finding(PlanCode.GRANT_OVERSPENT, place, scheme=grant.scheme, spent=spent, granted=granted)


LEAST = Decimal(20)
"""Per cent of grant and own share together (kriminalitetsforebygging.no, tilskudd til kommuner)."""


def own_share(plan: Plan) -> Iterator[Finding]:
    """At `Egenandel` of the grant."""
    for grant in plan.grants:
        share = _percent(grant)
        if share is not None and share < LEAST:
            place = grant.source.at("own_share")
            yield finding(PlanCode.OWN_SHARE_LOW, place, scheme=grant.scheme, share=number(round(share, 1)), least=number(LEAST))


def _percent(grant: Grant) -> Decimal | None:
    own, granted = grant.own_share, grant.granted
    if not isinstance(own, Quantity) or own.percent:
        return own.value if isinstance(own, Quantity) else None
    total = own.value + granted.value if isinstance(granted, Quantity) else Decimal(0)
    return own.value / total * 100 if isinstance(granted, Quantity) and total > 0 else None


CHECKS: tuple[Check, ...] = (
    key_figures_twice,
    grants_overspent,
    own_share,
)
