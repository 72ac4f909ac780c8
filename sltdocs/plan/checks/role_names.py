"""A role is spelt as it is on `Deltakere` wherever else it is named."""

from collections import Counter
from collections.abc import Iterator, Mapping

from sltdocs.contract.cell import Place
from sltdocs.contract.codes import Code
from sltdocs.contract.near import nearest
from sltdocs.contract.normalise import folded
from sltdocs.findings import Finding, finding
from sltdocs.plan.model import Plan

_OFFICES = ("leader", "deputy", "secretary", "convener")
_SHORTEST = 5


def check(plan: Plan) -> Iterator[Finding]:
    """At the cell that names the role: `Leder`, `Sekretær`, `Ansvar` …"""
    known = {folded(participant.role): participant.role for participant in plan.participants}
    for typed, place in _named(plan):
        role = _meant(typed, known)
        if role is not None:
            yield finding(Code.ROLE_MISSPELT, place, typed=typed, nearest=role)


def _named(plan: Plan) -> Iterator[tuple[str, Place]]:
    for group in plan.groups:
        yield from ((getattr(group, office), group.source.at(office)) for office in _OFFICES if getattr(group, office))
    for measure in plan.measures:
        yield from ((name, measure.source.at("responsible")) for name in measure.responsible.names)
    for activity in plan.activities:
        parties = activity.responsible.names if activity.responsible else ()
        yield from ((name, activity.source.at("responsible")) for name in parties)


def _meant(typed: str, known: Mapping[str, str]) -> str | None:
    """The role that a misspelt one clearly is; None for known ones, for other roles, and for the same word inflected."""
    word = folded(typed)
    if word in known:
        return None
    return next((role for folded_role, role in known.items() if _is_slip(word.split(), folded_role.split())), None)


def _is_slip(typed: list[str], role: list[str]) -> bool:
    pairs = [pair for pair in zip(typed, role, strict=False) if pair[0] != pair[1]]
    return len(typed) == len(role) and bool(pairs) and all(_is_near(one, other) for one, other in pairs)


def _is_near(one: str, other: str) -> bool:
    if min(len(one), len(other)) < _SHORTEST or one.startswith(other) or other.startswith(one):
        return False
    return _can_be_near(one, other) and nearest(one, [other]) is not None


def _can_be_near(one: str, other: str) -> bool:
    """Whether as few slips as `nearest` allows could do: a slip changes a word's length, or its letters, by one at most."""
    letters, others = Counter(one), Counter(other)
    slips = max((letters - others).total(), (others - letters).total())
    return slips <= max(1, min(len(one), len(other)) // 4)
