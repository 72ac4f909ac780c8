"""When nothing happens, next to nothing is done: one look at each file, and no writing but the sign of life.

System calls are counted, not seconds: they are the same on every machine.
"""

import json
import os
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from sltdocs.publishing.layout import COORDINATOR, WITHDRAWN
from sltdocs.publishing.lease import LEASE
from sltdocs.service.events import Happening, ServiceEvent
from sltdocs.service.loop.announcing import TOLD
from sltdocs.service.loop.folder_service import FolderService
from sltdocs.service.service_rhythm import USUAL_RHYTHM, ServiceRhythm
from sltdocs.service.status.space_reserve import RESERVE
from sltdocs.settings import Settings
from tests.journeys.site import plan, until

SWEEPS = 15
PLANS = 2
_CHANGES = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.truncate", "os.utime", "os.chmod"}
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


@dataclass
class Calls:
    """What this process asks of the disk below a folder, while `counting`."""

    below: Path
    counting: bool = False
    changed: set[str] = field(default_factory=set)
    looked: Counter[str] = field(default_factory=Counter)
    """Looks at a file or into a folder and readings, by path relative to `below`."""

    def hook(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self.counting and event == "open":
            self._note(arguments[0], writing=bool((arguments[2] or 0) & _WRITING))
        elif self.counting and event in _CHANGES and not (event == "os.mkdir" and Path(arguments[0]).is_dir()):
            self._note(arguments[0], writing=True)
        elif self.counting and event in {"os.listdir", "os.scandir"}:
            self._note(arguments[0], writing=False)

    def look(self, path: Any) -> None:
        """An `os.stat` or `os.lstat`, which no audit hook hears of."""
        if self.counting:
            self._note(path, writing=False)

    def _note(self, path: Any, *, writing: bool) -> None:
        if isinstance(path, str | os.PathLike) and Path(path).is_relative_to(self.below):
            name = Path(path).relative_to(self.below).as_posix()
            self.changed.update([name] if writing else [])
            self.looked.update([] if writing else [name])


@pytest.fixture
def calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Calls]:
    found = Calls(tmp_path)
    sys.addaudithook(found.hook)
    for name in ("stat", "lstat"):
        whole = getattr(os, name)

        def noted(path: Any, *given: Any, whole: Any = whole, **more: Any) -> os.stat_result:
            found.look(path)
            return whole(path, *given, **more)

        monkeypatch.setattr(os, name, noted)
    yield found
    found.counting = False


def idle(place: Path, files: int, calls: Calls, rhythm: ServiceRhythm = USUAL_RHYTHM) -> int:
    """Counts over some sweeps of a service that has answered everything; gives how many sweeps there were."""
    settings = Settings(place / "inn", place / "ut", place / "maler", settle=0.1, sweep=0.1, workers=1)
    for folder in (settings.inbox, settings.templates or place):
        folder.mkdir(parents=True)
    for number in range(PLANS):
        (settings.inbox / f"plan {number}.xlsx").write_bytes(plan(str(9601 + number)))
    for number in range(files - PLANS):
        (settings.inbox / f"notat {number}.xlsx").write_bytes(b"no workbook %d" % number)
    answered: list[ServiceEvent] = []
    service = FolderService(settings, answered.append, lambda: datetime.now(UTC), rhythm=rhythm)
    running = threading.Thread(target=service.run)
    running.start()
    try:
        until(lambda: sum(event.happening is Happening.ANSWERED for event in answered) == files)
        until((settings.outbox / RESERVE).exists)
        until(
            lambda: len(json.loads((settings.outbox / COORDINATOR / TOLD).read_bytes())) == files + PLANS
        )  # of each plan also that it is out
        inbox = settings.inbox.relative_to(calls.below).as_posix()
        calls.counting = True
        until(lambda: calls.looked[inbox] > SWEEPS)
        calls.counting = False
    finally:
        service.stop()
        running.join()
    return calls.looked[inbox]


def test_each_file_is_looked_at_once_in_a_sweep_and_nothing_else_grows_with_them(tmp_path: Path, calls: Calls) -> None:
    others = []
    for files in (5, 40):
        calls.looked.clear()
        sweeps = idle(tmp_path / str(files), files, calls)
        looks = [count for path, count in calls.looked.items() if Path(path).parent == Path(str(files), "inn")]
        assert len(looks) == files
        assert max(looks) <= sweeps
        others.append((calls.looked.total() - sum(looks)) / sweeps)
    few, many = others
    assert many < 1.5 * few < 30


def test_nothing_is_written_but_the_sign_of_life_and_no_copy_is_read(tmp_path: Path, calls: Calls) -> None:
    quickly = ServiceRhythm(mending=1.0, mending_per_plan=0.0, page=0.5, lease=3.0)
    idle(tmp_path, 5, calls, quickly)  # rounds and signs of life fall into the sweeps
    written = {Path(path).name.removeprefix(".tmp-") for path in calls.changed}
    assert written == {LEASE, "STATUS.html"}
    assert {Path(path).parent for path in calls.changed} == {Path("ut"), Path("ut/_koordinator")}
    assert "ut" in calls.looked  # a round of mending began
    looked = [path for path in calls.looked if Path(path).name != WITHDRAWN]  # each round asks whether it is there
    assert not [path for path in looked if Path(path).suffix in {".docx", ".ics", ".xlsx", ".json"} and "ut" in Path(path).parts]
