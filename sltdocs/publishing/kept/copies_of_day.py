"""What of the stable copies moves with the calendar, made from the set that is out and the date, without a new set."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.rolling.offering import offered_after
from sltdocs.plan.snapshot import load
from sltdocs.products.coming_changes import coming_only, every_day
from sltdocs.products.publication import next_workbook
from sltdocs.publishing.files import fingerprint
from sltdocs.publishing.kept.sets import PublishedSet, published_sets
from sltdocs.publishing.layout import SNAPSHOT, numbers_in, public_folder
from sltdocs.publishing.site_record import is_of_another_day

CHANGES = "kalender/endringer.txt"
_ENCODING = "utf-8-sig"


def of_day(wanted: Mapping[str, PublishedSet], today: date | None, standing: str) -> dict[str, bytes]:
    """By path what stands in place of the set's file today; `standing` is the fingerprint of the copy that is there.

    Where nobody asks for the day, what was made for one stays.
    """
    published = wanted.get(CHANGES)
    text = _text(published)
    if published is None or text is None:
        return {}
    form = WrittenForm(published.record.written_form)
    if today is not None:
        return {CHANGES: coming_only(text, today, form).encode(_ENCODING)}
    made = (one.encode(_ENCODING) for one in every_day(text, form))
    return next(({CHANGES: data} for data in made if fingerprint(data) == standing), {})


def is_of_a_day(path: str, standing: str, sets: Iterable[PublishedSet]) -> bool:
    """Whether a copy is what some set's file was on some day: no hand has been at it."""
    if path != CHANGES:
        return False
    texts = ((text, one.record.written_form) for one in sets if path in one.record.files and (text := _text(one)) is not None)
    return any(
        fingerprint(made.encode(_ENCODING)) == standing for text, form in texts for made in every_day(text, WrittenForm(form))
    )


def moves(plan: Path, today: date) -> bool:
    """Whether something of a plan's copies is another today, or its municipality's pages may be. Raises OSError."""
    if is_of_another_day(plan, today):
        return True
    try:
        text = (public_folder(plan) / CHANGES).read_bytes().decode(_ENCODING)
    except (FileNotFoundError, NotADirectoryError, UnicodeDecodeError):
        return False
    return any(coming_only(text, today, form) != text for form in WrittenForm)


def waits_for_a_day(plan: Path) -> bool:
    """Whether the newest set was made while a decision was still to come: on its day the same workbook is news."""
    return any(_AHEAD in one.record.program for one in published_sets(plan)[:1])


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


def _text(published: PublishedSet | None) -> str | None:
    data = published.read(CHANGES) if published and CHANGES in published.record.files else None
    try:
        return data.decode(_ENCODING) if data is not None else None
    except UnicodeDecodeError:
        return None
