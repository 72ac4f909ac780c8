"""The names of folders and files in the outbox; they are the product's interface to people, so they are Norwegian.

There are two zones. What may leave the house lies in a folder of the plan's own; all that is the coordinator's and IT's
lies below `_koordinator/`, which nobody else may enter: her answers, drafts, every published set, the facts.
"""

import os
import re
from contextlib import suppress
from pathlib import Path

from sltdocs.products.publication import FIGURES
from sltdocs.products.web.fact_files import SITE_FOLDER

VERSIONS = "versjoner"
ADOPTED = "vedtatt"
COORDINATOR = "_koordinator"
REJECTED = "_avvist"
REJECTIONS = f"{COORDINATOR}/{REJECTED}"
TEMPLATES = f"{COORDINATOR}/_maler"
IN_USE = "i-bruk"
BEFORE = "forrige"
TRIALS = "prove"
RECORD = "sett.json"
SNAPSHOT = "plan.json"
WITHDRAWN = "trukket.json"
RELEASED = "sluppet.json"
ANSWER = ".svar.json"
STATUS_PAGE = f"{COORDINATOR}/STATUS.html"
READ_ME = "LES-MEG.html"
TEMPORARY = ".tmp-"
EDITED = "-redigert-"
"""What the name of a copy that somebody edited is told by."""

_IDENTITY = re.compile(r"\d{3,4}(-\d{3,4})*_\d{4}.*")
_HARMLESS = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*")


def checked_path(path: str) -> str:
    """The artifact path itself; raises ValueError when it leads outside the plan's folder or onto what is kept there."""
    parts = path.split("/")
    harmless = all(_HARMLESS.fullmatch(part) for part in parts)
    kept = {RECORD, SNAPSHOT, FIGURES, *(name for own in (WITHDRAWN, RELEASED) for name in (own, private_path(own)))}
    if not harmless or parts[0] in {VERSIONS, ADOPTED} or path in kept:
        raise ValueError(f"an artifact would lie outside its place: {path!r}")
    return path


def plan_folder(outbox: Path, identity: str) -> Path:
    """Where lies what is the coordinator's of one plan: answer, drafts, sets, facts."""
    return outbox / COORDINATOR / identity


def outbox_of(plan: Path) -> Path:
    """The outbox that a plan's folder belongs to."""
    return plan.parent.parent


def public_folder(plan: Path) -> Path:
    """Where lies what may leave the house of the plan with this folder."""
    return outbox_of(plan) / plan.name


def site_folder(plan: Path) -> Path:
    """What can be copied to a web server as it is, of the municipality that a plan is of; of a joint plan, of all of them."""
    return outbox_of(plan) / SITE_FOLDER / numbers_in(plan.name)


def private_path(path: str) -> str:
    """How a set names an artifact that is for the coordinator alone."""
    return f"{COORDINATOR}/{path}"


def is_for_coordinator(path: str) -> bool:
    """Whether a set's artifact is for the coordinator alone."""
    return path.startswith(f"{COORDINATOR}/")


def shown_path(identity: str, path: str) -> str:
    """Where the stable copy of a set's artifact lies, relative to the outbox."""
    return (
        f"{COORDINATOR}/{identity}/{path.removeprefix(f'{COORDINATOR}/')}" if is_for_coordinator(path) else f"{identity}/{path}"
    )


def stable_copy(plan: Path, path: str) -> Path:
    """The stable copy of a set's artifact."""
    return outbox_of(plan) / shown_path(plan.name, path)


def plan_folders(outbox: Path) -> list[Path]:
    """The folders of all plans that have something published, by name.

    Also of those whose sets are gone, as long as a folder in one of the zones has a plan's name.
    """
    with_sets = (path.parent.name for path in outbox.glob(f"{COORDINATOR}/*/{VERSIONS}") if path.is_dir())
    named = (name for zone in (outbox, outbox / COORDINATOR) for name in _folders(zone) if _IDENTITY.fullmatch(name))
    return sorted(plan_folder(outbox, name) for name in {*with_sets, *named} if not name.startswith("."))


def folders_of(outbox: Path, numbers: str) -> list[Path]:
    """The folders of all plans of the municipality, or of the joint plan, with these numbers, by name."""
    return [one for one in plan_folders(outbox) if numbers_in(one.name) == numbers]


def _folders(zone: Path) -> list[str]:
    with suppress(OSError), os.scandir(zone) as found:
        return [entry.name for entry in found if entry.is_dir(follow_symlinks=False)]
    return []


def numbers_in(identity: str) -> str:
    """The number of the municipality that a plan's identity begins with, or those of a joint plan: `4647-4651`."""
    return identity.partition("_")[0]
