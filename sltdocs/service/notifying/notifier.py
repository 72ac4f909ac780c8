"""Gathers news and sends it, in a thread of its own: however long a mail server takes, publishing does not wait for it."""

import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from sltdocs.publishing.files import replace_file
from sltdocs.service.backing_off import BackingOff
from sltdocs.service.events import Happening, ServiceEvent
from sltdocs.service.notifying.digest import Surroundings, compose
from sltdocs.service.notifying.news import News, Told, as_json, take_back
from sltdocs.service.notifying.postman import Postman
from sltdocs.service.notifying.receivers import Receiver, ReceiversFault, SendHindrance
from sltdocs.service.status.service_state import Unsent

PENDING = ".sltdocs-varsel.json"
"""In the outbox: what could not be sent outlasts a restart. It holds names that lie there anyway, and no address."""
_TRIES_AT_THE_END = 3
_AT_MOST = 10
"""Times `after`: a storm of files is told once when it is over, but nobody waits for its end for ever."""
_LOOK_AGAIN = 0.2


@dataclass(slots=True)
class Notifier:
    """One digest a receiver: sent when nothing new has come for `after` seconds, tried again with back-off until it is taken.

    `clock` gives aware UTC time, `tell` logs. What is sent is told at least once: a kill between sending and noting
    that it was sent repeats a digest.
    """

    receivers: Sequence[Receiver]
    around: Surroundings
    after: float
    tell: Callable[[ServiceEvent], None]
    clock: Callable[[], datetime]
    fault: ReceiversFault | None = None
    _news: dict[str, News] = field(default_factory=dict)
    _since: dict[str, float] = field(default_factory=dict)
    _unsent: dict[str, Unsent] = field(default_factory=dict)
    _kept: bytes = b"{}"
    _backing_off: BackingOff = field(default_factory=BackingOff)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _keeping: threading.Lock = field(default_factory=threading.Lock)
    _wake: threading.Event = field(default_factory=threading.Event)
    _closing: threading.Event = field(default_factory=threading.Event)
    _hurry: bool = False
    _thread: threading.Thread | None = None
    postman: Postman = field(init=False)

    def __post_init__(self) -> None:
        self._news = {receiver.label: News(receiver) for receiver in self.receivers}
        self.postman = Postman(self._gives_up)
        if self.fault:
            self._hinder("", self.fault.hindrance, None)

    def open(self) -> None:
        """Takes up what an earlier run could not send. To be called by the one writer of the outbox."""
        if self._news:
            with suppress(OSError):
                self._kept = self._pending.read_bytes()
                take_back(self._news, self._kept)
            self._thread = threading.Thread(target=self._run, name="sltdocs-notifier", daemon=True)
            self._thread.start()

    def note(self, event: ServiceEvent) -> None:
        """Takes in something that happened; returns at once."""
        with self._lock:
            worth = [news.note(event, time.monotonic()) for news in self._news.values()]
        if any(worth):
            self._wake.set()

    def keep(self) -> None:
        """Writes down what has been noted, so that not even a kill loses it."""
        if self._news:
            self._keep()

    def unsent(self) -> tuple[Unsent, ...]:
        """What could not be sent so far, for the status page."""
        with self._lock:
            return tuple(one for _, one in sorted(self._unsent.items()))

    def close(self, stopping: Callable[[], bool]) -> None:
        """Sends what is left without gathering more, with a few tries; gives up within a second once it is `stopping`.

        What is still unsent then is kept for the next run.
        """
        self._hurry = True
        self._closing.set()
        while self._thread and self._thread.is_alive():
            self._hurry = self._hurry and not stopping()
            self._wake.set()
            self._thread.join(_LOOK_AGAIN)

    @property
    def _pending(self) -> Path:
        return self.around.outbox / PENDING

    def _gives_up(self) -> bool:
        return self._closing.is_set() and not self._hurry

    def _run(self) -> None:
        while True:
            self._wake.wait(self._pause())
            self._wake.clear()
            self._keep()
            for label in self._due():
                self._send(label)
            self._keep()
            if self._closing.is_set() and self._is_done():
                return

    def _pause(self) -> float | None:
        """Seconds until something is due; None when there is nothing to wait for but news."""
        now = time.monotonic()
        times = [max(0.0, self._due_at(label, now) - now) for label in self._with_news(now)]
        return min(times, default=None)

    def _with_news(self, now: float) -> list[str]:
        with self._lock:
            some = [label for label, news in self._news.items() if news.is_any(now)]
        self._since = {label: self._since.get(label, now) for label in some}
        return some

    def _due(self) -> list[str]:
        now = time.monotonic()
        return [] if self._gives_up() else [label for label in self._with_news(now) if self._due_at(label, now) <= now]

    def _due_at(self, label: str, now: float) -> float:
        quiet, latest = self._news[label].last + self.after, self._since[label] + _AT_MOST * self.after
        gathered = now if self._hurry else min(quiet, latest)
        return max(gathered, self._backing_off.next_try(label))

    def _is_done(self) -> bool:
        return (
            self._gives_up()
            or not self._with_news(time.monotonic())
            or all(self._backing_off.failures(label) >= _TRIES_AT_THE_END for label in self._with_news(time.monotonic()))
        )

    def _send(self, label: str) -> None:
        news = self._news[label]
        with self._lock:
            told = news.untold(time.monotonic())
        letter = compose(told, self.around)
        hindrance = self.postman.deliver(letter, news.receiver.address) if letter else None
        if self._gives_up() and hindrance:
            return
        if hindrance:
            pause = self._backing_off.failed(label, time.monotonic())
            self._hinder(label, hindrance, pause)
            return
        self._backing_off.succeeded(label)
        with self._lock:
            news.told(told)
            self._unsent.pop(label, None)
            self._since.pop(label, None)
        if letter:
            self.tell(ServiceEvent(Happening.NOTIFIED, text=_counted(label, told)))

    def _hinder(self, label: str, hindrance: SendHindrance, pause: float | None) -> None:
        place = label or (self.fault.place if self.fault else "")
        with self._lock:
            since = self._unsent[label].since if label in self._unsent else self.clock().isoformat()
            self._unsent[label] = Unsent(place, hindrance.value, since)
        self.tell(ServiceEvent(Happening.NOT_NOTIFIED, text=f"{place}: {hindrance.value}", again_in=pause))

    def _keep(self) -> None:
        with self._keeping:
            with self._lock:
                data = as_json(self._news)
            if data != self._kept:
                with suppress(OSError):  # then a restart forgets it; the status page tells all the same
                    replace_file(self._pending, data)
                    self._kept = data


def _counted(label: str, told: Told) -> str:
    """Numbers only: no name of a file."""
    return f"{label}: plans={len(told.plans)} refused={len(told.rejected)} troubles={len(told.troubles)}"
