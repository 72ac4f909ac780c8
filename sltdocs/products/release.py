"""When what goes out to others is released: at once, or some minutes after she saved last, so that she sees a slip first."""

from collections.abc import Callable
from datetime import datetime, timedelta
from hashlib import sha256

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm
from sltdocs.ical.zone import OSLO
from sltdocs.plan.labels import clock, day
from sltdocs.words.answer.feedback import feedback_words


class ReleaseState(Struct, frozen=True):
    """How far the newest set of a plan has come, for what is made next.

    `is_first`: nothing of the plan is out. `workbook` and `content` are the fingerprints of what the newest set was made
    from, `due` when it goes out (None: it is out), `is_held` whether it waits for her word.
    """

    is_first: bool = True
    workbook: str = ""
    content: str = ""
    due: datetime | None = None
    is_held: bool = False


def is_same_save(state: ReleaseState, data: bytes, content_of: Callable[[bytes], str]) -> bool:
    """Whether this is the workbook that the newest set was made from, and nothing that she has saved since."""
    if state.workbook == sha256(data).hexdigest():
        return True
    return bool(state.content) and state.content == content_of(data)


def release_moment(state: ReleaseState, now: datetime, patience: float, *, same: bool) -> datetime | None:
    """When a set goes out that is made now; None for at once. `same`: she has saved nothing since the newest set.

    `patience` are the seconds after saving; without them, and for the first of a plan, nothing waits.
    """
    if state.is_first or not patience:
        return None
    return state.due if same else now + timedelta(seconds=patience)


def moment_in_words(moment: datetime, now: datetime, form: WrittenForm) -> str:
    """`kl. 14.32`, in Norwegian time; on another day than today `2. desember 2026 kl. 00.10`."""
    there, here = moment.astimezone(OSLO), now.astimezone(OSLO)
    words = feedback_words(form)
    at = words.at_clock.format(clock=clock(there.time()))
    return at if there.date() == here.date() else f"{day(there.date(), form)} {at}"
