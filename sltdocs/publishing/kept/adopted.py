"""Adopted plans, frozen: the copy that the steering group adopted is kept with its fingerprint and never overwritten."""

from collections.abc import Iterable
from pathlib import Path

from sltdocs.plan.snapshot import load
from sltdocs.products.inputs import StateFault
from sltdocs.publishing.files import Fence, fingerprint, fingerprint_of, flush_folders, replace_file, unfenced
from sltdocs.publishing.kept.sets import PublishedSet
from sltdocs.publishing.layout import ADOPTED, SNAPSHOT, TEMPORARY, public_folder

_DOCUMENT = ".docx"
FINGERPRINT = ".sha256"


def freeze(plan: Path, stem: str, document: bytes, snapshot: bytes, fence: Fence = unfenced) -> Path | None:
    """Keeps an adopted plan as `vedtatt/<stem>.docx`, a later one as `<stem>-rev2.docx`; None when it is kept already.

    Its facts lie in the folder of the same name in the coordinator's zone.
    """
    folder, facts = public_folder(plan) / ADOPTED, plan / ADOPTED
    digest = fingerprint(document)
    if digest in map(fingerprint_of, frozen(plan)):
        return None
    revision = 1 + len(frozen(plan))
    name = stem if revision == 1 else f"{stem}-rev{revision}"
    for place in (folder, facts):
        place.mkdir(parents=True, exist_ok=True)
    replace_file(facts / f"{name}.{SNAPSHOT}", snapshot, fence)
    replace_file(folder / f"{name}{_DOCUMENT}{FINGERPRINT}", f"{digest}  {name}{_DOCUMENT}\n".encode(), fence)
    replace_file(
        folder / f"{name}{_DOCUMENT}", document, fence
    )  # last: a document that is there is whole and has its fingerprint
    flush_folders([plan, folder.parent])
    return folder / f"{name}{_DOCUMENT}"


def frozen(plan: Path) -> list[Path]:
    """The frozen documents, the first adopted one first."""
    whole = (path for path in (public_folder(plan) / ADOPTED).glob(f"*{_DOCUMENT}") if not path.name.startswith(TEMPORARY))
    return sorted(whole, key=lambda path: (len(path.name), path.name))


def first_facts(plan: Path, sets: Iterable[PublishedSet]) -> tuple[bytes | None, tuple[StateFault, ...]]:
    """The public facts of the plan as it was first adopted, None when it never was, and what was wrong with them.

    When they are damaged or gone, the set that the document was frozen from still has them.
    """
    stems = {path.name.removesuffix(f".{SNAPSHOT}") for path in (plan / ADOPTED).glob(f"*.{SNAPSHOT}")}
    stems |= {path.stem for path in frozen(plan)}
    if not stems:
        return None, ()
    first = min(stems, key=lambda stem: (len(stem), stem))
    kept = plan / ADOPTED / f"{first}.{SNAPSHOT}"
    if (data := facts_in(kept, plan.name)) is not None:
        return data, ()
    digest = fingerprint_of(public_folder(plan) / ADOPTED / f"{first}{_DOCUMENT}")
    origins = (one.folder for one in sets if any(file.sha256 == digest for file in one.record.files.values()))
    found = next((data for folder in origins if (data := facts_in(folder / SNAPSHOT, plan.name)) is not None), None)
    return found, (StateFault(f"{ADOPTED}/{kept.name}", recovered=found is not None),)


def facts_in(path: Path, identity: str = "") -> bytes | None:
    """The facts in a file; None when there are none that can be understood, or another plan's. Raises OSError."""
    try:
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    facts = load(data)
    return data if facts is not None and identity in {"", facts.identity} else None
