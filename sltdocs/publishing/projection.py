"""The stable copies beside `versjoner/`: the newest of every product under names that never change.

They can be thrown away and are made again from the sets. A copy that somebody edited is kept under a name of its own.
"""

from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from datetime import date, datetime
from functools import partial
from pathlib import Path

from msgspec import Struct, field

from sltdocs.privacy.withdrawals import is_withdrawn_document
from sltdocs.products.artifact import Made
from sltdocs.products.publication import FEEDBACK
from sltdocs.publishing.files import (
    Fence,
    fingerprint,
    fingerprint_of,
    flush_folders,
    may_be_open,
    patiently,
    replace_files,
    unfenced,
)
from sltdocs.publishing.kept.answer_record import is_unedited, noted_answer
from sltdocs.publishing.kept.copies_of_day import is_of_a_day, of_day
from sltdocs.publishing.kept.mail.drafts import is_over, was_sent
from sltdocs.publishing.kept.record import FileRecord, SetRecord
from sltdocs.publishing.kept.released import WAITING
from sltdocs.publishing.kept.rewritten_copies import is_any_of
from sltdocs.publishing.kept.sets import PublishedSet
from sltdocs.publishing.layout import ADOPTED, EDITED, VERSIONS, is_for_coordinator, public_folder, stable_copy


class Projected(Struct, frozen=True):
    """What came of renewing the copies: edited ones that were kept (new names), those that have to wait (held open).

    `rebuilt` are sets whose record is damaged. `due` is when the newest set goes out to others (None: it is out); one that is
    `held` does not by itself.
    """

    kept: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    rebuilt: tuple[str, ...] = ()
    due: datetime | None = None
    held: bool = False


class Receipt(Struct, frozen=True):
    """Where it was published. `new` is False when the very same content had been published before."""

    folder: Path
    new: bool
    files: tuple[str, ...] = ()
    projected: Projected = field(default_factory=Projected)


def current_files(sets: Iterable[PublishedSet], hidden: Collection[Path] = ()) -> dict[str, PublishedSet]:
    """Which set each stable file comes from: for every product the newest set that did not fail to make it.

    What a set only remembers of a document that was taken back as a whole is no stable file. `hidden` are the folders of sets
    that are not out: of these comes nothing that others subscribe to.
    """
    files: dict[str, PublishedSet] = {}
    settled: set[str] = set()
    for published in sets:
        done = {product for product, made in published.record.products.items() if made != Made.NOT_MADE.value}
        fresh = (done | {"feedback"}) - settled - (WAITING if published.folder in hidden else frozenset())
        files.update({path: published for path, file in _shown(published) if file.product in fresh and path not in files})
        settled |= fresh
    return files


def _shown(published: PublishedSet) -> Iterable[tuple[str, FileRecord]]:
    record = published.record
    return ((path, one) for path, one in record.files.items() if not is_withdrawn_document(record.withdrawn, one.product))


def project(
    plan: Path,
    sets: list[PublishedSet],
    fence: Fence = unfenced,
    beside: Iterable[SetRecord] = (),
    hidden: Collection[Path] = (),
    today: date | None = None,
) -> Projected:
    """Makes the stable copies equal to the newest sets; what is already right is not touched. Raises OSError.

    `beside` are records of another plan that has left copies of its own here, `hidden` the folders of sets that are not out.
    `today` is the date in Oslo for what moves with it; None leaves that as it stands.
    """
    newest = current_files(sets, hidden)
    out = [one for one in sets if one.folder not in hidden]
    wanted = {path: one for path, one in newest.items() if not is_over(path, today) and not was_sent(plan, path, newest, out)}
    daily = of_day(wanted, today, lambda path: fingerprint_of(stable_copy(plan, path)))
    noted = noted_answer(plan)
    known = _known_fingerprints([*(one.record for one in sets), *([noted] if noted else []), *beside])
    outdated = _outdated(plan, wanted, daily, known)
    fresh = {path: data for path in sorted(outdated) if (data := daily.get(path) or wanted[path].read(path)) is not None}
    fence()
    unknown = {path: outdated[path] for path in fresh if outdated[path] and outdated[path] not in known[path]}
    edited = {path: there for path, there in unknown.items() if not _is_own(plan, path, there, sets)}
    own = {
        path for path in edited if wanted[path].record.files[path].product == FEEDBACK and is_unedited(stable_copy(plan, path))
    }
    kept = _keep_edited(plan, {path: there for path, there in edited.items() if noted or path not in own})
    held = replace_files({stable_copy(plan, path): data for path, data in fresh.items() if path not in kept or kept[path]}, fence)
    fence()
    if not any(one.rebuilt for one in sets[:1]):  # of such a set nobody knows what it had
        _remove_outdated(plan, {*wanted, *_answered_since(noted, sets)}, known)
    waiting = (*(path for path in fresh if stable_copy(plan, path) in held), *(path for path, name in kept.items() if not name))
    rebuilt = tuple(one.folder.name for one in sets if one.rebuilt)
    return Projected(tuple(name for name in kept.values() if name), tuple(sorted(waiting)), rebuilt)


def _answered_since(noted: SetRecord | None, sets: Iterable[PublishedSet]) -> set[str]:
    """What lies beside the answer to the newest set's workbook that was made once more: it may be more than the set knew."""
    newest = next(iter(sets), None)
    if noted is None or newest is None or noted.key != newest.record.key:
        return set()
    return {path for path, file in noted.files.items() if file.product == FEEDBACK}


def _outdated(
    plan: Path, wanted: Mapping[str, PublishedSet], daily: Mapping[str, bytes], known: Mapping[str, Collection[str]]
) -> dict[str, str]:
    """The fingerprints of the copies that are not as wanted, blank where none stands; not of those that stand as they may.

    A document library may have rewritten properties. Of a set without a record nobody knows whether its files are as they
    were published: what stands is left alone.
    """
    found = {
        path: there for path in wanted if (there := fingerprint_of(stable_copy(plan, path))) != _fingerprint(path, wanted, daily)
    }
    foreign = {path for path, there in found.items() if there and there not in known[path]}
    rewritten = {path for path in foreign if is_any_of(stable_copy(plan, path), [wanted[path]], path)}
    return {path: there for path, there in found.items() if path not in rewritten and not (there and wanted[path].rebuilt)}


def _is_own(plan: Path, path: str, there: str, sets: list[PublishedSet]) -> bool:
    """Whether a copy with a fingerprint that no record knows is the program's all the same, and edited by nobody."""
    return _is_memory(path) or is_of_a_day(path, there, sets) or is_any_of(stable_copy(plan, path), sets, path)


def _is_memory(path: str) -> bool:
    """Whether it is what the program keeps for itself, which nobody edits: unknown when every record of it is lost."""
    return is_for_coordinator(path) and path.endswith(".json")


def _fingerprint(path: str, wanted: Mapping[str, PublishedSet], daily: Mapping[str, bytes]) -> str:
    return fingerprint(daily[path]) if path in daily else wanted[path].record.files[path].sha256


def _keep_edited(plan: Path, edited: Mapping[str, str]) -> dict[str, str]:
    """Gives each edited copy a name of its own, that of its content; an empty name when it is held open and has to wait."""
    kept: dict[str, str] = {}
    for path, there in edited.items():
        target = stable_copy(plan, path)
        own_name = target.with_name(f"{target.stem}{EDITED}{there[:8]}{target.suffix}")
        try:
            patiently(partial(target.replace, own_name))
        except OSError as fault:
            if not may_be_open(fault):
                raise
            kept[path] = ""
        else:
            kept[path] = own_name.relative_to(plan if is_for_coordinator(path) else public_folder(plan)).as_posix()
    flush_folders(stable_copy(plan, path).parent for path in edited)
    return kept


def _known_fingerprints(records: Iterable[SetRecord]) -> dict[str, set[str]]:
    known: dict[str, set[str]] = {}
    for record in records:
        for path, file in record.files.items():
            known.setdefault(path, set()).add(file.sha256)
    return known


def _remove_outdated(plan: Path, wanted: set[str], known: Mapping[str, set[str]]) -> None:
    """Takes away copies that no product has any more, such as the file of a meeting that moved; never anything edited."""
    for path in sorted(set(known) - wanted):
        target = stable_copy(plan, path)
        if path.split("/")[0] in {VERSIONS, ADOPTED} or fingerprint_of(target) not in known[path]:
            continue
        with suppress(OSError):
            patiently(target.unlink)
