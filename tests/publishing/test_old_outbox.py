"""An outbox of version 0.1 is moved over once, and a kill at any change to the disk loses nothing and leaves nothing behind."""

import shutil
from pathlib import Path

import pytest

from sltdocs.publishing.publisher import publish
from sltdocs.service.loop.folder_service import FolderService
from sltdocs.service.loop.mending import Mending
from sltdocs.service.status.read_me import open_outbox
from sltdocs.settings import Settings
from tests.publishing.held import Held
from tests.publishing.invariants import leftovers, violations
from tests.publishing.killing import survives
from tests.publishing.old_layout import as_of_version_0_1
from tests.publishing.publications import IDENTITY, later, publication
from tests.publishing.test_damaged_state import TOLD, Office, book

DRAFT = "e-post/rektor.eml"
FILES = {"action-plan": ("handlingsplan.docx",), "calendars": ("kalender/alle.ics", DRAFT)}
SECOND = "4698_2026-2027"
MOST_CHANGES = 500


def start(outbox: Path) -> None:
    """What the service does before it looks into the inbox."""
    open_outbox(Settings(outbox=outbox))
    Mending(outbox).mend_everything(lambda event: None)


def old(outbox: Path) -> None:
    """Two plans; the first was adopted and published twice, and people edited a document, an answer and a draft."""
    plan, own = outbox / IDENTITY, outbox / "_koordinator" / IDENTITY
    first = publication("første", files=FILES, private=(DRAFT,), adopted=True)
    publish(outbox, first, later(0))
    (plan / "handlingsplan.docx").write_bytes(b"edited document")
    (own / "tilbakemelding.html").write_bytes(b"edited answer")
    (own / DRAFT).write_bytes(b"edited draft")
    publish(outbox, publication("andre", files=FILES, private=(DRAFT,)), later(1))
    publish(outbox, publication("annen", identity=SECOND), later(2))
    (outbox / "_koordinator" / "_maler" / "i-bruk").mkdir(parents=True)
    (outbox / "_koordinator" / "_maler" / "i-bruk" / "logo.png").write_bytes(b"\x89PNG....IEND")
    as_of_version_0_1(outbox)


def everything(outbox: Path) -> dict[str, bytes]:
    """Every file by path but the records that are kept beside answers to plans, which version 0.1 did not have."""
    files = {path.relative_to(outbox).as_posix(): path for path in sorted(outbox.rglob("*")) if path.is_file()}
    return {path: file.read_bytes() for path, file in files.items() if file.name != ".svar.json" or "_avvist" in path}


@pytest.fixture
def outbox(tmp_path: Path) -> Path:
    old(tmp_path / "ut")
    return tmp_path / "ut"


def test_the_old_layout_is_that_of_version_0_1(outbox: Path) -> None:
    """As listed of a run of that version."""
    found = {path for path in everything(outbox) if path.startswith(IDENTITY) and "/versjoner/" not in path}
    names = {path.removeprefix(f"{IDENTITY}/") for path in found}
    edited = {name for name in names if "-redigert-" in name}
    assert len(edited) == 3
    assert names - edited == {
        "handlingsplan.docx",
        "kalender/alle.ics",
        "tilbakemelding.html",
        f"_koordinator/{DRAFT}",
        "vedtatt/handlingsplan.docx",
        "vedtatt/handlingsplan.docx.sha256",
        "vedtatt/handlingsplan.plan.json",
    }
    in_sets = {"/".join(path.split("/")[3:]) for path in everything(outbox) if path.startswith(f"{IDENTITY}/versjoner/")}
    assert in_sets == {
        "handlingsplan.docx",
        "kalender/alle.ics",
        "tilbakemelding.html",
        f"_koordinator/{DRAFT}",
        "plan.json",
        "sett.json",
    }
    assert {path.parts[-1] for path in outbox.iterdir()} == {IDENTITY, SECOND, "STATUS.html", "_avvist", "_maler"}


def test_everything_comes_to_its_place_and_keeps_its_content(outbox: Path) -> None:
    before = everything(outbox)
    start(outbox)
    after = everything(outbox)
    assert violations(outbox) == []
    assert leftovers(outbox) == []
    assert sorted(after) == sorted(set(map(_place_now, before)) - {""} | {"LES-MEG.html", "STATUS.html"})
    kept = {path: data for path, data in before.items() if _place_now(path) and not path.endswith("sett.json")}
    assert {path: after[_place_now(path)] for path in kept} == kept


def _place_now(path: str) -> str:
    """Where a file of the old outbox has to lie; empty when it has to be gone."""
    plan, _, rest = path.partition("/")
    if plan in {"_avvist", "STATUS.html"}:
        return ""
    if plan == "_maler":
        return f"_koordinator/{path}"
    if rest.startswith("versjoner/"):
        hers = "/_koordinator/" in rest or rest.rpartition("/")[2].startswith("tilbakemelding")
        return "" if hers else f"_koordinator/{path}"
    if rest.startswith("_koordinator/"):
        return f"_koordinator/{plan}/{rest.removeprefix('_koordinator/')}"
    hers = rest.startswith("tilbakemelding") or rest.endswith(".plan.json")
    return f"_koordinator/{path}" if hers else path


def test_the_pages_at_the_top_name_nobody(outbox: Path) -> None:
    start(outbox)
    for name in ("LES-MEG.html", "STATUS.html"):
        page = (outbox / name).read_text(encoding="utf-8")
        assert "Lise" not in page
        assert "_koordinator/STATUS.html" in page


def test_the_plan_goes_on_as_before(outbox: Path) -> None:
    """The same content is no news, a further one makes no copies of the program's own files and no further adopted plan."""
    start(outbox)
    receipt = publish(outbox, publication("andre", files=FILES, private=(DRAFT,)), later(5))
    assert not receipt.new
    before = {path for path in everything(outbox) if "-redigert-" in path or "vedtatt" in path}
    assert publish(outbox, publication("tredje", files=FILES, private=(DRAFT,)), later(6)).new
    assert {path for path in everything(outbox) if "-redigert-" in path or "vedtatt" in path} == before
    assert violations(outbox) == []


def test_a_second_start_changes_nothing(outbox: Path) -> None:
    start(outbox)
    before = everything(outbox)
    start(outbox)
    assert everything(outbox) == before


def test_answers_and_drafts_of_a_plan_whose_sets_are_gone_leave_the_open_zone_too(outbox: Path) -> None:
    shutil.rmtree(outbox / IDENTITY / "versjoner")
    before = everything(outbox)
    start(outbox)
    after = everything(outbox)
    hers = {path for path in before if _place_now(path).startswith("_koordinator") and path.startswith(IDENTITY)}
    assert len(hers) == 5
    assert {path: after.get(_place_now(path)) for path in hers} == {path: before[path] for path in hers}
    assert not hers & set(after)


def test_a_set_with_a_damaged_record_loses_what_is_hers_too(outbox: Path) -> None:
    newest = max((outbox / IDENTITY / "versjoner").iterdir())
    (newest / "sett.json").write_bytes(b"{")
    start(outbox)
    moved = outbox / "_koordinator" / IDENTITY / "versjoner" / newest.name
    assert {path.name for path in moved.rglob("*") if path.is_file()} == {
        "handlingsplan.docx",
        "alle.ics",
        "plan.json",
        "sett.json",
    }


@pytest.fixture
def answer_is_open(outbox: Path, monkeypatch: pytest.MonkeyPatch) -> set[Path]:
    """Files that somebody has open in Excel, as Windows has it."""
    held, replace = {outbox / IDENTITY / "tilbakemelding.html"}, Path.replace

    def held_open(self: Path, target: Path) -> Path:
        if self in held:
            raise Held(32)
        return replace(self, target)

    monkeypatch.setattr("time.sleep", lambda seconds: None)
    monkeypatch.setattr(Path, "replace", held_open)
    return held


def test_an_answer_that_is_open_waits_for_the_next_start_and_all_else_goes_on(outbox: Path, answer_is_open: set[Path]) -> None:
    before = everything(outbox)
    [path] = answer_is_open
    assert open_outbox(Settings(outbox=outbox)) == (path,)
    after = everything(outbox)
    place = path.relative_to(outbox).as_posix()
    kept = {path: data for path, data in before.items() if _place_now(path) and not path.endswith("sett.json")}
    assert {path: after.get(path if path == place else _place_now(path)) for path in kept} == kept
    answer_is_open.clear()
    assert open_outbox(Settings(outbox=outbox)) == ()
    assert everything(outbox)[_place_now(place)] == before[place]
    assert leftovers(outbox) == violations(outbox) == []


def test_an_answer_that_was_open_is_kept_beside_the_one_that_came_meanwhile(outbox: Path, answer_is_open: set[Path]) -> None:
    [path] = answer_is_open
    opened = path.read_bytes()
    open_outbox(Settings(outbox=outbox))
    publish(outbox, publication("tredje", files=FILES, private=(DRAFT,)), later(6))
    newer = (outbox / "_koordinator" / IDENTITY / path.name).read_bytes()
    answer_is_open.clear()
    start(outbox)
    assert (outbox / "_koordinator" / IDENTITY / path.name).read_bytes() == newer
    assert opened in everything(outbox).values()
    assert not path.exists()


def test_the_service_says_what_is_open(outbox: Path, answer_is_open: set[Path]) -> None:
    told: list[str] = []
    (outbox.parent / "inn").mkdir()
    settings = Settings(outbox=outbox, inbox=outbox.parent / "inn")
    FolderService(settings, lambda event: told.append(event.text), lambda: later(7)).run(once=True)
    assert [f"{IDENTITY}/tilbakemelding.html" in text for text in told] == [True]


@pytest.mark.slow
def test_a_kill_at_any_change_loses_nothing(tmp_path: Path) -> None:
    whole = tmp_path / "whole"
    old(whole)
    kept = {data for path, data in everything(whole).items() if _place_now(path) and not path.endswith("sett.json")}
    start(whole)
    wanted, kills = everything(whole), 0
    for kill_at in range(1, MOST_CHANGES):
        outbox = tmp_path / str(kill_at)
        old(outbox)
        if survives(lambda outbox=outbox: start(outbox), kill_at):
            break
        kills += 1
        assert kept <= set(everything(outbox).values())
        start(outbox)
        assert everything(outbox) == wanted
        assert leftovers(outbox) == []
        shutil.rmtree(outbox)
    assert 20 < kills < MOST_CHANGES - 1


def test_calendars_and_the_adopted_plan_of_a_real_workbook_go_on(tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.publish(book(15))
    office.publish(book(16))
    before, adopted = office.sequences(), sorted((office.public / "vedtatt").iterdir())
    as_of_version_0_1(tmp_path)
    start(tmp_path)
    assert office.sequences() == before
    assert sorted((office.public / "vedtatt").glob("*.docx*")) == adopted
    assert not office.publish(book(17)) & TOLD
    assert office.sequences().keys() == before.keys()
    assert sorted(office.sequences().values()) == [0, 0, 2]
    assert office.renamed() == []
