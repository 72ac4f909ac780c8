"""A municipality whose service waits before anything goes out: saving, and the clock moved on, without a process."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sltdocs.build import Built
from sltdocs.contract.written_form import WrittenForm
from sltdocs.ical.event import PublishedEvent
from sltdocs.ical.reading import read
from sltdocs.publishing.projection import Receipt
from sltdocs.publishing.publisher import publish, repair
from sltdocs.publishing.releasing import ReleaseClock
from sltdocs.service.installation import task
from sltdocs.settings import Settings
from sltdocs.task_answer import answer_anyway
from tests.workbooks import Rows, minimal, workbook

NB = WrittenForm.NB
IDENTITY = "4699_2026-2027"
WAIT = 900.0
HEADINGS = {
    WrittenForm.NB: ("Kortnavn", "Varighet", "Møter", "Deltakere"),
    WrittenForm.NN: ("Kortnamn", "Lengd", "Møte", "Deltakarar"),
}


@dataclass
class Office:
    """Her workbook, the outbox, and the clock. Meetings are `(number, day, status)` of the group «Styringsgruppa»."""

    outbox: Path
    form: WrittenForm = NB
    now: datetime = field(default_factory=lambda: datetime(2026, 3, 2, 12, 0, tzinfo=UTC))

    def save(
        self, *meetings: tuple[int, str, str], patience: float = WAIT, note: str = "", last: str = "", **more: Rows
    ) -> tuple[Built, Receipt]:
        """She saves, and it is answered. `note` changes something that is in no calendar, `last` is another end of the period,
        `more` are sheets that are added or replaced.
        """
        data = book(meetings, self.form, note, last, **more)
        asked = task(Settings(outbox=self.outbox, mail_drafts=True), data, "plan.xlsx", self.now, patience=patience)
        built, publication = answer_anyway(asked)
        return built, publish(self.outbox, publication, self.now)

    def later(self, minutes: float) -> None:
        """The clock goes on, and the service looks."""
        self.now += timedelta(minutes=minutes)
        repair(self.own, clock=ReleaseClock(self.now))

    @property
    def own(self) -> Path:
        return self.outbox / "_koordinator" / IDENTITY

    @property
    def calendars(self) -> dict[str, PublishedEvent]:
        """What is out, by the number of the meeting."""
        data = (self.outbox / IDENTITY / "kalender" / "slt-2026_alle.ics").read_bytes()
        return {one.uid.partition("@")[0].rpartition("-")[2]: one for one in read(data)}

    @property
    def steps(self) -> dict[str, tuple[int, str, bool]]:
        """SEQUENCE, day and whether it is cancelled, by number."""
        return {number: (one.version.sequence, f"{one.day:%d.%m}", one.cancelled) for number, one in self.calendars.items()}

    @property
    def changes(self) -> str:
        return (self.outbox / IDENTITY / "kalender" / "endringer.txt").read_text("utf-8-sig")

    @property
    def answer(self) -> str:
        return (self.own / "tilbakemelding.html").read_text("utf-8")


def book(
    meetings: tuple[tuple[int, str, str], ...], form: WrittenForm = NB, note: str = "", last: str = "", **more: Rows
) -> bytes:
    """Her workbook."""
    key, length, sheet, people = HEADINGS[form]
    groups: Rows = [
        (key, "Gruppe", "Start", length),
        ("styring", "Styringsgruppa", "09.00", "1 t"),
        ("ute", "Uteteamet", "10.00", "1 t"),
    ]
    rows: Rows = [("Gruppe", "Nr.", "Dato", "Status")]
    rows += [("styring", number, day, status or None) for number, day, status in meetings]
    rows.append(("ute", 9, "10.12.2026", None))
    fields = {"Målform": form.value, "Tittel": f"Plan {note}".strip()}
    fields |= {"Periode til": last} if last else {}
    roles: Rows = [("Rolle", "E-post", "Grupper"), ("Rektor", "rektor@fjordvik.example", "styring")]
    return workbook(minimal(fields, Grupper=groups, **{sheet: rows, people: roles, **more}))
