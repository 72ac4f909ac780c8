"""The SLT status report (statusrapport) of a year as a Word document; made only when the workbook names the year."""

from sltdocs.contract.choices import DocumentKind, TextPlacement
from sltdocs.plan import figures, labels
from sltdocs.plan.model import Plan
from sltdocs.privacy.small_numbers import guarded
from sltdocs.products.artifact import Made, Outcome, ProductResult
from sltdocs.products.documents import report_measures, report_parts
from sltdocs.products.documents.changes import since_adoption
from sltdocs.products.documents.charts import Captions
from sltdocs.products.documents.filling import document
from sltdocs.products.documents.key_figures import by_indicator
from sltdocs.products.documents.sections import contacts, own_sections, sections
from sltdocs.products.inputs import ProductInputs
from sltdocs.products.product import Product
from sltdocs.words.documents.document import documents_words


def make(product: Product, plan: Plan, given: ProductInputs) -> ProductResult:
    """The report, `statusrapport.docx`; nothing when no report year is set."""
    year = plan.report_year
    if year is None:
        return ProductResult((), Outcome(product.key, Made.NOT_ASKED))
    return document(
        product,
        plan,
        given,
        title=labels.report_title(plan, year),
        dated=figures.as_of(plan),
        context=_context(guarded(plan), year, given),
    )


def _context(plan: Plan, year: int, given: ProductInputs) -> dict[str, object]:
    words, form = documents_words(plan.written_form), plan.written_form
    captions = Captions(form)  # counts on: the chapters with figures are made in the order in which they stand
    status_at = words.status_at.format(day=labels.day(figures.as_of(plan), form))
    return {
        "mark": status_at,
        "cover_title": labels.report_title(plan, year).removesuffix(str(year)).strip(),
        "subtitle": str(year),
        "cover_mark": "",
        "cover_lines": [status_at],
        "cover_foot": words.about_plan.format(title=labels.title(plan)),
        "year": year,
        "summary": {
            **report_parts.summary(plan, year),
            "sections": _texts(plan, TextPlacement.INTRODUCTION, TextPlacement.SUMMARY),
        },
        "about_measures": _texts(plan, TextPlacement.MEASURES),
        **report_measures.chapters(plan, captions),
        "forgotten": report_measures.forgotten(plan, given.published.previous),
        "meetings": report_parts.meetings(plan, year, captions),
        "activities": report_parts.activities(plan, year),
        "key_figures": {**by_indicator(plan, captions), "sections": _texts(plan, TextPlacement.KNOWLEDGE_BASE)},
        "grants": report_parts.grants(plan, year),
        "changes": since_adoption(plan, given.published.adopted),
        "assessment": _texts(plan, TextPlacement.ASSESSMENT),
        "road_ahead": {
            "sections": _texts(plan, TextPlacement.ROAD_AHEAD),
            "planned": report_parts.planned_activities(plan),
        },
        "own_sections": own_sections(plan, DocumentKind.REPORT),
        "contacts": contacts(plan),
    }


def _texts(plan: Plan, *placements: TextPlacement) -> list[dict[str, object]]:
    return sections(plan, DocumentKind.REPORT, *placements)
