"""The municipality pays at least a fifth itself, as the national crime prevention grant asks."""

from collections.abc import Iterator
from decimal import Decimal

from sltdocs.contract.codes import Code
from sltdocs.findings import Finding, finding
from sltdocs.plan.labels import number
from sltdocs.plan.model import Grant, Plan

LEAST = Decimal(20)
"""Per cent of grant and own share together (kriminalitetsforebygging.no, tilskudd til kommuner)."""


def check(plan: Plan) -> Iterator[Finding]:
    """At `Egenandel` of the grant."""
    for grant in plan.grants:
        share = _percent(grant)
        if share is not None and share < LEAST:
            place = grant.source.at("own_share")
            yield finding(Code.OWN_SHARE_LOW, place, scheme=grant.scheme, share=number(round(share, 1)), least=number(LEAST))


def _percent(grant: Grant) -> Decimal | None:
    own, granted = grant.own_share, grant.granted
    if own is None or own.percent:
        return own.value if own else None
    total = own.value + granted.value if granted else Decimal(0)
    return own.value / total * 100 if granted and total > 0 else None
