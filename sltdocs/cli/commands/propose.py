"""`sltdocs propose FILE -o NEW`: a copy of the workbook with proposed dates for the meetings that the plan promises."""

from datetime import date, datetime, time
from pathlib import Path

import click

from sltdocs.build import check
from sltdocs.cli.clock import now
from sltdocs.cli.copies import TARGET, Copy, write_copy
from sltdocs.cli.ending import ExitCode
from sltdocs.cli.envelope import CommandFault, say_fault
from sltdocs.cli.helpful import HelpfulCommand
from sltdocs.cli.options import FILE, as_json
from sltdocs.cli.report import say_refusal
from sltdocs.contract.cell import Place
from sltdocs.contract.choices import MEETING_STATUS, MeetingStatus
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.labels import clock, day_with_weekday
from sltdocs.plan.model import Plan
from sltdocs.plan.proposing import Proposal, propose
from sltdocs.plan.proposing.explaining import explanation
from sltdocs.words.workbook.copies import copies_words
from sltdocs.workbook.copies.listed_changes import Correction
from sltdocs.workbook.copies.proposed_copy import ProposedRow, proposed_copy
from sltdocs.workbook.editing.notes import Note
from sltdocs.workbook.reading.reading import read

_NEEDED = frozenset({"group", "day"})


def write_proposals(file: Path, target: Path, not_before: date, *, as_json: bool) -> int:
    """Proposes, writes the copy, lists what was added; gives the exit code."""
    data = file.read_bytes()
    checked = check(data, file.name)
    contents = read(data).contents
    if checked.plan is None or contents is None:
        say_refusal(checked.findings, checked.written_form or WrittenForm.NB, as_json=as_json)
        return ExitCode.WORKBOOK_HAS_ERRORS if checked.readable else ExitCode.WORKBOOK_UNREADABLE
    plan, table = checked.plan, contents.table("meetings")
    words = copies_words(plan.written_form)
    rows = propose(plan, not_before=not_before)
    copy = data if not rows else proposed_copy(data, table, [_row(one, plan) for one in rows], words.author)
    if rows and (copy is None or not table.columns.keys() >= _NEEDED):
        say_fault(CommandFault.NO_MEETINGS_SHEET, words.no_meetings_sheet, as_json=as_json, err=False)
        return ExitCode.WORKBOOK_HAS_ERRORS
    changes = tuple(_change(one, plan, table.name) for one in rows)
    return write_copy(Copy(copy or data, changes, words.nothing_to_propose), target, plan.written_form, as_json=as_json)


def _row(one: Proposal, plan: Plan) -> ProposedRow:
    values: dict[str, str | date | time] = {
        "group": one.group,
        "day": one.day,
        "start": one.start,
        "end": one.end,
        "status": MEETING_STATUS.word(MeetingStatus.PLANNED, plan.written_form),
    }
    return ProposedRow(values, Note(copies_words(plan.written_form).proposal, explanation(one, plan)))


def _change(one: Proposal, plan: Plan, sheet: str) -> Correction:
    return Correction(Place(sheet), "", f"{one.group}, {day_with_weekday(one.day, plan.written_form)} {clock(one.start)}")


@click.command("propose", cls=HelpfulCommand)
@click.argument("file", type=FILE)
@TARGET
@click.option("--not-before", type=click.DateTime(["%Y-%m-%d"]), help="The first day that may be proposed (default: today).")
@as_json
def command(file: Path, target: Path, not_before: datetime | None, as_json: bool) -> int:
    """Write a copy of FILE with proposed meetings for every group that has fewer dates than the plan promises."""

    first: date = not_before.date() if not_before else now().date()
    return write_proposals(file, target, first, as_json=as_json)
