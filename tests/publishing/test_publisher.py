"""The outbox: whole sets that never change, stable copies made from them, nothing lost, nothing twice, nothing outside."""

import json
import os
import shutil
from pathlib import Path

import pytest

from sltdocs.publishing.kept.sets import PublishedSet
from sltdocs.publishing.publisher import answered, previously, publish, repair, rivals
from tests.publishing.answer_folders import answer_folder
from tests.publishing.invariants import leftovers, public, sets, stable_files, violations
from tests.publishing.publications import IDENTITY, facts, key, later, publication


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return tmp_path / "_koordinator" / IDENTITY


def test_a_plan_gets_a_set_and_stable_copies(tmp_path: Path, plan: Path) -> None:
    receipt = publish(tmp_path, publication("første"), later(0))
    assert receipt.new
    assert receipt.folder == plan
    assert stable_files(plan) == {
        "handlingsplan.docx": "handlingsplan.docx: første".encode(),
        "kalender/alle.ics": "kalender/alle.ics: første".encode(),
        "tilbakemelding.html": "<p>første</p>".encode(),
    }
    assert [folder.name for folder in sets(plan)] == [f"20260302T120000Z-{key('første').fingerprint[:8]}"]
    assert violations(tmp_path) == []


def test_the_record_tells_codes_and_cells_but_never_what_a_cell_says(tmp_path: Path, plan: Path) -> None:
    publish(tmp_path, publication("første"), later(0))
    text = (sets(plan)[0] / "sett.json").read_text(encoding="utf-8")
    assert json.loads(text)["findings"] == [{"code": "value-missing", "severity": "error", "sheet": "Tiltak", "cell": "C7"}]
    assert "hemmelig" not in text


def test_the_same_content_is_never_published_twice(tmp_path: Path, plan: Path) -> None:
    publish(tmp_path, publication("første"), later(0))
    receipt = publish(tmp_path, publication("første"), later(5))
    assert not receipt.new
    assert len(sets(plan)) == 1


def test_a_new_version_leaves_the_older_set_untouched(tmp_path: Path, plan: Path) -> None:
    publish(tmp_path, publication("første"), later(0))
    before = {path: path.read_bytes() for path in sets(plan)[0].rglob("*") if path.is_file()}
    publish(tmp_path, publication("andre"), later(1))
    assert {path: path.read_bytes() for path in before} == before
    assert stable_files(plan)["handlingsplan.docx"] == b"handlingsplan.docx: andre"


def test_a_clock_that_was_put_back_does_not_make_the_new_set_the_older_one(tmp_path: Path, plan: Path) -> None:
    publish(tmp_path, publication("første"), later(60))
    publish(tmp_path, publication("andre"), later(0))
    assert stable_files(plan)["handlingsplan.docx"] == b"handlingsplan.docx: andre"


def test_older_content_that_she_puts_back_is_published_again(tmp_path: Path, plan: Path) -> None:
    for minute, content in enumerate(("første", "andre", "første")):
        publish(tmp_path, publication(content), later(minute))
    assert stable_files(plan)["handlingsplan.docx"] == "handlingsplan.docx: første".encode()
    assert len(sets(plan)) == 3


def test_a_product_that_failed_keeps_its_last_good_copy(tmp_path: Path, plan: Path) -> None:
    publish(tmp_path, publication("første"), later(0))
    publish(tmp_path, publication("andre", not_made=("calendars",)), later(1))
    files = stable_files(plan)
    assert files["kalender/alle.ics"] == "kalender/alle.ics: første".encode()
    assert files["handlingsplan.docx"] == b"handlingsplan.docx: andre"
    assert files["tilbakemelding.html"] == b"<p>andre</p>"


def test_a_file_that_a_product_no_longer_makes_goes_away_unless_somebody_edited_it(tmp_path: Path, plan: Path) -> None:
    both = {"calendars": ("kalender/alle.ics", "kalender/politi.ics", "kalender/skole.ics")}
    publish(tmp_path, publication("første", files=both), later(0))
    (public(plan) / "kalender" / "skole.ics").write_bytes(b"her har noen skrevet")
    publish(tmp_path, publication("andre", files={"calendars": ("kalender/alle.ics",)}), later(1))
    assert set(stable_files(plan)) == {"kalender/alle.ics", "kalender/skole.ics", "tilbakemelding.html"}


def test_an_edited_copy_is_kept_beside_the_new_one(tmp_path: Path, plan: Path) -> None:
    publish(tmp_path, publication("første"), later(0))
    (public(plan) / "handlingsplan.docx").write_bytes("rettet for hånd".encode())
    receipt = publish(tmp_path, publication("andre"), later(1))
    [kept] = receipt.projected.kept
    assert (public(plan) / kept).read_bytes() == "rettet for hånd".encode()
    assert (public(plan) / "handlingsplan.docx").read_bytes() == b"handlingsplan.docx: andre"


def test_an_edited_copy_in_a_folder_is_kept_there_and_named_with_its_folder(tmp_path: Path, plan: Path) -> None:
    publish(tmp_path, publication("første"), later(0))
    (public(plan) / "kalender" / "alle.ics").write_bytes(b"egen kalender")
    [kept] = repair(plan).kept
    assert kept.startswith("kalender/alle-redigert-")
    assert (public(plan) / kept).read_bytes() == b"egen kalender"


def test_everything_is_rebuilt_from_the_sets(tmp_path: Path, plan: Path) -> None:
    publish(tmp_path, publication("første", adopted=True), later(0))
    publish(tmp_path, publication("andre", not_made=("calendars",)), later(1))
    before = stable_files(plan)
    shutil.rmtree(public(plan))
    repair(plan)
    assert stable_files(plan) == before


def test_an_answer_that_was_tidied_away_is_made_again_and_nothing_else_is_new(tmp_path: Path, plan: Path) -> None:
    publish(tmp_path, publication("første"), later(0))
    before = stable_files(plan)
    (plan / "tilbakemelding.html").unlink()
    assert not answered(tmp_path, IDENTITY, key("første"))
    receipt = publish(tmp_path, publication("første"), later(1))
    assert (receipt.new, len(sets(plan))) == (False, 1)
    assert stable_files(plan) == before


def test_what_is_the_coordinators_is_in_no_set_and_not_among_what_may_leave_the_house(tmp_path: Path, plan: Path) -> None:
    publish(tmp_path, publication("første", private=("kalender/alle.ics",)), later(0))
    publish(tmp_path, publication("andre"), later(1))
    hers = {"tilbakemelding.html", "_koordinator"}
    assert [path for folder in sets(plan) for path in folder.rglob("*") if path.name in hers] == []
    assert {path.name for path in public(plan).rglob("*") if path.is_file()} == {"handlingsplan.docx", "alle.ics"}


def test_a_damaged_set_does_not_reach_the_stable_copies(tmp_path: Path, plan: Path) -> None:
    publish(tmp_path, publication("første"), later(0))
    (sets(plan)[0] / "handlingsplan.docx").write_bytes(b"halv")
    repair(plan)
    assert stable_files(plan)["handlingsplan.docx"] == "handlingsplan.docx: første".encode()


def test_leftovers_of_an_interrupted_run_are_swept_away(tmp_path: Path, plan: Path) -> None:
    publish(tmp_path, publication("første"), later(0))
    (plan / "versjoner" / ".tmp-halv").mkdir()
    (plan / "versjoner" / ".tmp-halv" / "a.docx").write_bytes(b"halv")
    (public(plan) / "kalender" / ".tmp-alle.ics").write_bytes(b"halv")
    repair(plan)
    assert leftovers(tmp_path) == []


def test_private_files_lie_in_a_folder_of_their_own(tmp_path: Path, plan: Path) -> None:
    files = {"calendars": ("kalender/alle.ics", "utkast/invitasjon.eml")}
    publish(tmp_path, publication("første", files=files, private=("utkast/invitasjon.eml",)), later(0))
    assert (plan / "utkast" / "invitasjon.eml").is_file()
    assert [path.name for path in (public(plan) / "kalender").iterdir()] == ["alle.ics"]


@pytest.mark.parametrize(
    "path", ["../utenfor.docx", "/tmp/utenfor.docx", "a/../../utenfor.docx", "..\\utenfor.docx", "C:/x.docx", ""]
)
def test_nothing_is_written_outside_the_plan_s_folder(tmp_path: Path, path: str) -> None:
    outbox = tmp_path / "outbox"
    with pytest.raises(ValueError, match="outside"):
        publish(outbox, publication("første", files={"action-plan": (path,)}), later(0))
    assert [found for found in tmp_path.rglob("*") if found.is_file()] == []


class TestAdopted:
    """Adopted plans are frozen."""

    def test_the_adopted_document_is_frozen_with_its_fingerprint(self, tmp_path: Path, plan: Path) -> None:
        publish(tmp_path, publication("vedtatt", adopted=True), later(0))
        assert (public(plan) / "vedtatt" / "handlingsplan.docx").read_bytes() == b"handlingsplan.docx: vedtatt"
        assert violations(tmp_path) == []

    def test_later_ones_are_numbered_revisions(self, tmp_path: Path, plan: Path) -> None:
        for minute, content in enumerate(("en", "to", "tre")):
            publish(tmp_path, publication(content, adopted=True), later(minute))
        frozen = {path.name: path.read_bytes() for path in (public(plan) / "vedtatt").glob("*.docx")}
        assert frozen == {
            "handlingsplan.docx": b"handlingsplan.docx: en",
            "handlingsplan-rev2.docx": b"handlingsplan.docx: to",
            "handlingsplan-rev3.docx": b"handlingsplan.docx: tre",
        }

    def test_a_draft_after_the_adoption_changes_nothing_there(self, tmp_path: Path, plan: Path) -> None:
        publish(tmp_path, publication("vedtatt", adopted=True), later(0))
        publish(tmp_path, publication("utkast"), later(1))
        assert [path.name for path in (public(plan) / "vedtatt").glob("*.docx")] == ["handlingsplan.docx"]

    def test_what_a_kill_left_undone_is_frozen_at_the_next_repair(self, tmp_path: Path, plan: Path) -> None:
        publish(tmp_path, publication("vedtatt", adopted=True), later(0))
        shutil.rmtree(plan / "vedtatt")
        repair(plan)
        assert (public(plan) / "vedtatt" / "handlingsplan.docx").is_file()

    def test_products_are_told_of_the_plan_as_it_was_first_adopted(self, tmp_path: Path) -> None:
        publish(tmp_path, publication("vedtatt", adopted=True), later(0))
        publish(tmp_path, publication("revidert", adopted=True), later(1))
        assert previously(tmp_path, IDENTITY).adopted == facts("vedtatt")


class TestPreviously:
    """What products are told of earlier sets."""

    def test_an_unknown_plan_has_no_past(self, tmp_path: Path) -> None:
        past = previously(tmp_path, IDENTITY)
        assert (past.calendars, past.archived, past.adopted, past.previous) == ({}, (), None, None)

    def test_calendars_of_the_newest_set_that_has_some_and_of_the_older_ones(self, tmp_path: Path) -> None:
        publish(tmp_path, publication("første"), later(0))
        publish(tmp_path, publication("andre"), later(1))
        publish(tmp_path, publication("tredje", not_made=("calendars",)), later(2))
        past = previously(tmp_path, IDENTITY)
        assert past.calendars == {"kalender/alle.ics": b"kalender/alle.ics: andre"}
        copies, older = past.archived
        assert copies == past.calendars
        assert older == {"kalender/alle.ics": "kalender/alle.ics: første".encode()}
        assert past.previous == facts("tredje")

    def test_a_damaged_calendar_does_not_pass_for_the_published_one(self, tmp_path: Path, plan: Path) -> None:
        publish(tmp_path, publication("første"), later(0))
        (sets(plan)[0] / "kalender" / "alle.ics").write_bytes(b"BEGIN:VCAL")
        assert previously(tmp_path, IDENTITY).calendars == {"kalender/alle.ics": b""}

    def test_the_calendars_of_older_sets_are_not_read_before_they_are_needed(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for minute in range(5):
            publish(tmp_path, publication(f"utgave {minute}"), later(minute))
        read: list[str] = []
        whole = PublishedSet.read

        def noted(published: PublishedSet, path: str) -> bytes | None:
            read.append(published.folder.name)
            return whole(published, path)

        monkeypatch.setattr(PublishedSet, "read", noted)
        past = previously(tmp_path, IDENTITY)
        assert len(read) == 1
        assert [dict(one) for one in past.archived[1:]] == [
            {"kalender/alle.ics": f"kalender/alle.ics: utgave {minute}".encode()} for minute in (3, 2, 1, 0)
        ]
        assert "handlingsplan.docx" not in past.archived[0]


class TestTwoWorkbooks:
    """Two workbooks for one plan: the newer counts, and they do not take turns."""

    def test_the_newer_one_counts_and_knows_of_the_other(self, tmp_path: Path, plan: Path) -> None:
        publish(tmp_path, publication("kari", file_name="kari.xlsx"), later(0))
        assert rivals(tmp_path, IDENTITY, "ola.xlsx") == "kari.xlsx"
        publish(tmp_path, publication("ola", file_name="ola.xlsx"), later(1))
        assert stable_files(plan)["handlingsplan.docx"] == b"handlingsplan.docx: ola"

    def test_only_the_content_that_counts_has_its_answer(self, tmp_path: Path) -> None:
        publish(tmp_path, publication("kari", file_name="kari.xlsx"), later(0))
        publish(tmp_path, publication("ola", file_name="ola.xlsx"), later(1))
        assert answered(tmp_path, IDENTITY, key("ola"))
        assert not answered(tmp_path, IDENTITY, key("kari"))

    def test_a_renamed_workbook_is_no_rival_of_itself(self, tmp_path: Path) -> None:
        publish(tmp_path, publication("kari", file_name="Plan.xlsx"), later(0))
        assert rivals(tmp_path, IDENTITY, "plan.xlsx") == ""


class TestRejected:
    """Workbooks whose plan cannot be told."""

    def test_the_answer_lies_under_the_beginning_of_the_file_s_name(self, tmp_path: Path) -> None:
        receipt = publish(tmp_path, publication("tull", file_name="Årsplan 2026.xlsx", identity=None, files={}), later(0))
        assert receipt.folder == answer_folder(tmp_path, "Årsplan 2026.xlsx")
        assert receipt.folder.name.startswith("ars-xlsx-")
        assert b"rsplan" not in (receipt.folder / ".svar.json").read_bytes()
        assert (receipt.folder / "tilbakemelding.html").read_bytes() == b"<p>tull</p>"

    def test_the_same_content_again_changes_nothing(self, tmp_path: Path) -> None:
        publish(tmp_path, publication("tull", identity=None, files={}), later(0))
        assert not publish(tmp_path, publication("tull", identity=None, files={}), later(1)).new

    def test_an_answer_that_was_deleted_is_given_again(self, tmp_path: Path) -> None:
        receipt = publish(tmp_path, publication("tull", identity=None, files={}), later(0))
        (receipt.folder / "tilbakemelding.html").unlink()
        assert publish(tmp_path, publication("tull", identity=None, files={}), later(1)).new

    def test_two_names_that_look_alike_get_two_folders(self, tmp_path: Path) -> None:
        names = ("plan a.xlsx", "plan-a.xlsx", "plan_a.xlsx")
        folders = {
            publish(tmp_path, publication(name, file_name=name, identity=None, files={}), later(0)).folder for name in names
        }
        assert len(folders) == 3
        assert violations(tmp_path) == []

    def test_it_goes_away_when_the_file_becomes_a_plan(self, tmp_path: Path) -> None:
        publish(tmp_path, publication("tull", identity=None, files={}), later(0))
        publish(tmp_path, publication("rettet"), later(1))
        assert not (tmp_path / "_koordinator" / "_avvist").exists()


def test_what_a_new_answer_to_a_rejected_file_no_longer_has_is_taken_away(tmp_path: Path) -> None:
    publish(tmp_path, publication("tull", file_name="tull.xlsx", identity=None, files={"marked": ("merket.xlsx",)}), later(0))
    receipt = publish(
        tmp_path, publication("mer", file_name="tull.xlsx", identity=None, not_made=("action-plan", "calendars")), later(1)
    )
    assert {path.name for path in receipt.folder.iterdir()} == {".svar.json", "tilbakemelding.html"}


def test_a_set_that_the_disk_refuses_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(tmp_path, publication("første"), later(0))
    before = sorted(tmp_path.rglob("*"))

    def full(descriptor: int) -> None:
        raise OSError(28, "no space left on device")

    with monkeypatch.context() as fault:
        fault.setattr(os, "fsync", full)
        for minute in (1, 2, 3):
            with pytest.raises(OSError, match="no space"):
                publish(tmp_path, publication("andre"), later(minute))
    assert sorted(tmp_path.rglob("*")) == before
