"""The words of the marked copy: the first sheet, and the notes on the cells."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.codes import Severity
from sltdocs.contract.written_form import WrittenForm


class MarkedWords(Struct, frozen=True):
    """`severities` are the words that name how bad a finding is, each with its sign."""

    sheet: str
    title: str
    introduction: str
    nothing: str
    author: str
    severity: str
    place: str
    what: str
    do: str
    whole_workbook: str
    whole_sheet: str
    severities: Mapping[Severity, str]


def marked_words(form: WrittenForm) -> MarkedWords:
    """The words in a written form."""
    if form is WrittenForm.NN:
        from sltdocs.contract.words.nn.marked import WORDS  # noqa: PLC0415  only the form that is asked for
    else:
        from sltdocs.contract.words.nb.marked import WORDS  # noqa: PLC0415
    return WORDS
