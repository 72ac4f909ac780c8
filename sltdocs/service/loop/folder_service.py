"""The service itself: a sweep that finds every finished file, and the answers that it publishes."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from msgspec.structs import replace

from sltdocs.errors import EnvironmentFault, Interrupted
from sltdocs.publishing.answers.rejected import remove_rejection
from sltdocs.publishing.layout import COORDINATOR
from sltdocs.publishing.lease import Lease
from sltdocs.service.backing_off import BackingOff
from sltdocs.service.child.pool import Pool
from sltdocs.service.child.worker import described
from sltdocs.service.events import Happening, ServiceEvent, reason_of
from sltdocs.service.file_names import conflict_copies
from sltdocs.service.loop.announcing import TOLD, Announcing
from sltdocs.service.loop.daily_tick import DailyTick
from sltdocs.service.loop.file_times import newest_first
from sltdocs.service.loop.inbox import View, look, take
from sltdocs.service.loop.lying import Lying, known_as
from sltdocs.service.loop.mending import Mending
from sltdocs.service.loop.missing_answers import StandingAnswers
from sltdocs.service.loop.observer import Hints
from sltdocs.service.loop.releasing import Releasing
from sltdocs.service.loop.settling import Settling
from sltdocs.service.loop.trial_documents import TrialDocuments
from sltdocs.service.loop.workbook_answers import Answering, Finished
from sltdocs.service.service_rhythm import USUAL_RHYTHM, ServiceRhythm
from sltdocs.service.status.first_steps import offer_first_steps
from sltdocs.service.status.heartbeat import Heartbeat
from sltdocs.service.status.read_me import open_outbox
from sltdocs.service.templates.last_good_templates import TemplateKeeping, with_templates_in_use
from sltdocs.service.website.site_publisher import SitePublisher
from sltdocs.settings import Settings

if TYPE_CHECKING:
    from sltdocs.service.notifying.notifier import Notifier

_TRIES_ONCE = 3
_TRIES_AT_START, _PAUSE_AT_START = 3, 0.2


@dataclass(slots=True)
class FolderService:
    """Watches an inbox. `clock` gives aware UTC time for what is published; waiting goes by a clock that never jumps."""

    settings: Settings
    tell: Callable[[ServiceEvent], None]
    clock: Callable[[], datetime]
    notifier: "Notifier | None" = None
    wake: threading.Event = field(default_factory=threading.Event)
    rhythm: ServiceRhythm = USUAL_RHYTHM
    _stopping: threading.Event = field(default_factory=threading.Event)
    _lease: Lease = field(init=False)
    _settling: Settling = field(init=False)
    _backing_off: BackingOff = field(default_factory=BackingOff)
    _heartbeat: Heartbeat = field(init=False)
    _mending: Mending = field(init=False)
    _standing: StandingAnswers = field(init=False)
    _answering: Answering = field(init=False)
    _pool: Pool = field(init=False)
    _view: View = field(default_factory=View)
    _lying: Lying = field(init=False)
    _announcing: Announcing = field(init=False)
    _releasing: Releasing = field(init=False)
    _daily: DailyTick = field(init=False)
    _keeping: TemplateKeeping = field(init=False)
    _trials: TrialDocuments = field(init=False)
    _news: bool = True
    _site: SitePublisher = field(init=False)

    def __post_init__(self) -> None:
        self._lease = Lease(self.settings.outbox, stale_after=self.rhythm.lease)
        self._announcing = Announcing(self.settings.outbox, self._lease.check)
        self._lying = Lying(self.settings.publish_after)
        self._settling = Settling(self.settings.settle, self.settings.settle_open)
        self._heartbeat = Heartbeat(self.settings, self.clock, rhythm=self.rhythm, fence=self._lease.check)
        self._heartbeat.is_told = self._announcing.is_told
        if self.notifier:
            self._heartbeat.unsent = self.notifier.unsent
        self._releasing = Releasing(self.settings.outbox, self.clock, at_once=not self.settings.publish_after)
        self._daily = DailyTick(self.settings.outbox, self.clock)
        check, state = self._lease.check, self.settings.state
        self._mending = Mending(self.settings.outbox, check, self.rhythm, state, self._releasing.time)
        self._keeping = TemplateKeeping(self.settings, self.clock, self._report, self.rhythm.meanwhile)
        self._heartbeat.templates = self._keeping.refused
        self._site = SitePublisher(self.settings, self.clock, check)
        self._heartbeat.site = self._site.state

    def stop(self) -> None:
        """Ends `run` within seconds, whatever it is doing; to be called from another thread."""
        self._stopping.set()
        self.wake.set()

    def run(self, *, once: bool = False) -> bool:
        """Sweeps until stopped; with `once`, until every file has had its answer. Gives whether nothing was left undone.

        Raises EnvironmentFault when the outbox cannot be used or is another instance's.
        """
        self._lying.patience = 0.0 if once else self.settings.publish_after
        self._releasing.at_once = not self._lying.patience
        if not self._started():
            return not once
        hints = None if once else Hints(self.settings.inbox, self.wake)
        try:
            self._pool.warm()
            if self.notifier:
                self.notifier.open()
            self._site.open()
            self._heartbeat.open()
            self._tell_of_released()
            return self._once() if once else self._sweep_for_ever(hints)
        finally:
            if hints:
                hints.stop()
            self._pool.stop()
            self._site.close()
            if self.notifier:
                self.notifier.close(self._stopping.is_set)
            if self._lease.is_ours():
                with suppress(OSError):
                    self._heartbeat.stopped()
            self._lease.release()

    def sweep(self) -> bool:
        """Looks through the inbox once and answers what is finished; gives whether every file there has its answer."""
        self._lease.renew()
        self._notice_templates()
        self._tick()
        self._view = look(self.settings.inbox, self.clock().timestamp(), subfolders=self.settings.subfolders)
        self._lying.look(self.settings.inbox, self._view.files, time.monotonic())
        self._backing_off.succeeded("")
        for file, outcome in self._answering.answers(self._finished()):
            self._answered(file, outcome)
        if self._stopping.is_set():
            return False
        self._pool.rest()
        self._mending.mend(time.monotonic(), self._report)
        self._release()
        for folder in self._standing.outlived(self._view.files, time.monotonic()):
            remove_rejection(folder)
        again = (*self._standing.fallen(self._view.files, time.monotonic()), *self._answering.released())
        for name in again:
            self._settling.reopen(name)
        self._trials.look(time.monotonic(), news=self._news)
        self._news = False
        self._site.tick(time.monotonic())
        self._beat()
        return not self._settling.waiting(self._view.files)

    def _sweep_for_ever(self, hints: Hints | None) -> bool:
        while not self._stopping.is_set():
            self._sweep_safely()
            if hints:
                hints.check()
            self._rest(time.monotonic() + self._pause())
            self._stopping.wait(self.rhythm.shortest_pause)  # a storm of events must not become a storm of sweeps
            self.wake.clear()
        return True

    def _rest(self, until: float) -> None:
        """Waits for the next sweep or for a hint; a service that seldom looks has to show that it lives all the same."""
        every = self.rhythm.life
        while (left := until - time.monotonic()) > 0 and not self.wake.wait(min(left, every)):
            if left > every:
                with suppress(OSError):  # the next sweep tells of it
                    self._lease.renew()
                    self._heartbeat.beat_again(time.monotonic())

    def _once(self) -> bool:
        """Until every file has its answer; then the site goes out, too."""
        done = self._sweep_until_done()
        self._site.finish(time.monotonic())
        return done and self._site.is_out

    def _sweep_until_done(self) -> bool:
        while not self._stopping.is_set():
            if self._sweep_safely():
                return not self._mending.is_troubled
            if self._backing_off.most_failures >= _TRIES_ONCE:
                return False
            self._stopping.wait(min(self._pause(), 0.5))
        return False

    def _pause(self) -> float:
        """Until the next sweep: its interval, or sooner when a file will have settled."""
        settled = self._settling.pause(self._view.files, time.monotonic())
        soon = self.settings.sweep if settled is None else settled
        return max(self.rhythm.shortest_pause, min(self.settings.sweep, soon or self.settings.sweep))

    def _sweep_safely(self) -> bool:
        try:
            return self.sweep()
        except Interrupted:
            return False
        except EnvironmentFault:
            raise
        except Exception as fault:  # noqa: BLE001  a service that has met a fault goes on, and tells
            if self._backing_off.ready("", time.monotonic()):  # tried at every sweep, told ever more seldom
                self._trouble("", fault)
            with suppress(OSError):
                self._beat("")  # the page goes on living, and says what is wrong
            return False

    def _finished(self) -> Iterator[Finished]:
        """The files that have settled, each read when its turn comes."""
        inbox = self.settings.inbox
        settled = (inbox / name for name in self._settling.settled(self._view.files, time.monotonic()))
        for path in newest_first(settled, self.clock()):
            name = path.relative_to(inbox).as_posix()
            if self._stopping.is_set():
                return
            if self._backing_off.ready(name, time.monotonic()):
                data = self._taken(name)
                if data is not None:
                    copies = conflict_copies(name, self._view.conflict_copies)
                    is_open = not self._settling.may_publish(name, self._view.files[name], time.monotonic())
                    yield Finished(path, data, copies, below=name.rpartition("/")[0], is_open=is_open)

    def _taken(self, name: str) -> bytes | None:
        """The file's bytes; None when it changed while it was read, or could not be read: a later sweep looks again."""
        try:
            return take(self.settings.inbox / name, self._view.files[name])
        except Exception as fault:  # noqa: BLE001  one file must not keep the others from being answered
            self._trouble(name, fault)
            return None

    def _answered(self, file: Finished, outcome: ServiceEvent | Exception) -> None:
        name = file.path.relative_to(self.settings.inbox).as_posix()
        if isinstance(outcome, Exception):
            self._trouble(name, outcome)
            return
        self._lease.renew()
        self._backing_off.succeeded(name)
        note = self._settling.answered if file.place in self._answering.held_open else self._settling.handled
        note(name, self._view.files[name])
        self._news = self._news or outcome.happening is Happening.ANSWERED
        self._mending.note(outcome)
        self._releasing.note(outcome)
        self._standing.note(name, outcome.folder)
        self._announce(self._announcing.completed(outcome))
        self._beat()

    def _announce(self, event: ServiceEvent) -> None:
        """First whoever is to be notified is sure to be, whatever happens; then it counts as told."""
        self._report(event)
        if self.notifier:
            self.notifier.keep()
        self._announcing.note(event)

    def _tick(self) -> None:
        """Once a day, in Oslo; also when the clock is put right by days."""
        if self._daily.is_new_day():
            for plan in self._daily.to_renew():
                self._mending.release(plan, self._report)
            self._answering.once_more = self._daily.to_offer()
            names = self._daily.to_answer() | self._answering.once_more
            for name in self._view.files:
                if known_as(name.rpartition("/")[2]) in names or known_as(name) in names:
                    self._settling.reopen(name)
            for name in self._answering.undecided():
                self._settling.reopen(name)

    def _release(self) -> None:
        """What is due goes out, and is told of."""
        for plan in self._releasing.come():
            if self._mending.release(plan, self._report):
                self._releasing.gone_out(plan)
                for event in self._announcing.went_out(plan):
                    self._announce(event)

    def _tell_of_released(self) -> None:
        """What went out while nobody could tell of it."""
        for event in self._announcing.gone_out():
            self._announce(event)

    def _beat(self, *troubled: str) -> None:
        self._lease.check()
        view = self._view
        present = (*view.files, *troubled, *([""] if self._mending.is_troubled else ()))
        self._heartbeat.beat(time.monotonic(), self._settling.waiting(view.files), view.conflict_copies, present)

    def _trouble(self, name: str, fault: Exception) -> None:
        pause = self._backing_off.failed(name, time.monotonic())
        self._mending.hurry()
        again_in = pause if name else self.settings.sweep
        self._report(
            ServiceEvent(Happening.TROUBLE, name, text=described(fault, name), reason=reason_of(fault), again_in=again_in)
        )

    def _report(self, event: ServiceEvent) -> None:
        self._heartbeat.note(event)
        self.tell(replace(event, of_plan=self._heartbeat.knows(event.file_name)))

    def _notice_templates(self) -> None:
        """New templates mean new documents: every workbook is looked at again."""
        if self._keeping.look(self._stopping.is_set, self._lease.renew):
            self._settling.reconsider()
            self._news = True

    def _started(self) -> bool:
        """Opens the outbox; a share that refuses one thing once is asked again. False when it is stopped meanwhile."""
        for left in reversed(range(_TRIES_AT_START)):
            try:
                return self._open_outbox()
            except OSError as fault:
                self._lease.release()
                if not left:
                    raise EnvironmentFault(str(fault)) from fault
            if self._stopping.wait(_PAUSE_AT_START):
                break
        return False

    def _open_outbox(self) -> bool:
        self.settings.outbox.mkdir(parents=True, exist_ok=True)
        if not self._lease.acquire(self.rhythm.patience, self._stopping.wait):
            return False
        waiting = open_outbox(self.settings, self._lease.check)
        is_damaged = self._announcing.open()
        offer_first_steps(self.settings, self._lease.check)
        if is_damaged:
            self._report(ServiceEvent(Happening.TROUBLE, text=f"what the outbox remembers was damaged: {COORDINATOR}/{TOLD}"))
        for path in waiting:
            place = path.relative_to(self.settings.outbox)
            self._report(ServiceEvent(Happening.TROUBLE, text=f"{place}: open in another program; moved at the next start"))
        self._mending.mend_everything(self._report)
        self._standing = StandingAnswers(self.settings.outbox, self.rhythm.answers)
        self._pool = Pool(self.settings, self.settings.lanes, self._stopping.is_set)
        settings = with_templates_in_use(self.settings, self._keeping)
        self._answering = Answering(
            settings,
            self._report,
            self.clock,
            self._pool,
            self._lease.renew,
            self._lease.check,
            self._lying,
            self._lying.patience,
        )
        path_of, check = self._lying.path_of, self._lease.check
        self._trials = TrialDocuments(settings, self.clock, self._pool, path_of, self._lease.renew, check)
        self._releasing.open()
        return True
