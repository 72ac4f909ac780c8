"""A writer that is suspended at any moment, and wakes after another has taken over, changes nothing any more."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from sltdocs.publishing.answers.rejected import sweep_rejected
from sltdocs.publishing.lease import LEASE, Lease
from sltdocs.publishing.publisher import publish, repair
from tests.publishing.invariants import leftovers, violations
from tests.publishing.killing import ends_unsuspended
from tests.publishing.publications import IDENTITY, later, publication

MOST_CHANGES = 300


def new_version(outbox: Path, fence: Callable[[], object]) -> None:
    publish(outbox, publication("fra den som sov", adopted=True), later(1), fence)


def rejection(outbox: Path, fence: Callable[[], object]) -> None:
    publish(outbox, publication("tull fra den som sov", file_name="tull.xlsx", identity=None, files={}), later(1), fence)


def mending(outbox: Path, fence: Callable[[], object]) -> None:
    repair(outbox / "_koordinator" / IDENTITY, fence)


def before(outbox: Path) -> None:
    """One plan, one of whose copies has been thrown away, and one rejected file."""
    publish(outbox, publication("første"), later(0))
    publish(outbox, publication("tull", file_name="tull.xlsx", identity=None, files={}), later(0))
    (outbox / IDENTITY / "handlingsplan.docx").unlink()


def but_for_the_mark(files: dict[str, bytes]) -> dict[str, bytes]:
    """Without the mark of an answered rejected file: taken away at the very worst moment, it only costs one more answer."""
    return {path: data for path, data in files.items() if not path.endswith("/.svar.json")}


def taken_over(outbox: Path) -> None:
    """What a successor does: takes the lease, sweeps up, and goes on with the files of the day."""
    (outbox / LEASE).write_text(json.dumps({"holder": "successor", "renewed": 1}), encoding="utf-8")
    sweep_rejected(outbox)
    repair(outbox / "_koordinator" / IDENTITY)
    publish(outbox, publication("fra etterfølgeren", adopted=True), later(5))
    publish(outbox, publication("nytt tull", file_name="tull.xlsx", identity=None, files={}), later(5))


def everything(outbox: Path) -> dict[str, bytes]:
    return {path.relative_to(outbox).as_posix(): path.read_bytes() for path in outbox.rglob("*") if path.is_file()}


@pytest.mark.slow
@pytest.mark.parametrize("work", [new_version, rejection, mending])
def test_a_suspended_writer_that_wakes_after_a_takeover_changes_nothing(
    tmp_path: Path, work: Callable[[Path, Callable[[], object]], None]
) -> None:
    suspensions = 0
    for at in range(1, MOST_CHANGES):
        outbox = tmp_path / str(at)
        outbox.mkdir()
        before(outbox)
        lease = Lease(outbox, holder="sleeper")
        lease.acquire(0)
        after_takeover: dict[str, bytes] = {}

        def meanwhile(outbox: Path = outbox, after_takeover: dict[str, bytes] = after_takeover) -> None:
            taken_over(outbox)
            after_takeover.update(everything(outbox))

        if ends_unsuspended(lambda outbox=outbox, lease=lease: work(outbox, lease.check), at, meanwhile):
            break
        suspensions += 1
        assert but_for_the_mark(everything(outbox)) == but_for_the_mark(after_takeover)
        assert violations(outbox) == []
        assert leftovers(outbox) == []
        shutil.rmtree(outbox)
    assert 5 < suspensions < MOST_CHANGES - 1


@pytest.mark.slow
def test_without_the_fence_it_would_be_found(tmp_path: Path) -> None:
    for at in range(1, MOST_CHANGES):
        outbox = tmp_path / str(at)
        publish(outbox, publication("første"), later(0))
        after_takeover: dict[str, bytes] = {}

        def meanwhile(outbox: Path = outbox, after_takeover: dict[str, bytes] = after_takeover) -> None:
            taken_over(outbox)
            after_takeover.update(everything(outbox))

        if ends_unsuspended(lambda outbox=outbox: new_version(outbox, lambda: None), at, meanwhile):
            break
        if everything(outbox) != after_takeover:
            return
    pytest.fail("a writer without the fence changed nothing")
