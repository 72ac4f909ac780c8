"""`sltdocs check FILE`: what is wrong with a workbook, without making anything."""

from pathlib import Path

import click

from sltdocs.cli.ending import ExitCode
from sltdocs.cli.helpful import HelpfulCommand
from sltdocs.cli.options import FILE, as_json, config, settings_from, written_form
from sltdocs.contract.code import Severity
from sltdocs.findings.finding import worst


@click.command("check", cls=HelpfulCommand)
@click.argument("file", type=FILE)
@as_json
@written_form
@config
def command(file: Path, as_json: bool, written_form: str | None, config: Path | None) -> int:
    """Find what is wrong with the workbook FILE: all of it in one run, with sheet and cell."""
    from sltdocs.build import check  # noqa: PLC0415
    from sltdocs.cli import report  # noqa: PLC0415  the pipeline is loaded when it is needed
    from sltdocs.cli.envelope import say_json  # noqa: PLC0415
    from sltdocs.products.inputs import Options  # noqa: PLC0415
    from sltdocs.service.file_names import readable  # noqa: PLC0415

    settings = settings_from(config, written_form=written_form)
    checked = check(file.read_bytes(), readable(file.name), Options(advice=settings.advice))
    form = checked.written_form or settings.written_form
    code = code_for(readable=checked.readable, wrong=worst(checked.findings) is Severity.ERROR or checked.plan is None)
    if as_json:
        say_json(report.as_object(checked.findings, (), form, ok=code is ExitCode.OK))
    else:
        report.say_findings(checked.findings, form)
        report.say_summary(checked.findings, form)
    return code


def code_for(*, readable: bool, wrong: bool) -> ExitCode:
    """The exit code for a workbook: unreadable, something that must be put right, or fine."""
    if not readable:
        return ExitCode.WORKBOOK_UNREADABLE
    return ExitCode.WORKBOOK_HAS_ERRORS if wrong else ExitCode.OK
