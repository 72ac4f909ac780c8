"""Meetings that were cancelled by a word stay so until another one is said: a column is deleted with one click.

A meeting that is on again reaches everybody who was told to stay at home. One that is given another date is meant to be.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime

from msgspec.structs import replace

from sltdocs.findings import Code, Finding, finding
from sltdocs.ical.event import instant
from sltdocs.products.calendar_matching import Match, was_cancelled_by_word
from sltdocs.products.calendar_reports import dates_of


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
        yield finding(Code.CALENDAR_STILL_CANCELLED, first, also=rest, group=group, dates=dates)


def _stays(match: Match) -> bool:
    before = match.before
    return match.row.unsaid and before is not None and was_cancelled_by_word(before) and before.day == match.row.day
