"""What the outbox remembers may be cut off, emptied, deleted or written by a newer version: nothing is then taken for new."""

import json
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sltdocs.findings.meetings.calendar import CalendarCode
from sltdocs.findings.service import ServiceCode
from sltdocs.ical.reading import read
from sltdocs.publishing.publisher import publish, repair
from sltdocs.service.installation import task
from sltdocs.settings import Settings
from sltdocs.task_answer import answer_anyway
from tests.workbooks import minimal, workbook

IDENTITY = "4699_2026-2027"
ALL = "kalender/slt-2026_alle.ics"
TOLD = {
    ServiceCode.STATE_LOST,
    ServiceCode.STATE_RECOVERED,
    CalendarCode.CALENDAR_STATE_LOST,
    CalendarCode.CALENDAR_STATE_RECOVERED,
}
GROUPS = "| Kortnavn | Gruppe | Nivå |\n| styring | Styringsgruppe | styrende |"
ADOPTION = "| Organ | Dato | Saksnr. | Form |\n| kommunestyret | 19.02.2026 | 8/26 | vedtatt |"
ADOPTED = {"Status": "vedtatt", "Rapportår": 2026}


def book(day: int, measure: str = "Åpen ungdomskveld") -> bytes:
    """An adopted plan with three meetings; the first is on this day of September."""
    meetings = (
        f"| Gruppe | Dato | Nr. |\n| styring | {day}.09.2026 | 1 |\n| styring | 20.10.2026 | 2 |\n| styring | 8.12.2026 | 3 |"
    )
    measures = f"| Nr. | Tiltak | Ansvar |\n| 1 | {measure} | Kulturavdelingen |"
    return workbook(minimal(ADOPTED, Tiltak=measures, Grupper=GROUPS, Møter=meetings, Vedtak=ADOPTION))


class Office:
    """A municipality that publishes, one day after the other."""

    def __init__(self, outbox: Path) -> None:
        self.settings = Settings(outbox=outbox)
        self.plan, self.public = outbox / "_koordinator" / IDENTITY, outbox / IDENTITY
        self.day, self.year = 0, 2026

    def publish(self, data: bytes) -> set[object]:
        """Publishes what the workbook says, and gives the codes of what she is told."""
        self.day += 1
        now = datetime(self.year, 3, self.day, 12, tzinfo=UTC)
        built, made = answer_anyway(task(self.settings, data, "plan.xlsx", now))
        publish(self.settings.outbox, made, now)
        return {found.code for found in built.findings}

    def sets(self) -> list[Path]:
        return sorted((self.plan / "versjoner").iterdir())

    def sequences(self) -> dict[str, int]:
        return {one.uid: one.version.sequence for one in read((self.public / ALL).read_bytes())}

    def renamed(self) -> list[str]:
        return [path.name for folder in (self.plan, self.public) for path in folder.rglob("*-redigert-*")]


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """Published twice; the first meeting was moved in between."""
    found = Office(tmp_path)
    found.publish(book(15))
    found.publish(book(16))
    assert sorted(found.sequences().values()) == [0, 0, 1]
    return found


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-5])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def delete(path: Path) -> None:
    shutil.rmtree(path) if path.is_dir() else path.unlink()


def another_type(path: Path) -> None:
    path.write_bytes(b"[1, 2, 3]")


DAMAGES = [cut, empty, delete, another_type]
PLACES: dict[str, Callable[[Office], list[Path]]] = {
    "the newest record": lambda office: [office.sets()[-1] / "sett.json"],
    "all records": lambda office: [one / "sett.json" for one in office.sets()],
    "the newest plan": lambda office: [office.sets()[-1] / "plan.json"],
    "the newest calendar": lambda office: [office.sets()[-1] / ALL],
    "all calendars of sets": lambda office: [one / ALL for one in office.sets()],
    "the adopted plan": lambda office: [office.plan / "vedtatt" / "handlingsplan.plan.json"],
}


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
@pytest.mark.parametrize("place", PLACES)
def test_damage_is_told_and_nothing_is_taken_for_new(office: Office, place: str, damage: Callable[[Path], None]) -> None:
    before = office.sequences()
    for path in PLACES[place](office):
        damage(path)
    repair(office.plan)
    assert office.publish(book(17)) & TOLD
    after = office.sequences()
    assert {uid: after[uid] - count for uid, count in before.items() if after[uid] != count} == {
        max(before, key=before.__getitem__): 1
    }
    assert office.renamed() == []
    assert "Kalenderen er ny" not in (office.public / "kalender" / "endringer.txt").read_text(encoding="utf-8-sig")
    assert not office.publish(book(18)) & TOLD or place == "the adopted plan"


@pytest.mark.parametrize("place", ["the newest record", "all records", "the newest plan", "the adopted plan"])
def test_what_a_newer_version_adds_is_passed_over(office: Office, place: str) -> None:
    for path in PLACES[place](office):
        path.write_text(json.dumps({**json.loads(path.read_bytes()), "made_by": "9.9", "more": [1]}), encoding="utf-8")
    assert not office.publish(book(17)) & TOLD
    assert sorted(office.sequences().values()) == [0, 0, 2]
    assert office.renamed() == []


def test_the_same_workbook_gives_a_damaged_record_a_whole_successor(office: Office) -> None:
    cut(office.sets()[-1] / "sett.json")
    copies = {path: path.read_bytes() for path in office.public.rglob("*.ics")}
    office.publish(book(16))
    assert len(office.sets()) == 3
    assert {path: path.read_bytes() for path in copies} == copies


def test_when_all_sets_are_gone_the_copies_are_the_past(office: Office) -> None:
    before = office.sequences()
    copies = {path.name: path.read_bytes() for path in office.public.glob("handlingsplan.*")}
    delete(office.plan / "versjoner")
    assert office.publish(book(17, "Leksehjelp")) & TOLD
    assert sorted(office.sequences().values()) == [0, 0, 2]
    assert office.sequences().keys() == before.keys()
    assert office.renamed() == []
    kept, _ = office.sets()
    assert {name: (kept / name).read_bytes() for name in copies} == copies


def test_when_sets_and_copies_of_calendars_are_lost_no_calendar_begins_anew(office: Office) -> None:
    delete(office.plan / "versjoner")
    cut(office.public / ALL)
    assert CalendarCode.CALENDAR_STATE_LOST in office.publish(book(17))
    assert not list((office.plan / "versjoner").glob(f"*/{ALL}"))[1:]


def test_facts_that_are_lost_for_good_are_an_error_and_a_chapter_that_comes_back(office: Office) -> None:
    facts = office.plan / "vedtatt" / "handlingsplan.plan.json"
    whole = facts.read_bytes()
    cut(facts)
    for one in office.sets():
        cut(one / "plan.json")
    assert ServiceCode.STATE_LOST in office.publish(book(17, "Leksehjelp"))
    facts.write_bytes(whole)
    assert not office.publish(book(18, "Nattevandring")) & TOLD


def test_an_outbox_that_cannot_be_read_just_now_is_no_empty_outbox(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = Path.iterdir

    def refused(folder: Path) -> object:
        if folder.name == "versjoner":
            raise PermissionError(13, "refused")
        return whole(folder)

    monkeypatch.setattr(Path, "iterdir", refused)
    with pytest.raises(PermissionError):
        office.publish(book(17))
