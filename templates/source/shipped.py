"""The templates that are shipped: both documents in both written forms."""

from collections.abc import Mapping
from pathlib import Path

from sltdocs.contract.written_form import WrittenForm
from sltdocs.word.package import read_package
from sltdocs.word.template.compiled_template import kept_form, template_key
from sltdocs.words.documents.plan_document import plan_document_words
from templates.source import plan, status_report
from templates.source.package import package


def templates() -> Mapping[str, bytes]:
    """Every shipped template by its file name."""
    built: dict[str, bytes] = {}
    for form in WrittenForm:
        words = plan_document_words(form)
        page_words = (words.page, words.of_pages)
        built[f"plan.{form}.docx"] = package(plan.body(form), form.locale, "SLT-handlingsplan", page_words, "Merke")
        built[f"status-report.{form}.docx"] = package(status_report.body(form), form.locale, "SLT-statusrapport", page_words, "")
    return built


def compiled() -> Mapping[str, bytes]:
    """What each shipped template compiles to, by file name: the key of the template's bytes, then its kept form."""
    return {
        f"compiled/{Path(name).stem}.json": template_key(data).encode() + b"\n" + kept_form(read_package(data))
        for name, data in templates().items()
    }
