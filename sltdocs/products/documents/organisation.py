"""The groups by level with their mission and roles, as the templates take them; never a participant's name."""

from sltdocs.contract.text import Text
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan import labels
from sltdocs.plan.model import Group, Participant, Plan
from sltdocs.products.documents.printed_values import labelled
from sltdocs.words.documents.document import documents_words


def levels(plan: Plan) -> list[dict[str, object]]:
    """The groups by level, each with its mission and its facts."""
    return [{"heading": heading, "groups": [_group(group, plan) for group in groups]} for heading, groups in _by_level(plan)]


def annex(plan: Plan) -> list[dict[str, object]]:
    """The participants by level and group, as roles; groups without participants are left out."""
    found: list[dict[str, object]] = []
    for heading, groups in _by_level(plan):
        listed = [_roles(group, plan) for group in groups if _participants(group, plan)]
        if listed:
            found.append({"heading": heading, "groups": listed})
    return found


def _by_level(plan: Plan) -> list[tuple[str, list[Group]]]:
    words = documents_words(plan.written_form)
    others = words.other_groups if any(group.level for group in plan.groups) else words.all_groups
    headings = (*words.group_levels.items(), (None, others))
    by_level = ((heading, [group for group in plan.groups if group.level is level]) for level, heading in headings)
    return [(heading, groups) for heading, groups in by_level if groups]


def _group(group: Group, plan: Plan) -> dict[str, object]:
    words = documents_words(plan.written_form)
    facts = (
        (words.leader, group.leader),
        (words.deputy, group.deputy),
        (words.secretary, group.secretary),
        (words.shared_by, labels.enumeration(list(group.shared_by), plan.written_form)),
        (words.participants, ", ".join(role_label(one, plan.written_form) for one in _participants(group, plan))),
    )
    return {
        "name": group.name,
        "mission": group.mission,
        "facts": [labelled(f"{label}: ", Text.of(value)) for label, value in facts if value],
    }


def _participants(group: Group, plan: Plan) -> list[Participant]:
    return [participant for participant in plan.participants if group.key in participant.groups]


def role_label(participant: Participant, form: WrittenForm) -> str:
    """The role as it is printed, marked when the participant takes part when needed."""
    return documents_words(form).when_needed.format(role=participant.role) if participant.when_needed else participant.role


def _roles(group: Group, plan: Plan) -> dict[str, object]:
    return {"name": group.name, "roles": [_role(one, plan.written_form) for one in _participants(group, plan)]}


def _role(participant: Participant, form: WrittenForm) -> str:
    """`Helsesykepleier, Helsestasjonen (ved behov)`."""
    role = ", ".join(part for part in (participant.role, participant.organisation) if part)
    return documents_words(form).when_needed.format(role=role) if participant.when_needed else role
