"""What of the stable copies moves with the calendar, made from the set that is out and the date, without a new set."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path

from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.rolling.offering import offered_after
from sltdocs.plan.snapshot import load
from sltdocs.products.coming_changes import coming_only, every_day
from sltdocs.products.publication import next_workbook
from sltdocs.publishing.files import fingerprint
from sltdocs.publishing.kept.mail.drafts import any_over
from sltdocs.publishing.kept.sets import PublishedSet, published_sets
from sltdocs.publishing.layout import SNAPSHOT, numbers_in, public_folder, site_folder
from sltdocs.publishing.site_record import is_of_another_day

CHANGES = "kalender/endringer.txt"
_NOTICE = re.compile(r"kalender/endringer(?:_[a-z0-9-]+)?\.txt")
_ENCODING = "utf-8-sig"


def of_day(wanted: Mapping[str, PublishedSet], today: date | None, standing: Callable[[str], str]) -> dict[str, bytes]:
    """By path what stands in place of the set's file today; `standing` gives the fingerprint of the copy that is there.

    Where nobody asks for the day, what was made for one stays.
    """
    found = {path: _of_day(one, path, today, standing) for path, one in wanted.items() if _NOTICE.fullmatch(path)}
    return {path: data for path, data in found.items() if data is not None}


def _of_day(published: PublishedSet, path: str, today: date | None, standing: Callable[[str], str]) -> bytes | None:
    text = _text(published, path)
    if text is None:
        return None
    form = WrittenForm(published.record.written_form)
    if today is not None:
        return coming_only(text, today, form).encode(_ENCODING)
    there = standing(path)
    return next((data for one in every_day(text, form) if fingerprint(data := one.encode(_ENCODING)) == there), None)


def is_of_a_day(path: str, standing: str, sets: Iterable[PublishedSet]) -> bool:
    """Whether a copy is what some set's file was on some day: no hand has been at it."""
    if not _NOTICE.fullmatch(path):
        return False
    known = (one for one in sets if path in one.record.files)
    texts = ((text, one.record.written_form) for one in known if (text := _text(one, path)) is not None)
    return any(
        fingerprint(made.encode(_ENCODING)) == standing for text, form in texts for made in every_day(text, WrittenForm(form))
    )


def moves(plan: Path, today: date) -> bool:
    """Whether something of a plan's copies is another today, or its municipality's pages may be. Raises OSError."""
    if is_of_another_day(plan, today) or any_over(plan, today) or _is_guide_of_before(plan, today):
        return True
    try:
        text = (public_folder(plan) / CHANGES).read_bytes().decode(_ENCODING)
    except (FileNotFoundError, NotADirectoryError, UnicodeDecodeError):
        return False
    return any(coming_only(text, today, form) != text for form in WrittenForm)


def waits_for_a_day(plan: Path) -> bool:
    """Whether the newest set was made while a decision was still to come: on its day the same workbook is news."""
    return any(_AHEAD in one.record.program for one in published_sets(plan)[:1])


def _is_guide_of_before(plan: Path, today: date) -> bool:
    """Whether the page with the coming meetings on the municipality's site is that of another day."""
    try:
        return f'data-day="{today.isoformat()}"' not in (site_folder(plan) / "kalender" / "index.html").read_text("utf-8")
    except (FileNotFoundError, NotADirectoryError, UnicodeDecodeError):
        return False


_AHEAD = " ahead"


def lacks_offer(plan: Path, today: date) -> bool:
    """Whether the time of the next period's workbook has come since the newest set was answered. Raises OSError."""
    for newest in published_sets(plan)[:1]:
        facts = load((newest.folder / SNAPSHOT).read_bytes()) if (newest.folder / SNAPSHOT).is_file() else None
        if facts is None or facts.first_day is None or facts.last_day is None:
            return False
        turn = offered_after(facts.first_day, facts.last_day, today)
        successor = f"{numbers_in(plan.name)}_{turn.slug}" if turn else ""
        return turn is not None and not ((plan / next_workbook(turn.slug)).exists() or plan.with_name(successor).exists())
    return False


def _text(published: PublishedSet, path: str) -> str | None:
    data = published.read(path)
    try:
        return data.decode(_ENCODING) if data is not None else None
    except UnicodeDecodeError:
        return None
