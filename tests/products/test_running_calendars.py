"""Running calendars: one address for years, over plans and periods, and what becomes of groups and roles that are gone."""

from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from sltdocs.ical.gate import refusals
from sltdocs.ical.reading import read
from sltdocs.plan.model import Plan
from sltdocs.products.calendars.running.running_calendars import PlanOut, RunningCalendar, running_calendars
from sltdocs.products.calendars.running.shelf import SHELF, load
from tests.products.calendar_year import EXAMPLE, Coordinator, meeting, with_meetings

FIRST = replace(
    with_meetings(
        EXAMPLE,
        meeting("Styring", "10.02", "1"),
        meeting("Arbeid", "03.03", "1"),
        meeting("Felles", "15.09", "1"),
        *(replace(meeting("Styring", "09.02", str(number)), day=date(2027, month, 9)) for number, month in ((1, 2), (2, 12))),
    ),
    period_to=date(2027, 12, 31),
)
NEXT = replace(
    with_meetings(EXAMPLE, replace(meeting("Styring", "01.02", "1"), day=date(2028, 2, 1))),
    period_from=date(2028, 1, 1),
    period_to=date(2029, 12, 31),
    groups=tuple(one for one in EXAMPLE.groups if one.key != "Felles"),
)


class Site:
    """The site of a municipality, on one day after the other."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.coordinators: dict[str, Coordinator] = {}
        self.out: dict[str, PlanOut] = {}

    def publish(self, plan: Plan, day: date) -> None:
        coordinator = self.coordinators.setdefault(plan.identity, Coordinator())
        coordinator.now = datetime(day.year, day.month, day.day, 8, tzinfo=UTC)
        result = coordinator.publish(plan, days=0)
        shelf = next(load(one.data) for one in result.artifacts if one.path == SHELF)
        assert shelf is not None
        self.out[plan.identity] = PlanOut(shelf, coordinator.sets[0])
        self.look(day)

    def look(self, day: date) -> dict[str, RunningCalendar]:
        now = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
        made = running_calendars(list(self.out.values()), self.files, now)
        files = [file for one in made for file in one.files]
        assert refusals(files) == ()
        self.files = {file.path: file.data for file in files}
        return {one.key: one for one in made}

    def days(self, path: str) -> dict[str, date]:
        return {one.uid: one.day for one in read(self.files[f"kalender/{path}"])}


@pytest.fixture
def site() -> Site:
    site = Site()
    site.publish(FIRST, date(2026, 1, 5))
    return site


def test_a_subscriber_follows_from_one_plan_into_the_next_without_doubles(site: Site) -> None:
    steering = "slt_styring.ics"
    assert list(site.days(steering).values()) == [date(2026, 2, 10), date(2027, 2, 9), date(2027, 12, 9)]
    site.publish(NEXT, date(2027, 11, 1))
    assert list(site.days(steering).values()) == [date(2027, 2, 9), date(2027, 12, 9), date(2028, 2, 1)]
    site.look(date(2028, 2, 20))
    assert list(site.days(steering).values()) == [date(2027, 12, 9), date(2028, 2, 1)]


def test_running_and_year_files_agree_in_uid_time_and_bytes(site: Site) -> None:
    running = {one.uid: one for one in read(site.files["kalender/slt_alle.ics"])}
    of_years = [
        one for path, data in site.out[FIRST.identity].calendars.items() if path.endswith("_alle.ics") for one in read(data)
    ]
    assert running == {one.uid: one for one in of_years}


def test_moved_and_cancelled_arrive_at_the_same_address(site: Site) -> None:
    first, *others = FIRST.meetings
    site.publish(replace(FIRST, meetings=(replace(first, day=date(2026, 2, 12)), *others[1:])), date(2026, 1, 20))
    (arbeid,) = read(site.files["kalender/slt_arbeid.ics"])
    assert arbeid.cancelled
    assert date(2026, 2, 12) in site.days("slt_styring.ics").values()
    assert len(site.days("slt_alle.ics")) == 5


def test_names_have_no_year_and_role_calendars_have_what_their_groups_have(site: Site) -> None:
    assert {"kalender/slt_alle.ics", "kalender/slt_styring.ics", "kalender/deltakere/slt_ordforer.ics"} <= set(site.files)
    assert site.days("deltakere/slt_ordforer.ics") == site.days("slt_styring.ics")
    assert b"X-WR-CALNAME:SLT \xe2\x80\x93 Styringsgruppa\r\n" in site.files["kalender/slt_styring.ics"]
    assert "X-WR-RELCALID:slt-1122-lopende-slt_styring@sltdocs" in site.files["kalender/slt_styring.ics"].decode()


def test_a_calendar_with_one_meeting_keeps_its_name_where_it_is_subscribed_to(site: Site) -> None:
    assert site.files["kalender/slt_arbeid.ics"].count(b"BEGIN:VEVENT") == 1
    assert b"X-WR-CALNAME" in site.files["kalender/slt_arbeid.ics"]


def test_a_group_that_is_gone_says_so_for_a_year_and_keeps_what_was_held(site: Site) -> None:
    site.publish(NEXT, date(2027, 11, 1))
    assert "kalender/slt_felles.ics" not in site.files, "its last meeting is more than a year ago, and nothing has closed yet"
    left = tuple(one for one in FIRST.meetings if one.group != "Arbeid")
    without = replace(FIRST, meetings=left, groups=tuple(one for one in FIRST.groups if one.key != "Arbeid"))
    other = Site()
    other.publish(FIRST, date(2026, 1, 5))
    other.publish(without, date(2026, 6, 1))
    held, closing = read(other.files["kalender/slt_arbeid.ics"])
    assert (held.day, held.cancelled) == (date(2026, 3, 3), False)
    assert (closing.summary, closing.day, closing.start) == ("Kalenderen er avsluttet", date(2026, 6, 1), date(2026, 6, 1))
    assert b"TRANSP:TRANSPARENT" in closing.block
    before = other.files["kalender/slt_arbeid.ics"]
    other.look(date(2026, 9, 1))
    assert other.files["kalender/slt_arbeid.ics"] == before, "the day on which it closed stays"
    other.look(date(2027, 6, 2))
    assert "kalender/slt_arbeid.ics" not in other.files


def test_a_role_that_is_gone_closes_and_a_new_one_begins(site: Site) -> None:
    people = tuple(replace(one, role="Varaordfører") if one.role == "Ordfører" else one for one in FIRST.participants)
    site.publish(replace(FIRST, participants=people), date(2026, 6, 1))
    closed = read(site.files["kalender/deltakere/slt_ordforer.ics"])
    assert [one.day for one in closed] == [date(2026, 2, 10), date(2026, 6, 1)]
    assert len(read(site.files["kalender/deltakere/slt_varaordforer.ics"])) == 3


def test_a_late_plan_closes_nothing(site: Site) -> None:
    site.look(date(2028, 1, 15))
    assert not any("avsluttet" in data.decode() for data in site.files.values())


def test_what_was_taken_out_of_the_sets_goes_from_a_closed_calendar_too(site: Site) -> None:
    people = tuple(one for one in FIRST.participants if one.role != "Ordfører")
    site.publish(replace(FIRST, participants=people), date(2026, 6, 1))
    assert b"Styringsgruppa" in site.files["kalender/deltakere/slt_ordforer.ics"]
    shelf, calendars = site.out[FIRST.identity].shelf, site.out[FIRST.identity].calendars
    silent = {path: data.replace(b"Styringsgruppa", b"SLT-m\xc3\xb8te") for path, data in calendars.items()}
    site.out[FIRST.identity] = PlanOut(shelf, silent)
    site.look(date(2026, 6, 2))
    assert not any(b"SUMMARY:Styringsgruppa" in data for data in site.files.values())


def test_the_shelf_is_read_back_and_a_damaged_one_is_none(site: Site) -> None:
    shelf = site.out[FIRST.identity].shelf
    assert load(shelf.dump()) == shelf
    assert load(shelf.dump()[:50]) is None
    assert load(shelf.dump().replace(b'"nb"', b'"xx"')) is None
    assert shelf.last_day - shelf.first_day == timedelta(days=729)
