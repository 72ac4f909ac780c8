"""A municipality with several plans in one outbox on a real disk, each made from its workbook as the command makes it."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile, is_zipfile

from sltdocs.build import Built
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.meetings.calendar import CalendarCode
from sltdocs.ical.event import PublishedEvent
from sltdocs.ical.reading import read
from sltdocs.publishing.publisher import publish
from sltdocs.service.installation import task
from sltdocs.settings import Settings
from sltdocs.task_answer import answer_anyway
from tests.workbooks import Rows, minimal, workbook

NB, NN = WrittenForm.NB, WrittenForm.NN
SECRETS = {
    "key": "zqlag", "name": "Zqteamet", "place": "Zqstova", "own place": "Heime hos Zqlars", "link": "https://zqlenke.example/rom",
    "topic": "Zqtema", "agenda": "Zqsak", "convener": "Zqinnkallar", "convener's address": "zqpost@fjordvik.example",
}  # fmt: skip
"""What belongs to the group with individual cases; `name` may stand in the plan and nowhere beside a date."""

HEADINGS = {
    NB: (
        "Kortnavn",
        "Sted",
        "Varighet",
        "Innkaller",
        "E-post til innkalleren",
        "Møter",
        "Saksliste",
        "Lenke",
        "Deltakere",
        "Periode fra",
    ),
    NN: (
        "Kortnamn",
        "Stad",
        "Lengd",
        "Innkallar",
        "E-post til innkallaren",
        "Møte",
        "Saksliste",
        "Lenkje",
        "Deltakarar",
        "Periode frå",
    ),
}


@dataclass(frozen=True)
class Team:
    """A row of «Grupper» and the dates of its meetings."""

    key: str = SECRETS["key"]
    cases: str | None = "ja"
    dates: tuple[date, ...] = (date(2050, 3, 10), date(2050, 5, 12), date(2050, 9, 8))
    name: str = SECRETS["name"]
    start: str = "09.00"
    secret: bool = True


BOARD = Team("styring", None, (date(2050, 2, 2), date(2050, 10, 4)), "Styringsgruppa", secret=False)
TEAM = Team()


def book(
    *teams: Team,
    years: tuple[int, int] = (2050, 2050),
    form: WrittenForm = NB,
    withdrawn: tuple[str, ...] = (),
    notes: tuple[str, ...] = (),
) -> bytes:
    """A workbook of the municipality; everything about a secret group is one of `SECRETS`. `withdrawn`: on «Trukket tilbake».

    `notes` stand on a sheet of her own.
    """
    key, place, length, convener, convener_email, meetings, agenda, link, participants, start = HEADINGS[form]
    groups: Rows = [(key, "Gruppe", place, "Start", length, convener, convener_email, "Enkeltsaker")]
    dated: Rows = [("Gruppe", "Dato", "Tema", agenda, place, link)]
    roles: Rows = [("Rolle", "E-post", "Grupper")]
    for one in teams:
        own = [SECRETS[name] for name in ("place", "convener", "convener's address")] if one.secret else ["Rådhuset", None, None]
        groups.append((one.key, one.name, own[0], one.start, "1 t", own[1], own[2], one.cases))
        told = ("topic", "agenda", "own place", "link")
        texts = [SECRETS[name] for name in told] if one.secret else ["Budsjett", None, None, None]
        dated += [(one.key, day, *texts) for day in one.dates]
        roles.append(("Rektor", "rektor@fjordvik.example", one.key))
    gone: Rows = [("Hva" if form is NB else "Kva",), *((one,) for one in withdrawn)]
    back = {"Trukket tilbake" if form is NB else "Trekt tilbake": gone} if withdrawn else {}
    back |= {"_Notater": [("Notat",), *((one,) for one in notes)]} if notes else {}
    fields = {"Målform": form.value, "Periode til": date(years[1], 12, 31), "Periode fra": None, start: date(years[0], 1, 1)}
    return workbook(minimal(fields, Grupper=groups, **{meetings: dated, participants: roles}, **back))


@dataclass
class Municipality:
    """Its outbox; every publication is a day later than the last."""

    outbox: Path
    now: datetime = field(default_factory=lambda: datetime(2049, 11, 1, 8, tzinfo=UTC))
    mail_drafts: bool = True

    def publish(
        self,
        *teams: Team,
        file: str = "plan.xlsx",
        years: tuple[int, int] = (2050, 2050),
        form: WrittenForm = NB,
        withdrawn: tuple[str, ...] = (),
    ) -> Built:
        """Makes and publishes everything of one workbook; what is held goes out as she saves once more."""
        built = self._save(book(*teams, years=years, form=form, withdrawn=withdrawn), file)
        if any(found.code is CalendarCode.CALENDAR_HELD for found in built.findings):
            built = self._save(book(*teams, years=years, form=form, withdrawn=withdrawn, notes=("sett på",)), file)
        return built

    def _save(self, data: bytes, file: str) -> Built:
        self.now += timedelta(days=1)
        settings = Settings(outbox=self.outbox, mail_drafts=self.mail_drafts)
        built, publication = answer_anyway(task(settings, data, file, self.now))
        publish(self.outbox, publication, self.now)
        return built

    @property
    def keys_file(self) -> Path:
        """Where the opaque keys lie."""
        return self.outbox / "_koordinator/4699/grupper.json"

    def calendar(self, name: str, identity: str = "4699_2050") -> dict[str, PublishedEvent]:
        """The meetings of a published file by the end of their UID: `2050-styring-m1`."""
        data = (self.outbox / identity / "kalender" / name).read_bytes()
        return {one.uid.removeprefix("slt-4699-").removesuffix("@sltdocs"): one for one in read(data)}

    def public(self) -> dict[str, str]:
        """Everything that anybody but the coordinator may read, by path: each part of a package, lines joined, and the name."""
        found = {}
        for path in sorted(self.outbox.rglob("*")):
            place = path.relative_to(self.outbox)
            if path.is_file() and "_koordinator" not in place.parts and not path.name.startswith(("tilbakemelding", "rettet")):
                for part, data in parts_of(path.read_bytes()).items():
                    text = data.decode("utf-8", "replace").replace("\r\n ", "")
                    found[f"{place}!{part}"] = f"{place}\n{text}"
        return found

    def telling(self, *secrets: str, within: str = "") -> list[str]:
        """The public files that tell one of these secrets, in small letters or large; only those with `within` in their path."""
        wanted = [SECRETS[name].casefold() for name in secrets]
        return [path for path, text in self.public().items() if within in path and any(one in text.casefold() for one in wanted)]


def parts_of(data: bytes) -> dict[str, bytes]:
    """The parts of a package by name; any other file is one part."""
    if not is_zipfile(BytesIO(data)):
        return {"": data}
    with ZipFile(BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def codes(built: Built) -> list[str]:
    """The findings about keys, UIDs and other plans, and about who is private, in their order."""
    about = ("calendar-", "individual-")
    return [one.code.code for one in built.findings if one.code.code.startswith(about)]
