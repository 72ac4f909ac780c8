"""What the coordinator is told, once, when a group's calendar goes behind an opaque key."""

from collections.abc import Iterator

from sltdocs.contract.cell import NOWHERE, Place
from sltdocs.findings.calendar import CalendarCode
from sltdocs.findings.finding import Finding, finding
from sltdocs.ical.reading import is_private
from sltdocs.products.calendars.files import Book
from sltdocs.products.calendars.groups.group_slugs import published_slug
from sltdocs.products.calendars.groups.municipality_state import MunicipalityState
from sltdocs.products.calendars.stable_names import ALL, group_file


def veil_findings(book: Book, state: MunicipalityState, *, advice: bool) -> Iterator[Finding]:
    """Under which name the calendar stands now; that UIDs stay; what stood open before and where."""
    replaced = book.groups.replaced
    for key in sorted(book.groups.veiled):
        place, name, file = _of_key(book, key)
        before = sorted(old for old, new in replaced.items() if new == key)
        for old in before:
            yield from _replaced(book, state, old, (place, name, file))
        if advice and not before and not book.published.keys.names(key) and key not in book.groups.unknown:
            yield finding(CalendarCode.CALENDAR_GROUP_VEILED, place, group=name, file=file)


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
