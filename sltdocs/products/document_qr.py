"""Links as QR codes, for those who read the plan on paper."""

from sltdocs.contract.words.documents import documents_words
from sltdocs.contract.written_form import WrittenForm
from sltdocs.products.qr_codes import as_png
from sltdocs.word.figures import Figure
from sltdocs.word.pictures import picture

_SIDE = 2.2
"""Centimetres: a telephone reads it at arm's length."""


def qr_code(title: str, url: str, form: WrittenForm) -> Figure | None:
    """A code that opens the address; `title` is what the link is called."""
    alt = documents_words(form).qr_alt.format(title=title)
    return picture(f"qr {url}", as_png(url), width=_SIDE, height=_SIDE, alt=alt, style="List Continue")
