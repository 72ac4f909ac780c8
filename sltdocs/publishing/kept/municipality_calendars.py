"""Gathers what all plans of a municipality have published of calendars, for that of one of them to be made beside the others."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec.structs import replace

from sltdocs.products.inputs import OtherPlan, Published
from sltdocs.products.opaque_keys import CalendarMemory
from sltdocs.publishing.kept.group_keys import known_keys, remembered
from sltdocs.publishing.kept.sets import ArchivedCalendars, PublishedSet

SetsOfPlans = Mapping[Path, list[PublishedSet]]
"""The sets of every plan of a municipality by its folder, newest first: read once for a build."""


def with_municipality(published: Published, sets: SetsOfPlans, outbox: Path, identity: str) -> Published:
    """The same, with the other plans of the municipality and the keys of its groups; `sets` are those of all its plans."""
    memories = {folder: remembered(folder, some) for folder, some in sets.items()}
    others = tuple(_others(sets, memories, identity))
    return replace(published, others=others, keys=known_keys(outbox, identity, memories.values()))


def _others(of_plans: SetsOfPlans, memories: Mapping[Path, CalendarMemory | None], identity: str) -> Iterator[OtherPlan]:
    for folder, sets in of_plans.items():
        if folder.name == identity:
            continue
        with_calendars = [calendars for calendars in map(ArchivedCalendars, sets) if calendars]
        if with_calendars:
            newest, *archived = with_calendars
            yield OtherPlan(folder.name, sets[0].record.file_name, newest, tuple(archived), memories[folder])
