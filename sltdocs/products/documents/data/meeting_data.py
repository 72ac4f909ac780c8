"""The groups and their meetings as data: roles and never names, and nothing of when individual cases are dealt with."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract import choices
from sltdocs.contract.text import Text
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan import labels
from sltdocs.plan.model import Group, Meeting, Participant, Plan, Series
from sltdocs.products.documents.data.raw_values import choice, day, raw_choice, raw_date, raw_time
from sltdocs.products.documents.meetings import in_time_order, start_of
from sltdocs.products.documents.organisation import participants_of, role_label


class ParticipantData(Struct, frozen=True):
    """A role in a group; never who has it."""

    role: str
    organisation: str
    when_needed: bool


class GroupData(Struct, frozen=True):
    """A group; what it deals with, and who leads it and takes part, as roles."""

    name: str
    level: str
    level_raw: str
    mission: Text
    leader: str
    deputy: str
    secretary: str
    participants: str
    participants_raw: list[ParticipantData]


class SeriesData(Struct, frozen=True):
    """A regular meeting (treffpunkt) as the plan words it; `group` is the group's name."""

    what: Text
    purpose: Text
    frequency: Text
    group: str


class MeetingData(Struct, frozen=True):
    """A dated meeting; `time` is blank when it lasts all day, or nobody says when."""

    date: str
    date_raw: str
    weekday: str
    year: int
    time: str
    time_raw: str
    group: str
    place: str
    topic: str
    status: str
    status_raw: str


def groups(plan: Plan) -> list[GroupData]:
    """All groups, in the order of their sheet."""
    return [_group(group, plan) for group in plan.groups]


def _group(group: Group, plan: Plan) -> GroupData:
    found, form = participants_of(group, plan), plan.written_form
    return GroupData(
        name=group.name,
        level=choice(choices.GROUP_LEVELS, group.level, form),
        level_raw=raw_choice(group.level),
        mission=group.mission,
        leader=group.leader,
        deputy=group.deputy,
        secretary=group.secretary,
        participants=", ".join(role_label(one, form) for one in found),
        participants_raw=[_participant(one) for one in found],
    )


def _participant(participant: Participant) -> ParticipantData:
    return ParticipantData(participant.role, participant.organisation, participant.when_needed)


def series(plan: Plan) -> list[SeriesData]:
    """All regular meetings, in the order of their sheet."""
    names = {group.key: group.name for group in plan.groups}
    return [_series(one, names) for one in plan.series]


def _series(one: Series, names: Mapping[str, str]) -> SeriesData:
    return SeriesData(one.what, one.purpose, one.frequency, names.get(one.group, one.group))


def meetings(plan: Plan) -> list[MeetingData]:
    """The dated meetings as they follow each other, but for those of groups that deal with individual cases.

    A group that the plan does not know may be one of these.
    """
    groups = {group.key: group for group in plan.groups}
    listed = (one for one in in_time_order(plan.open_meetings) if one.group in groups)
    return [_meeting(one, groups[one.group], plan.written_form) for one in listed]


def _meeting(meeting: Meeting, group: Group, form: WrittenForm) -> MeetingData:
    start = start_of(meeting, group)
    return MeetingData(
        date=day(meeting.day, form),
        date_raw=raw_date(meeting.day),
        weekday=labels.weekday(meeting.day, form),
        year=meeting.day.year,
        time=labels.clock_span(start, meeting.end) if start else "",
        time_raw=raw_time(start),
        group=group.name,
        place=labels.place_of(meeting, group),
        topic=meeting.topic,
        status=choice(choices.MEETING_STATUS, meeting.status, form),
        status_raw=raw_choice(meeting.status),
    )
