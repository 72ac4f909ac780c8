"""As many municipality numbers as municipalities."""

from collections.abc import Iterator

from sltdocs.contract.codes import Code
from sltdocs.findings import Finding, finding
from sltdocs.plan.model import Plan


def check(plan: Plan) -> Iterator[Finding]:
    """At `Kommunenummer`."""
    names, numbers = len(plan.municipalities), len(plan.municipality_numbers)
    if names and names != numbers:
        yield finding(Code.MUNICIPALITIES_DIFFER, plan.source.at("municipality_numbers"), names=names, numbers=numbers)
