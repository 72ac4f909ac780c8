"""The words of the commands that write a changed copy of a workbook."""

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class CopiesWords(Struct, frozen=True):
    """Texts with braces are format strings."""

    changed: str
    added: str
    author: str
    proposal: str
    written: str
    nothing_to_correct: str
    nothing_to_upgrade: str
    nothing_to_propose: str
    no_meetings_sheet: str
    exists: str


def copies_words(form: WrittenForm) -> CopiesWords:
    """The words in a written form."""
    if form is WrittenForm.NN:
        from sltdocs.contract.words.nn.copies import WORDS  # noqa: PLC0415  only the form that is asked for
    else:
        from sltdocs.contract.words.nb.copies import WORDS  # noqa: PLC0415
    return WORDS
