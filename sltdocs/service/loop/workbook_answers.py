"""From the bytes of finished files to their published answers: made side by side, published one after the other."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, wait
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.errors import EnvironmentFault, Interrupted
from sltdocs.findings.meetings.calendar import CalendarCode
from sltdocs.findings.service import ServiceCode
from sltdocs.products.publication import Publication
from sltdocs.publishing.files import Fence, unfenced
from sltdocs.publishing.kept.sets import sets_of
from sltdocs.publishing.layout import REJECTED, numbers_in, plan_folder
from sltdocs.publishing.publisher import publish, publish_answer, publish_unread
from sltdocs.publishing.upkeep.retention import prune
from sltdocs.publishing.which_workbook import is_same_name, rename, workbook_of
from sltdocs.service.child.pool import Makers
from sltdocs.service.events import Happening, ServiceEvent
from sltdocs.service.file_names import public_name, readable
from sltdocs.service.installation import installation, task
from sltdocs.service.loop.answer_keys import Answers
from sltdocs.service.loop.file_times import touched_at
from sltdocs.service.loop.lying import Lying, known_as
from sltdocs.settings import Settings
from sltdocs.task import Known, Task, Unused

_AHEAD = 4
"""How many workbooks a worker may be ahead of what is published; a hanging one holds its successors back only briefly."""
_MEANWHILE_EVERY = 5.0
_STATE = frozenset(
    {
        ServiceCode.STATE_LOST,
        ServiceCode.STATE_RECOVERED,
        CalendarCode.CALENDAR_STATE_LOST,
        CalendarCode.CALENDAR_STATE_RECOVERED,
    }
)
"""Findings that IT staff have to hear of, too."""


class Finished(Struct, frozen=True):
    """A file that has settled: where it lies, its bytes, the copies that a synchronising program made of it.

    `is_open`: somebody still has it open, and it was saved not long ago.
    """

    path: Path
    data: bytes
    conflict_copies: tuple[str, ...] = ()
    below: str = ""
    is_open: bool = False

    @property
    def name(self) -> str:
        """The file's name, readable also when it is no text to the operating system; with its folder, `below` the inbox."""
        return readable(self.place)

    @property
    def place(self) -> str:
        """Where it lies in the inbox, exactly."""
        return f"{self.below}/{self.path.name}" if self.below else self.path.name


class PassedOver(Struct, frozen=True):
    """A workbook that is not used: its plan, and the name of the workbook that counts."""

    identity: str
    other: str


class _Begun(Struct, frozen=True):
    """A file on its way to its answer. `after` tells how many answers had been published when it was begun."""

    file: Finished
    task: Task
    making: "Future[Publication | Known] | ServiceEvent"
    after: int


@dataclass(slots=True)
class Answering:
    """Answers workbooks; the reading and rendering is done in child processes that may die of it.

    What goes out to others waits for `patience` seconds.
    `once_more` are the names of workbooks that are answered again although nothing in them is new.
    `held_open` are the files of which only the answer was given.
    Only the thread that iterates `answers` writes to the outbox. `meanwhile` is called every few seconds while it waits.
    """

    settings: Settings
    tell: Callable[[ServiceEvent], None]
    clock: Callable[[], datetime]
    makers: Makers
    meanwhile: Callable[[], None] = lambda: None
    fence: Fence = unfenced
    lying: Lying = field(default_factory=Lying)
    patience: float = 0.0
    known: Answers = field(init=False)
    passed_over: dict[str, PassedOver] = field(default_factory=dict)
    once_more: set[str] = field(default_factory=set)
    held_open: set[str] = field(default_factory=set)
    _published: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.known = Answers(installation(self.settings))

    def answers(self, files: Iterable[Finished]) -> Iterator[tuple[Finished, ServiceEvent | Exception]]:
        """Publishes an answer to each, in their order, if its content has not had it; gives what happened, or what hindered it.

        Raises EnvironmentFault and worker.Interrupted.
        """
        begun: deque[_Begun] = deque()
        self._published.clear()
        for file in files:
            begun.append(self._begin(file))
            if len(begun) >= _AHEAD * self.makers.size:
                yield self._end(begun.popleft())
        while begun:
            yield self._end(begun.popleft())

    def _begin(self, file: Finished) -> _Begun:
        asked = task(
            self.settings, file.data, file.name, self.clock(), file.conflict_copies, touched_at(file.path), self.patience
        )
        asked = replace(asked, is_open=file.is_open)
        if {known_as(file.name), known_as(file.path.name)} & self.once_more:
            self.once_more -= {known_as(file.name), known_as(file.path.name)}
            asked = replace(asked, anew=True)
        folder = None if asked.anew else self.known.find(file.name, file.data)
        making = ServiceEvent(Happening.UNCHANGED, file.name, folder) if folder else self.makers.begin(asked)
        return _Begun(file, asked, making, len(self._published))

    def _end(self, begun: _Begun) -> tuple[Finished, ServiceEvent | Exception]:
        try:
            return begun.file, self._answered(begun)
        except (EnvironmentFault, Interrupted):
            raise
        except Exception as fault:  # noqa: BLE001  one file must not keep the others from being answered
            return begun.file, fault
        finally:
            for trouble in self.makers.told():
                self.tell(ServiceEvent(Happening.TROUBLE, trouble.file_name, text=trouble.text))

    def _answered(self, begun: _Begun) -> ServiceEvent:
        self.passed_over.pop(begun.file.place, None)
        self.held_open.discard(begun.file.place)
        if isinstance(begun.making, ServiceEvent):
            return self._unchanged(begun.file, begun.making.folder)
        made = self._waited_for(begun.making)
        if made.identity and numbers_in(made.identity) in map(numbers_in, self._published[begun.after :]):
            # another workbook for the same municipality came before this one: what it was compared with is no longer the newest
            made = self._waited_for(self.makers.begin(begun.task))
        if isinstance(made, Unused):
            winner = self.lying.path_of(made.other)
            if winner is not None or not (made.same or self.lying.is_gone(made.other)):
                return self._pass_over(begun.file, made, winner)
            made = self._waited_for(self.makers.begin(replace(begun.task, counts=True)))
        if isinstance(made, Publication):
            return self._publish(begun, made)
        return self._unchanged(begun.file, plan_folder(self.settings.outbox, made.identity))

    def _unchanged(self, file: Finished, folder: Path | None) -> ServiceEvent:
        """Nothing is new but, perhaps, the name of the plan's workbook."""
        if folder is not None and folder.parent.name != REJECTED:
            other = workbook_of(folder, sets_of(folder))
            if not is_same_name(other, file.name) and self.lying.path_of(other) is None:
                rename(self.settings.outbox, folder.name, file.name, self.fence)
        return ServiceEvent(Happening.UNCHANGED, file.name, folder)

    def _pass_over(self, file: Finished, unused: Unused, winner: Path | None) -> ServiceEvent:
        """Not used, as long as the workbook that counts is there; its answer tells of this one."""
        self.passed_over[file.place] = PassedOver(unused.identity, unused.other)
        folder = plan_folder(self.settings.outbox, unused.identity)
        if winner is not None and not unused.same:
            here = (
                name for name, one in self.passed_over.items() if one.identity == unused.identity and self.lying.path_of(name)
            )
            others = tuple(sorted(map(public_name, here)))
            data = winner.read_bytes()
            asked = task(self.settings, data, unused.other, self.clock(), touched=touched_at(winner), patience=self.patience)
            made = self._waited_for(self.makers.begin(replace(asked, unused=others)))
            if isinstance(made, Publication) and made.identity == unused.identity:
                publish(self.settings.outbox, made, asked.now, self.fence, self.settings.state, anew=True)
        return ServiceEvent(Happening.UNCHANGED, file.name, folder)

    def released(self) -> list[str]:
        """The files that were passed over and whose turn it is, as the workbook that counted before them is gone."""
        return [name for name, one in self.passed_over.items() if self.lying.is_gone(one.other)]

    def undecided(self) -> list[str]:
        """The files that were passed over for one that is not there now: by another clock they may be the newer ones."""
        return [name for name, one in self.passed_over.items() if self.lying.path_of(one.other) is None]

    def _publish(self, begun: _Begun, made: Publication) -> ServiceEvent:
        if made.waits and made.identity:
            self.held_open.add(begun.file.place)
            receipt = publish_answer(self.settings.outbox, made, begun.task.now, self.fence)
            return ServiceEvent(Happening.UNCHANGED, begun.file.name, receipt.folder)
        known = None if made.identity else self.known.plan_of(begun.file.name)
        if known:
            made = replace(made, file_name=public_name(begun.file.name))
            receipt = publish_unread(self.settings.outbox, known, made, begun.task.now, self.fence)
        else:
            anew = begun.task.anew
            receipt = publish(self.settings.outbox, made, begun.task.now, self.fence, self.settings.state, anew=anew)
        if made.identity and self.settings.keep_versions > 0:
            prune(receipt.folder, self.settings.keep_versions)
        if made.identity and receipt.new:
            self._published.append(made.identity)
        self.known.note(begun.file.name, sha256(begun.file.data).hexdigest(), receipt.folder)
        for code in dict.fromkeys(found.code for found in made.findings if found.code in _STATE):
            self.tell(
                ServiceEvent(Happening.TROUBLE, begun.file.name, text=f"what the outbox remembers was damaged: {code.code}")
            )
        for found in made.findings:
            if found.code is ServiceCode.TEMPLATE_FELL_BACK:
                told = dict(found.params)
                text = f"template {told['template']} failed, an earlier one made the document: {told['detail']}"
                self.tell(ServiceEvent(Happening.TROUBLE, begun.file.name, text=text))
        happening = Happening.ANSWERED if receipt.new else Happening.UNCHANGED
        return ServiceEvent(happening, begun.file.name, receipt.folder, made, receipt)

    def _waited_for(self, making: "Future[Publication | Known]") -> Publication | Known:
        while not wait({making}, _MEANWHILE_EVERY).done:
            self.meanwhile()
        return making.result()
