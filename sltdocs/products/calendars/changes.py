"""What is new, moved and cancelled in the calendars, as a list that can be pasted into an e-mail."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from enum import Enum

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm
from sltdocs.ical.event import PublishedEvent
from sltdocs.plan.labels import clock_span, day_with_weekday
from sltdocs.products.calendars.groups.group_slugs import GROUP, KEY, is_veiled
from sltdocs.products.calendars.matching import is_of_series, series_mark
from sltdocs.words.calendars.calendar import CANCELLED, CalendarWords, calendar_words


class ChangeKind(Enum):
    """What happened to a meeting; a new place is a move, the person must go somewhere else."""

    MOVED = "moved"
    CANCELLED = "cancelled"
    NEW = "new"


class CalendarChange(Struct, frozen=True):
    """A changed meeting, as it was and as it is."""

    kind: ChangeKind
    after: PublishedEvent
    before: PublishedEvent | None = None


def changes(old: Mapping[str, PublishedEvent], new: Mapping[str, PublishedEvent]) -> tuple[CalendarChange, ...]:
    """The changes from one state to the next, by the time of the meetings."""
    found = (_change(old.get(uid), after) for uid, after in new.items())
    return tuple(sorted((one for one in found if one is not None), key=lambda one: one.after.order))


def _change(before: PublishedEvent | None, after: PublishedEvent) -> CalendarChange | None:
    was_on = before is not None and not before.cancelled
    if after.cancelled:
        return CalendarChange(ChangeKind.CANCELLED, after, before) if was_on else None
    if not was_on or before is None:
        return CalendarChange(ChangeKind.NEW, after, before)
    elsewhere = before.place != after.place and not is_veiled(after)  # of such a meeting no calendar says where it is, or was
    same = (before.start, before.end) == (after.start, after.end) and not elsewhere
    return None if same else CalendarChange(ChangeKind.MOVED, after, before)


def changes_text(found: Iterable[CalendarChange], day: date, form: WrittenForm, *, first: bool) -> str:
    """`endringer.txt`: plain text; `first` when nothing was published before."""
    return "\r\n".join(_lines(tuple(found), day, form, first=first)) + "\r\n"


def _lines(found: tuple[CalendarChange, ...], day: date, form: WrittenForm, *, first: bool) -> Iterator[str]:
    words = calendar_words(form)
    yield from (words.changes_title.format(day=day_with_weekday(day, form)), "")
    if first or not found:
        yield words.changes_first if first else words.changes_none
        return
    for kind in _TOLD_FIRST:
        told = tuple(lines_of(found, kind, form))
        if told:
            yield from (heading_of(kind, words), *(f"- {one}" for one in told), "")
    yield words.changes_what_to_do


_TOLD_FIRST = (ChangeKind.MOVED, ChangeKind.CANCELLED, ChangeKind.NEW)


def heading_of(kind: ChangeKind, words: CalendarWords) -> str:
    """«Flyttet», «Avlyst», «Nye møter»."""
    headings = {ChangeKind.MOVED: words.moved_heading, ChangeKind.CANCELLED: words.cancelled_heading}
    return headings.get(kind, words.new_heading)


def lines_of(found: Iterable[CalendarChange], kind: ChangeKind, form: WrittenForm) -> Iterator[str]:
    """The changes of a kind in words, many of one series in one line."""
    return _joined((one for one in found if one.kind is kind), form)


def still_to_come(found: Iterable[CalendarChange], day: date) -> tuple[CalendarChange, ...]:
    """The changes that anybody could still go by on the day of the change: the meeting was to come, or had been to."""
    return tuple(one for one in found if max(one.after.day, one.before.day if one.before else date.min) >= day)


def _joined(found: Iterable[CalendarChange], form: WrittenForm) -> Iterator[str]:
    """The changes in words, many of one series in one line."""
    bunches: dict[object, list[CalendarChange]] = {}
    for one in found:
        bunches.setdefault(_series_of(one) or one.after.uid, []).append(one)
    words = calendar_words(form)
    for first, *rest in bunches.values():
        if len(rest) < _MANY:
            yield from (line(one, form) for one in (first, *rest))
        else:
            yield line(first, form) + words.series_more.format(count=len(rest), last=when(rest[-1].after, form))


_MANY = 2


def _series_of(change: CalendarChange) -> tuple[str, str] | None:
    """Which fixed series of which group a date belongs to; None for a meeting with a row of its own."""
    marks = change.after.marks
    return (marks.get(GROUP, "") or marks.get(KEY, ""), series_mark(change.after)) if is_of_series(change.after) else None


def line(change: CalendarChange, form: WrittenForm) -> str:
    """One change in words: `Styringsgruppa: fra torsdag 5. mars 2026 kl. 09.00–11.00 til …`."""
    words = calendar_words(form)
    before, after = change.before, change.after
    title, new = after.summary.removeprefix(CANCELLED), when(after, form)
    place = f", {after.place}" if after.place else ""
    if change.kind is not ChangeKind.MOVED or before is None:
        return f"{title}: {new}{place if change.kind is ChangeKind.NEW else ''}"
    if (before.start, before.end) == (after.start, after.end):
        return _new_place(title, new, before, after, words)
    return words.moved.format(title=title, old=when(before, form), new=f"{new}{place}")


def _new_place(title: str, new: str, before: PublishedEvent, after: PublishedEvent, words: CalendarWords) -> str:
    old_place, place = before.place or words.no_place, after.place or words.no_place
    return words.moved_place.format(title=title, new=new, old_place=old_place, place=place)


def when(entry: PublishedEvent, form: WrittenForm) -> str:
    """`torsdag 5. mars 2026 kl. 09.00–11.00`."""
    words = calendar_words(form)
    day = day_with_weekday(entry.day, form)
    if isinstance(entry.start, datetime) and isinstance(entry.end, datetime):
        return words.at.format(day=day, clock=clock_span(entry.start.time(), entry.end.time()))
    last = entry.end - timedelta(days=1)
    return f"{day} ({words.all_day})" if last == entry.day else f"{day}–{day_with_weekday(last, form)}"
