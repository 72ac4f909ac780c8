"""`sltdocs doctor`: what would keep the service from doing its job, and what to do about it."""

import os
from collections.abc import Sequence
from pathlib import Path

import click

from sltdocs.cli.ending import ExitCode
from sltdocs.cli.envelope import envelope, remark
from sltdocs.cli.helpful import HelpfulCommand
from sltdocs.cli.options import as_json, config, outbox, settings_file, settings_from, templates
from sltdocs.contract.written_form import WrittenForm
from sltdocs.service.doctor.check_result import CheckResult, bad, fine
from sltdocs.settings import FILE_NAME, Settings, SettingsFault
from sltdocs.words.inflected import Inflected
from sltdocs.words.service.doctor import doctor_words
from sltdocs.words.service.notifying import notifying_words


def say_examination(results: Sequence[CheckResult], form: WrittenForm) -> None:
    """A line for each thing that was looked at, on stdout; what is wrong comes with what to do."""
    words = doctor_words(form)
    for result in results:
        what, do = _texts(result, form)
        mark = click.style(words.fine, fg="green") if result.fine else click.style(words.wrong, fg="red", bold=True)
        click.echo(f"{mark} {what}" + (f"\n    {do}" if do else ""))
    wrong = sum(not result.fine for result in results)
    click.echo(words.all_fine if not wrong else words.summary.format(number=Inflected(wrong)))


def examination_object(results: Sequence[CheckResult], form: WrittenForm) -> dict[str, object]:
    """The documented object."""
    checks = [_check(result, form) for result in results]
    findings = [remark(result.code, *_texts(result, form)) for result in results if not result.fine]
    return envelope(ok=not findings, findings=findings, checks=checks)


def _check(result: CheckResult, form: WrittenForm) -> dict[str, object]:
    what, do = _texts(result, form)
    return {"check": result.check, "code": result.code, "ok": result.fine, "message": what, "fix": do}


def _texts(result: CheckResult, form: WrittenForm) -> tuple[str, str]:
    """What was found, and what to do when it is wrong."""
    words, params = doctor_words(form), dict(result.params)
    if result.fine:
        return words.good[result.check].format_map(params), ""
    if result.check == "notify":
        hindrance = result.code.removeprefix("notify-")
        return notifying_words(form).hindrances[hindrance].format_map(params), words.notify[hindrance]
    wording = words.bad[result.code]
    return wording.what.format_map(params), wording.do.format_map(params)


@click.command("doctor", cls=HelpfulCommand)
@click.option("--inbox", type=click.Path(path_type=Path), help="Where workbooks are dropped.")
@outbox
@templates
@click.option("--send-test", is_flag=True, help="Send a test message to everybody who is to be notified.")
@as_json
@config
def command(
    inbox: Path | None, outbox: Path | None, templates: Path | None, send_test: bool, as_json: bool, config: Path | None
) -> int:
    """Look for what would keep the service from doing its job, and say what to do. Run it as the service's own account."""
    from sltdocs.cli.clock import now  # noqa: PLC0415  loaded when needed
    from sltdocs.cli.envelope import say_json  # noqa: PLC0415
    from sltdocs.service.doctor.examination import examine  # noqa: PLC0415
    from sltdocs.service.doctor.notification_check import send_tests  # noqa: PLC0415

    read = _settings_read(config)
    try:
        settings = settings_from(config, inbox=inbox, outbox=outbox, templates=templates)
        results = (read, *examine(settings, now(), os.environ))
    except SettingsFault as fault:
        settings, results, send_test = Settings(), (bad("settings", "settings-wrong", text=fault),), False
    if send_test and not any(result.check == "notify" and not result.fine for result in results):
        results = (*results, *send_tests(settings, os.environ))
    if as_json:
        say_json(examination_object(results, settings.written_form))
    else:
        say_examination(results, settings.written_form)
    return ExitCode.OK if all(result.fine for result in results) else ExitCode.ENVIRONMENT


def _settings_read(config: Path | None) -> CheckResult:
    """Which file it was: a service that reads another one than somebody corrects is a puzzle."""
    file = settings_file(config)
    return fine("settings", file=file.absolute()) if file else fine("settings-none", file=Path(FILE_NAME).absolute())
