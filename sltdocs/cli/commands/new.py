"""`sltdocs new FILE`: the workbook that a coordinator starts from."""

from pathlib import Path

import click

from sltdocs.cli.ending import ExitCode
from sltdocs.cli.helpful import HelpfulCommand
from sltdocs.cli.options import as_json
from sltdocs.contract.written_form import WrittenForm


@click.command("new", cls=HelpfulCommand)
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option(
    "--written-form", type=click.Choice([form.value for form in WrittenForm]), default=WrittenForm.NB.value, show_default=True
)
@click.option("--example", is_flag=True, help="With the contents of a fictional municipality.")
@as_json
def command(file: Path, written_form: str, example: bool, as_json: bool) -> int:
    """Write an empty workbook (or the example) to FILE; an existing file is never overwritten."""
    from sltdocs.cli.envelope import CommandFault, say_fault, say_files  # noqa: PLC0415  loaded when needed
    from sltdocs.words.service.service import service_words  # noqa: PLC0415
    from sltdocs.workbook.starter.starter_workbook import starter_workbook  # noqa: PLC0415

    form = WrittenForm(written_form)
    words = service_words(form)
    try:
        with file.open("xb") as target:
            target.write(starter_workbook(form, example=example))
    except FileExistsError:
        say_fault(CommandFault.FILE_EXISTS, words.workbook_exists.format(file=file), as_json=as_json)
        return ExitCode.WRONG_USE
    say_files([file], words.workbook_written.format(file=file), as_json=as_json)
    return ExitCode.OK
