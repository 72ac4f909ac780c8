"""Groups whose meetings were published as private stay so until somebody says «nei»: a column is deleted with one click.

A Kortnavn is changed as easily. So when such a group is gone, whoever may be the same group under another name is private
too while `Enkeltsaker` says nothing of it: a group that is new in the calendars, or one that meets when the other did.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.values.key import canonical
from sltdocs.errors import CalendarStateLost
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.privacy import PrivacyCode
from sltdocs.ical.event import Moment, PublishedEvent
from sltdocs.plan.model import Group, Plan
from sltdocs.products.calendars.group_slugs import GROUP
from sltdocs.products.calendars.published_calendars import before, readable
from sltdocs.products.calendars.stable_names import CalendarNames
from sltdocs.products.calendars.wanted_meetings import rows
from sltdocs.products.inputs import Published

_PRIVATE = b"\r\nCLASS:PRIVATE\r\n"


class KeptPrivate(Struct, frozen=True):
    """The plan in which no group lost its secrecy, and what to ask about."""

    plan: Plan
    findings: tuple[Finding, ...]


def kept_private(plan: Plan, published: Published) -> KeptPrivate:
    """The plan, with every group private of which `Enkeltsaker` says nothing now and the published calendars did."""
    unsaid = [one for one in plan.groups if not one.individual_cases and one.source.is_blank("individual_cases")]
    if not unsaid or not _any_private(published):
        return KeptPrivate(plan, ())
    names = CalendarNames.of(plan)
    found = dict(_findings(unsaid, plan, _Past(tuple(_entries(published, names)), names)))
    groups = tuple(replace(one, individual_cases=one.individual_cases or one.key in found) for one in plan.groups)
    return KeptPrivate(replace(plan, groups=groups), tuple(found.values()))


class _Gone(Struct, frozen=True):
    """A private group that meets no more, by its newest Kortnavn, and when it met; `listed`: it is still on `Grupper`."""

    key: str
    times: frozenset[Moment]
    listed: bool


class _Past(Struct, frozen=True):
    """The published meetings."""

    entries: tuple[PublishedEvent, ...]
    names: CalendarNames

    def private(self) -> frozenset[str]:
        """The Kortnavn of every private meeting, in comparable form."""
        return frozenset(_key(one) for one in self.entries if _is_private(one))

    def known(self) -> Mapping[str, set[Moment]]:
        """When the groups met, by Kortnavn; every group that was published is in it."""
        times: dict[str, set[Moment]] = defaultdict(set)
        for one in self.entries:
            times[_key(one)] |= set() if one.cancelled else {one.start}
        return times

    def gone(self, listed: Container[str], meeting: Container[str]) -> Iterator[_Gone]:
        """The private groups of which no Kortnavn is among those that meet. A group that was renamed had several."""
        by_slug: dict[str, list[PublishedEvent]] = defaultdict(list)
        for one in self.entries:
            by_slug[self.names.home(one.uid)[1]].append(one)
        for some in by_slug.values():
            keys = {_key(one) for one in some}
            times = frozenset(one.start for one in some if _is_private(one))
            if times and not any(key in meeting for key in keys):
                newest = max(some, key=lambda one: one.version.changed)
                yield _Gone(_key(newest), times, any(key in listed for key in keys))


def _findings(unsaid: Iterable[Group], plan: Plan, past: _Past) -> Iterator[tuple[str, Finding]]:
    """What to ask about each group that stays private, by its Kortnavn."""
    private, heirs = past.private(), _heirs(plan, past)
    for group in unsaid:
        place, key = group.source.at("individual_cases"), canonical(group.key)
        if key in private:
            yield group.key, finding(PrivacyCode.INDIVIDUAL_CASES_UNSAID, place, group=group.name)
        elif key in heirs:
            gone = ", ".join(f"«{old}»" for old in heirs[key])
            yield group.key, finding(PrivacyCode.INDIVIDUAL_CASES_INHERITED, place, group=group.name, gone=gone)


def _heirs(plan: Plan, past: _Past) -> dict[str, list[str]]:
    """The groups that may be others that are gone, and which: who meets when they did, and whoever is new when one is lost."""
    times: dict[str, set[Moment]] = defaultdict(set)
    for row in rows(plan):
        times[canonical(row.group.key)].add(row.start)
    listed, known = {canonical(group.key) for group in plan.groups}, past.known()
    gone = tuple(past.gone(listed, times))
    heirs = {}
    for key, own in times.items():
        new = own - known.get(key, set())
        same = [one.key for one in gone if one.times & new]
        heirs[key] = same or [one.key for one in gone if not one.listed and key not in known]
    return {key: some for key, some in heirs.items() if some}


def _entries(published: Published, names: CalendarNames) -> Iterable[PublishedEvent]:
    """The published meetings; of a state that is lost whatever can still be read, for documents are made all the same."""
    try:
        found = before(published, names).entries.values()
    except CalendarStateLost:
        sets = (published.calendars, *published.archived)
        found = {one.block: one for calendars in sets for data in calendars.values() for one in readable(data)}.values()
    return (one for one in found if names.home(one.uid)[0])


def _any_private(published: Published) -> bool:
    sets = (published.calendars, *published.archived)
    return any(_PRIVATE in data for calendars in sets for data in calendars.values())


def _is_private(entry: PublishedEvent) -> bool:
    return _PRIVATE in entry.block


def _key(entry: PublishedEvent) -> str:
    return entry.marks.get(GROUP, "")
