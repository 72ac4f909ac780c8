"""An answer that somebody tidies away while its file still lies in the inbox is given again."""

import shutil
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sltdocs.publishing.answers.rejected import rejection_folder
from sltdocs.service.loop.folder_service import FolderService
from sltdocs.service.loop.missing_answers import StandingAnswers
from sltdocs.service.service_rhythm import ServiceRhythm
from sltdocs.settings import Settings
from tests.journeys.site import until
from tests.publishing.answer_folders import answer_folder


def test_a_running_service_gives_an_answer_again_that_was_deleted(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "inn", tmp_path / "ut", settle=0.1, sweep=0.1, workers=1)
    settings.inbox.mkdir()
    for number in range(3):
        (settings.inbox / f"notat {number}.xlsx").write_bytes(b"no workbook %d" % number)
    service = FolderService(settings, lambda event: None, lambda: datetime.now(UTC), rhythm=ServiceRhythm(answers=0.2))
    running = threading.Thread(target=service.run)
    running.start()

    def pages() -> list[Path]:
        return [answer_folder(settings.outbox, f"notat {number}.xlsx") / "tilbakemelding.html" for number in range(3)]

    try:
        until(lambda: all(page.exists() for page in pages()))
        pages()[0].unlink()
        until(lambda: [page for page in pages() if page.exists()] == pages())
        shutil.rmtree(settings.outbox / "_koordinator" / "_avvist")
        until(lambda: all(page.exists() for page in pages()))
    finally:
        service.stop()
        running.join()


@pytest.fixture
def answer(tmp_path: Path) -> Path:
    found = rejection_folder(tmp_path / "ut", "notat.xlsx")
    found.mkdir(parents=True)
    (found / "tilbakemelding.html").touch()
    return found


def test_it_is_looked_for_once_a_minute_and_only_for_files_that_are_there(answer: Path) -> None:
    standing = StandingAnswers(answer.parents[2])
    standing.note("notat.xlsx", answer)
    assert standing.fallen(["notat.xlsx"], 0.0) == []
    (answer / "tilbakemelding.html").unlink()
    assert standing.fallen(["notat.xlsx"], 30.0) == []
    assert standing.fallen(["notat.xlsx"], 61.0) == ["notat.xlsx"]
    standing.note("notat.xlsx", answer)
    assert standing.fallen(["notat.xlsx"], 122.0) == []
    shutil.rmtree(answer)
    assert standing.fallen([], 183.0) == []


def test_an_outbox_whose_share_is_gone_is_not_filled_anew_under_its_mount_point(answer: Path) -> None:
    outbox = answer.parents[2]
    standing = StandingAnswers(outbox)
    standing.note("notat.xlsx", answer)
    outbox.rename(outbox.with_name("share"))
    outbox.mkdir()
    assert standing.fallen(["notat.xlsx"], 0.0) == []
    outbox.rmdir()
    assert standing.fallen(["notat.xlsx"], 61.0) == []
