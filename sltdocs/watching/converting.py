"""Has the Word documents of a publication turned into PDFs, one after the other."""

from collections.abc import Callable, Iterator

from sltdocs.products.given import Converted, Hindrance
from sltdocs.publishing.files import fingerprint
from sltdocs.publishing.publisher import Publication
from sltdocs.publishing.templates import TemplateFolder
from sltdocs.settings import Settings
from sltdocs.watching.libreoffice import convert, find_libreoffice
from sltdocs.watching.results import Result, bad, fine

_EXPLAINED = {
    Hindrance.ABSENT: "LibreOffice was not found",
    Hindrance.SLOW: "LibreOffice took too long and was ended",
    Hindrance.FAILED: "LibreOffice made none",
}


def convert_documents(
    publication: Publication, settings: Settings, stopping: Callable[[], bool] = lambda: False
) -> dict[str, Converted]:
    """What became of each Word document, by its fingerprint. Raises worker.Interrupted when it is time to stop."""
    program = find_libreoffice(settings.libreoffice)
    return {
        fingerprint(document): convert(document, program, seconds=settings.pdf_time_limit, stopping=stopping)
        if program
        else Converted(hindrance=Hindrance.ABSENT)
        for document in _documents(publication)
    }


def hindrances(converted: dict[str, Converted]) -> str:
    """For IT staff, what kept PDFs from being made; empty when nothing did."""
    kinds = dict.fromkeys(one.hindrance for one in converted.values() if one.hindrance is not None)
    return "; ".join(f"no PDF: {_EXPLAINED[kind]}" for kind in kinds)


def converting(settings: Settings) -> Result:
    """For the doctor: whether a document becomes a PDF, tried with a shipped template."""
    if not settings.pdf:
        return fine("pdf-off")
    program = find_libreoffice(settings.libreoffice)
    if program is None:
        return bad("pdf", "pdf-absent", folder=settings.libreoffice or "soffice")
    document = TemplateFolder().template("plan.nb.docx", "")
    made = convert(document, program, seconds=settings.pdf_time_limit)
    return (
        fine("pdf") if made.pdf else bad("pdf", "pdf-failed", folder=program, text=_EXPLAINED[made.hindrance or Hindrance.FAILED])
    )


def _documents(publication: Publication) -> Iterator[bytes]:
    for artifacts in publication.made.values():
        yield from (artifact.data for artifact in artifacts if artifact.path.endswith(".docx") and not artifact.private)
