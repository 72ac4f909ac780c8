"""The words of the field reference in the docs."""

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class ReferenceWords(Struct, frozen=True):
    """Texts with braces are format strings."""

    title: str
    intro: str
    sheet_required: str
    column: str
    filled: str
    what: str
    synonyms: str
    must: str
    may: str
    never_printed: str


def reference_words(form: WrittenForm) -> ReferenceWords:
    """The words in a written form."""
    if form is WrittenForm.NN:
        from sltdocs.contract.words.nn.reference import WORDS  # noqa: PLC0415  only the form that is asked for
    else:
        from sltdocs.contract.words.nb.reference import WORDS  # noqa: PLC0415
    return WORDS
