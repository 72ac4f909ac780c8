"""Abbreviations are explained somewhere in the plan: «politiets forebyggende enhet (PFE)»."""

import re
from collections.abc import Iterator

from sltdocs.contract.codes import Code
from sltdocs.findings import Finding, finding
from sltdocs.plan.model import Plan
from sltdocs.plan.texts import texts

_ABBREVIATION = re.compile(r"(?<![\w-])[A-ZÆØÅ]{2,6}(?![\w])")
_EVERYDAY = frozenset(
    ("SLT", "NAV", "FN", "EU", "EØS", "NRK", "TV", "IT", "IKT", "PC", "SMS", "AS", "KF", "IKS", "SFO", "PDF", "QR", "OK")
)
"""What every reader of such a plan knows."""
_ROMAN = frozenset(("II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII"))
"""What is a number, not an abbreviation."""


def check(plan: Plan) -> Iterator[Finding]:
    """At the first cell that uses the abbreviation; each one is told of once."""
    printed = [*texts((*plan.sections, *plan.goals, *plan.focus_areas, *plan.measures, *plan.groups, *plan.series))]
    everything = "\n".join(text for text, _ in printed)
    known = {*_EVERYDAY, *_ROMAN}
    for text, place in printed:
        for short in dict.fromkeys(_ABBREVIATION.findall(text)):
            if short not in known and not _is_explained(short, everything):
                yield finding(Code.ABBREVIATION_UNEXPLAINED, place, short=short)
            known.add(short)


def _is_explained(short: str, text: str) -> bool:
    """Whether it stands in brackets after its long form or before it, or is said to stand for something."""
    return re.search(rf"\({short}\)|\b{short}\b ?(?:\(|=|– |- |står for\b|er ei? forkort)", text) is not None
