"""The PDF beside a Word document: what the shell had converted, made the same each time, checked, or left out with a reason."""

from datetime import datetime
from hashlib import sha256

from sltdocs.contract.codes import Code
from sltdocs.contract.words.pdf import pdf_words
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings import Finding, finding
from sltdocs.products.artifact import Artifact
from sltdocs.products.given import Converted, Given

QUOTED = 60
"""Letters of a text that a finding quotes."""


def pdf_beside(
    path: str, document: bytes, created: datetime, form: WrittenForm, given: Given
) -> tuple[tuple[Artifact, ...], tuple[Finding, ...]]:
    """The PDF, when this very document has been converted to a sound one, and the finding that says why there is none.

    Neither when nobody asked, or the document is still to be converted.
    """
    converted = given.converted.get(sha256(document).hexdigest())
    if not given.options.pdf or converted is None:
        return (), ()
    pdf, reason = _checked(converted, document, created, form)
    if reason:
        return (), (finding(Code.DOCUMENT_WITHOUT_PDF, document=path, detail=reason),)
    return (Artifact(path.removesuffix(".docx") + ".pdf", pdf),), ()


def _checked(converted: Converted, document: bytes, created: datetime, form: WrittenForm) -> tuple[bytes, str]:
    """The PDF as it is to be published, and what speaks against it."""
    from sltdocs.word.pdf_checking import finished_pdf  # noqa: PLC0415  the library is loaded for those who want PDFs

    words = pdf_words(form)
    if converted.hindrance is not None:
        return b"", words[converted.hindrance]
    pdf, faults = finished_pdf(converted.pdf, document, created)
    return pdf, words[faults[0].kind].format(detail=faults[0].detail[:QUOTED]) if faults else ""
