"""The help pages about every finding that there is, made from the codes and their wordings (`docs/funn.md`, `docs/funn.nn.md`)."""

import re
from collections.abc import Iterator

from sltdocs.contract.code import Code, Severity
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.catalogue import ALL_CODES
from sltdocs.words.answer.findings_page import FindingsPage, findings_page_words

_PARAMETER = re.compile(r"\{\w+(?::[^{}|]*\|([^{}]*))?\}")
"""A parameter, perhaps with its words for one and for several."""


def findings_page(form: WrittenForm) -> str:
    """The page in Markdown: by severity, each finding under its own first words, with its code behind what is to be done."""
    words = findings_page_words(form)
    parts = (line for severity in Severity for line in _part(severity, words, form))
    return "\n".join((f"# {words.title}", "", words.introduction, *parts)) + "\n"


def _part(severity: Severity, words: FindingsPage, form: WrittenForm) -> Iterator[str]:
    yield from ("", f"## {words.severities[severity]}", "", words.explained[severity])
    for code in ALL_CODES:
        if code.severity is severity:
            yield from _entry(code, form)


def _entry(code: Code, form: WrittenForm) -> Iterator[str]:
    """A coordinator looks for the words that she was told; the code is for those who follow up by program."""
    wording = code.wording(form)
    heading, _, rest = _shown(wording.what).partition(". ")
    told = " ".join(part for part in (rest, f"**{_shown(wording.do)}**", f"`{code.code}`") if part)
    yield from ("", f"### {heading.rstrip('.')}", "", told)


def _shown(text: str) -> str:
    """A wording whose parameters stand as dots, with what Markdown would take for markup left as it is."""
    return re.sub(r"([*_`<>\[\]])", r"\\\1", _PARAMETER.sub(lambda found: (found[1] or "#").replace("#", "…"), text))
