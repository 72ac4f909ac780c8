"""What the status report counts: measures by status, deadlines, meetings by group, activities of the report year."""

import re
from collections.abc import Iterable
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.choice import OwnWord
from sltdocs.contract.choices import ActivityKind, MeasureStatus, MeetingStatus
from sltdocs.contract.types import AsTyped
from sltdocs.plan.model import EMPTY, Group, Measure, Meeting, Plan, Series
from sltdocs.plan.reported import Activity
from sltdocs.plan.sub_measures import counted

STARTED = frozenset({MeasureStatus.DONE, MeasureStatus.PARTLY_DONE, MeasureStatus.UNDER_WAY})
"""«Gjennomført eller i gang»."""
ENDED = frozenset({MeasureStatus.DONE, MeasureStatus.DROPPED})
Status = MeasureStatus | OwnWord | None
OTHER = OwnWord("")
"""All statuses in words of her own, where they are counted."""
STATUS_ORDER: tuple[Status, ...] = (
    MeasureStatus.DONE,
    MeasureStatus.PARTLY_DONE,
    MeasureStatus.UNDER_WAY,
    MeasureStatus.PLANNED,
    MeasureStatus.POSTPONED,
    MeasureStatus.DROPPED,
    OTHER,
    None,
)
"""From the best news to the missing news; None is «ikke rapportert»."""
_ONGOING = re.compile(
    r"(?:fort)?løpende|(?:fort)?løpande|kontinuerlig|kontinuerleg|jevnlig|jamleg|årlig|årleg|(?:hvert|kvart) (?:halv)?år"
    r"|hver måned|kvar månad"
    r"|månedlig|månadleg|ukentlig|ved behov|etter behov|ved høve|fast|varig|varer ved|pågår|hele tiden|heile tida",
    re.IGNORECASE,
)
"""What has no end that could pass."""
SOON = timedelta(days=92)


class MeasureCounts(Struct, frozen=True):
    """How many measures the report tells about, how many have started, and how many have each status.

    `own` are those with a status in words of her own, which may mean anything.
    """

    total: int
    started: int
    own: int
    not_reported: int
    by_status: tuple[tuple[Status, int], ...]


class MeetingCounts(Struct, frozen=True):
    """One group's dated meetings in the report year; cancelled ones are among the planned, and those `ahead` of its day.

    `invited` and `attended` are sums over the held meetings where both are known.
    """

    group: Group
    planned: int
    held: int
    cancelled: int
    invited: int
    attended: int
    ahead: int = 0
    approximate: bool = False

    @property
    def unrecorded(self) -> int:
        """Those whose day has passed, and of which nobody has said whether they were held."""
        return self.planned - self.held - self.cancelled - self.ahead


def as_of(plan: Plan) -> date:
    """The report's own day: *Status per*, else the last day of the report year. ValueError without a report year."""
    if plan.status_date is not None:
        return plan.status_date
    if plan.report_year is None:
        raise ValueError("the plan has no report year")
    return date(plan.report_year, 12, 31)


def reported_measures(plan: Plan) -> tuple[Measure, ...]:
    """The measures that the report tells about: a closed one (avsluttet) is told about once more, then left out.

    What was reported in an earlier year is not this year's, unless it is the end of the measure: then it keeps its date.
    """
    told = (measure for measure in plan.measures if not _told_before(measure, plan.report_year))
    return tuple(without_report(one) if one.status is None or is_outdated(one, plan.report_year) else one for one in told)


def is_outdated(measure: Measure, year: int | None) -> bool:
    """Whether its status is that of an earlier year, and so no status of this one."""
    told = measure.status_date
    return year is not None and told is not None and told.last.year < year and measure.status not in (None, *ENDED)


def without_report(measure: Measure) -> Measure:
    """A measure that is not reported: what is told of an earlier year goes with its status; remarks of this year stay."""
    if measure.status is None:
        return replace(measure, status_date=None)
    return replace(measure, status=None, status_date=None, status_comment=EMPTY, reason=EMPTY, result=EMPTY)


def _told_before(measure: Measure, year: int | None) -> bool:
    closed_on = measure.status_date if measure.closed else None
    return closed_on is not None and year is not None and closed_on.last.year < year


def count_measures(measures: Iterable[Measure]) -> MeasureCounts:
    """Count measures by their status, parts of a measure by that one; statuses that no measure has are left out."""
    statuses = [OTHER if isinstance(one.status, OwnWord) else one.status for one in counted(measures)]
    return MeasureCounts(
        total=len(statuses),
        started=sum(status in STARTED for status in statuses),
        own=statuses.count(OTHER),
        not_reported=statuses.count(None),
        by_status=tuple((status, statuses.count(status)) for status in STATUS_ORDER if status in statuses),
    )


def overdue(measures: Iterable[Measure], day: date) -> tuple[Measure, ...]:
    """The unfinished measures whose deadline had passed on a day, the oldest deadline first."""
    return tuple(measure for due, measure in _deadlines(measures) if due < day)


def due_soon(measures: Iterable[Measure], day: date) -> tuple[Measure, ...]:
    """The unfinished measures with a deadline in the three months from a day, the nearest first."""
    return tuple(measure for due, measure in _deadlines(measures) if day <= due <= day + SOON)


def untimed(measures: Iterable[Measure]) -> tuple[Measure, ...]:
    """The unfinished measures whose deadline stands in words that cannot be placed in time, and so is never overdue."""
    waiting = (one for one in measures if not one.closed and one.status not in ENDED)
    return tuple(one for one in waiting if one.deadline and one.deadline.when is None and not _ONGOING.match(one.deadline.typed))


def _deadlines(measures: Iterable[Measure]) -> list[tuple[date, Measure]]:
    dated = [
        (measure.deadline.when.last, measure)
        for measure in measures
        if measure.deadline and measure.deadline.when and not measure.closed and measure.status not in ENDED
    ]
    return sorted(dated, key=lambda pair: pair[0])


def count_meetings(plan: Plan, year: int) -> tuple[MeetingCounts, ...]:
    """The dated meetings of a year by group, in the order of `Grupper`; groups without any are left out."""
    of_year = [meeting for meeting in plan.meetings if meeting.day.year == year]
    day = plan.status_date or date(year, 12, 31)
    counted = (_count(group, [meeting for meeting in of_year if meeting.group == group.key], day) for group in plan.groups)
    return tuple(counts for counts in counted if counts.planned)


def _count(group: Group, meetings: list[Meeting], day: date) -> MeetingCounts:
    held = [meeting for meeting in meetings if meeting.status is MeetingStatus.HELD]
    known = [
        (invited, attended) for meeting in held for invited, attended in [attendance(meeting)] if invited and attended is not None
    ]
    return MeetingCounts(
        group=group,
        planned=len(meetings),
        held=len(held),
        cancelled=sum(meeting.status is MeetingStatus.CANCELLED for meeting in meetings),
        invited=sum(_nearest(invited) or 0 for invited, _ in known),
        attended=sum(_nearest(attended) or 0 for _, attended in known),
        approximate=any(isinstance(one, AsTyped) for pair in known for one in pair),
        ahead=sum(meeting.status in _TO_COME and meeting.day > day for meeting in meetings),
    )


def attendance(meeting: Meeting) -> tuple[int | AsTyped | None, int | AsTyped | None]:
    """How many were invited and how many came; «8 av 10» tells both. None for what tells no number, such as «–»."""
    invited, attended = meeting.invited, meeting.attended
    if isinstance(attended, AsTyped) and attended.out_of is not None and attended.least == attended.most is not None:
        exact = attended.typed[:1].isdigit()
        invited, attended = (attended.out_of if invited is None else invited), int(attended.most) if exact else attended
    return (None if _nearest(invited) is None else invited), (None if _nearest(attended) is None else attended)


def _nearest(count: int | AsTyped | None) -> int | None:
    """The number that a count comes closest to: the middle of a range."""
    if not isinstance(count, AsTyped):
        return count
    ends = [end for end in (count.least, count.most) if end is not None]
    return int(sum(ends) / len(ends)) if ends else None


_TO_COME = frozenset({MeetingStatus.PLANNED, MeetingStatus.MOVED})


def fixed_series(plan: Plan) -> tuple[Series, ...]:
    """The series that say how many meetings a year are planned, or on which days: told about, never counted as held."""
    return tuple(one for one in plan.series if one.planned_per_year or (one.first_day is not None and one.interval is not None))


def activities_of(plan: Plan, year: int, day: date) -> tuple[Activity, ...]:
    """What was done in a year up to a day, by date; an activity without a type counts as done when its time has come."""
    done = [
        activity
        for activity in plan.activities
        if not _is_open(activity) and _overlaps(activity, year) and activity.when.first <= day
    ]
    return tuple(sorted(done, key=_in_time))


def activities_unconfirmed(plan: Plan, year: int, day: date) -> tuple[Activity, ...]:
    """What was planned for a year, whose time was over on a day, and nobody has said, in words we know, whether it was done."""
    planned = [activity for activity in plan.activities if _is_open(activity) and _overlaps(activity, year)]
    return tuple(sorted((one for one in planned if one.when.last <= day), key=_in_time))


def activities_ahead(plan: Plan, day: date) -> tuple[Activity, ...]:
    """What is planned for after a day, by date."""
    ahead = [
        activity
        for activity in plan.activities
        if activity.kind is not ActivityKind.DONE and activity.when.last > day and _is_ahead(activity, day)
    ]
    return tuple(sorted(ahead, key=_in_time))


def _in_time(activity: Activity) -> tuple[date, date]:
    """What is over first comes first: a day before the month, the season and the year that it lies in."""
    return activity.when.last, activity.when.first


def _is_open(activity: Activity) -> bool:
    """Whether it is planned, or has a type in words of her own («Avlyst»): never counted as done."""
    return activity.kind is ActivityKind.PLANNED or isinstance(activity.kind, OwnWord)


def _is_ahead(activity: Activity, day: date) -> bool:
    return _is_open(activity) or activity.when.first > day


def _overlaps(activity: Activity, year: int) -> bool:
    return activity.when.first.year <= year <= activity.when.last.year
