"""An outbox from before there were two zones (0.1), moved over once.

Each step is one rename or one removal that is done or not done, and a plan's sets come last: after a kill at any point the
next start goes on where it ended.
"""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from msgspec.structs import replace

from sltdocs.products.publication import FEEDBACK
from sltdocs.publishing.files import Fence, flush_folders, patiently, replace_file, unfenced
from sltdocs.publishing.kept.record import load
from sltdocs.publishing.layout import (
    ADOPTED,
    COORDINATOR,
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


def move_over(outbox: Path, fence: Fence = unfenced) -> None:
    """Moves answers, drafts, facts, sets and templates into the coordinator's zone. Raises OSError, and what the fence raises.

    Answers to files that are no plans are taken away: they held copies of whatever was dropped, and what still lies in
    the inbox is answered anew.
    """
    if (outbox / _OLD_TEMPLATES).is_dir() and not (outbox / TEMPLATES).exists():
        fence()
        _move(outbox / _OLD_TEMPLATES, outbox / TEMPLATES)
    if (outbox / REJECTED).is_dir():
        fence()
        shutil.rmtree(outbox / REJECTED)
    for plan in _old_plans(outbox):
        fence()
        _move_plan(plan, plan_folder(outbox, plan.name))


def _old_plans(outbox: Path) -> list[Path]:
    """The folders of plans whose sets, or something else of the coordinator's, still lie among what may leave the house."""
    hers = (VERSIONS, COORDINATOR, *_ANSWERS, f"{ADOPTED}/*.{SNAPSHOT}")
    with suppress(OSError):
        found = {path.relative_to(outbox).parts[0] for pattern in hers for path in outbox.glob(f"*/{pattern}")}
        return [outbox / name for name in sorted(found - {COORDINATOR}) if not name.startswith(".")]
    return []


def _move_plan(plan: Path, own: Path) -> None:
    own.mkdir(parents=True, exist_ok=True)
    for path in list(_of_coordinator(plan)):
        beside = path.relative_to(plan / COORDINATOR if path.is_relative_to(plan / COORDINATOR) else plan)
        _move(path, own / beside)
    shutil.rmtree(plan / COORDINATOR, ignore_errors=True)
    if (plan / VERSIONS).is_dir():
        for folder in sorted((plan / VERSIONS).iterdir()):
            if folder.is_dir():
                _archive(folder)
        _move(plan / VERSIONS, own / VERSIONS)
    flush_folders([own, plan, plan.parent])


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
            path.unlink()
    shutil.rmtree(folder / COORDINATOR, ignore_errors=True)


def _renamed(path: str, product: str) -> str:
    return private_path(path) if product == FEEDBACK and not is_for_coordinator(path) else path


def _move(path: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    patiently(lambda: path.replace(target))
