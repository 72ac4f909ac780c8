"""The SLT action plan (handlingsplan) as a Word document."""

from sltdocs.contract.choices import DocumentKind, Grouping, LinkPlacement, TextPlacement
from sltdocs.plan import labels
from sltdocs.plan.model import Plan
from sltdocs.privacy.small_numbers import guarded
from sltdocs.products.artifact import ProductResult
from sltdocs.products.documents import meetings, organisation
from sltdocs.products.documents.charts import Captions
from sltdocs.products.documents.filling import document
from sltdocs.products.documents.key_figures import note, rows
from sltdocs.products.documents.measures import area_heading, areas_apart, measure_table
from sltdocs.products.documents.plan_state import adoption_line, mark, plan_day
from sltdocs.products.documents.sections import contacts, goals, guidelines, links, own_sections, sections
from sltdocs.products.inputs import ProductInputs
from sltdocs.products.product import Product
from sltdocs.words.documents.document import documents_words


def make(product: Product, plan: Plan, given: ProductInputs) -> ProductResult:
    """The plan document, `handlingsplan.docx`."""
    title = labels.title(plan)
    return document(product, plan, given, title=title, dated=plan_day(plan), context=_context(guarded(plan), title, given))


def _context(plan: Plan, title: str, given: ProductInputs) -> dict[str, object]:
    words, form = documents_words(plan.written_form), plan.written_form
    period = labels.period_label(plan)
    adoptions = [{"line": adoption_line(adoption, plan.written_form), "remark": adoption.remark} for adoption in plan.adoptions]
    return {
        "cover_title": _without_period(title, period),
        "subtitle": period,
        "cover_mark": mark(plan),
        "cover_lines": [adoption["line"] for adoption in adoptions],
        "cover_foot": words.valid_for.format(days=labels.days(plan.period_from, plan.period_to, form)),
        "introduction": _texts(plan, TextPlacement.SUMMARY, TextPlacement.INTRODUCTION),
        "goals": goals(plan),
        "guidelines": {
            "sections": _texts(plan, TextPlacement.GUIDELINES),
            "levels": guidelines(plan, qr_codes=given.options.qr_codes),
            "links": links(plan, LinkPlacement.GUIDELINES),
        },
        "organisation": {
            "sections": _texts(plan, TextPlacement.ORGANISATION),
            "levels": organisation.levels(plan),
        },
        "series": meetings.series(plan),
        "meeting_plan": meetings.meeting_plan(plan),
        "wheel": meetings.wheel(plan, Captions(form)),
        "knowledge": _knowledge(plan),
        "measures": _measures(plan),
        "own_sections": own_sections(plan, DocumentKind.PLAN),
        "links": links(plan, LinkPlacement.USEFUL_LINKS),
        "annex": organisation.annex(plan),
        "adoptions": adoptions,
        "contacts": contacts(plan),
    }


def _without_period(title: str, period: str) -> str:
    """The title without the period at its end, which the cover prints on a line of its own."""
    same = title.replace("-", "–").endswith(period.replace("-", "–"))
    return (title[: -len(period)].strip(" ,–-") if same else "") or title


def _texts(plan: Plan, *placements: TextPlacement) -> list[dict[str, object]]:
    return sections(plan, DocumentKind.PLAN, *placements)


def _knowledge(plan: Plan) -> dict[str, object]:
    return {
        "sections": _texts(plan, TextPlacement.KNOWLEDGE_BASE),
        "rows": rows(plan),
        "note": note(plan),
        "links": links(plan, LinkPlacement.KNOWLEDGE_BASE),
    }


def _measures(plan: Plan) -> dict[str, object]:
    texts = _texts(plan, TextPlacement.MEASURES)
    areas = [{"heading": area_heading(area), "description": area.description} for area in areas_apart(plan)]
    found_links = links(plan, LinkPlacement.MEASURES)
    return {
        **measure_table(plan),
        "sections": texts,
        "focus_areas": areas,
        "areas_described": any(area["description"] for area in areas),
        "has_introduction": bool(texts or areas or found_links),
        "has_overview": bool(texts or areas or found_links) and plan.grouping is Grouping.NONE,
        "links": found_links,
    }
