"""What one workbook becomes, made in a child process of its own: also a hanging, greedy or crashing one gets an answer."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.code import Code
from sltdocs.findings.file import FileCode
from sltdocs.findings.service import ServiceCode
from sltdocs.products.inputs import Converted, Hindrance
from sltdocs.products.publication import Publication
from sltdocs.service.child.worker import Failure, WorkerLost, WorkerTooSlow
from sltdocs.service.pdf.libreoffice import converter, explained
from sltdocs.settings import Settings
from sltdocs.task import Known, Task

ANSWER = "sltdocs.task_answer:answer"
_TRIES = 2


class MakerTrouble(Struct, frozen=True):
    """What went wrong with a workbook, for IT staff: in English, and never quoting a cell."""

    file_name: str
    text: str


class Child(Protocol):
    """A process that handles tasks."""

    @property
    def stopping(self) -> Callable[[], bool]:
        """Whether it is time to give up."""

    def run(self, task: Task, helping: Callable[[Any], object]) -> object:
        """The answer, as `worker.Worker.run` gives it."""


@dataclass(slots=True)
class Maker:
    """Makes what is to be published, one workbook at a time, and writes nothing. `tell` may be called from any thread."""

    settings: Settings
    worker: Child
    tell: Callable[[MakerTrouble], None]
    _hindrances: dict[Hindrance, None] = field(default_factory=dict)

    def make(self, task: Task) -> Publication | Known:
        """The publication; raises OSError when disk, share or machine hinder it, Interrupted when it is time to stop."""
        self._hindrances.clear()
        made = self._made(task)
        if self._hindrances:
            self.tell(MakerTrouble(task.file_name, explained(self._hindrances)))
        return made

    def _made(self, task: Task) -> Publication | Known:
        for _ in range(_TRIES):
            try:
                return self._asked(task)
            except WorkerTooSlow:
                return self._refused(task, FileCode.FILE_TOO_SLOW, "took too long and was ended")
            except WorkerLost:
                continue  # once may be bad luck, such as a machine short of memory
        return self._refused(task, FileCode.FILE_TOO_LARGE, f"brought {_TRIES} child processes down")

    def _convert(self, document: bytes) -> Converted:
        """Done here for the child, whose limits are too narrow for LibreOffice."""
        converted = converter(self.settings, self.worker.stopping)(document)
        if converted.hindrance is not None:
            self._hindrances[converted.hindrance] = None
        return converted

    def _asked(self, task: Task) -> Publication | Known:
        made = self.worker.run(task, self._convert)
        if isinstance(made, Failure) and made.temporary:
            raise OSError(str(made))
        if isinstance(made, Failure):
            return self._refused(task, ServiceCode.PROGRAM_FAULT, str(made))
        if isinstance(made, Publication | Known):
            return made
        raise TypeError(type(made).__name__)

    def _refused(self, task: Task, code: Code, text: str) -> Publication | Known:
        self.tell(MakerTrouble(task.file_name, text))
        if task.refusal:
            raise OSError(f"the answer to {task.file_name} could not be made: {text}")  # tried again later
        try:
            return self._asked(replace(task, refusal=code))
        except WorkerLost as lost:  # then it is not the workbook, but the machine or the program
            raise ChildProcessError(f"no child process could answer {task.file_name}") from lost
