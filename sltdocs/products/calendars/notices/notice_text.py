"""`endringer.txt`, for all and for each group: the log in plain text, newest day first, and what to do."""

from collections.abc import Iterable, Iterator, Sequence

from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.labels import day_with_weekday
from sltdocs.products.calendars.changes import TOLD_FIRST, CalendarChange, heading_of, lines_of
from sltdocs.products.calendars.notices.change_log import LogEntry
from sltdocs.words.calendars.calendar import calendar_words

_ENCODING = "utf-8-sig"  # so that Windows' own editor shows the letters


def notice(entries: Iterable[LogEntry], advice: Sequence[str], form: WrittenForm, *, group: str = "", first: bool) -> bytes:
    """The text; `first` when nothing was published before, `group` the name of the group that it is for."""
    return ("\r\n".join(_lines(tuple(entries), advice, form, group, first=first)) + "\r\n").encode(_ENCODING)


def of_groups(entries: Iterable[LogEntry], uids: frozenset[str]) -> tuple[LogEntry, ...]:
    """What the log tells of some meetings."""
    some = (LogEntry(one.day, tuple(change for change in one.changes if change.after.uid in uids)) for one in entries)
    return tuple(one for one in some if one.changes)


def told(found: Sequence[CalendarChange], form: WrittenForm) -> Iterator[str]:
    """Changes in words under their headings, with an empty line behind each kind."""
    words = calendar_words(form)
    for kind in TOLD_FIRST:
        lines = tuple(lines_of(found, kind, form))
        if lines:
            yield from (heading_of(kind, words), *(f"- {one}" for one in lines), "")


def _lines(entries: tuple[LogEntry, ...], advice: Sequence[str], form: WrittenForm, group: str, *, first: bool) -> Iterator[str]:
    words = calendar_words(form)
    yield from (words.changes_title_group.format(group=group) if group else words.changes_title, "")
    if not entries:
        yield words.changes_first if first else words.changes_none
        return
    for entry in entries:
        yield from (words.changes_entry.format(day=day_with_weekday(entry.day, form)), "")
        yield from told(entry.changes, form)
    yield from advice
