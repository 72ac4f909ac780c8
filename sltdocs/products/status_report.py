"""The SLT status report (statusrapport) of a year as a Word document; made only when the workbook names the year."""

from sltdocs.contract.choices import DocumentKind, TextPlacement
from sltdocs.contract.schema import Product
from sltdocs.contract.words.documents import documents_words
from sltdocs.plan import figures, labels
from sltdocs.plan.model import Plan
from sltdocs.plan.small_numbers import guarded
from sltdocs.products import document_report, document_report_measures
from sltdocs.products.artifact import Made, Outcome, Result
from sltdocs.products.document_captions import Captions
from sltdocs.products.document_changes import since_adoption
from sltdocs.products.document_key_figures import by_indicator
from sltdocs.products.document_making import document
from sltdocs.products.document_sections import contacts, own_sections, sections
from sltdocs.products.given import Given


def make(plan: Plan, given: Given) -> Result:
    """The report, `statusrapport.docx`; nothing when no report year is set."""
    year = plan.report_year
    if year is None:
        return Result((), Outcome(Product.STATUS_REPORT, Made.NOT_ASKED))
    return document(
        Product.STATUS_REPORT,
        plan,
        given,
        title=labels.report_title(plan, year),
        dated=figures.as_of(plan),
        context=_context(guarded(plan), year, given),
    )


def _context(plan: Plan, year: int, given: Given) -> dict[str, object]:
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
            **document_report.summary(plan, year),
            "sections": _texts(plan, TextPlacement.INTRODUCTION, TextPlacement.SUMMARY),
        },
        "about_measures": _texts(plan, TextPlacement.MEASURES),
        **document_report_measures.chapters(plan, captions),
        "forgotten": document_report_measures.forgotten(plan, given.published.previous),
        "meetings": document_report.meetings(plan, year, captions),
        "activities": document_report.activities(plan, year),
        "key_figures": {**by_indicator(plan, captions), "sections": _texts(plan, TextPlacement.KNOWLEDGE_BASE)},
        "grants": document_report.grants(plan, year),
        "changes": since_adoption(plan, given.published.adopted),
        "assessment": _texts(plan, TextPlacement.ASSESSMENT),
        "road_ahead": {
            "sections": _texts(plan, TextPlacement.ROAD_AHEAD),
            "planned": document_report.planned_activities(plan),
        },
        "own_sections": own_sections(plan, DocumentKind.REPORT),
        "contacts": contacts(plan),
    }


def _texts(plan: Plan, *placements: TextPlacement) -> list[dict[str, object]]:
    return sections(plan, DocumentKind.REPORT, *placements)
