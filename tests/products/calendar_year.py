"""The example year that the calendars are proven with, and the steps by which a test changes it."""

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta

from msgspec.structs import replace

from sltdocs.contract.choices import MeetingStatus
from sltdocs.contract.text import Text
from sltdocs.contract.types import Interval, Rhythm
from sltdocs.contract.written_form import WrittenForm
from sltdocs.ical.reading import read
from sltdocs.ical.zone import OSLO
from sltdocs.plan.model import Contact, DayOff, Group, Meeting, Participant, Plan, Series
from sltdocs.products.calendar_cells import CELLS
from sltdocs.products.calendar_cells import load as load_cells
from sltdocs.products.inputs import Options, ProductInputs, Published
from sltdocs.products.notice_memory import NOTICES
from sltdocs.products.notice_memory import load as load_notices
from sltdocs.products.opaque_keys import MEMORY, GroupKeys, load
from sltdocs.products.spec import CALENDARS

JANUARY = datetime(2026, 1, 2, 8, tzinfo=UTC)
NINE, ELEVEN = time(9), time(11)


def group(key, name, **more):
    """A group that meets in the town hall from 9 to 11."""
    usual = {"place": "Rådhuset, møterom 2", "start": NINE, "duration": timedelta(hours=2)}
    return Group(key, name, **usual | more)


def meeting(key, day, number="", **more):
    """A dated meeting, given as `10.02`."""
    date_of_month, month = (int(part) for part in day.split("."))
    facts = {"start": NINE, "end": ELEVEN} | more
    return Meeting(key, date(2026, month, date_of_month), number, **facts)


STEERING = group("Styring", "Styringsgruppa")
WORKING = group("Arbeid", "Arbeidsgruppa")
OPERATIVE = group("Operativ", "Operativ gruppe", individual_cases=True)
JOINT = group("Felles", "Fellesmøte", place="Kulturhuset")
MONTHLY = Interval(Rhythm.MONTHLY, nth=2, weekday=1)
WEEKLY = Interval(Rhythm.WEEKLY)


def series(key, what, interval, **more):
    """A fixed series through the year."""
    facts = {"first_day": date(2026, 1, 13), "last_day": date(2026, 12, 22), "start": time(12), "end": time(13)} | more
    return Series(Text.of(what), Text.of("fast"), group=key, interval=interval, **facts)


EXAMPLE = Plan(
    municipalities=("Fjordvik",),
    municipality_numbers=("1122",),
    written_form=WrittenForm.NB,
    period_from=date(2026, 1, 1),
    period_to=date(2026, 12, 31),
    coordinators=(Contact("Kari Nordmann", "slt@fjordvik.example", "12 34 56 78"),),
    groups=(STEERING, WORKING, OPERATIVE, group("Politi", "Politikontakt og SLT"), JOINT),
    participants=(
        Participant("Rektor", ("Arbeid", "Operativ"), "Fjordvik skole", "Ola Hemmelig", "ola@hemmelig.example"),
        Participant("Politikontakt", ("Styring", "Politi", "Operativ"), "Politiet", "Eva Skjult", "eva@skjult.example"),
        Participant("Ordfører", ("Styring",), "Kommunen", "Per Gjemt", "per@gjemt.example"),
    ),
    series=(
        series("Operativ", "Operativt møte", MONTHLY),
        series("Politi", "Kontaktmøte", WEEKLY, start=time(8, 30), end=NINE),
    ),
    meetings=(
        meeting("Styring", "10.02", "1", topic="Årsplan", agenda=Text.of("1. Ungdata; funn, tall\n2. Vegen \\ videre")),
        meeting("Styring", "12.05", "2", link="https://teams.example/mote?id=1,2;3"),
        meeting("Styring", "27.10", "3"),
        meeting("Arbeid", "27.01"),
        meeting("Arbeid", "28.04", status=MeetingStatus.CANCELLED),
        meeting("Arbeid", "13.10", status=MeetingStatus.MOVED),
        meeting("Felles", "25.03", "1", topic="Rus og skjerm", start=time(18), end=time(21)),
        meeting("Felles", "15.09", "2", topic="Fagdag", start=None, end=None, all_day=True),
    ),
    days_off=(
        DayOff(date(2026, 2, 23), date(2026, 2, 27), "Vinterferie"),
        DayOff(date(2026, 10, 5), date(2026, 10, 9), "Høstferie"),
    ),
)
"""Steering and working group three times, operative monthly but July, weekly police contact, joint meeting, whole-day
seminar, one moved, one cancelled; both changes of the clocks lie within it."""


def with_meetings(plan, *meetings):
    """The plan with other dated meetings and no series."""
    return replace(plan, meetings=meetings, series=())


class Coordinator:
    """Publishes version after version, as the service does: every set becomes the next one's past."""

    def __init__(self, *, mail_drafts=False):
        self.now = JANUARY
        self.sets = []
        self.keys = GroupKeys()
        self.cells = None
        self.notices = None
        self.drafts = frozenset()
        self.options = Options(mail_drafts=mail_drafts)

    def publish(self, plan, *, days=30, published=None):
        """The result of the next version, made some days after the last."""
        if self.sets:
            self.now += timedelta(days=days)
        if published is None:
            published = Published(self.sets[0] if self.sets else {}, tuple(self.sets), keys=self.keys, cells=self.cells)
            published = replace(published, notices=self.notices, drafts=self.drafts)
        result = CALENDARS.made(plan, ProductInputs(self.now, templates=None, published=published, options=self.options))
        if result.artifacts:
            self.sets.insert(0, {one.path: one.data for one in result.artifacts if one.path.endswith(".ics")})
            self.cells = next(load_cells(one.data) for one in result.artifacts if one.path == CELLS)
            self.drafts = frozenset(
                one.path.removeprefix("skal-sendes/") for one in result.artifacts if one.path.endswith(".eml")
            )
            self.notices = next(load_notices(one.data) for one in result.artifacts if one.path == NOTICES)
            self.keys = next((load(one.data).keys for one in result.artifacts if one.path == MEMORY), self.keys)
        return result


def file(result, name):
    """The bytes of one file, by the end of its path."""
    (data,) = [one.data for one in result.artifacts if one.path.endswith(name)]
    return data


def entries(result, name="slt-2026_alle.ics"):
    """The meetings of a file by UID without its beginning and end: `styring-1`."""
    return {short(one.uid): one for one in read(file(result, name))}


def short(uid):
    """`styring-1` of a whole UID."""
    return uid.removeprefix("slt-1122-2026-").removesuffix("@sltdocs")


def days(result, name="slt-2026_alle.ics"):
    """The first day of each meeting that stands, by short UID: `10.02`."""
    return {uid: f"{one.day:%d.%m}" for uid, one in entries(result, name).items() if not one.cancelled}


def codes(result):
    """How often each finding was made."""
    return Counter(one.code.code for one in result.findings)


def at(day, clock=NINE):
    """A time in Oslo in 2026, as ISO in UTC."""
    return datetime.combine(day, clock, OSLO).astimezone(UTC).isoformat()
