"""What the accessibility checker finds in a document, in words; by the kind of fault."""

from collections.abc import Mapping

from sltdocs.contract.written_form import WrittenForm


def accessibility_words(form: WrittenForm) -> Mapping[str, str]:
    """What is wrong, by kind; `{detail}` is the text or number it is about."""
    if form is WrittenForm.NN:
        from sltdocs.contract.words.nn.accessibility import WORDS  # noqa: PLC0415  only the form that is asked for
    else:
        from sltdocs.contract.words.nb.accessibility import WORDS  # noqa: PLC0415
    return WORDS
