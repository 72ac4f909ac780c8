"""Takes out of the outbox what was taken back: out of sets, frozen documents, facts, stable copies and drafts.

The record is written first, with the fingerprints of all that is about to change; every step can be repeated. A set says
itself what it was made without or has lost since. What comes back from a backup is known again by its fingerprint, or,
if it is a whole set, by the missing mark of it.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import chain
from pathlib import Path

from msgspec.structs import replace

from sltdocs.privacy.figures.withdrawn_figures import without_told
from sltdocs.privacy.withdrawals import Withdrawn
from sltdocs.privacy.withdrawn_facts import NOBODY, FormerNames, facts_without, is_unnameable, names_in
from sltdocs.products.publication import FEEDBACK, FIGURES
from sltdocs.products.spec import PRODUCTS, SITE
from sltdocs.products.withdrawn.taken_out import OwnedFile, Taking, taken_out
from sltdocs.publishing.files import (
    Fence,
    fingerprint,
    fingerprint_of,
    flush_folders,
    may_be_open,
    patiently,
    replace_file,
    unfenced,
)
from sltdocs.publishing.kept.adopted import FINGERPRINT, PAGE, frozen
from sltdocs.publishing.kept.rebuilding import product_of
from sltdocs.publishing.kept.sets import PublishedSet
from sltdocs.publishing.layout import ADOPTED, EDITED, RECORD, SNAPSHOT, TEMPORARY, VERSIONS, WITHDRAWN, public_folder
from sltdocs.publishing.withdrawals.withdrawn import WithdrawalFiles, WithdrawalRecord, write_withdrawal_record

Changes = dict[Path, bytes | None]
"""What is to be left of files; None for those that go."""


_TAKERS = {FIGURES: without_told}


def take_back(
    plan: Path,
    sets: list[PublishedSet],
    places: WithdrawalFiles,
    record: WithdrawalRecord,
    names: FormerNames = NOBODY,
    fence: Fence = unfenced,
) -> WithdrawalRecord:
    """Takes everything out that the record has, where it is not out yet; gives the record as it is then.

    `names` are those that only the plan of today knows. Raises OSError, and what the fence raises.
    """
    if not record.withdrawn:
        return record
    outbox = _Outbox(plan, sets, record, names)
    record = write_withdrawal_record(places, outbox.record, fence)
    held: list[OSError] = []
    for folder, changes in outbox.by_folder():
        fence()
        waiting = _apply(changes, fence)
        if folder in outbox.own_sets and not waiting:
            _mark(outbox.own_sets[folder], record, fence, is_changed=bool(changes))
        held += waiting if folder not in (plan, public_folder(plan)) else []  # a copy that is open waits for its renewal
    _renew_fingerprints(plan, record, fence)
    for fault in held:
        raise fault
    done = {path.stem: tuple(sorted({*record.adopted.get(path.stem, ()), *record.things})) for path in frozen(plan)}
    return write_withdrawal_record(places, replace(record, adopted={**record.adopted, **done}), fence)


class _Outbox:
    """What is to be left of every file of a plan, worked out before anything is changed."""

    def __init__(self, plan: Path, sets: list[PublishedSet], record: WithdrawalRecord, names: FormerNames) -> None:
        self.plan, self.record = plan, record
        self.own_sets = {one.folder: one for one in sets if one.folder != public_folder(plan)}
        self._facts = {path: path.read_bytes() for path in self._facts_files()}
        self._names = names_in(self._facts.values()).joined(names)
        self._data: dict[Path, bytes] = {}
        self._changes: dict[Path, Changes] = {}
        self._right: set[str] = set()
        self._without: dict[str, tuple[Withdrawn, ...]] = {}
        for folder, published in self.own_sets.items():
            self._changes[folder] = self._of_set(folder, published)
        self._note()
        self._changes[public_folder(plan) / ADOPTED] = self._of_adopted()
        of_pages = self._of_pages()
        self._changes[plan / ADOPTED] = {
            **of_pages,
            **self._of_facts(path for path in self._facts if path.parent == plan / ADOPTED),
        }
        self._note()
        self._changes[public_folder(plan)] = self._of_copies(public_folder(plan), ADOPTED)
        self._changes[plan] = self._of_copies(plan, VERSIONS, ADOPTED)
        self._note()

    def by_folder(self) -> Iterator[tuple[Path, Changes]]:
        """What is to be done in which folder: facts, which know how texts call it, after those texts."""
        last = (*self.own_sets, self.plan / ADOPTED)
        first = [folder for folder in self._changes if folder not in last]
        yield from ((folder, self._changes[folder]) for folder in (*first, *last))

    def _note(self) -> None:
        """Of each file that changes its fingerprint and that of what is left of it: copies of it are known by that."""
        found: dict[str, str] = {}
        for changes in self._changes.values():  # the sets first: their records are held to it
            for path, data in changes.items():
                found.setdefault(fingerprint(self._old(path)), fingerprint(data) if data is not None else "")
        new = {old: left for old, left in found.items() if old != left}
        self.record = replace(self.record, files={**self.record.files, **new})

    def _old(self, path: Path) -> bytes:
        return self._facts[path] if path in self._facts else self._data[path]

    def _facts_files(self) -> Iterator[Path]:
        told = (folder / name for folder in self.own_sets for name in (SNAPSHOT, FIGURES))
        yield from (path for path in told if path.is_file())
        yield from sorted((self.plan / ADOPTED).glob(f"*.{SNAPSHOT}"))

    def _of_facts(self, paths: Iterable[Path]) -> Changes:
        left = {path: _TAKERS.get(path.name, facts_without)(self._facts[path], self.record.things) for path in paths}
        return {path: data for path, data in left.items() if data != self._facts[path]}

    def _of_set(self, folder: Path, published: PublishedSet) -> Changes:
        files = {path: file for path, file in self._read(folder).items() if path not in {RECORD, SNAPSHOT, FIGURES}}
        known = {path: one.product for path, one in published.record.files.items()}
        owned = {path: OwnedFile(product, data) for path, data in files.items() if (product := known.get(path) or _product(path))}
        todo = self._undone(published.record.withdrawn)
        self._without.update({fingerprint(file.data): published.record.withdrawn for file in owned.values()})
        taking = self._taking(todo, self._facts.get(folder / SNAPSHOT))
        left = taken_out(_of_products(owned), replace(taking, of_set=True)) if todo else {}
        changes: Changes = {folder / path: data for path, data in left.items()}
        for path, file in owned.items():
            if path not in left and (known_again := self._known_again(file.data)) is not file.data:
                changes[folder / path] = known_again
            elif path not in left and path in published.record.files:
                self._right.add(fingerprint(file.data))
        facts = self._of_facts(path for path in (folder / FIGURES, folder / SNAPSHOT) if path in self._facts)
        return {**changes, **facts}  # the facts last: they know how documents call it

    def _of_adopted(self) -> Changes:
        """The documents that a body adopted are of the product that it adopts."""
        product = next((one.key for one in PRODUCTS if one.is_adopted), "")
        folder, changes = public_folder(self.plan) / ADOPTED, Changes()
        files = {path: data for path, data in self._read(folder).items() if not path.endswith(FINGERPRINT)}
        for stem in sorted({Path(path).stem for path in files}):
            fresh = {
                path: data for path, data in files.items() if Path(path).stem == stem and fingerprint(data) not in self._right
            }
            owned = {path: OwnedFile(product, data) for path, data in fresh.items()}
            of_sets = (one for data in fresh.values() for one in self._without.get(fingerprint(data), ()))
            todo = self._undone({*self.record.adopted.get(stem, ()), *of_sets})
            facts = self._facts.get(self.plan / ADOPTED / f"{stem}.{SNAPSHOT}")
            left = taken_out(owned, self._taking(todo, facts)) if todo else {}
            changes.update({folder / path: data for path, data in left.items()})
            for path, file in owned.items():
                if path not in left:
                    known_again = self._known_again(file.data)
                    changes.update({folder / path: known_again} if known_again is not file.data else {})
        return changes

    def _of_pages(self) -> Changes:
        """What the pages of adopted plans print, kept beside their facts."""
        changes: Changes = {}
        for path in sorted((self.plan / ADOPTED).glob(f"*{PAGE}")):
            data = self._data[path] = path.read_bytes()
            facts = self._facts.get(path.with_name(path.name.removesuffix(PAGE) + f".{SNAPSHOT}"))
            left = taken_out({path.name: OwnedFile(SITE.key, data)}, self._taking(self.record.things, facts))
            changes.update((path, one) for one in left.values())
        return changes

    def _of_copies(self, folder: Path, *but: str) -> Changes:
        """Stable copies and drafts, and what somebody made of them: all that is not as a set without it has it."""
        files = {path: data for path, data in self._read(folder, *but).items() if fingerprint(data) not in self._right}
        changes: Changes = {}
        for path, data in files.items():
            known_again = self._known_again(data)
            if known_again is not data:
                changes[folder / path] = known_again
        owned = {path: OwnedFile(_product(path), data) for path, data in files.items() if folder / path not in changes}
        taking = self._taking(self.record.things, None)
        left = taken_out(_of_products(owned), replace(taking, unnameable=frozenset()))
        return {**changes, **{folder / path: data for path, data in left.items()}}

    def _undone(self, done: Iterable[Withdrawn]) -> tuple[Withdrawn, ...]:
        known = set(done)
        return tuple(one for one in self.record.things if one not in known)

    def _taking(self, todo: tuple[Withdrawn, ...], facts: bytes | None) -> Taking:
        unnameable = frozenset(one for one in todo if is_unnameable(one, self._names, facts))
        return Taking(todo, self._names, self.record.form, unnameable)

    def _known_again(self, data: bytes) -> bytes | None:
        """What is left of a file that came back: found elsewhere by its fingerprint, else nothing; the same when it is none."""
        own = fingerprint(data)
        left = self.record.left_of(own)
        if left == own or own in self._right:
            return data
        new = (data for changes in self._changes.values() for data in changes.values() if data is not None)
        everywhere = (known for known in chain(self._data.values(), new) if fingerprint(known) == left)
        return next(everywhere, None) if left else None

    def _read(self, folder: Path, *but: str) -> dict[str, bytes]:
        """Every file of a folder by its path in it; hidden ones and those in the folders named are none."""
        found: dict[str, bytes] = {}
        for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
            own = path.relative_to(folder)
            if own.parts[0] in but or any(part.startswith(TEMPORARY) for part in own.parts) or own.name == WITHDRAWN:
                continue
            with suppress(FileNotFoundError, IsADirectoryError):
                if path.is_file():
                    found[own.as_posix()] = self._data[path] = path.read_bytes()
        return found


def _apply(changes: Changes, fence: Fence) -> list[OSError]:
    """What goes first, then what changes: a PDF is told by the document beside it. Gives why some has to wait."""
    held: list[OSError] = []
    for path, data in sorted(changes.items(), key=lambda change: change[1] is not None):
        try:
            if data is None:
                patiently(path.unlink)
            else:
                replace_file(path, data, fence)
        except FileNotFoundError:
            continue
        except OSError as fault:
            if not may_be_open(fault):
                raise
            held.append(fault)
    flush_folders(path.parent for path, data in changes.items() if data is None)
    return held


def _mark(published: PublishedSet, record: WithdrawalRecord, fence: Fence, *, is_changed: bool) -> None:
    """The set's record says what has been taken out of it, and the fingerprints of what is left."""
    before = published.record
    if published.rebuilt or not (is_changed or {*record.things} - {*before.withdrawn}):
        return
    left = {path: _left(published.folder / path, file.sha256, record) for path, file in before.files.items()}
    files = {path: replace(file, sha256=left[path]) for path, file in before.files.items() if left[path]}
    after = replace(
        before,
        files=files,
        adopted_document=before.adopted_document if before.adopted_document in files else "",
        withdrawn=tuple(sorted({*before.withdrawn, *record.things})),
    )
    if after != before:
        replace_file(published.folder / RECORD, after.dump(), fence)


def _left(path: Path, before: str, record: WithdrawalRecord) -> str:
    """The fingerprint that a file is recorded with from now on; empty when it is none any more."""
    now, left = fingerprint_of(path), record.left_of(before)
    return left if now == left else before


def _renew_fingerprints(plan: Path, record: WithdrawalRecord, fence: Fence) -> None:
    """`vedtatt/*.sha256` of documents that something was taken out of; those of documents that are gone go too."""
    folder, left = public_folder(plan) / ADOPTED, set(record.files.values())
    for note in sorted(folder.glob(f"*{FINGERPRINT}")) if folder.is_dir() else ():
        document = note.with_name(note.name.removesuffix(FINGERPRINT))
        with suppress(FileNotFoundError):
            noted = (note.read_text(encoding="utf-8", errors="replace").split() or [""])[0]
            if not document.exists():
                if record.left_of(noted) == "":  # of one that went as a whole; any other has been lost, and its note tells that
                    note.unlink()
                continue
            digest = fingerprint(document.read_bytes())
            said = f"{digest}  {document.name}\n".encode()
            is_ours = digest in left or noted in record.files
            if is_ours and note.read_bytes() != said:
                replace_file(note, said, fence)


def _product(path: str) -> str:
    """Whose file it is; also a copy that somebody edited, by the name that it had. Empty for what is none of ours."""
    name, mark, rest = path.partition(EDITED)
    return product_of(f"{name}{Path(rest).suffix}" if mark else path) or ""


def _of_products(files: Mapping[str, OwnedFile]) -> dict[str, OwnedFile]:
    """The answer to her is hers, and other files are somebody else's."""
    return {path: file for path, file in files.items() if file.product not in {"", FEEDBACK}}
