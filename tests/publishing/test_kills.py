"""Kill -9 at every single change to the disk: nothing half is ever visible, and the next run completes the work."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from sltdocs.publishing.publisher import publish, repair
from sltdocs.publishing.releasing import ReleaseClock
from tests.publishing.invariants import leftovers, public, sets, stable_files, violations
from tests.publishing.killing import survives
from tests.publishing.publications import IDENTITY, later, publication

MOST_CHANGES = 500


def first_plan(outbox: Path) -> None:
    publish(outbox, publication("første", adopted=True), later(0))


def second_version(outbox: Path) -> None:
    publish(outbox, publication("andre", adopted=True, not_made=("calendars",)), later(1))


def rejection(outbox: Path) -> None:
    publish(outbox, publication("tull", file_name="tull.xlsx", identity=None, files={}), later(1))


def another_rejection(outbox: Path) -> None:
    publish(outbox, publication("mer tull", file_name="tull.xlsx", identity=None, files={}), later(2))


def mending(outbox: Path) -> None:
    repair(outbox / "_koordinator" / IDENTITY)


def waiting_version(outbox: Path) -> None:
    publish(outbox, replace(publication("tredje", adopted=True), due=later(17)), later(2))


def released_version(outbox: Path) -> None:
    repair(outbox / "_koordinator" / IDENTITY, clock=ReleaseClock(later(18)))


def another_waits(outbox: Path) -> None:
    first_plan(outbox)
    waiting_version(outbox)


def corrected_version(outbox: Path) -> None:
    publish(outbox, replace(publication("rettet", adopted=True), due=later(20)), later(5))


def nothing(outbox: Path) -> None:
    """An empty outbox."""


def edited(outbox: Path) -> None:
    first_plan(outbox)
    (outbox / IDENTITY / "handlingsplan.docx").write_bytes("rettet for hånd".encode())


def thrown_away(outbox: Path) -> None:
    first_plan(outbox)
    shutil.rmtree(outbox / IDENTITY / "kalender")
    shutil.rmtree(outbox / IDENTITY / "vedtatt")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("before", "work"),
    [
        (nothing, first_plan),
        (first_plan, second_version),
        (edited, second_version),
        (nothing, rejection),
        (rejection, another_rejection),
        (thrown_away, mending),
        (first_plan, waiting_version),
        (another_waits, corrected_version),
        (another_waits, released_version),
        (edited, mending),
    ],
    ids=lambda step: step.__name__,
)
def test_a_kill_at_any_change_harms_nothing(tmp_path: Path, before: Callable[[Path], None], work: Callable[[Path], None]) -> None:
    whole = tmp_path / "whole"
    before(whole)
    work(whole)
    kills = 0
    for kill_at in range(1, MOST_CHANGES):
        outbox = tmp_path / str(kill_at)
        before(outbox)
        if survives(lambda outbox=outbox: work(outbox), kill_at):
            break
        kills += 1
        assert wrong(outbox) == []
        work(outbox)
        if (outbox / "_koordinator" / IDENTITY).exists():
            repair(outbox / "_koordinator" / IDENTITY)
        assert violations(outbox) == []
        assert everything(outbox) == everything(whole)
        shutil.rmtree(outbox)
    assert 5 < kills < MOST_CHANGES - 1


def wrong(outbox: Path) -> list[str]:
    """What is wrong just after the kill; her edited copy may still stand under the stable name."""
    return [text for text in violations(outbox) if not text.startswith(f"{IDENTITY}/handlingsplan.docx: a stable copy")]


def everything(outbox: Path) -> dict[str, bytes]:
    """Every file by path but the records with their moments; leftovers count as wrong."""
    assert leftovers(outbox) == []
    return {
        path.relative_to(outbox).as_posix(): path.read_bytes()
        for path in sorted(outbox.rglob("*"))
        if path.is_file() and path.name not in {"sett.json", ".svar.json"}
    }


def test_the_invariants_see_planted_faults(tmp_path: Path) -> None:
    first_plan(tmp_path)
    assert violations(tmp_path) == []
    plan = tmp_path / "_koordinator" / IDENTITY
    [published] = sets(plan)

    (public(plan) / "handlingsplan.docx").write_bytes(stable_files(plan)["handlingsplan.docx"][:5])
    assert len(violations(tmp_path)) == 1
    (published / "handlingsplan.docx").write_bytes(b"")
    assert len(violations(tmp_path)) == 2
    (public(plan) / "vedtatt" / "handlingsplan.docx").write_bytes(b"endret")
    assert len(violations(tmp_path)) == 3
    shutil.copytree(published, plan / "versjoner" / "20990101T000000Z-again")
    assert any("twice" in text for text in violations(tmp_path))
