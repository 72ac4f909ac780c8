"""What others get goes out some minutes after she saved last: she sees a mistyped date before the participants do."""

import json
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sltdocs.contract.written_form import WrittenForm
from sltdocs.products.spec import PRODUCTS
from sltdocs.publishing.kept.released import WAITING
from sltdocs.publishing.projection import Projected
from sltdocs.publishing.publisher import previously, repair
from sltdocs.publishing.releasing import ReleaseClock
from sltdocs.service.status.plan_cards import plan_card
from sltdocs.word.package import read_package
from tests.journeys.released import IDENTITY, Office

if TYPE_CHECKING:
    from tests.workbooks import Rows

PLANNED = ((1, "14.04.2026", ""), (2, "12.05.2026", ""), (3, "09.06.2026", ""), (4, "08.09.2026", ""))


IN_BOTH_FORMS = pytest.mark.parametrize("form", list(WrittenForm), ids=lambda form: form.value)


@pytest.fixture
def form() -> WrittenForm:
    return WrittenForm.NB


@pytest.fixture
def office(tmp_path: Path, form: WrittenForm) -> Office:
    return Office(tmp_path, form)


def moved(day: str) -> tuple[tuple[int, str, str], ...]:
    return ((1, day, ""), *PLANNED[1:])


def test_what_others_subscribe_to_is_what_waits() -> None:
    assert {product.key for product in PRODUCTS if product.subscribed} == WAITING


@IN_BOTH_FORMS
def test_a_typo_that_is_corrected_in_time_is_no_step_for_the_participants(office: Office) -> None:
    _, first = office.save(*PLANNED)
    assert first.projected.due is None
    before = office.steps
    office.later(60)
    _, typo = office.save(*moved("15.05.2026"))
    assert typo.projected.due is not None
    assert "kl. 14.15" in office.answer  # 13.00 UTC and a quarter, in Norwegian winter time
    office.later(10)
    assert office.steps == before
    office.save(*moved("15.04.2026"))
    assert "kl. 14.25" in office.answer
    office.later(14)
    assert office.steps == before, "the time begins anew with every save"
    drafts = {path.name: path.read_bytes() for path in (office.own / "skal-sendes").glob("*")}
    office.later(2)
    assert office.steps == {**before, "1": (1, "15.04", False)}
    assert "15. april" in office.changes
    assert "15. mai" not in office.changes
    assert {path.name: path.read_bytes() for path in (office.own / "skal-sendes").glob("*")} != drafts
    released = json.loads((office.own / "sluppet.json").read_bytes())
    versions = sorted(path.name for path in (office.own / "versjoner").iterdir())
    assert released == {"set": versions[-1], "at": "2026-03-02T13:26:00Z", "skipped": [versions[-2]]}


def test_a_period_that_is_corrected_while_a_change_waits_sends_nothing_out_before_its_time(office: Office) -> None:
    """The plan goes on in another folder, which nobody has anything of yet: its calendars wait as those of the first would."""
    office.save(*PLANNED)
    before = office.steps
    office.later(60)
    office.save(*moved("15.05.2026"))
    office.later(5)
    _, corrected = office.save(*moved("15.05.2026"), last="31.12.2028")
    assert corrected.projected.due == office.now + timedelta(minutes=15)
    assert office.steps == before
    new = office.outbox / "4699_2026-2028"
    assert not list(new.glob("kalender/*.ics"))
    office.now += timedelta(minutes=16)
    repair(office.outbox / "_koordinator" / new.name, clock=ReleaseClock(office.now))
    assert (new / "kalender" / "slt-2026_alle.ics").exists()
    assert office.steps == {**before, "1": (1, "15.05", False)}, "those who have the old address get the change too"


@pytest.mark.parametrize("patience", [900.0, 0.0])
def test_what_is_taken_back_while_a_change_waits_is_gone_at_once(office: Office, patience: float) -> None:
    told: Rows = [("Gruppe", "Nr.", "Dato", "Tema"), ("styring", 1, "14.04.2026", "Zqtema"), ("styring", 2, "12.05.2026", None)]
    later: Rows = [*told[:2], ("styring", 2, "13.05.2026", None)]
    office.save(Møter=told)
    office.later(60)
    office.save(Møter=later)
    office.later(5)
    assert holding(office.outbox, "Zqtema")
    office.save(Møter=later, patience=patience, **{"Trukket tilbake": [("Hva", "Grunn"), ("styring 14.04.2026", "Feil")]})
    assert holding(office.outbox, "Zqtema") == []


def holding(outbox: Path, word: str) -> list[Path]:
    """The files in which a word stands, as it is or in a package."""
    found = {path: path.read_bytes().replace(b"\r\n ", b"") for path in outbox.rglob("*") if path.is_file()}
    texts = {path: b"".join(read_package(data).values()) if path.suffix == ".docx" else data for path, data in found.items()}
    return [path for path, data in texts.items() if word.encode() in data]


def test_a_typo_that_is_taken_back_leaves_no_trace(office: Office) -> None:
    office.save(*PLANNED)
    before = office.steps, office.changes
    office.later(60)
    office.save(*moved("15.05.2026"))
    office.later(5)
    office.save(*PLANNED, note="igjen")
    office.later(16)
    assert (office.steps, office.changes) == before


def test_the_document_is_new_at_once_and_the_answer_too(office: Office) -> None:
    office.save(*PLANNED)
    office.later(60)
    before = (office.outbox / IDENTITY / "handlingsplan.docx").read_bytes()
    office.save(*moved("15.04.2026"))
    assert (office.outbox / IDENTITY / "handlingsplan.docx").read_bytes() != before


def test_what_has_been_is_left_out_of_the_list_of_changes_from_the_next_day_on(office: Office) -> None:
    office.save(*PLANNED)
    office.later(24 * 60)
    office.save((1, "04.03.2026", ""), *PLANNED[1:3], (4, "15.09.2026", ""))
    office.later(16)
    changed = office.changes
    before = sorted(path.name for path in (office.own / "versjoner").iterdir())
    office.later(24 * 60)
    assert office.changes == changed, "the meeting was to be in April"
    office.later(45 * 24 * 60)
    assert "4. mars" not in office.changes
    assert "15. september" in office.changes
    assert sorted(path.name for path in (office.own / "versjoner").iterdir()) == before
    repair(office.own)
    assert "4. mars" not in office.changes
    office.later(365 * 24 * 60)
    assert "Ingen møter er flyttet, avlyst eller nye." in office.changes
    office.save(*PLANNED, note="ny", patience=0.0)
    kept = [path.name for path in office.outbox.rglob("*-redigert-*")]
    assert kept == []


def test_build_waits_for_nothing_and_lets_out_what_waited(office: Office) -> None:
    office.save(*PLANNED)
    office.later(60)
    office.save(*moved("15.04.2026"))
    office.later(1)
    _, again = office.save(*moved("15.04.2026"), patience=0.0)
    assert not again.new
    assert office.steps["1"] == (1, "15.04", False)
    office.later(1)
    office.save(*moved("16.04.2026"), patience=0.0)
    assert office.steps["1"] == (2, "16.04", False)


@IN_BOTH_FORMS
def test_most_of_a_group_gone_without_a_word_is_held_and_told(office: Office) -> None:
    office.save(*PLANNED)
    before = office.steps
    office.later(60)
    built, receipt = office.save(PLANNED[0])
    assert [found.code.code for found in built.findings if found.code.code == "calendar-held"] == ["calendar-held"]
    assert receipt.projected.held
    assert "Styringsgruppa" in office.answer
    assert "kl. 14.15" not in office.answer
    office.later(24 * 60)
    assert office.steps == before
    card = plan_card(office.own, Projected())
    assert card is not None
    assert card.held


@pytest.mark.parametrize("patience", [900.0, 0.0])
def test_what_is_held_goes_out_after_any_later_save(office: Office, patience: float) -> None:
    office.save(*PLANNED)
    office.later(60)
    office.save(PLANNED[0], patience=patience)
    office.later(24 * 60)
    office.save(PLANNED[0], patience=patience)  # the same file once more is no save
    office.later(60)
    assert not any(cancelled for _, _, cancelled in office.steps.values())
    built, _ = office.save(PLANNED[0], note="slik er det", patience=patience)
    assert not [found for found in built.findings if found.code.code == "calendar-held"]
    office.later(16)
    assert [number for number, one in office.steps.items() if one[2]] == ["2", "3", "4"]


def test_a_word_lets_it_out(office: Office) -> None:
    office.save(*PLANNED)
    office.later(60)
    office.save(PLANNED[0])
    office.later(60)
    built, _ = office.save(PLANNED[0], *((number, day, "avlyst") for number, day, _ in PLANNED[1:]))
    assert not [found for found in built.findings if found.code.code == "calendar-held"]
    office.later(16)
    assert [number for number, one in office.steps.items() if one[2]] == ["2", "3", "4"]


def test_put_back_before_it_went_out_nobody_ever_knew(office: Office) -> None:
    office.save(*PLANNED)
    before = office.steps
    office.later(60)
    office.save(PLANNED[0])
    office.later(60)
    office.save(*PLANNED, note="alt er tilbake")
    office.later(16)
    assert office.steps == before


@pytest.mark.parametrize("left", [PLANNED[:2], (PLANNED[0], PLANNED[1], PLANNED[2])])
def test_two_or_half_of_them_are_no_mass_cancellation(office: Office, left: tuple[tuple[int, str, str], ...]) -> None:
    office.save(*PLANNED)
    office.later(60)
    built, receipt = office.save(*left)
    assert not receipt.projected.held
    assert not [found for found in built.findings if found.code.code == "calendar-held"]


@pytest.mark.parametrize("damage", ["deleted", "cut", "emptied", "unknown key", "older"])
def test_a_lost_record_of_what_is_out_takes_nothing_back(office: Office, damage: str) -> None:
    office.save(*PLANNED)
    record = office.own / "sluppet.json"
    first = record.read_bytes()
    office.later(60)
    office.save(*moved("15.04.2026"))
    office.later(16)
    office.save(*moved("16.04.2026"))
    office.later(16)
    assert office.steps["1"] == (2, "16.04", False)
    harm = {"deleted": None, "cut": first[:-9], "emptied": b"", "older": first}
    if damage == "unknown key":
        record.write_bytes(b'{"newer": 1, ' + record.read_bytes()[1:])
    elif harm[damage] is None:
        record.unlink()
    else:
        record.write_bytes(harm[damage] or b"")
    told = [fault.path for fault in previously(office.outbox, IDENTITY).faults]
    assert told == (["sluppet.json"] if damage in {"deleted", "cut", "emptied"} else [])
    office.save(*moved("17.04.2026"))
    assert office.steps["1"] == (2, "16.04", False)
    office.later(16)
    assert office.steps["1"] == (3, "17.04", False)
    assert len(office.steps) == 5


def test_an_outbox_without_the_record_counts_as_out(office: Office) -> None:
    office.save(*PLANNED)
    (office.own / "sluppet.json").unlink()
    for path in office.own.rglob("sett.json"):
        data = json.loads(path.read_bytes())
        path.write_text(json.dumps({key: value for key, value in data.items() if key not in {"due", "held"}}))
    assert previously(office.outbox, IDENTITY).faults == ()
    office.later(60)
    office.save(*moved("15.04.2026"))
    assert office.steps["1"] == (0, "14.04", False)
    office.later(16)
    assert office.steps["1"] == (1, "15.04", False)


def test_the_set_that_is_out_may_be_gone_while_another_waits(office: Office) -> None:
    office.save(*PLANNED)
    office.later(60)
    office.save(*moved("15.04.2026"), patience=0.0)
    out = json.loads((office.own / "sluppet.json").read_bytes())["set"]
    office.later(60)
    office.save(*moved("16.04.2026"))
    for path in sorted((office.own / "versjoner" / out).rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    (office.own / "versjoner" / out).rmdir()
    office.save(*moved("17.04.2026"))
    office.later(16)
    assert office.steps["1"] == (2, "17.04", False)
