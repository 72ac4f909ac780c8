"""What is new, moved, cancelled or somewhere else in the calendars, in words that can be pasted into an e-mail."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from enum import Enum

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm
from sltdocs.ical.event import Moment, PublishedEvent, local_day
from sltdocs.plan.labels import clock_span, day_with_weekday
from sltdocs.products.calendars.groups.group_slugs import GROUP, KEY, is_veiled
from sltdocs.products.calendars.matching import is_of_series, series_mark
from sltdocs.products.notice_memory import FormerMeeting, fingerprint_of_link
from sltdocs.words.calendars.calendar import CANCELLED, CalendarWords, calendar_words


class ChangeKind(Enum):
    """What happened to a meeting; who goes to it must go at another time, somewhere else, or by another link."""

    MOVED = "moved"
    CANCELLED = "cancelled"
    ELSEWHERE = "elsewhere"
    NEW = "new"


class CalendarChange(Struct, frozen=True):
    """A changed meeting, as it was and as it is."""

    kind: ChangeKind
    after: PublishedEvent
    before: FormerMeeting | None = None


def changes(old: Mapping[str, PublishedEvent], new: Mapping[str, PublishedEvent]) -> tuple[CalendarChange, ...]:
    """The changes from one state to the next, by the time of the meetings."""
    pairs = ((FormerMeeting.of(old[uid]) if uid in old else None, after) for uid, after in new.items())
    return in_order(change_of(before, after) for before, after in pairs)


def in_order(found: Iterable[CalendarChange | None]) -> tuple[CalendarChange, ...]:
    """Those that are changes, by the time of the meetings."""
    return tuple(sorted((one for one in found if one is not None), key=lambda one: one.after.order))


def change_of(before: FormerMeeting | None, after: PublishedEvent) -> CalendarChange | None:
    """What has become of a meeting for who goes to it; None when that is nothing. Its agenda and its topic do not matter."""
    was_on = before is not None and not before.cancelled
    if after.cancelled:
        return CalendarChange(ChangeKind.CANCELLED, after, before) if was_on else None
    if not was_on or before is None:
        return CalendarChange(ChangeKind.NEW, after, before)
    if before.times != (after.start, after.end):
        return CalendarChange(ChangeKind.MOVED, after, before)
    other = before.place != after.place or before.link != fingerprint_of_link(after)
    # Of a meeting behind a key no calendar says where it is, or was.
    return CalendarChange(ChangeKind.ELSEWHERE, after, before) if other and not is_veiled(after) else None


TOLD_FIRST = (ChangeKind.MOVED, ChangeKind.CANCELLED, ChangeKind.ELSEWHERE, ChangeKind.NEW)


def heading_of(kind: ChangeKind, words: CalendarWords) -> str:
    """«Flyttet», «Avlyst», «Nytt sted eller ny lenke», «Nye møter»."""
    headings = {
        ChangeKind.MOVED: words.moved_heading,
        ChangeKind.CANCELLED: words.cancelled_heading,
        ChangeKind.ELSEWHERE: words.elsewhere_heading,
        ChangeKind.NEW: words.new_heading,
    }
    return headings[kind]


def lines_of(found: Iterable[CalendarChange], kind: ChangeKind, form: WrittenForm) -> Iterator[str]:
    """The changes of a kind in words, many of one series in one line."""
    return _joined((one for one in found if one.kind is kind), form)


def is_to_come(before: FormerMeeting | None, after: PublishedEvent, today: date) -> bool:
    """Whether anybody could still go by a change: the meeting is to come, or had been to."""
    return max(after.day, before.day if before else date.min) >= today


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
    match change.kind:
        case ChangeKind.MOVED if before:
            return words.moved.format(title=title, old=when_it_was(before, form), new=f"{new}{place}")
        case ChangeKind.ELSEWHERE if before:
            return f"{title} {new}: {elsewhere(before, after, form)}"
        case ChangeKind.CANCELLED if before:  # who has read nothing in between knows it by the time that it had
            return f"{title}: {when_it_was(before, form)}"
    return f"{title}: {new}{place}"


def elsewhere(before: FormerMeeting, after: PublishedEvent, form: WrittenForm) -> str:
    """`nytt sted. Før: Rådhuset. Nå: Kulturhuset`, or that the link is another one. The link itself stands in calendars only."""
    words, link = calendar_words(form), fingerprint_of_link(after)
    said = []
    if before.place != after.place:
        said.append(words.moved_place.format(old_place=before.place or words.no_place, place=after.place or words.no_place))
    if before.link != link:
        said.append(words.new_link if link else words.no_link)
    return "; ".join(said)


def when(entry: PublishedEvent, form: WrittenForm) -> str:
    """`torsdag 5. mars 2026 kl. 09.00–11.00`."""
    return _when(entry.start, entry.end, form)


def when_it_was(before: FormerMeeting, form: WrittenForm) -> str:
    """The same of what it was before."""
    return _when(*before.times, form)


def _when(start: Moment, end: Moment, form: WrittenForm) -> str:
    words, first = calendar_words(form), local_day(start)
    day = day_with_weekday(first, form)
    if isinstance(start, datetime) and isinstance(end, datetime):
        return words.at.format(day=day, clock=clock_span(start.time(), end.time()))
    last = local_day(end) - timedelta(days=1)
    return f"{day} ({words.all_day})" if last == first else f"{day}–{day_with_weekday(last, form)}"
