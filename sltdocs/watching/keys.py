"""What decides whether a workbook needs a new answer: its content, the templates for it, and the program."""

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from sltdocs import __version__
from sltdocs.publishing.layout import REJECTED, plan_folder, plan_folders
from sltdocs.publishing.publisher import Key, answered
from sltdocs.publishing.rejected import rejection, rejection_folder
from sltdocs.publishing.sets import published_sets
from sltdocs.publishing.templates import TemplateFolder


def key_for(workbook: str, templates: Path | None, municipality_number: str, *, pdf: bool = False) -> Key:
    """The key of a workbook with this fingerprint; `municipality_number` is empty when its plan cannot be told.

    With `pdf` it is another one: who switches PDFs on wants them for the plans that are published already, too.
    """
    program = f"{__version__}+pdf" if pdf else __version__
    return Key(workbook, TemplateFolder(templates).fingerprint(municipality_number), program)


class Answers:
    """Which contents have had an answer, as far as the outbox tells; spares reading workbooks again after a restart."""

    def __init__(self, outbox: Path, templates: Path | None, *, pdf: bool = False) -> None:
        """Reads the records of everything that is published."""
        self._pdf = pdf
        self._outbox = outbox
        self._templates = templates
        self._plans: dict[str, set[str]] = {}
        for plan in plan_folders(outbox):
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
            keys = (key_for(workbook, self._templates, number, pdf=self._pdf) for number in _numbers(identity))
            if any(answered(self._outbox, identity, file_name, key) for key in keys):
                return plan_folder(self._outbox, identity)
        return self._rejected(file_name, workbook)

    def _rejected(self, file_name: str, workbook: str) -> Path | None:
        folder = rejection_folder(self._outbox, file_name)
        record = rejection(folder)
        if record is None or record.key != key_for(workbook, self._templates, "", pdf=self._pdf).fingerprint:
            return None
        return folder if all((folder / path).is_file() for path in record.files) else None


def _numbers(identity: str) -> Iterable[str]:
    """The municipality numbers at the start of a plan's identity."""
    return identity.partition("_")[0].split("-")
