"""The rows of `Møter`: meetings, and rows that cannot be understood and so hold back what was published for them."""

from collections.abc import Iterable, Mapping
from datetime import date, time, timedelta

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.choices import MeetingStatus
from sltdocs.contract.values.key import canonical
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.meetings.meeting import MeetingCode
from sltdocs.findings.reference import ReferenceCode
from sltdocs.plan.assembling.far_off import Period, far_off
from sltdocs.plan.assembling.references import Keys, resolve
from sltdocs.plan.assembling.rows import SheetRow, contradict, times
from sltdocs.plan.labels import clock, short_day
from sltdocs.plan.model import Group, HeldBack, Meeting
from sltdocs.plan.schedule.clock import after, is_reversed, is_skipped, is_unusual_night, moments
from sltdocs.plan.schedule.plan_years import year_label

ESSENTIAL = ("group", "number", "day", "start", "end", "all_day", "status")
"""What a calendar entry cannot be made truthfully without when its cell is broken."""

ASSUMED_LENGTH = timedelta(hours=1)


class Groups(Struct, frozen=True):
    """The groups that a meeting may belong to; `timeless` are those whose usual time could not be understood."""

    keys: Keys
    by_key: Mapping[str, Group]
    timeless: frozenset[str] = frozenset()


class _Times(Struct, frozen=True):
    start: time | None = None
    end: time | None = None
    findings: tuple[Finding, ...] = ()
    usable: bool = True


def meetings(
    rows: Iterable[SheetRow], groups: Groups, period: Period, findings: list[Finding]
) -> tuple[tuple[Meeting, ...], tuple[HeldBack, ...]]:
    """The meetings, and what is held back, each in the order of the sheet."""
    made: list[Meeting] = []
    held_back: list[HeldBack] = []
    for row in rows:
        if row.record.is_heading and groups.keys.find(row.name("group")) is None:
            continue  # it only names the rows below it
        one = _meeting(row, groups, period, findings)
        if isinstance(one, Meeting):
            made.append(one)
        else:
            held_back.append(one)
    twice = _numbered_twice(made, period)
    findings += (found for found, _ in twice)
    ambiguous = [meeting for _, same in twice for meeting in same]
    held_back += (HeldBack(one.group, one.number, one.day, source=one.source) for one in ambiguous)
    return tuple(one for one in made if one not in ambiguous), tuple(held_back)


def _meeting(row: SheetRow, groups: Groups, period: Period, findings: list[Finding]) -> Meeting | HeldBack:
    found = resolve(row, "group", groups.keys)
    findings += found.findings
    group = groups.by_key.get("".join(found.keys))
    held_back = HeldBack(group.key if group else "", row.name("number"), row.day("day"), source=row.source)
    absurd = far_off(row, "day", period)
    if absurd:
        findings.append(absurd)
        return replace(held_back, day=None)
    if group is None or not row.whole or row.is_broken(*ESSENTIAL):
        return held_back
    day = row.required("day", date)
    when = _whole_day(row) if row.flag("all_day") else _when(row, group, day, lame=group.key in groups.timeless)
    findings += when.findings
    if not when.usable:
        return held_back
    meeting = _plain(row, group, day)
    return replace(meeting, start=when.start, end=when.end, all_day=when.start is None)


def _plain(row: SheetRow, group: Group, day: date) -> Meeting:
    return Meeting(
        group=group.key,
        day=day,
        number=row.name("number"),
        place=row.name("place") or group.place,
        link=row.name("link"),
        topic=row.name("topic"),
        agenda=row.text("agenda"),
        status=row.value("status", MeetingStatus) or MeetingStatus.PLANNED,
        invited=row.count("invited"),
        attended=row.count("attended"),
        minutes=row.name("minutes"),
        source=row.source,
    )


def _whole_day(row: SheetRow) -> _Times:
    start, _ = times(row)
    return _Times(findings=(finding(MeetingCode.ALL_DAY_WITH_TIME, row.at("start"), start=clock(start)),) if start else ())


def _when(row: SheetRow, group: Group, day: date, *, lame: bool) -> _Times:
    """Times of the row, else those of the group; `lame`: the group's own times are broken and cannot fill in."""
    start, end = times(row)
    if lame and (start is None or end is None):
        return _Times(usable=False)
    start = start or group.start
    if start is None and end is not None:
        told = finding(MeetingCode.MEETING_WITHOUT_START, row.at("start"), group=group.name, end=clock(end))
        return _Times(findings=(told,))
    if start is None:
        return _Times(findings=(finding(MeetingCode.MEETING_WITHOUT_TIME, row.at("start"), group=group.name),))
    if end is not None and is_reversed(start, end):
        return _unusable(finding(MeetingCode.TIMES_REVERSED, row.at("end"), start=clock(start), end=clock(end)))
    for moment, column in zip(moments(day, start, end or start), ("start", "end"), strict=True):
        if (column == "start" or end is not None) and is_skipped(moment.date(), moment.time()):
            told = finding(MeetingCode.TIME_SKIPPED, row.at(column), time=clock(moment.time()), day=short_day(moment.date()))
            return _unusable(told)
    return _ended(row, group, start, end)


def _ended(row: SheetRow, group: Group, start: time, end: time | None) -> _Times:
    if end is None and group.duration is None:
        assumed = after(start, ASSUMED_LENGTH)
        return _Times(
            start,
            assumed,
            (finding(MeetingCode.MEETING_LENGTH_ASSUMED, row.at("end"), start=clock(start), end=clock(assumed)),),
        )
    if end is None and group.duration is not None:
        return _Times(start, after(start, group.duration))
    if end is not None and contradict(row):
        return _Times(start, end, (finding(MeetingCode.END_GIVEN_TWICE, row.at("end"), end=clock(end)),))
    if end is not None and is_unusual_night(start, end):
        return _Times(start, end, (finding(MeetingCode.ENDS_NEXT_DAY, row.at("end"), start=clock(start), end=clock(end)),))
    return _Times(start, end)


def _unusable(found: Finding) -> _Times:
    return _Times(findings=(found,), usable=False)


def _numbered_twice(made: list[Meeting], period: Period) -> list[tuple[Finding, list[Meeting]]]:
    """Meetings of one group and year that bear the same number: which of them was published under it cannot be told."""
    same: dict[tuple[str, str, str], list[Meeting]] = {}
    for one in made:
        if one.number:
            same.setdefault((one.group, year_label(*period, one.day), canonical(one.number)), []).append(one)
    return [(_twice(group, year, found), found) for (group, year, _), found in same.items() if len(found) > 1]


def _twice(group: str, year: str, same: list[Meeting]) -> Finding:
    first, second, *rest = (one.source.at("number") for one in same)
    return finding(ReferenceCode.MEETING_NUMBER_TWICE, second, also=(first, *rest), group=group, year=year, number=same[0].number)
