"""A meeting as a calendar knows it, and the same meeting as it stands in a published file."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

from msgspec import Struct, field

from sltdocs.ical.zone import OSLO, agrees, in_gap

Moment = datetime | date
"""An aware point in time, or a whole day."""


class CalendarEvent(Struct, frozen=True):
    """What a meeting should say. `start` and `end` are both aware datetimes, or both dates (`end` is the day after the last).

    `alarm` is minutes before, None for no alarm. `private` hides it from those who look into somebody's calendar.
    `marks` are properties of our own, `X-SLTDOCS-<name>`, by which a later version finds the meeting again.
    Raises ValueError for a time that no calendar can hold.
    """

    uid: str
    summary: str
    start: Moment
    end: Moment
    place: str = ""
    description: str = ""
    contact: str = ""
    link: str = ""
    category: str = ""
    alarm: int | None = None
    private: bool = False
    cancelled: bool = False
    marks: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if isinstance(self.start, datetime) is not isinstance(self.end, datetime):
            raise ValueError("start and end must both be times or both be days")
        for moment in (self.start, self.end):
            if isinstance(moment, datetime):
                _refuse_impossible(moment)
            elif moment.year < _FOUR_DIGITS:
                raise ValueError("a year has four digits")
        if self.end <= self.start:
            raise ValueError("the end must be after the start")

    @property
    def all_day(self) -> bool:
        """Whether it takes whole days."""
        return not isinstance(self.start, datetime)


_FOUR_DIGITS = 1000


def _refuse_impossible(moment: datetime) -> None:
    if moment.tzinfo is None:
        raise ValueError("a floating time means another hour in every client")
    if moment.tzinfo is OSLO and in_gap(moment):
        raise ValueError("the clocks are put forward over this time")
    if moment.year < _FOUR_DIGITS or not agrees(moment.year):
        raise ValueError("the time zone that calendars carry is not that of this year")


class EventVersion(Struct, frozen=True):
    """How often a published meeting has changed, and when it last did (UTC)."""

    sequence: int
    changed: datetime


class PublishedEvent(Struct, frozen=True):
    """A meeting as it stands in a file; `block` is its VEVENT, byte for byte."""

    uid: str
    version: EventVersion
    start: Moment
    end: Moment
    summary: str
    block: bytes
    place: str = ""
    cancelled: bool = False
    marks: Mapping[str, str] = field(default_factory=dict)

    @property
    def day(self) -> date:
        """Its first day, in Oslo."""
        return local_day(self.start)

    @property
    def order(self) -> tuple[datetime, str]:
        """By time, then by UID."""
        return instant(self.start), self.uid


def local_day(moment: Moment) -> date:
    """The day in Oslo."""
    return moment.astimezone(OSLO).date() if isinstance(moment, datetime) else moment


def instant(moment: Moment) -> datetime:
    """The point in time in UTC; a whole day begins at midnight in Oslo."""
    if isinstance(moment, datetime):
        return moment.astimezone(UTC)
    return datetime.combine(moment, datetime.min.time(), OSLO).astimezone(UTC)


def day_after(day: date) -> date:
    """The exclusive end of an all-day event."""
    return day + timedelta(days=1)
