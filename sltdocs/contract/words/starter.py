"""The words of the starter workbook: its instructions and what stands around the contract's own names."""

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class StarterWords(Struct, frozen=True):
    """`instructions` are headings, each with its paragraphs."""

    title: str
    comment: str
    field: str
    value: str
    explanation: str
    required: str
    optional: str
    lists_note: str
    not_in_list_title: str
    not_in_list: str
    instructions: tuple[tuple[str, tuple[str, ...]], ...]


def starter_words(form: WrittenForm) -> StarterWords:
    """The words in a written form."""
    if form is WrittenForm.NN:
        from sltdocs.contract.words.nn.starter import WORDS  # noqa: PLC0415  only the form that is asked for
    else:
        from sltdocs.contract.words.nb.starter import WORDS  # noqa: PLC0415
    return WORDS
