"""The published calendars as the state that the next ones are made from."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from msgspec import Struct

from sltdocs.ical.event import PublishedEvent, local_day
from sltdocs.ical.reading import Unreadable, read, uids
from sltdocs.ical.versions import CalendarState, completed, state
from sltdocs.products.calendars.stable_names import ALL, FOLDER, CalendarNames, group_file, is_part_of, part_of
from sltdocs.products.inputs import Published


class Baseline(Struct, frozen=True):
    """The meetings that changes are told against; `is_first` when they are the first that were ever published."""

    entries: Mapping[str, PublishedEvent]
    is_first: bool


def before(published: Published, names: CalendarNames) -> CalendarState:
    """The published state; raises CalendarStateLost when it was published and can be read nowhere.

    The files with all meetings are the state: every other calendar is a part of them. Where one had to be taken from an
    older set, the groups' calendars of the newest set tell what has changed since.
    """
    sets = (published.calendars, *published.archived)
    copies = {path: _copies(path, sets) for path in _state_paths(sets, names, published.calendars)}
    found = state(copies)
    if not found.recovered:
        return found
    beside = (data for path, data in published.calendars.items() if path.startswith(f"{FOLDER}slt-"))
    return completed(found, beside)


def _copies(path: str, sets: Iterable[Mapping[str, bytes]]) -> Iterator[bytes | None]:
    """One after the other, as older ones are read from the disk only when they are needed."""
    return (calendars.get(path) for calendars in sets)


def _state_paths(sets: Iterable[Mapping[str, bytes]], names: CalendarNames, newest: Mapping[str, bytes]) -> tuple[str, ...]:
    found = [path for calendars in sets for path in calendars if _is_state(path, names)]
    # A year of which only other calendars are left was published too: its file with all meetings is missing.
    lost = [group_file(year, ALL) for year in names.years() if any(path.startswith(f"{FOLDER}slt-{year}_") for path in newest)]
    return tuple(sorted({*found, *lost}))


def _is_state(path: str, names: CalendarNames) -> bool:
    return any(is_part_of(path, group_file(year, ALL)) for year in names.years())


def placed(published: Published, first_part: str) -> dict[str, int]:
    """In which part of a calendar each meeting was published, by UID; empty for a calendar in one file."""
    files = {path: data for path, data in published.calendars.items() if is_part_of(path, first_part)}
    if all(part_of(path) == 1 for path in files):
        return {}
    return {uid: part_of(path) for path, data in files.items() for uid in uids(data)}


def baseline(published: Published, names: CalendarNames, day: date) -> Baseline:
    """The meetings as they were published before the day; if none were, as they were first published on it.

    A coordinator saves her workbook many times in an afternoon. What she tells the participants afterwards are all
    changes of that day, not only those since she saved last.
    """
    first: Mapping[str, PublishedEvent] = {}
    seen: list[bytes] = []
    for calendars in (published.calendars, *published.archived):
        files = [calendars[path] for path in sorted(calendars) if _is_state(path, names)]
        if files == seen:  # most sets change other documents only
            continue
        seen = files
        entries = {entry.uid: entry for data in files for entry in readable(data)}
        if entries and last_change(entries.values()) < day:
            return Baseline(entries, is_first=False)
        first = entries or first
    return Baseline(first, is_first=True)


def last_change(entries: Iterable[PublishedEvent]) -> date:
    """The day on which a meeting was last changed; long ago when there is none."""
    return max((local_day(entry.version.changed) for entry in entries), default=date.min)


def readable(data: bytes) -> tuple[PublishedEvent, ...]:
    """The meetings of a file; none when it is damaged."""
    try:
        return read(data)
    except Unreadable:
        return ()
