"""A plan of which something is taken back: the example with words of its own in every part, published several times."""

import re
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes
from functools import cache
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import openpyxl

from sltdocs.build import Built
from sltdocs.contract.sheets import sheet
from sltdocs.contract.written_form import WrittenForm
from sltdocs.publishing.publisher import publish, repair
from sltdocs.service.installation import task
from sltdocs.settings import Settings
from sltdocs.task_answer import answer_anyway
from sltdocs.workbook.starter.starter_workbook import starter_workbook
from tests.journeys.example import example

NB, NN = WrittenForm.NB, WrittenForm.NN
IDENTITY = {NB: "4699_2026-2027", NN: "4698_2026-2027"}
FIGURE_ROW = {NB: 6, NN: 4}
"""The newest figure of the last indicator."""
MEASURE = ("Zqtiltaket", "Zqbeskrivelse", "Zqkommentar", "Zqresultat")
MEETING = ("Zqtema", "Zqsted", "Zqsak")
FIGURE = ("737",)
WORDS: Mapping[tuple[str, int, str], str | int | date] = {
    ("measures", 1, "name"): MEASURE[0],
    ("measures", 1, "description"): f"Voksne går ute. {MEASURE[1]}.",
    ("measures", 1, "status_comment"): f"Ute ofte. {MEASURE[2]}.",
    ("measures", 1, "result"): f"Roligere. {MEASURE[3]}.",
    ("meetings", 2, "topic"): MEETING[0],
    ("meetings", 2, "place"): MEETING[1],
    ("meetings", 2, "agenda"): f"1. {MEETING[2]}",
}
EVERYTHING = (*MEASURE, *MEETING, *FIGURE)


def figure(form: WrittenForm) -> str:
    """The figure as she names it."""
    return f"{example(form).typed(example(form).place('key-figures', FIGURE_ROW[form], 'indicator'))} 2025"


def rows_for_all(form: WrittenForm, lifted: str = "") -> list[tuple[str, ...]]:
    """Her rows that take back the measure, the meeting and the figure."""
    return [(what, "", "Feil", lifted) for what in ("Tiltak 2", "styring 21.10.2026", figure(form))]


def book(form: WrittenForm, remark: str = "", rows: Sequence[Sequence[str]] = (), limit: int = 5) -> bytes:
    """The example with these rows on the sheet `Trukket tilbake`; `remark` makes it another workbook."""
    opened = openpyxl.load_workbook(BytesIO(_example(form)))
    words = {
        **WORDS,
        ("key-figures", FIGURE_ROW[form], "value"): int(FIGURE[0]),
        ("key-figures", FIGURE_ROW[form], "unit"): "personer" if form is NB else "personar",
        ("plan", 0, "small_number_limit"): limit,
        ("meetings", 2, "status"): "planlagt" if form is NB else "planlagd",
        ("measures", 2, "status_comment"): f"18 deltok. {remark}",
    }
    for (key, record, column), value in words.items():
        place = example(form).place(key, record, column)
        opened[place.sheet][place.cell].value = value
    for at, row in enumerate(rows, 2):
        for column, text in enumerate(row, 1):
            opened[sheet("withdrawals").name.of(form)].cell(at, column).value = text or None
    out = BytesIO()
    opened.save(out)
    return out.getvalue()


@cache
def _example(form: WrittenForm) -> bytes:
    return starter_workbook(form, example=True)


@dataclass
class Office:
    """An outbox on a real disk; every publication is a day later than the last. `ready`: an outbox with the three sets."""

    outbox: Path
    form: WrittenForm = NB
    state: Path | None = None
    templates: Path | None = None
    limit: int = 5
    ready: Path | None = None
    now: datetime = field(default_factory=lambda: datetime(2026, 9, 1, 8, tzinfo=UTC))

    def publish(self, remark: str = "", rows: Sequence[Sequence[str]] = ()) -> Built:
        """Makes and publishes everything of her workbook."""
        self.now += timedelta(days=1)
        settings = Settings(outbox=self.outbox, mail_drafts=True, state=self.state, templates=self.templates)
        built, publication = answer_anyway(task(settings, book(self.form, remark, rows, self.limit), "plan.xlsx", self.now))
        publish(self.outbox, publication, self.now, state=self.state)
        return built

    def publish_three(self) -> None:
        """Three sets, each with an adopted document of its own."""
        if self.ready is not None:
            shutil.copytree(self.ready, self.outbox)
            self.now += timedelta(days=3)
            return
        for remark in ("Første.", "Andre.", "Tredje."):
            self.publish(remark)

    def mend(self) -> None:
        """What the service does at its start and every minute."""
        repair(self.own, state=self.state)

    @property
    def own(self) -> Path:
        """The plan's folder in the coordinator's zone."""
        return self.outbox / "_koordinator" / IDENTITY[self.form]

    @property
    def public(self) -> Path:
        """The plan's folder outside it."""
        return self.outbox / IDENTITY[self.form]

    def telling(self, words: Sequence[str] = EVERYTHING) -> list[str]:
        """The files that tell one of these words, everywhere but in her own answer."""
        wanted = [re.compile(rf"(?<!\w){re.escape(word)}(?!\w)") for word in words]
        return [
            f"{path}: {one.pattern}"
            for path, text in self.texts().items()
            for word, one in zip(words, wanted, strict=True)
            if word in text and one.search(text)
        ]

    def texts(self) -> dict[str, str]:
        """Every file by path, each part of a package by itself, lines joined."""
        found = {}
        for path in sorted(self.outbox.rglob("*")):
            if path.is_file() and not path.name.startswith(("tilbakemelding", "rettet")):
                place = path.relative_to(self.outbox)
                for part, data in _parts(path.read_bytes(), place.as_posix()):
                    found[part] = data.decode("utf-8", "replace").replace("\r\n ", "")
        return found

    def yesterday(self, place: Path) -> "Backup":
        """A copy of a place as it is now, to be put back later."""
        copy = self.outbox.parent / "backup" / str(len(list((self.outbox.parent / "backup").glob("*"))))
        shutil.copytree(place, copy)
        return Backup(place, copy)


@dataclass
class Backup:
    """A copy of a folder."""

    place: Path
    copy: Path

    def restore(self) -> None:
        """Puts the files back where they were; what came later stays."""
        shutil.copytree(self.copy, self.place, dirs_exist_ok=True)


def _parts(data: bytes, above: str = "") -> Iterator[tuple[str, bytes]]:
    if above.endswith(".eml"):
        for part in message_from_bytes(data).walk():
            payload = part.get_payload(decode=True)
            yield f"{above}/{part.get_content_type()}", payload if isinstance(payload, bytes) else b""
        return
    if not is_zipfile(BytesIO(data)):
        yield above, data
        return
    with ZipFile(BytesIO(data)) as package:
        for name in package.namelist():
            yield from _parts(package.read(name), f"{above}!{name}")
