"""A workbook made on another machine, which sees neither outbox nor templates: all it needs travels with it, as bytes."""

import os
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct, field
from msgspec.structs import replace

from sltdocs.products.inputs import Convert
from sltdocs.products.publication import Publication
from sltdocs.publishing.kept.adopted import FINGERPRINT, frozen
from sltdocs.publishing.layout import ADOPTED, COORDINATOR, RELEASED, VERSIONS, numbers_in, plan_folder, public_folder
from sltdocs.service.installation import InstallationOnDisk
from sltdocs.task import Known, Task
from sltdocs.task_answer import answer, identity_of

Files = Mapping[str, bytes]
_READ = (".json", ".ics")
"""What is read again of published sets."""


class Parcel(Struct, frozen=True):
    """A task of the installation `place`, its templates, and the names of its plans and the `past` of the one it is about.

    Of the municipalities' own templates there may be hundreds: at first only their folders are named (`restyled`).
    """

    task: Task
    place: InstallationOnDisk
    templates: Files = field(default_factory=dict)
    restyled: frozenset[str] = frozenset()
    plans: frozenset[str] = frozenset()
    past: Files | None = None


class PastWanted(Struct, frozen=True):
    """The plan has been published before, or has templates of its own: it can only be made with these."""

    identity: str


def parcel(task: Task) -> Parcel:
    """What travels at first; raises OSError."""
    place = task.installation
    if not isinstance(place, InstallationOnDisk):
        raise TypeError(type(place).__name__)
    templates = place.own_templates
    shared = {path.name: path.read_bytes() for path in sorted(templates.iterdir()) if path.is_file()} if templates else {}
    plans = place.outbox / COORDINATOR
    restyled = _folders(templates) if templates else frozenset()
    return Parcel(task, place, shared, restyled, _folders(plans) if plans.is_dir() else frozenset())


def with_past(sent: Parcel, identity: str) -> Parcel:
    """The same with what the plan was: records, calendars and public facts of its sets, and the newest adopted document;
    of older ones the names only.

    And with the templates of its municipality, if it has its own.
    """
    plan = plan_folder(sent.place.outbox, identity)
    own = _files(plan, {VERSIONS, ADOPTED, RELEASED})
    past = {f"{COORDINATOR}/{identity}/{path}": data for path, data in own.items() if path.endswith(_READ)}
    newest = [path.relative_to(public_folder(plan)).as_posix() for path in frozen(plan)[-1:]]
    adopted = {
        f"{identity}/{path}": data if path in newest or path.endswith(FINGERPRINT) else b""
        for path, data in _files(public_folder(plan), {ADOPTED}).items()
    }
    number, templates = numbers_in(identity), sent.place.own_templates
    restyled = _files(templates / number) if templates and number in sent.restyled else {}
    return replace(
        sent,
        past={**past, **adopted},
        templates={**sent.templates, **{f"{number}/{path}": data for path, data in restyled.items()}},
    )


def answer_afar(sent: Parcel, convert: Convert | None = None) -> Publication | Known | PastWanted:
    """What `task_answer.answer` gives, worked out in a folder that is made for it and taken away."""
    with TemporaryDirectory(prefix="sltdocs-") as place:
        outbox, templates = Path(place, "outbox"), Path(place, "templates")
        here = replace(sent.place, outbox=outbox, own_templates=templates if sent.templates else None)
        task = replace(sent.task, installation=here)
        if sent.past is None and (sent.plans or sent.restyled) and not task.refusal:
            identity = identity_of(task)
            if identity and (identity in sent.plans or numbers_in(identity) in sent.restyled):
                return PastWanted(identity)
        _write(outbox, sent.past or {})
        _write(templates, sent.templates)
        return answer(task, convert)


def _folders(folder: Path) -> frozenset[str]:
    """The names of the folders in one; of an outbox these are its plans and a few others. Raises OSError."""
    with os.scandir(folder) as found:
        return frozenset(entry.name for entry in found if entry.is_dir())


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
