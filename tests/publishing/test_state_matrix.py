"""Every kind of file that the outbox remembers by, damaged in every way: no calendar goes back, and it is told."""

import json
import shutil
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from icalendar import Calendar

from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.adoption import AdoptionCode
from sltdocs.findings.meetings.calendar import CalendarCode
from sltdocs.findings.service import ServiceCode
from sltdocs.products.publication import Publication
from sltdocs.publishing.kept.memory_faults import memory_faults
from sltdocs.publishing.projection import Projected
from sltdocs.publishing.publisher import publish_unread, repair
from sltdocs.publishing.withdrawals.withdrawn import withdrawal_faults
from sltdocs.service.doctor.memory_check import remembering
from sltdocs.service.installation import task
from sltdocs.service.loop.announcing import Announcing
from sltdocs.service.status.plan_cards import plan_card
from sltdocs.service.status.service_state import PlanCard, ServiceState
from sltdocs.service.status.status_page import page
from sltdocs.task_answer import answer
from tests.publishing.test_damaged_state import ADOPTION, ALL, GROUPS, IDENTITY, Office, cut, delete, empty
from tests.publishing.test_damaged_state import TOLD as TOLD_OF_STATE
from tests.workbooks import minimal, workbook

Damage = Callable[[Path, Path], None]
TOLD = TOLD_OF_STATE | {AdoptionCode.ADOPTED_FILE_ALTERED}
TAKEN_BACK = "| Hva |\n| Statusrapport |"


def book(*days: int) -> bytes:
    """An adopted plan with meetings on these days of September, and a group with individual cases."""
    rows = "\n".join(f"| styring | {day}.09.2026 | {number} |" for number, day in enumerate(days, 1))
    fields = {"Status": "vedtatt", "Rapportår": 2026}
    heading = "| Kortnavn | Gruppe | Nivå | Enkeltsaker |"
    secret = f"{heading}\n| styring | Styringsgruppe | styrende | nei |\n| lag | Laget | utøvende | ja |"
    meetings = f"| Gruppe | Dato | Nr. |\n{rows}\n| lag | 9.10.2026 | 1 |"
    return workbook(minimal(fields, Grupper=secret, Møter=meetings, Vedtak=ADOPTION, **{"Trukket tilbake": TAKEN_BACK}))


def last_years() -> bytes:
    """The plan before this one, of the same municipality."""
    period = {"Periode fra": date(2024, 1, 1), "Periode til": date(2025, 12, 31), "Status": "vedtatt", "Rapportår": 2025}
    meetings = "| Gruppe | Dato | Nr. |\n| styring | 4.09.2025 | 1 |"
    adoption = "| Organ | Dato | Saksnr. | Form |\n| kommunestyret | 14.02.2024 | 3/24 | vedtatt |"
    return workbook(minimal(period, Grupper=GROUPS, Møter=meetings, Vedtak=adoption, **{"Trukket tilbake": TAKEN_BACK}))


def cut_off(path: Path, _last_year: Path) -> None:
    cut(path)


def emptied(path: Path, _last_year: Path) -> None:
    empty(path)


def unknown_key(path: Path, _last_year: Path) -> None:
    path.write_text(json.dumps({**json.loads(path.read_bytes()), "made_by": "9.9"}), encoding="utf-8")


def other_version(path: Path, _last_year: Path) -> None:
    content = json.loads(path.read_bytes())
    path.write_text(json.dumps({**content, "version": 99, "schema_version": 99}), encoding="utf-8")


def deleted(path: Path, _last_year: Path) -> None:
    delete(path)


def swapped(path: Path, last_year: Path) -> None:
    path.write_bytes(last_year.read_bytes())


DAMAGES: list[Damage] = [cut_off, emptied, unknown_key, other_version, deleted, swapped]
HARMLESS = {unknown_key}
"""What any newer version writes is passed over, without a word."""
KINDS: dict[str, str] = {
    "record": "versjoner/{set}/sett.json",
    "facts": "versjoner/{set}/plan.json",
    "numbers": "versjoner/{set}/tall.json",
    "calendar": "versjoner/{set}/kalender/slt-{year}_alle.ics",
    "keys of the set": "versjoner/{set}/_koordinator/grupper.json",
    "record of the answer": ".svar.json",
    "adopted facts": "vedtatt/handlingsplan.plan.json",
    "keys": "../4699/grupper.json",
    "what was taken back": "trukket.json",
    "locked document": "../../{identity}/vedtatt/handlingsplan.docx",
    "fingerprint": "../../{identity}/vedtatt/handlingsplan.docx.sha256",
    "note of the edition": "vedtatt/handlingsplan.vedtak.json",
    "cells": "kalenderruter.json",
    "cells of the set": "versjoner/{set}/_koordinator/kalenderruter.json",
}
SILENT = {
    ("numbers", deleted),  # an older set has them
    ("numbers", swapped),  # of the same municipality, and as good
    ("keys of the set", deleted),
    ("record of the answer", deleted),
    ("record of the answer", other_version),
    ("record of the answer", swapped),
    ("record", other_version),
    ("keys", deleted),
    ("keys", other_version),
    ("what was taken back", other_version),
    ("fingerprint", cut_off),  # the fingerprint itself stands before the name
    ("note of the edition", other_version),
    ("note of the edition", deleted),
    *(("cells", damage) for damage in DAMAGES),
    *(("cells of the set", damage) for damage in DAMAGES),
}
"""What is known as well from beside it, so that nothing is missing and nobody has to do anything."""

FOR_IT = {"keys", "keys of the set", "record of the answer", "what was taken back"}
"""What is made whole by the next publication from what stands beside it: the doctor tells until then."""


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An outbox with a plan that was published three times; one meeting was moved and one cancelled."""
    outbox = tmp_path_factory.mktemp("published")
    office = Office(outbox)
    for days in ((15, 20, 25), (16, 20, 25), (16, 20)):
        office.publish(book(*days))
    return outbox


@pytest.fixture(scope="module")
def last_year(tmp_path_factory: pytest.TempPathFactory) -> Path:
    outbox = tmp_path_factory.mktemp("last")
    Office(outbox).publish(last_years())
    return outbox


@pytest.fixture
def office(tmp_path: Path, published: Path) -> Office:
    shutil.copytree(published, tmp_path / "ut")
    found = Office(tmp_path / "ut")
    found.day = 3
    return found


def place(kind: str, outbox: Path, identity: str, year: int) -> Path:
    plan = outbox / "_koordinator" / identity
    newest = max(path.name for path in (plan / "versjoner").iterdir())
    return plan / KINDS[kind].format(set=newest, year=year, identity=identity)


def events(office: Office) -> dict[str, tuple[int, str]]:
    """SEQUENCE and STATUS of every meeting, as another program reads the calendar of all."""
    read = Calendar.from_ical((office.public / ALL).read_bytes())
    found = [(str(one["UID"]), (int(one.get("SEQUENCE", 0)), str(one.get("STATUS", "")))) for one in read.walk("VEVENT")]
    assert len({uid for uid, _ in found}) == len(found)
    return dict(found)


def doctors(office: Office) -> tuple[str, ...]:
    """What the doctor names of the plan."""
    return (*memory_faults(office.plan), *withdrawal_faults(office.plan))


def nothing_went_back(office: Office, before: dict[str, tuple[int, str]]) -> None:
    after = events(office)
    assert before.keys() == after.keys()
    assert {uid: one for uid, one in after.items() if one[0] < before[uid][0]} == {}
    assert {uid for uid, one in before.items() if one[1] == "CANCELLED" and after[uid][1] != "CANCELLED"} == set()
    assert office.renamed() == []
    assert "Kalenderen er ny" not in (office.public / "kalender" / "endringer.txt").read_text("utf-8-sig")


NO_RECORDS = {"calendar", "numbers", "locked document", "fingerprint"}
CASES = [
    (kind, damage)
    for kind in KINDS
    for damage in DAMAGES
    if not (damage in {unknown_key, other_version} and kind in NO_RECORDS)  # no mapping, and no version of ours
    and not (damage is unknown_key and kind == "keys of the set")  # held by its fingerprint
    and not (damage is swapped and kind in {"keys", "keys of the set"})  # the plan before had no such group
]


@pytest.mark.parametrize(("kind", "damage"), CASES, ids=lambda one: one if isinstance(one, str) else one.__name__)
def test_one_damaged_file(office: Office, last_year: Path, kind: str, damage: Damage) -> None:
    before = events(office)
    other = place(kind, last_year, "4699_2024-2025", 2025)
    damage(place(kind, office.settings.outbox, IDENTITY, 2026), other if other.exists() else last_year / "none")
    assert bool(doctors(office)) is not (damage in HARMLESS or (kind, damage) in SILENT)
    repair(office.plan)
    nothing_went_back(office, before)
    told = office.publish(book(17, 20)) & TOLD
    assert bool(told) is not (damage in HARMLESS or (kind, damage) in SILENT or kind in FOR_IT)
    nothing_went_back(office, before)
    after = events(office)
    assert sorted(after[uid][0] - one[0] for uid, one in before.items()) == [0] * (len(before) - 1) + [1]


@pytest.mark.parametrize("same", [True, False], ids=["the same workbook", "a changed one"])
@pytest.mark.parametrize("answer", ["whole", "gone", "damaged"])
def test_the_newest_set_deleted(office: Office, answer: str, *, same: bool) -> None:
    before = events(office)
    delete(office.sets()[-1])
    {"whole": lambda path: None, "gone": delete, "damaged": cut}[answer](office.plan / ".svar.json")
    assert memory_faults(office.plan)[:1] == (f"{IDENTITY}/versjoner",)
    repair(office.plan)
    nothing_went_back(office, before)
    assert office.publish(book(16 if same else 17, 20)) & TOLD
    nothing_went_back(office, before)
    assert sum(one[0] for one in events(office).values()) == sum(one[0] for one in before.values()) + (not same)
    assert not office.publish(book(18, 20)) & TOLD
    assert memory_faults(office.plan) == ()


@pytest.mark.parametrize("answer", ["whole", "gone"])
def test_all_sets_deleted(office: Office, answer: str) -> None:
    before = events(office)
    delete(office.plan / "versjoner")
    if answer == "gone":
        delete(office.plan / ".svar.json")
    assert memory_faults(office.plan)[:1] == (f"{IDENTITY}/versjoner",)
    repair(office.plan)
    assert office.publish(book(17, 20)) & TOLD
    nothing_went_back(office, before)


@pytest.mark.parametrize("damage", [cut_off, emptied, deleted])
def test_all_records_and_the_record_of_the_answer(office: Office, damage: Damage) -> None:
    before = events(office)
    for path in (office.plan / ".svar.json", *(one / "sett.json" for one in office.sets())):
        damage(path, path)
    repair(office.plan)
    assert office.publish(book(17, 20)) & TOLD
    nothing_went_back(office, before)


def test_an_older_set_deleted_changes_nothing(office: Office) -> None:
    before = events(office)
    delete(office.sets()[0])
    repair(office.plan)
    office.publish(book(17, 20))
    nothing_went_back(office, before)


@pytest.mark.parametrize("damage", [cut_off, emptied, deleted])
@pytest.mark.parametrize("everywhere", [False, True], ids=["of the newest set and the copy", "everywhere"])
def test_the_cells_that_calendars_were_made_from(office: Office, damage: Damage, *, everywhere: bool) -> None:
    before = events(office)
    for one in office.sets()[0 if everywhere else -1 :]:
        damage(one / "_koordinator" / "kalenderruter.json", office.plan)
    damage(office.plan / "kalenderruter.json", office.plan)
    assert memory_faults(office.plan) == (f"{IDENTITY}/kalenderruter.json",)
    told = office.publish(book(17, 20)) & TOLD
    assert told == {ServiceCode.STATE_LOST if everywhere else ServiceCode.STATE_RECOVERED}
    nothing_went_back(office, before)
    assert memory_faults(office.plan) == ()
    assert office.publish(book(18, 20)) & TOLD == set()


def two_years(day: int) -> bytes:
    """A plan with a meeting in each of its years; the second on this day."""
    meetings = f"| Gruppe | Dato | Nr. |\n| styring | 4.11.2026 | 1 |\n| styring | {day}.09.2027 | 2 |"
    return workbook(minimal({}, Grupper=GROUPS, Møter=meetings))


@pytest.mark.parametrize("damage", [cut_off, emptied, deleted])
@pytest.mark.parametrize("everywhere", [False, True], ids=["of the newest set", "everywhere"])
def test_a_year_that_is_over(tmp_path: Path, damage: Damage, *, everywhere: bool) -> None:
    office = Office(tmp_path)
    office.publish(two_years(15))
    office.year = 2027
    office.publish(two_years(16))
    old, new = (office.public / f"kalender/slt-{year}_alle.ics" for year in (2026, 2027))
    before = new.read_bytes()
    for folder in [*office.sets()[0 if everywhere else -1 :], *([office.public] if everywhere else [])]:
        damage(folder / "kalender" / old.name, office.plan)
    assert memory_faults(office.plan) != ()
    told = office.publish(two_years(17)) & TOLD
    if everywhere:
        assert told == {CalendarCode.CALENDAR_STATE_LOST}
        assert new.read_bytes() == before
    else:
        assert CalendarCode.CALENDAR_STATE_RECOVERED in told
        assert new.read_bytes() != before


def card_of(office: Office) -> PlanCard:
    card = plan_card(office.plan, Projected())
    assert card is not None
    return card


def test_a_locked_file_that_somebody_changed_stands_on_the_status_page(office: Office) -> None:
    card = card_of(office)
    assert card.altered == ()
    (office.public / "vedtatt/handlingsplan.docx").write_bytes(b"PK")
    card = card_of(office)
    assert card.altered == ("vedtatt/handlingsplan.docx",)
    state = ServiceState("2026-03-02T11:05:00+00:00", "2026-03-02T11:05:00+00:00", "1", "/inn", "/ut", plans=(card,))
    for form, words in (
        (WrittenForm.NB, "ikke som da planen ble vedtatt"),
        (WrittenForm.NN, "ikkje som då planen vart vedteken"),
    ):
        assert words in page(state, form).decode()


@pytest.mark.parametrize("damage", [cut_off, emptied])
def test_the_record_of_what_was_told(office: Office, damage: Damage) -> None:
    outbox = office.settings.outbox
    assert not Announcing(outbox).open()
    damage(outbox / "_koordinator/.fortalt.json", outbox)
    assert ".fortalt.json" in str(remembering(office.settings).params)
    assert Announcing(outbox).open()
    assert not Announcing(outbox).open()


def test_a_workbook_that_cannot_be_used_leaves_what_is_made_as_made(office: Office) -> None:
    now = datetime(2026, 3, 9, tzinfo=UTC)
    broken = answer(task(office.settings, b"PK", "plan.xlsx", now))
    assert isinstance(broken, Publication)
    publish_unread(office.settings.outbox, IDENTITY, broken, now)
    card = card_of(office)
    assert card.unread
    assert not card.incomplete
    assert card.products["action-plan"] == "made"
    state = ServiceState("2026-03-02T11:05:00+00:00", "2026-03-02T11:05:00+00:00", "1", "/inn", "/ut", plans=(card,))
    for form, words in ((WrittenForm.NB, "slik den ble lagret sist"), (WrittenForm.NN, "slik ho vart lagra sist")):
        assert words in page(state, form).decode()
