"""What the doctor found, in words."""

from collections.abc import Sequence

import click

from sltdocs.cli.envelope import envelope, remark
from sltdocs.contract.words.doctor import doctor_words
from sltdocs.contract.words.notifying import notifying_words
from sltdocs.contract.written_form import WrittenForm
from sltdocs.watching.results import Result


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
    checks = [_check(result, form) for result in results]
    findings = [remark(result.code, *_texts(result, form)) for result in results if not result.fine]
    return envelope(ok=not findings, findings=findings, checks=checks)


def _check(result: Result, form: WrittenForm) -> dict[str, object]:
    what, do = _texts(result, form)
    return {"check": result.check, "code": result.code, "ok": result.fine, "message": what, "fix": do}


def _texts(result: Result, form: WrittenForm) -> tuple[str, str]:
    """What was found, and what to do when it is wrong."""
    words, params = doctor_words(form), dict(result.params)
    if result.fine:
        return words.good[result.check].format_map(params), ""
    if result.check == "notify":
        hindrance = result.code.removeprefix("notify-")
        return notifying_words(form).hindrances[hindrance].format_map(params), words.notify[hindrance]
    wording = words.bad[result.code]
    return wording.what.format_map(params), wording.do.format_map(params)
