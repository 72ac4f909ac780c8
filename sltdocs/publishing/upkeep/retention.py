"""Letting go of old sets, where the settings ask for it; by default every set is kept."""

import shutil
from contextlib import suppress
from pathlib import Path

from sltdocs.publishing.files import flush_folders
from sltdocs.publishing.kept.released import released
from sltdocs.publishing.kept.sets import PublishedSet, sets_of
from sltdocs.publishing.layout import TEMPORARY, VERSIONS
from sltdocs.publishing.projection import current_files

_WITH_CALENDARS = 2


def prune(plan: Path, keep: int) -> tuple[str, ...]:
    """Removes all but the `keep` newest sets and those still needed; gives the names of those removed. Raises OSError.

    Needed are the sets that a stable copy comes from, and the two newest with calendars: they carry what was sent out.
    """
    sets = sets_of(plan)
    found = released(plan, sets)
    needed = {published.folder for published in current_files(sets, found.folders).values()}
    needed |= {published.folder for published in list(filter(_has_calendars, found.out))[:_WITH_CALENDARS]}
    old = [published.folder for published in sets[keep:] if published.folder not in needed]
    for folder in old:
        hidden = folder.with_name(f"{TEMPORARY}{folder.name}")
        folder.rename(hidden)  # at once, so that no half set is ever seen; an interrupted removal is swept at the next start
        with suppress(OSError):
            shutil.rmtree(hidden)
    if old:
        flush_folders([plan / VERSIONS])
    return tuple(folder.name for folder in old)


def _has_calendars(published: PublishedSet) -> bool:
    return any(path.endswith(".ics") for path in published.record.files)
