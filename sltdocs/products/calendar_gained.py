"""Dates that a fixed series was not held on and now would be, because days are no longer on `Fridager`.

The sheet is lost with one click, and then everybody is called to meetings in the winter holiday. While no day off is left
at all, such dates are kept out; else they are told. Nobody is called to one that is over.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, datetime

from msgspec import Struct

from sltdocs.contract.normalise import one_line
from sltdocs.contract.sheets import sheet
from sltdocs.findings import Code, Finding, finding
from sltdocs.ical.event import Entry, instant
from sltdocs.plan.model import Plan
from sltdocs.products.calendar_matching import SLOT, was_cancelled_by_word
from sltdocs.products.calendar_reports import days_of
from sltdocs.products.calendar_rows import Row


class Gained(Struct, frozen=True):
    """The wanted meetings without those that are kept out, of which some are `over` anyway; and what to say."""

    rows: tuple[Row, ...]
    over: int
    findings: tuple[Finding, ...]


def without_gained(rows: Iterable[Row], published: Mapping[str, Collection[Entry]], plan: Plan, now: datetime) -> Gained:
    """The wanted meetings that may be published; `published` are the meetings of each group, by its Kortnavn."""
    rows = tuple(rows)
    gained = [row for group, entries in published.items() for row in _gained(rows, group, entries)]
    coming = [row for row in gained if instant(row.end) > now]
    out = {(row.group.key, row.slot) for row in gained if row not in coming or not plan.days_off}
    kept = tuple(row for row in rows if not (row.of_series and (row.group.key, row.slot) in out))
    return Gained(kept, len(gained) - len(coming), tuple(_findings(coming, plan)))


def _gained(rows: Iterable[Row], group: str, entries: Collection[Entry]) -> Iterator[Row]:
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


def _findings(gained: Iterable[Row], plan: Plan) -> Iterator[Finding]:
    by_series: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in gained:
        by_series[row.group.key, row.series].append(row)
    code = Code.CALENDAR_DATES_GAINED if plan.days_off else Code.CALENDAR_DAYS_OFF_LOST
    for some in by_series.values():
        place, what = some[0].source.at("first_day"), one_line(some[0].topic)
        dates = days_of(row.day for row in some)
        yield finding(code, place, series=what, dates=dates, list=sheet("days-off").name.of(plan.written_form))
