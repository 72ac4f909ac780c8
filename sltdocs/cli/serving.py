"""Runs the folder service in the foreground, with the notifications that the settings ask for, and says what happens."""

import _thread
import logging
import os
import secrets
import signal
from collections.abc import Callable, Mapping
from types import FrameType
from typing import TYPE_CHECKING

import click

from sltdocs.cli.clock import now
from sltdocs.cli.ending import ExitCode
from sltdocs.cli.event_log import as_line, log_file
from sltdocs.contract.written_form import WrittenForm
from sltdocs.errors import EnvironmentFault
from sltdocs.service.events import Happening, ServiceEvent
from sltdocs.service.loop.folder_service import FolderService
from sltdocs.service.notifying.receivers import ReceiversFault, address_file, receivers
from sltdocs.settings import Settings, SettingsFault
from sltdocs.words.service.service import service_words

if TYPE_CHECKING:
    from sltdocs.service.notifying.notifier import Notifier


def notifier_for(settings: Settings, environment: Mapping[str, str], tell: Callable[[ServiceEvent], None]) -> "Notifier | None":
    """The notifier, or None when nobody is to be notified. Addresses that cannot be had never keep the service from its job."""
    fault = None
    try:
        found = receivers(address_file(settings.notify_file, environment), environment)
    except ReceiversFault as told:
        found, fault = (), told
    if not found and not fault:
        return None
    from sltdocs.service.notifying.digest import Surroundings  # noqa: PLC0415  only who is notified pays for it
    from sltdocs.service.notifying.notifier import Notifier  # noqa: PLC0415

    around = Surroundings(settings.outbox, settings.notify_links, settings.written_form)
    return Notifier(found, around, settings.notify_after, tell, now, fault)


def serve(settings: Settings, *, once: bool, as_json: bool) -> int:
    """Runs until stopped by a signal, or once through the inbox; gives the exit code."""
    return run_service(settings, Telling(settings, say_json_line if as_json else say), once=once)


def run_service(settings: Settings, told: "Telling", *, once: bool) -> int:
    """The same for somebody who listens in a way of their own."""
    if not settings.inbox.is_dir():
        raise EnvironmentFault(f"the inbox {settings.inbox.absolute()} does not exist: make it, or correct the setting inbox")
    if settings.inbox.resolve() == settings.outbox.resolve():  # it would answer its own status page for ever
        raise SettingsFault(f"inbox and outbox are the same folder, {settings.inbox.absolute()}: choose two")
    notifier = notifier_for(settings, os.environ, told.tell)
    told.notifier = notifier
    service = FolderService(settings, told.tell, now, notifier)
    _stop_on_signals(service)
    finished = service.run(once=once)
    if told.troubled and not finished:
        return ExitCode.ENVIRONMENT
    return ExitCode.OK if finished or not once else ExitCode.INTERRUPTED


class Telling:
    """Tells events on the console and in the log file, and remembers whether there was trouble with the surroundings."""

    def __init__(self, settings: Settings, say: Callable[[ServiceEvent, str], None]) -> None:
        """`say` takes an event and the run's own name.

        Logs into the state folder when there is one. Raises OSError when it cannot be written to.
        """
        self.troubled = False
        self.notifier: Notifier | None = None
        self._run = secrets.token_hex(4)
        self._say = say
        self._log = log_file(settings.log) if settings.log else logging.Logger("nowhere", logging.CRITICAL)

    def tell(self, event: ServiceEvent) -> None:
        """Tells an event."""
        self.troubled = self.troubled or event.happening is Happening.TROUBLE
        self._log.info("%s", as_line(event, now(), self._run))
        self._say(event, self._run)
        if self.notifier:
            self.notifier.note(event)


_FOR_PEOPLE = {Happening.ANSWERED, Happening.UNCHANGED, Happening.RELEASED}


def say_json_line(event: ServiceEvent, run: str) -> None:
    """A line for a program."""
    click.echo(as_line(event, now(), run))


def say(event: ServiceEvent, run: str) -> None:
    """A line for a person: results on stdout, what IT staff need on stderr. Not even a plan's title: it stands in a cell."""
    del run
    if event.happening not in _FOR_PEOPLE:
        click.echo(f"sltdocs: {event.shown_name or event.happening.value}: {event.text}", err=True)
        return
    publication = event.publication
    words = service_words(WrittenForm(publication.written_form) if publication else WrittenForm.NB)
    wordings = {Happening.ANSWERED: words.answered_in, Happening.RELEASED: words.released}
    wording = wordings.get(event.happening, words.unchanged)
    click.echo(wording.format(file=event.shown_name, folder=event.folder))


def _stop_on_signals(service: FolderService) -> None:
    def stop(signum: int, frame: FrameType | None) -> None:
        del signum, frame
        # In a thread of its own: the handler may have interrupted somebody who holds the lock of the very event to be set.
        _thread.start_new_thread(service.stop, ())

    for name in ("SIGINT", "SIGTERM", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), stop)
