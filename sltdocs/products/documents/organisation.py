"""The groups by level with their mission and roles, as the templates take them; never a participant's name."""

from msgspec import Struct

from sltdocs.contract.text import Text
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan import labels
from sltdocs.plan.model import Group, Participant, Plan
from sltdocs.plan.municipality_names import all_meant
from sltdocs.products.documents.printed_values import labelled, level_headings
from sltdocs.words.documents.document import documents_words
from sltdocs.words.documents.roles import inside_a_line


class PrintedGroup(Struct, frozen=True):
    """A group with its mission; `facts` are lines about who leads it. Who takes part stands in the annex."""

    name: str
    mission: Text
    facts: list[Text]


class GroupsOfLevel(Struct, frozen=True):
    """The groups of one level of the SLT model; whether any of them has a mission, and is led by somebody."""

    heading: str
    groups: list[PrintedGroup]
    has_missions: bool
    has_facts: bool


class RolesOfGroup(Struct, frozen=True):
    """Who takes part in a group, as roles."""

    name: str
    roles: list[str]


class RolesOfLevel(Struct, frozen=True):
    """The groups of one level that have participants."""

    heading: str
    groups: list[RolesOfGroup]


def levels(plan: Plan) -> list[GroupsOfLevel]:
    """The groups by level, each with its mission and its facts."""
    return [_level(heading, [_group(group, plan) for group in groups]) for heading, groups in _by_level(plan)]


def _level(heading: str, groups: list[PrintedGroup]) -> GroupsOfLevel:
    return GroupsOfLevel(heading, groups, any(one.mission for one in groups), any(one.facts for one in groups))


def annex(plan: Plan) -> list[RolesOfLevel]:
    """The participants by level and group, as roles; groups without participants are left out."""
    found: list[RolesOfLevel] = []
    for heading, groups in _by_level(plan):
        listed = [_roles(group, plan) for group in groups if participants_of(group, plan)]
        if listed:
            found.append(RolesOfLevel(heading, listed))
    return found


def _by_level(plan: Plan) -> list[tuple[str, list[Group]]]:
    words = documents_words(plan.written_form)
    others = words.other_groups if any(group.level for group in plan.groups) else words.all_groups
    headings = level_headings(words.group_levels, (group.level for group in plan.groups), others)
    by_level = ((heading, [group for group in plan.groups if group.level == level]) for level, heading in headings)
    return [(heading, groups) for heading, groups in by_level if groups]


def _group(group: Group, plan: Plan) -> PrintedGroup:
    words = documents_words(plan.written_form)
    facts = (
        (words.leader, inside_a_line(group.leader)),
        (words.deputy, inside_a_line(group.deputy)),
        (words.secretary, inside_a_line(group.secretary)),
        (words.shared_by, labels.enumeration(_sharing(group, plan), plan.written_form)),
    )
    told = [labelled(f"{label}: ", Text.of(value)) for label, value in facts if value]
    return PrintedGroup(group.name, group.mission, told)


def _sharing(group: Group, plan: Plan) -> list[str]:
    """Who shares a group; nobody when that is only the plan's one municipality."""
    alone = len(plan.municipalities) == 1 and all_meant(group.shared_by, plan.municipalities)
    return [] if alone and len(group.shared_by) == 1 else list(group.shared_by)


def participants_of(group: Group, plan: Plan) -> list[Participant]:
    """The participants who name the group, in the order of their sheet."""
    return [participant for participant in plan.participants if group.key in participant.groups]


def role_label(participant: Participant, form: WrittenForm) -> str:
    """The role as it is printed, marked when the participant takes part when needed."""
    return documents_words(form).when_needed.format(role=participant.role) if participant.when_needed else participant.role


def _roles(group: Group, plan: Plan) -> RolesOfGroup:
    return RolesOfGroup(group.name, [_role(one, plan.written_form) for one in participants_of(group, plan)])


def _role(participant: Participant, form: WrittenForm) -> str:
    """`Helsesykepleier, Helsestasjonen (ved behov)`."""
    role = ", ".join(part for part in (participant.role, participant.organisation) if part)
    return documents_words(form).when_needed.format(role=role) if participant.when_needed else role
