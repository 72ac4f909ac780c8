"""Published sets: folders that are built out of sight, appear with one rename, and never change after that."""

import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.products.calendar_cells import CELLS
from sltdocs.products.calendars.running.shelf import SHELF
from sltdocs.products.notice_memory import NOTICES
from sltdocs.products.opaque_keys import MEMORY
from sltdocs.products.web.fact_files import PLAN_FACTS, PRESENT_FACTS
from sltdocs.publishing.files import Fence, fingerprint, flush_folders, patiently, unfenced, write_flushed
from sltdocs.publishing.kept.lost_set import lost_newest
from sltdocs.publishing.kept.rebuilding import record_of_copies, record_of_set
from sltdocs.publishing.kept.record import STAMP, SetRecord, load
from sltdocs.publishing.layout import (
    COORDINATOR,
    RECORD,
    TEMPORARY,
    VERSIONS,
    is_for_coordinator,
    outbox_of,
    public_folder,
    site_folder,
)


class PublishedSet(Struct, frozen=True):
    """A set in the outbox: its folder and what its record says, or, when that was `rebuilt`, what its files tell."""

    folder: Path
    record: SetRecord
    rebuilt: bool = False

    def read(self, path: str) -> bytes | None:
        """A file of the set; None when it is missing or no longer what was published."""
        try:
            data = (self.folder / path).read_bytes()
        except OSError:
            return None
        return data if fingerprint(data) == self.record.files[path].sha256 else None


def commit(plan: Path, record: SetRecord, files: Mapping[str, bytes], fence: Fence = unfenced) -> PublishedSet:
    """Publishes a set under its final name, whole or not at all. Raises OSError; then nothing is left, as the disk may be full.

    A writer that was suspended, and whose lease was taken over meanwhile, is stopped by the fence; and if it was suspended
    behind the fence, by its successor, who swept the hidden folder away.
    """
    versions = plan / VERSIONS
    versions.mkdir(parents=True, exist_ok=True)
    name = _name(record)
    hidden = versions / f"{TEMPORARY}{name}"
    shutil.rmtree(hidden, ignore_errors=True)
    final = versions / name
    try:
        write_flushed({hidden / path: data for path, data in {**files, RECORD: record.dump()}.items()})
        flush_folders([*(path for path in hidden.rglob("*") if path.is_dir()), hidden])
        fence()
        patiently(lambda: hidden.rename(final))  # the commit point
    finally:
        shutil.rmtree(hidden, ignore_errors=True)
    flush_folders([versions, plan, plan.parent])
    return PublishedSet(final, record)


def sets_of(plan: Path) -> list[PublishedSet]:
    """All sets of a plan, newest first; never fewer than there are. Raises OSError when they cannot be read just now.

    A damaged record is rebuilt from the set's files. When all sets are gone, or the newest, and the copies still stand, the
    copies are the set that was: what people have been sent must not be taken for never sent.
    """
    try:
        folders = sorted((plan / VERSIONS).iterdir(), reverse=True)
    except (FileNotFoundError, NotADirectoryError):
        folders = []
    found = [one for folder in folders if not folder.name.startswith(".") and (one := _published(folder))]
    lost = lost_newest(plan, [one.record for one in found]) if found else None
    return [*_copied(plan, lost), *found] if lost or not found else found


def published_sets(plan: Path) -> list[PublishedSet]:
    """The same for those who only show them: none when they cannot be read just now."""
    try:
        return sets_of(plan)
    except OSError:
        return []


def keep_copies(plan: Path, sets: list[PublishedSet], now: datetime, fence: Fence = unfenced) -> None:
    """When the newest of all `sets` is gone, makes one of the copies before they are written over. Raises OSError."""
    for lost in sets[:1]:
        if lost.folder == public_folder(plan):
            files = {path: (lost.folder / path).read_bytes() for path in lost.record.files}
            made = max(f"{now:{STAMP}}" if len(sets) == 1 else "", lost.record.made)
            commit(plan, replace(lost.record, made=made), files, fence)


def _published(folder: Path) -> PublishedSet | None:
    try:
        record = load((folder / RECORD).read_bytes())
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError, ValueError):
        record = None
    if record is not None and folder.name == _name(record):
        return PublishedSet(folder, record)
    rebuilt = record_of_set(folder)  # also when the record is another set's
    return PublishedSet(folder, rebuilt, rebuilt=True) if rebuilt else None


def _name(record: SetRecord) -> str:
    """What the folder of a set is called."""
    return f"{record.moment:%Y%m%dT%H%M%SZ}-{record.key[:8]}"


def _copied(plan: Path, record: SetRecord | None) -> list[PublishedSet]:
    """The copies as the set that they were made of; without a record of it they tell it themselves."""
    try:
        record = record or record_of_copies(public_folder(plan))
    except (FileNotFoundError, NotADirectoryError):
        return []
    return [PublishedSet(public_folder(plan), record, rebuilt=True)] if record else []


def archive(sets: Iterable[PublishedSet], waiting: Iterable[str]) -> None:
    """Takes out of the sets what is for the coordinator alone, once it lies in its place: it exists there only.

    Until then the set holds it, so that a kill between the commit and the copies loses nothing; `waiting` are the copies that
    somebody holds open. What cannot be taken out now is taken out by a later call.
    """
    needed = {path for path in waiting if is_for_coordinator(path)}
    for published in sets:
        own = published.folder / COORDINATOR
        if own.is_dir() and needed.isdisjoint(published.record.files):
            _empty(own)


def _empty(own: Path) -> None:
    """All but the keys of groups and what calendars were made from, which a set keeps: they must never be lost."""
    with suppress(OSError):
        for path in sorted(own.rglob("*"), reverse=True):
            if path.is_dir():
                path.rmdir()
            elif path.name not in KEPT_IN_SETS:
                path.unlink()
        if not any(own.iterdir()):
            own.rmdir()


def sweep_leftovers(plan: Path) -> None:
    """Removes what an interrupted run left behind: hidden folders and files that never got their final name."""
    for folder in (plan, plan / VERSIONS, public_folder(plan)):
        with suppress(OSError):
            for path in folder.iterdir():
                if path.name.startswith(TEMPORARY):
                    shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink(missing_ok=True)
    with suppress(OSError):
        for path in (one for zone in (plan, public_folder(plan), site_folder(plan)) for one in zone.rglob(f"{TEMPORARY}*")):
            if VERSIONS not in path.relative_to(outbox_of(plan)).parts and path.is_file():
                path.unlink(missing_ok=True)


KEPT_IN_SETS = frozenset({MEMORY, CELLS, PLAN_FACTS, PRESENT_FACTS, NOTICES, SHELF})
"""What is for the coordinator alone and nobody ever edits: the program's own memory."""
_ENDING = ".ics"


@dataclass(frozen=True, slots=True, eq=False)
class ArchivedCalendars(Mapping[str, bytes]):
    """By artifact path. No bytes for one that is damaged: what is left of it must not pass for the state."""

    published: PublishedSet

    def __getitem__(self, path: str) -> bytes:
        if path not in self:
            raise KeyError(path)
        return self.published.read(path) or b""

    def __contains__(self, path: object) -> bool:
        return isinstance(path, str) and path.endswith(_ENDING) and path in self.published.record.files

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths())

    def __len__(self) -> int:
        return len(self._paths())

    def _paths(self) -> list[str]:
        return [path for path in self.published.record.files if path.endswith(_ENDING)]
