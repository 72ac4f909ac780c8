"""The coordinator's prose, goals, guidelines, links and contacts, as the templates take them."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.choices import LinkPlacement
from sltdocs.contract.normalise import folded
from sltdocs.contract.text import Text
from sltdocs.contract.values.links import is_web_address
from sltdocs.plan.model import Contact, Goal, Guideline, Plan
from sltdocs.products.documents.printed_values import NOTHING, level_headings, linked
from sltdocs.products.pictures.qr_codes import qr_code
from sltdocs.word.figures.figure import Figure
from sltdocs.words.documents.document import documents_words


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
    """Somebody who can be asked; `reach` are e-mail address and phone number. `name` is blank when it is the role."""

    role: str
    name: str
    reach: list[Text]


def goals(plan: Plan) -> list[PrintedGoal]:
    """The goals with their sub-goals; one whose goal is unknown, or is below itself, stands on its own: nothing is lost."""
    above = {goal.number: goal.parent for goal in plan.goals if goal.number}
    return [PrintedGoal(goal.number, goal.text, _subgoals(plan, goal, above)) for goal in plan.goals if _is_top(goal, above)]


def _is_top(goal: Goal, above: Mapping[str, str]) -> bool:
    return goal.parent not in above or _is_below_itself(goal.number, above)


def _is_below_itself(number: str, above: Mapping[str, str]) -> bool:
    """Whether the goals above it lead back to it."""
    parent = above.get(number, "")
    for _ in above:
        if parent == number or parent not in above:
            break
        parent = above[parent]
    return bool(number) and parent == number


def _subgoals(plan: Plan, parent: Goal, above: Mapping[str, str]) -> list[PrintedSubgoal]:
    """All that is below a goal, also in several steps."""
    found: list[PrintedSubgoal] = []
    for goal in plan.goals:
        if parent.number and goal.parent == parent.number and not _is_top(goal, above):
            found += [PrintedSubgoal(goal.number, goal.text), *_subgoals(plan, goal, above)]
    return found


def guidelines(plan: Plan, *, qr_codes: bool) -> list[GuidelinesOfLevel]:
    """The guidelines by level; those without a level come last, under no heading when no guideline has one.

    With `qr_codes`, each link is also a code to scan from the printed plan.
    """
    words = documents_words(plan.written_form)
    others = words.other_guidelines if any(guideline.level for guideline in plan.guidelines) else ""
    headings = level_headings(words.guideline_levels, (one.level for one in plan.guidelines), others)
    by_level = ((heading, [one for one in plan.guidelines if one.level == level]) for level, heading in headings)
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
    """The contact lines that are printed: the coordinators' and the police contacts', one for each."""
    words = documents_words(plan.written_form)
    known = ((words.coordinator, plan.coordinators), (words.police_contact, plan.police_contacts))
    listed = [_contact(role, contact) for role, contacts in known for contact in contacts if contact.name]
    return [one for one in listed if one.name or one.reach != [NOTHING]]


def _contact(role: str, contact: Contact) -> ContactLine:
    """A name that only repeats the role is not told twice."""
    reach = [linked(contact.email, f"mailto:{contact.email}"), Text.of(contact.phone)]
    name = "" if folded(contact.name) == folded(role) else contact.name
    return ContactLine(role, name, [line for line in reach if line] or [NOTHING])
