"""`nettsted/<municipality number>/kalender/`: the running calendars, made from what all its plans have sent out."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from sltdocs.ical.event import local_day
from sltdocs.ical.gate import refusals
from sltdocs.privacy.withdrawals import is_withdrawn_document
from sltdocs.products.calendars.guide import running_guide
from sltdocs.products.calendars.running.running_calendars import PlanOut, RunningCalendar, newest_shelf, running_calendars
from sltdocs.products.calendars.running.shelf import SHELF, load
from sltdocs.publishing.corrected_period import successor
from sltdocs.publishing.files import Fence, patiently, renew_file, unfenced
from sltdocs.publishing.kept.released import WAITING, released
from sltdocs.publishing.kept.sets import ArchivedCalendars, PublishedSet, sets_of
from sltdocs.publishing.layout import folders_of, numbers_in, outbox_of, private_path, site_folder
from sltdocs.publishing.template_copies.compiled_templates import CompiledTemplates

_GUIDE = "kalender/index.html"
_COMPILED = CompiledTemplates()


def renew_running(plan: Path, now: datetime | None, fence: Fence = unfenced) -> None:
    """Renews the running calendars of a plan's municipality; without a time, as of the newest set. Raises OSError.

    Files that would not be read as planned are not written: what stood there before stays.
    """
    outbox, numbers = outbox_of(plan), numbers_in(plan.name)
    sent = list(_sent(outbox, numbers))
    folder = site_folder(plan)
    before = _standing(folder)
    if not sent:
        _write(folder, before, {}, fence)
        return
    moment = now or max(one.set.record.moment for one in sent)
    plans, today = [one.plan for one in sent], local_day(moment)
    made = running_calendars(plans, before, moment)
    files = _checked(made, before)
    pages = {_GUIDE: running_guide(made, newest_shelf(plans, today), today, _COMPILED)} if files else {}
    _write(folder, before, {**files, **pages}, fence)


class _Sent(Struct, frozen=True):
    set: PublishedSet
    plan: PlanOut


def _sent(outbox: Path, numbers: str) -> Iterator[_Sent]:
    """What each living plan has sent out. One that goes on under another period has handed all of it over."""
    for folder in folders_of(outbox, numbers):
        if successor(folder) is not None:
            continue
        for one in released(folder, sets_of(folder)).out:
            if any(path.endswith(".ics") for path in one.record.files):
                path = private_path(SHELF)
                data = one.read(path) if path in one.record.files else None
                shelf = load(data) if data is not None else None
                if shelf is not None and not any(is_withdrawn_document(one.record.withdrawn, product) for product in WAITING):
                    yield _Sent(one, PlanOut(shelf, ArchivedCalendars(one)))
                break


def _standing(folder: Path) -> dict[str, bytes]:
    """The running files as they stand, by path."""
    found = sorted([*(folder / "kalender").rglob("slt_*.ics"), folder / _GUIDE]) if folder.is_dir() else []
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found if path.is_file()}


def _checked(made: tuple[RunningCalendar, ...], before: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files by path; one that is wrong as it stood before, if it did."""
    files = {file.path: file for one in made for file in one.files}
    changed = [file for path, file in files.items() if before.get(path) != file.data]
    wrong = {one.path for one in refusals(changed)}
    wanted = {path: before.get(path, b"") if path in wrong else file.data for path, file in files.items()}
    return {path: data for path, data in wanted.items() if data}


def _write(folder: Path, before: Mapping[str, bytes], wanted: Mapping[str, bytes], fence: Fence) -> None:
    for path, data in wanted.items():
        if before.get(path) != data:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            renew_file(folder / path, data, fence)
    for path in sorted(before.keys() - wanted.keys()):
        patiently((folder / path).unlink)
