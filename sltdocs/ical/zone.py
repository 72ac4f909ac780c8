"""Europe/Oslo as calendars carry it: one constant VTIMEZONE, checked against zoneinfo for the years in use."""

from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

OSLO = ZoneInfo("Europe/Oslo")

# Written by hand, in the only form that Outlook (MS-OXCICAL 2.1.3.1.1.19.2.2: one STANDARD, one DAYLIGHT, yearly RRULE
# with one nth BYDAY), Thunderbird, Apple and Google all read alike. Generated RDATE lists put 35 of 63 meetings an hour
# wrong in Thunderbird 153, so nothing here may be "simplified" into a library call.
VTIMEZONE_LINES = (
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Oslo",
    "X-LIC-LOCATION:Europe/Oslo",
    "BEGIN:DAYLIGHT",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "DTSTART:19700329T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "DTSTART:19701025T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
)
VTIMEZONE = "".join(f"{line}\r\n" for line in VTIMEZONE_LINES).encode("ascii")


def in_gap(moment: datetime) -> bool:
    """Whether a wall clock time in Oslo does not exist, because the clocks are put forward over it."""
    wall = moment.replace(tzinfo=OSLO, fold=0)
    return wall.astimezone(UTC).astimezone(OSLO).replace(tzinfo=None) != wall.replace(tzinfo=None)


@cache
def agrees(year: int) -> bool:
    """Whether zoneinfo changes the clocks in this year exactly when the VTIMEZONE says, and at no other time."""
    spring = _last_sunday(year, 3) + timedelta(hours=1)
    autumn = _last_sunday(year, 10) + timedelta(hours=1)
    return all(_offset(hour) == (2 if spring <= hour < autumn else 1) for hour in _probes(year, spring, autumn))


def _last_sunday(year: int, month: int) -> datetime:
    last = date(year, month, 31)
    return datetime.combine(last - timedelta(days=(last.weekday() + 1) % 7), datetime.min.time(), UTC)


def _probes(year: int, spring: datetime, autumn: datetime) -> tuple[datetime, ...]:
    second = timedelta(seconds=1)
    noons = (datetime(year, 1, 1, 12, tzinfo=UTC) + timedelta(days=day) for day in range(365))
    return (*noons, spring - second, spring, autumn - second, autumn)


def _offset(moment: datetime) -> float:
    offset = moment.astimezone(OSLO).utcoffset()
    return offset.total_seconds() / 3600 if offset is not None else 0.0
