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

from sltdocs.cli.clock import now
from sltdocs.cli.ending import ExitCode
from sltdocs.cli.envelope import envelope, remark, say_json
from sltdocs.contract.identity_numbers import masked
from sltdocs.contract.words.batch import BatchWords, Counted, batch_words
from sltdocs.errors import EnvironmentFault
from sltdocs.settings import Settings
from sltdocs.watching.batch import Answer, Batch, files_in
from sltdocs.watching.events import Event, Happening
from sltdocs.watching.faults import described
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
        answers: list[Answer] = []
        with suppress(Interrupted):
            answers.extend(_shown(batch.answers(), len(files)))
    _report(answers, len(files), settings, as_json=as_json)
    return ExitCode.INTERRUPTED if stopped.is_set() else _code(answers)


def _cluster(settings: Settings, scheduler: str, stopping: Callable[[], bool]) -> Makers:
    if settings.pdf:
        raise click.UsageError("a cluster makes no PDFs: leave out --scheduler or --pdf")
    try:
        from sltdocs.watching.cluster import Cluster  # noqa: PLC0415  only installed with the extra
    except ModuleNotFoundError as missing:
        raise EnvironmentFault("a cluster needs the extra: pip install 'sltdocs[cluster]'") from missing
    return Cluster(settings, scheduler, stopping)


def _shown(answers: Iterator[Answer], count: int) -> Iterator[Answer]:
    """The same answers; on a terminal, once it has taken a second, with a bar that tells the rate and the time that is left."""
    on_terminal = sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
    begun, done = time.monotonic(), 0

    def rate(_: object) -> str:
        return f"{done / (time.monotonic() - begun):.1f}/s"

    with ExitStack() as shown:
        bar = None
        for answer in answers:
            done += 1
            if bar is None and on_terminal and time.monotonic() - begun > _SOON:
                bar = shown.enter_context(click.progressbar(length=count, file=sys.stderr, show_pos=True, item_show_func=rate))
                bar.update(done - 1)
            if bar is not None:
                bar.update(1, answer)
            yield answer


def _how(answer: Answer) -> Counted:
    event = answer.outcome
    if isinstance(event, Exception):
        return Counted.HINDERED
    if event.publication is None or event.happening is Happening.UNCHANGED:
        return Counted.UNCHANGED
    if event.publication.identity is None:
        return Counted.REJECTED
    return Counted.WITH_ERRORS if "not-made" in event.publication.products.values() else Counted.MADE


def _code(answers: list[Answer]) -> ExitCode:
    found = set(map(_how, answers))
    codes = {
        Counted.HINDERED: ExitCode.ENVIRONMENT,
        Counted.REJECTED: ExitCode.WORKBOOK_UNREADABLE,
        Counted.WITH_ERRORS: ExitCode.WORKBOOK_HAS_ERRORS,
    }
    return next((code for how, code in codes.items() if how in found), ExitCode.OK)


def _report(answers: list[Answer], count: int, settings: Settings, *, as_json: bool) -> None:
    counts, words = Counter(map(_how, answers)), batch_words(settings.written_form)
    if as_json:
        remarks = [remark(how.value, _said(one, words)) for one in answers if (how := _how(one)) in words.each]
        told = {how.value: counts[how] for how in Counted}
        ok = _code(answers) is ExitCode.OK and len(answers) == count
        say_json(envelope(ok=ok, findings=remarks, answers=[_file(one) for one in answers], counts={"files": count, **told}))
        return
    for answer in answers:
        if _how(answer) in words.each:
            click.echo(_said(answer, words))
    click.echo(words.answered.format(number=len(answers), count=count))
    for how in Counted:
        if counts[how]:
            click.echo(f"  {words.counts[how]}: {counts[how]}")


def _said(answer: Answer, words: BatchWords) -> str:
    why = described(answer.outcome) if isinstance(answer.outcome, Exception) else ""
    return words.each[_how(answer)].format(file=masked(answer.file.name), folder=_folder(answer), why=why)


def _file(answer: Answer) -> dict[str, str]:
    return {"file": masked(answer.file.name), "answer": _how(answer).value, "folder": _folder(answer)}


def _folder(answer: Answer) -> str:
    return str(answer.outcome.folder or "") if isinstance(answer.outcome, Event) else ""


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
