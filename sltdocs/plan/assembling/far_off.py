"""Days that no meeting of a plan can have: a year typed as 226, 1926 or 3026."""

from datetime import date

from sltdocs.contract.cell import Place
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.meetings.meeting import MeetingCode
from sltdocs.plan.assembling.rows import SheetRow
from sltdocs.plan.labels import short_day

Period = tuple[date, date]
_AROUND = 10  # years; a series may have begun long before the plan


def is_far_off(day: date, period: Period) -> bool:
    """Whether the day lies so far from the plan's period that its year must be mistyped; never when that is not known."""
    first, last = period
    return first <= last and not first.year - _AROUND <= day.year <= last.year + _AROUND


def far_off(row: SheetRow, key: str, period: Period) -> Finding | None:
    """What is wrong with such a day in this cell; None for any other day, and for a blank cell."""
    day = row.day(key)
    return far_off_day(day, row.at(key), period) if day else None


def far_off_day(day: date, place: Place, period: Period) -> Finding | None:
    """What is wrong with such a day that was told at a place; None for any other day."""
    if not is_far_off(day, period):
        return None
    first, last = map(short_day, period)
    return finding(MeetingCode.DAY_FAR_OFF, place, day=short_day(day), first=first, last=last)
