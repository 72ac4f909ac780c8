"""The words of the help page about all findings."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.codes import Severity
from sltdocs.contract.written_form import WrittenForm


class FindingsPage(Struct, frozen=True):
    """`severities` are headings, `explained` says what each severity means for what is made."""

    written_form: str
    title: str
    introduction: str
    severities: Mapping[Severity, str]
    explained: Mapping[Severity, str]


def findings_page_words(form: WrittenForm) -> FindingsPage:
    """The words in a written form."""
    if form is WrittenForm.NN:
        from sltdocs.contract.words.nn.findings_page import WORDS  # noqa: PLC0415  only the form that is asked for
    else:
        from sltdocs.contract.words.nb.findings_page import WORDS  # noqa: PLC0415
    return WORDS
