"""`sltdocs template …`: what template authors need."""

from pathlib import Path

import click

from sltdocs.cli.ending import ExitCode
from sltdocs.cli.options import FOLDER, as_json


@click.group("template")
def command() -> None:
    """Templates: copy the shipped ones to restyle them in Word."""


@command.command("export")
@click.argument("folder", type=FOLDER)
@as_json
def export(folder: Path, as_json: bool) -> int:
    """Copy the shipped templates into FOLDER, which must not hold templates of the same names."""
    from sltdocs.cli.report import say_files  # noqa: PLC0415  loaded when needed
    from sltdocs.contract.words.service import service_words  # noqa: PLC0415
    from sltdocs.contract.written_form import WrittenForm  # noqa: PLC0415
    from sltdocs.publishing.templates import shipped_templates  # noqa: PLC0415

    folder.mkdir(parents=True, exist_ok=True)
    words = service_words(WrittenForm.NB)
    shipped = sorted(shipped_templates().glob("*.docx"))
    for template in shipped:
        try:
            with (folder / template.name).open("xb") as target:
                target.write(template.read_bytes())
        except FileExistsError:
            click.echo(words.workbook_exists.format(file=folder / template.name), err=True)
            return ExitCode.WRONG_USE
    copied = [folder / template.name for template in shipped]
    say_files(copied, words.templates_written.format(folder=folder), as_json=as_json)
    return ExitCode.OK
