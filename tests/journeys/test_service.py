"""The service as it runs for months: files that arrive in every way, kills, restarts, rivals, obstacles."""

import json
import os
import shutil
import signal
import threading
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sltdocs.service.loop.folder_service import FolderService
from sltdocs.service.service_rhythm import ServiceRhythm
from sltdocs.settings import Settings
from tests.journeys.site import Site, plan, sltdocs, until
from tests.publishing.answer_folders import answer_folder
from tests.publishing.invariants import leftovers, violations

IDENTITY = "4699_2026-2027"


def test_a_dropped_workbook_is_published_while_the_service_runs(site: Site) -> None:
    site.start()
    site.drop("plan.xlsx", plan())
    until(lambda: site.answers() == [IDENTITY])
    assert (site.outbox / IDENTITY / "handlingsplan.docx").read_bytes().startswith(b"PK")


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
def test_it_stops_in_good_order(site: Site, name: str) -> None:
    service = site.start()
    site.drop("plan.xlsx", plan())
    until(lambda: site.answers() == [IDENTITY])
    service.send_signal(getattr(signal, name))
    _, errors = service.communicate(timeout=5)
    assert service.returncode == 0
    assert "Traceback" not in errors
    assert 'data-stopped="yes"' in (site.own / "STATUS.html").read_text(encoding="utf-8")
    assert not (site.outbox / ".sltdocs-lease").exists()


def test_a_file_that_is_written_slowly_is_read_when_it_is_whole(site: Site) -> None:
    service = site.start("--settle", "1")
    data = plan()
    with (site.inbox / "plan.xlsx").open("wb") as file:
        for start in range(0, len(data), len(data) // 6 + 1):
            file.write(data[start : start + len(data) // 6 + 1])
            file.flush()
            time.sleep(0.4)
    until(lambda: site.answers() == [IDENTITY])
    service.terminate()
    assert "_avvist" not in {path.name for path in site.own.iterdir()}


def test_saving_the_way_excel_does_never_withdraws_the_plan(site: Site) -> None:
    site.start()
    original = site.drop("plan.xlsx", plan())
    until(lambda: site.answers() == [IDENTITY])
    site.drop("4CCA4100", plan(Tittel="Ny tittel"))
    original.unlink()
    time.sleep(1.0)
    assert site.answers() == [IDENTITY]
    (site.inbox / "4CCA4100").rename(original)
    until(lambda: len(site.sets(IDENTITY)) == 2)
    assert violations(site.outbox) == []


def test_a_second_instance_is_told_that_there_is_one_already(site: Site) -> None:
    site.start()
    until((site.own / "STATUS.html").exists)
    run = site.watch_once()
    assert run.returncode == 5
    assert "another sltdocs" in run.stderr


def test_after_a_kill_the_next_start_takes_over_and_completes(site: Site) -> None:
    site.drop("plan.xlsx", plan())
    service = site.start()
    until((site.outbox / IDENTITY).exists)
    os.killpg(service.pid, signal.SIGKILL)
    assert violations(site.outbox) == []
    assert site.watch_once().returncode == 0
    assert site.answers() == [IDENTITY]
    assert len(site.sets(IDENTITY)) == 1
    assert leftovers(site.outbox) == []


@pytest.mark.slow
def test_kills_at_random_moments_lose_nothing(site: Site) -> None:
    numbers = [str(number) for number in range(9600, 9612)]
    for number in numbers:
        site.drop(f"plan {number}.xlsx", plan(number))
    for attempt in range(8):
        service = site.start()
        time.sleep(0.4 + 0.23 * attempt)
        os.killpg(service.pid, signal.SIGKILL)
        assert violations(site.outbox) == []
    assert site.watch_once().returncode == 0
    assert site.answers() == [f"{number}_2026-2027" for number in numbers]
    assert all(len(site.sets(answer)) == 1 for answer in site.answers())
    assert leftovers(site.outbox) == []


def test_an_obstacle_in_the_outbox_is_told_and_overcome_when_it_is_gone(site: Site) -> None:
    (site.outbox / IDENTITY).write_text("i veien")
    site.drop("plan.xlsx", plan())
    run = site.watch_once()
    assert run.returncode == 5
    assert IDENTITY in run.stderr
    (site.outbox / IDENTITY).unlink()
    assert site.watch_once().returncode == 0
    assert site.answers() == [IDENTITY]


def test_a_plan_whose_copies_cannot_be_made_right_is_told_of_until_they_are(site: Site) -> None:
    site.drop("plan.xlsx", plan())
    site.watch_once()
    copy = site.outbox / IDENTITY / "handlingsplan.docx"
    copy.unlink()
    (copy / "i-veien").mkdir(parents=True)
    service = site.start()
    until(lambda: "trouble-other" in sltdocs("status", "--json", "--outbox", site.outbox).stdout)
    time.sleep(3.0)
    assert "trouble-other" in sltdocs("status", "--json", "--outbox", site.outbox).stdout
    service.terminate()
    service.wait()
    shutil.rmtree(copy)
    site.start()
    until(lambda: json.loads(sltdocs("status", "--json", "--outbox", site.outbox).stdout)["findings"] == [])
    assert copy.read_bytes().startswith(b"PK")


def test_a_service_that_seldom_looks_shows_all_the_same_that_it_lives(tmp_path: Path) -> None:
    (tmp_path / "inn").mkdir()
    settings, quickly = Settings(tmp_path / "inn", tmp_path / "ut", sweep=3_600.0), ServiceRhythm(life=0.2, page=0.2, lease=1.0)
    service = FolderService(settings, lambda event: None, lambda: datetime.now(UTC), rhythm=quickly)
    running = threading.Thread(target=service.run)
    running.start()
    seen: dict[str, set[bytes]] = {"_koordinator/STATUS.html": set(), ".sltdocs-lease": set()}

    def both_live() -> bool:
        for name, contents in seen.items():
            with suppress(FileNotFoundError):
                contents.add((tmp_path / "ut" / name).read_bytes())
        return all(len(contents) > 4 for contents in seen.values())

    try:
        until(both_live)
    finally:
        service.stop()
        running.join()


def test_one_folder_for_both_is_refused_as_its_status_page_would_be_answered_for_ever(site: Site) -> None:
    site.drop("plan.xlsx", plan())
    run = sltdocs("watch", "--inbox", site.inbox, "--outbox", site.inbox)
    assert run.returncode == 2
    assert "the same folder" in run.stderr
    assert [path.name for path in site.inbox.iterdir()] == ["plan.xlsx"]


def test_at_the_terminal_a_stopped_service_and_a_refused_file_come_with_what_to_do(site: Site) -> None:
    site.drop("notat.xlsx", b"ikke en arbeidsbok")
    site.watch_once()
    told = sltdocs("status", "--outbox", site.outbox).stdout
    assert "sltdocs doctor" in told.splitlines()[0]
    assert f"_koordinator/_avvist/{answer_folder(site.outbox, 'notat.xlsx').name}/tilbakemelding.html" in told
    assert "notat.xlsx" not in told


def test_a_status_that_cannot_be_read_is_not_said_to_be_none(site: Site) -> None:
    (site.own / "STATUS.html").mkdir(parents=True)
    told = sltdocs("status", "--outbox", site.outbox)
    assert told.returncode == 5
    assert "STATUS.html" in told.stderr
    assert told.stdout == ""


def test_an_outbox_that_cannot_be_used_ends_with_5(site: Site) -> None:
    (site.folder / "fil").write_text("ingen mappe")
    run = site.watch_once("--outbox", str(site.folder / "fil" / "outbox"))
    assert run.returncode == 5
    assert "Traceback" not in run.stderr


def test_an_inbox_that_goes_away_and_comes_back_is_watched_again(site: Site) -> None:
    site.start()
    until((site.own / "STATUS.html").exists)
    site.inbox.rename(site.folder / "borte")
    until(lambda: "En mappe er borte." in (site.own / "STATUS.html").read_text(encoding="utf-8"))
    (site.folder / "borte").rename(site.inbox)
    site.drop("plan.xlsx", plan())
    until(lambda: site.answers() == [IDENTITY])


def test_a_copy_that_she_edited_is_kept(site: Site) -> None:
    site.drop("plan.xlsx", plan())
    site.watch_once()
    (site.outbox / IDENTITY / "handlingsplan.docx").write_bytes(b"skrevet i for hand")
    site.drop("plan.xlsx", plan(Tittel="Ny tittel"))
    site.watch_once()
    kept = list((site.outbox / IDENTITY).glob("handlingsplan-redigert-*.docx"))
    assert [path.read_bytes() for path in kept] == [b"skrevet i for hand"]
    assert (site.outbox / IDENTITY / "handlingsplan.docx").read_bytes().startswith(b"PK")


def test_a_changed_template_renews_the_documents(site: Site, tmp_path: Path) -> None:
    templates = tmp_path / "maler"
    templates.mkdir()
    service = site.start("--templates", str(templates))
    site.drop("plan.xlsx", plan())
    until(lambda: len(site.sets(IDENTITY)) == 1)
    own = templates / "4699" / "plan.nb.docx"
    own.parent.mkdir()
    own.write_bytes((Path(__file__).parents[2] / "templates" / "plan.nn.docx").read_bytes())
    until(lambda: len(site.sets(IDENTITY)) == 2)
    service.terminate()


def test_a_broken_template_stops_nothing(site: Site, tmp_path: Path) -> None:
    templates = tmp_path / "maler"
    templates.mkdir()
    (templates / "plan.nb.docx").write_bytes(b"ingen mal")
    site.drop("plan.xlsx", plan())
    run = site.watch_once("--templates", str(templates))
    assert run.returncode == 0
    assert site.answers() == [IDENTITY]
    assert (site.outbox / IDENTITY / "handlingsplan.docx").exists()
