"""A workbook's rows about who meets when, as they are after reading, and what a slip of the hand does to them."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from msgspec.structs import replace

from sltdocs.contract.cell import Place
from sltdocs.contract.choices import MeetingStatus, Weekday
from sltdocs.contract.rows import Contents, Table, UnreadColumn
from sltdocs.contract.types import Interval, Rhythm
from sltdocs.ical.event import PublishedEvent
from sltdocs.ical.reading import read
from sltdocs.plan.assembling import assemble
from sltdocs.products.artifact import ProductResult
from sltdocs.products.calendar_cells import CELLS, CalendarCells, load
from sltdocs.products.calendars.groups.kept_private import kept_private
from sltdocs.products.inputs import ProductInputs, Published
from sltdocs.products.opaque_keys import MEMORY, GroupKeys
from sltdocs.products.opaque_keys import load as load_keys
from sltdocs.products.spec import CALENDARS
from tests.plan.contents import contents

Rows = dict[str, list[dict[str, Any]]]
FIRST = datetime(2026, 1, 2, 8, tzinfo=UTC)


def year_of_rows() -> Rows:
    """Groups with and without cases; numbered, timed, whole-day, moved and cancelled meetings; two series; days off."""
    usual = {"start": time(9), "duration": timedelta(hours=2), "place": "Rådhuset", "alarm": 60}
    return {
        "groups": [
            {"key": "styring", "name": "Styringsgruppa", **usual},
            {"key": "arbeid", "name": "Arbeidsgruppa", **usual, "individual_cases": False},
            {"key": "team", "name": "Teamet", **usual, "individual_cases": True},
        ],
        "series": [
            _series("Kontaktmøte", "arbeid", date(2026, 1, 13), Weekday.THURSDAY, Rhythm.EVERY_OTHER_WEEK),
            _series("Teammøte", "team", date(2026, 1, 14), None, Rhythm.MONTHLY),
        ],
        "meetings": [
            _meeting("styring", 1, date(2026, 2, 10), start=time(12), end=time(15), place="Biblioteket", topic="Budsjett"),
            _meeting("styring", 2, date(2026, 5, 12), link="https://mote.example/a", agenda="Sak om skolevei"),
            _meeting("styring", 3, date(2026, 9, 8), all_day=True, topic="Fagdag"),
            _meeting("styring", 4, date(2026, 10, 13), status=MeetingStatus.CANCELLED),
            _meeting("arbeid", None, date(2026, 3, 4), start=time(8), end=time(9), status=MeetingStatus.MOVED, place="Skolen"),
            _meeting("arbeid", None, date(2026, 6, 3)),
            _meeting("team", 1, date(2026, 4, 7), start=time(13), end=time(14), topic="Hemmelig", place="Bakrommet"),
        ],
        "days_off": [
            {"first_day": date(2026, 2, 16), "last_day": date(2026, 2, 20), "name": "Vinterferie"},
            {"first_day": date(2026, 10, 5), "last_day": date(2026, 10, 9), "name": "Høstferie"},
        ],
    }


def _series(what: str, group: str, first: date, weekday: Weekday | None, rhythm: Rhythm) -> dict[str, Any]:
    dates = {"first_day": first, "weekday": weekday, "interval": Interval(rhythm), "last_day": date(2026, 12, 17)}
    return {"what": what, "frequency": "fast", "group": group, **dates, "start": time(10), "end": time(11, 30)}


def _meeting(group: str, number: int | None, day: date, **more: Any) -> dict[str, Any]:
    return {"group": group, "number": str(number) if number else None, "day": day, **more}


def typed(rows: Rows, gone: Mapping[str, set[str]] | None = None, unread: Mapping[str, str] | None = None) -> Contents:
    """The contents of these rows; `gone` are columns that the sheets lack, `unread` a heading on each that nobody knows."""
    made = contents({"period_to": date(2026, 12, 31)}, **rows)
    tables = {key: _shaped(table, (gone or {}).get(key, set()), (unread or {}).get(key)) for key, table in made.tables.items()}
    return Contents(tables)


def _shaped(table: Table, gone: set[str], unread: str | None) -> Table:
    records = tuple(replace(one, entries={key: cell for key, cell in one.entries.items() if key not in gone}) for one in table)
    columns = {key: letter for key, letter in table.columns.items() if key not in gone}
    more = (UnreadColumn(Place(table.name, "Z1"), unread),) if unread else ()
    return replace(table, records=records, columns=columns, unread=more)


class Office:
    """Publishes one version of the rows after the other, a day apart; `remembers`: with what sets remember of cells."""

    def __init__(self, *, remembers: bool = True) -> None:
        self.now, self.remembers = FIRST, remembers
        self.calendars: dict[str, bytes] = {}
        self.keys, self.cells = GroupKeys(), CalendarCells()
        self.known: CalendarCells | None = None
        self.findings: tuple[Any, ...] = ()

    def publish(self, typed_rows: Contents, *, days: int = 1) -> ProductResult:
        self.now += timedelta(days=days)
        published = Published(self.calendars, keys=self.keys, cells=self.known)
        assembled = assemble(typed_rows)
        assert assembled.plan is not None
        kept = kept_private(assembled.plan, published)
        result = CALENDARS.made(kept.plan, ProductInputs(self.now, templates=None, published=published))  # type: ignore[arg-type]
        self.findings = (*assembled.findings, *kept.findings, *result.findings)
        if result.artifacts:
            self.calendars = {one.path: one.data for one in result.artifacts if one.path.endswith(".ics")}
            private = {one.path: one.data for one in result.artifacts if one.private}
            keys = load_keys(private[MEMORY]) if MEMORY in private else None
            self.keys = keys.keys if keys else self.keys
            self.known = load(private[CELLS]) if self.remembers else None
        return result

    def events(self) -> dict[str, PublishedEvent]:
        """The published meetings by UID."""
        return {one.uid: one for one in read(self.calendars["kalender/slt-2026_alle.ics"])}

    def blocks(self) -> dict[str, bytes]:
        """Byte for byte."""
        return {uid: one.block for uid, one in self.events().items()}

    def codes(self) -> set[str]:
        return {one.code.code for one in self.findings}

    def errors(self) -> set[str]:
        return {one.code.code for one in self.findings if one.severity.value == "error"}
