"""Adopted plans, frozen: the copy that the steering group adopted is kept with its fingerprint and never overwritten."""

from contextlib import suppress
from pathlib import Path

from sltdocs.publishing.files import Fence, fingerprint, fingerprint_of, flush_folders, replace_file, unfenced
from sltdocs.publishing.layout import ADOPTED, SNAPSHOT, TEMPORARY, public_folder

_DOCUMENT = ".docx"


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
    replace_file(folder / f"{name}{_DOCUMENT}.sha256", f"{digest}  {name}{_DOCUMENT}\n".encode(), fence)
    replace_file(
        folder / f"{name}{_DOCUMENT}", document, fence
    )  # last: a document that is there is whole and has its fingerprint
    flush_folders([plan, folder.parent])
    return folder / f"{name}{_DOCUMENT}"


def frozen(plan: Path) -> list[Path]:
    """The frozen documents, the first adopted one first."""
    whole = (path for path in (public_folder(plan) / ADOPTED).glob(f"*{_DOCUMENT}") if not path.name.startswith(TEMPORARY))
    return sorted(whole, key=lambda path: (len(path.name), path.name))


def first_snapshot(plan: Path) -> bytes | None:
    """The public facts of the plan as it was first adopted."""
    for document in frozen(plan):
        with suppress(OSError):
            return (plan / ADOPTED / f"{document.stem}.{SNAPSHOT}").read_bytes()
    return None
