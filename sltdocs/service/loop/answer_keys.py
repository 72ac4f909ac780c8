"""Which workbooks have had an answer already, as far as the outbox tells."""

from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from sltdocs.publishing.answers.rejected import rejection_folder
from sltdocs.publishing.kept.answer_record import noted_answer
from sltdocs.publishing.kept.sets import published_sets
from sltdocs.publishing.layout import COORDINATOR, REJECTED, numbers_in, plan_folder, plan_folders
from sltdocs.publishing.which_workbook import plans_by_workbook
from sltdocs.service.installation import InstallationOnDisk
from sltdocs.service.loop.lying import known_as


class Answers:
    """Which contents have had an answer; spares reading workbooks again after a restart."""

    def __init__(self, place: InstallationOnDisk) -> None:
        """Reads the records of everything that is published."""
        self._place = place
        self._outbox = place.outbox
        self._plans: dict[str, set[str]] = {}
        self._named = plans_by_workbook(self._outbox)
        for plan in plan_folders(self._outbox):
            for published in published_sets(plan):
                self._plans.setdefault(published.record.workbook, set()).add(plan.name)

    def note(self, file_name: str, workbook: str, folder: Path) -> None:
        """Notes that a workbook of this name and with this fingerprint has been published in a plan's folder."""
        if folder.parent.name != REJECTED:
            self._plans.setdefault(workbook, set()).add(folder.name)
            self._named[known_as(file_name)] = folder.name

    def plan_of(self, file_name: str) -> str | None:
        """The plan whose workbook has this name, as far as it is known."""
        return self._named.get(known_as(file_name))

    def find(self, file_name: str, data: bytes) -> Path | None:
        """The folder of the answer that this content of this file has had; None when it needs one."""
        workbook = sha256(data).hexdigest()
        for identity in sorted(self._plans.get(workbook, ())):
            with suppress(OSError):  # whoever reads the workbook will tell
                if self._place.has_answered(workbook, identity, numbers_in(identity)):
                    return plan_folder(self._outbox, identity)
        named = self.plan_of(file_name)
        folder = plan_folder(self._outbox, named) if named else rejection_folder(self._outbox, file_name)
        return self._unread(folder, workbook)

    def _unread(self, folder: Path, workbook: str) -> Path | None:
        record = noted_answer(folder)
        if record is None or record.key != self._place.key(workbook, "", None).fingerprint:
            return None
        return folder if all((folder / path.removeprefix(f"{COORDINATOR}/")).is_file() for path in record.files) else None
