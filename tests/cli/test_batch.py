"""Many workbooks by one command: each answered once, in whatever number they are made at a time, and on a cluster too."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from benchmarks.batch import fill
from sltdocs.errors import EnvironmentFault
from sltdocs.publishing.lease import LEASE, Lease
from sltdocs.service.cluster.batch import Answer, Batch
from sltdocs.service.cluster.dask_cluster import Cluster
from sltdocs.service.events import Happening, ServiceEvent
from sltdocs.settings import Settings
from tests.journeys.site import plan
from tests.publishing.answer_folders import answer_folder

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def sltdocs(*arguments: object, here: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "sltdocs", *map(str, arguments)]
    return subprocess.run(command, cwd=here, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False)


def folder_of(place: Path, *numbers: int) -> Path:
    folder = place / "arbeidsbøker"
    folder.mkdir(exist_ok=True)
    for number in numbers:
        (folder / f"plan {number}.xlsx").write_bytes(plan(str(number)))
    return folder


def contents(outbox: Path) -> dict[str, bytes]:
    return {str(file.relative_to(outbox)): file.read_bytes() for file in outbox.rglob("*") if file.is_file()}


def answers(batch: Batch) -> dict[str, Happening]:
    found = {answer.file.name: answer.outcome for answer in batch.answers()}
    assert not [outcome for outcome in found.values() if isinstance(outcome, Exception)]
    return {name: outcome.happening for name, outcome in found.items() if isinstance(outcome, ServiceEvent)}


def batch(files: Sequence[Path], outbox: Path, workers: int = 2) -> Batch:
    return Batch(files, Settings(outbox=outbox, workers=workers), lambda _: None, lambda: NOON, lambda: False)


def test_a_folder_is_published_and_the_next_run_leaves_it_alone(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, 9601, 9602, 9603)
    first = sltdocs("batch", folder, "--outbox", "ut", here=tmp_path)
    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout.splitlines() == ["3 av 3 filer har fått svar.", "  laget: 3"]
    before = contents(tmp_path / "ut")
    again = sltdocs("batch", folder, "--outbox", "ut", "--written-form", "nn", here=tmp_path)
    assert again.stdout.splitlines() == ["3 av 3 filer har fått svar.", "  uendra sidan sist: 3"]
    assert contents(tmp_path / "ut") == before


def test_what_cannot_be_made_is_told_by_file_and_holds_no_other_back(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, 9601)
    (folder / "brev.xlsx").write_bytes(b"hei")
    (folder / "~$plan 9601.xlsx").write_bytes(b"lock")
    (tmp_path / "liste.txt").write_text(
        "# alle\narbeidsbøker/plan 9601.xlsx\narbeidsbøker/brev.xlsx\nborte.xlsx\n", encoding="utf-8"
    )
    by_folder = sltdocs("batch", folder, "--outbox", "ut", "--json", here=tmp_path)
    assert by_folder.returncode == 3
    told = json.loads(by_folder.stdout)
    assert [(one["file"], one["answer"]) for one in told["answers"]] == [("bre…xlsx", "rejected"), ("plan 9601.xlsx", "made")]
    by_list = sltdocs("batch", "liste.txt", "--outbox", "ut2", here=tmp_path)
    assert by_list.returncode == 5
    assert "bre…xlsx: er ikke en plan vi kan bruke" in by_list.stdout
    assert "bor…xlsx: ble ikke behandlet" in by_list.stdout
    assert (tmp_path / "ut2" / "9601_2026-2027" / "handlingsplan.docx").is_file()


def test_the_result_is_the_same_however_many_are_made_at_a_time_and_in_whatever_order(tmp_path: Path) -> None:
    files = sorted(folder_of(tmp_path, *range(9601, 9607)).iterdir())
    for outbox, order, workers in (("one", files, 1), ("three", files, 3), ("backwards", files[::-1], 2)):
        assert set(answers(batch(order, tmp_path / outbox, workers)).values()) == {Happening.ANSWERED}
    assert contents(tmp_path / "one") == contents(tmp_path / "three") == contents(tmp_path / "backwards")


def test_an_outbox_that_a_service_writes_to_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = folder_of(tmp_path, 9601)
    (tmp_path / "ut").mkdir()
    monkeypatch.setattr("sltdocs.service.cluster.batch._PATIENCE", 0.5)
    service = Lease(tmp_path / "ut")
    service.acquire(0.0)
    monkeypatch.setattr("sltdocs.publishing.lease.this_process", lambda: "somebody else")
    with pytest.raises(EnvironmentFault, match="another sltdocs writes to"):
        list(batch(sorted(folder.iterdir()), tmp_path / "ut").answers())
    assert not list((tmp_path / "ut").glob("9601*"))


@pytest.mark.slow
def test_a_terminal_shows_how_far_it_has_come_and_a_file_does_not(tmp_path: Path) -> None:
    fill(tmp_path / "inn", 4)
    command = [sys.executable, "-m", "sltdocs", "batch", "inn", "--workers", "1", "--outbox", "ut"]
    terminal, theirs = os.openpty()
    running = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=theirs)
    os.close(theirs)
    shown = b""
    with suppress(OSError):  # so a terminal ends
        while more := os.read(terminal, 1000):
            shown += more
    os.close(terminal)
    assert running.wait(timeout=30) == 0
    assert b"4/4" in shown
    assert b"/s" in shown
    assert sltdocs(*command[3:-1], "ut2", here=tmp_path).stderr == ""


@pytest.mark.slow
def test_an_interrupted_batch_goes_on_where_it_stopped(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, *range(9601, 9613))
    command = [sys.executable, "-m", "sltdocs", "batch", str(folder), "--outbox", "ut"]
    running = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    while not list((tmp_path / "ut").glob("*/handlingsplan.docx")):
        time.sleep(0.01)
    running.send_signal(signal.SIGINT)
    running.communicate(timeout=30)
    assert running.returncode == 130
    done = len(list((tmp_path / "ut").glob("*/handlingsplan.docx")))
    told = json.loads(sltdocs("batch", folder, "--outbox", "ut", "--json", here=tmp_path).stdout)
    assert told["counts"]["made"] + told["counts"]["unchanged"] == 12
    assert told["counts"]["unchanged"] >= done > 0
    assert len(list((tmp_path / "ut").glob("_koordinator/*/versjoner/*/sett.json"))) == 12


PRELOAD = ("--preload", "tests.service.troublesome_afar")


def test_a_batch_that_slept_through_a_takeover_ends_without_writing(tmp_path: Path) -> None:
    running = batch(sorted(folder_of(tmp_path, 9601, 9602, 9603).iterdir()), tmp_path / "ut").answers()
    next(running)
    (tmp_path / "ut" / LEASE).write_text(json.dumps({"holder": "another-machine:1:1", "renewed": 1}), encoding="utf-8")
    before = contents(tmp_path / "ut")
    with pytest.raises(EnvironmentFault, match="taken over"):
        list(running)
    assert contents(tmp_path / "ut") == before


@dataclass
class Dask:
    """A scheduler and two workers on loopback, as somebody would start them."""

    address: str
    workers: list["subprocess.Popen[bytes]"]


@pytest.fixture
def dask(tmp_path: Path) -> Iterator[Dask]:
    here, file = tmp_path / "dask", tmp_path / "dask" / "scheduler.json"
    here.mkdir()
    environment = {**os.environ, "DASK_DISTRIBUTED__DIAGNOSTICS__NVML": "false", "PYTHONPATH": str(Path(__file__).parents[2])}

    def started(module: str, *arguments: str) -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-m", f"distributed.cli.{module}", *arguments, "--scheduler-file", str(file)]
        return subprocess.Popen(command, cwd=here, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    scheduler = started("dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard")
    while not file.exists():
        time.sleep(0.05)
    workers = [started("dask_worker", "--no-nanny", "--nthreads", "1", "--no-dashboard", *PRELOAD) for _ in range(2)]
    try:
        yield Dask(json.loads(file.read_text())["address"], workers)
    finally:
        for process in (*workers, scheduler):
            process.kill()
            process.wait()


@pytest.mark.slow
def test_a_cluster_gives_the_same_result_also_when_it_loses_a_worker_midway(tmp_path: Path, dask: Dask) -> None:
    files = sorted(folder_of(tmp_path, *range(9601, 9613)).iterdir())
    run = batch(files, tmp_path / "cluster")
    run.makers = Cluster(run.settings, dask.address, lambda: False)
    found: list[Answer] = []
    for answer in run.answers():
        found.append(answer)
        if len(found) == 3:
            dask.workers[0].kill()
    assert [answer.file for answer in found] == files
    assert {getattr(answer.outcome, "happening", answer.outcome) for answer in found} == {Happening.ANSWERED}
    assert set(answers(batch(files, tmp_path / "here")).values()) == {Happening.ANSWERED}
    assert contents(tmp_path / "cluster") == contents(tmp_path / "here")


@pytest.mark.slow
def test_a_cluster_knows_what_was_published_before(tmp_path: Path, dask: Dask) -> None:
    folder = folder_of(tmp_path, 9601)
    for outbox, makers in (("cluster", True), ("here", False)):
        for coordinator in ("Kari", "Ola"):
            (folder / "plan 9601.xlsx").write_bytes(plan("9601", Koordinator=coordinator))
            run = batch([folder / "plan 9601.xlsx"], tmp_path / outbox)
            run.makers = Cluster(run.settings, dask.address, lambda: False) if makers else None
            assert set(answers(run).values()) == {Happening.ANSWERED}
    assert len(list((tmp_path / "here" / "_koordinator" / "9601_2026-2027" / "versjoner").iterdir())) == 2
    assert contents(tmp_path / "cluster") == contents(tmp_path / "here")


@pytest.mark.slow
def test_a_workbook_that_hangs_eats_memory_or_crashes_on_a_cluster_harms_no_other(tmp_path: Path, dask: Dask) -> None:
    good = sorted(folder_of(tmp_path, *range(9601, 9605)).iterdir())
    bad = [tmp_path / "arbeidsbøker" / f"{trouble}.xlsx" for trouble in ("hang", "eat", "crash")]
    for number, file in enumerate(bad):
        file.write_bytes(plan(str(9611 + number)))
    run = batch([good[0], bad[0], good[1], bad[1], good[2], bad[2], good[3]], tmp_path / "cluster")
    run.settings = replace(run.settings, time_limit=6.0, memory_limit=600)
    run.makers = Cluster(run.settings, dask.address, lambda: False)
    assert set(answers(run).values()) == {Happening.ANSWERED}
    folders = {name: answer_folder(tmp_path / "cluster", f"{name}.xlsx") for name in ("hang", "eat", "crash")}
    told = {name: json.loads((folder / ".svar.json").read_bytes()) for name, folder in folders.items()}
    codes = {name: [found["code"] for found in record["findings"]] for name, record in told.items()}
    assert codes == {"hang": ["file-too-slow"], "eat": ["file-too-large"], "crash": ["file-too-large"]}
    assert set(answers(batch(good, tmp_path / "here")).values()) == {Happening.ANSWERED}
    shutil.rmtree(tmp_path / "cluster" / "_koordinator" / "_avvist")
    assert contents(tmp_path / "cluster") == contents(tmp_path / "here")


def test_a_cluster_that_is_not_there_is_said_in_a_sentence(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, 9601)
    told = sltdocs("batch", folder, "--outbox", "ut", "--scheduler", "tcp://127.0.0.1:9", here=tmp_path)
    assert told.returncode == 5
    assert "no Dask scheduler at tcp://127.0.0.1:9" in told.stderr
    assert "Traceback" not in told.stderr
