"""What the plan stands on as data: goals, guidelines, focus areas, adoptions, links, and whom to ask."""

from collections.abc import Sequence

from msgspec import Struct

from sltdocs.contract.choices import ADOPTION_FORMS, GUIDELINE_LEVELS, LINK_PLACEMENTS, AdoptionForm
from sltdocs.contract.text import Text
from sltdocs.contract.values.links import is_link
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.model import Adoption, Contact, FocusArea, Guideline, Link, Plan
from sltdocs.products.documents.data.raw_values import choice, day, raw_choice, raw_date
from sltdocs.products.documents.plan_state import bare_case
from sltdocs.products.documents.printed_values import capital, linked
from sltdocs.words.documents.document import documents_words


class ContactData(Struct, frozen=True):
    """Somebody who can be asked; all blank when nobody is named."""

    name: str = ""
    email: str = ""
    phone: str = ""


class GoalData(Struct, frozen=True):
    """A goal (mål); `parent` is the number of the goal that it is a sub-goal of, blank when it is none."""

    number: str
    text: Text
    parent: str


class GuidelineData(Struct, frozen=True):
    """A guideline (føring); `link` is its title, linked when it has an address."""

    title: str
    level: str
    level_raw: str
    description: Text
    link: Text
    link_raw: str


class FocusAreaData(Struct, frozen=True):
    """A focus area (innsatsområde)."""

    number: str
    name: str
    description: Text
    years: str
    years_raw: list[int]


class AdoptionData(Struct, frozen=True):
    """What a body decided about the plan (vedtak)."""

    date: str
    date_raw: str
    body: str
    case: str
    form: str
    form_raw: str
    remark: Text


class LinkData(Struct, frozen=True):
    """A useful link; `link` is the text linked."""

    text: str
    link: Text
    link_raw: str
    placement: str
    placement_raw: str


def contact(known: Sequence[Contact]) -> ContactData:
    """The contacts of one role, each part of them on one line."""
    names, emails, phones = (
        ", ".join(filter(None, (getattr(one, part) for one in known))) for part in ("name", "email", "phone")
    )
    return ContactData(names, emails, phones)


def goals(plan: Plan) -> list[GoalData]:
    """All goals and sub-goals, in the order of their sheet."""
    return [GoalData(goal.number, goal.text, goal.parent) for goal in plan.goals]


def guidelines(plan: Plan) -> list[GuidelineData]:
    """All guidelines, in the order of their sheet."""
    return [_guideline(one, plan.written_form) for one in plan.guidelines]


def _guideline(one: Guideline, form: WrittenForm) -> GuidelineData:
    return GuidelineData(
        title=one.title,
        level=choice(GUIDELINE_LEVELS, one.level, form),
        level_raw=raw_choice(one.level),
        description=one.description,
        link=linked(one.title, one.link),
        link_raw=one.link if is_link(one.link) else "",
    )


def focus_areas(plan: Plan) -> list[FocusAreaData]:
    """All focus areas, in the order of their sheet."""
    return [_focus_area(area) for area in plan.focus_areas]


def _focus_area(area: FocusArea) -> FocusAreaData:
    years = ", ".join(str(year) for year in area.years)
    return FocusAreaData(area.number, area.name, area.description, years, list(area.years))


def adoptions(plan: Plan) -> list[AdoptionData]:
    """All adoptions, in the order of their sheet."""
    return [_adoption(one, plan.written_form) for one in plan.adoptions]


def _listed(adoption_form: AdoptionForm, form: WrittenForm) -> str:
    return "" if adoption_form is AdoptionForm.OTHER else choice(ADOPTION_FORMS, adoption_form, form)


def _adoption(one: Adoption, form: WrittenForm) -> AdoptionData:
    return AdoptionData(
        date=day(one.day, form),
        date_raw=raw_date(one.day),
        body=one.body,
        case=bare_case(one.case_number, documents_words(form).case_word),
        form=capital(one.wording) or _listed(one.form, form),
        form_raw=raw_choice(one.form),
        remark=one.remark,
    )


def links(plan: Plan) -> list[LinkData]:
    """All useful links, in the order of their sheet."""
    return [_link(one, plan.written_form) for one in plan.links]


def _link(one: Link, form: WrittenForm) -> LinkData:
    return LinkData(
        text=one.text,
        link=linked(one.text, one.url),
        link_raw=one.url if is_link(one.url) else "",
        placement=choice(LINK_PLACEMENTS, one.placement, form),
        placement_raw=raw_choice(one.placement),
    )
