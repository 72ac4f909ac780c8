"""`sltdocs fix FILE -o NEW`: a copy of the workbook with the corrections that leave no doubt."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from sltdocs.cli.copies import TARGET, Copy, write_copy
from sltdocs.cli.ending import ExitCode
from sltdocs.cli.helpful import HelpfulCommand
from sltdocs.cli.options import FILE, as_json
from sltdocs.contract.written_form import WrittenForm
from sltdocs.words.workbook.copies import copies_words

if TYPE_CHECKING:
    from sltdocs.workbook.copies.listed_changes import Correction

_ROUNDS = 3
"""A corrected sheet name brings the sheet's own faults to light, and those may be correctable too."""


@click.command("fix", cls=HelpfulCommand)
@click.argument("file", type=FILE)
@TARGET
@as_json
def command(file: Path, target: Path, as_json: bool) -> int:
    """Write a copy of FILE in which what was clearly mistyped is corrected, and list every correction."""
    from sltdocs.build import check  # noqa: PLC0415  loaded when needed
    from sltdocs.service.file_names import readable  # noqa: PLC0415
    from sltdocs.workbook.copies.fixing import fixed_copy  # noqa: PLC0415

    data = file.read_bytes()
    checked = check(data, readable(file.name))
    form = checked.written_form or WrittenForm.NB
    if not checked.readable:
        from sltdocs.cli.report import say_refusal  # noqa: PLC0415

        say_refusal(checked.findings, form, as_json=as_json)
        return ExitCode.WORKBOOK_UNREADABLE
    changes: list[Correction] = []
    for _ in range(_ROUNDS):
        fixed = fixed_copy(data, checked.findings, form)
        changes.extend(fixed.corrections)
        if not fixed.corrections:
            break
        data = fixed.data
        checked = check(data, readable(file.name))
    return write_copy(Copy(data, tuple(changes), copies_words(form).nothing_to_correct), target, form, as_json=as_json)
