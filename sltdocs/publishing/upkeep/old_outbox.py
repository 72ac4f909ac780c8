"""An outbox from before there were two zones (0.1), moved over once.

Each step is one rename or one removal that is done or not done, and a plan's sets come last: after a kill at any point the
next start goes on where it ended. What another program holds open stays where it is until then.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from sltdocs.products.publication import FEEDBACK
from sltdocs.publishing.files import Fence, fingerprint_of, flush_folders, held_by_others, patiently, replace_file, unfenced
from sltdocs.publishing.kept.record import load
from sltdocs.publishing.layout import (
    ADOPTED,
    COORDINATOR,
    EDITED,
    RECORD,
    REJECTED,
    SNAPSHOT,
    TEMPLATES,
    VERSIONS,
    is_for_coordinator,
    plan_folder,
    private_path,
)

_ANSWERS = ("tilbakemelding*.html", "tilbakemelding*.xlsx")
_OLD_TEMPLATES = "_maler"


def move_over(outbox: Path, fence: Fence = unfenced) -> tuple[Path, ...]:
    """Moves answers, drafts, facts, sets and templates into the coordinator's zone. Raises OSError, and what the fence raises.

    Gives the answers, drafts and facts that somebody has open (Windows): they wait where they are, and all else goes on.
    Answers to files that are no plans are taken away: they held copies of whatever was dropped, and what still lies in
    the inbox is answered anew.
    """
    if (outbox / _OLD_TEMPLATES).is_dir() and not (outbox / TEMPLATES).exists():
        fence()
        _move(outbox / _OLD_TEMPLATES, outbox / TEMPLATES)
    if (outbox / REJECTED).is_dir():
        fence()
        shutil.rmtree(outbox / REJECTED)
    waiting: list[Path] = []
    for plan in _old_plans(outbox):
        fence()
        waiting += _move_plan(plan, plan_folder(outbox, plan.name))
    return tuple(waiting)


def _old_plans(outbox: Path) -> list[Path]:
    """The folders of plans whose sets, or something else of the coordinator's, still lie among what may leave the house."""
    hers = (VERSIONS, COORDINATOR, *_ANSWERS, f"{ADOPTED}/*.{SNAPSHOT}")
    with suppress(OSError):
        found = {path.relative_to(outbox).parts[0] for pattern in hers for path in outbox.glob(f"*/{pattern}")}
        return [outbox / name for name in sorted(found - {COORDINATOR}) if not name.startswith(".")]
    return []


def _move_plan(plan: Path, own: Path) -> list[Path]:
    """Gives what has to wait."""
    own.mkdir(parents=True, exist_ok=True)
    waiting: list[Path] = []
    for path in list(_of_coordinator(plan)):
        beside = path.relative_to(plan / COORDINATOR if path.is_relative_to(plan / COORDINATOR) else plan)
        if not _unless_held(partial(_move_aside, path, own / beside)):
            waiting.append(path)
    if not any(path.is_relative_to(plan / COORDINATOR) for path in waiting):
        shutil.rmtree(plan / COORDINATOR, ignore_errors=True)
    if (plan / VERSIONS).is_dir():
        for folder in sorted((plan / VERSIONS).iterdir()):
            if folder.is_dir():
                _archive(folder)
        _move(plan / VERSIONS, own / VERSIONS)
    flush_folders([own, plan, plan.parent])
    return waiting


def _unless_held(action: Callable[[], object]) -> bool:
    """Whether it could be done; not while another program holds the file. Raises other OSErrors."""
    try:
        action()
    except OSError as fault:
        if not held_by_others(fault):
            raise
        return False
    return True


def _move_aside(path: Path, target: Path) -> None:
    """To its place, or, when a newer one has come to lie there while it was held open, beside that."""
    if target.exists() and (own := fingerprint_of(path)) != fingerprint_of(target):
        target = target.with_name(f"{target.stem}{EDITED}{own[:8]}{target.suffix}")
    _move(path, target)


def _of_coordinator(plan: Path) -> Iterator[Path]:
    """Drafts, answers (also edited ones), and the facts beside adopted plans."""
    yield from (path for path in (plan / COORDINATOR).rglob("*") if path.is_file())
    for pattern in _ANSWERS:
        yield from plan.glob(pattern)
    yield from (plan / ADOPTED).glob(f"*.{SNAPSHOT}")


def _archive(folder: Path) -> None:
    """A set without what is the coordinator's: its record first, so that it never names a file as public that is gone."""
    with suppress(OSError, ValueError):
        record = load((folder / RECORD).read_bytes())
        files = {_renamed(path, file.product): file for path, file in record.files.items()}
        if files.keys() != record.files.keys():
            replace_file(folder / RECORD, replace(record, files=files).dump())
    for pattern in _ANSWERS:
        for path in folder.glob(pattern):
            patiently(path.unlink)
    shutil.rmtree(folder / COORDINATOR, ignore_errors=True)


def _renamed(path: str, product: str) -> str:
    return private_path(path) if product == FEEDBACK and not is_for_coordinator(path) else path


def _move(path: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    patiently(lambda: path.replace(target))
