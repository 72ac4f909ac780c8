"""Who meets: groups, participants, meeting series and days off, row by row."""

from collections.abc import Iterable, Iterator

from sltdocs.contract.choices import GroupLevel, Weekday
from sltdocs.contract.code import Severity
from sltdocs.contract.rows import Table
from sltdocs.contract.types import Interval
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.meetings.meeting import MeetingCode
from sltdocs.findings.meetings.series import SeriesCode
from sltdocs.plan.assembling.far_off import Period, far_off, far_off_day
from sltdocs.plan.assembling.references import Keys, resolve
from sltdocs.plan.assembling.rows import SheetRow, contradict, times
from sltdocs.plan.labels import clock, short_day
from sltdocs.plan.model import DayOff, Group, HeldBack, Participant, Series
from sltdocs.plan.schedule.clock import between, is_reversed, is_unusual_night
from sltdocs.plan.schedule.series_dates import NEEDED, is_explicit

_SERIES_FIELDS = ("first_day", "weekday", "interval", "last_day", "start", "end", "group")


def secrecy_unclear(groups: Table) -> bool:
    """Whether a column that nobody knows may be the one that says which groups treat individual cases."""
    return bool(groups.unread) and "individual_cases" not in groups.columns


def group(row: SheetRow, *, unclear: bool = False) -> Group:
    """A row of `Grupper`. A range typed as `Start` gives the length too. `unclear`: nobody knows which ones are private."""
    usual = row.clock("start")
    return Group(
        key=row.name("key"),
        name=row.name("name"),
        level=row.chosen("level", GroupLevel),
        mission=row.text("mission"),
        leader=row.name("leader"),
        deputy=row.name("deputy"),
        secretary=row.name("secretary"),
        convener=row.name("convener"),
        convener_email=row.name("convener_email"),
        place=row.name("place"),
        start=usual.start if usual else None,
        duration=row.duration("duration") or (between(usual.start, usual.end) if usual and usual.end else None),
        alarm=row.whole_number("alarm"),
        individual_cases=unclear or row.flag("individual_cases") or row.is_broken("individual_cases"),  # the careful way
        shared_by=row.names("shared_by"),
        fixed_items=row.text("fixed_items"),
        source=row.source,
    )


def participants(rows: Iterable[SheetRow], groups: Keys, findings: list[Finding]) -> Iterator[Participant]:
    """The rows of `Deltakere`; a role that is in no known group is left out with a finding."""
    for row in rows:
        found = resolve(row, "groups", groups)
        findings += found.findings
        if row.whole and found.keys:
            yield Participant(
                role=row.name("role"),
                groups=found.keys,
                organisation=row.name("organisation"),
                name=row.name("name"),
                email=row.name("email"),
                when_needed=row.flag("when_needed"),
                source=row.source,
            )


def series(
    rows: Iterable[SheetRow],
    groups: Keys,
    period: Period,
    findings: list[Finding],
    held_back: list[HeldBack],
    *,
    days_off_known: bool,
) -> Iterator[Series]:
    """The rows of `Treffpunkt`. Dates that cannot be told make none, and hold back what was published of the series.

    One of which only some dates are given holds back too: nobody cancels a series by wiping out its interval.
    """
    for row in rows:
        found = resolve(row, "group", groups)
        one = _series(row, "".join(found.keys))
        faults = [*found.findings, *_faults(row, one, period)]
        findings += faults
        wrong = any(fault.severity is Severity.ERROR for fault in faults)
        unclear = not row.whole or found.lame or wrong or row.is_broken(*_SERIES_FIELDS) or not days_off_known
        given = any(not row.source.is_blank(key) for key in NEEDED)
        if given and (unclear or not is_explicit(one)):
            held_back.append(HeldBack(group=one.group, of_series=True, source=row.source))
        if row.whole:
            yield _series(row, one.group, dated=False) if unclear else one


def days_off(rows: Iterable[SheetRow], period: Period, findings: list[Finding]) -> Iterator[DayOff]:
    """The rows of `Fridager`; a blank `Til` is one day."""
    for row in rows:
        for off in _days_off(row, period):
            first, last = off.first_day, off.last_day
            keys = {"first_day": first, "last_day": last}
            absurd = [found for key, day in keys.items() if (found := far_off_day(day, row.at(key), period))]
            findings += absurd[:1] if first == last else absurd
            if last < first and not absurd:
                told = SeriesCode.DAYS_OFF_REVERSED
                findings.append(finding(told, row.at("last_day"), first=short_day(first), last=short_day(last)))
            elif not absurd and not row.is_broken("last_day"):
                yield off


def _days_off(row: SheetRow, period: Period) -> list[DayOff]:
    """The days of a row; a week without its year is off in every year of the plan."""
    years = range(period[0].year, max(period).year + 1)
    spans = [(row.span("first_day", year), row.span("last_day", year)) for year in years]
    found = [(first.first, (last or first).last) for first, last in spans if first is not None]
    return [DayOff(first, last, row.name("name"), source=row.source) for first, last in dict.fromkeys(found)]


def _series(row: SheetRow, group_key: str, *, dated: bool = True) -> Series:
    start, end = times(row) if dated else (None, None)
    return Series(
        what=row.text("what"),
        frequency=row.text("frequency"),
        purpose=row.text("purpose"),
        group=group_key,
        planned_per_year=row.whole_number("planned_per_year"),
        first_day=row.day("first_day") if dated else None,
        weekday=row.value("weekday", Weekday) if dated else None,
        interval=row.value("interval", Interval) if dated else None,
        last_day=row.day("last_day") if dated else None,
        start=start,
        end=end,
        source=row.source,
    )


def _faults(row: SheetRow, one: Series, period: Period) -> Iterator[Finding]:
    absurd = [found for key in ("first_day", "last_day") if (found := far_off(row, key, period))]
    yield from absurd
    if one.start and one.end and is_reversed(one.start, one.end):
        yield finding(MeetingCode.TIMES_REVERSED, row.at("end"), start=clock(one.start), end=clock(one.end))
    elif one.end and contradict(row):
        yield finding(MeetingCode.END_GIVEN_TWICE, row.at("end"), end=clock(one.end))
    elif one.start and one.end and is_unusual_night(one.start, one.end):
        yield finding(MeetingCode.ENDS_NEXT_DAY, row.at("end"), start=clock(one.start), end=clock(one.end))
    if one.first_day and one.last_day and one.last_day < one.first_day and not absurd:
        first, last = short_day(one.first_day), short_day(one.last_day)
        yield finding(SeriesCode.SERIES_REVERSED, row.at("last_day"), first=first, last=last)
