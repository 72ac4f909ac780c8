"""The domain model: one SLT plan with its measures, groups, meetings and figures, as the workbook states it."""

from collections.abc import Mapping
from datetime import date, time, timedelta

from msgspec import Struct, field

from sltdocs.contract.choice import OwnWord
from sltdocs.contract.choices import (
    AdoptionForm,
    DocumentKind,
    Grouping,
    GroupLevel,
    GuidelineLevel,
    LinkPlacement,
    MeasureStatus,
    MeetingStatus,
    Novelty,
    PlanStatus,
    PreventionLevel,
    TextPlacement,
    Weekday,
)
from sltdocs.contract.pictures.sheet_picture import SheetPicture
from sltdocs.contract.rows import UnreadColumn
from sltdocs.contract.text import Text
from sltdocs.contract.types import AsTyped, Deadline, Interval, Parties, When
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.case import Case
from sltdocs.plan.reported import Activity, Grant, KeyFigure
from sltdocs.plan.source import EMPTY as EMPTY  # noqa: PLC0414  part of the model
from sltdocs.plan.source import UNKNOWN as UNKNOWN  # noqa: PLC0414  part of the model
from sltdocs.plan.source import Source as Source  # noqa: PLC0414  part of the model


class Contact(Struct, frozen=True):
    """A contact line that is printed: the coordinator or the police contact."""

    name: str
    email: str = ""
    phone: str = ""


class Adoption(Struct, frozen=True):
    """Vedtak: what a body decided about the plan, and when; `wording` are the words of one's own that it is told in."""

    body: str
    day: date
    case_number: str = ""
    form: AdoptionForm = AdoptionForm.ADOPTED
    remark: Text = EMPTY
    source: Source = UNKNOWN
    wording: str = ""


class Section(Struct, frozen=True):
    """Tekst: prose that the coordinator placed in a section of a document; with `years`, in the report of those only."""

    document: DocumentKind
    placement: TextPlacement | OwnWord
    text: Text
    heading: str = ""
    years: tuple[int, ...] = ()
    pictures: tuple[SheetPicture, ...] = ()
    source: Source = UNKNOWN


class Goal(Struct, frozen=True):
    """Mål; `parent` is the number of the goal that it is a sub-goal of."""

    number: str
    text: Text
    parent: str = ""
    source: Source = UNKNOWN


class Guideline(Struct, frozen=True):
    """Føring: a national, regional or municipal plan or guide that this plan follows."""

    title: str
    level: GuidelineLevel | OwnWord | None = None
    link: str = ""
    description: Text = EMPTY
    source: Source = UNKNOWN


class FocusArea(Struct, frozen=True):
    """Innsatsområde."""

    number: str
    name: str
    description: Text = EMPTY
    years: tuple[int, ...] = ()
    source: Source = UNKNOWN


class Measure(Struct, frozen=True):
    """Tiltak. `number` is printed as it was typed. `status` None is «ikke rapportert». `under`: the row that heads it.

    `parent` is the number of the measure that it is a part of: a part is printed below it, and counted by it.

    `focus_areas` and `goals` hold the numbers of existing focus areas and goals, as those are typed on their sheets.
    """

    number: str
    name: Text
    responsible: Parties
    description: Text = EMPTY
    partners: Parties | None = None
    focus_areas: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    level: PreventionLevel | OwnWord | None = None
    arena: str = ""
    parent: str = ""
    municipalities: tuple[str, ...] = ()
    target_group: Text = EMPTY
    start: Deadline | None = None
    deadline: Deadline | None = None
    cost: Text = EMPTY
    funding: Text = EMPTY
    indicator: Text = EMPTY
    target: Text = EMPTY
    novelty: Novelty | OwnWord | None = None
    status: MeasureStatus | OwnWord | None = None
    status_comment: Text = EMPTY
    status_date: When | None = None
    reason: Text = EMPTY
    result: Text = EMPTY
    closed: bool = False
    link: str = ""
    under: str = ""
    source: Source = UNKNOWN


class Group(Struct, frozen=True):
    """Gruppe. `key` (Kortnavn) as typed; `alarm` minutes before (None: default); `individual_cases`: private."""

    key: str
    name: str
    level: GroupLevel | OwnWord | None = None
    mission: Text = EMPTY
    leader: str = ""
    deputy: str = ""
    secretary: str = ""
    convener: str = ""
    convener_email: str = ""
    place: str = ""
    start: time | None = None
    duration: timedelta | None = None
    alarm: int | None = None
    individual_cases: bool = False
    shared_by: tuple[str, ...] = ()
    fixed_items: Text = EMPTY
    source: Source = UNKNOWN


class Participant(Struct, frozen=True):
    """Deltaker: a role in one or more groups. `name` and `email` never reach a published document or calendar."""

    role: str
    groups: tuple[str, ...]
    organisation: str = ""
    name: str = ""
    email: str = ""
    when_needed: bool = False
    source: Source = UNKNOWN


class Series(Struct, frozen=True):
    """Treffpunkt: a regular meeting as the plan words it, and the fixed series of dates when one is given."""

    what: Text
    frequency: Text
    purpose: Text = EMPTY
    group: str = ""
    planned_per_year: int | None = None
    first_day: date | None = None
    weekday: Weekday | None = None
    interval: Interval | None = None
    last_day: date | None = None
    start: time | None = None
    end: time | None = None
    source: Source = UNKNOWN


class Meeting(Struct, frozen=True):
    """Møte: a dated meeting of a group. `number` blank means that it is matched by date. Timed unless `all_day`."""

    group: str
    day: date
    number: str = ""
    start: time | None = None
    end: time | None = None
    all_day: bool = False
    place: str = ""
    link: str = ""
    topic: str = ""
    agenda: Text = EMPTY
    status: MeetingStatus = MeetingStatus.PLANNED
    invited: int | AsTyped | None = None
    attended: int | AsTyped | None = None
    minutes: str = ""
    source: Source = UNKNOWN


class HeldBack(Struct, frozen=True):
    """A row of `Møter`, or of `Treffpunkt` (`of_series`), that cannot be understood: what was published for it stays as it is.

    `group` is blank when even that is unknown, `number` when it was not typed, `day` is None when it cannot be told.
    """

    group: str = ""
    number: str = ""
    day: date | None = None
    of_series: bool = False
    source: Source = UNKNOWN


class DayOff(Struct, frozen=True):
    """Fridag: a span of days without meetings, both ends included."""

    first_day: date
    last_day: date
    name: str
    source: Source = UNKNOWN


class Link(Struct, frozen=True):
    """Lenke: a useful link with its text."""

    text: str
    url: str
    placement: LinkPlacement = LinkPlacement.USEFUL_LINKS
    source: Source = UNKNOWN


class Withdrawal(Struct, frozen=True):
    """Trukket tilbake: what must no longer be public, as typed; `lifted` (Opphevet) ends it."""

    what: str
    product: str = ""
    reason: Text = EMPTY
    lifted: bool = False
    source: Source = UNKNOWN


class SheetShape(Struct, frozen=True):
    """Which columns a sheet of the workbook has, by key, and which of its columns nobody knows."""

    columns: frozenset[str] = frozenset()
    unread: tuple[UnreadColumn, ...] = ()


class Plan(Struct, frozen=True):
    """The whole workbook, understood. Everything keeps the order of its sheet.

    `incomplete` are the keys of sheets with a row that was left out because its required cells are missing or broken:
    nothing can be concluded from what such a sheet does not say. `proposed` are meetings that are in no calendar yet.
    `shapes` are those of the sheets that are there. `known_as` is the identity of the adopted plan that this one goes on as while
    its other period is only proposed; else blank.
    """

    municipalities: tuple[str, ...]
    municipality_numbers: tuple[str, ...]
    written_form: WrittenForm
    period_from: date
    period_to: date
    status: PlanStatus = PlanStatus.DRAFT
    title: str = ""
    period_name: str = ""
    hearing_deadline: date | None = None
    coordinators: tuple[Contact, ...] = ()
    police_contacts: tuple[Contact, ...] = ()
    grouping: Grouping = Grouping.NONE
    report_year: int | None = None
    status_date: date | None = None
    show_meeting_follow_up: bool = True
    small_number_limit: int = 5
    calendar_address: str = ""
    site_address: str = ""
    report_handled: str = ""
    briefing_body: str = ""
    briefing_date: date | None = None
    adoptions: tuple[Adoption, ...] = ()
    sections: tuple[Section, ...] = ()
    goals: tuple[Goal, ...] = ()
    guidelines: tuple[Guideline, ...] = ()
    focus_areas: tuple[FocusArea, ...] = ()
    measures: tuple[Measure, ...] = ()
    groups: tuple[Group, ...] = ()
    participants: tuple[Participant, ...] = ()
    series: tuple[Series, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    held_back: tuple[HeldBack, ...] = ()
    proposed: tuple[Meeting, ...] = ()
    days_off: tuple[DayOff, ...] = ()
    activities: tuple[Activity, ...] = ()
    key_figures: tuple[KeyFigure, ...] = ()
    grants: tuple[Grant, ...] = ()
    links: tuple[Link, ...] = ()
    cases: tuple[Case, ...] = ()
    withdrawals: tuple[Withdrawal, ...] = ()
    incomplete: frozenset[str] = frozenset()
    shapes: Mapping[str, SheetShape] = field(default_factory=dict)
    known_as: str = ""
    source: Source = UNKNOWN

    @property
    def municipality_key(self) -> str:
        """Whose plan it is, as folders are named: `1122`, or `1122-1127` for a joint plan, in whatever order they are written."""
        return "-".join(sorted(self.municipality_numbers))

    @property
    def identity(self) -> str:
        """Municipality numbers and period as a folder name, `1122_2026-2027`; the file's name is no part of it.

        Dates in the wrong order name the same folder: the answer that says so belongs beside the plan's documents.
        """
        return self.known_as or f"{self.municipality_key}_{period_slug(*sorted((self.period_from, self.period_to)))}"

    @property
    def private_groups(self) -> frozenset[str]:
        """The keys of the groups with individual cases."""
        return frozenset(group.key for group in self.groups if group.individual_cases)

    @property
    def open_meetings(self) -> tuple[Meeting, ...]:
        """The dated meetings but those of groups with individual cases: nothing public ties such a group to a date."""
        private = self.private_groups
        return tuple(meeting for meeting in self.meetings if meeting.group not in private)

    def group(self, key: str) -> Group | None:
        """The group with this key, written as on `Grupper`."""
        return next((group for group in self.groups if group.key == key), None)


def period_slug(first: date, last: date) -> str:
    """`2026-2027` for calendar years, `2026` for one, `2026-27` for a school year (August to July or the like)."""
    if (first.month, first.day) == (1, 1) or first.year == last.year:
        return str(first.year) if first.year == last.year else f"{first.year}-{last.year}"
    return f"{first.year}-{last.year % 100:02d}"
