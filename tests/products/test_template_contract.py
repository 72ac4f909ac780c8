"""What templates are told they may use is what the products hand over: no more, no less, and of the kind that is said."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache

import pytest
from msgspec import Struct
from msgspec.structs import asdict, fields, replace

from sltdocs.cli.commands.template import words_of
from sltdocs.contract.choice import OwnWord
from sltdocs.contract.choices import (
    ActivityKind,
    AdoptionForm,
    DocumentKind,
    Grouping,
    GroupLevel,
    GuidelineLevel,
    LinkPlacement,
    MeasureStatus,
    MeetingStatus,
    Novelty,
    PlanStatus,
    PreventionLevel,
    TextPlacement,
)
from sltdocs.contract.pictures.sheet_picture import SheetPicture
from sltdocs.contract.text import Text
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.model import Link, Plan, Section
from sltdocs.plan.snapshot import dump
from sltdocs.products.documents import filling
from sltdocs.products.documents.filling import SharedContext
from sltdocs.products.documents.plan.action_plan import ActionPlanContext
from sltdocs.products.documents.report.status_report import StatusReportContext
from sltdocs.products.documents.template_fields import STEMS, TEMPLATE_NAMES, contract_for, field_of, paths
from sltdocs.products.inputs import Options, ProductInputs, Published
from sltdocs.products.product import Product
from sltdocs.products.spec import PRODUCTS
from sltdocs.word.engine import fill
from sltdocs.word.figures.figure import Figure
from sltdocs.word.figures.pictures import grey_png
from sltdocs.word.template.lint.linting import FieldKind
from sltdocs.words.templates import plan_data_fields
from sltdocs.words.templates.template_fields import field_words
from tests.products import documents, plans
from tests.products.plans import SHIPPED

CONTENTS = "contents"
DOCUMENTS = [product for product in PRODUCTS if product.template in STEMS]
"""The engine's own field, not handed over by products."""
KINDS = {
    str: FieldKind.TEXT,
    int: FieldKind.NUMBER,
    float: FieldKind.NUMBER,
    bool: FieldKind.YES_NO,
    Text: FieldKind.RICH,
    Figure: FieldKind.FIGURE,
    list: FieldKind.LIST,
}
DRAWN = grey_png(2, 2, bytes(4))
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)


def everything(form: WrittenForm) -> Plan:
    """A plan in which every list has something in it."""
    plan = plans.full(form, municipalities=("Fjordvik", "Elvdal"), grouping=Grouping.FOCUS_AREA)
    measures = (
        replace(plan.measures[0], focus_areas=("A", "B"), municipalities=("Fjordvik",), partners=plans.parties("Politiet; FAU")),
        *plan.measures[1:],
    )
    activities = (replace(plan.activities[0], responsible=plans.parties("Rektor; FAU")), *plan.activities[1:])
    texts = tuple(
        Section(document, placement, Text.of("Tekst."), "Overskrift", pictures=(SheetPicture(DRAWN, "Et bilde"),))
        for document in DocumentKind
        for placement in TextPlacement
    )
    said = ("før innledning", "etter innledning", "etter føringer", "etter organisering", "etter kunnskapsgrunnlag")
    texts += tuple(
        Section(DocumentKind.PLAN, OwnWord(place), Text.of("Tekst."), "Overskrift", pictures=(SheetPicture(DRAWN, "Et bilde"),))
        for place in said
    )
    links = tuple(Link("Ungdata", "https://ungdata.example/", placement) for placement in LinkPlacement)
    figures = tuple(replace(one, pictures=(SheetPicture(DRAWN, "Et bilde"),)) for one in plan.key_figures)
    figures += tuple(replace(plan.key_figures[0], indicator="Trives", group=group) for group in ("Jenter", "Gutter"))
    often = replace(plan.series[0], group="styring", frequency=Text.of("minst 9 ganger i året"), planned_per_year=None)
    return replace(
        plan,
        sections=texts,
        links=links,
        measures=measures,
        activities=activities,
        key_figures=figures,
        series=(*plan.series, often),
    )


def surroundings() -> ProductInputs:
    """A logo, QR codes, an adopted plan that has changed since, and a previous report that left everything open."""
    before = replace(plans.full(), measures=tuple(replace(one, status=None) for one in plans.full().measures[1:]))
    published = Published(adopted=dump(before), previous=dump(replace(before, report_year=2025)))
    return plans.given(options=Options(qr_codes=True), published=published, templates=plans.ShippedTemplates(logo=PNG))


@cache
def handed_over(product: Product) -> Mapping[str, frozenset[FieldKind]]:
    """The kinds of every field that a product hands to its template, by path; None stands for whatever is not there."""
    kinds: dict[str, set[FieldKind]] = {}
    seen: list[Mapping[str, object]] = []
    original = filling.fill

    def watched(template: object, context: Mapping[str, object], properties: object) -> object:
        seen.append(context)
        return fill(template, context, properties)  # type: ignore[arg-type]

    filling.fill = watched  # type: ignore[assignment]
    try:
        whole = everything(WrittenForm.NB)
        for plan in (
            whole,
            replace(whole, grouping=Grouping.NONE),
            plans.minimal(report_year=2026),
            documents.example_plan(WrittenForm.NB),
        ):
            product.made(plan, surroundings())
    finally:
        filling.fill = original
    for context in seen:
        for path, value in flat("", context):
            kinds.setdefault(path, set()).update(() if value is None else (kind_of(value),))
    return {path: frozenset(found) for path, found in kinds.items()}


def kind_of(value: object) -> FieldKind:
    return KINDS.get(type(value), FieldKind.GROUP)


def flat(path: str, value: object) -> Iterator[tuple[str, object]]:
    """A value and all in it by path, as the contract writes paths."""
    if path:
        yield path, value
    if isinstance(value, Struct) and not isinstance(value, Text | Figure):
        value = asdict(value)
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from flat(f"{path}.{name}" if path else name, inner)
    elif isinstance(value, list):
        for inner in value:
            yield from flat(f"{path}[]", inner)


@pytest.mark.parametrize("product", DOCUMENTS, ids=lambda product: product.key)
def test_every_field_is_handed_over_and_every_one_handed_over_is_a_field(product: Product) -> None:
    fields = paths(contract_for(f"{product.template}.nb.docx"))
    assert handed_over(product).keys() == fields.keys() - {CONTENTS}


@pytest.mark.parametrize("product", DOCUMENTS, ids=lambda product: product.key)
def test_every_field_is_of_the_kind_that_is_said(product: Product) -> None:
    fields = paths(contract_for(f"{product.template}.nb.docx"))
    given = handed_over(product)
    assert {path: kinds for path, kinds in given.items() if not kinds <= {fields[path].kind}} == {}


@pytest.mark.parametrize("own", [ActionPlanContext, StatusReportContext])
def test_no_document_hides_what_every_document_has(own: type[Struct]) -> None:
    assert {one.name for one in fields(own)}.isdisjoint({CONTENTS, *(one.name for one in fields(SharedContext))})


class Unprintable(Struct, frozen=True):
    name: str
    day: date


@pytest.mark.parametrize("kind", [date, bytes, dict[str, str], tuple[str, ...], str | int, Unprintable, list[Unprintable]])
def test_a_record_cannot_hold_what_no_template_can_use(kind: object) -> None:
    with pytest.raises(TypeError, match="no template can use"):
        field_of(kind)


@pytest.mark.parametrize("name", TEMPLATE_NAMES)
def test_what_must_be_used_is_a_field(name: str) -> None:
    contract = contract_for(name)
    assert {path for paths_ in contract.required for path in paths_} <= paths(contract).keys()


def test_the_names_are_those_of_the_shipped_templates() -> None:
    assert sorted(TEMPLATE_NAMES) == sorted(path.name for path in SHIPPED.glob("*.docx"))


@pytest.mark.parametrize("form", WrittenForm)
def test_every_field_is_explained_and_nothing_else_is(form: WrittenForm) -> None:
    explained = field_words(form)
    used = set()
    for stem in STEMS:
        for path, field in paths(contract_for(f"{stem}.{form}.docx")).items():
            if path.endswith("[]") and field.fields:
                continue
            told = words_of(path, form)
            assert told.what, path
            assert bool(told.example) == (field.kind in (FieldKind.TEXT, FieldKind.NUMBER, FieldKind.RICH)), path
            used.add(id(told))
    assert [path for path, told in explained.items() if id(told) not in used] == []


@pytest.mark.parametrize("form", WrittenForm)
def test_a_field_of_the_plan_as_data_is_not_explained_as_one_of_the_layout(form: WrittenForm) -> None:
    of_data = {
        path
        for stem in STEMS
        for path, field in paths(contract_for(f"{stem}.{form}.docx")).items()
        if path.split(".")[0] in ("plan", "coordinator", "police_contact") and not (path.endswith("[]") and field.fields)
    }
    assert of_data == plan_data_fields.words(form).keys()


CODES = {
    "plan.status_raw": PlanStatus,
    "plan.meetings[].status_raw": MeetingStatus,
    "plan.groups[].level_raw": GroupLevel,
    "plan.adoptions[].form_raw": AdoptionForm,
    "plan.guidelines[].level_raw": GuidelineLevel,
    "plan.links[].placement_raw": LinkPlacement,
    "plan.measures[].level_raw": PreventionLevel,
    "plan.measures[].novelty_raw": Novelty,
    "plan.measures[].status_raw": MeasureStatus,
    "plan.activities[].kind_raw": ActivityKind,
}


@pytest.mark.parametrize("path", CODES)
@pytest.mark.parametrize("form", WrittenForm)
def test_the_words_of_a_closed_list_are_all_named(form: WrittenForm, path: str) -> None:
    told = plan_data_fields.words(form)[path].what
    named = told.partition(": ")[2].partition(";")[0]
    assert re.split(", | eller ", named) == [member.value for member in CODES[path] if member is not MeetingStatus.PROPOSED]
