"""The stable copies beside `versjoner/`: the newest of every product under names that never change.

They can be thrown away and are made again from the sets. A copy that somebody edited is kept under a name of its own.
"""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sltdocs.products.artifact import Made
from sltdocs.publishing.files import fingerprint_of, flush_folder, replace_file
from sltdocs.publishing.layout import ADOPTED, VERSIONS
from sltdocs.publishing.patience import patiently
from sltdocs.publishing.sets import PublishedSet


@dataclass(frozen=True, slots=True)
class Projected:
    """What came of renewing the copies: edited ones that were kept (new names), and those that have to wait (held open)."""

    kept: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()


def current_files(sets: Iterable[PublishedSet]) -> dict[str, PublishedSet]:
    """Which set each stable file comes from: for every product the newest set that did not fail to make it."""
    files: dict[str, PublishedSet] = {}
    settled: set[str] = set()
    for published in sets:
        done = {product for product, made in published.record.products.items() if made != Made.NOT_MADE.value}
        fresh = (done | {"feedback"}) - settled
        files.update(
            {path: published for path, file in published.record.files.items() if file.product in fresh and path not in files}
        )
        settled |= fresh
    return files


def project(plan: Path, sets: list[PublishedSet]) -> Projected:
    """Makes the stable copies equal to the newest sets; what is already right is not touched. Raises OSError."""
    wanted = current_files(sets)
    known = _known_fingerprints(sets)
    kept: list[str] = []
    waiting: list[str] = []
    for path, published in sorted(wanted.items()):
        _one(plan, path, published, known, kept, waiting)
    _remove_outdated(plan, set(wanted), known)
    return Projected(tuple(kept), tuple(waiting))


def _one(
    plan: Path, path: str, published: PublishedSet, known: Mapping[str, set[str]], kept: list[str], waiting: list[str]
) -> None:
    target = plan / path
    there = fingerprint_of(target)
    if there == published.record.files[path].sha256:
        return
    data = published.read(path)
    if data is None:
        return  # the set itself is damaged: what stands there is better than nothing
    try:
        if there and there not in known[path]:
            kept.append(_keep_edited(target, there).relative_to(plan).as_posix())
        target.parent.mkdir(parents=True, exist_ok=True)
        replace_file(target, data)
    except PermissionError:
        if not target.exists():
            raise
        waiting.append(path)


def _keep_edited(target: Path, there: str) -> Path:
    own_name = target.with_name(f"{target.stem}-redigert-{there[:8]}{target.suffix}")
    patiently(lambda: target.replace(own_name))
    flush_folder(target.parent)
    return own_name


def _known_fingerprints(sets: Iterable[PublishedSet]) -> dict[str, set[str]]:
    known: dict[str, set[str]] = {}
    for published in sets:
        for path, file in published.record.files.items():
            known.setdefault(path, set()).add(file.sha256)
    return known


def _remove_outdated(plan: Path, wanted: set[str], known: Mapping[str, set[str]]) -> None:
    """Takes away copies that no product has any more, such as the file of a meeting that moved; never anything edited."""
    for path in sorted(set(known) - wanted):
        target = plan / path
        if path.split("/")[0] in {VERSIONS, ADOPTED} or fingerprint_of(target) not in known[path]:
            continue
        with suppress(OSError):
            patiently(target.unlink)
