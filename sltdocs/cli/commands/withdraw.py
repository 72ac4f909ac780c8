"""`sltdocs withdraw PLAN WHAT`: takes something out of all that was published, as her sheet `Trukket tilbake` does."""

import re
from datetime import datetime
from pathlib import Path

import click
from msgspec import to_builtins
from msgspec.structs import replace

from sltdocs.cli.clock import now
from sltdocs.cli.ending import ExitCode
from sltdocs.cli.envelope import CommandFault, envelope, say_fault, say_json
from sltdocs.cli.options import FOLDER, as_json, config, outbox, settings_from
from sltdocs.contract.normalise import folded
from sltdocs.plan.model import Withdrawal
from sltdocs.privacy.withdrawals import Withdrawn, understood
from sltdocs.products.withdrawn.without_withdrawn import nameable_in
from sltdocs.publishing.layout import plan_folder, plan_folders
from sltdocs.publishing.lease import Lease
from sltdocs.publishing.withdrawing import WithdrawalDone, facts_of_all_sets, taken_back, withdraw
from sltdocs.service.status.read_me import open_outbox
from sltdocs.settings import Settings
from sltdocs.words.service.withdrawing import withdrawing_words

_PATIENCE = 10.0
_WITH_YEAR = re.compile(r"\s*(?P<indicator>\S.*?)[\s,]+(?:19|20)\d\d\s*")
_ORDINAL = re.compile(r"\d\.")
"""A day, not an indicator."""


def withdraw_once(plan: str, row: Withdrawal, reason: str, settings: Settings, now: datetime, *, as_json: bool) -> int:
    """Takes back, or lifts; gives the exit code."""
    words, folder = withdrawing_words(settings.written_form), plan_folder(settings.outbox, plan)
    if folder not in plan_folders(settings.outbox):
        say_fault(CommandFault.PLAN_UNKNOWN, words.no_plan.format(plan=plan), as_json=as_json)
        return ExitCode.WRONG_USE
    lease = Lease(settings.outbox)
    lease.acquire(_PATIENCE)
    try:
        open_outbox(settings, lease.check)
        thing = _meant(row, folder, settings.state)
        if thing is None:
            say_fault(CommandFault.WHAT_UNKNOWN, words.unclear.format(what=row.product or row.what), as_json=as_json)
            return ExitCode.WRONG_USE
        done = withdraw(folder, thing, reason, now, lease.check, settings.state, lifted=row.lifted)
    finally:
        lease.release()
    _say(done, row, settings, as_json=as_json)
    return ExitCode.OK


def _meant(row: Withdrawal, folder: Path, state: Path | None) -> Withdrawn | None:
    """What the words name; an indicator with its year is taken at its word, as facts hold no figures."""
    known, figure = nameable_in(facts_of_all_sets(folder), taken_back(folder, state)), _WITH_YEAR.fullmatch(row.what)
    if figure and not _ORDINAL.search(row.what):
        known = replace(known, indicators={folded(figure["indicator"]): figure["indicator"], **known.indicators})
    said = understood([row], known)
    return next(iter((*said.withdrawn, *said.lifted)), None)


def _say(done: WithdrawalDone, row: Withdrawal, settings: Settings, *, as_json: bool) -> None:
    words = withdrawing_words(settings.written_form)
    if as_json:
        say_json(envelope(ok=True, withdrawn=to_builtins(done.thing), changed=done.files))
    elif row.lifted:
        click.echo((words.lifted if done.is_new else words.was_not).format(what=row.what))
    else:
        click.echo(
            (words.taken if done.files or not done.is_new else words.nothing_found).format(what=row.what, count=done.files)
        )


@click.command("withdraw")
@click.argument("plan")
@click.argument("what")
@click.option("--product", default="", help="Only out of this product, by its name (default: out of all).")
@click.option("--reason", default="", help="Why; kept in the record, in the coordinator's zone.")
@click.option("--undo", is_flag=True, help="Lift it. What was taken out comes back with the next publication only.")
@click.option("--state", type=FOLDER, help="A local folder, where the second record lies.")
@outbox
@as_json
@config
def command(
    plan: str,
    what: str,
    product: str,
    reason: str,
    undo: bool,
    state: Path | None,
    outbox: Path | None,
    as_json: bool,
    config: Path | None,
) -> int:
    """Take WHAT out of everything that was published of PLAN, and keep it out until it is lifted.

    PLAN is the name of its folder, 4699_2026-2027. WHAT is a figure with its year («Anmeldte 2025»), a meeting with group
    and date («Styringsgruppa 13.10.2026»), a measure («Tiltak 4») or a document («Statusrapport»). Stop the service first.
    """
    settings = settings_from(config, outbox=outbox, state=state)
    row = Withdrawal(what, product, lifted=undo)
    return withdraw_once(plan, row, reason, settings, now(), as_json=as_json)
