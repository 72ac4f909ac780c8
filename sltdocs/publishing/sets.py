"""Published sets: folders that are built out of sight, appear with one rename, and never change after that."""

import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from msgspec import Struct

from sltdocs.publishing.files import Fence, fingerprint, flush_folders, patiently, unfenced, write_flushed
from sltdocs.publishing.layout import COORDINATOR, RECORD, TEMPORARY, VERSIONS, is_for_coordinator, outbox_of, public_folder
from sltdocs.publishing.record import SetRecord, load


class PublishedSet(Struct, frozen=True):
    """A set in the outbox: its folder and what its record says."""

    folder: Path
    record: SetRecord

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
    name = f"{record.moment:%Y%m%dT%H%M%SZ}-{record.key[:8]}"
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


def published_sets(plan: Path) -> list[PublishedSet]:
    """All sets of a plan, newest first; a folder without a readable record is no set."""
    found: list[PublishedSet] = []
    with suppress(OSError):
        for folder in sorted((plan / VERSIONS).iterdir(), reverse=True):
            if not folder.name.startswith("."):
                with suppress(OSError, ValueError):
                    found.append(PublishedSet(folder, load((folder / RECORD).read_bytes())))
    return found


def archive(sets: Iterable[PublishedSet], waiting: Iterable[str]) -> None:
    """Takes out of the sets what is for the coordinator alone, once it lies in its place: it exists there only.

    Until then the set holds it, so that a kill between the commit and the copies loses nothing; `waiting` are the copies that
    somebody holds open. What cannot be taken out now is taken out by a later call.
    """
    needed = {path for path in waiting if is_for_coordinator(path)}
    for published in sets:
        own = published.folder / COORDINATOR
        if own.is_dir() and needed.isdisjoint(published.record.files):
            shutil.rmtree(own, ignore_errors=True)


def sweep_leftovers(plan: Path) -> None:
    """Removes what an interrupted run left behind: hidden folders and files that never got their final name."""
    for folder in (plan, plan / VERSIONS, public_folder(plan)):
        with suppress(OSError):
            for path in folder.iterdir():
                if path.name.startswith(TEMPORARY):
                    shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink(missing_ok=True)
    with suppress(OSError):
        for path in (*plan.rglob(f"{TEMPORARY}*"), *public_folder(plan).rglob(f"{TEMPORARY}*")):
            if VERSIONS not in path.relative_to(outbox_of(plan)).parts and path.is_file():
                path.unlink(missing_ok=True)


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
