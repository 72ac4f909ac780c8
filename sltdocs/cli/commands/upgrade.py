"""`sltdocs upgrade OLD -o NEW`: a copy of an older workbook in the present version of the contract."""

from pathlib import Path

import click

from sltdocs.cli.copies import TARGET, Copy, write_copy
from sltdocs.cli.ending import ExitCode
from sltdocs.cli.helpful import HelpfulCommand
from sltdocs.cli.options import FILE, as_json, written_form
from sltdocs.contract.written_form import WrittenForm
from sltdocs.words.workbook.copies import copies_words


@click.command("upgrade", cls=HelpfulCommand)
@click.argument("old", type=FILE)
@TARGET
@written_form
@as_json
def command(old: Path, target: Path, written_form: str | None, as_json: bool) -> int:
    """Write a copy of OLD in the present version of the workbook, and list every change."""
    from sltdocs.contract.code import Severity  # noqa: PLC0415  loaded when needed
    from sltdocs.workbook.copies.upgraded_copy import upgraded_copy  # noqa: PLC0415

    form = WrittenForm(written_form or WrittenForm.NB.value)
    upgraded = upgraded_copy(old.read_bytes())
    if any(found.severity is Severity.ERROR for found in upgraded.findings):
        from sltdocs.cli.report import say_refusal  # noqa: PLC0415

        say_refusal(upgraded.findings, form, as_json=as_json)
        return ExitCode.WORKBOOK_UNREADABLE
    return write_copy(Copy(upgraded.data, upgraded.changes, copies_words(form).nothing_to_upgrade), target, form, as_json=as_json)
