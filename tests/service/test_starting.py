"""Starting: a share that refuses something once ends nothing, and who waits to start can be stopped."""

import errno
import json
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sltdocs.errors import EnvironmentFault
from sltdocs.publishing.lease import LEASE, Lease
from sltdocs.service.loop import folder_service
from sltdocs.service.loop.folder_service import FolderService
from sltdocs.settings import Settings


@pytest.fixture
def service(tmp_path: Path) -> FolderService:
    settings = Settings(tmp_path / "inn", tmp_path / "ut", settle=0.1, sweep=0.1, workers=1)
    settings.inbox.mkdir()
    settings.outbox.mkdir()
    return FolderService(settings, lambda event: None, lambda: datetime.now(UTC))


def refusing(monkeypatch: pytest.MonkeyPatch, times: int, fault: int) -> list[int]:
    """The outbox cannot be opened so many times; gives how often it was tried."""
    really, tried = folder_service.open_outbox, [0]

    def opened(*given: object) -> object:
        tried[0] += 1
        if tried[0] <= times:
            raise OSError(fault, "refused")
        return really(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(folder_service, "open_outbox", opened)
    return tried


@pytest.mark.parametrize("fault", [errno.EACCES, errno.EBUSY, errno.EIO])
def test_one_refusal_at_the_start_is_asked_again(service: FolderService, monkeypatch: pytest.MonkeyPatch, fault: int) -> None:
    tried = refusing(monkeypatch, 1, fault)
    assert service.run(once=True)
    assert tried == [2]
    assert not (service.settings.outbox / LEASE).exists()


def test_an_outbox_that_cannot_be_used_ends_it_with_the_reason_and_without_a_lease(
    service: FolderService, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = refusing(monkeypatch, 99, errno.EACCES)
    with pytest.raises(EnvironmentFault, match="refused"):
        service.run(once=True)
    assert tried == [3]
    assert not (service.settings.outbox / LEASE).exists()


def test_who_waits_for_another_instance_stops_at_once(service: FolderService) -> None:
    lease = service.settings.outbox / LEASE
    lease.write_text(json.dumps({"holder": "another-machine:17:4711", "renewed": 1}), encoding="utf-8")
    running = threading.Thread(target=service.run)
    running.start()
    service.stop()
    running.join(5.0)
    assert not running.is_alive()
    assert "another-machine" in lease.read_text(encoding="utf-8")
    assert not Lease(service.settings.outbox).is_ours()
