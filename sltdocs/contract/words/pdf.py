"""Why a document has no PDF beside it, in words: what hindered it, or what the check of the PDF found."""

from collections.abc import Mapping

from sltdocs.contract.written_form import WrittenForm


def pdf_words(form: WrittenForm) -> Mapping[str, str]:
    """The reasons, by hindrance or kind of fault; `{detail}` is the text or name it is about."""
    if form is WrittenForm.NN:
        from sltdocs.contract.words.nn.pdf import WORDS  # noqa: PLC0415  only the form that is asked for
    else:
        from sltdocs.contract.words.nb.pdf import WORDS  # noqa: PLC0415
    return WORDS
