"""Runs a batch in the foreground: a progress bar for a person, a summary, an object for a program."""

import os
import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import click
from msgspec import Struct

from sltdocs.cli.clock import now
from sltdocs.cli.ending import ExitCode
from sltdocs.cli.envelope import envelope, remark, say_json
from sltdocs.contract.words.batch import BatchWords, Counted, batch_words
from sltdocs.contract.words.inflected import Inflected
from sltdocs.errors import EnvironmentFault
from sltdocs.settings import Settings
from sltdocs.watching.batch import Answer, Batch, files_in
from sltdocs.watching.events import Event, Happening
from sltdocs.watching.faults import described
from sltdocs.watching.names import public_name
from sltdocs.watching.pool import Makers
from sltdocs.watching.worker import Interrupted

_SOON = 1.0
"""Seconds: nobody needs a bar for less."""


def run_batch(source: Path, settings: Settings, scheduler: str | None, *, as_json: bool) -> int:
    """Publishes the answers to all files of the source; gives the exit code."""
    try:
        files = files_in(source)
    except UnicodeDecodeError as fault:
        raise click.UsageError(f"{source} is neither a folder nor a list of files") from fault
    stopped = threading.Event()
    with _stopping_on_signals(stopped.set):
        makers = _cluster(settings, scheduler, stopped.is_set) if scheduler else None
        batch = Batch(files, settings, _tell, now, stopped.is_set, makers)
        outcomes: list[Outcome] = []
        with suppress(Interrupted):
            outcomes.extend(_shown(map(Outcome.of, batch.answers()), len(files)))
    _report(outcomes, len(files), settings, as_json=as_json)
    return ExitCode.INTERRUPTED if stopped.is_set() else _code(outcomes)


def _cluster(settings: Settings, scheduler: str, stopping: Callable[[], bool]) -> Makers:
    if settings.pdf:
        raise click.UsageError("a cluster makes no PDFs: leave out --scheduler or --pdf")
    try:
        from sltdocs.watching.cluster import Cluster  # noqa: PLC0415  only installed with the extra
    except ModuleNotFoundError as missing:
        raise EnvironmentFault("a cluster needs the extra: pip install 'sltdocs[cluster]'") from missing
    return Cluster(settings, scheduler, stopping)


class Outcome(Struct, frozen=True):
    """What is told of one file in the end; the documents themselves are let go, a country's take hundreds of megabytes."""

    file: str
    how: Counted
    folder: str
    why: str

    @classmethod
    def of(cls, answer: Answer) -> "Outcome":
        """What is told of an answer."""
        event, file = answer.outcome, public_name(answer.file.name)
        if isinstance(event, Exception):
            return cls(file, Counted.HINDERED, "", described(event))
        return cls(file, _how(event), str(event.folder or ""), "")

    def said(self, words: BatchWords) -> str:
        """A sentence about a file that did not go well."""
        return words.each[self.how].format(file=self.file, folder=self.folder, why=self.why)


def _shown(outcomes: Iterator[Outcome], count: int) -> Iterator[Outcome]:
    """The same outcomes; on a terminal, once it has taken a second, with a bar that tells the rate and the time that is left."""
    on_terminal = sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
    begun, done = time.monotonic(), 0

    def rate(_: object) -> str:
        return f"{done / (time.monotonic() - begun):.1f}/s"

    with ExitStack() as shown:
        bar = None
        for outcome in outcomes:
            done += 1
            if bar is None and on_terminal and time.monotonic() - begun > _SOON:
                bar = shown.enter_context(click.progressbar(length=count, file=sys.stderr, show_pos=True, item_show_func=rate))
                bar.update(done - 1)
            if bar is not None:
                bar.update(1, outcome)
            yield outcome


def _how(event: Event) -> Counted:
    if event.publication is None or event.happening is Happening.UNCHANGED:
        return Counted.UNCHANGED
    if event.publication.identity is None:
        return Counted.REJECTED
    return Counted.WITH_ERRORS if "not-made" in event.publication.products.values() else Counted.MADE


def _code(outcomes: list[Outcome]) -> ExitCode:
    found = {one.how for one in outcomes}
    codes = {
        Counted.HINDERED: ExitCode.ENVIRONMENT,
        Counted.REJECTED: ExitCode.WORKBOOK_UNREADABLE,
        Counted.WITH_ERRORS: ExitCode.WORKBOOK_HAS_ERRORS,
    }
    return next((code for how, code in codes.items() if how in found), ExitCode.OK)


def _report(outcomes: list[Outcome], count: int, settings: Settings, *, as_json: bool) -> None:
    counts, words = Counter(one.how for one in outcomes), batch_words(settings.written_form)
    if as_json:
        remarks = [remark(one.how.value, one.said(words)) for one in outcomes if one.how in words.each]
        told = {how.value: counts[how] for how in Counted}
        ok = _code(outcomes) is ExitCode.OK and len(outcomes) == count
        answers = [{"file": one.file, "answer": one.how.value, "folder": one.folder} for one in outcomes]
        say_json(envelope(ok=ok, findings=remarks, answers=answers, counts={"files": count, **told}))
        return
    for one in outcomes:
        if one.how in words.each:
            click.echo(one.said(words))
    click.echo(words.answered.format(number=len(outcomes), count=Inflected(count)))
    for how in Counted:
        if counts[how]:
            click.echo(f"  {words.counts[how]}: {counts[how]}")


def _tell(event: Event) -> None:
    click.echo(f"sltdocs: {event.file_name}: {event.text}", err=True)


@contextmanager
def _stopping_on_signals(stop: Callable[[], None]) -> Iterator[None]:
    """What is being published is finished; then the batch ends, and can be run again."""
    names = [name for name in ("SIGINT", "SIGTERM") if hasattr(signal, name)]
    before = {name: signal.signal(getattr(signal, name), lambda *_: stop()) for name in names}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(getattr(signal, name), handler)
