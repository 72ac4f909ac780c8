"""What the coordinator is told about how her meetings were matched with the published ones."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import combinations

from sltdocs.contract.cell import NOWHERE, Place
from sltdocs.contract.normalise import one_line
from sltdocs.contract.sheets import sheet
from sltdocs.findings.finding import Finding, enumerated, finding
from sltdocs.findings.meetings.calendar import CalendarCode
from sltdocs.ical.event import PublishedEvent
from sltdocs.ical.reading import is_private
from sltdocs.plan.labels import short_day
from sltdocs.plan.model import Group, Plan
from sltdocs.products.calendars.files import Book
from sltdocs.products.calendars.groups.group_slugs import GROUP, Renamed, published_slug
from sltdocs.products.calendars.groups.municipality_state import MunicipalityState
from sltdocs.products.calendars.matching import Match
from sltdocs.products.calendars.stable_names import ALL, ROLES, CalendarNames, group_file, role_file

_MOST_DATES = 12
_MANY = 5


def match_findings(matches: Sequence[Match]) -> Iterator[Finding]:
    """Meetings taken as moved, series whose dates changed, numbers that swapped their dates; of one group."""
    moved = [one for one in matches if one.before is not None and one.before.day != one.row.day]
    yield from (_moved(one, one.before) for one in moved if one.before and one.guessed and not one.row.of_series)
    yield from _series_moved(one for one in moved if one.row.of_series)
    for first, second in combinations([one for one in moved if one.row.number], 2):
        if first.before and second.before and (first.before.day, second.before.day) == (second.row.day, first.row.day):
            yield _swapped(first, second)


def many_moved(matches: Iterable[Match]) -> Iterator[Finding]:
    """Most of the dated meetings at once have another date: probably a column was sorted without the others."""
    own = [one for one in matches if one.before is not None and not one.row.of_series]
    moved = [one for one in own if one.before and one.before.day != one.row.day]
    if len(moved) >= _MANY and 2 * len(moved) > len(own):
        place = min((one.row.source.at("day") for one in moved), key=lambda place: place.order)
        yield finding(CalendarCode.CALENDAR_MANY_MOVED, place, count=len(moved), total=len(own))


def gone_finding(group: Group | None, slug: str, gone: Iterable[PublishedEvent]) -> Finding:
    """Published meetings that no row stands for any more."""
    ordered = sorted(gone, key=lambda one: one.order)
    name = group.name if group else (ordered[0].marks.get(GROUP) or slug)
    place = group.source.row if group else NOWHERE
    return finding(CalendarCode.CALENDAR_MEETINGS_GONE, place, group=name, dates=dates_of(ordered))


def dates_of(entries: Iterable[PublishedEvent]) -> str:
    """The days of some published meetings, in order, as a coordinator reads them."""
    return days_of(one.day for one in sorted(entries, key=lambda one: one.order))


def days_of(days: Iterable[date]) -> str:
    """Some days as a coordinator reads them; the first dozen when they are many."""
    return _listed([short_day(one) for one in days])


def roles_gone(before: Iterable[str], now: Iterable[str], plan: Plan, names: CalendarNames, today: date) -> Iterator[Finding]:
    """The roles' calendars, by path, that were published and are not made any more: whoever subscribes to one has lost it."""
    over = tuple(role_file(year, "").removesuffix(".ics") for year in names.years() if names.is_over(year, today))
    lost = sorted({path for path in before if path.startswith(ROLES) and not (over and path.startswith(over))} - set(now))
    if lost:
        place = Place(sheet("participants").name.of(plan.written_form))
        files = ", ".join(f"«{path.rpartition('/')[2]}»" for path in lost[:_MOST_DATES])
        yield finding(
            CalendarCode.CALENDAR_ROLES_GONE, place, list=place.sheet, files=f"{files} …" if len(lost) > _MOST_DATES else files
        )


def renamed_finding(one: Renamed, plan: Plan, names: CalendarNames) -> Finding:
    """A group that was taken as a published one with a new Kortnavn."""
    file = group_file(names.year(plan.period_from), one.slug).rpartition("/")[2]
    return finding(CalendarCode.CALENDAR_GROUP_RENAMED, one.group.source.at("key"), old=one.old_key, new=one.group.key, file=file)


def _moved(match: Match, before: PublishedEvent) -> Finding:
    row = match.row
    place, old, new = row.source.at("day"), short_day(before.day), short_day(row.day)
    return finding(CalendarCode.CALENDAR_MEETING_MOVED, place, group=row.group.name, old=old, new=new)


def _series_moved(moved: Iterable[Match]) -> Iterator[Finding]:
    by_series: dict[tuple[str, str], list[Match]] = defaultdict(list)
    for match in moved:
        by_series[match.row.group.key, match.row.series].append(match)
    for some in by_series.values():
        row = some[0].row
        dates = [f"{short_day(one.before.day)} → {short_day(one.row.day)}" for one in some if one.before]
        yield finding(
            CalendarCode.CALENDAR_SERIES_MOVED,
            row.source.at("first_day"),
            series=one_line(row.topic),
            count=len(some),
            dates=_listed(dates),
        )


def _swapped(first: Match, second: Match) -> Finding:
    return finding(
        CalendarCode.CALENDAR_NUMBERS_SWAPPED,
        first.row.source.at("number"),
        also=(second.row.source.at("number"),),
        group=first.row.group.name,
        first=first.row.number,
        second=second.row.number,
        first_day=short_day(first.row.day),
        second_day=short_day(second.row.day),
    )


def _listed(dates: list[str]) -> str:
    """The first dozen, and how many more there are, in words of both written forms."""
    more = len(dates) - _MOST_DATES
    return enumerated([*dates[:_MOST_DATES], *([f"{more} til"] if more > 0 else [])])


def veil_findings(book: Book, state: MunicipalityState, *, advice: bool) -> Iterator[Finding]:
    """Under which name the calendar stands now; that UIDs stay; what stood open before and where."""
    replaced = book.groups.replaced
    for key in sorted(book.groups.veiled):
        place, name, file = _of_key(book, key)
        before = sorted(old for old, new in replaced.items() if new == key)
        for old in before:
            yield from _replaced(book, state, old, (place, name, file))
        if advice and not before and not book.published.keys.names(key) and key not in book.groups.unknown:
            yield finding(CalendarCode.CALENDAR_GROUP_VEILED, group=name, file=file)  # nothing in her workbook is wrong


def _of_key(book: Book, key: str) -> tuple[Place, str, str]:
    """The cell that makes the group private, its name, and its newest calendar file."""
    group = next((one for one in book.plan.groups if book.groups.slugs[one.key] == key), None)
    name = group.name if group else (book.groups.keys.names(key) or (key,))[-1]
    year = max(book.years(), default=book.names.years()[-1])
    return group.source.at("individual_cases") if group else NOWHERE, name, _file(year, key)


def _replaced(book: Book, state: MunicipalityState, old: str, told: tuple[Place, str, str]) -> Iterator[Finding]:
    place, name, file = told
    entries = [one for one in state.together().values() if published_slug(one, book.names) == old]
    years = sorted({book.names.home(one.uid)[0] for one in entries})
    closed = ", ".join(f"«{_file(year, old)}»" for year in years)
    yield finding(CalendarCode.CALENDAR_UIDS_KEPT, place, group=name, file=file, closed=closed, year=years[-1])
    opened = sorted({book.names.home(one.uid)[0] for one in entries if not is_private(one)})
    if opened:
        files = ", ".join(f"«{_file(year, slug)}»" for year in opened for slug in (old, ALL))
        yield finding(CalendarCode.CALENDAR_STOOD_OPEN, place, group=name, files=files)


def _file(year: str, slug: str) -> str:
    return group_file(year, slug).rpartition("/")[2]
