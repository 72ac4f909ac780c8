"""Links as QR codes, for those who read the plan on paper."""

from io import BytesIO

from sltdocs.contract.words.documents import documents_words
from sltdocs.contract.written_form import WrittenForm
from sltdocs.word.figures import Figure
from sltdocs.word.pictures import picture

_SIDE = 2.2
"""Centimetres: a telephone reads it at arm's length."""


def qr_code(title: str, url: str, form: WrittenForm) -> Figure | None:
    """A code that opens the address; `title` is what the link is called."""
    import segno  # noqa: PLC0415  few plans ask for codes

    buffer = BytesIO()
    segno.make(url, error="m", micro=False).save(buffer, kind="png", scale=6)
    alt = documents_words(form).qr_alt.format(title=title)
    return picture(f"qr {url}", buffer.getvalue(), width=_SIDE, height=_SIDE, alt=alt, style="List Continue")
