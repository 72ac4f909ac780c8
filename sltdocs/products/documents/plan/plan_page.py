"""What the plan's page on the web prints, as facts that are kept: the chapters of the document, from the same records.

The document's own lists of dated meetings, contacts and participants are none of it: the page has the present ones.
"""

import json
from collections.abc import Mapping
from datetime import date

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.text import Text
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan import labels
from sltdocs.plan.adoption.deciding import AdoptionState
from sltdocs.plan.model import Plan
from sltdocs.products.documents.key_figures import KnowledgeBase, drawings
from sltdocs.products.documents.measures import MeasureChapter
from sltdocs.products.documents.meetings import ActivitiesOfMonth, SeriesTable, wheel_sectors
from sltdocs.products.documents.own_texts import OwnChapters, PrintedSection
from sltdocs.products.documents.plan.action_plan import (
    GuidelineChapter,
    OrganisationChapter,
    PrintedAdoption,
    plan_context,
)
from sltdocs.products.documents.plan_state import adoption_line, shown_adoptions
from sltdocs.products.documents.sections import PrintedGoal
from sltdocs.products.inputs import ProductInputs
from sltdocs.word.figures.charts import Chart
from sltdocs.word.figures.wheel import Sector

VERSION = 1


class PlanPage(Struct, frozen=True, kw_only=True):
    """One plan as its page prints it. `adopted` are the lines of the decisions, `mark` is what a plan that is not adopted says.

    `first` and `last` are the days of its period, `sectors` those of the annual wheel, `charts` those of key figures.
    """

    version: int = VERSION
    form: WrittenForm
    title: str
    municipality: str
    period: str
    first: date
    last: date
    mark: str
    adopted: list[str]
    introduction: list[PrintedSection]
    goals: list[PrintedGoal]
    guidelines: GuidelineChapter
    organisation: OrganisationChapter
    series: SeriesTable
    months: list[ActivitiesOfMonth]
    sectors: list[Sector]
    knowledge: KnowledgeBase
    charts: list[Chart]
    measures: MeasureChapter
    own: OwnChapters
    links: list[Text]
    adoptions: list[PrintedAdoption]


def plan_page(plan: Plan, given: ProductInputs, state: AdoptionState) -> PlanPage:
    """The page of a guarded plan."""
    bare = replace(given, options=replace(given.options, qr_codes=False))
    context = plan_context(plan, labels.title(plan), bare, state)
    form = plan.written_form
    return PlanPage(
        form=form,
        title=labels.title(plan),
        municipality=labels.municipality_label(plan),
        period=labels.period_label(plan),
        first=plan.period_from,
        last=plan.period_to,
        mark=context.mark,
        adopted=[adoption_line(one, form) for one in shown_adoptions(plan, state)],
        introduction=context.introduction,
        goals=context.goals,
        guidelines=context.guidelines,
        organisation=context.organisation,
        series=context.series,
        months=context.wheel.months,
        sectors=wheel_sectors(plan),
        knowledge=context.knowledge,
        charts=[one for one in drawings(plan) if one is not None],
        measures=context.measures,
        own=context.own,
        links=context.links,
        adoptions=context.adoptions,
    )


def with_lines(page: PlanPage, lines: Mapping[str, str]) -> PlanPage:
    """The same with other lines of decisions in place of those that were corrected."""
    adoptions = [replace(one, line=lines.get(one.line, one.line)) for one in page.adoptions]
    return replace(page, adopted=[lines.get(one, one) for one in page.adopted], adoptions=adoptions)


def dump_page(page: PlanPage) -> bytes:
    """As JSON; the same page gives the same bytes."""
    return json.dumps(msgspec.to_builtins(page), ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def load_page(data: bytes) -> PlanPage | None:
    """What `dump_page` wrote; None when the bytes are damaged or of a version that is not known."""
    try:
        page = msgspec.json.decode(data, type=PlanPage)
    except ValueError:
        return None
    return page if page.version == VERSION else None
