"""Runs the folder service in the foreground and says what happens."""

import json
import signal
from collections.abc import Callable
from types import FrameType

import click

from sltdocs.cli.clock import now
from sltdocs.cli.ending import ExitCode
from sltdocs.contract.words.service import service_words
from sltdocs.contract.written_form import WrittenForm
from sltdocs.errors import EnvironmentFault
from sltdocs.settings import Settings
from sltdocs.watching.events import Event, Happening
from sltdocs.watching.service import Service

SCHEMA_VERSION = 1


def serve(settings: Settings, *, once: bool, as_json: bool) -> int:
    """Runs until stopped by a signal, or once through the inbox; gives the exit code."""
    if not settings.inbox.is_dir():
        raise EnvironmentFault(f"the inbox {settings.inbox} does not exist")
    log = Log(say_json if as_json else say)
    service = Service(settings, log.tell, now)
    _stop_on_signals(service)
    finished = service.run(once=once)
    if log.troubled and not finished:
        return ExitCode.ENVIRONMENT
    return ExitCode.OK if finished or not once else ExitCode.INTERRUPTED


class Log:
    """Passes events on and remembers whether there was trouble with the surroundings."""

    def __init__(self, say: Callable[[Event], None]) -> None:
        """Tells events to `say`."""
        self._say = say
        self.troubled = False

    def tell(self, event: Event) -> None:
        """Says an event."""
        self.troubled = self.troubled or event.happening is Happening.TROUBLE
        self._say(event)


def say(event: Event) -> None:
    """A line for a person: results on stdout, trouble on stderr."""
    if event.happening is Happening.TROUBLE:
        click.echo(f"sltdocs: {event.file_name or 'service'}: {event.text}", err=True)
        return
    publication = event.publication
    words = service_words(WrittenForm(publication.written_form) if publication else WrittenForm.NB)
    if publication and publication.identity:
        click.echo(words.answered.format(file=event.file_name, title=publication.title))
    wording = words.answered_in if event.happening is Happening.ANSWERED else words.unchanged
    click.echo(wording.format(file=event.file_name, folder=event.folder))


def say_json(event: Event) -> None:
    """A JSON object on a line of its own. Names, codes and cells only; never what a cell says."""
    publication = event.publication
    findings = publication.findings if publication else ()
    line = {
        "schema_version": SCHEMA_VERSION,
        "time": now().isoformat(),
        "event": event.happening.value,
        "file": event.file_name,
        "folder": str(event.folder or ""),
        "products": dict(publication.products) if publication else {},
        "findings": [
            {"code": found.code.code, "severity": found.severity.value, "sheet": found.place.sheet, "cell": found.place.cell}
            for found in findings
        ],
        "text": event.text,
    }
    click.echo(json.dumps(line, ensure_ascii=False))


def _stop_on_signals(service: Service) -> None:
    def stop(signum: int, frame: FrameType | None) -> None:
        del signum, frame
        service.stop()

    for name in ("SIGINT", "SIGTERM", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), stop)
