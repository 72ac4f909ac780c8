"""`sltdocs template …`: what template authors need."""

from pathlib import Path

import click

from sltdocs.cli.ending import ExitCode
from sltdocs.cli.options import FILE, FOLDER, as_json


@click.group("template")
def command() -> None:
    """Templates: copy the shipped ones to restyle them in Word, and try the result."""


@command.command("export")
@click.argument("folder", type=FOLDER)
@as_json
def export(folder: Path, as_json: bool) -> int:
    """Copy the shipped templates into FOLDER, which must not hold templates of the same names."""
    from sltdocs.cli.envelope import Fault, say_fault, say_files  # noqa: PLC0415  loaded when needed
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
            say_fault(Fault.FILE_EXISTS, words.workbook_exists.format(file=folder / template.name), as_json=as_json)
            return ExitCode.WRONG_USE
    copied = [folder / template.name for template in shipped]
    say_files(copied, words.templates_written.format(folder=folder), as_json=as_json)
    return ExitCode.OK


@command.command("check")
@click.argument("file", type=FILE)
@as_json
def check(file: Path, as_json: bool) -> int:
    """Render the example with the template FILE, which must have the name of a shipped one, such as plan.nb.docx."""
    from sltdocs.cli import report  # noqa: PLC0415  loaded when needed
    from sltdocs.cli.clock import now  # noqa: PLC0415
    from sltdocs.cli.envelope import say_json  # noqa: PLC0415
    from sltdocs.cli.trial import Trial, names, tried  # noqa: PLC0415
    from sltdocs.contract.words.service import service_words  # noqa: PLC0415
    from sltdocs.contract.written_form import WrittenForm  # noqa: PLC0415

    if file.name not in names():
        raise click.BadParameter(f"a template is called one of: {', '.join(names())}", param_hint="FILE")
    form = WrittenForm.NN if ".nn." in file.name else WrittenForm.NB
    findings = tried(Trial(file.name, file.read_bytes()), form, now())
    if as_json:
        say_json(report.as_object(findings, (), form, ok=not findings))
    else:
        report.say_findings(findings, form)
        for found in findings:  # the fault itself, for those who repair the template
            click.echo(dict(found.params).get("detail", ""), err=True)
        if not findings:
            click.echo(service_words(form).template_fine.format(file=file.name))
    return ExitCode.TEMPLATE_FAULT if findings else ExitCode.OK
