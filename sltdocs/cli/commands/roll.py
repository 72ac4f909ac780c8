"""`sltdocs roll WORKBOOK -o NEW`: a copy of the workbook for the next period."""

from pathlib import Path

import click

from sltdocs.cli.copies import TARGET, Copy, write_copy
from sltdocs.cli.ending import ExitCode
from sltdocs.cli.envelope import CommandFault, say_fault
from sltdocs.cli.helpful import HelpfulCommand
from sltdocs.cli.options import FILE, as_json
from sltdocs.contract.written_form import WrittenForm


@click.command("roll", cls=HelpfulCommand)
@click.argument("workbook", type=FILE)
@TARGET
@click.option("--period", metavar="YEARS", help="The years of the next period, like 2028-2029 (default: as long as this one).")
@as_json
def command(workbook: Path, target: Path, period: str | None, as_json: bool) -> int:
    """Write a copy of WORKBOOK for the next period, and list every change.

    Measures that go on are carried, meetings become proposals in the same rhythm, nothing is adopted. WORKBOOK stays as it is.
    """
    from sltdocs.build import check  # noqa: PLC0415  loaded when needed
    from sltdocs.plan.labels import period_label  # noqa: PLC0415
    from sltdocs.plan.rolling.next_period import asked_turn, next_turn  # noqa: PLC0415
    from sltdocs.products.next_period.rolled_workbook import rolled_workbook  # noqa: PLC0415
    from sltdocs.service.file_names import readable  # noqa: PLC0415
    from sltdocs.words.workbook.rolling import rolling_words  # noqa: PLC0415

    data = workbook.read_bytes()
    checked = check(data, readable(workbook.name))
    plan = checked.plan
    if plan is None:
        from sltdocs.cli.report import say_refusal  # noqa: PLC0415

        say_refusal(checked.findings, checked.written_form or WrittenForm.NB, as_json=as_json)
        return ExitCode.WORKBOOK_HAS_ERRORS if checked.readable else ExitCode.WORKBOOK_UNREADABLE
    words = rolling_words(plan.written_form)
    turn = asked_turn(plan, period) if period else next_turn(plan)
    if turn is None:
        told = words.no_such_period.format(typed=period, period=period_label(plan), example=next_turn(plan).slug)
        say_fault(CommandFault.PERIOD_UNKNOWN, told, as_json=as_json)
        return ExitCode.WRONG_USE
    rolled = rolled_workbook(data, plan, turn, lambda copy: check(copy).findings)
    if rolled is None:
        say_fault(CommandFault.NOT_EDITABLE, words.not_editable, as_json=as_json)
        return ExitCode.WORKBOOK_UNREADABLE
    return write_copy(Copy(rolled.data, rolled.changes, "", corrected=False), target, plan.written_form, as_json=as_json)
