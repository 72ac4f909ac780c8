"""Sentences, and cells of the table of measures, are short enough to be read."""

import re
from collections.abc import Iterator

from sltdocs.contract.codes import Code
from sltdocs.findings import Finding, finding
from sltdocs.plan.model import Plan
from sltdocs.plan.texts import texts

MOST_WORDS = 60
_SENTENCE_END = re.compile(r"(?<=[.!?:])\s+|\n+")


def check(plan: Plan) -> Iterator[Finding]:
    """At the cell that holds the text."""
    for text, place in texts(plan.measures):
        if _words(text) > MOST_WORDS:
            yield finding(Code.TEXT_LONG, place, words=_words(text), most=MOST_WORDS)
    for text, place in texts((*plan.sections, *plan.goals, *plan.focus_areas, *plan.groups)):
        longest = max(map(_words, _SENTENCE_END.split(text)))
        if longest > MOST_WORDS:
            yield finding(Code.TEXT_LONG, place, words=longest, most=MOST_WORDS)


def _words(text: str) -> int:
    return len(text.split())
