"""The help page about every finding that there is, made from the codes and their wordings (`docs/funn.md`)."""

import re
from collections.abc import Iterator

from sltdocs.contract.code import Code, Severity
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.catalogue import ALL_CODES
from sltdocs.words.answer.findings_page import findings_page_words

_PARAMETER = re.compile(r"\{\w+(?::[^{}|]*\|([^{}]*))?\}")
"""A parameter, perhaps with its words for one and for several."""


def findings_page() -> str:
    """The page in Markdown: by severity, each code with its wording in both written forms."""
    return "\n".join((*_top(), *(line for severity in Severity for line in _part(severity)))) + "\n"


def _top() -> Iterator[str]:
    words = [findings_page_words(form) for form in WrittenForm]
    yield f"# {' / '.join(one.title for one in words)}"
    for one in words:
        yield from ("", f"*{one.written_form}:* {one.introduction}")


def _part(severity: Severity) -> Iterator[str]:
    words = [findings_page_words(form) for form in WrittenForm]
    yield from ("", f"## {' / '.join(dict.fromkeys(one.severities[severity] for one in words))}")
    for one in words:
        yield from ("", f"*{one.written_form}:* {one.explained[severity]}")
    for code in ALL_CODES:
        if code.severity is severity:
            yield from _entry(code)


def _entry(code: Code) -> Iterator[str]:
    yield from ("", f"### `{code.code}`", "")
    for form in WrittenForm:
        wording = code.wording(form)
        yield f"* *{findings_page_words(form).written_form}:* {_shown(wording.what)} **{_shown(wording.do)}**"


def _shown(text: str) -> str:
    """A wording whose parameters stand as dots, with what Markdown would take for markup left as it is."""
    return re.sub(r"([*_`<>\[\]])", r"\\\1", _PARAMETER.sub(lambda found: (found[1] or "#").replace("#", "…"), text))
