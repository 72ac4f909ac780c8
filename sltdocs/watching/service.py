"""The service itself: a sweep that finds every finished file, and the answers that it publishes."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from sltdocs.errors import EnvironmentFault
from sltdocs.findings import Code
from sltdocs.products.given import Options
from sltdocs.publishing.layout import plan_folder, plan_folders
from sltdocs.publishing.lease import Lease
from sltdocs.publishing.publisher import Publication, Receipt, publish, repair
from sltdocs.settings import Settings
from sltdocs.watching.backing_off import BackingOff
from sltdocs.watching.handling import Task, Unchanged, handle, refuse
from sltdocs.watching.inbox import look, take
from sltdocs.watching.observer import Hints
from sltdocs.watching.settling import Settling, Sighting
from sltdocs.watching.worker import Failure, Worker, WorkerLost


class Happening(StrEnum):
    """What the service reports."""

    ANSWERED = "answered"
    UNCHANGED = "unchanged"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a file (`file_name` empty: to the service). `text` is for IT staff, in English."""

    happening: Happening
    file_name: str = ""
    folder: Path | None = None
    publication: Publication | None = None
    text: str = ""


@dataclass(slots=True)
class Service:
    """Watches an inbox. `clock` gives aware UTC time for what is published; waiting goes by a clock that never jumps."""

    settings: Settings
    tell: Callable[[Event], None]
    clock: Callable[[], datetime]
    settling: Settling = field(init=False)
    worker: Worker[Task, Publication | Unchanged] = field(init=False)
    lease: Lease = field(init=False)
    wake: threading.Event = field(default_factory=threading.Event)
    _stopping: threading.Event = field(default_factory=threading.Event)
    _backing_off: BackingOff = field(default_factory=BackingOff)

    def __post_init__(self) -> None:
        settings = self.settings
        self.settling = Settling(settings.settle, settings.settle_open)
        self.worker = Worker(handle, settings.time_limit, settings.memory_limit)
        self.lease = Lease(settings.outbox)

    def stop(self) -> None:
        """Ends `run` after the file that is being handled; safe in a signal handler."""
        self._stopping.set()
        self.wake.set()

    def run(self, *, once: bool = False) -> bool:
        """Sweeps until stopped; with `once`, until every file has had its answer. Gives whether nothing was left undone.

        Raises EnvironmentFault when the outbox cannot be used or is another instance's.
        """
        self._open_outbox(patience=0.0 if once else 5.0)
        hints = None if once else Hints(self.settings.inbox, self.wake)
        try:
            self._repair()
            return self._loop(hints, once=once)
        finally:
            if hints:
                hints.stop()
            self.worker.stop()
            self.lease.release()

    def sweep(self) -> bool:
        """Looks through the inbox once and answers what is finished; gives whether every file there has its answer."""
        sightings = look(self.settings.inbox)
        for name in self.settling.settled(sightings, time.monotonic()):
            if self._stopping.is_set():
                return False
            if self._backing_off.ready(name, time.monotonic()):
                self._answer(name, sightings[name])
        return not self.settling.waiting(sightings)

    def _loop(self, hints: Hints | None, *, once: bool) -> bool:
        while not self._stopping.is_set():
            done = self._sweep_safely()
            if once and (done or self._backing_off.troubled):
                return done
            if hints:
                hints.check()
            self.wake.wait(min(self.settings.sweep, 0.2) if once else self.settings.sweep)
            self.wake.clear()
        return not once

    def _sweep_safely(self) -> bool:
        try:
            self.lease.renew()
            return self.sweep()
        except OSError as fault:
            self._backing_off.failed("", time.monotonic())
            self.tell(Event(Happening.TROUBLE, text=str(fault)))
            return False

    def _answer(self, name: str, sighting: Sighting) -> None:
        try:
            data = take(self.settings.inbox / name, sighting)
            if data is None:
                return  # it changed while it was read: the next sweep looks again
            event = self._publish(self._task(name, data))
        except OSError as fault:
            self._backing_off.failed(name, time.monotonic())
            self.tell(Event(Happening.TROUBLE, name, text=str(fault)))
            return
        self._backing_off.succeeded(name)
        self.settling.handled(name, sighting)
        self.tell(event)

    def _task(self, name: str, data: bytes) -> Task:
        settings = self.settings
        options = Options(settings.advice, settings.mail_drafts, settings.qr_codes)
        return Task(data, name, self.clock(), settings.outbox, settings.templates, options, settings.written_form)

    def _publish(self, task: Task) -> Event:
        answer = self._answer_of_the_child(task)
        if isinstance(answer, Unchanged):
            folder = plan_folder(self.settings.outbox, answer.identity)
            return Event(Happening.UNCHANGED, task.file_name, folder)
        receipt: Receipt = publish(self.settings.outbox, answer, task.now)
        happening = Happening.ANSWERED if receipt.new else Happening.UNCHANGED
        return Event(happening, task.file_name, receipt.folder, answer)

    def _answer_of_the_child(self, task: Task) -> Publication | Unchanged:
        try:
            answer = self.worker.run(task)
        except WorkerLost:
            return refuse(task, Code.FILE_TOO_SLOW)
        if isinstance(answer, Failure):
            self.tell(Event(Happening.TROUBLE, task.file_name, text=f"{answer.kind}: {answer.text}"))
            return refuse(task, Code.FILE_DAMAGED)
        return answer

    def _open_outbox(self, patience: float) -> None:
        try:
            self.settings.outbox.mkdir(parents=True, exist_ok=True)
            self.lease.acquire(patience)
        except OSError as fault:
            raise EnvironmentFault(str(fault)) from fault

    def _repair(self) -> None:
        for plan in plan_folders(self.settings.outbox):
            try:
                repair(plan)
            except OSError as fault:
                self.tell(Event(Happening.TROUBLE, folder=plan, text=str(fault)))
