"""The short names of groups in UIDs and file names: given once, kept even when the coordinator renames the group."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from msgspec import Struct

from sltdocs.contract.slug import free_slug, slug
from sltdocs.contract.values.key import canonical
from sltdocs.ical.event import PublishedEvent
from sltdocs.plan.model import Group, Plan
from sltdocs.products.calendars.stable_names import ALL, CalendarNames
from sltdocs.products.calendars.wanted_meetings import WantedMeeting

GROUP = "GROUP"
"""The mark in which an event carries its group's Kortnavn."""


class Renamed(Struct, frozen=True):
    """A group that was taken as a published one under a new Kortnavn."""

    group: Group
    old_key: str
    slug: str


class GroupNames(Struct, frozen=True):
    """The slug of every group by its Kortnavn, and the groups that were taken as renamed."""

    slugs: Mapping[str, str]
    renamed: tuple[Renamed, ...] = ()


def group_names(
    plan: Plan, rows: Iterable[WantedMeeting], published: Mapping[str, PublishedEvent], names: CalendarNames
) -> GroupNames:
    """Known groups keep their slug; a renamed one takes over its own; new ones get one that was never used."""
    by_slug = _by_slug(published, names)
    known = {_key(entries): found for found, entries in by_slug.items()}
    slugs = {group.key: known.pop(key) for group in plan.groups if (key := canonical(group.key)) in known}
    orphans = {found: entries for found, entries in by_slug.items() if found not in slugs.values()}
    renamed = []
    times = _times(rows)
    for group in plan.groups:
        old = None if group.key in slugs else _same_meetings(times[group.key], orphans)
        if old is not None:
            slugs[group.key] = old
            renamed.append(Renamed(group, _key(orphans.pop(old)), old))
    used = {ALL, *by_slug}
    for group in plan.groups:
        if group.key not in slugs:
            slugs[group.key] = free_slug(slug(group.key, limit=40), used, limit=40)
            used.add(slugs[group.key])
    return GroupNames(slugs, tuple(renamed))


def _by_slug(published: Mapping[str, PublishedEvent], names: CalendarNames) -> dict[str, list[PublishedEvent]]:
    by_slug: dict[str, list[PublishedEvent]] = defaultdict(list)
    for entry in published.values():
        _, group, _ = names.home(entry.uid)
        by_slug[group].append(entry)
    return by_slug


def _key(entries: list[PublishedEvent]) -> str:
    newest = max(entries, key=lambda one: (one.version.changed, one.order))
    return newest.marks.get(GROUP, "")


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
