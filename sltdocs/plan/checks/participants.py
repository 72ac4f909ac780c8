"""Groups and the roles in them: who takes part, how roles are spelt, and who would have to be in two places at once."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import combinations

from msgspec.structs import replace

from sltdocs.contract.cell import Place
from sltdocs.contract.near import nearest
from sltdocs.contract.normalise import folded
from sltdocs.findings.finding import Finding, enumerated, finding
from sltdocs.findings.meetings.meeting import MeetingCode
from sltdocs.plan.checks.check import Check
from sltdocs.plan.labels import clock, short_day
from sltdocs.plan.model import Plan
from sltdocs.plan.schedule.engagements import Engagement, engagements, overlap, shared_roles


def group_participants(plan: Plan) -> Iterator[Finding]:
    """At `Kortnavn` of the group."""
    manned = {group for participant in plan.participants for group in participant.groups}
    if not manned or "participants" in plan.incomplete:
        return
    for group in plan.groups:
        if group.key not in manned:
            yield finding(MeetingCode.GROUP_WITHOUT_PARTICIPANTS, group.source.at("key"), group=group.name, key=group.key)


_OFFICES = ("leader", "deputy", "secretary", "convener")
_SHORTEST = 5


def role_names(plan: Plan) -> Iterator[Finding]:
    """At the cell that names the role: `Leder`, `Sekretær`, `Ansvar` …"""
    known = {folded(participant.role): participant.role for participant in plan.participants}
    for typed, place in _named(plan):
        role = _meant(typed, known)
        if role is not None:
            yield finding(MeetingCode.ROLE_MISSPELT, place, typed=typed, nearest=role)


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


_OFTEN = 3


def role_collisions(plan: Plan) -> Iterator[Finding]:
    """At the later of the two meetings, the other one named too; two fixed series are reported once.

    Where a fixed series clashes with many dated meetings of a group, all of them are reported once, at the series.
    """
    at_once: dict[tuple[Place, str], list[Finding]] = defaultdict(list)
    for found in _collisions(plan):
        at_once[found.place, dict(found.params)["other"]].append(found)
    for same in at_once.values():
        yield from same if len(same) < _OFTEN else [_often(same)]


def _collisions(plan: Plan) -> Iterator[Finding]:
    by_day = defaultdict[date, list[Engagement]](list)
    for engagement in engagements(plan):
        by_day[engagement.day].append(engagement)
    shared, seen = shared_roles(plan), set[tuple[Place, Place]]()
    for day in sorted(by_day):
        for one, other in combinations(by_day[day], 2):
            roles = shared.get(frozenset((one.group, other.group)), ())
            if roles and overlap(one, other) and (one.place, other.place) not in seen:
                seen.add((one.place, other.place))
                yield _collision(one, other, roles)


def _often(same: list[Finding]) -> Finding:
    also = tuple(dict.fromkeys(place for one in same for place in one.also))
    params = {**dict(same[0].params), "count": str(len(same))}
    return replace(same[0], code=MeetingCode.ROLE_OFTEN_IN_TWO_MEETINGS, params=tuple(sorted(params.items())), also=also)


def _collision(one: Engagement, other: Engagement, roles: tuple[str, ...]) -> Finding:
    first, second = sorted((one, other), key=lambda engagement: engagement.place.order)
    when = f"{short_day(second.day)} kl. {clock(second.start)}" if second.start else short_day(second.day)
    return finding(
        MeetingCode.ROLE_IN_TWO_MEETINGS,
        second.place,
        also=(first.place,),
        roles=enumerated(roles),
        when=when,
        group=second.group,
        other=first.group,
    )


CHECKS: tuple[Check, ...] = (
    group_participants,
    role_names,
    role_collisions,
)
