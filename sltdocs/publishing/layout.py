"""The names of folders and files in the outbox; they are the product's interface to people, so they are Norwegian."""

from pathlib import Path

VERSIONS = "versjoner"
ADOPTED = "vedtatt"
REJECTED = "_avvist"
COORDINATOR = "_koordinator"
RECORD = "sett.json"
SNAPSHOT = "plan.json"
ANSWER = ".svar.json"
STATUS_PAGE = "STATUS.html"
TEMPORARY = ".tmp-"


def plan_folder(outbox: Path, identity: str) -> Path:
    """Where everything about one plan lies."""
    return outbox / identity


def plan_folders(outbox: Path) -> list[Path]:
    """The folders of all plans that have something published, by name."""
    return sorted(path.parent for path in outbox.glob(f"*/{VERSIONS}") if path.is_dir() and not path.parent.name.startswith("."))
