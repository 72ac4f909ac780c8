"""The sign of life: the page tells the newest moment, also when nothing else on it has changed."""

import io
import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sltdocs.cli.options import settings_from
from sltdocs.contract.written_form import WrittenForm
from sltdocs.errors import EnvironmentFault
from sltdocs.publishing.lease import Lease
from sltdocs.service.events import Happening, ServiceEvent, TroubleReason
from sltdocs.service.status.heartbeat import Heartbeat
from sltdocs.service.status.service_state import ServiceState, state_in
from sltdocs.service.status.status_page import page

BEGIN = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


@pytest.fixture
def outbox(tmp_path: Path) -> Path:
    (tmp_path / "inn").mkdir()
    return tmp_path


def beating(outbox: Path, minutes: int) -> Iterator[tuple[Heartbeat, float]]:
    """A heartbeat, opened at 9.00 in Norway, and the seconds for each minute after."""
    moments = iter(BEGIN + timedelta(minutes=minute) for minute in range(10 * minutes))
    heartbeat = Heartbeat(settings_from(None, inbox=outbox / "inn", outbox=outbox), lambda: next(moments))
    heartbeat.open()
    for minute in range(minutes):
        yield heartbeat, 60.0 * minute


def shown(outbox: Path) -> tuple[bytes, ServiceState]:
    content = (outbox / "_koordinator" / "STATUS.html").read_bytes()
    return content, state_in(content)


def test_the_page_tells_the_newest_sign_of_life_when_nothing_else_has_changed(outbox: Path) -> None:
    seen = []
    for heartbeat, now in beating(outbox, 3):
        heartbeat.beat(now, (), (), ())
        content, state = shown(outbox)
        assert content == page(state, WrittenForm.NB)  # as if it had been made from the start
        local = datetime.fromisoformat(state.seen) + timedelta(hours=1)
        assert f"23.11.2026 kl.\N{NO-BREAK SPACE}{local:%H.%M}" in content.decode()
        seen.append(state.seen)
    assert seen == sorted(set(seen))


def test_what_happens_between_two_signs_of_life_is_shown(outbox: Path) -> None:
    for heartbeat, now in beating(outbox, 3):
        if now == 60.0:
            heartbeat.note(
                ServiceEvent(Happening.TROUBLE, "plan.xlsx", text="No space left on device", reason=TroubleReason.FULL)
            )
        heartbeat.beat(now, (), (), () if now == 120.0 else ("plan.xlsx",))
        assert [one.file_name for one in shown(outbox)[1].troubles] == (["pla…xlsx"] if now == 60.0 else [])


def test_trouble_that_is_over_is_not_shown_though_it_could_not_be_while_it_lasted(
    outbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page that was prepared while the outbox was read-only has never been seen by anybody."""
    for heartbeat, now in beating(outbox, 3):
        if now == 60.0:
            heartbeat.note(ServiceEvent(Happening.TROUBLE, text="Read-only file system", reason=TroubleReason.RIGHTS))
            with monkeypatch.context() as read_only:
                for module in (os, io):
                    read_only.setattr(module, "open", lambda *given, **more: (_ for _ in ()).throw(OSError(30, "read-only")))
                with pytest.raises(OSError, match="read-only"):
                    heartbeat.beat(now, (), (), ("",))
        else:
            heartbeat.beat(now, (), (), ())
    assert shown(outbox)[1].troubles == ()


def test_one_that_was_suspended_while_it_made_the_page_leaves_its_successors_page_alone(outbox: Path) -> None:
    """Making the first page takes a second on a busy machine: long enough to be suspended in it."""
    for heartbeat, now in beating(outbox, 2):
        before = (outbox / "_koordinator/STATUS.html").read_bytes()
        lease = Lease(outbox, "successor")
        lease.acquire(0.0)
        heartbeat.fence = Lease(outbox, "sleeper").check
        with pytest.raises(EnvironmentFault, match="taken over"):
            heartbeat.beat(now, ("plan.xlsx",), (), ())
        assert (outbox / "_koordinator/STATUS.html").read_bytes() == before
        assert not list(outbox.glob(".tmp-*"))
        lease.release()


def test_a_stopped_service_says_so_though_nothing_else_has_changed(outbox: Path) -> None:
    for heartbeat, now in beating(outbox, 1):
        heartbeat.beat(now, (), (), ())
        assert not shown(outbox)[1].stopped
        heartbeat.stopped()
        assert shown(outbox)[1].stopped
