"""The coordinator's prose, goals, guidelines, links and contacts, as the templates take them."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.choices import TEXT_PLACEMENTS, DocumentKind, LinkPlacement, TextPlacement
from sltdocs.contract.text import Text
from sltdocs.contract.values.links import is_web_address
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.model import Contact, Goal, Guideline, Plan, Section
from sltdocs.products.documents.printed_values import capital, linked
from sltdocs.products.qr_codes import qr_code
from sltdocs.products.sheet_pictures import printed
from sltdocs.word.figures.figure import Figure
from sltdocs.words.documents.document import documents_words


class PrintedSection(Struct, frozen=True):
    """A text of the coordinator's under its heading, which may be blank, with the pictures that she put beside it."""

    heading: str
    text: Text
    pictures: list[Figure] = []


class PrintedSubgoal(Struct, frozen=True):
    """A goal below another one."""

    number: str
    text: Text


class PrintedGoal(Struct, frozen=True):
    """A goal with all that is below it."""

    number: str
    text: Text
    subgoals: list[PrintedSubgoal]


class PrintedGuideline(Struct, frozen=True):
    """A guideline, linked when it has an address, and the code to scan for it when those are asked for."""

    title: Text
    description: Text
    qr: Figure | None


class GuidelinesOfLevel(Struct, frozen=True):
    """The guidelines that one level of government gives."""

    heading: str
    guidelines: list[PrintedGuideline]


class ContactLine(Struct, frozen=True):
    """Somebody who can be asked; `reach` are e-mail address and phone number."""

    role: str
    name: str
    reach: list[Text]


PLACES: Mapping[DocumentKind, frozenset[TextPlacement]] = {
    DocumentKind.PLAN: frozenset(
        {
            TextPlacement.SUMMARY,
            TextPlacement.INTRODUCTION,
            TextPlacement.GUIDELINES,
            TextPlacement.ORGANISATION,
            TextPlacement.KNOWLEDGE_BASE,
            TextPlacement.MEASURES,
        }
    ),
    DocumentKind.REPORT: frozenset(
        {
            TextPlacement.INTRODUCTION,
            TextPlacement.SUMMARY,
            TextPlacement.MEASURES,
            TextPlacement.KNOWLEDGE_BASE,
            TextPlacement.ASSESSMENT,
            TextPlacement.ROAD_AHEAD,
        }
    ),
}
"""The places that each document has a chapter for; a text for another place becomes a chapter of its own."""


def sections(plan: Plan, document: DocumentKind, *placements: TextPlacement) -> list[PrintedSection]:
    """The texts of some places in one document, place by place in the order of the sheet."""
    return [
        _section(section, section.heading, plan.written_form)
        for placement in placements
        for section in plan.sections
        if section.document is document and section.placement is placement
    ]


def own_sections(plan: Plan, document: DocumentKind) -> list[PrintedSection]:
    """The coordinator's own chapters, and the texts that the document has no other place for.

    An own text without a heading goes on in the chapter before it.
    """
    return [
        _section(section, section.heading or _place_name(section.placement, plan.written_form), plan.written_form)
        for section in plan.sections
        if section.document is document and section.placement not in PLACES[document]
    ]


def _section(section: Section, heading: str, form: WrittenForm) -> PrintedSection:
    return PrintedSection(heading, section.text, printed(section.pictures, heading, form))


def _place_name(placement: TextPlacement, form: WrittenForm) -> str:
    return "" if placement is TextPlacement.OWN else capital(TEXT_PLACEMENTS.word(placement, form))


def goals(plan: Plan) -> list[PrintedGoal]:
    """The goals with their sub-goals; a sub-goal whose goal is unknown stands on its own, so that nothing is lost."""
    numbers = {goal.number for goal in plan.goals}
    return [PrintedGoal(goal.number, goal.text, _subgoals(plan, goal)) for goal in plan.goals if goal.parent not in numbers]


def _subgoals(plan: Plan, parent: Goal) -> list[PrintedSubgoal]:
    """All that is below a goal, also in several steps."""
    found: list[PrintedSubgoal] = []
    for goal in plan.goals:
        if goal.parent == parent.number and goal is not parent:
            found += [PrintedSubgoal(goal.number, goal.text), *_subgoals(plan, goal)]
    return found


def guidelines(plan: Plan, *, qr_codes: bool) -> list[GuidelinesOfLevel]:
    """The guidelines by level; those without a level come last, under no heading when no guideline has one.

    With `qr_codes`, each link is also a code to scan from the printed plan.
    """
    words = documents_words(plan.written_form)
    others = words.other_guidelines if any(guideline.level for guideline in plan.guidelines) else ""
    headings = (*words.guideline_levels.items(), (None, others))
    by_level = ((heading, [one for one in plan.guidelines if one.level is level]) for level, heading in headings)
    return [
        GuidelinesOfLevel(heading, [_guideline(one, plan, qr_codes=qr_codes) for one in found])
        for heading, found in by_level
        if found
    ]


def _guideline(guideline: Guideline, plan: Plan, *, qr_codes: bool) -> PrintedGuideline:
    shown = qr_codes and is_web_address(guideline.link)
    return PrintedGuideline(
        title=linked(guideline.title, guideline.link),
        description=guideline.description,
        qr=qr_code(guideline.title, guideline.link, plan.written_form) if shown else None,
    )


def links(plan: Plan, placement: LinkPlacement) -> list[Text]:
    """The useful links of one place."""
    return [linked(link.text, link.url) for link in plan.links if link.placement is placement]


def contacts(plan: Plan) -> list[ContactLine]:
    """The contact lines that are printed: the coordinator's and the police contact's."""
    words = documents_words(plan.written_form)
    known = ((words.coordinator, plan.coordinator), (words.police_contact, plan.police_contact))
    return [_contact(role, contact) for role, contact in known if contact and contact.name]


def _contact(role: str, contact: Contact) -> ContactLine:
    reach = [linked(contact.email, f"mailto:{contact.email}"), Text.of(contact.phone)]
    return ContactLine(role, contact.name, [line for line in reach if line])
