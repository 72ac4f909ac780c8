"""A workbook made on another machine, which sees neither outbox nor templates: all it needs travels with it, as bytes."""

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct, field
from msgspec.structs import replace

from sltdocs.publishing.layout import ADOPTED, VERSIONS, plan_folder, plan_folders
from sltdocs.publishing.publisher import Publication
from sltdocs.watching.handling import handle, identity_of
from sltdocs.watching.tasks import Task, Unchanged

Files = Mapping[str, bytes]
_READ = (".json", ".ics")
"""What is read again of published sets."""


class Parcel(Struct, frozen=True):
    """A task, the site's templates, and of the outbox the names of its plans and the `past` of the one that it is about."""

    task: Task
    templates: Files = field(default_factory=dict)
    plans: frozenset[str] = frozenset()
    past: Files | None = None


class PastWanted(Struct, frozen=True):
    """The plan has been published before: it can only be made with what it was."""

    identity: str


def parcel(task: Task) -> Parcel:
    """What travels at first; raises OSError."""
    plans = frozenset(path.name for path in plan_folders(task.outbox))
    return Parcel(task, _files(task.templates) if task.templates else {}, plans)


def with_past(sent: Parcel, identity: str) -> Parcel:
    """The same with what the plan was: records, calendars and public facts of its sets; of adopted documents the names only."""
    files = _files(plan_folder(sent.task.outbox, identity), {VERSIONS, ADOPTED})
    past = {path: data for path, data in files.items() if path.endswith(_READ)}
    adopted = {path: b"" for path in files if path.startswith(f"{ADOPTED}/") and path not in past}
    return replace(sent, past={f"{identity}/{path}": data for path, data in {**past, **adopted}.items()})


def handle_afar(sent: Parcel) -> Publication | Unchanged | PastWanted:
    """What `handle` gives, worked out in a folder that is made for it and taken away."""
    with TemporaryDirectory(prefix="sltdocs-") as place:
        outbox, templates = Path(place, "outbox"), Path(place, "templates")
        task = replace(sent.task, outbox=outbox, templates=templates if sent.templates else None)
        if sent.past is None and sent.plans and not task.refusal:
            identity = identity_of(task)
            if identity in sent.plans:
                return PastWanted(str(identity))
        _write(outbox, sent.past or {})
        _write(templates, sent.templates)
        return handle(task)


def _files(folder: Path, inside: set[str] | None = None) -> dict[str, bytes]:
    found = {}
    for path in sorted(folder.rglob("*")):
        relative = path.relative_to(folder)
        if path.is_file() and (inside is None or relative.parts[0] in inside):
            found[relative.as_posix()] = path.read_bytes()
    return found


def _write(folder: Path, files: Files) -> None:
    for path, data in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
