"""From the bytes of one finished file to its published answer."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256

from sltdocs.contract.codes import Code
from sltdocs.products.given import Options
from sltdocs.publishing.layout import plan_folder
from sltdocs.publishing.publisher import Publication, publish
from sltdocs.publishing.retention import prune
from sltdocs.settings import Settings
from sltdocs.watching.converting import convert_documents, hindrances
from sltdocs.watching.events import Event, Happening
from sltdocs.watching.keys import Answers
from sltdocs.watching.tasks import Task, Unchanged
from sltdocs.watching.worker import Failure, Worker, WorkerLost, WorkerTooSlow

HANDLE = "sltdocs.watching.handling:handle"
_TRIES = 2


@dataclass(slots=True)
class Answering:
    """Answers workbooks one by one; the reading and rendering is done in a child process that may die of it."""

    settings: Settings
    tell: Callable[[Event], None]
    clock: Callable[[], datetime]
    stopping: Callable[[], bool]
    worker: Worker = field(init=False)
    answers: Answers = field(init=False)

    def __post_init__(self) -> None:
        settings = self.settings
        self.worker = Worker(HANDLE, settings.time_limit, settings.memory_limit, self.stopping)
        self.answers = Answers(settings.outbox, settings.templates, pdf=settings.pdf)

    def answer(self, name: str, data: bytes, conflict_copies: tuple[str, ...]) -> Event:
        """Publishes the answer, if this content has not had it. Raises OSError, EnvironmentFault and worker.Interrupted."""
        folder = self.answers.find(name, data)
        if folder is not None:
            return Event(Happening.UNCHANGED, name, folder)
        task = self._task(name, data, conflict_copies)
        made = self._with_pdfs(task, self._made(task))
        if isinstance(made, Unchanged):
            return Event(Happening.UNCHANGED, name, plan_folder(self.settings.outbox, made.identity))
        receipt = publish(self.settings.outbox, made, task.now)
        if made.identity and self.settings.keep_versions > 0:
            prune(receipt.folder, self.settings.keep_versions)
        self.answers.note(sha256(data).hexdigest(), receipt.folder)
        return Event(Happening.ANSWERED if receipt.new else Happening.UNCHANGED, name, receipt.folder, made, receipt)

    def stop(self) -> None:
        """Ends the child process."""
        self.worker.stop()

    def _task(self, name: str, data: bytes, conflict_copies: tuple[str, ...]) -> Task:
        settings = self.settings
        options = Options(settings.advice, settings.mail_drafts, settings.qr_codes, settings.pdf)
        return Task(
            data,
            name,
            self.clock(),
            settings.outbox,
            settings.templates,
            options,
            settings.written_form,
            conflict_copies,
            compiled=settings.compiled,
        )

    def _made(self, task: Task) -> Publication | Unchanged:
        for _ in range(_TRIES):
            try:
                return self._asked(task)
            except WorkerTooSlow:
                return self._refused(task, Code.FILE_TOO_SLOW, "took too long and was ended")
            except WorkerLost:
                continue  # once may be bad luck, such as a machine short of memory
        return self._refused(task, Code.FILE_TOO_LARGE, f"brought {_TRIES} child processes down")

    def _with_pdfs(self, task: Task, made: Publication | Unchanged) -> Publication | Unchanged:
        """Made anew with the PDFs of its documents: the limits of the child are too narrow for LibreOffice."""
        if not self.settings.pdf or isinstance(made, Unchanged):
            return made
        converted = convert_documents(made, self.settings, self.stopping)
        hindered = hindrances(converted)
        if hindered:
            self.tell(Event(Happening.TROUBLE, task.file_name, text=hindered))
        return self._made(replace(task, converted=converted)) if converted else made

    def _asked(self, task: Task) -> Publication | Unchanged:
        made = self.worker.run(task)
        if isinstance(made, Failure) and made.temporary:
            raise OSError(str(made))
        if isinstance(made, Failure):
            return self._refused(task, Code.PROGRAM_FAULT, str(made))
        if isinstance(made, Publication | Unchanged):
            return made
        raise TypeError(type(made).__name__)

    def _refused(self, task: Task, code: Code, text: str) -> Publication | Unchanged:
        self.tell(Event(Happening.TROUBLE, task.file_name, text=text))
        if task.refusal:
            raise OSError(f"the answer to {task.file_name} could not be made: {text}")  # tried again later
        try:
            return self._asked(replace(task, refusal=code))
        except WorkerLost as lost:  # then it is not the workbook, but the machine or the program
            raise ChildProcessError(f"no child process could answer {task.file_name}") from lost
