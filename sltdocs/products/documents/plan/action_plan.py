"""The SLT action plan (handlingsplan) as a Word document."""

from datetime import date

from msgspec import Struct

from sltdocs.contract.choices import DocumentKind, LinkPlacement, PlanStatus, TextPlacement
from sltdocs.contract.text import Text
from sltdocs.plan import labels
from sltdocs.plan.adoption.deciding import AdoptionState, adoption_state
from sltdocs.plan.model import Plan
from sltdocs.privacy.figures.small_numbers import guarded
from sltdocs.products.artifact import ProductResult
from sltdocs.products.documents import meetings, organisation
from sltdocs.products.documents.charts import Captions
from sltdocs.products.documents.data.plan_data import ActionPlanData, action_plan_data
from sltdocs.products.documents.filling import document
from sltdocs.products.documents.key_figures import KnowledgeBase, known_indicators, note, pictures, rows
from sltdocs.products.documents.measures import MeasureChapter, measure_chapter
from sltdocs.products.documents.meetings import AnnualWheel, MeetingsOfYear, SeriesTable
from sltdocs.products.documents.organisation import GroupsOfLevel, RolesOfLevel
from sltdocs.products.documents.own_texts import OwnChapters, PrintedSection, own_chapters, own_sections, sections
from sltdocs.products.documents.plan.adopted_edition import beside, changes_section, proposal_path, standing
from sltdocs.products.documents.plan.former_results import with_former_results
from sltdocs.products.documents.plan_state import adoption_line, cover_lines, plan_day, plan_mark, shown_adoptions
from sltdocs.products.documents.printed_values import for_cover
from sltdocs.products.documents.sections import (
    ContactLine,
    GuidelinesOfLevel,
    PrintedGoal,
    contacts,
    goals,
    guidelines,
    links,
)
from sltdocs.products.inputs import ProductInputs
from sltdocs.products.product import Product
from sltdocs.words.documents.document import documents_words
from sltdocs.words.documents.plan_document import plan_document_words


class GuidelineChapter(Struct, frozen=True):
    """The chapter on guidelines (føringer)."""

    sections: list[PrintedSection]
    levels: list[GuidelinesOfLevel]
    links: list[Text]


class OrganisationChapter(Struct, frozen=True):
    """The chapter on who works together."""

    sections: list[PrintedSection]
    levels: list[GroupsOfLevel]


class PrintedAdoption(Struct, frozen=True):
    """«Vedtatt 19. februar 2026 av SLT-styringsgruppa, sak 12/26», and a remark."""

    line: str
    remark: Text


class ActionPlanContext(Struct, frozen=True, kw_only=True):
    """What the plan's template may use besides what every document has: the chapters of our layout, and `plan` as data."""

    mark: str
    cover_title: str
    subtitle: str
    cover_mark: str
    cover_lines: list[str]
    cover_foot: str
    introduction: list[PrintedSection]
    goals: list[PrintedGoal]
    guidelines: GuidelineChapter
    organisation: OrganisationChapter
    series: SeriesTable
    meeting_plan: list[MeetingsOfYear]
    wheel: AnnualWheel
    knowledge: KnowledgeBase
    measures: MeasureChapter
    own_sections: list[PrintedSection]
    own: OwnChapters
    links: list[Text]
    annex: list[RolesOfLevel]
    adoptions: list[PrintedAdoption]
    contacts: list[ContactLine]
    plan: ActionPlanData


def make(product: Product, plan: Plan, given: ProductInputs) -> ProductResult:
    """The plan document, `handlingsplan.docx`: what was adopted, and beside it a proposal when the workbook differs."""
    state, edition = given.adoption or unasked(plan), given.published.edition
    if edition is None or not state.stands:
        return _rendered(product, plan, given, state)
    adopted = standing(product, plan, given, edition)
    if not state.proposes:
        return adopted
    is_private = plan.status is not PlanStatus.HEARING
    return beside(adopted, _rendered(product, plan, given, state, proposal_path(plan)), private=is_private)


def unasked(plan: Plan) -> AdoptionState:
    """The state of a plan that is made for nobody's outbox: all its decisions count."""
    return adoption_state(plan, None, date.max)


def _rendered(product: Product, plan: Plan, given: ProductInputs, state: AdoptionState, path: str = "") -> ProductResult:
    title, shown = labels.title(plan), with_former_results(guarded(plan), given.former)
    context = plan_context(shown, title, given, state)
    return document(product, shown, given, title=title, dated=plan_day(plan), context=context, path=path)


def plan_context(plan: Plan, title: str, given: ProductInputs, state: AdoptionState) -> ActionPlanContext:
    """All that is printed of a guarded plan, chapter by chapter."""
    form, period = plan.written_form, labels.period_label(plan)
    adoptions = [PrintedAdoption(adoption_line(one, form), one.remark) for one in shown_adoptions(plan, state)]
    valid_for, chapters = documents_words(form).valid_for, plan_document_words(form)
    return ActionPlanContext(
        mark=plan_mark(plan, state),
        cover_title=for_cover(_without_period(title, period)),
        subtitle=period,
        cover_mark=plan_mark(plan, state),
        cover_lines=cover_lines(plan, state),
        cover_foot=valid_for.format(days=labels.days(plan.period_from, plan.period_to, form)),
        introduction=_introduction(plan, state),
        goals=goals(plan),
        guidelines=GuidelineChapter(
            sections=_texts(plan, TextPlacement.GUIDELINES, chapter=chapters.guidelines),
            levels=guidelines(plan, qr_codes=given.options.qr_codes),
            links=links(plan, LinkPlacement.GUIDELINES),
        ),
        organisation=OrganisationChapter(
            _texts(plan, TextPlacement.ORGANISATION, chapter=chapters.organisation), organisation.levels(plan)
        ),
        series=meetings.series(plan),
        meeting_plan=meetings.meeting_plan(plan),
        wheel=meetings.wheel(plan, Captions(form)),
        knowledge=_knowledge(plan),
        measures=measure_chapter(
            plan, _texts(plan, TextPlacement.MEASURES, chapter=chapters.measures), links(plan, LinkPlacement.MEASURES)
        ),
        own_sections=own_sections(plan, DocumentKind.PLAN),
        own=own_chapters(plan),
        links=links(plan, LinkPlacement.USEFUL_LINKS),
        annex=organisation.annex(plan),
        adoptions=adoptions,
        contacts=contacts(plan),
        plan=action_plan_data(plan),
    )


def _introduction(plan: Plan, state: AdoptionState) -> list[PrintedSection]:
    """Her own words, after what would change in a plan that is adopted."""
    proposed = [changes_section(plan, state.changes)] if state.proposes else []
    heading = plan_document_words(plan.written_form).introduction
    return [*proposed, *_texts(plan, TextPlacement.SUMMARY, TextPlacement.INTRODUCTION, chapter=heading)]


def _knowledge(plan: Plan) -> KnowledgeBase:
    return KnowledgeBase(
        sections=_texts(plan, TextPlacement.KNOWLEDGE_BASE, chapter=plan_document_words(plan.written_form).knowledge),
        rows=rows(plan),
        indicators=known_indicators(plan),
        note=note(plan),
        links=links(plan, LinkPlacement.KNOWLEDGE_BASE),
        pictures=pictures(plan),
    )


def _without_period(title: str, period: str) -> str:
    """The title without the period at its end, which the cover prints on a line of its own."""
    same = title.replace("-", "–").endswith(period.replace("-", "–"))
    return (title[: -len(period)].strip(" ,–-") if same else "") or title


def _texts(plan: Plan, *placements: TextPlacement, chapter: str) -> list[PrintedSection]:
    return sections(plan, DocumentKind.PLAN, *placements, chapter=chapter)
