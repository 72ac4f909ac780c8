"""Whether documents become PDFs, tried with a shipped template."""

from sltdocs.products.inputs import Hindrance
from sltdocs.publishing.template_copies.templates import TemplateFolder
from sltdocs.service.doctor.check_result import CheckResult, bad, fine
from sltdocs.service.pdf.libreoffice import EXPLAINED, convert, find_libreoffice
from sltdocs.settings import Settings


def converting(settings: Settings) -> CheckResult:
    """For the doctor: whether a document becomes a PDF, tried with a shipped template."""
    if not settings.pdf:
        return fine("pdf-off")
    program = find_libreoffice(settings.libreoffice)
    if program is None:
        return bad("pdf", "pdf-absent", folder=settings.libreoffice or "soffice")
    document = TemplateFolder().template("plan.nb.docx", "")
    made = convert(document, program, seconds=settings.pdf_time_limit)
    return (
        fine("pdf") if made.pdf else bad("pdf", "pdf-failed", folder=program, text=EXPLAINED[made.hindrance or Hindrance.FAILED])
    )
