"""The names of folders and files in the outbox; they are the product's interface to people, so they are Norwegian."""

import re
from pathlib import Path

VERSIONS = "versjoner"
ADOPTED = "vedtatt"
REJECTED = "_avvist"
COORDINATOR = "_koordinator"
TEMPLATES = "_maler"
IN_USE = "i-bruk"
RECORD = "sett.json"
SNAPSHOT = "plan.json"
ANSWER = ".svar.json"
STATUS_PAGE = "STATUS.html"
TEMPORARY = ".tmp-"
EDITED = "-redigert-"
"""What the name of a copy that somebody edited is told by."""

_HARMLESS = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*")


def checked_path(path: str) -> str:
    """The artifact path itself; raises ValueError when it leads outside the plan's folder or onto what is kept there."""
    parts = path.split("/")
    harmless = all(_HARMLESS.fullmatch(part) for part in parts)
    if not harmless or parts[0] in {VERSIONS, ADOPTED} or path in {RECORD, SNAPSHOT}:
        raise ValueError(f"an artifact would lie outside its place: {path!r}")
    return path


def plan_folder(outbox: Path, identity: str) -> Path:
    """Where everything about one plan lies."""
    return outbox / identity


def plan_folders(outbox: Path) -> list[Path]:
    """The folders of all plans that have something published, by name."""
    return sorted(path.parent for path in outbox.glob(f"*/{VERSIONS}") if path.is_dir() and not path.parent.name.startswith("."))


def numbers_in(identity: str) -> str:
    """The number of the municipality that a plan's identity begins with, or those of a joint plan: `4647-4651`."""
    return identity.partition("_")[0]
