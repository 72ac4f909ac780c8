"""The documents that show a restyler what her template makes of the municipality's own newest plan, without a command.

`_maler/prove/4699/plan.nb.docx` is made with the template of this name that is in use. It is made anew when that template
changes, when the municipality has another plan, and when something of that plan is taken back; not at every save of a workbook,
as the published documents show those.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import wait
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from msgspec.json import decode, encode
from msgspec.structs import replace

from sltdocs import __version__
from sltdocs.contract.written_form import WrittenForm
from sltdocs.errors import Interrupted
from sltdocs.products.feedback.answer_page import MARKED
from sltdocs.products.publication import FEEDBACK, Publication
from sltdocs.publishing.files import Fence, replace_file, unfenced
from sltdocs.publishing.kept.sets import PublishedSet, published_sets
from sltdocs.publishing.layout import TEMPLATES, TRIALS, WITHDRAWN, numbers_in, plan_folders
from sltdocs.publishing.template_copies.templates import form_of
from sltdocs.publishing.which_workbook import workbook_of
from sltdocs.service.child.pool import Makers
from sltdocs.service.installation import task
from sltdocs.service.loop.file_times import touched_at
from sltdocs.service.templates.refused_templates import in_use
from sltdocs.settings import Settings
from sltdocs.task import Task

_FILE = ".prove.json"
_FAILED = " failed"
"""What ends the key of a document that this template does not make."""
_MEANWHILE = 5.0
_SECONDS = 60.0
"""How long something that was taken back may wait, when nothing else has happened."""


@dataclass(slots=True)
class TrialDocuments:
    """Keeps them. `settings` are those by which documents are made; only the service's own thread may call it.

    `lying` tells where the workbook of this name lies, None when it does not.
    """

    settings: Settings
    clock: Callable[[], datetime]
    makers: Makers
    lying: Callable[[str], Path | None]
    meanwhile: Callable[[], None] = lambda: None
    fence: Fence = unfenced
    _made_from: dict[str, str] = field(init=False)
    _looked: float = float("-inf")

    def __post_init__(self) -> None:
        self._made_from = self._noted()

    def look(self, now: float, *, news: bool) -> None:
        """Makes what is due at `now` (seconds on a clock that never jumps); with `news` at once. Raises worker.Interrupted.

        What cannot be written, as somebody has it open, is tried at the next look.
        """
        if self.settings.templates is None or not (news or now - self._looked >= _SECONDS):
            return
        self._looked = now
        names = {path.relative_to(self._in_use).as_posix() for path in self._in_use.rglob("*.docx")}
        with suppress(OSError):
            for gone in self._made_from.keys() - names:
                self._remove(gone)
            for name in sorted(names):
                self._keep(name)

    @property
    def _in_use(self) -> Path:
        return in_use(self.settings.outbox)

    def _keep(self, name: str) -> None:
        plan = self._newest_plan(name)
        key = self._key(name, plan) if plan else ""
        known = self._made_from.get(name)
        if plan is None or known == f"{key}{_FAILED}" or (known == key and self._path(name).exists()):
            return self._remove(name) if plan is None else None
        workbook = self._workbook(plan)
        if workbook is None:
            return self._remove(name)
        data = self._made(name, *workbook)
        if data is None:
            self._path(name).unlink(missing_ok=True)
            return self._note({**self._made_from, name: f"{key}{_FAILED}"})
        self._path(name).parent.mkdir(parents=True, exist_ok=True)
        replace_file(self._path(name), data, self.fence)
        return self._note({**self._made_from, name: key})

    def _newest_plan(self, name: str) -> Path | None:
        """The folder of the newest plan that the template of this name makes documents of."""
        plans = ((plan, sets[0]) for plan in plan_folders(self.settings.outbox) if (sets := published_sets(plan)))
        suitable = [(newest.record.made, plan) for plan, newest in plans if self._is_made_with(name, plan, newest)]
        return max(suitable)[1] if suitable else None

    def _is_made_with(self, name: str, plan: Path, newest: PublishedSet) -> bool:
        own, numbers = Path(name), numbers_in(plan.name)
        if form_of(own.name) is not WrittenForm(newest.record.written_form):
            return False
        return own.parent.name == numbers or (own.parent == Path() and not (self._in_use / numbers / own.name).exists())

    def _key(self, name: str, plan: Path) -> str:
        """What the document depends on, as one text."""
        digest = sha256((self._in_use / name).read_bytes())
        with suppress(OSError):
            digest.update((plan / WITHDRAWN).read_bytes())
        return f"{__version__} {plan.name} {digest.hexdigest()}"

    def _workbook(self, plan: Path) -> tuple[Path, str] | None:
        """The plan's workbook and its name: where it lies in the inbox, else the copy that she got back."""
        name = workbook_of(plan, published_sets(plan))
        lying = self.lying(name) or plan / MARKED
        return (lying, name) if lying.is_file() else None

    def _made(self, name: str, workbook: Path, file_name: str) -> bytes | None:
        """The document; None when the template fails for this plan, which those who run the service are told elsewhere."""
        asked = task(self.settings, workbook.read_bytes(), file_name, self.clock(), touched=touched_at(workbook))
        return next(self._documents(replace(asked, trial=Path(name).name)), None)

    def _documents(self, asked: Task) -> Iterator[bytes]:
        making = self.makers.begin(asked)
        while not wait({making}, _MEANWHILE).done:
            self.meanwhile()
        try:
            made = making.result()
        except Interrupted:
            raise
        except Exception:  # noqa: BLE001  a template or a workbook that brings the child down is told of where it is answered
            return
        if isinstance(made, Publication):
            files = (one for product, artifacts in made.made.items() if product != FEEDBACK for one in artifacts)
            yield from (one.data for one in files if one.path.endswith(".docx"))

    def _remove(self, name: str) -> None:
        self._path(name).unlink(missing_ok=True)
        if name in self._made_from:
            self._note({other: key for other, key in self._made_from.items() if other != name})

    def _path(self, name: str) -> Path:
        return self.settings.outbox / TEMPLATES / TRIALS / name

    def _note(self, made_from: dict[str, str]) -> None:
        if made_from != self._made_from:
            replace_file(self._notes, encode(made_from), self.fence)
            self._made_from = made_from

    def _noted(self) -> dict[str, str]:
        try:
            return decode(self._notes.read_bytes(), type=dict[str, str])
        except (OSError, ValueError):
            return {}

    @property
    def _notes(self) -> Path:
        return self.settings.outbox / TEMPLATES / _FILE
