"""One writer per outbox: a second instance is told so, and a lease that nobody holds any more is taken over."""

import errno
import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from sltdocs.errors import EnvironmentFault
from sltdocs.publishing.lease import LEASE, STALE_AFTER, Lease, holder_of
from sltdocs.publishing.processes import is_gone, this_process

ELSEWHERE = "another-machine:17:4711"


class Time:
    """A clock that moves only when somebody sleeps; `meanwhile` runs at each sleep."""

    def __init__(self, meanwhile: Callable[[], object] = lambda: None) -> None:
        self.now = 0.0
        self._meanwhile = meanwhile

    def clock(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds
        self._meanwhile()


def acquire(lease: Lease, time: Time, patience: float = 5.0) -> None:
    lease.acquire(patience, time.sleep, time.clock)


def lease_of(outbox: Path, holder: str, renewed: int = 0) -> None:
    (outbox / LEASE).write_text(json.dumps({"holder": holder, "renewed": renewed}), encoding="utf-8")


def test_a_free_outbox_is_taken_and_given_back(tmp_path: Path) -> None:
    lease = Lease(tmp_path)
    acquire(lease, Time())
    assert holder_of(tmp_path) == this_process()
    lease.release()
    assert list(tmp_path.iterdir()) == []


def test_a_second_instance_is_refused_after_its_patience(tmp_path: Path) -> None:
    acquire(Lease(tmp_path), Time())
    time = Time()
    with pytest.raises(EnvironmentFault, match="another sltdocs"):
        acquire(Lease(tmp_path, holder="second"), time)
    assert 5.0 <= time.now < STALE_AFTER


def test_a_second_instance_gets_the_lease_when_the_first_gives_it_back_in_time(tmp_path: Path) -> None:
    first = Lease(tmp_path)
    acquire(first, Time())
    second = Lease(tmp_path, holder="second")
    acquire(second, Time(meanwhile=first.release))
    with pytest.raises(EnvironmentFault, match="taken over"):
        first.renew()


def test_a_busy_holder_shows_itself_in_time_but_does_not_write_for_every_file(tmp_path: Path) -> None:
    lease, time, moments, seen = Lease(tmp_path), Time(), [], b""
    acquire(lease, time)
    for _ in range(1_200):
        time.sleep(0.1)
        lease.renew(time.clock)
        if (tmp_path / LEASE).read_bytes() != seen:
            seen = (tmp_path / LEASE).read_bytes()
            moments.append(time.now)
    assert max(later - sooner for sooner, later in pairwise((0.0, *moments, time.now))) <= STALE_AFTER / 4
    assert len(moments) <= 12


def test_a_renewal_that_failed_is_tried_at_once_again(tmp_path: Path) -> None:
    lease, time = Lease(tmp_path), Time()
    acquire(lease, time)
    (tmp_path / LEASE).unlink()
    (tmp_path / LEASE).mkdir()
    for _ in range(3):
        with pytest.raises(OSError, match=LEASE):
            lease.renew(time.clock)


def test_a_holder_on_another_machine_that_renews_is_left_alone(tmp_path: Path) -> None:
    numbers: Iterator[int] = iter(range(1, 1_000))
    lease_of(tmp_path, ELSEWHERE)
    time = Time(meanwhile=lambda: lease_of(tmp_path, ELSEWHERE, next(numbers)))
    with pytest.raises(EnvironmentFault, match="another-machine"):
        acquire(Lease(tmp_path), time)


def test_a_silent_holder_on_another_machine_loses_the_lease_after_a_minute(tmp_path: Path) -> None:
    lease_of(tmp_path, ELSEWHERE)
    time = Time()
    acquire(Lease(tmp_path), time)
    assert time.now >= STALE_AFTER
    assert holder_of(tmp_path) == this_process()


@pytest.mark.parametrize("content", [b"", b"{", b"[]"], ids=["empty", "cut off", "foreign"])
def test_a_broken_lease_is_nobody_s_and_costs_no_minute(tmp_path: Path, content: bytes) -> None:
    (tmp_path / LEASE).write_bytes(content)
    time = Time()
    acquire(Lease(tmp_path), time)
    assert holder_of(tmp_path) == this_process()
    assert time.now < 5.0


def test_a_lease_that_is_being_written_by_an_earlier_version_is_left_to_it(tmp_path: Path) -> None:
    (tmp_path / LEASE).write_bytes(b"")
    time = Time(meanwhile=lambda: lease_of(tmp_path, ELSEWHERE, int(time.now * 10)))
    with pytest.raises(EnvironmentFault, match="another-machine"):
        acquire(Lease(tmp_path), time)


def test_a_disk_that_is_full_leaves_no_lease_that_names_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Path, _: bytes) -> int:
        self.touch()
        raise OSError(errno.ENOSPC, "No space left on device", str(self))

    with monkeypatch.context() as patched:
        patched.setattr(Path, "write_bytes", full)
        with pytest.raises(OSError, match="No space"):
            acquire(Lease(tmp_path), Time())
    assert list(tmp_path.iterdir()) == []
    time = Time()
    acquire(Lease(tmp_path), time)
    assert time.now == 0.0


def test_a_share_that_knows_no_links_gives_a_lease_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(self: Path, target: Path) -> None:
        raise OSError(errno.EOPNOTSUPP, "Operation not supported", str(self))

    monkeypatch.setattr(Path, "hardlink_to", refused)
    acquire(Lease(tmp_path), Time())
    assert holder_of(tmp_path) == this_process()
    assert [path.name for path in tmp_path.iterdir()] == [LEASE]
    with pytest.raises(EnvironmentFault, match="another sltdocs"):
        acquire(Lease(tmp_path, holder="second"), Time())


def test_what_a_kill_left_of_writing_a_lease_is_swept(tmp_path: Path) -> None:
    (tmp_path / ".tmp-lease-0123abcd").write_bytes(b"{")
    acquire(Lease(tmp_path), Time())
    assert [path.name for path in tmp_path.iterdir()] == [LEASE]


def test_whoever_waits_for_the_lease_can_be_stopped(tmp_path: Path) -> None:
    lease_of(tmp_path, ELSEWHERE)
    assert Lease(tmp_path).acquire(5.0, lambda _: True) is False
    assert holder_of(tmp_path) == ELSEWHERE


def test_the_lease_of_a_killed_process_is_taken_over_at_once(tmp_path: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    lease_of(tmp_path, f"{socket.gethostname()}:{ended.pid}:1")
    time = Time()
    acquire(Lease(tmp_path), time)
    assert time.now == 0.0


def test_a_process_number_that_is_used_again_is_not_taken_for_the_old_process() -> None:
    assert is_gone(f"{socket.gethostname()}:{os.getpid()}:1")
    assert not is_gone(this_process())


def test_a_lease_that_was_renewed_just_before_the_takeover_is_given_back(tmp_path: Path) -> None:
    lease_of(tmp_path, "somebody:quicker:1")
    Lease(tmp_path)._clear_away(b"what was stale")
    assert holder_of(tmp_path) == "somebody:quicker:1"
    assert [path.name for path in tmp_path.iterdir()] == [LEASE]


def test_giving_back_leaves_the_lease_of_a_successor(tmp_path: Path) -> None:
    lease_of(tmp_path, ELSEWHERE)
    Lease(tmp_path).release()
    assert holder_of(tmp_path) == ELSEWHERE
