"""Dated meetings: on days when people meet, once, and followed up when they are over."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Literal

from sltdocs.contract.choices import MEETING_STATUS, MeetingStatus
from sltdocs.contract.code import Code
from sltdocs.contract.types import AsTyped
from sltdocs.findings.finding import Finding, finding, listed
from sltdocs.findings.meetings.meeting import MeetingCode
from sltdocs.findings.meetings.series import SeriesCode
from sltdocs.plan.checks.check import Check
from sltdocs.plan.counting.figures import attendance
from sltdocs.plan.labels import public_holiday_name, short_day
from sltdocs.plan.model import Meeting, Plan
from sltdocs.plan.schedule.engagements import held, held_in_period
from sltdocs.plan.schedule.free_days import DaysOff, public_holiday

_SOME_WEEKS = timedelta(days=70)
_TUESDAY = 1


def tuesday_in(plan: Plan) -> date:
    """A Tuesday some weeks into the plan's period, or the period's first day when it is too short for that."""
    day = min(plan.period_from + _SOME_WEEKS, plan.period_to)
    return max(plan.period_from, day - timedelta(days=(day.weekday() - _TUESDAY) % 7))


def tuesday_after(day: date) -> date:
    """The next Tuesday."""
    return day + timedelta(days=(_TUESDAY - day.weekday()) % 7 or 7)


_MANY = 4


def meetings_outside(plan: Plan) -> Iterator[Finding]:
    """At `Dato` of the meeting; once for all when they are many: then they are last year's, or the period is wrong."""
    outside = [one for one in plan.meetings if not plan.period_from <= one.day <= plan.period_to]
    if plan.period_from > plan.period_to:
        return
    if len(outside) < _MANY:
        yield from (_one(meeting, plan) for meeting in outside)
    else:
        yield _many(outside, plan)


def _one(meeting: Meeting, plan: Plan) -> Finding:
    first, last, example = (short_day(day) for day in (plan.period_from, plan.period_to, tuesday_in(plan)))
    place = meeting.source.at("day")
    return finding(MeetingCode.MEETING_OUTSIDE, place, day=short_day(meeting.day), first=first, last=last, example=example)


def _many(outside: list[Meeting], plan: Plan) -> Finding:
    place, *also = (one.source.at("day") for one in outside)
    cells = listed([one.cell for one in (place, *also)])
    first, last = short_day(plan.period_from), short_day(plan.period_to)
    return finding(MeetingCode.MEETINGS_OUTSIDE, place, also=also, count=len(outside), cells=cells, first=first, last=last)


def meetings_on_public_holidays(plan: Plan) -> Iterator[Finding]:
    """At `Dato` of the meeting."""
    for meeting in held_in_period(plan):
        holiday = public_holiday(meeting.day)
        if holiday is not None:
            name = public_holiday_name(holiday, plan.written_form)
            yield finding(MeetingCode.MEETING_ON_PUBLIC_HOLIDAY, meeting.source.at("day"), day=short_day(meeting.day), name=name)


SATURDAY = 5


def meetings_on_weekends(plan: Plan) -> Iterator[Finding]:
    """At `Dato` of the meeting, unless the day is a public holiday or a day off anyway."""
    off = DaysOff(plan.days_off)
    for meeting in held_in_period(plan):
        day = meeting.day
        if day.weekday() >= SATURDAY and public_holiday(day) is None and off.on(day) is None:
            place, example = meeting.source.at("day"), short_day(tuesday_after(day))
            yield finding(MeetingCode.MEETING_ON_WEEKEND, place, day=short_day(day), weekday=str(day.weekday()), example=example)


def meetings_off(plan: Plan) -> Iterator[Finding]:
    """At `Dato` of the meeting, unless the day is a public holiday anyway."""
    days_off = DaysOff(plan.days_off)
    for meeting in held(plan):
        off = days_off.on(meeting.day)
        if off is not None and public_holiday(meeting.day) is None:
            place, also = meeting.source.at("day"), (off.source.at("first_day"),)
            yield finding(MeetingCode.MEETING_ON_DAY_OFF, place, also=also, day=short_day(meeting.day), name=off.name)


def meetings_twice(plan: Plan) -> Iterator[Finding]:
    """At `Dato` of the second meeting; the first one is named too."""
    seen = dict[tuple[str, date, time | None], Meeting]()
    for meeting in held(plan):
        first = seen.setdefault((meeting.group, meeting.day, meeting.start), meeting)
        if first is not meeting:
            place, also = meeting.source.at("day"), (first.source.at("day"),)
            yield finding(MeetingCode.MEETING_TWICE, place, also=also, group=meeting.group, day=short_day(meeting.day))


def meeting_status(plan: Plan) -> Iterator[Finding]:
    """At `Status` of the meeting; once for all that were not followed up where there is no such column."""
    status_date = plan.status_date
    if status_date is None:
        return
    early = [one for one in plan.meetings if one.status is MeetingStatus.HELD and status_date < one.day <= plan.period_to]
    late = [one for one in plan.meetings if one.status is MeetingStatus.PLANNED and one.day < status_date]
    marked = any("status" in one.source.columns for one in plan.meetings)
    yield from (_finding(MeetingCode.MEETING_HELD_EARLY, one, status_date) for one in early)
    yield from (_finding(MeetingCode.MEETING_NOT_FOLLOWED_UP, one, status_date) for one in (late if marked else late[:1]))


def _finding(code: Code, meeting: Meeting, status_date: date) -> Finding:
    day = short_day(meeting.day)
    return finding(code, meeting.source.at("status"), day=day, status_date=short_day(status_date))


def attendance_within_invited(plan: Plan) -> Iterator[Finding]:
    """At `Oppmøte` of the meeting."""
    for meeting in plan.meetings:
        invited, attended = attendance(meeting)
        most, least = _end(invited, "most"), _end(attended, "least")
        if most is not None and least is not None and least > most:
            place = meeting.source.at("attended")
            yield finding(MeetingCode.ATTENDANCE_ABOVE_INVITED, place, invited=_typed(invited), attended=_typed(attended))


def _end(count: int | AsTyped | None, end: Literal["least", "most"]) -> Decimal | None:
    if isinstance(count, AsTyped):
        return count.least if end == "least" else count.most
    return None if count is None else Decimal(count)


def _typed(count: int | AsTyped | None) -> str:
    return count.typed if isinstance(count, AsTyped) else str(count)


def meetings_proposed(plan: Plan) -> Iterator[Finding]:
    """At `Status` of the first proposed meeting: one finding, however many there are."""
    if not plan.proposed:
        return
    first, *rest = (one.source.at("status") for one in plan.proposed)
    typed = MEETING_STATUS.word(MeetingStatus.PROPOSED, plan.written_form)
    days = [short_day(one.day) for one in plan.proposed]
    if rest:
        yield finding(SeriesCode.MEETINGS_PROPOSED, first, also=rest, typed=typed, days=listed(days), count=len(days))
    else:
        yield finding(SeriesCode.MEETING_PROPOSED, first, typed=typed, day=days[0])


ADVICE: tuple[Check, ...] = (meetings_proposed,)

CHECKS: tuple[Check, ...] = (
    meetings_outside,
    meetings_on_public_holidays,
    meetings_on_weekends,
    meetings_off,
    meetings_twice,
    meeting_status,
    attendance_within_invited,
)
