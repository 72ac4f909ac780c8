"""The newest set when it is gone while older ones remain: the record beside the answer and the copies still tell of it.

Without this the older sets would pass for all there ever was: calendars would go back, and what the program wrote itself
would be called edited by hand.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from msgspec.structs import replace

from sltdocs.publishing.files import fingerprint, fingerprint_of
from sltdocs.publishing.kept.answer_record import noted_answer
from sltdocs.publishing.kept.rebuilding import record_of_copies
from sltdocs.publishing.kept.record import STAMP, SetRecord
from sltdocs.publishing.layout import is_for_coordinator, public_folder, stable_copy

_CALENDAR = ".ics"


def lost_newest(plan: Path, known: Sequence[SetRecord]) -> SetRecord | None:
    """The record of the set that was the newest, as its copies tell it; None when nothing of that kind is gone.

    `known` are the records of all sets that are there, newest first, at least one. Raises OSError.
    """
    noted = noted_answer(plan)
    if noted is not None:
        return _of_note(plan, noted) if noted.moment > known[0].moment else None
    return _of_calendars(plan, known)


def _of_note(plan: Path, noted: SetRecord) -> SetRecord | None:
    """By the record beside the answer, as far as the copies are still those that it names; none of them: it is another's."""
    files = {path: one for path, one in noted.files.items() if not is_for_coordinator(path) and _stands(plan, path, one.sha256)}
    return replace(noted, key=_changed(noted.key), files=files) if files else None


def _of_calendars(plan: Path, known: Sequence[SetRecord]) -> SetRecord | None:
    """By calendars that no set knows and that were changed after all of them: nobody edits these by hand."""
    try:
        record = record_of_copies(public_folder(plan))
    except (FileNotFoundError, NotADirectoryError):
        return None
    published = {file.sha256 for one in known for file in one.files.values()}
    calendars = [path for path in (record.files if record else ()) if path.endswith(_CALENDAR)]
    unknown = [stable_copy(plan, path) for path in calendars if record and record.files[path].sha256 not in published]
    if record is None or not _changed_since(unknown, known[0].moment):
        return None
    after = datetime.fromtimestamp(known[0].moment.timestamp(), UTC) + timedelta(seconds=1)
    return replace(record, made=f"{after:{STAMP}}")


def _changed_since(calendars: Iterable[Path], moment: datetime) -> bool:
    from sltdocs.ical.reading import Unreadable, read  # noqa: PLC0415  what reads calendars is loaded only when state was lost

    for calendar in calendars:
        try:
            events = read(calendar.read_bytes())
        except Unreadable:
            continue
        if any(one.version.changed > moment for one in events):
            return True
    return False


def _changed(key: str) -> str:
    """Another key, so that the same workbook gets a whole set: facts were lost with this one."""
    return fingerprint(f"{key}\nlost".encode())


def _stands(plan: Path, path: str, sha256: str) -> bool:
    return fingerprint_of(stable_copy(plan, path)) == sha256
