"""The meetings that the calendars should hold: the dated rows of `Møter` and the dates of fixed series, in one shape."""

import re
from collections.abc import Iterator
from datetime import date, time

from msgspec import Struct

from sltdocs.contract.choices import MeetingStatus
from sltdocs.contract.text import Text
from sltdocs.contract.values.key import canonical
from sltdocs.ical.event import Moment, day_after
from sltdocs.ical.zone import OSLO
from sltdocs.plan.model import EMPTY, UNKNOWN, Group, Meeting, Plan, Source
from sltdocs.plan.schedule.clock import moments
from sltdocs.plan.schedule.occurrences import Occurrence, occurrences
from sltdocs.plan.schedule.replaced_dates import replacements

_PLAIN_NUMBER = re.compile(r"\d{1,4}(?:[./-]\d{1,4})?[a-c]?")


class WantedMeeting(Struct, frozen=True):
    """A wanted meeting. `number` is what was typed, in comparable form; `slot` the date of a fixed series that it is or
    stands for (`s1-5`). `end` is exclusive where it is a day. `unsaid`: no row of `Møter` says what its status is.
    """

    group: Group
    day: date
    start: Moment
    end: Moment
    number: str = ""
    slot: str = ""
    topic: str = ""
    agenda: Text = EMPTY
    place: str = ""
    link: str = ""
    cancelled: bool = False
    unsaid: bool = False
    of_series: bool = False
    source: Source = UNKNOWN

    @property
    def series(self) -> str:
        """Which of the group's fixed series the slot belongs to (`s1`); empty for a meeting of its own."""
        return self.slot.partition("-")[0]


def rows(plan: Plan) -> tuple[WantedMeeting, ...]:
    """All wanted meetings, those of `Møter` first, each in the order of the workbook."""
    groups = {group.key: group for group in plan.groups}
    return (*_dated(plan, groups), *(_occurrence(one, groups[one.group]) for one in occurrences(plan)))


def public_number(number: str) -> str:
    """A typed number as it may stand in the calendars of a group with individual cases: no words, they could be a name."""
    return number if _PLAIN_NUMBER.fullmatch(number) else ""


def _dated(plan: Plan, groups: dict[str, Group]) -> Iterator[WantedMeeting]:
    slots = {id(one.meeting): one.slot.number for one in replacements(plan)}
    for meeting in plan.meetings:
        yield _meeting(meeting, groups[meeting.group], slots.get(id(meeting), ""))


def _meeting(meeting: Meeting, group: Group, slot: str) -> WantedMeeting:
    start, end = _bounds(meeting.day, None if meeting.all_day else meeting.start, meeting.end)
    return WantedMeeting(
        group=group,
        day=meeting.day,
        start=start,
        end=end,
        number=public_number(canonical(meeting.number)) if group.individual_cases else canonical(meeting.number),
        slot=slot,
        topic=meeting.topic,
        agenda=meeting.agenda,
        place=meeting.place or group.place,
        link=meeting.link,
        cancelled=meeting.status is MeetingStatus.CANCELLED,
        unsaid=meeting.source.is_blank("status") and meeting.status is MeetingStatus.PLANNED,
        source=meeting.source,
    )


def _occurrence(one: Occurrence, group: Group) -> WantedMeeting:
    start, end = _bounds(one.day, one.start, one.end)
    topic = one.what.plain
    return WantedMeeting(
        group, one.day, start, end, "", one.number, topic, place=one.place, unsaid=True, of_series=True, source=one.source
    )


def _bounds(day: date, start: time | None, end: time | None) -> tuple[Moment, Moment]:
    if start is None or end is None:
        return day, day_after(day)
    first, last = moments(day, start, end)
    return first.replace(tzinfo=OSLO), last.replace(tzinfo=OSLO)
