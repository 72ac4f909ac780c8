"""`sltdocs batch SOURCE --outbox DIR`: everything from many workbooks."""

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
from sltdocs.cli.helpful import HelpfulCommand
from sltdocs.cli.options import as_json, config, outbox, pdf, settings_from, templates, written_form
from sltdocs.contract.code import Severity
from sltdocs.errors import EnvironmentFault, Interrupted
from sltdocs.findings.finding import worst
from sltdocs.privacy.shown_file_name import shown_file_name
from sltdocs.service.child.pool import Makers
from sltdocs.service.child.worker import described
from sltdocs.service.cluster.batch import Answer, Batch, files_in
from sltdocs.service.events import Happening, ServiceEvent
from sltdocs.settings import Settings
from sltdocs.words.inflected import Inflected
from sltdocs.words.service.batch import BatchCounts, BatchWords, batch_words

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
        outcomes: list[BatchOutcome] = []
        with suppress(Interrupted):
            outcomes.extend(_shown(map(BatchOutcome.of, batch.answers()), len(files)))
    _report(outcomes, len(files), settings, as_json=as_json)
    return ExitCode.INTERRUPTED if stopped.is_set() else _code(outcomes)


def _cluster(settings: Settings, scheduler: str, stopping: Callable[[], bool]) -> Makers:
    if settings.pdf:
        raise click.UsageError("a cluster makes no PDFs: leave out --scheduler or --pdf")
    try:
        from sltdocs.service.cluster.dask_cluster import Cluster  # noqa: PLC0415  only installed with the extra
    except ModuleNotFoundError as missing:
        raise EnvironmentFault("a cluster needs the extra: pip install 'sltdocs[cluster]'") from missing
    return Cluster(settings, scheduler, stopping)


class BatchOutcome(Struct, frozen=True):
    """What is told of one file in the end; the documents themselves are let go, a country's take hundreds of megabytes."""

    file: str
    how: BatchCounts
    folder: str
    why: str

    @classmethod
    def of(cls, answer: Answer) -> "BatchOutcome":
        """What is told of an answer."""
        event = answer.outcome
        if isinstance(event, Exception):
            return cls(shown_file_name(answer.file.name), BatchCounts.HINDERED, "", described(event, answer.file.name))
        return cls(event.shown_name, _how(event), str(event.folder or ""), "")

    def said(self, words: BatchWords) -> str:
        """A sentence about a file that did not go well."""
        return words.each[self.how].format(file=self.file, folder=self.folder, why=self.why)


def _shown(outcomes: Iterator[BatchOutcome], count: int) -> Iterator[BatchOutcome]:
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


def _how(event: ServiceEvent) -> BatchCounts:
    if event.publication is None or event.happening is Happening.UNCHANGED:
        return BatchCounts.UNCHANGED
    if event.publication.identity is None:
        return BatchCounts.REJECTED
    wrong = "not-made" in event.publication.products.values() or worst(event.publication.findings) is Severity.ERROR
    return BatchCounts.WITH_ERRORS if wrong else BatchCounts.MADE


def _code(outcomes: list[BatchOutcome]) -> ExitCode:
    found = {one.how for one in outcomes}
    codes = {
        BatchCounts.HINDERED: ExitCode.ENVIRONMENT,
        BatchCounts.REJECTED: ExitCode.WORKBOOK_UNREADABLE,
        BatchCounts.WITH_ERRORS: ExitCode.WORKBOOK_HAS_ERRORS,
    }
    return next((code for how, code in codes.items() if how in found), ExitCode.OK)


def _report(outcomes: list[BatchOutcome], count: int, settings: Settings, *, as_json: bool) -> None:
    counts, words = Counter(one.how for one in outcomes), batch_words(settings.written_form)
    if as_json:
        remarks = [remark(one.how.value, one.said(words)) for one in outcomes if one.how in words.each]
        told = {how.value: counts[how] for how in BatchCounts}
        ok = _code(outcomes) is ExitCode.OK and len(outcomes) == count
        answers = [{"file": one.file, "answer": one.how.value, "folder": one.folder} for one in outcomes]
        say_json(envelope(ok=ok, findings=remarks, answers=answers, counts={"files": count, **told}))
        return
    for one in outcomes:
        if one.how in words.each:
            click.echo(one.said(words))
    click.echo(words.answered.format(number=len(outcomes), count=Inflected(count)))
    for how in BatchCounts:
        if counts[how]:
            click.echo(f"  {words.counts[how]}: {counts[how]}")


def _tell(event: ServiceEvent) -> None:
    click.echo(f"sltdocs: {event.shown_name}: {event.text}", err=True)


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


@click.command("batch", cls=HelpfulCommand)
@click.argument("source", type=click.Path(exists=True, path_type=Path))
@outbox
@templates
@pdf
@click.option("--workers", type=click.IntRange(min=0), help="How many workbooks are made at the same time (0: one a core).")
@click.option("--scheduler", metavar="ADDRESS", help="Make them on a Dask cluster, such as tcp://10.0.0.5:8786.")
@as_json
@written_form
@config
def command(
    source: Path,
    outbox: Path | None,
    templates: Path | None,
    pdf: bool | None,
    workers: int | None,
    scheduler: str | None,
    as_json: bool,
    written_form: str | None,
    config: Path | None,
) -> int:
    """Publish everything from all workbooks of a folder, or of a list of files; run it again to go on where it was stopped."""

    options = {"outbox": outbox, "templates": templates, "pdf": pdf, "workers": workers, "written_form": written_form}
    return run_batch(source, settings_from(config, **options), scheduler, as_json=as_json)
