"""Many workbooks at once, without a service: each gets its answer in the outbox, and what is answered already is left alone."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path

from msgspec import Struct

from sltdocs.errors import EnvironmentFault
from sltdocs.publishing.lease import Lease
from sltdocs.publishing.releasing import ReleaseClock
from sltdocs.service.child.pool import Makers, Pool
from sltdocs.service.events import ServiceEvent
from sltdocs.service.file_names import is_input
from sltdocs.service.loop.file_times import newest_first
from sltdocs.service.loop.inbox import LARGEST
from sltdocs.service.loop.lying import Lying
from sltdocs.service.loop.mending import Mending
from sltdocs.service.loop.workbook_answers import Answering, Finished
from sltdocs.service.status.read_me import open_outbox
from sltdocs.settings import Settings

_PATIENCE = 10.0


class Answer(Struct, frozen=True):
    """What happened to one file of a batch; a fault when it could not be answered this time."""

    file: Path
    outcome: ServiceEvent | Exception


@dataclass(slots=True)
class Batch:
    """A run over `files`, answered in the order of their saving, the newest first, however many are made at a time.

    `clock` gives aware UTC time, `tell` hears of trouble, `makers` makes the workbooks (in processes of this machine when
    it is None). It can be interrupted and run again: what was answered is then told as unchanged.
    """

    files: Sequence[Path]
    settings: Settings
    tell: Callable[[ServiceEvent], None]
    clock: Callable[[], datetime]
    stopping: Callable[[], bool]
    makers: Makers | None = None
    _unread: list[Answer] = field(default_factory=list)

    def answers(self) -> Iterator[Answer]:
        """One after the other, the newest first.

        Raises EnvironmentFault when the outbox is another's, worker.Interrupted when stopped.
        """
        with self._outbox() as lease:
            makers = self.makers or Pool(self.settings, self.settings.lanes, self.stopping)
            try:
                answering = Answering(self.settings, self.tell, self.clock, makers, lease.renew, lease.check, self._lying())
                yield from self._answered(answering)
            finally:
                makers.stop()

    def _answered(self, answering: Answering) -> Iterator[Answer]:
        for file, outcome in answering.answers(self._read()):
            yield from self._not_read()
            yield Answer(file.path, outcome)
        yield from self._not_read()

    def _lying(self) -> Lying:
        lying = Lying()
        lying.look_at({path.name: path for path in self.files})
        return lying

    def _read(self) -> Iterator[Finished]:
        """Those that were saved last first, so that of two for one plan the newer one is published."""
        for path in newest_first(self.files, self.clock()):
            try:
                with path.open("rb") as file:
                    data = file.read(LARGEST + 1)
            except OSError as fault:
                self._unread.append(Answer(path, fault))
                continue
            yield Finished(path, data)

    def _not_read(self) -> Iterator[Answer]:
        while self._unread:
            yield self._unread.pop(0)

    @contextmanager
    def _outbox(self) -> Iterator[Lease]:
        lease = Lease(self.settings.outbox)
        try:
            self.settings.outbox.mkdir(parents=True, exist_ok=True)
            lease.acquire(_PATIENCE)
        except OSError as fault:
            raise EnvironmentFault(str(fault)) from fault
        try:
            _opened(self.settings, lease)
            at_once = partial(ReleaseClock, at_once=True)
            Mending(self.settings.outbox, lease.check, state=self.settings.state, time=at_once).mend_everything(self.tell)
            yield lease
        finally:
            lease.release()


def _opened(settings: Settings, lease: Lease) -> None:
    try:
        open_outbox(settings, lease.check)
    except OSError as fault:
        raise EnvironmentFault(str(fault)) from fault


def files_in(source: Path) -> list[Path]:
    """The workbooks of a folder by name, or the files that a list names, one a line, seen from the list's own folder.

    Raises OSError, and UnicodeDecodeError for a list that is no text.
    """
    if source.is_dir():
        return sorted(path for path in source.iterdir() if path.is_file() and is_input(path.name))
    lines = (line.strip() for line in source.read_text(encoding="utf-8-sig").splitlines())
    return [source.parent / line for line in lines if line and not line.startswith("#")]
