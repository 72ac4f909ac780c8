"""`sltdocs doctor`: what would keep the service from doing its job, and what to do about it."""

import os
from pathlib import Path

import click

from sltdocs.cli.ending import ExitCode
from sltdocs.cli.options import as_json, config, outbox, settings_file, settings_from, templates
from sltdocs.settings import FILE_NAME, Settings, SettingsFault
from sltdocs.watching.results import Result, bad, fine


@click.command("doctor")
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
    from sltdocs.cli.examination import examination_object, say_examination  # noqa: PLC0415
    from sltdocs.watching.doctor import examine  # noqa: PLC0415
    from sltdocs.watching.notifying.doctor import send_tests  # noqa: PLC0415

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


def _settings_read(config: Path | None) -> Result:
    """Which file it was: a service that reads another one than somebody corrects is a puzzle."""
    file = settings_file(config)
    return fine("settings", file=file.absolute()) if file else fine("settings-none", file=Path(FILE_NAME).absolute())
