"""The templates that are shipped: the documents and the slides in both written forms."""

from collections.abc import Mapping

from sltdocs.contract.written_form import WrittenForm
from sltdocs.words.documents.plan_document import plan_document_words
from templates.source import plan, presentation, status_report
from templates.source.package import package


def templates() -> Mapping[str, bytes]:
    """Every shipped template by its file name."""
    built: dict[str, bytes] = {}
    for form in WrittenForm:
        words = plan_document_words(form)
        page_words = (words.page, words.of_pages)
        built[f"plan.{form}.docx"] = package(plan.body(form), form.locale, "SLT-handlingsplan", page_words, "Merke")
        built[f"status-report.{form}.docx"] = package(status_report.body(form), form.locale, "SLT-statusrapport", page_words, "")
        built[f"presentation.{form}.pptx"] = presentation.presentation(form.locale)
    return built
