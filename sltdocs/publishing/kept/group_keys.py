"""`_koordinator/<municipality no>/grupper.json`: the opaque keys of groups with individual cases, of all plans together.

A lost or damaged file is rebuilt from what the sets remember: it must never come to give another group the same key.
"""

from collections.abc import Iterable
from pathlib import Path

from sltdocs.products.artifact import Artifact
from sltdocs.products.opaque_keys import MEMORY, CalendarMemory, GroupKeys, load
from sltdocs.publishing.files import Fence, renew_file, unfenced
from sltdocs.publishing.kept.sets import PublishedSet
from sltdocs.publishing.layout import COORDINATOR, folders_of, numbers_in, plan_folders


def keys_file(outbox: Path, identity: str) -> Path:
    """Where the keys of a plan's municipality lie."""
    return outbox / COORDINATOR / numbers_in(identity) / MEMORY


def known_keys(outbox: Path, identity: str, memories: Iterable[CalendarMemory | None]) -> GroupKeys:
    """All keys that the file knows of and that the municipality's plans remember; where they differ the file is right."""
    known = _read(keys_file(outbox, identity))
    for memory in memories:
        known = known.completed(memory.keys) if memory else known
    return known


def note_keys(outbox: Path, identity: str, artifacts: Iterable[Artifact], fence: Fence = unfenced) -> None:
    """Writes down what keys a new set has given out. Raises OSError, and what the fence raises."""
    for artifact in artifacts:
        memory = load(artifact.data) if artifact.private and artifact.path == MEMORY else None
        if memory is not None:
            file = keys_file(outbox, identity)
            renew_file(file, CalendarMemory(memory.keys.completed(_read(file)).groups).dump(), fence)


def other_folders(outbox: Path, identity: str) -> tuple[Path, ...]:
    """The folders of the municipality's other plans."""
    return tuple(one for one in folders_of(outbox, numbers_in(identity)) if one.name != identity)


def folders_sharing(outbox: Path, identity: str) -> tuple[Path, ...]:
    """The folders of all other plans of any of its municipalities, also those that are made together with others."""
    own = {*numbers_in(identity).split("-")}
    return tuple(one for one in plan_folders(outbox) if one.name != identity and own & {*numbers_in(one.name).split("-")})


def remembered(plan: Path, sets: Iterable[PublishedSet]) -> CalendarMemory | None:
    """What a plan's newest set remembers of groups, or the stable copy of that, or an older set; each knows all that those
    before it knew. None when there is no such record, or only damaged ones.
    """
    newest, *older = [*map(_of_set, sets)] or [None]
    return newest or _copy(plan) or next(filter(None, older), None)


def _of_set(published: PublishedSet) -> CalendarMemory | None:
    path = f"{COORDINATOR}/{MEMORY}"
    data = published.read(path) if path in published.record.files else None
    return load(data) if data is not None else None


def _copy(plan: Path) -> CalendarMemory | None:
    copies = (plan / COORDINATOR / MEMORY, plan / MEMORY)
    return next((memory for path in copies if path.is_file() and (memory := load(path.read_bytes()))), None)


def _read(file: Path) -> GroupKeys:
    try:
        memory = load(file.read_bytes())
    except OSError:
        return GroupKeys()
    return memory.keys if memory else GroupKeys()
