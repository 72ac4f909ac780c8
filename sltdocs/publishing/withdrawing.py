"""Takes one thing back, or lifts that, without a workbook: what the command for IT does."""

from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.privacy.withdrawals import Withdrawn
from sltdocs.publishing.files import Fence, unfenced
from sltdocs.publishing.kept.record import STAMP
from sltdocs.publishing.kept.sets import sets_of
from sltdocs.publishing.layout import SNAPSHOT
from sltdocs.publishing.publisher import repair
from sltdocs.publishing.withdrawals.withdrawn import withdrawal_files, withdrawal_record, write_withdrawal_record


class WithdrawalDone(Struct, frozen=True):
    """What was taken back or lifted, whether that was new, and how many different files had it."""

    thing: Withdrawn
    is_new: bool
    files: int


def withdraw(
    plan: Path, thing: Withdrawn, why: str, now: datetime, fence: Fence = unfenced, state: Path | None = None, *, lifted: bool
) -> WithdrawalDone:
    """Takes it out of everything that was published of the plan; `lifted` ends that, and brings nothing back by itself.

    `plan` is its folder in the coordinator's zone. Raises OSError, and what the fence raises.
    """
    places, sets = withdrawal_files(plan, state), sets_of(plan)
    record, _ = withdrawal_record(places, sets)
    before = set(record.things)
    things = before - {thing} if lifted else before | {thing}
    noted = record.standing(things, {thing: why}, f"{now.astimezone(UTC):{STAMP}}")
    form = sets[0].record.written_form if sets and not record.withdrawn else record.written_form
    if things != before or why:
        fence()
        write_withdrawal_record(places, replace(noted, written_form=form), fence)
    repair(plan, fence, state)
    after, _ = withdrawal_record(places, sets_of(plan))
    return WithdrawalDone(thing, things != before, len(after.files) - len(record.files))


def taken_back(plan: Path, state: Path | None = None) -> tuple[Withdrawn, ...]:
    """What is taken back of a plan now. Raises OSError."""
    return withdrawal_record(withdrawal_files(plan, state), sets_of(plan))[0].things


def facts_of_all_sets(plan: Path) -> list[bytes]:
    """The public facts of every set of a plan, newest first. Raises OSError."""
    return [path.read_bytes() for one in sets_of(plan) if (path := one.folder / SNAPSHOT).is_file()]
