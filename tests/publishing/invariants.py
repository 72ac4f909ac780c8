"""What must hold in an outbox at any moment, also after a kill. Shares no code with the product: it reads the layout."""

import hashlib
import itertools
import json
from collections.abc import Iterator
from pathlib import Path


def violations(outbox: Path) -> list[str]:
    """Everything that is wrong, in words; an empty list when all is well."""
    return [text for plan in sorted(outbox.glob("*/versjoner")) for text in _of_plan(plan.parent)] + list(_of_rejected(outbox))


def leftovers(outbox: Path) -> list[str]:
    """Hidden files and folders of work that was interrupted; there must be none after the next start."""
    return sorted(str(path.relative_to(outbox)) for path in outbox.rglob(".tmp-*"))


def stable_files(plan: Path) -> dict[str, bytes]:
    """The copies outside `versjoner/` and `vedtatt/`, by path."""
    return {
        path.relative_to(plan).as_posix(): path.read_bytes()
        for path in sorted(plan.rglob("*"))
        if path.is_file()
        and path.relative_to(plan).parts[0] not in {"versjoner", "vedtatt"}
        and not path.name.startswith(".tmp-")
    }


def sets(plan: Path) -> list[Path]:
    """The published sets, oldest first."""
    return sorted(path for path in (plan / "versjoner").iterdir() if not path.name.startswith("."))


def _of_plan(plan: Path) -> Iterator[str]:
    keys: list[str] = []
    known: dict[str, set[str]] = {}
    for folder in sets(plan):
        if not (folder / "sett.json").is_file():
            yield f"{folder.name}: a set without its record"
            continue
        record = json.loads((folder / "sett.json").read_text(encoding="utf-8"))
        keys.append(record["key"])
        for path, file in record["files"].items():
            known.setdefault(path, set()).add(file["sha256"])
            if not (folder / path).is_file() or _sha256(folder / path) != file["sha256"]:
                yield f"{folder.name}: {path} is missing or not what was recorded"
    if any(first == second for first, second in itertools.pairwise(keys)):
        yield f"{plan.name}: the same content was published twice"
    for path, data in stable_files(plan).items():
        if path in known and hashlib.sha256(data).hexdigest() not in known[path]:
            yield f"{plan.name}/{path}: a stable copy that is no whole published file"
    yield from _of_adopted(plan / "vedtatt")


def _of_adopted(folder: Path) -> Iterator[str]:
    for document in sorted(folder.glob("*.docx")) if folder.is_dir() else ():
        told = Path(f"{document}.sha256")
        if document.name.startswith(".tmp-"):
            continue
        if not told.is_file() or told.read_text(encoding="ascii").split()[0] != _sha256(document):
            yield f"{document}: not what its fingerprint says"


def _of_rejected(outbox: Path) -> Iterator[str]:
    for record in sorted(outbox.glob("_avvist/*/.svar.json")):
        for path, file in json.loads(record.read_text(encoding="utf-8"))["files"].items():
            if _sha256(record.parent / path) != file["sha256"]:
                yield f"{record.parent / path}: not what was recorded"


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
