"""What a plan's part of the outbox should remember and does not: for the doctor, who looks without publishing."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from sltdocs.plan.snapshot import load as load_facts
from sltdocs.privacy.figures.published_figures import load_told
from sltdocs.products.opaque_keys import MEMORY
from sltdocs.products.opaque_keys import load as load_keys
from sltdocs.products.publication import FIGURES
from sltdocs.publishing.kept.adopted import altered_editions, unread_origins
from sltdocs.publishing.kept.answer_record import noted_answer
from sltdocs.publishing.kept.group_keys import keys_file
from sltdocs.publishing.kept.municipality_calendars import cells_faults
from sltdocs.publishing.kept.released import released
from sltdocs.publishing.kept.sets import PublishedSet, sets_of
from sltdocs.publishing.layout import (
    ADOPTED,
    ANSWER,
    RECORD,
    RELEASED,
    SNAPSHOT,
    VERSIONS,
    is_for_coordinator,
    outbox_of,
    public_folder,
)


def memory_faults(plan: Path) -> tuple[str, ...]:
    """The paths, from the coordinator's zone, of what is damaged, gone or another plan's. Raises OSError."""
    sets = sets_of(plan)
    found = (
        *_of_records(plan, sets),
        *(path for newest in sets[:1] if not newest.rebuilt for path in _of_newest(plan, newest)),
        *_of_adopted(plan, sets),
        *_of_cells(plan, sets),
        *_of_answer(plan),
        *_of_release(plan, sets),
    )
    return (*(f"{plan.name}/{path}" for path in dict.fromkeys(found)), *_of_keys(plan))


def _of_records(plan: Path, sets: list[PublishedSet]) -> Iterator[str]:
    for one in sets:
        if one.rebuilt:
            yield VERSIONS if one.folder == public_folder(plan) else f"{VERSIONS}/{one.folder.name}/{RECORD}"


def _of_newest(plan: Path, newest: PublishedSet) -> Iterator[str]:
    """What the next set is made from: its facts, its numbers, and every file that people have been sent."""
    place = f"{VERSIONS}/{newest.folder.name}"
    facts = load_facts(_bytes(newest.folder / SNAPSHOT))
    if facts is None or facts.identity != plan.name:
        yield f"{place}/{SNAPSHOT}"
    if (newest.folder / FIGURES).exists() and load_told(_bytes(newest.folder / FIGURES)) is None:  # versions before 0.2 had none
        yield f"{place}/{FIGURES}"
    for path in newest.record.files:
        is_kept = not is_for_coordinator(path) or (path.endswith(f"/{MEMORY}") and (newest.folder / path).exists())
        if is_kept and newest.read(path) is None:
            yield f"{place}/{path}"


def _of_adopted(plan: Path, sets: list[PublishedSet]) -> Iterator[str]:
    yield from altered_editions(plan, sets)
    yield from unread_origins(plan)
    documents = (path.stem for path in (public_folder(plan) / ADOPTED).glob("*.docx") if not path.name.startswith("."))
    for stem in sorted(documents):
        facts = load_facts(_bytes(plan / ADOPTED / f"{stem}.{SNAPSHOT}"))
        if facts is None or facts.identity != plan.name:
            yield f"{ADOPTED}/{stem}.{SNAPSHOT}"


def _of_cells(plan: Path, sets: list[PublishedSet]) -> Iterator[str]:
    yield from (one.path for one in cells_faults(plan, sets))


def _of_release(plan: Path, sets: list[PublishedSet]) -> Iterator[str]:
    if released(plan, sets).is_lost:
        yield RELEASED


def _of_answer(plan: Path) -> Iterator[str]:
    if (plan / ANSWER).exists() and noted_answer(plan) is None:
        yield ANSWER


def _of_keys(plan: Path) -> Iterator[str]:
    file = keys_file(outbox_of(plan), plan.name)
    if file.exists() and load_keys(_bytes(file)) is None:
        yield f"{file.parent.name}/{MEMORY}"


def _bytes(path: Path) -> bytes:
    with suppress(OSError):
        return path.read_bytes()
    return b""
