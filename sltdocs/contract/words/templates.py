"""The words for template authors: what the lint finds, where, and what to do; by the codes of its rules."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.words.wording import Wording
from sltdocs.contract.written_form import WrittenForm


class Templates(Struct, frozen=True):
    """Texts with braces are format strings. `parts` are keyed by `word.lint.found.Part`, `rules` by the codes of its rules."""

    rules: Mapping[str, Wording]
    parts: Mapping[str, str]
    under: str
    paragraph: str
    cell: str
    meant: str
    nothing_found: str
    usable: str
    not_usable: str
    workbooks: Mapping[str, str]
    without_content: str
    does_not_suit: str
    structure: Mapping[str, str]
    structure_other: str
    author: str
    elsewhere: str
    annotated: str
    kinds: Mapping[str, str]
    fields_of: str
    example: str


def template_words(form: WrittenForm) -> Templates:
    """The words in a written form."""
    if form is WrittenForm.NN:
        from sltdocs.contract.words.nn.templates import WORDS  # noqa: PLC0415  only the form that is asked for
    else:
        from sltdocs.contract.words.nb.templates import WORDS  # noqa: PLC0415
    return WORDS
