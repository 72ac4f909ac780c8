"""What was adopted, read from facts of any version: older ones knew measures, goals and groups only, and no decisions."""

from collections.abc import Mapping

from sltdocs.contract.sheets import sheet
from sltdocs.plan.adoption.content import AdoptedContent, AdoptedRow
from sltdocs.plan.snapshot import Fact, Snapshot

_KNOWN_BEFORE: Mapping[str, tuple[str, ...]] = {
    "measures": (
        *("name", "responsible", "description", "partners", "focus_area", "goal", "level", "arena", "municipality"),
        *("target_group", "start", "deadline", "cost", "funding", "indicator", "target"),
    ),
    "goals": ("goal", "parent"),
    "groups": ("name", "level", "mission", "shared_by"),
}
"""The adopted columns in facts before they carried what their version reads (0.6 and earlier)."""


def adopted_in(snapshot: Snapshot) -> AdoptedContent:
    """What the facts of an adopted plan say was adopted, and which columns they can speak of."""
    if snapshot.adopted is not None:
        return snapshot.adopted
    lists = {"measures": snapshot.measures, "goals": snapshot.goals, "groups": snapshot.groups}
    rows = {key: tuple(_row(key, fact) for fact in facts) for key, facts in lists.items()}
    return AdoptedContent(rows, _KNOWN_BEFORE)


def _row(key: str, fact: Fact) -> AdoptedRow:
    of_field = {column.model_field: column.key for column in sheet(key)}
    fields = {of_field[name]: value for name, value in fact.fields.items() if of_field.get(name) in _KNOWN_BEFORE[key]}
    return AdoptedRow({**fields, **({"number": fact.key} if fact.key and key != "groups" else {})})
