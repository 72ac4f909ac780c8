"""What the doctor found, in words."""

from collections.abc import Sequence

import click

from sltdocs.contract.words.doctor import doctor_words
from sltdocs.contract.written_form import WrittenForm
from sltdocs.watching.doctor import Result

SCHEMA_VERSION = 1


def say_examination(results: Sequence[Result], form: WrittenForm) -> None:
    """A line for each thing that was looked at, on stdout; what is wrong comes with what to do."""
    words = doctor_words(form)
    for result in results:
        what, do = _texts(result, form)
        mark = click.style(words.fine, fg="green") if result.fine else click.style(words.wrong, fg="red", bold=True)
        click.echo(f"{mark} {what}" + (f"\n    {do}" if do else ""))
    wrong = sum(not result.fine for result in results)
    click.echo(words.all_fine if not wrong else words.summary.format(number=wrong))


def examination_object(results: Sequence[Result], form: WrittenForm) -> dict[str, object]:
    """The documented object."""
    return {
        "schema_version": SCHEMA_VERSION,
        "ok": all(result.fine for result in results),
        "checks": [_check(result, form) for result in results],
    }


def _check(result: Result, form: WrittenForm) -> dict[str, object]:
    what, do = _texts(result, form)
    return {"check": result.check, "ok": result.fine, "message": what, "fix": do}


def _texts(result: Result, form: WrittenForm) -> tuple[str, str]:
    """What was found, and what to do when it is wrong."""
    advice = doctor_words(form).checks[result.check]
    params = dict(result.params)
    if result.fine:
        return advice.good.format_map(params), ""
    return advice.bad.format_map(params), advice.do.format_map(params)
