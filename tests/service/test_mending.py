"""The stable copies are kept right: once a minute, sooner where one was held open, and without reading what is unchanged."""

import os
import shutil
from pathlib import Path

import pytest

from sltdocs.publishing.layout import plan_folder
from sltdocs.publishing.projection import Projected, Receipt
from sltdocs.publishing.publisher import publish
from sltdocs.service.events import Happening, ServiceEvent, TroubleReason
from sltdocs.service.loop.mending import Mending
from tests.publishing.invariants import leftovers
from tests.publishing.publications import IDENTITY, later, publication


@pytest.fixture
def document(tmp_path: Path) -> Path:
    publish(tmp_path, publication("første"), later(0))
    return tmp_path / IDENTITY / "handlingsplan.docx"


@pytest.fixture
def mending(tmp_path: Path, document: Path) -> Mending:
    found = Mending(tmp_path)
    found.mend_everything(lambda event: None)
    found.mend(0.0, lambda event: None)
    return found


def nobody(event: ServiceEvent) -> None:
    raise AssertionError(event)


def test_a_copy_that_was_deleted_comes_back_within_a_minute_or_so(mending: Mending, document: Path) -> None:
    document.unlink()
    mending.mend(30.0, nobody)
    assert not document.exists()
    mending.mend(61.0, nobody)
    assert document.exists()


def test_the_round_of_many_plans_is_spread_over_its_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plans = [f"{number}_2026-2027" for number in range(1, 101)]
    for plan in plans:
        publish(tmp_path, publication("plan", identity=plan), later(0))
    looked: list[str] = []
    monkeypatch.setattr("sltdocs.service.loop.mending.repair", lambda plan, *_: looked.append(plan.name) or Projected())
    mending, before = Mending(tmp_path), 0
    for now in range(0, 66, 5):
        mending.mend(float(now), nobody)
        assert len(looked) - before <= 10
        before = len(looked)
    assert sorted(looked) == sorted(plans)


def test_what_has_just_been_published_is_not_read_again(tmp_path: Path, document: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mending, own = Mending(tmp_path), plan_folder(tmp_path, document.parent.name)
    mending.note(ServiceEvent(Happening.ANSWERED, "plan.xlsx", own, receipt=Receipt(own, new=True)))
    monkeypatch.setattr("sltdocs.service.loop.mending.repair", lambda *given: pytest.fail("read again"))
    mending.mend_everything(nobody)
    document.write_bytes(b"edited")
    with pytest.raises(pytest.fail.Exception):
        mending.mend_everything(nobody)


def test_after_trouble_everything_is_looked_at_at_once(mending: Mending, document: Path) -> None:
    document.unlink()
    mending.hurry()
    mending.mend(1.0, nobody)
    assert document.exists()


def test_a_copy_that_was_held_open_is_tried_every_five_seconds(mending: Mending, document: Path) -> None:
    own = plan_folder(document.parents[1], document.parent.name)
    waiting = Receipt(own, new=True, projected=Projected(waiting=("handlingsplan.docx",)))
    mending.note(ServiceEvent(Happening.ANSWERED, "plan.xlsx", own, receipt=waiting))
    document.unlink()
    mending.mend(5.0, nobody)
    assert document.exists()


def test_copies_that_look_the_same_are_not_read_again(mending: Mending, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sltdocs.service.loop.mending.repair", lambda *given: pytest.fail("read again"))
    mending.mend(61.0, nobody)
    mending.mend_everything(nobody)


def test_a_fault_is_told_and_tried_again(mending: Mending, document: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[ServiceEvent] = []
    document.unlink()
    with monkeypatch.context() as full:
        full.setattr("sltdocs.service.loop.mending.repair", lambda *given: (_ for _ in ()).throw(OSError(28, "no space left")))
        mending.mend(61.0, told.append)
    assert [(event.happening, event.reason) for event in told] == [(Happening.TROUBLE, TroubleReason.FULL)]
    assert mending.is_troubled
    mending.mend(122.0, nobody)
    assert document.exists()
    assert not mending.is_troubled


def test_what_failed_while_the_outbox_was_read_only_is_tried_every_five_seconds_and_told_once(
    mending: Mending, document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hurried round may fall into the very time that it is hurried for."""
    told: list[ServiceEvent] = []
    rejected = document.parents[1] / "_koordinator" / "_avvist" / "not-xlsx" / ".tmp-tilbakemelding.html"
    rejected.parent.mkdir(parents=True)
    rejected.touch()
    (document.parent / ".tmp-handlingsplan.docx").touch()
    mending.hurry()
    with monkeypatch.context() as read_only:
        read_only.setattr("sltdocs.service.loop.mending.repair", lambda *given: (_ for _ in ()).throw(OSError(30, "read-only")))
        read_only.setattr(Path, "unlink", lambda *given, **more: (_ for _ in ()).throw(OSError(30, "read-only")))
        for now in (1.0, 7.0, 13.0):
            mending.mend(now, told.append)
    assert len(told) == 1
    assert rejected.exists()
    mending.mend(19.0, nobody)
    assert leftovers(document.parents[1]) == []
    assert not mending.is_troubled


def half_built(document: Path) -> Path:
    """What a set leaves behind that could not be finished, nor taken away, as the outbox had just become read-only."""
    found = plan_folder(document.parents[1], document.parent.name) / "versjoner" / ".tmp-20260301T120000Z-0badc0de"
    found.mkdir()
    (found / "handlingsplan.docx").touch()
    (document.parent / ".tmp-handlingsplan.docx").touch()
    return found


def test_what_a_failed_try_left_is_swept_soon_also_when_the_next_try_succeeds_before_the_round(
    mending: Mending, document: Path
) -> None:
    """The storm `1-read_only_outbox`: what had just been published was not looked at again, with what lay beside it."""
    half_built(document)
    mending.hurry()
    plan = plan_folder(document.parents[1], document.parent.name)
    mending.note(ServiceEvent(Happening.ANSWERED, "plan.xlsx", plan, receipt=Receipt(plan, new=True)))
    mending.mend(5.0, nobody)
    assert leftovers(document.parents[1]) == []


def test_leftovers_that_cannot_be_swept_while_the_outbox_is_read_only_are_tried_every_five_seconds(
    mending: Mending, document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the copies are right nothing has to be written, so that nothing says that the sweeping failed."""
    hidden = half_built(document)
    mending.hurry()
    with monkeypatch.context() as read_only:
        read_only.setattr(os, "unlink", lambda *given, **more: (_ for _ in ()).throw(OSError(30, "read-only")))
        read_only.setattr(os, "rmdir", lambda *given, **more: (_ for _ in ()).throw(OSError(30, "read-only")))
        mending.mend(1.0, nobody)
        assert hidden.exists()
    mending.mend(7.0, nobody)
    assert leftovers(document.parents[1]) == []


def test_the_trouble_of_a_plan_that_was_taken_away_ends_with_it(
    mending: Mending, document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document.unlink()
    with monkeypatch.context() as full:
        full.setattr("sltdocs.service.loop.mending.repair", lambda *given: (_ for _ in ()).throw(OSError(28, "no space left")))
        mending.mend(61.0, lambda event: None)
    for folder in (plan_folder(document.parents[1], document.parent.name), document.parent):
        shutil.rmtree(folder)
    mending.mend(122.0, nobody)
    mending.mend(183.0, nobody)
    assert not mending.is_troubled


def test_it_staff_hear_of_a_set_whose_record_is_damaged_and_the_copies_stay(tmp_path: Path, document: Path) -> None:
    [record] = document.parents[1].glob("_koordinator/*/versjoner/*/sett.json")
    record.write_bytes(record.read_bytes()[:-5])
    told: list[ServiceEvent] = []
    before = document.read_bytes()
    Mending(tmp_path).mend_everything(told.append)
    assert [event.happening for event in told] == [Happening.TROUBLE]
    assert record.parent.name in told[0].text
    assert document.read_bytes() == before
