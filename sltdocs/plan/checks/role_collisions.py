"""Nobody has to be in two meetings at once."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import combinations

from msgspec.structs import replace

from sltdocs.contract.cell import Place
from sltdocs.contract.codes import Code
from sltdocs.findings import Finding, finding
from sltdocs.plan.dated import Engagement, engagements, overlap
from sltdocs.plan.labels import clock, short_day
from sltdocs.plan.model import Plan
from sltdocs.plan.roles import shared_roles

_OFTEN = 3


def check(plan: Plan) -> Iterator[Finding]:
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
    return replace(same[0], code=Code.ROLE_OFTEN_IN_TWO_MEETINGS, params=tuple(sorted(params.items())), also=also)


def _collision(one: Engagement, other: Engagement, roles: tuple[str, ...]) -> Finding:
    first, second = sorted((one, other), key=lambda engagement: engagement.place.order)
    when = f"{short_day(second.day)} {clock(second.start)}" if second.start else short_day(second.day)
    return finding(
        Code.ROLE_IN_TWO_MEETINGS,
        second.place,
        also=(first.place,),
        roles=", ".join(roles),
        when=when,
        group=second.group,
        other=first.group,
    )
