"""The words that explain a proposed meeting."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class Proposing(Struct, frozen=True):
    """`obstacles` by kind; each is a sentence."""

    proposal: str
    promised: str
    usual_weekday: str
    other_weekday: str
    unknown_weekday: str
    obstacles: Mapping[str, str]
    follows: str
    prepares: str


def proposing_words(form: WrittenForm) -> Proposing:
    """The words in a written form."""
    if form is WrittenForm.NN:
        from sltdocs.contract.words.nn.proposing import WORDS  # noqa: PLC0415  only the form that is asked for
    else:
        from sltdocs.contract.words.nb.proposing import WORDS  # noqa: PLC0415
    return WORDS
