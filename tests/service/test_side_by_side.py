"""Workbooks are made side by side, and published in the order of the inbox as if they had come one by one."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sltdocs.service.child.pool import Pool
from sltdocs.service.events import Happening, ServiceEvent
from sltdocs.service.loop.workbook_answers import Answering, Finished
from sltdocs.settings import Settings
from tests.workbooks import minimal, workbook

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@contextmanager
def answering(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, workers: int = 2) -> Iterator[Answering]:
    monkeypatch.setattr("sltdocs.service.child.supervised_child.ANSWER", "tests.service.troublesome:troublesome")
    settings = Settings(outbox=tmp_path / "outbox", time_limit=8.0, memory_limit=600, workers=workers)
    found = Answering(settings, lambda _: None, lambda: NOON, Pool(settings, settings.lanes, lambda: False))
    try:
        yield found
    finally:
        found.makers.stop()


def plan(number: int, **fields: str) -> bytes:
    return workbook(minimal({"Kommunenummer": str(number), **fields}))


def events(answers: Answering, *files: Finished) -> list[ServiceEvent]:
    outcomes = [outcome for _, outcome in answers.answers(files)]
    assert not [outcome for outcome in outcomes if isinstance(outcome, Exception)]
    return [outcome for outcome in outcomes if isinstance(outcome, ServiceEvent)]


def files_of(outbox: Path) -> dict[str, bytes]:
    return {str(file.relative_to(outbox)): file.read_bytes() for file in outbox.rglob("*") if file.is_file()}


def test_two_workbooks_are_made_at_the_same_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with answering(tmp_path, monkeypatch) as both:
        found = events(both, Finished(Path("first.xlsx"), plan(9601)), Finished(Path("second.xlsx"), plan(9602)))
    assert [event.happening for event in found] == [Happening.ANSWERED, Happening.ANSWERED]


def test_answers_come_in_the_order_of_the_inbox_however_long_one_takes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = ["slow.xlsx", *(f"{number}.xlsx" for number in range(9602, 9606))]
    with answering(tmp_path, monkeypatch) as both:
        found = events(both, *(Finished(Path(name), plan(9601 + at)) for at, name in enumerate(names)))
    assert [event.file_name for event in found] == names
    assert {event.happening for event in found} == {Happening.ANSWERED}


@pytest.mark.slow
def test_a_hanging_and_a_greedy_workbook_hold_no_other_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = [
        Finished(Path("hang.xlsx"), b"x"),
        Finished(Path("eat.xlsx"), b"y"),
        *(Finished(Path(f"{n}.xlsx"), plan(n)) for n in range(9601, 9612)),
    ]
    with answering(tmp_path, monkeypatch) as both:
        found = events(both, *files)
    codes = [[one.code.code for one in event.publication.findings] for event in found[:2] if event.publication]
    assert codes == [["file-too-slow"], ["file-too-large"]]
    folders = sorted(path.name[:4] for path in (tmp_path / "outbox").iterdir() if path.name not in {"_koordinator", "nettsted"})
    assert folders == [str(number) for number in range(9601, 9612)]


@pytest.mark.parametrize("workers", [1, 3])
def test_several_workbooks_for_one_plan_end_as_if_they_had_come_one_by_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, workers: int
) -> None:
    names = ("slow.xlsx", "ny.xlsx", "nyest.xlsx")
    files = [Finished(Path(name), plan(4699, Koordinator=f"Koordinator {at}")) for at, name in enumerate(names)]
    with answering(tmp_path / "together", monkeypatch, workers) as all_at_once:
        together = events(all_at_once, *files)
    with answering(tmp_path / "alone", monkeypatch, 1) as one:
        alone = [event for file in files for event in events(one, file)]
    assert [event.happening for event in together] == [event.happening for event in alone] == [Happening.ANSWERED] * 3
    assert files_of(tmp_path / "together" / "outbox") == files_of(tmp_path / "alone" / "outbox")
    last = together[-1].publication
    assert last is not None
    assert [one.code.code for one in last.findings if "two" in one.code.code] == ["plan-in-two-files"]


def test_the_same_content_under_two_names_is_published_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with answering(tmp_path, monkeypatch) as both:
        found = events(both, Finished(Path("a.xlsx"), plan(9601)), Finished(Path("b.xlsx"), plan(9601)))
    assert [event.happening for event in found] == [Happening.ANSWERED, Happening.UNCHANGED]


def test_an_idle_service_keeps_one_child_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with answering(tmp_path, monkeypatch) as both:
        events(both, Finished(Path("first.xlsx"), plan(9601)), Finished(Path("second.xlsx"), plan(9602)))
        assert [worker.is_running() for worker in both.makers.workers] == [True, True]
        both.makers.rest()
        assert [worker.is_running() for worker in both.makers.workers] == [True, True], "they may be wanted again soon"
        monkeypatch.setattr("sltdocs.service.child.pool._IDLE", 0.0)
        both.makers.rest()
        assert [worker.is_running() for worker in both.makers.workers] == [True, False]
