"""The words in place of what was taken back."""

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class WithdrawnWords(Struct, frozen=True):
    """`notice` stands in a published document in place of each passage."""

    notice: str


NB = WithdrawnWords(notice="Trukket tilbake")
NN = WithdrawnWords(notice="Trekt tilbake")


def withdrawn_words(form: WrittenForm) -> WithdrawnWords:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
