"""Gathers what all plans of a municipality have published of calendars, for that of one of them to be made beside the others."""

from collections.abc import Iterator
from pathlib import Path

from msgspec.structs import replace

from sltdocs.products.inputs import OtherPlan, Published
from sltdocs.publishing.kept.group_keys import known_keys, other_folders, remembered
from sltdocs.publishing.kept.sets import ArchivedCalendars, published_sets


def with_municipality(published: Published, outbox: Path, identity: str) -> Published:
    """The same, with the other plans of the municipality and the keys of its groups."""
    return replace(published, others=tuple(_others(outbox, identity)), keys=known_keys(outbox, identity))


def _others(outbox: Path, identity: str) -> Iterator[OtherPlan]:
    for folder in other_folders(outbox, identity):
        sets = published_sets(folder)
        with_calendars = [calendars for calendars in map(ArchivedCalendars, sets) if calendars]
        if with_calendars:
            newest, *archived = with_calendars
            yield OtherPlan(folder.name, sets[0].record.file_name, newest, tuple(archived), remembered(folder))
