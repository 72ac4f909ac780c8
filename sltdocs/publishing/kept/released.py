"""`_koordinator/<plan>/sluppet.json`: which set is out. What a later one has that is not out yet, nobody has been sent.

Sets of versions that kept no such record were out with their commit. Where the record is lost, the sets tell it: each says
when it was due, and one that was due before the next one came was out.
"""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct, to_builtins
from msgspec.json import decode

from sltdocs.products.release import ReleaseState
from sltdocs.publishing.files import Fence, fingerprint_of, renew_file, unfenced
from sltdocs.publishing.kept.rebuilding import record_of_copies
from sltdocs.publishing.kept.record import STAMP, SetRecord
from sltdocs.publishing.kept.sets import PublishedSet
from sltdocs.publishing.layout import RELEASED, is_for_coordinator, public_folder, stable_copy

WAITING = frozenset({"calendars", "site"})
"""The keys of the products that others subscribe to, who get only what has been released."""


class ReleaseRecord(Struct, frozen=True):
    """The set that is out, since when, and which older ones never were, as a later one replaced them while they waited."""

    set: str
    at: str
    skipped: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Raises ValueError when the time is none."""
        datetime.strptime(self.at, STAMP)  # noqa: DTZ007  only tried


class ReleasedSets(Struct, frozen=True):
    """Of a plan's sets those that are `out`, newest first, and those that are not; `is_lost`: the record could not be read.

    `since` is when the newest of them was released.
    """

    out: tuple[PublishedSet, ...]
    hidden: tuple[PublishedSet, ...] = ()
    is_lost: bool = False
    since: str = ""

    @property
    def folders(self) -> frozenset[Path]:
        """The folders of the sets that are not out."""
        return frozenset(one.folder for one in self.hidden)

    def waiting(self, sets: Iterable[PublishedSet]) -> PublishedSet | None:
        """The newest of all sets when it is not out; older ones that are not will never be."""
        newest = next(iter(sets), None)
        return newest if newest is not None and newest.folder in self.folders else None

    def kept_back(self, sets: Iterable[PublishedSet]) -> list[str]:
        """What of the waiting set is for the coordinator alone and belongs to what goes out: only the set holds it so far."""
        waits = self.waiting(sets)
        files = waits.record.files if waits else {}
        return [path for path, file in files.items() if file.product in WAITING and is_for_coordinator(path)]


def released(plan: Path, sets: list[PublishedSet]) -> ReleasedSets:
    """What is out of the sets of a plan, all of them, newest first."""
    data = _read(plan)
    record = _decoded(data)
    if record is None:
        lost = data is not None or sum(bool(one.record.due) for one in sets) > 1
        return _told(plan, sets, None, is_lost=lost)
    return _told(plan, sets, record)


def note_released(plan: Path, sets: list[PublishedSet], now: datetime, fence: Fence = unfenced) -> ReleasedSets:
    """Writes down that the newest set is out from now on. Raises OSError."""
    known, newest = released(plan, sets), sets[0]
    names = tuple(one.folder.name for one in known.hidden if one.folder != newest.folder)
    record = ReleaseRecord(newest.folder.name, f"{now.astimezone(UTC):{STAMP}}", names)
    renew_file(plan / RELEASED, _dumped(record), fence)
    return ReleasedSets(
        tuple(one for one in sets if one.folder.name not in names),
        tuple(one for one in sets if one.folder.name in names),
        known.is_lost,
        record.at,
    )


def is_recorded(plan: Path, published: PublishedSet) -> bool:
    """Whether the record says of this very set that it is out."""
    record = _decoded(_read(plan))
    return record is not None and record.set == published.folder.name


def state_of(sets: list[PublishedSet], found: ReleasedSets) -> ReleaseState:
    """How far the newest set has come, for what is made next."""
    if not sets:
        return ReleaseState()
    newest, waits = sets[0].record, found.waiting(sets)
    due = waits.record.due_moment if waits and not waits.record.held else None
    return ReleaseState(not found.out, newest.workbook, newest.origin.content, due, bool(waits and waits.record.held))


def _told(plan: Path, sets: list[PublishedSet], record: ReleaseRecord | None, *, is_lost: bool = False) -> ReleasedSets:
    skipped = set(record.skipped) if record else set()
    hidden: list[PublishedSet] = []
    for index, one in enumerate(sets):
        if record is not None and one.folder.name == record.set:
            hidden += [older for older in sets[index:] if older.folder.name in skipped]
            break
        if one.folder.name in skipped or not _was_out(plan, sets, index, record):
            hidden.append(one)
    folders = {one.folder for one in hidden}
    out = [one for one in sets if one.folder not in folders]
    is_gone = record is not None and record.set not in {one.folder.name for one in sets}
    if is_gone and hidden and sets[0].folder != public_folder(plan):
        out = [*_copied(plan), *out]  # the set that is out is gone, but what was sent stands in the copies
    return ReleasedSets(tuple(out), tuple(hidden), is_lost, record.at if record else "")


def _was_out(plan: Path, sets: list[PublishedSet], index: int, record: ReleaseRecord | None) -> bool:
    """Whether a set that the record does not know of was out: one without a time was so at once, others when it had come."""
    one = sets[index]
    if one.folder == public_folder(plan):
        return record is None or record.set not in {other.folder.name for other in sets}
    if not one.record.due:
        return record is None or not one.rebuilt
    if one.record.held:
        return False
    if index == 0:
        return _stands(plan, sets)
    later = sets[index - 1]
    return later.folder == public_folder(plan) or one.record.due_moment <= later.record.moment


def _stands(plan: Path, sets: list[PublishedSet]) -> bool:
    """Whether calendars of the newest set that no older one has are those that are out."""
    older = {file.sha256 for one in sets[1:] for file in one.record.files.values()}
    fresh = {
        path: file.sha256
        for path, file in sets[0].record.files.items()
        if file.product in WAITING and path.endswith(".ics") and file.sha256 not in older
    }
    return any(fingerprint_of(stable_copy(plan, path)) == sha256 for path, sha256 in fresh.items())


def _copied(plan: Path) -> list[PublishedSet]:
    try:
        record: SetRecord | None = record_of_copies(public_folder(plan))
    except (FileNotFoundError, NotADirectoryError):
        record = None
    return [PublishedSet(public_folder(plan), record, rebuilt=True)] if record else []


def _read(plan: Path) -> bytes | None:
    try:
        return (plan / RELEASED).read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except IsADirectoryError:
        return b""


def _decoded(data: bytes | None) -> ReleaseRecord | None:
    try:
        return decode(data, type=ReleaseRecord) if data is not None else None
    except ValueError:
        return None


def _dumped(record: ReleaseRecord) -> bytes:
    return (json.dumps(to_builtins(record), indent=1, sort_keys=True) + "\n").encode()
