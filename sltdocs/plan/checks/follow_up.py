"""«Følge opp» says what is followed up."""

import re
from collections.abc import Iterator

from sltdocs.contract.codes import Code
from sltdocs.findings import Finding, finding
from sltdocs.plan.model import Plan
from sltdocs.plan.texts import texts

_WITHOUT_WHAT = re.compile(
    r"\bfølgj?(?:e|es|er|ast|jast)? opp(?= *(?:[.,;:!?\n)]|$|og\b|ved behov|videre\b|vidare\b))", re.IGNORECASE
)


def check(plan: Plan) -> Iterator[Finding]:
    """At the cell of a measure that says it."""
    for text, place in texts(plan.measures):
        found = _WITHOUT_WHAT.search(text)
        if found:
            yield finding(Code.FOLLOW_UP_VAGUE, place, typed=found[0])
