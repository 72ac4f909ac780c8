"""What one workbook becomes, made in a child process of its own: also a hanging, greedy or crashing one gets an answer."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from msgspec.structs import replace

from sltdocs.contract.code import Code
from sltdocs.findings.file import FileCode
from sltdocs.findings.service import ServiceCode
from sltdocs.publishing.publisher import Publication
from sltdocs.service.child.tasks import Task, Unchanged
from sltdocs.service.child.worker import Failure, WorkerLost, WorkerTooSlow
from sltdocs.service.events import Happening, ServiceEvent
from sltdocs.service.pdf.libreoffice import convert_documents, hindrances
from sltdocs.settings import Settings

HANDLE = "sltdocs.service.child.one_workbook:handle"
_TRIES = 2


class Child(Protocol):
    """A process that handles tasks."""

    @property
    def stopping(self) -> Callable[[], bool]:
        """Whether it is time to give up."""

    def run(self, task: Task) -> object:
        """The answer, as `worker.Worker.run` gives it."""


@dataclass(slots=True)
class Maker:
    """Makes what is to be published, one workbook at a time, and writes nothing. `tell` may be called from any thread."""

    settings: Settings
    worker: Child
    tell: Callable[[ServiceEvent], None]

    def make(self, task: Task) -> Publication | Unchanged:
        """The publication; raises OSError when disk, share or machine hinder it, worker.Interrupted when it is time to stop."""
        return self._with_pdfs(task, self._made(task))

    def _made(self, task: Task) -> Publication | Unchanged:
        for _ in range(_TRIES):
            try:
                return self._asked(task)
            except WorkerTooSlow:
                return self._refused(task, FileCode.FILE_TOO_SLOW, "took too long and was ended")
            except WorkerLost:
                continue  # once may be bad luck, such as a machine short of memory
        return self._refused(task, FileCode.FILE_TOO_LARGE, f"brought {_TRIES} child processes down")

    def _with_pdfs(self, task: Task, made: Publication | Unchanged) -> Publication | Unchanged:
        """Made anew with the PDFs of its documents: the limits of the child are too narrow for LibreOffice."""
        if not self.settings.pdf or isinstance(made, Unchanged):
            return made
        converted = convert_documents(made, self.settings, self.worker.stopping)
        hindered = hindrances(converted)
        if hindered:
            self.tell(ServiceEvent(Happening.TROUBLE, task.file_name, text=hindered))
        return self._made(replace(task, converted=converted)) if converted else made

    def _asked(self, task: Task) -> Publication | Unchanged:
        made = self.worker.run(task)
        if isinstance(made, Failure) and made.temporary:
            raise OSError(str(made))
        if isinstance(made, Failure):
            return self._refused(task, ServiceCode.PROGRAM_FAULT, str(made))
        if isinstance(made, Publication | Unchanged):
            return made
        raise TypeError(type(made).__name__)

    def _refused(self, task: Task, code: Code, text: str) -> Publication | Unchanged:
        self.tell(ServiceEvent(Happening.TROUBLE, task.file_name, text=text))
        if task.refusal:
            raise OSError(f"the answer to {task.file_name} could not be made: {text}")  # tried again later
        try:
            return self._asked(replace(task, refusal=code))
        except WorkerLost as lost:  # then it is not the workbook, but the machine or the program
            raise ChildProcessError(f"no child process could answer {task.file_name}") from lost
