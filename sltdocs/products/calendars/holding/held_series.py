"""Series that no longer say when they are, and days off that no longer say how long: what was published of them stays."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from hashlib import sha256

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.normalise import one_line
from sltdocs.contract.values.key import canonical
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.meetings.calendar import CalendarCode
from sltdocs.ical.event import PublishedEvent, local_day
from sltdocs.plan.labels import short_day
from sltdocs.plan.model import DayOff, HeldBack, Plan, Series
from sltdocs.plan.schedule.series_dates import NEEDED, is_explicit, wanted_weekday
from sltdocs.products.calendar_cells import CalendarCells
from sltdocs.products.calendars.holding.told_cells import speaks
from sltdocs.products.calendars.reports import dates_of

_WEEKDAY = "weekday:"


class HeldPlan(Struct, frozen=True):
    """The plan with what it said before where it says less now, and what to tell of it."""

    plan: Plan
    findings: tuple[Finding, ...] = ()


def with_held_series(plan: Plan, known: CalendarCells | None) -> HeldPlan:
    """Series whose dates cannot be told any more hold back; days off last as long as they did."""
    held = [one for one in plan.series if _has_lost(one, known)]
    series = tuple(_undated(one) if one in held else one for one in plan.series)
    more = tuple(HeldBack(one.group, of_series=True, source=one.source) for one in held)
    days_off = tuple(_as_long(one, known) for one in plan.days_off)
    cut = [one for one, now in zip(plan.days_off, days_off, strict=True) if one != now]
    findings = tuple(_cut(one, now) for one, now in zip(plan.days_off, days_off, strict=True) if one in cut)
    return HeldPlan(replace(plan, series=series, days_off=days_off, held_back=(*plan.held_back, *more)), findings)


def remembered_series(plan: Plan, known: CalendarCells | None) -> Mapping[str, tuple[str, ...]]:
    """What to remember of the series that stand in the plan."""
    before = known.series if known else {}
    given = {_name(one): tuple(_given(one)) if is_explicit(one) else before.get(_name(one), ()) for one in plan.series}
    return {name: keys for name, keys in given.items() if keys}


def remembered_days_off(plan: Plan) -> Mapping[str, str]:
    """What to remember of the days off, of a plan in which they last as long as they did."""
    return {one.first_day.isoformat(): one.last_day.isoformat() for one in plan.days_off if one.last_day > one.first_day}


def held_series_findings(plan: Plan, untouched: Iterable[tuple[str, PublishedEvent]], today: date) -> Iterator[Finding]:
    """What is held back of series that cannot be told; `untouched` are meetings of series with their group's Kortnavn."""
    some = list(untouched)
    for one in plan.held_back:
        entries = [entry for key, entry in some if one.group in ("", key) and local_day(entry.start) >= today]
        if one.of_series and entries:
            missing = next((key for key in (*NEEDED, "group") if not speaks(one.source, key)), "first_day")
            dates = dates_of(entries)
            yield finding(CalendarCode.CALENDAR_SERIES_HELD, one.source.at(missing), dates=dates, count=len(entries))


def count_unclear(plan: Plan) -> int:
    """How many rows say that there is a meeting, or a series of them, and cannot be understood."""
    return sum(not one.of_series or any(speaks(one.source, key) for key in NEEDED) for one in plan.held_back)


def _has_lost(one: Series, known: CalendarCells | None) -> bool:
    """Whether the series had dates that its cells do not tell any more; what is incomplete holds back anyway."""
    before = known.series.get(_name(one), ()) if known else ()
    if not one.source.columns:
        return False
    if not is_explicit(one):
        unsaid = not any(speaks(one.source, key) for key in NEEDED)
        return unsaid and bool(before or (known is None and one.group))
    weekday = next((int(key.removeprefix(_WEEKDAY)) for key in before if key.startswith(_WEEKDAY)), None)
    gone = weekday is not None and wanted_weekday(one) is None
    return bool(gone and one.first_day and one.first_day.weekday() != weekday)


def _given(one: Series) -> Iterator[str]:
    yield from NEEDED
    weekday = wanted_weekday(one)
    if weekday is not None:
        yield f"{_WEEKDAY}{weekday}"


def _undated(one: Series) -> Series:
    return replace(one, first_day=None, interval=None, last_day=None)


def _name(one: Series) -> str:
    """A series is known by its name and group; by a fingerprint, as both may be secret."""
    return sha256(f"{canonical(one.group)}\n{one_line(one.what.plain)}".encode("utf-8", "replace")).hexdigest()[:16]


def _as_long(one: DayOff, known: CalendarCells | None) -> DayOff:
    last = known.days_off.get(one.first_day.isoformat(), "") if known else ""
    blank = bool(one.source.columns) and not speaks(one.source, "last_day")
    return replace(one, last_day=date.fromisoformat(last)) if last and blank else one


def _cut(one: DayOff, now: DayOff) -> Finding:
    place, last = one.source.at("last_day"), short_day(now.last_day)
    return finding(CalendarCode.CALENDAR_DAYS_OFF_CUT, place, name=one.name, last=last, first=short_day(one.first_day))
