"""A running service lets out what waits when its time has come: told once, also after a kill, and shown until then."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from sltdocs.service.events import Happening, ServiceEvent
from sltdocs.service.loop.folder_service import FolderService
from sltdocs.service.notifying.news import News
from sltdocs.service.notifying.receivers import Receiver
from sltdocs.service.status.service_state import ServiceState, moment, state_in
from sltdocs.settings import Settings
from tests.journeys.adopted import ADOPTED, Cells, Municipality, decision
from tests.journeys.adopted import book as book_with
from tests.journeys.released import IDENTITY, Office, book
from tests.journeys.site import until

PLANNED = ((1, "14.04.2026", ""), (2, "12.05.2026", ""), (3, "09.06.2026", ""))
MOVED = ((1, "15.04.2026", ""), *PLANNED[1:])


@dataclass
class House:
    """A service on an inbox and an outbox, with a clock that is moved by hand."""

    folder: Path
    now: datetime = field(default_factory=lambda: datetime(2026, 3, 2, 12, 0, tzinfo=UTC))
    told: list[ServiceEvent] = field(default_factory=list)

    @property
    def settings(self) -> Settings:
        return Settings(self.folder / "inn", self.folder / "ut", settle=0.1, sweep=0.1, workers=1)

    @property
    def office(self) -> Office:
        return Office(self.settings.outbox)

    @contextmanager
    def running(self) -> Iterator[None]:
        service = FolderService(self.settings, self.told.append, lambda: self.now)
        running = threading.Thread(target=service.run)
        running.start()
        try:
            yield
        finally:
            service.stop()
            running.join()

    def once(self) -> None:
        FolderService(self.settings, self.told.append, lambda: self.now).run(once=True)

    def save(self, *meetings: tuple[int, str, str]) -> None:
        self.settings.inbox.mkdir(exist_ok=True)
        (self.settings.inbox / "plan.xlsx").write_bytes(book(meetings))

    def count(self, happening: Happening) -> int:
        return sum(event.happening is happening for event in self.told)

    @property
    def shown(self) -> ServiceState:
        return state_in((self.settings.outbox / "_koordinator" / "STATUS.html").read_bytes())


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def test_it_goes_out_when_its_time_has_come_and_is_told_then(house: House) -> None:
    house.save(*PLANNED)
    news = News(Receiver("rektor", "mailto://x", plans=True, trouble=False))
    with house.running():
        until(lambda: house.count(Happening.ANSWERED) == 1)
        assert [news.note(event, 0.0) for event in house.told if event.happening is Happening.ANSWERED] == [True]
        house.now += timedelta(hours=1)
        house.save(*MOVED)
        until(lambda: house.count(Happening.ANSWERED) == 2)
        until(lambda: [card.due for card in house.shown.plans] == ["2026-03-02T13:15:00+00:00"])
        answered = [event for event in house.told if event.happening is Happening.ANSWERED]
        assert not news.note(answered[1], 0.0)
        assert house.office.steps["1"] == (0, "14.04", False)
        assert house.count(Happening.RELEASED) == 0
        house.now += timedelta(minutes=16)
        until(lambda: house.count(Happening.RELEASED) == 1)
        assert house.office.steps["1"] == (1, "15.04", False)
        until(lambda: [card.due for card in house.shown.plans] == [""])
    assert any(news.note(event, 0.0) for event in house.told if event.happening is Happening.RELEASED)
    assert [past.happening for past in house.shown.history] == ["released", "answered", "answered"]


def waiting(house: House) -> None:
    house.save(*PLANNED)
    house.once()
    house.now += timedelta(hours=1)
    house.save(*MOVED)
    with house.running():
        until(lambda: house.count(Happening.ANSWERED) == 2)


def test_a_restart_lets_out_what_has_become_due_and_once_everything(house: House) -> None:
    waiting(house)
    house.now += timedelta(minutes=5)
    with house.running():
        until(lambda: house.shown.plans and not house.shown.stopped)
        assert house.office.steps["1"] == (0, "14.04", False)
    house.once()
    assert house.office.steps["1"] == (1, "15.04", False)
    assert house.count(Happening.RELEASED) == 1
    house.once()
    assert house.count(Happening.RELEASED) == 1


def test_a_kill_between_release_and_telling_is_told_at_the_next_start(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    waiting(house)
    house.now += timedelta(minutes=16)

    class Killed(BaseException):
        """Ends the run where it is, as a kill does."""

    def killed(*_given: object) -> None:
        raise Killed

    with monkeypatch.context() as fault:
        fault.setattr(FolderService, "_tell_of_released", killed)
        with pytest.raises(Killed):
            house.once()
    assert house.office.steps["1"] == (1, "15.04", False)
    assert house.count(Happening.RELEASED) == 0
    house.once()
    assert house.count(Happening.RELEASED) == 1
    assert "released" in [past.happening for past in house.shown.history]
    assert IDENTITY in (house.settings.outbox / "_koordinator" / ".fortalt.json").read_text("utf-8")


def test_a_decision_dated_ahead_is_locked_on_its_day_by_a_service_that_runs(house: House) -> None:
    town = Municipality(house.settings.outbox)
    status: Cells = {
        ("plan", 0, "status"): ADOPTED[town.form],
        **decision(0, "Kommunestyret", date(2026, 3, 4), "9/26", "vedtatt"),
    }
    house.settings.inbox.mkdir()
    (house.settings.inbox / "plan.xlsx").write_bytes(book_with(town.form, status))
    with house.running():
        until(lambda: house.count(Happening.ANSWERED) == 1)
        assert town.locked == {}
        house.now += timedelta(days=1)
        until(lambda: moment(house.shown.seen) >= house.now)
        assert town.locked == {}
        house.now += timedelta(days=1)
        until(lambda: house.count(Happening.ANSWERED) == 2)
    assert list(town.locked) == ["handlingsplan.docx"]
    assert town.locked["handlingsplan.docx"] == town.plan
