"""The state of the calendars over all plans of a municipality: whose a group's year is, and what is taken over from whom.

A group's year belongs to the plan with the latest start that has rows for it. What another plan published of it before
goes on under its UIDs, and no plan cancels what another one still has rows for.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from enum import Enum

from msgspec import Struct

from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.meetings.calendar import CalendarCode
from sltdocs.ical.event import PublishedEvent
from sltdocs.ical.versions import CalendarState, later
from sltdocs.plan.model import HeldBack
from sltdocs.products.calendars.groups.group_slugs import GroupNames
from sltdocs.products.calendars.matching import was_cancelled_by_word
from sltdocs.products.calendars.published_calendars import before
from sltdocs.products.calendars.stable_names import CalendarNames
from sltdocs.products.calendars.wanted_meetings import WantedMeeting
from sltdocs.products.inputs import OtherPlan, Published

GroupYear = tuple[str, str]
"""A group's slug and a year's label."""


class Standing(Enum):
    """How another plan stands to this one."""

    FORMER = "former"  # the same work under its period before that was corrected
    OLDER = "older"
    LATER = "later"


class NeighbourPlan(Struct, frozen=True):
    """Another plan of the municipality with years in common, and its meetings in them."""

    plan: OtherPlan
    standing: Standing
    entries: Mapping[str, PublishedEvent]

    def holds(self, groups: GroupNames, names: CalendarNames) -> frozenset[GroupYear]:
        """The groups and years that it has rows for; without a record of that, those in which it has meetings that stand."""
        if self.plan.memory is not None:
            held = self.plan.memory.holds.items()
            return frozenset((groups.replaced.get(slug, slug), year) for year, slugs in held for slug in slugs)
        stand = (one for one in self.entries.values() if not one.cancelled or was_cancelled_by_word(one))
        return frozenset((groups.of(one, names), names.home(one.uid)[0]) for one in stand)


class MunicipalityState(Struct, frozen=True):
    """What this plan published, what its neighbours did, and both together; `recovered` as in `CalendarState`."""

    own: Mapping[str, PublishedEvent]
    neighbours: tuple[NeighbourPlan, ...] = ()
    recovered: tuple[str, ...] = ()

    def together(self) -> dict[str, PublishedEvent]:
        """Every published meeting of the plan's years in its latest version, whoever published it."""
        entries = dict(self.own)
        for one in self.neighbours:
            for uid, entry in one.entries.items():
                entries[uid] = later(entries.get(uid), entry)
        return entries


def municipality_state(published: Published, names: CalendarNames, identity: str, file_name: str) -> MunicipalityState:
    """The state; raises CalendarStateLost when that of this plan, or of another one with the same years, can be read nowhere."""
    found = before(published, names)
    return MunicipalityState(_of_plan(found, names), tuple(_neighbours(published, names, identity, file_name)), found.recovered)


def _neighbours(published: Published, names: CalendarNames, identity: str, file_name: str) -> Iterator[NeighbourPlan]:
    for other in published.others:
        entries = _of_plan(before(Published(other.calendars, other.archived), names), names)
        if entries or (other.memory and set(other.memory.holds) & set(names.years())):
            yield NeighbourPlan(other, _standing(other, identity, file_name), entries)


def _of_plan(found: CalendarState, names: CalendarNames) -> dict[str, PublishedEvent]:
    return {uid: entry for uid, entry in found.entries.items() if names.home(uid)[0]}


def _standing(other: OtherPlan, identity: str, file_name: str) -> Standing:
    (start, end), (other_start, other_end) = _span(identity), _span(other.identity)
    same_file = bool(file_name) and other.file_name.casefold() == file_name.casefold()
    if same_file and (start == other_start or end == other_end):
        return Standing.FORMER
    return Standing.LATER if other_start > start else Standing.OLDER


def _span(identity: str) -> tuple[tuple[str, bool], str]:
    """Start and end in a plan's identity: of `4699_2026-2029` the years 2026 and 29; a school year starts later than its year."""
    first, _, last = identity.rpartition("_")[2].partition("-")
    return (first, len(last) == _SCHOOL_YEAR), (last or first)[-_SCHOOL_YEAR:]


_SCHOOL_YEAR = 2  # digits of the last year, `2026-27`


class Share(Struct, frozen=True):
    """This plan's part of the municipality's calendars.

    `rows` are the meetings that count; `published` are the published ones that they are matched with, `left` those that
    stay as they are because they are another plan's; `holds` is what this plan has rows for, counted or not.
    """

    rows: tuple[WantedMeeting, ...]
    published: Mapping[str, PublishedEvent]
    left: Mapping[str, PublishedEvent]
    holds: frozenset[GroupYear]
    findings: tuple[Finding, ...] = ()


def share(
    rows: Collection[WantedMeeting],
    state: MunicipalityState,
    groups: GroupNames,
    names: CalendarNames,
    held_back: Collection[HeldBack] = (),
) -> Share:
    """What of the municipality's calendars this plan is to make, and what it leaves to the others.

    A row that cannot be understood gives up nothing that was published for it.
    """
    holds = frozenset((groups.slugs[row.group.key], names.year(row.day)) for row in rows)
    if not state.neighbours:
        return Share(tuple(rows), state.own, {}, holds)
    holds |= {place for place in _places_of(state.own, groups, names) if _is_held_back(place[0], held_back, groups)}
    owners = {place: one for one in state.neighbours for place in one.holds(groups, names) if one.standing is Standing.LATER}
    elsewhere = {
        place for one in state.neighbours for place in one.holds(groups, names) if one.standing is Standing.OLDER
    } - holds
    counted = tuple(row for row in rows if (groups.slugs[row.group.key], names.year(row.day)) not in owners)
    inherited = {uid for one in state.neighbours for uid in one.entries if one.standing is Standing.FORMER}
    published, left = {}, {}
    for uid, entry in state.together().items():
        place = (groups.of(entry, names), names.home(uid)[0])
        if place in owners or (place in elsewhere and uid in state.own):
            if uid in state.own or place in holds:
                left[uid] = entry
        elif uid in state.own or uid in inherited or place in holds or (place[0], names.year(entry.day)) in holds:
            published[uid] = entry
    findings = tuple(_not_counted(rows, owners, groups, names))
    return Share(counted, published, left, holds, findings)


def _places_of(entries: Mapping[str, PublishedEvent], groups: GroupNames, names: CalendarNames) -> set[GroupYear]:
    return {(groups.of(one, names), names.home(uid)[0]) for uid, one in entries.items() if not one.cancelled}


def _is_held_back(slug: str, held_back: Iterable[HeldBack], groups: GroupNames) -> bool:
    return any(not one.group or groups.slugs.get(one.group) == slug for one in held_back)


def _not_counted(
    rows: Iterable[WantedMeeting], owners: Mapping[GroupYear, NeighbourPlan], groups: GroupNames, names: CalendarNames
) -> Iterator[Finding]:
    passed: dict[GroupYear, list[WantedMeeting]] = {}
    for row in rows:
        place = (groups.slugs[row.group.key], names.year(row.day))
        if place in owners:
            passed.setdefault(place, []).append(row)
    for place, some in passed.items():
        first, *rest = dict.fromkeys(row.source.row for row in some)
        period = owners[place].plan.identity.rpartition("_")[2].replace("-", "–")
        yield finding(
            CalendarCode.CALENDAR_ROWS_NOT_COUNTED,
            first,
            also=rest,
            group=some[0].group.name,
            year=place[1],
            period=period,
            count=len(some),
        )
