"""What the coordinator takes back is gone from everything that was published, and nothing brings it back but her own word."""

import json
import shutil
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import docx
import pytest
from click.testing import CliRunner

from sltdocs.build import Built
from sltdocs.cli import cli
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.privacy import PrivacyCode
from sltdocs.findings.service import ServiceCode
from sltdocs.ical.event import PublishedEvent
from sltdocs.ical.reading import read
from sltdocs.privacy.withdrawals import Withdrawn
from sltdocs.publishing.withdrawing import withdraw
from tests.journeys.site import QUICK, sltdocs
from tests.journeys.taken_back import EVERYTHING, FIGURE, MEASURE, MEETING, NB, Office, book, figure, rows_for_all
from tests.publishing.invariants import violations

BOTH = pytest.mark.parametrize("form", WrittenForm)


@pytest.fixture(scope="session")
def three_sets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An outbox with three sets, made once: a publication takes a second and more."""
    office = Office(tmp_path_factory.mktemp("three") / "ut")
    office.publish_three()
    return office.outbox


@pytest.fixture
def office(tmp_path: Path, three_sets: Path) -> Office:
    return Office(tmp_path / "ut", ready=three_sets)


def recorded(office: Office) -> list[str]:
    """What trukket.json says is taken back."""
    record = json.loads((office.own / "trukket.json").read_text(encoding="utf-8"))
    return sorted(one["what"]["name"] for one in record["withdrawn"])


def codes(built: Built) -> list[str]:
    return [found.code.code for found in built.findings if isinstance(found.code, PrivacyCode)]


@BOTH
def test_her_row_takes_it_out_of_everything_that_was_published(tmp_path: Path, form: WrittenForm) -> None:
    office = Office(tmp_path / "ut", form)
    office.publish_three()
    told = " ".join(office.telling())
    assert [word for word in EVERYTHING if word not in told] == []
    assert all(place in told for place in ("handlingsplan.docx", "statusrapport.docx", "kalender/", "vedtatt/", "versjoner/"))
    assert ".eml" in told
    built = office.publish("Fjerde.", rows_for_all(form))
    assert codes(built) == []
    assert office.telling() == []
    assert violations(office.outbox) == []
    assert len(recorded(office)) == 3
    notice = "Trukket tilbake" if form is NB else "Trekt tilbake"
    frozen = docx.Document(str(office.public / "vedtatt" / "handlingsplan.docx"))
    assert any(notice in cell.text for table in frozen.tables for row in table.rows for cell in row.cells)


def test_the_frozen_document_keeps_its_fingerprint_in_order_and_all_else_that_it_says(office: Office) -> None:
    office.publish_three()
    frozen = office.public / "vedtatt" / "handlingsplan.docx"
    before = lines(frozen)
    office.publish("Fjerde.", rows_for_all(NB))
    assert f"{sha256(frozen.read_bytes()).hexdigest()}  handlingsplan.docx\n" == Path(f"{frozen}.sha256").read_text(
        encoding="utf-8"
    )
    after = set(lines(frozen))
    gone = [line for line in before if line not in after]
    assert gone
    assert all(any(word in line for word in (*EVERYTHING, "2025", "21. oktober")) for line in gone)


def lines(document: Path) -> list[str]:
    opened = docx.Document(str(document))
    cells = (" | ".join(cell.text for cell in row.cells) for table in opened.tables for row in table.rows)
    return [*(paragraph.text for paragraph in opened.paragraphs), *cells]


def test_the_meeting_stays_the_same_meeting_in_every_calendar_and_says_nothing(office: Office) -> None:
    """Subscribers are told under the UID that they know, with a higher version."""
    office.publish_three()
    before = the_meeting(office)
    office.publish("Fjerde.", rows_for_all(NB))
    after = the_meeting(office)
    assert (after.uid, after.cancelled, after.place != MEETING[1]) == (before.uid, True, True)
    assert after.version.sequence > before.version.sequence


def the_meeting(office: Office):  # type: ignore[no-untyped-def]
    (file,) = (office.public / "kalender" / "enkeltmoter").glob("2026-10-21_styring.ics")
    return read(file.read_bytes())[0]


def stable(office: Office) -> Path:
    return office.public


def sets(office: Office) -> Path:
    return office.own / "versjoner"


def adopted(office: Office) -> Path:
    return office.public / "vedtatt"


def frozen_facts(office: Office) -> Path:
    return office.own / "vedtatt"


def drafts(office: Office) -> Path:
    return office.own / "skal-sendes"


@pytest.mark.parametrize("place", [stable, sets, adopted, frozen_facts, drafts], ids=lambda place: place.__name__)
@pytest.mark.parametrize("new_set", [True, False], ids=["mended", "published again"])
def test_what_comes_back_from_yesterday_goes_again(office: Office, place: Callable[[Office], Path], new_set: bool) -> None:
    office.publish_three()
    backup = office.yesterday(place(office))
    office.publish("Fjerde.", rows_for_all(NB))
    backup.restore()
    assert office.telling()
    if new_set:
        office.publish("Femte.", rows_for_all(NB))
    else:
        office.mend()
    assert office.telling() == []
    assert violations(office.outbox) == []
    assert len(recorded(office)) == 3


def test_a_single_file_within_a_set_goes_again(office: Office) -> None:
    office.publish_three()
    sets_before = sorted(path for path in sets(office).iterdir())
    backup = office.yesterday(sets(office))
    office.publish("Fjerde.", rows_for_all(NB))
    for name in ("handlingsplan.docx", "statusrapport.docx", "plan.json", "kalender/endringer.txt"):
        shutil.copy(backup.copy / sets_before[0].name / name, sets_before[0] / name)
    office.mend()
    assert office.telling() == []


def test_a_copy_that_somebody_edited_is_redacted_as_well(office: Office) -> None:
    office.publish_three()
    plan = office.public / "handlingsplan.docx"
    opened = docx.Document(str(plan))
    opened.add_paragraph("Min egen merknad.")
    opened.save(str(plan))
    office.publish("Fjerde.")
    assert list(office.public.glob("handlingsplan-redigert-*.docx"))
    office.publish("Femte.", rows_for_all(NB))
    assert office.telling() == []
    (edited,) = office.public.glob("handlingsplan-redigert-*.docx")
    assert "Min egen merknad." in lines(edited)


def test_a_row_that_is_gone_ends_nothing(office: Office) -> None:
    office.publish_three()
    office.publish("Fjerde.", rows_for_all(NB))
    built = office.publish("Femte.")
    assert codes(built) == ["withdrawal-stands"] * 3
    assert office.telling() == []
    assert len(recorded(office)) == 3


def test_only_her_word_brings_it_back_with_the_next_publication(office: Office) -> None:
    office.publish_three()
    office.publish("Fjerde.", rows_for_all(NB))
    built = office.publish("Femte.", rows_for_all(NB, "ja"))
    assert codes(built) == []
    told = " ".join(office.telling())
    assert [word for word in EVERYTHING if word not in told] == []
    assert not any("vedtatt/handlingsplan.docx" in text for text in office.telling())
    assert recorded(office) == []
    assert the_meeting(office).cancelled is False


@BOTH
def test_a_whole_document_can_be_taken_back(tmp_path: Path, form: WrittenForm) -> None:
    office = Office(tmp_path / "ut", form)
    office.publish_three()
    built = office.publish("Fjerde.", [("Statusrapport", "", "", "")])
    assert codes(built) == ["document-withdrawn"]
    assert list(office.outbox.rglob("statusrapport*")) == []
    assert violations(office.outbox) == []
    office.publish("Femte.", [("Statusrapport", "", "", "ja")])
    assert (office.public / "statusrapport.docx").is_file()


@pytest.mark.parametrize("by_command", [False, True], ids=["row", "command"])
def test_calendars_that_were_taken_back_come_back_as_the_same_ones(office: Office, by_command: bool) -> None:
    """Subscribers have kept them: a meeting that begins anew would stand twice, or never change again."""
    office.publish_three()
    before = {one.uid: one.version.sequence for one in everything_planned(office)}
    if by_command:
        withdraw(office.own, Withdrawn("document", "calendars"), "Feil", office.now, lifted=False)
    else:
        office.publish("Fjerde.", [("Kalendere", "", "", "")])
    assert list(office.public.rglob("*.ics")) == []
    assert list(office.outbox.rglob("enkeltmoter/*")) == []
    assert [text for text in office.telling(MEETING) if ".ics" in text] == []
    assert violations(office.outbox) == []
    office.mend()
    assert list(office.public.rglob("*.ics")) == []
    office.publish("Femte.", [("Kalendere", "", "", "ja")])
    after = {one.uid: one.version.sequence for one in everything_planned(office)}
    assert after.keys() == before.keys()
    assert all(after[uid] > before[uid] for uid in before)
    assert [text for text in office.telling(MEETING) if ".ics" in text]


def everything_planned(office: Office) -> list[PublishedEvent]:
    return [one for path in (office.public / "kalender").glob("slt-*_alle.ics") for one in read(path.read_bytes())]


def test_one_product_can_be_named(office: Office) -> None:
    office.publish_three()
    office.publish("Fjerde.", [(figure(NB), "Statusrapport", "", "")])
    told = " ".join(office.telling(FIGURE))
    assert "statusrapport.docx" not in told
    assert "handlingsplan.docx" in told


@pytest.mark.parametrize("words", [MEASURE, MEETING, FIGURE], ids=["measure", "meeting", "figure"])
def test_one_thing_after_the_other(office: Office, words: tuple[str, ...]) -> None:
    """The second withdrawal reaches sets that the first has changed."""
    office.publish_three()
    rows = {MEASURE: 0, MEETING: 1, FIGURE: 2}
    later = rows_for_all(NB)[rows[words]]
    office.publish("Fjerde.", [row for row in rows_for_all(NB) if row != later])
    assert office.telling(words)
    office.publish("Femte.", rows_for_all(NB))
    assert office.telling() == []
    assert violations(office.outbox) == []


def test_the_record_holds_nothing_of_it_and_what_is_lost_of_it_is_told_again(tmp_path: Path) -> None:
    office = Office(tmp_path / "ut", state=tmp_path / "state")
    office.publish_three()
    office.publish("Fjerde.", rows_for_all(NB))
    first, second = office.own / "trukket.json", tmp_path / "state" / "trukket" / f"{office.own.name}.json"
    assert first.read_bytes() == second.read_bytes()
    assert not any(word in first.read_text(encoding="utf-8") for word in (*MEASURE, *MEETING))
    first.write_bytes(b"{")
    built = office.publish("Femte.")
    assert ServiceCode.STATE_RECOVERED in [found.code for found in built.findings]
    assert (office.telling(), len(recorded(office))) == ([], 3)
    first.unlink()
    second.unlink()  # the newest set remembers what it was made without
    built = office.publish("Sjette.")
    assert ServiceCode.STATE_RECOVERED in [found.code for found in built.findings]
    assert (office.telling(), len(recorded(office))) == ([], 3)


def test_an_older_record_than_the_second_one_does_not_count(tmp_path: Path) -> None:
    office = Office(tmp_path / "ut", state=tmp_path / "state")
    office.publish_three()
    office.publish("Fjerde.", rows_for_all(NB)[:1])
    old = (office.own / "trukket.json").read_bytes()
    office.publish("Femte.", rows_for_all(NB))
    (office.own / "trukket.json").write_bytes(old)
    office.publish("Sjette.")
    assert (office.telling(), len(recorded(office))) == ([], 3)


@pytest.mark.slow
def test_the_service_keeps_it_gone_over_restarts_and_new_templates(tmp_path: Path) -> None:
    office = Office(tmp_path / "ut")
    office.publish_three()
    backups = [office.yesterday(place(office)) for place in (stable, sets, adopted)]
    inbox, templates = tmp_path / "inn", tmp_path / "maler"
    inbox.mkdir()
    (inbox / "plan.xlsx").write_bytes(book(NB, "Fjerde.", rows_for_all(NB)))
    run = ("watch", "--once", "--inbox", inbox, "--outbox", office.outbox, *QUICK)
    assert sltdocs(*run).returncode == 0
    assert office.telling() == []
    for backup in backups:
        backup.restore()
    assert office.telling()
    assert sltdocs(*run).returncode == 0
    assert office.telling() == []
    assert sltdocs("template", "export", templates).returncode == 0
    assert sltdocs(*run, "--templates", templates).returncode == 0
    assert office.telling() == []
    assert violations(office.outbox) == []


@pytest.mark.slow
@BOTH
def test_it_staff_take_it_back_by_command(tmp_path: Path, form: WrittenForm) -> None:
    office = Office(tmp_path / "ut", form)
    office.publish_three()
    backups = [office.yesterday(place(office)) for place in (stable, sets, adopted)]
    for what in ("Tiltak 2", "styring 21.10.2026", figure(form)):
        assert withdrawn(office, what)["changed"]
    assert (office.telling(), violations(office.outbox), len(recorded(office))) == ([], [], 3)
    for backup in backups:
        backup.restore()
    office.mend()
    assert (office.telling(), violations(office.outbox)) == ([], [])
    assert codes(office.publish("Fjerde.")) == ["withdrawal-stands"] * 3
    assert office.telling() == []
    for what in ("Tiltak 2", "styring 21.10.2026", figure(form)):
        assert withdrawn(office, what, "--undo")["ok"]
    office.mend()
    assert (office.telling(), recorded(office)) == ([], [])
    office.publish("Femte.")
    told = " ".join(office.telling())
    assert [word for word in EVERYTHING if word not in told] == []


def withdrawn(office: Office, what: str, *options: str) -> dict[str, object]:
    """What the command says; as a process it is started by `test_what_nobody_knows_takes_nothing_back`."""
    words = ["withdraw", office.own.name, what, "--outbox", str(office.outbox), "--json", *options]
    run = CliRunner().invoke(cli, words, standalone_mode=False)
    assert run.return_value == 0, (run.output, run.exception)
    told: dict[str, object] = json.loads(run.stdout)
    return told


def test_what_nobody_knows_takes_nothing_back(office: Office) -> None:
    office.publish("Første.")
    for what, plan in (("Tiltak 99", office.own.name), ("Statusrapport", "1000_2026-2027"), ("Statusrapport", "..")):
        assert sltdocs("withdraw", plan, what, "--outbox", office.outbox).returncode == 2
    assert not (office.own / "trukket.json").exists()


@BOTH
def test_a_number_that_is_hidden_now_and_stands_in_older_editions_is_told_with_the_row_to_write(
    tmp_path: Path, form: WrittenForm
) -> None:
    office = Office(tmp_path / "ut", form)
    office.publish("Første.")
    office.limit = 1000
    assert still_out(office.publish("Andre."))[figure(form)] == "02.09.2026, vedtatt/handlingsplan.docx"
    assert office.telling(FIGURE)
    assert still_out(office.publish("Tredje."))[figure(form)] == "02.09.2026, vedtatt/handlingsplan.docx"
    assert office.telling(FIGURE)
    office.publish("Fjerde.", [(figure(form), "", "", "")])
    assert office.telling(FIGURE) == []
    assert figure(form) not in still_out(office.publish("Femte.", [(figure(form), "", "", "")]))


def still_out(built: Built) -> dict[str, str]:
    """The figures that she is told of, and where they are."""
    told = [dict(found.params) for found in built.findings if found.code is PrivacyCode.FIGURE_STILL_OUT]
    return {one["figure"]: one["where"] for one in told}
