"""A blanked cell or a lost column moves nobody's meeting: what gave it time, place or alarm stays as it was published.

Intent to change is a word, and intent to cancel a word or a deleted row. A blanked place, link, topic or agenda is an edit.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.sheets import sheet
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.meetings.calendar import CalendarCode
from sltdocs.ical.event import Moment, PublishedEvent, day_after
from sltdocs.ical.reading import is_private
from sltdocs.ical.zone import OSLO
from sltdocs.plan.labels import short_day
from sltdocs.plan.model import Plan
from sltdocs.products.calendar_cells import CalendarCells, ToldMeeting
from sltdocs.products.calendars.holding.lost_columns import Lost
from sltdocs.products.calendars.holding.told_cells import GROUP, OWN, WHOLE_DAY, length, speaks, told
from sltdocs.products.calendars.matching import Match
from sltdocs.products.calendars.wanted_meetings import WantedMeeting
from sltdocs.words.calendars.calendar import CANCELLED, calendar_words

_SILENT = frozenset(calendar_words(form).neutral_title for form in WrittenForm)
_ALARM = re.compile(rb"\r\nTRIGGER:-PT(\d+)M\r\n")


def is_silent(published: PublishedEvent) -> bool:
    """Whether a published meeting tells no more than that it is one, as those do that were taken back."""
    return published.summary.removeprefix(CANCELLED) in _SILENT


class HeldMatch(Struct, frozen=True):
    """A match in which the published meeting fills in for cells that say nothing any more, and the keys of those."""

    match: Match
    lost: tuple[str, ...] = ()


class Holding(Struct, frozen=True):
    """What is known of the cells that the published meetings were made from; `today` in Oslo."""

    known: CalendarCells | None
    lost: Lost
    today: date

    def held(self, match: Match) -> HeldMatch:
        """The match as it may be published."""
        if match.before is None:
            return HeldMatch(match)
        row = _with_alarm(match.row, match.before) if "alarm" in self._lost("groups") else match.row
        row, clock = _with_clock(row, match.before, self._former(match))
        place = self._place(row, match.before)
        lost = (*clock, *(("place",) if place != row.place and not row.group.individual_cases else ()))
        return HeldMatch(replace(match, row=replace(row, place=place)), lost)

    def is_past(self, match: Match) -> bool:
        """Whether the meeting has been, and nobody's own row says anything new of it: a change of the series, of the group or of
        the program is about what is to come. One whose words were taken back gets them again.
        """
        before, row = match.before, match.row
        if before is None or before.day >= self.today or is_private(before) is not row.group.individual_cases:
            return False
        if is_silent(before) and not row.group.individual_cases:
            return False
        former = self.known.meetings.get(match.uid) if self.known else None
        return row.of_series or bool(former and former.own and former.own == told(row).own)

    def without_past_settings(self, match: Match) -> Match:
        """Of a meeting that has been and whose row has changed: what it takes from its group stays as it was."""
        before, row = match.before, match.row
        if before is None or before.day >= self.today or row.day != before.day or not row.source.columns:
            return match
        if not speaks(row.source, "place"):
            row = replace(row, place=before.place)
        if told(row).start <= GROUP and not speaks(row.source, "end"):
            row = replace(row, start=before.start, end=before.end)
        return replace(match, row=row)

    def _lost(self, key: str) -> frozenset[str]:
        return self.lost.get(key, frozenset())

    def _former(self, match: Match) -> ToldMeeting:
        """Who gave the published meeting its time; without a record, a column that is gone may have."""
        former = self.known.meetings.get(match.uid) if self.known else None
        if former:
            return former
        own, usual = self._lost("series" if match.row.of_series else "meetings"), self._lost("groups")
        start = OWN if own & {"start", "all_day"} else GROUP if "start" in usual else 0
        return ToldMeeting(start, OWN if "end" in own else GROUP if "duration" in usual else 0)

    def _place(self, row: WantedMeeting, before: PublishedEvent) -> str:
        if not row.of_series and "place" in self._lost("meetings"):
            return before.place
        own = not row.of_series and speaks(row.source, "place")
        return before.place if "place" in self._lost("groups") and not own else row.place

    def remembered(self, matches: Iterable[Match]) -> Mapping[str, ToldMeeting]:
        """What to remember of each meeting for the next run."""
        before = self.known.meetings if self.known else {}
        return {**before, **{one.uid: told(one.row).with_former(before.get(one.uid)) for one in matches}}


def _with_clock(row: WantedMeeting, before: PublishedEvent, former: ToldMeeting) -> tuple[WantedMeeting, tuple[str, ...]]:
    """The meeting at the time that it was published with, on its own day, where the cells do not say any more when it is."""
    now = told(row)
    says_whole_day = speaks(row.source, "all_day") and WHOLE_DAY in {now.start, former.start}
    if says_whole_day or (now.start >= former.start and now.end >= former.end):
        return row, ()
    start = _on(row.day, before.start) if now.start < former.start else row.start
    end = _end(row, start, before, typed=now.end == OWN)
    if (start, end) == (row.start, row.end):
        return row, ()
    return replace(row, start=start, end=end), ("start",) if now.start < former.start else ("end",)


def _on(day: date, moment: Moment) -> Moment:
    return datetime.combine(day, moment.astimezone(OSLO).time(), OSLO) if isinstance(moment, datetime) else day


def _end(row: WantedMeeting, start: Moment, before: PublishedEvent, *, typed: bool) -> Moment:
    if not isinstance(start, datetime):
        return day_after(start)
    if typed and isinstance(row.end, datetime) and row.end > start:
        return row.end
    timed = isinstance(before.start, datetime)
    taken = before.end - before.start if timed else length(row)
    return datetime.combine(start.date(), start.time(), OSLO) + taken


def _with_alarm(row: WantedMeeting, before: PublishedEvent) -> WantedMeeting:
    if before.cancelled or not isinstance(before.start, datetime):
        return row
    minutes = _ALARM.search(before.block)
    return replace(row, group=replace(row.group, alarm=int(minutes[1]) if minutes else 0))


def held_findings(held: Iterable[HeldMatch], plan: Plan, today: date) -> Iterator[Finding]:
    """What stays as it was published, group by group and cell by cell; of what has been nobody is asked."""
    some: dict[tuple[str, str, bool], list[Match]] = defaultdict(list)
    for one in held:
        for key in one.lost if one.match.row.day >= today else ():
            some[one.match.row.group.name, key, one.match.row.of_series].append(one.match)
    for (group, key, of_series), matches in some.items():
        first, *rest = dict.fromkeys(one.row.source.at(key) for one in matches)
        days = list(dict.fromkeys(short_day(one.row.day) for one in matches))
        name = sheet("series" if of_series and key != "place" else "meetings").heading(key, plan.written_form)
        shown = f"{', '.join(days[:_MOST])}{' …' if len(days) > _MOST else ''}"
        yield finding(CalendarCode.CALENDAR_CELLS_LOST, first, also=rest, group=group, column=name, dates=shown)


_MOST = 12
