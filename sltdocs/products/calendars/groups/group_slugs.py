"""The short names of groups in UIDs and file names: given once, kept even when the coordinator renames the group.

A group with individual cases has an opaque key for its short name. What was published of it under another short name
before, open or by an older version, keeps its UIDs; in all else the key takes the place of that name.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from msgspec import Struct, field

from sltdocs.contract.slug import free_slug, slug
from sltdocs.contract.values.key import canonical
from sltdocs.ical.event import PublishedEvent
from sltdocs.ical.reading import is_private
from sltdocs.plan.model import Group, Plan
from sltdocs.products.calendars.stable_names import ALL, CalendarNames
from sltdocs.products.calendars.wanted_meetings import WantedMeeting
from sltdocs.products.opaque_keys import GroupKeys, next_key

GROUP, KEY = "GROUP", "KEY"
"""The marks in which an event carries its group's Kortnavn, or instead of it the opaque key."""


class Renamed(Struct, frozen=True):
    """A group that was taken as a published one under a new Kortnavn."""

    group: Group
    old_key: str
    slug: str


class GroupNames(Struct, frozen=True):
    """The slug of every group by its Kortnavn, and the groups that were taken as renamed.

    `veiled` are the opaque keys among the slugs, those of groups that are gone too; `replaced` tells which of them took the
    place of another slug under which meetings were published. `unknown` are keys of published groups that nobody knows.
    """

    slugs: Mapping[str, str]
    renamed: tuple[Renamed, ...] = ()
    keys: GroupKeys = GroupKeys()
    veiled: frozenset[str] = frozenset()
    replaced: Mapping[str, str] = field(default_factory=dict)
    unknown: frozenset[str] = frozenset()

    def of(self, entry: PublishedEvent, names: CalendarNames) -> str:
        """The slug of the group that a published meeting belongs to."""
        own = published_slug(entry, names)
        return self.replaced.get(own, own)

    def marks(self, group: Group) -> Mapping[str, str]:
        """By what an event tells whose it is: the Kortnavn, or the key. A group that is no secret any more has both."""
        slug_of = self.slugs[group.key]
        if group.individual_cases:
            return {KEY: slug_of}
        return {GROUP: canonical(group.key), KEY: slug_of if self.keys.is_open(slug_of) else ""}


def published_slug(entry: PublishedEvent, names: CalendarNames) -> str:
    """The slug under which a meeting was published: its opaque key, else what its UID says."""
    return entry.marks.get(KEY) or names.home(entry.uid)[1]


def is_veiled(entry: PublishedEvent) -> bool:
    """Whether a meeting was published behind a key and nothing else."""
    return KEY in entry.marks and GROUP not in entry.marks


def group_names(
    plan: Plan, rows: Iterable[WantedMeeting], published: Mapping[str, PublishedEvent], names: CalendarNames, given: "KeysGiven"
) -> GroupNames:
    """Known groups keep their slug; a renamed one takes over its own; new ones get one that was never used."""
    by_slug = _by_slug(published, names)
    slugs = _known(plan, by_slug, given.keys)
    orphans = {found: entries for found, entries in by_slug.items() if found not in slugs.values()}
    renamed = []
    times = _times(rows)
    for group in plan.groups:
        old = None if group.key in slugs else _same_meetings(times[group.key], orphans)
        if old is not None:
            slugs[group.key] = old
            renamed.append(Renamed(group, _kortnavn(old, orphans.pop(old), given.keys)[-1], old))
    used = {ALL, *by_slug, *(names.home(uid)[1] for uid in published), *(one.key for one in given.keys.groups), *given.closed}
    veil = _Veil(given.keys, used | {slug(group.key, limit=40) for group in plan.groups}, given.paths)
    _veil_groups([group for group in plan.groups if times[group.key] or group.key in slugs], slugs, veil, by_slug)
    _veil_those_gone(slugs, veil, by_slug)
    used |= veil.given
    for group in plan.groups:
        if group.key not in slugs:
            slugs[group.key] = free_slug(slug(group.key, limit=40), used, limit=40)
            used.add(slugs[group.key])
    gone = {found for found in by_slug if found not in slugs.values() and _all_veiled(by_slug[found])}
    unknown = frozenset(found for found in gone if not veil.keys.names(found))
    return GroupNames(slugs, tuple(renamed), veil.keys, frozenset(veil.given | gone), veil.replaced, unknown)


class KeysGiven(Struct, frozen=True):
    """The keys of a municipality, the names of all its calendar files, and short names whose calendars are closed."""

    keys: GroupKeys = GroupKeys()
    paths: tuple[str, ...] = ()
    closed: frozenset[str] = frozenset()


class _Veil(Struct):
    """The keys while they are given out: `given` in this run, `replaced` the slugs whose place they took."""

    keys: GroupKeys
    used: set[str]
    paths: tuple[str, ...]
    replaced: dict[str, str] = field(default_factory=dict)
    given: set[str] = field(default_factory=set)

    def give(self, key: str, names: Iterable[str], before: Iterable[str]) -> str:
        """Gives a group its key, a new one when it has none; `before` are slugs under which it was published."""
        given = key or next_key(self.keys, self.used, self.paths)
        for name in ("", *names):
            self.keys = self.keys.noted(given, name)
        self.used.add(given)
        self.given.add(given)
        self.replaced |= {one: given for one in before if one != given}
        return given


def _known(plan: Plan, by_slug: Mapping[str, list[PublishedEvent]], keys: GroupKeys) -> dict[str, str]:
    """The published groups that the plan has, by the Kortnavn that they have now, else by one that only a key remembers."""
    newest: dict[str, str] = {}
    before: dict[str, str] = {}
    for found, entries in by_slug.items():
        *older, last = _kortnavn(found, entries, keys)
        newest[last] = found
        before |= dict.fromkeys(older, found)
    slugs = {group.key: newest.pop(key) for group in plan.groups if (key := canonical(group.key)) in newest}
    for group in plan.groups:
        found_before = before.get(canonical(group.key))
        if group.key not in slugs and found_before and found_before not in slugs.values():
            slugs[group.key] = found_before
    return slugs


def _veil_groups(
    groups: Collection[Group], slugs: dict[str, str], veil: _Veil, by_slug: Mapping[str, list[PublishedEvent]]
) -> None:
    """Gives every group with individual cases its key, and notes whose key is a secret no more."""
    listed = {canonical(group.key) for group in groups}
    for group in groups:
        name, found = canonical(group.key), slugs.get(group.key, "")
        if group.individual_cases:
            is_own = found in by_slug and _all_veiled(by_slug[found]) and not veil.keys.is_open(found)
            known = found if is_own else veil.keys.secret(name, listed - {name})
            before = [one for one, entries in by_slug.items() if one == found or name == _kortnavn(one, entries, veil.keys)[-1]]
            slugs[group.key] = veil.give("" if known in veil.given else known, (name,), before)
        elif veil.keys.names(found):
            veil.keys = veil.keys.noted(found, name, is_open=True)


def _veil_those_gone(slugs: Mapping[str, str], veil: _Veil, by_slug: Mapping[str, list[PublishedEvent]]) -> None:
    """Private groups that the plan no longer has and that were published under their Kortnavn get a key as well."""
    for found, entries in by_slug.items():
        passed = found in slugs.values() or found in veil.replaced or veil.keys.is_open(found)
        if not passed and any(map(is_private, entries)) and not _all_veiled(entries):
            names = _kortnavn(found, entries, veil.keys)
            veil.give(veil.keys.secret(names[-1], set(slugs)), names, (found,))


def _by_slug(published: Mapping[str, PublishedEvent], names: CalendarNames) -> dict[str, list[PublishedEvent]]:
    by_slug: dict[str, list[PublishedEvent]] = defaultdict(list)
    for entry in published.values():
        by_slug[published_slug(entry, names)].append(entry)
    return by_slug


def _all_veiled(entries: Iterable[PublishedEvent]) -> bool:
    """Whether a group was published behind its key, and nothing of it under its Kortnavn since."""
    return is_veiled(_newest(entries))


def _kortnavn(found: str, entries: Iterable[PublishedEvent], keys: GroupKeys) -> tuple[str, ...]:
    """The Kortnavn of a published group, the newest last; an empty one for a key that nobody knows."""
    newest = _newest(entries)
    return (is_veiled(newest) and keys.names(found)) or (newest.marks.get(GROUP, ""),)


def _newest(entries: Iterable[PublishedEvent]) -> PublishedEvent:
    return max(entries, key=lambda one: (one.version.changed, one.order))


def _times(rows: Iterable[WantedMeeting]) -> dict[str, set[object]]:
    times: dict[str, set[object]] = defaultdict(set)
    for row in rows:
        times[row.group.key].add(row.start)
    return times


def _same_meetings(times: set[object], orphans: Mapping[str, list[PublishedEvent]]) -> str | None:
    """The one orphaned group whose meetings are, for the most part, at these very times."""
    found = [
        orphan
        for orphan, entries in orphans.items()
        if 2 * len(times & {one.start for one in entries if not one.cancelled}) > max(len(times), 1)
    ]
    return found[0] if len(found) == 1 else None
