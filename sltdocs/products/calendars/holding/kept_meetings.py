"""Published meetings that nothing may take away silently: held ones, cancelled ones, and days that a series was not held on."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, datetime

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.normalise import one_line
from sltdocs.contract.sheets import sheet
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.meetings.calendar import CalendarCode
from sltdocs.ical.event import PublishedEvent, instant
from sltdocs.plan.model import Plan
from sltdocs.products.calendars.matching import SLOT, Match, is_of_series, was_cancelled_by_word
from sltdocs.products.calendars.reports import dates_of, days_of
from sltdocs.products.calendars.wanted_meetings import WantedMeeting


class KeptMeeting(Struct, frozen=True):
    """The UIDs of the meetings that stand, and what to say about them."""

    uids: frozenset[str]
    findings: tuple[Finding, ...]


def standing(gone: Collection[PublishedEvent], plan: Plan, now: datetime) -> KeptMeeting:
    """Those of the meetings without a row that stay as they were published."""
    coming = [one for one in gone if instant(one.end) > now]
    lost = {key: list(entries) for key, entries in _of_emptied_sheets(coming, plan)}
    past = {one.uid for one in gone} - {one.uid for one in coming}
    uids = past | {one.uid for entries in lost.values() for one in entries}
    return KeptMeeting(frozenset(uids), tuple(_finding(key, entries, plan) for key, entries in lost.items() if entries))


def _of_emptied_sheets(coming: Collection[PublishedEvent], plan: Plan) -> Iterator[tuple[str, Iterator[PublishedEvent]]]:
    if not plan.meetings:
        yield "meetings", (one for one in coming if not is_of_series(one))
    if not plan.series:
        yield "series", (one for one in coming if is_of_series(one))


def _finding(key: str, entries: Collection[PublishedEvent], plan: Plan) -> Finding:
    return finding(CalendarCode.CALENDAR_SHEET_EMPTIED, list=sheet(key).name.of(plan.written_form), dates=dates_of(entries))


def kept_cancelled(match: Match) -> Match:
    """The match, its meeting cancelled if it was so by a word and no row says anything else of it now."""
    return replace(match, row=replace(match.row, cancelled=True)) if _stays(match) else match


def cancelled_findings(matches: Iterable[Match], now: datetime) -> Iterator[Finding]:
    """What is still cancelled although `Status` is blank, group by group; of what is over nobody is asked."""
    by_group: dict[str, list[Match]] = defaultdict(list)
    for match in matches:
        if _stays(match) and instant(match.row.end) > now:
            by_group[match.row.group.name].append(match)
    for group, some in by_group.items():
        first, *rest = (one.row.source.at("status") for one in some)
        dates = dates_of(one.before for one in some if one.before)
        yield finding(CalendarCode.CALENDAR_STILL_CANCELLED, first, also=rest, group=group, dates=dates)


def _stays(match: Match) -> bool:
    before = match.before
    return match.row.unsaid and before is not None and was_cancelled_by_word(before) and before.day == match.row.day


class Gained(Struct, frozen=True):
    """The wanted meetings without those that are kept out, of which some are `over` anyway; and what to say."""

    rows: tuple[WantedMeeting, ...]
    over: int
    findings: tuple[Finding, ...]


def without_gained(
    rows: Iterable[WantedMeeting], published: Mapping[str, Collection[PublishedEvent]], plan: Plan, now: datetime
) -> Gained:
    """The wanted meetings that may be published; `published` are the meetings of each group, by its Kortnavn."""
    rows = tuple(rows)
    gained = [row for group, entries in published.items() for row in _gained(rows, group, entries)]
    coming = [row for row in gained if instant(row.end) > now]
    out = {(row.group.key, row.slot) for row in gained if row not in coming or not plan.days_off}
    kept = tuple(row for row in rows if not (row.of_series and (row.group.key, row.slot) in out))
    return Gained(kept, len(gained) - len(coming), tuple(_findings(coming, plan)))


def _gained(rows: Iterable[WantedMeeting], group: str, entries: Collection[PublishedEvent]) -> Iterator[WantedMeeting]:
    """The dates that were passed over before a later one that stands where it stood: the series itself has not changed."""
    own = [row for row in rows if row.of_series and row.group.key == group]
    met = {
        slot: one.day for one in entries if (slot := one.marks.get(SLOT)) and (not one.cancelled or was_cancelled_by_word(one))
    }
    unchanged: dict[str, date] = defaultdict(lambda: date.min)
    for row in own:
        if met.get(row.slot) == row.day:
            unchanged[row.series] = max(unchanged[row.series], row.day)
    days = set(met.values())
    return (row for row in own if row.slot not in met and row.day not in days and row.day < unchanged[row.series])


def _findings(gained: Iterable[WantedMeeting], plan: Plan) -> Iterator[Finding]:
    by_series: dict[tuple[str, str], list[WantedMeeting]] = defaultdict(list)
    for row in gained:
        by_series[row.group.key, row.series].append(row)
    code = CalendarCode.CALENDAR_DATES_GAINED if plan.days_off else CalendarCode.CALENDAR_DAYS_OFF_LOST
    for some in by_series.values():
        place, what = some[0].source.at("first_day"), one_line(some[0].topic)
        dates = days_of(row.day for row in some)
        yield finding(code, place, series=what, dates=dates, list=sheet("days-off").name.of(plan.written_form))
