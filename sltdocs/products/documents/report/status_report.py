"""The SLT status report (statusrapport) of a year as a Word document; made only when the workbook names the year."""

from msgspec import Struct

from sltdocs.contract.choices import DocumentKind, TextPlacement
from sltdocs.plan import labels
from sltdocs.plan.counting import figures
from sltdocs.plan.model import Plan
from sltdocs.privacy.figures.small_numbers import guarded
from sltdocs.products.artifact import Made, Outcome, ProductResult
from sltdocs.products.documents.changes import ToldChanges, since_adoption
from sltdocs.products.documents.charts import Captions
from sltdocs.products.documents.data.plan_data import StatusReportData, status_report_data
from sltdocs.products.documents.filling import document
from sltdocs.products.documents.key_figures import KeyFigureChapter, by_indicator, note, pictures
from sltdocs.products.documents.own_texts import PrintedSection, own_sections, sections
from sltdocs.products.documents.printed_values import for_cover
from sltdocs.products.documents.report import report_measures, report_parts
from sltdocs.products.documents.report.report_measures import (
    MeasureWithDeadline,
    NamedMeasure,
    ReportedGroup,
    ReportedMeasure,
    StatusDistribution,
)
from sltdocs.products.documents.report.report_parts import ActivityTable, MeetingFollowUp, PrintedGrant, RoadAhead, YearSummary
from sltdocs.products.documents.sections import ContactLine, contacts
from sltdocs.products.inputs import ProductInputs
from sltdocs.products.product import Product
from sltdocs.words.documents.document import documents_words
from sltdocs.words.documents.report_document import report_document_words


class StatusReportContext(Struct, frozen=True, kw_only=True):
    """What the report's template may use besides what every document has: the chapters of our layout, and `plan` as data."""

    mark: str
    cover_title: str
    subtitle: str
    cover_mark: str
    cover_lines: list[str]
    cover_foot: str
    year: int
    summary: YearSummary
    about_measures: list[PrintedSection]
    distribution: StatusDistribution
    measures: list[ReportedMeasure]
    measure_groups: list[ReportedGroup]
    overdue: list[MeasureWithDeadline]
    due_soon: list[MeasureWithDeadline]
    forgotten: list[NamedMeasure]
    meetings: MeetingFollowUp
    activities: ActivityTable
    key_figures: KeyFigureChapter
    grants: list[PrintedGrant]
    changes: list[ToldChanges]
    assessment: list[PrintedSection]
    road_ahead: RoadAhead
    own_sections: list[PrintedSection]
    contacts: list[ContactLine]
    plan: StatusReportData


def make(product: Product, plan: Plan, given: ProductInputs) -> ProductResult:
    """The report, `statusrapport.docx`; nothing when no report year is set."""
    year = plan.report_year
    if year is None:
        return ProductResult((), Outcome(product.key, Made.NOT_ASKED))
    shown = guarded(plan)
    return document(
        product,
        shown,
        given,
        title=labels.report_title(plan, year),
        dated=figures.as_of(plan),
        context=_context(shown, year, given),
    )


def _context(plan: Plan, year: int, given: ProductInputs) -> StatusReportContext:
    words, form = documents_words(plan.written_form), plan.written_form
    chapter = report_document_words(form)
    captions = Captions(form)  # counts on: the chapters with figures are made in the order in which they stand
    status_at = words.status_at.format(day=labels.day(figures.as_of(plan), form))
    return StatusReportContext(
        mark=status_at,
        cover_title=for_cover(labels.report_title(plan, year).removesuffix(str(year)).strip()),
        subtitle=str(year),
        cover_mark="",
        cover_lines=[status_at],
        cover_foot=words.about_plan.format(title=labels.title(plan)),
        year=year,
        summary=report_parts.summary(
            plan, year, _texts(plan, TextPlacement.INTRODUCTION, TextPlacement.SUMMARY, chapter=chapter.summary)
        ),
        about_measures=_texts(plan, TextPlacement.MEASURES, chapter=chapter.measures),
        distribution=report_measures.distribution(plan, captions),
        measures=report_measures.reported(plan),
        measure_groups=report_measures.reported_groups(plan),
        overdue=report_measures.overdue(plan),
        due_soon=report_measures.due_soon(plan),
        forgotten=report_measures.forgotten(plan, given.published.previous),
        meetings=report_parts.meetings(plan, year, captions),
        activities=report_parts.activities(plan, year),
        key_figures=_key_figures(plan, captions),
        grants=report_parts.grants(plan, year),
        changes=since_adoption(plan, given.published.adopted),
        assessment=_texts(plan, TextPlacement.ASSESSMENT, chapter=chapter.assessment),
        road_ahead=RoadAhead(
            _texts(plan, TextPlacement.ROAD_AHEAD, chapter=chapter.road_ahead), report_parts.planned_activities(plan)
        ),
        own_sections=own_sections(plan, DocumentKind.REPORT),
        contacts=contacts(plan),
        plan=status_report_data(plan),
    )


def _key_figures(plan: Plan, captions: Captions) -> KeyFigureChapter:
    heading = report_document_words(plan.written_form).key_figures
    texts = _texts(plan, TextPlacement.KNOWLEDGE_BASE, chapter=heading)
    return KeyFigureChapter(texts, by_indicator(plan, captions), note(plan), pictures(plan))


def _texts(plan: Plan, *placements: TextPlacement, chapter: str = "") -> list[PrintedSection]:
    return sections(plan, DocumentKind.REPORT, *placements, chapter=chapter)
