"""Writing a changed copy of a workbook: never over another file, every change listed."""

from collections.abc import Sequence
from pathlib import Path

import click
from msgspec import Struct

from sltdocs.cli.ending import ExitCode
from sltdocs.cli.envelope import CommandFault, envelope, say_fault, say_json
from sltdocs.contract.written_form import WrittenForm
from sltdocs.words.workbook.copies import CopiesWords, copies_words
from sltdocs.workbook.copies.listed_changes import Correction

TARGET = click.option(
    "-o", "--output", "target", required=True, type=click.Path(dir_okay=False, path_type=Path), help="Where the copy is written."
)


class Copy(Struct, frozen=True):
    """A changed copy, and its changes; `nothing` is what is said when there are none. `corrected`: what was changed was wrong."""

    data: bytes
    changes: tuple[Correction, ...]
    nothing: str
    corrected: bool = True


def write_copy(copy: Copy, target: Path, form: WrittenForm, *, as_json: bool) -> int:
    """Writes the copy when anything was changed, lists the changes, gives the exit code."""
    words = copies_words(form)
    if copy.changes and not _written(target, copy.data):
        say_fault(CommandFault.FILE_EXISTS, words.exists.format(file=target), as_json=as_json)
        return ExitCode.WRONG_USE
    if as_json:
        say_json(envelope(ok=True, file=str(target) if copy.changes else "", changes=_listed(copy.changes)))
        return ExitCode.OK
    for change in copy.changes:
        click.echo(
            _wording(change, words, corrected=copy.corrected).format(place=change.place, before=change.before, after=change.after)
        )
    click.echo(words.written.format(file=target) if copy.changes else copy.nothing)
    return ExitCode.OK


def _wording(change: Correction, words: CopiesWords, *, corrected: bool) -> str:
    if not change.before:
        return words.added
    if not change.after:
        return words.emptied
    return words.changed if corrected else words.rolled


def _written(target: Path, data: bytes) -> bool:
    try:
        with target.open("xb") as file:
            file.write(data)
    except FileExistsError:
        return False
    return True


def _listed(changes: Sequence[Correction]) -> list[dict[str, str]]:
    return [
        {"sheet": change.place.sheet, "cell": change.place.cell, "before": change.before, "after": change.after}
        for change in changes
    ]
