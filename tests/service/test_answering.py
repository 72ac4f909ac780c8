"""A workbook that hangs, eats memory, crashes or meets a bug gets an answer like any other, and the next one is handled."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sltdocs.service.child.pool import Pool
from sltdocs.service.events import Happening, ServiceEvent
from sltdocs.service.loop.workbook_answers import Answering, Finished
from sltdocs.settings import Settings
from tests.publishing.answer_folders import answer_folder
from tests.workbooks import minimal, workbook

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
GOOD = workbook(minimal())


@pytest.fixture
def told() -> list[ServiceEvent]:
    return []


@pytest.fixture
def answering(tmp_path: Path, told: list[ServiceEvent], monkeypatch: pytest.MonkeyPatch) -> Iterator[Answering]:
    monkeypatch.setattr("sltdocs.service.child.supervised_child.ANSWER", "tests.service.troublesome:troublesome")
    settings = Settings(outbox=tmp_path, time_limit=8.0, memory_limit=600)
    found = Answering(settings, told.append, lambda: NOON, Pool(settings, settings.lanes, lambda: False))
    yield found
    found.makers.stop()


def codes(event: ServiceEvent) -> list[str]:
    assert event.publication is not None
    return [found.code.code for found in event.publication.findings]


def answer(answering: Answering, name: str, data: bytes) -> ServiceEvent:
    [(_, outcome)] = answering.answers([Finished(Path(name), data)])
    if isinstance(outcome, Exception):
        raise outcome
    return outcome


def broken(answering: Answering) -> None:
    for worker in answering.makers.workers:
        worker.function, worker.asks = "tests.service.chores:crash", False


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("hang.xlsx", "file-too-slow"),
        ("eat.xlsx", "file-too-large"),
        ("crash.xlsx", "file-too-large"),
        ("bug.xlsx", "program-fault"),
    ],
)
def test_trouble_is_answered_and_the_next_workbook_is_handled(
    tmp_path: Path, answering: Answering, told: list[ServiceEvent], name: str, code: str
) -> None:
    event = answer(answering, name, b"trouble")
    assert event.happening is Happening.ANSWERED
    assert codes(event) == [code]
    assert (answer_folder(tmp_path, name) / "tilbakemelding.html").is_file()
    assert [trouble.file_name for trouble in told] == [name]
    assert "Ola" not in told[0].text
    assert answer(answering, "plan.xlsx", GOOD).happening is Happening.ANSWERED


def test_the_same_trouble_again_is_not_tried_again(answering: Answering) -> None:
    answer(answering, "bug.xlsx", b"trouble")
    assert answer(answering, "bug.xlsx", b"trouble").happening is Happening.UNCHANGED


def test_a_lost_share_is_not_answered_but_tried_again(tmp_path: Path, answering: Answering) -> None:
    with pytest.raises(OSError, match="OSError at chores"):
        answer(answering, "share.xlsx", b"trouble")
    assert list(tmp_path.iterdir()) == []


def test_a_restarted_service_knows_what_it_has_answered_without_reading_it(
    tmp_path: Path, answering: Answering, told: list[ServiceEvent]
) -> None:
    answer(answering, "plan.xlsx", GOOD)
    answer(answering, "tekst.xlsx", b"hei")
    restarted = Answering(answering.settings, told.append, lambda: NOON, Pool(answering.settings, 1, lambda: False))
    broken(restarted)
    for name, data in (("plan.xlsx", GOOD), ("omdopt.xlsx", GOOD), ("tekst.xlsx", b"hei")):
        assert answer(restarted, name, data).happening is Happening.UNCHANGED
    restarted.makers.stop()


def test_when_no_child_can_answer_at_all_it_is_the_machine_and_not_the_workbook(answering: Answering) -> None:
    broken(answering)
    with pytest.raises(OSError, match="no child process"):
        answer(answering, "plan.xlsx", GOOD)


def test_what_the_outbox_had_forgotten_is_told_to_it_staff(
    tmp_path: Path, answering: Answering, told: list[ServiceEvent]
) -> None:
    answer(answering, "plan.xlsx", GOOD)
    [record] = tmp_path.glob("_koordinator/*/versjoner/*/sett.json")
    record.write_bytes(b"")
    assert answer(answering, "plan.xlsx", workbook(minimal({"Status": "på høring"}))).happening is Happening.ANSWERED
    assert [event.text for event in told] == ["what the outbox remembers was damaged: state-recovered"]
