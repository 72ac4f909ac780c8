"""Texts that are long or hard to read."""

import re
from collections.abc import Iterator

from sltdocs.contract.choices import DOCUMENT_KINDS, DocumentKind
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.plan import PlanCode
from sltdocs.findings.sheets.sheet import SheetCode
from sltdocs.plan.checks.check import Check
from sltdocs.plan.model import Plan
from sltdocs.plan.prose import texts

MOST_WORDS = 60
_SENTENCE_END = re.compile(r"(?<=[.!?:])\s+|\n+")


def long_texts(plan: Plan) -> Iterator[Finding]:
    """At the cell that holds the text."""
    for text, place in texts(plan.measures):
        if _words(text) > MOST_WORDS:
            yield finding(PlanCode.TEXT_LONG, place, words=_words(text), most=MOST_WORDS)
    for text, place in texts((*plan.sections, *plan.goals, *plan.focus_areas, *plan.groups)):
        longest = max(map(_words, _SENTENCE_END.split(text)))
        if longest > MOST_WORDS:
            yield finding(PlanCode.SENTENCE_LONG, place, words=longest, most=MOST_WORDS)


def _words(text: str) -> int:
    return len(text.split())


_ABBREVIATION = re.compile(r"(?<![\w-])[A-ZÆØÅ]{2,6}(?![\w])")
_EVERYDAY = frozenset(
    ("SLT", "NAV", "FN", "EU", "EØS", "NRK", "TV", "IT", "IKT", "PC", "SMS", "AS", "KF", "IKS", "SFO", "PDF", "QR", "OK")
)
"""What every reader of such a plan knows."""
_ROMAN = frozenset(("II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII"))
"""What is a number, not an abbreviation."""


def abbreviations(plan: Plan) -> Iterator[Finding]:
    """At the first cell that uses the abbreviation; each one is told of once."""
    printed = [*texts((*plan.sections, *plan.goals, *plan.focus_areas, *plan.measures, *plan.groups, *plan.series))]
    everything = "\n".join(text for text, _ in printed)
    known = {*_EVERYDAY, *_ROMAN}
    for text, place in printed:
        for short in dict.fromkeys(_ABBREVIATION.findall(text)):
            if short not in known and not _is_explained(short, everything):
                yield finding(PlanCode.ABBREVIATION_UNEXPLAINED, place, short=short)
            known.add(short)


def _is_explained(short: str, text: str) -> bool:
    """Whether it stands in brackets after its long form or before it, or is said to stand for something."""
    return re.search(rf"\({short}\)|\b{short}\b ?(?:\(|=|– |- |står for\b|er ei? forkort)", text) is not None


def texts_for_slides(plan: Plan) -> Iterator[Finding]:
    """At `Dokument` of the first text for a presentation: none is made yet."""
    places = [one.source.at("document") for one in plan.sections if one.document is DocumentKind.PRESENTATION]
    if places:
        typed = DOCUMENT_KINDS.word(DocumentKind.PRESENTATION, plan.written_form)
        yield finding(SheetCode.NOT_IN_USE_YET, places[0], also=places[1:], typed=typed)


ADVICE: tuple[Check, ...] = (
    texts_for_slides,
    long_texts,
    abbreviations,
)
