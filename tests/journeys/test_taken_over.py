"""An outbox that version 0.1 really wrote goes on without a false revision, a false proposal or a second calendar.

`outbox-0.1.tar.xz` was written by commit 551deb5, which had neither zones nor decisions in its facts: `sltdocs build` of a
workbook with four meetings, then of `plan.xlsx`, in which the first is moved and the second cancelled. That version made a
revision of the adopted plan of it.
"""

import tarfile
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import IO

import openpyxl
import pytest

from sltdocs.build import Built
from sltdocs.ical.reading import read
from sltdocs.products.publication import AdoptionStep
from sltdocs.publishing.publisher import publish
from sltdocs.service.installation import task
from sltdocs.service.status.read_me import open_outbox
from sltdocs.settings import Settings
from sltdocs.task_answer import answer_anyway
from tests.publishing.invariants import violations

WRITTEN = Path(__file__).with_name("outbox-0.1.tar.xz")
PLAN = "4699_2026-2027"
Steps = dict[str, tuple[int, date, bool]]


class Office:
    """Whoever goes on with today's version in the outbox of the old one."""

    def __init__(self, folder: Path) -> None:
        with tarfile.open(WRITTEN) as found:
            for one in found.getmembers():
                _laid(folder / one.name, found.extractfile(one))
        self.outbox, self.workbook = folder / "outbox", folder / "plan.xlsx"
        self.now = datetime(2026, 12, 2, 8, tzinfo=UTC)

    def drop(self, sheet: str = "", cell: str = "", value: object = None) -> Built:
        """Changes a cell of her workbook, saves it, and it is published."""
        if sheet:
            book = openpyxl.load_workbook(self.workbook)
            book[sheet][cell].value = value
            out = BytesIO()
            book.save(out)
            self.workbook.write_bytes(out.getvalue())
        self.now += timedelta(days=1)
        built, made = answer_anyway(task(Settings(outbox=self.outbox), self.workbook.read_bytes(), "plan.xlsx", self.now))
        publish(self.outbox, made, self.now)
        return built

    @property
    def adopted(self) -> dict[str, bytes]:
        """The plan as everybody opens it, and the editions that are locked."""
        places = [self.outbox / PLAN / "handlingsplan.docx", *sorted((self.outbox / PLAN / "vedtatt").glob("*.docx*"))]
        return {path.relative_to(self.outbox / PLAN).as_posix(): path.read_bytes() for path in places}

    @property
    def steps(self) -> Steps:
        """SEQUENCE, day and whether it is cancelled, by UID: of everything that can be subscribed to."""
        files = [read(path.read_bytes()) for path in sorted((self.outbox / PLAN / "kalender").rglob("slt-2027_*.ics"))]
        return {one.uid: (one.version.sequence, one.day, one.cancelled) for events in files for one in events}


def _laid(target: Path, content: IO[bytes] | None) -> None:
    """A file of the archive; a folder has no content."""
    if content is not None:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.read())


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def test_the_same_workbook_makes_no_revision_no_proposal_and_no_other_meeting(office: Office) -> None:
    adopted, steps = office.adopted, office.steps
    assert sorted(adopted) == [
        "handlingsplan.docx",
        *(f"vedtatt/handlingsplan{rev}.docx{sum_}" for rev in ("-rev2", "") for sum_ in ("", ".sha256")),
    ]
    open_outbox(Settings(outbox=office.outbox))
    built = office.drop()
    assert built.adoption is AdoptionStep.COMPLETES
    assert "adopted-editions-doubtful" in [found.code.code for found in built.findings]
    assert (office.adopted, office.steps) == (adopted, steps)
    assert office.drop("Møter", "C4", "10.06.2027").adoption is AdoptionStep.STANDS
    moved = "slt-4699-2027-styring-3@sltdocs"
    assert office.steps == {**steps, moved: (1, date(2027, 6, 10), False)}
    assert office.adopted == adopted
    assert not list(office.outbox.rglob("*forslag*"))
    assert not list(office.outbox.rglob("*redigert*"))
    assert violations(office.outbox) == []


def test_another_word_of_what_was_adopted_is_a_proposal_from_the_first_run_on(office: Office) -> None:
    adopted, steps = office.adopted, office.steps
    open_outbox(Settings(outbox=office.outbox))
    built = office.drop("Tiltak", "D2", "Noe helt annet enn det som ble vedtatt.")
    changed = [str(found.place) for found in built.findings if found.code.code == "adopted-cell-changed"]
    assert changed == ["Tiltak!D2"]
    assert (office.outbox / "_koordinator" / PLAN / "handlingsplan-forslag.docx").exists()
    assert (office.adopted, office.steps) == (adopted, steps)
    assert violations(office.outbox) == []
