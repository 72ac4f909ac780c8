"""Groups whose meetings were published as private stay so until somebody says «nei»: a column is deleted with one click.

A Kortnavn is changed as easily. So when such a group is gone, whoever may be the same group under another name is private
too while `Enkeltsaker` says nothing of it: a group that is new in the calendars, or one that meets when the other did.
What the municipality's other plans published counts as well: next year's workbook is another plan with the same groups.
"""

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.values.key import canonical
from sltdocs.errors import CalendarStateLost
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.privacy import PrivacyCode
from sltdocs.ical.event import Moment, PublishedEvent
from sltdocs.ical.reading import is_private
from sltdocs.plan.model import Group, Plan
from sltdocs.products.calendars.groups.group_slugs import GROUP, KEY, is_veiled, published_slug
from sltdocs.products.calendars.published_calendars import before, readable
from sltdocs.products.calendars.stable_names import CalendarNames
from sltdocs.products.calendars.wanted_meetings import rows
from sltdocs.products.inputs import OtherPlan, Published
from sltdocs.products.opaque_keys import GroupKeys

_STATE = re.compile(r"kalender/slt-(\d{4})(?:-\d\d)?_alle(?:_del\d+)?\.ics")


class KeptPrivate(Struct, frozen=True):
    """The plan in which no group lost its secrecy, and what to ask about."""

    plan: Plan
    findings: tuple[Finding, ...]


def kept_private(plan: Plan, published: Published) -> KeptPrivate:
    """The plan, with every group private of which `Enkeltsaker` says nothing now and the published calendars did."""
    unsaid = [one for one in plan.groups if not one.individual_cases and one.source.is_blank("individual_cases")]
    if not unsaid or not (published.keys.groups or _any_private(published)):
        return KeptPrivate(plan, ())
    found = dict(_findings(unsaid, plan, _past(plan, published)))
    groups = tuple(replace(one, individual_cases=one.individual_cases or one.key in found) for one in plan.groups)
    return KeptPrivate(replace(plan, groups=groups), tuple(found.values()))


class _Gone(Struct, frozen=True):
    """A private group that meets no more, by its newest Kortnavn, and when it met; `listed`: it is still on `Grupper`."""

    key: str
    times: frozenset[Moment]
    listed: bool


class _Past(Struct, frozen=True):
    """The published meetings by group: those of the plan itself, and those of the municipality's other plans."""

    own: Mapping[str, list[PublishedEvent]]
    others: Mapping[str, list[PublishedEvent]]
    keys: GroupKeys

    def private(self) -> frozenset[str]:
        """The Kortnavn of every private meeting, in comparable form; of other plans' unless this one was published open."""
        own = frozenset(name for one in _all(self.own) if self._is_secret(one) for name in self._names(one))
        others = {name for one in _all(self.others) if self._is_secret(one) for name in self._names(one)}
        opened = {name for one in _all(self.own) if not is_private(one) for name in self._names(one)}
        return own | ((others | self.keys.secret_names()) - opened)

    def known(self) -> Mapping[str, set[Moment]]:
        """When the groups met, by Kortnavn; every group that was published is in it."""
        times: dict[str, set[Moment]] = defaultdict(set)
        for one in (*_all(self.own), *_all(self.others)):
            for name in self._names(one):
                times[name] |= set() if one.cancelled else {one.start}
        return times

    def gone(self, listed: Container[str], meeting: Container[str]) -> Iterator[_Gone]:
        """The private groups of which no Kortnavn is among those that meet. A group that was renamed had several."""
        for some in (*self.own.values(), *self.others.values()):
            names = {name for one in some for name in self._names(one)}
            times = frozenset(one.start for one in some if self._is_secret(one))
            if times and not any(name in meeting for name in names):
                newest = max(some, key=lambda one: one.version.changed)
                told = self._names(newest) or (newest.marks[KEY],)
                yield _Gone(told[-1], times, any(name in listed for name in names))

    def _names(self, one: PublishedEvent) -> tuple[str, ...]:
        """The Kortnavn that a meeting's group has, or had; none for a key that nobody knows."""
        return self.keys.names(one.marks[KEY]) if is_veiled(one) else (one.marks.get(GROUP, ""),)

    def _is_secret(self, one: PublishedEvent) -> bool:
        return is_private(one) and not (is_veiled(one) and self.keys.is_open(one.marks[KEY]))


def _all(groups: Mapping[str, list[PublishedEvent]]) -> Iterator[PublishedEvent]:
    return (one for some in groups.values() for one in some)


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


def _past(plan: Plan, published: Published) -> _Past:
    names = CalendarNames.of(plan)
    own: dict[str, list[PublishedEvent]] = defaultdict(list)
    for one in _entries(published, names):
        own[published_slug(one, names)].append(one)
    others: dict[str, list[PublishedEvent]] = defaultdict(list)
    for other in published.others:
        for one in _entries_of(other, plan.period_from.year - 1, plan.period_to.year):
            others[one.marks.get(KEY) or f"{other.identity} {one.marks.get(GROUP, '')}"].append(one)
    return _Past(own, others, published.keys)


def _entries(published: Published, names: CalendarNames) -> Iterable[PublishedEvent]:
    """The published meetings; of a state that is lost whatever can still be read, for documents are made all the same."""
    try:
        found = before(published, names).entries.values()
    except CalendarStateLost:
        sets = (published.calendars, *published.archived)
        found = {one.block: one for calendars in sets for data in calendars.values() for one in readable(data)}.values()
    return (one for one in found if names.home(one.uid)[0])


def _entries_of(other: OtherPlan, first_year: int, last_year: int) -> Iterator[PublishedEvent]:
    """The meetings of another plan in some years, as far as they can be read."""
    for path in other.calendars:
        match = _STATE.fullmatch(path)
        if match and first_year <= int(match[1]) <= last_year:
            copies = (readable(calendars[path]) for calendars in (other.calendars, *other.archived) if path in calendars)
            yield from next(filter(None, copies), ())


def _any_private(published: Published) -> bool:
    sets = (published.calendars, *published.archived)
    own = any(_PRIVATE in data for calendars in sets for data in calendars.values())
    return own or any(
        _PRIVATE in one.calendars[path] for one in published.others for path in one.calendars if _STATE.fullmatch(path)
    )


_PRIVATE = b"\r\nCLASS:PRIVATE\r\n"
