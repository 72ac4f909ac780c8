"""Everything that takes somebody's time on a date: meetings that are not cancelled, and the dates of fixed series."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, time
from itertools import combinations

from msgspec import Struct

from sltdocs.contract.cell import Place
from sltdocs.contract.choices import MeetingStatus
from sltdocs.contract.normalise import folded
from sltdocs.plan.model import Meeting, Plan
from sltdocs.plan.schedule.clock import moments
from sltdocs.plan.schedule.occurrences import occurrences


class Engagement(Struct, frozen=True):
    """A group's meeting. Without `start` and `end` it takes the whole day; `place` is the cell that says so."""

    group: str
    day: date
    start: time | None
    end: time | None
    place: Place


def held(plan: Plan) -> Iterator[Meeting]:
    """The dated rows of `Møter` that are not cancelled."""
    return (meeting for meeting in plan.meetings if meeting.status is not MeetingStatus.CANCELLED)


def held_in_period(plan: Plan) -> Iterator[Meeting]:
    """Those of them within the plan's period: of others the year is probably wrong, and so what kind of day it is."""
    return (meeting for meeting in held(plan) if plan.period_from <= meeting.day <= plan.period_to)


def engagements(plan: Plan) -> Iterator[Engagement]:
    """Dated rows and dates of series; a row is left out while nobody knows its time of day."""
    for meeting in held(plan):
        if not meeting.all_day or not meeting.source.is_blank("all_day"):
            yield Engagement(meeting.group, meeting.day, meeting.start, meeting.end, meeting.source.at("day"))
    for one in occurrences(plan):
        if one.start is not None:
            yield Engagement(one.group, one.day, one.start, one.end, one.source.at("first_day"))


def overlap(one: Engagement, other: Engagement) -> bool:
    """Whether two engagements of one day take the same time, and are not the same meeting written twice."""
    if one.group == other.group and one.start == other.start:
        return False
    if one.start is None or other.start is None or one.end is None or other.end is None:
        return True
    (first, first_end), (second, second_end) = moments(one.day, one.start, one.end), moments(other.day, other.start, other.end)
    return first < second_end and second < first_end


def shared_roles(plan: Plan) -> Mapping[frozenset[str], tuple[str, ...]]:
    """For two groups (or one: the set of its key alone), the roles that are called to both; those «ved behov» do not count."""
    groups: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    names: dict[tuple[str, str], str] = {}
    for participant in plan.participants:
        if not participant.when_needed:
            person = folded(participant.role), folded(participant.organisation)
            groups[person] |= dict.fromkeys(participant.groups)
            names.setdefault(person, participant.role)
    shared: dict[frozenset[str], dict[str, None]] = defaultdict(dict)
    for person, keys in groups.items():
        for pair in (*combinations(keys, 2), *((key, key) for key in keys)):
            shared[frozenset(pair)][names[person]] = None
    return {pair: tuple(roles) for pair, roles in shared.items()}
