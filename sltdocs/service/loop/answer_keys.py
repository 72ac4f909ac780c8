"""What decides whether a workbook needs a new answer: its content, the templates for it, and the program."""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from msgspec import Struct

from sltdocs import __version__
from sltdocs.contract.written_form import WrittenForm
from sltdocs.publishing.layout import REJECTED, numbers_in, plan_folder, plan_folders
from sltdocs.publishing.publisher import Key, answered
from sltdocs.publishing.rejected import rejection, rejection_folder
from sltdocs.publishing.sets import published_sets
from sltdocs.publishing.templates import TemplateFolder
from sltdocs.service.templates.refused_templates import in_use, refused_for


class AnswerBasis(Struct, frozen=True):
    """What besides the workbook decides what its documents are made from: the outbox and the site's templates.

    With `pdf` the keys are others: who switches PDFs on wants them for the plans that are published already, too.
    """

    outbox: Path
    templates: Path | None
    pdf: bool = False

    def refused_for(self, municipalities: str, form: WrittenForm) -> tuple[str, ...]:
        """The site's templates in place of which an earlier one is used; none when they are not the service's own choice."""
        return refused_for(self.outbox, municipalities, form) if self.templates == in_use(self.outbox) else ()

    def key(self, workbook: str, municipalities: str, form: WrittenForm | None) -> Key:
        """The key of a workbook with this fingerprint.

        `municipalities` is empty and `form` None when its plan cannot be told.
        """
        return self._key(workbook, municipalities, self.refused_for(municipalities, form) if form else ())

    def answers(self, workbook: str, municipalities: str) -> Iterator[Key]:
        """The keys of all answers that still hold: also one without the warning of a template that was refused since.

        That warning is worth telling with the next documents, but no reason to make all of them anew.
        """
        told = {self.refused_for(municipalities, form): None for form in WrittenForm} if municipalities else {}
        yield from (self._key(workbook, municipalities, refused) for refused in {(): None, **told})

    def _key(self, workbook: str, municipalities: str, refused: Iterable[str]) -> Key:
        templates = TemplateFolder(self.templates).fingerprint(municipalities)
        with_refused = "\n".join((templates, *refused))
        program = f"{__version__}+pdf" if self.pdf else __version__
        return Key(workbook, sha256(with_refused.encode()).hexdigest() if refused else templates, program)


class Answers:
    """Which contents have had an answer, as far as the outbox tells; spares reading workbooks again after a restart."""

    def __init__(self, basis: AnswerBasis) -> None:
        """Reads the records of everything that is published."""
        self._basis = basis
        self._outbox = basis.outbox
        self._plans: dict[str, set[str]] = {}
        for plan in plan_folders(self._outbox):
            for published in published_sets(plan):
                self._plans.setdefault(published.record.workbook, set()).add(plan.name)

    def note(self, workbook: str, folder: Path) -> None:
        """Notes that a workbook with this fingerprint has been published in a plan's folder."""
        if folder.parent.name != REJECTED:
            self._plans.setdefault(workbook, set()).add(folder.name)

    def find(self, file_name: str, data: bytes) -> Path | None:
        """The folder of the answer that this content of this file has had; None when it needs one."""
        workbook = sha256(data).hexdigest()
        for identity in sorted(self._plans.get(workbook, ())):
            keys = self._basis.answers(workbook, numbers_in(identity))
            if any(answered(self._outbox, identity, file_name, key) for key in keys):
                return plan_folder(self._outbox, identity)
        return self._rejected(file_name, workbook)

    def _rejected(self, file_name: str, workbook: str) -> Path | None:
        folder = rejection_folder(self._outbox, file_name)
        record = rejection(folder)
        if record is None or record.key != self._basis.key(workbook, "", None).fingerprint:
            return None
        return folder if all((folder / path).is_file() for path in record.files) else None
