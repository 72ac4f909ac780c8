"""Which published meetings stand although no row tells of them: those that were, and those of a sheet that was emptied.

Who tidies up her workbook cancels nothing that was held; who loses a sheet cancels nothing at all. A sheet is lost with
one key press, and what it cancels reaches every participant.
"""

from collections.abc import Collection, Iterator
from datetime import datetime

from msgspec import Struct

from sltdocs.contract.sheets import sheet
from sltdocs.findings import Code, Finding, finding
from sltdocs.ical.event import Entry, instant
from sltdocs.plan.model import Plan
from sltdocs.products.calendar_matching import is_of_series
from sltdocs.products.calendar_reports import dates_of


class Standing(Struct, frozen=True):
    """The UIDs of the meetings that stand, and what to say about them."""

    uids: frozenset[str]
    findings: tuple[Finding, ...]


def standing(gone: Collection[Entry], plan: Plan, now: datetime) -> Standing:
    """Those of the meetings without a row that stay as they were published."""
    coming = [one for one in gone if instant(one.end) > now]
    lost = {key: list(entries) for key, entries in _of_emptied_sheets(coming, plan)}
    past = {one.uid for one in gone} - {one.uid for one in coming}
    uids = past | {one.uid for entries in lost.values() for one in entries}
    return Standing(frozenset(uids), tuple(_finding(key, entries, plan) for key, entries in lost.items() if entries))


def _of_emptied_sheets(coming: Collection[Entry], plan: Plan) -> Iterator[tuple[str, Iterator[Entry]]]:
    if not plan.meetings:
        yield "meetings", (one for one in coming if not is_of_series(one))
    if not plan.series:
        yield "series", (one for one in coming if is_of_series(one))


def _finding(key: str, entries: Collection[Entry], plan: Plan) -> Finding:
    return finding(Code.CALENDAR_SHEET_EMPTIED, list=sheet(key).name.of(plan.written_form), dates=dates_of(entries))
