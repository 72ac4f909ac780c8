"""The coordinator's prose, goals, guidelines, links and contacts, as the templates take them."""

from sltdocs.contract.choices import DocumentKind, LinkPlacement, TextPlacement
from sltdocs.contract.text import Text
from sltdocs.contract.words.documents import documents_words
from sltdocs.plan.model import Contact, Goal, Guideline, Plan
from sltdocs.products.document_qr import qr_code
from sltdocs.products.document_text import linked

Section = dict[str, object]


def sections(plan: Plan, document: DocumentKind, placement: TextPlacement) -> list[Section]:
    """The texts of one place in one document, in the order of the sheet."""
    return [
        {"heading": section.heading, "text": section.text}
        for section in plan.sections
        if section.document is document and section.placement is placement
    ]


def own_sections(plan: Plan, document: DocumentKind) -> list[Section]:
    """The coordinator's own chapters; a text without a heading goes on in the chapter before it."""
    return sections(plan, document, TextPlacement.OWN)


def goals(plan: Plan) -> list[dict[str, object]]:
    """The goals with their sub-goals; a sub-goal whose goal is unknown stands on its own, so that nothing is lost."""
    numbers = {goal.number for goal in plan.goals}
    return [
        {"number": goal.number, "text": goal.text, "subgoals": _subgoals(plan, goal)}
        for goal in plan.goals
        if goal.parent not in numbers
    ]


def _subgoals(plan: Plan, parent: Goal) -> list[dict[str, object]]:
    """All that is below a goal, also in several steps."""
    found: list[dict[str, object]] = []
    for goal in plan.goals:
        if goal.parent == parent.number and goal is not parent:
            found += [{"number": goal.number, "text": goal.text}, *_subgoals(plan, goal)]
    return found


def guidelines(plan: Plan, *, qr_codes: bool) -> list[dict[str, object]]:
    """The guidelines by level; those without a level come last, under no heading when no guideline has one.

    With `qr_codes`, each link is also a code to scan from the printed plan.
    """
    words = documents_words(plan.written_form)
    others = words.other_guidelines if any(guideline.level for guideline in plan.guidelines) else ""
    headings = (*words.guideline_levels.items(), (None, others))
    by_level = ((heading, [one for one in plan.guidelines if one.level is level]) for level, heading in headings)
    return [
        {"heading": heading, "guidelines": [_guideline(one, plan, qr_codes=qr_codes) for one in found]}
        for heading, found in by_level
        if found
    ]


def _guideline(guideline: Guideline, plan: Plan, *, qr_codes: bool) -> dict[str, object]:
    shown = qr_codes and bool(guideline.link)
    return {
        "title": linked(guideline.title, guideline.link),
        "description": guideline.description,
        "qr": qr_code(guideline.title, guideline.link, plan.written_form) if shown else "",
    }


def links(plan: Plan, placement: LinkPlacement) -> list[Text]:
    """The useful links of one place."""
    return [linked(link.text, link.url) for link in plan.links if link.placement is placement]


def contacts(plan: Plan) -> list[dict[str, object]]:
    """The contact lines that are printed: the coordinator's and the police contact's."""
    words = documents_words(plan.written_form)
    known = ((words.coordinator, plan.coordinator), (words.police_contact, plan.police_contact))
    return [_contact(role, contact) for role, contact in known if contact and contact.name]


def _contact(role: str, contact: Contact) -> dict[str, object]:
    reach = [linked(contact.email, f"mailto:{contact.email}"), Text.of(contact.phone)]
    return {"role": role, "name": contact.name, "reach": [line for line in reach if line]}
