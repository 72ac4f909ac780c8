"""Which publications have been told of: what was interrupted before anybody heard of it is told later."""

import json
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
from msgspec.structs import replace

from sltdocs.publishing.answers.answers_in_plan import is_of_unread_file
from sltdocs.publishing.answers.rejected import rejections
from sltdocs.publishing.files import Fence, replace_file, unfenced
from sltdocs.publishing.kept.answer_record import noted_answer
from sltdocs.publishing.kept.released import released
from sltdocs.publishing.kept.sets import published_sets
from sltdocs.publishing.layout import COORDINATOR, REJECTED, RELEASED, VERSIONS, plan_folders
from sltdocs.publishing.which_workbook import workbook_of
from sltdocs.service.events import Happening, ServiceEvent

TOLD = ".fortalt.json"
"""In the coordinator's zone: the newest publication of each folder that was told of."""


@dataclass(slots=True)
class Announcing:
    """Remembers, across kills, what was told. A record that is gone or damaged counts all that is there as told."""

    outbox: Path
    fence: Fence = unfenced
    _told: dict[str, str] = field(default_factory=dict)

    def open(self) -> bool:
        """Reads what was told before; gives whether that is there and damaged. To be called by the one writer, first of all."""
        is_damaged = damaged_record(self.outbox)
        try:
            self._told = msgspec.json.decode((self.outbox / COORDINATOR / TOLD).read_bytes(), type=dict[str, str])
        except (OSError, ValueError):
            answers = (folder for folder, _ in rejections(self.outbox))
            self._told = {_named(folder): _mark(folder) for folder in (*plan_folders(self.outbox), *answers)}
        fresh = [plan for plan in plan_folders(self.outbox) if _released_of(plan) not in self._told]
        if fresh or not self._told:
            self._told |= {_released_of(plan): _released_mark(plan) for plan in fresh if self.is_told(plan)}
            self._keep()
        return is_damaged

    def gone_out(self) -> list[ServiceEvent]:
        """What went out to others and nobody was told of: a run was interrupted, or a command released it."""
        return [event for plan in plan_folders(self.outbox) for event in self.went_out(plan)]

    def went_out(self, plan: Path) -> list[ServiceEvent]:
        """That the newest set of a plan is out, unless that has been told; nothing while it waits."""
        sets = published_sets(plan)
        is_out = bool(sets) and released(plan, sets).waiting(sets) is None
        if not is_out or not self.is_told(plan) or self._told.get(_released_of(plan)) == _released_mark(plan):
            return []
        return [ServiceEvent(Happening.RELEASED, workbook_of(plan, sets), plan)]

    def is_told(self, folder: Path) -> bool:
        """Whether the newest publication in a folder was told of."""
        return self._told.get(_named(folder)) == _mark(folder)

    def completed(self, event: ServiceEvent) -> ServiceEvent:
        """The event; for an answer that stands unchanged but that nobody was told of, that it was given."""
        if event.happening is Happening.UNCHANGED and event.folder is not None and not self.is_told(event.folder):
            return replace(event, happening=Happening.ANSWERED)
        return event

    def note(self, event: ServiceEvent) -> None:
        """Notes that an answer has been told of."""
        if event.folder is not None and event.happening is Happening.ANSWERED:
            self._told[_named(event.folder)] = _mark(event.folder)
            if not event.waits and event.folder.parent.name != REJECTED:
                self._told[_released_of(event.folder)] = _released_mark(event.folder)
            self._keep()
        elif event.folder is not None and event.happening is Happening.RELEASED:
            self._told[_released_of(event.folder)] = _released_mark(event.folder)
            self._keep()

    def _keep(self) -> None:
        data = json.dumps(self._told, ensure_ascii=False, sort_keys=True, indent=1).encode()
        with suppress(OSError):  # then, at worst, something is told twice
            replace_file(self.outbox / COORDINATOR / TOLD, data, self.fence)


def damaged_record(outbox: Path) -> bool:
    """Whether the record of what was told is there and cannot be understood."""
    try:
        msgspec.json.decode((outbox / COORDINATOR / TOLD).read_bytes(), type=dict[str, str])
    except ValueError:
        return True
    except OSError:
        return False
    return False


def _named(folder: Path) -> str:
    return f"{REJECTED}/{folder.name}" if folder.parent.name == REJECTED else folder.name


def _released_of(plan: Path) -> str:
    return f"{plan.name}/{RELEASED}"


def _released_mark(plan: Path) -> str:
    """Changes with every set that goes out."""
    return next((one.folder.name for one in released(plan, published_sets(plan)).out), "")


def _mark(folder: Path) -> str:
    """Changes with every publication in the folder, and with every answer to a file that could not be read."""
    noted = noted_answer(folder)
    unread = noted.made if noted is not None and (folder.parent.name == REJECTED or is_of_unread_file(noted)) else ""
    versions = folder / VERSIONS
    names = (path.name for path in versions.iterdir() if not path.name.startswith(".")) if versions.is_dir() else ()
    return f"{max(names, default='')} {unread}".strip()
