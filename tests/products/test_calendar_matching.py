"""A moved meeting moves in every calendar: by its number, else by its date, else by the nearest date in order."""

from datetime import date, time, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sltdocs.contract.cell import Place
from sltdocs.contract.choices import MeetingStatus
from sltdocs.contract.types import Interval, Rhythm
from sltdocs.findings.meetings.calendar import CalendarCode
from sltdocs.plan.model import DayOff, HeldBack, Source
from sltdocs.products.calendars.matching import aligned
from tests.products.calendar_year import (
    EXAMPLE,
    MONTHLY,
    OPERATIVE,
    WEEKLY,
    Coordinator,
    codes,
    days,
    entries,
    file,
    group,
    meeting,
    series,
    with_meetings,
)


def versions(*plans, apart=30):
    """The result of the last of several plans that are published one after another, so many days apart."""
    coordinator = Coordinator()
    for plan in plans[:-1]:
        coordinator.publish(plan, days=apart)
    return coordinator.publish(plans[-1], days=apart)


def styring(*meetings):
    """A plan with meetings of the steering group, given as `(day, number)` or `day`."""
    rows = [meeting("Styring", one) if isinstance(one, str) else meeting("Styring", *one) for one in meetings]
    return with_meetings(EXAMPLE, *rows)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        # the number counts, whatever the date
        ([("10.02", "1"), ("12.05", "2")], [("10.02", "1"), ("02.06", "2")], {"styring-1": "10.02", "styring-2": "02.06"}),
        ([("10.02", "1")], [("10.02", "01")], {"styring-1": "10.02"}),
        # without it: the same date first
        (["10.02", "12.05"], ["12.05", "10.02"], {"styring-m1": "10.02", "styring-m2": "12.05"}),
        # then the nearest, in order
        (["10.02", "12.05", "15.09"], ["12.02", "12.05", "22.09"],
         {"styring-m1": "12.02", "styring-m2": "12.05", "styring-m3": "22.09"}),
        # one more row, none moved
        (["10.02", "12.05"], ["10.02", "24.03", "12.05"], {"styring-m1": "10.02", "styring-m2": "12.05", "styring-m3": "24.03"}),
        # one moved, one more: the nearest is the moved one
        (["10.02"], ["12.02", "01.12"], {"styring-m1": "12.02", "styring-m2": "01.12"}),
        # a number that is added or taken away makes no other meeting
        (["10.02"], [("10.02", "1")], {"styring-m1": "10.02"}),
        ([("10.02", "1")], ["10.02"], {"styring-1": "10.02"}),
        ([("10.02", "1")], ["17.02"], {"styring-1": "17.02"}),
        # another number is another meeting
        ([("10.02", "1")], [("17.02", "2")], {"styring-2": "17.02"}),
        ([("10.02", "1")], [("10.02", "2")], {"styring-2": "10.02"}),
    ],
)  # fmt: skip
def test_a_meeting_keeps_its_identity(before, after, expected):
    assert days(versions(styring(*before), styring(*after))) == expected


def test_a_number_added_later_counts_from_then_on():
    result = versions(styring("10.02"), styring(("10.02", "1")), styring(("24.03", "1")))
    assert days(result) == {"styring-m1": "24.03"}


def test_what_was_taken_as_moved_is_said_at_its_cell():
    moved = replace(meeting("Styring", "12.02"), source=Source(Place("Møter", "A3"), {"day": Place("Møter", "C3")}))
    result = versions(styring("10.02"), with_meetings(EXAMPLE, moved))
    (found,) = result.findings
    assert (found.code.code, str(found.place)) == ("calendar-meeting-moved", "Møter!C3")
    assert dict(found.params) == {"group": "Styringsgruppa", "old": "10.02.2026", "new": "12.02.2026"}


def test_a_meeting_moved_by_its_number_needs_no_remark():
    assert codes(versions(styring(("10.02", "1")), styring(("12.02", "1")))) == {}


@pytest.mark.parametrize(("new_day", "uid"), [(date(2027, 1, 12), "styring-m1"), (date(2027, 4, 13), "slt-1122-2027-styring-m1")])
def test_without_a_number_only_a_near_date_over_the_turn_of_the_year_is_the_same_meeting(new_day, uid):
    years = replace(EXAMPLE, period_to=date(2027, 12, 31))
    december = meeting("Styring", "15.12")
    coordinator = Coordinator()
    coordinator.publish(with_meetings(years, december))
    result = coordinator.publish(with_meetings(years, replace(december, day=new_day)))
    assert list(days(result, "slt-2027_alle.ics")) == [uid]


def test_numbers_that_look_alike_are_told_apart():
    result = versions(styring(("10.02", "4.1"), ("11.02", "41"), ("12.02", "4-1"), ("13.02", "4 A"), ("14.02", "4a")))
    assert list(days(result).values()) == ["10.02", "11.02", "12.02", "13.02", "14.02"]


def test_two_numbers_that_swapped_their_dates_are_pointed_out():
    result = versions(styring(("10.02", "1"), ("12.05", "2")), styring(("12.05", "1"), ("10.02", "2")))
    assert codes(result) == {"calendar-numbers-swapped": 1}
    assert days(result) == {"styring-1": "12.05", "styring-2": "10.02"}


def test_a_column_of_dates_that_was_sorted_alone_is_pointed_out():
    days_of_all = ("24.11", "10.02", "20.10", "12.05", "03.03", "15.09")
    numbered = [(day, str(number)) for number, day in enumerate(days_of_all, 1)]
    by_date = sorted(days_of_all, key=lambda day: day[3:] + day[:2])
    result = versions(styring(*numbered), styring(*((day, str(number)) for number, day in enumerate(by_date, 1))))
    (found,) = [one for one in result.findings if one.code is CalendarCode.CALENDAR_MANY_MOVED]
    assert dict(found.params) == {"count": "6", "total": "6"}
    two = versions(styring(*numbered), styring(*numbered[:4], ("04.03", "5"), ("16.09", "6")))
    assert CalendarCode.CALENDAR_MANY_MOVED not in {one.code for one in two.findings}


def test_a_number_is_never_given_out_again():
    result = versions(styring("10.02", "12.05"), styring("10.02"), styring("10.02", "01.12"))
    assert days(result) == {"styring-m1": "10.02", "styring-m3": "01.12"}


def test_a_cancelled_meeting_that_returns_to_its_date_is_on_again():
    result = versions(styring("10.11"), styring("12.05", "10.11"), styring("12.05"), styring("12.05", "10.11"))
    assert days(result) == {"styring-m1": "10.11", "styring-m2": "12.05"}
    assert entries(result)["styring-m1"].version.sequence == 2


class TestCancelledMeetings:
    """What was cancelled by a word is on again by another word only: a column is lost with one click."""

    CANCELLED = with_meetings(
        EXAMPLE,
        meeting("Styring", "10.02", "1"),
        meeting("Styring", "12.05", "2", status=MeetingStatus.CANCELLED),
        meeting("Arbeid", "13.10", status=MeetingStatus.CANCELLED),
        meeting("Arbeid", "06.01", status=MeetingStatus.CANCELLED),
    )

    def changed(self, *pairs):
        """The plan without the words in `Status`, its meetings then changed: index, changes."""
        meetings = [replace(one, status=MeetingStatus.PLANNED) for one in self.CANCELLED.meetings]
        for index, changes in pairs:
            meetings[index] = replace(meetings[index], **changes)
        return with_meetings(EXAMPLE, *meetings)

    def test_they_stay_so_when_status_is_emptied_and_are_told_group_by_group(self):
        result = versions(self.CANCELLED, self.changed())
        assert file(result, "slt-2026_alle.ics") == file(versions(self.CANCELLED), "slt-2026_alle.ics")
        told = [dict(one.params) for one in result.findings if one.code is CalendarCode.CALENDAR_STILL_CANCELLED]
        assert told == [{"group": "Styringsgruppa", "dates": "12.05.2026"}, {"group": "Arbeidsgruppa", "dates": "13.10.2026"}]

    def test_a_word_brings_one_back(self):
        said = Source(cells={"status": Place("Møter", "K3")})
        result = versions(self.CANCELLED, self.changed((1, {"source": said})))
        assert days(result)["styring-2"] == "12.05"

    def test_another_date_brings_one_back(self):
        result = versions(self.CANCELLED, self.changed((1, {"day": date(2026, 5, 19)})))
        assert days(result)["styring-2"] == "19.05"

    def test_a_date_of_a_series_is_not_on_again_when_its_row_is_deleted(self):
        plan = replace(EXAMPLE, meetings=(), series=(series("Operativ", "Operativt møte", WEEKLY, last_day=date(2026, 2, 10)),))
        off = replace(plan, meetings=(meeting("Operativ", "10.02", status=MeetingStatus.CANCELLED),))
        result = versions(plan, off, plan, apart=1)
        assert [uid for uid, one in entries(result).items() if one.cancelled] == ["g1-s1.5"]
        assert codes(result) == {"calendar-still-cancelled": 1}


class TestMeetingsThatNoRowTellsOf:
    """What was held is not cancelled by tidying up, and a sheet that is lost cancels nothing."""

    def test_a_meeting_that_was_held_stands_when_its_row_is_tidied_away(self):
        result = versions(styring("20.01", "12.05"), styring("12.05"))
        assert days(result) == {"styring-m1": "20.01", "styring-m2": "12.05"}
        assert codes(result) == {}

    def test_the_past_dates_of_a_series_stand_when_its_first_date_is_changed(self):
        plan = replace(EXAMPLE, meetings=(), series=(series("Operativ", "Operativt møte", WEEKLY, last_day=date(2026, 2, 10)),))
        later = replace(plan, series=(replace(plan.series[0], first_day=date(2026, 2, 3)),))
        assert list(days(versions(plan, later)).values()) == ["13.01", "20.01", "27.01", "03.02", "10.02"]

    def test_an_emptied_meetings_sheet_cancels_nothing_and_is_told(self):
        result = versions(EXAMPLE, replace(EXAMPLE, meetings=()))
        assert file(result, "slt-2026_alle.ics") == file(versions(EXAMPLE), "slt-2026_alle.ics")
        (found,) = [one for one in result.findings if one.code is CalendarCode.CALENDAR_SHEET_EMPTIED]
        assert dict(found.params) == {
            "list": "Møter",
            "dates": "10.02.2026, 25.03.2026, 12.05.2026, 15.09.2026, 13.10.2026 og 27.10.2026",
        }

    def test_an_emptied_series_sheet_cancels_nothing_and_is_told(self):
        result = versions(EXAMPLE, replace(EXAMPLE, series=()))
        assert codes(result) == {"calendar-sheet-emptied": 1}
        assert not [one for one in entries(result).values() if one.cancelled and one.uid.startswith("slt-1122-2026-politi")]

    def test_one_coming_meeting_without_its_row_is_cancelled_while_others_have_theirs(self):
        result = versions(styring("10.02", "12.05"), styring("10.02"))
        assert days(result) == {"styring-m1": "10.02"}
        assert codes(result) == {"calendar-meetings-gone": 1}


class TestDaysOffThatVanish:
    """A series does not fill a holiday because the sheet that tells of it is lost."""

    OFF = DayOff(date(2026, 2, 23), date(2026, 2, 27), "Vinterferie")
    PLANNING = DayOff(date(2026, 3, 17), date(2026, 3, 17), "Planleggingsdag")
    PLAN = replace(
        EXAMPLE,
        meetings=(),
        series=(series("Politi", "Kontaktmøte", WEEKLY, last_day=date(2026, 4, 21)),),
        days_off=(OFF, PLANNING),
    )

    def told(self, result):
        return {one.code.code: dict(one.params)["dates"] for one in result.findings}

    def test_without_any_day_off_the_dates_stay_free_and_are_told(self):
        first = versions(self.PLAN)
        result = versions(self.PLAN, replace(self.PLAN, days_off=()))
        assert file(result, "slt-2026_alle.ics") == file(first, "slt-2026_alle.ics")
        assert self.told(result) == {"calendar-days-off-lost": "24.02.2026 og 17.03.2026"}
        assert result.outcome.total - result.outcome.count == 2

    def test_they_stay_free_in_every_later_version_until_the_days_off_are_back(self):
        lost = replace(self.PLAN, days_off=())
        assert self.told(versions(self.PLAN, lost, lost, apart=9)) == {"calendar-days-off-lost": "24.02.2026 og 17.03.2026"}
        assert self.told(versions(self.PLAN, lost, self.PLAN, apart=9)) == {}

    def test_a_meeting_of_its_own_on_such_a_day_is_held(self):
        own = replace(self.PLAN, days_off=(), meetings=(meeting("Politi", "24.02"),))
        result = versions(self.PLAN, own)
        assert "24.02" in days(result).values()
        assert self.told(result) == {"calendar-days-off-lost": "17.03.2026"}

    def test_one_day_that_is_no_longer_off_is_a_meeting_and_is_told(self):
        result = versions(self.PLAN, replace(self.PLAN, days_off=(self.OFF,)))
        assert "17.03" in days(result).values()
        assert self.told(result) == {"calendar-dates-gained": "17.03.2026"}

    def test_a_day_that_was_met_on_then_off_and_then_lost_does_not_come_back(self):
        free = replace(self.PLAN, days_off=())
        result = versions(free, self.PLAN, free, apart=9)
        assert {"24.02", "17.03"}.isdisjoint(days(result).values())
        assert self.told(result) == {"calendar-days-off-lost": "24.02.2026 og 17.03.2026"}

    @pytest.mark.parametrize("left", [(), (PLANNING,)])
    def test_nobody_is_called_to_a_day_that_is_over(self, left):
        result = versions(self.PLAN, replace(self.PLAN, days_off=left), apart=60)
        assert "24.02" not in days(result).values()
        assert "24.02.2026" not in str(self.told(result))

    @pytest.mark.parametrize(
        "changes",
        [
            {"first_day": date(2026, 1, 20)},
            {"first_day": date(2026, 1, 6)},
            {"last_day": date(2026, 6, 23)},
            {"interval": Interval(Rhythm.EVERY_OTHER_WEEK)},
            {"first_day": date(2026, 1, 14)},
        ],
        ids=["begins later", "begins earlier", "lasts longer", "more seldom", "another weekday"],
    )
    def test_a_series_that_was_changed_is_not_suspected(self, changes):
        changed = replace(self.PLAN, series=(replace(self.PLAN.series[0], **changes),))
        assert not self.told(versions(self.PLAN, changed, apart=1)).keys() & {"calendar-days-off-lost", "calendar-dates-gained"}


class TestRowsThatCannotBeUnderstood:
    """What was published for such a row stays as it was."""

    def test_a_numbered_row_holds_its_own_meeting(self):
        after = replace(styring(("10.02", "1")), held_back=(HeldBack("Styring", "2"),))
        result = versions(styring(("10.02", "1"), ("12.05", "2")), after)
        assert days(result) == {"styring-1": "10.02", "styring-2": "12.05"}
        assert (result.outcome.count, result.outcome.total) == (1, 2)

    def test_a_row_without_number_holds_whatever_may_be_its_own(self):
        after = replace(styring("10.02"), held_back=(HeldBack("Styring"),))
        assert days(versions(styring("10.02", "12.05"), after)) == {"styring-m1": "10.02", "styring-m2": "12.05"}

    def test_a_new_row_does_not_take_the_held_meeting_for_itself(self):
        after = replace(styring("10.02", "02.06"), held_back=(HeldBack("Styring"),))
        result = versions(styring("10.02", "12.05"), after)
        assert days(result) == {"styring-m1": "10.02", "styring-m2": "12.05", "styring-m3": "02.06"}

    def test_a_row_of_an_unknown_group_holds_the_meetings_of_every_group(self):
        before = with_meetings(EXAMPLE, meeting("Styring", "10.02"), meeting("Arbeid", "11.02"))
        after = replace(with_meetings(EXAMPLE, meeting("Styring", "10.02")), held_back=(HeldBack(),))
        assert days(versions(before, after)) == {"styring-m1": "10.02", "arbeid-m1": "11.02"}


class TestGroupThatIsRenamed:
    """A new Kortnavn for the same meetings changes neither UIDs nor the file that people subscribe to."""

    AFTER = replace(
        EXAMPLE,
        groups=(group("SG", "Styringsgruppa"),),
        participants=(),
        series=(),
        meetings=(meeting("SG", "10.02", "1"), meeting("SG", "12.05", "2"), meeting("SG", "24.11", "3")),
    )
    BEFORE = replace(styring(("10.02", "1"), ("12.05", "2"), ("27.10", "3")), participants=())

    def test_meetings_and_file_stay(self):
        result = versions(self.BEFORE, self.AFTER)
        assert days(result, "slt-2026_styring.ics") == {"styring-1": "10.02", "styring-2": "12.05", "styring-3": "24.11"}
        assert codes(result) == {"calendar-group-renamed": 1}

    def test_it_is_said_once(self):
        assert codes(versions(self.BEFORE, self.AFTER, self.AFTER)) == {}

    def test_another_group_with_other_meetings_is_another_group(self):
        other = replace(self.AFTER, meetings=(meeting("SG", "11.02", "1"), meeting("SG", "13.05", "2")))
        result = versions(self.BEFORE, other)
        assert days(result) == {"sg-1": "11.02", "sg-2": "13.05"}
        assert sum(one.cancelled for one in entries(result).values()) == 3


class TestFixedSeries:
    """The dates of a series keep their identity when the series changes."""

    PLAN = replace(EXAMPLE, meetings=(), series=(series("Operativ", "Operativt møte", WEEKLY, last_day=date(2026, 2, 10)),))

    def changed(self, **more):
        (one,) = self.PLAN.series
        return replace(self.PLAN, series=(replace(one, **more),))

    def test_dates_are_numbered(self):
        assert days(versions(self.PLAN)) == {
            "g1-s1.1": "13.01", "g1-s1.2": "20.01", "g1-s1.3": "27.01", "g1-s1.4": "03.02",
            "g1-s1.5": "10.02",
        }  # fmt: skip

    def test_a_series_on_another_weekday_moves_each_meeting(self):
        result = versions(self.PLAN, self.changed(first_day=date(2026, 1, 14), last_day=date(2026, 2, 11)), apart=1)
        assert list(days(result).values()) == ["14.01", "21.01", "28.01", "04.02", "11.02"]
        assert codes(result) == {"calendar-series-moved": 1}

    def test_what_has_been_stays_when_the_series_moves(self):
        """Two days after it began the weekday is changed, and on the first of February the time."""
        result = versions(self.PLAN, self.changed(first_day=date(2026, 1, 14), last_day=date(2026, 2, 11)))
        assert list(days(result).values()) == ["13.01", "20.01", "27.01", "04.02", "11.02"]
        later = versions(self.PLAN, self.changed(start=time(10), end=time(11)))
        assert {one.version.sequence for one in entries(later).values() if one.day < date(2026, 2, 1)} == {0}
        assert {one.version.sequence for one in entries(later).values() if one.day > date(2026, 2, 1)} == {1}

    def test_a_later_first_date_drops_only_the_first_meeting(self):
        result = versions(self.PLAN, self.changed(first_day=date(2026, 1, 20)), apart=1)
        assert set(days(result)) == {"g1-s1.2", "g1-s1.3", "g1-s1.4", "g1-s1.5"}
        assert all(one.version.sequence == 0 for one in entries(result).values() if not one.cancelled)

    def test_a_series_that_begins_later_on_another_weekday_moves_each_meeting_to_the_nearest_date(self):
        result = versions(self.PLAN, self.changed(first_day=date(2026, 1, 21), last_day=date(2026, 2, 11)), apart=1)
        assert days(result) == {
            "g1-s1.2": "21.01", "g1-s1.3": "28.01", "g1-s1.4": "04.02", "g1-s1.5": "11.02"
        }  # fmt: skip
        assert entries(result)["g1-s1.1"].cancelled

    def test_a_dated_row_moves_or_cancels_its_date_of_the_series(self):
        plan = replace(
            self.PLAN,
            meetings=(
                meeting("Operativ", "22.01"),
                meeting("Operativ", "03.02", status=MeetingStatus.CANCELLED),
            ),
        )
        result = versions(self.PLAN, plan)
        assert days(result)["g1-s1.2"] == "22.01"
        assert [uid for uid, one in entries(result).items() if one.cancelled] == ["g1-s1.4"]
        assert len(entries(result)) == 5

    def test_a_moved_date_is_known_by_what_it_stands_for_and_not_by_the_nearest_date(self):
        monthly = replace(self.PLAN, series=(series("Operativ", "Operativt møte", MONTHLY, last_day=date(2026, 3, 31)),))
        off = DayOff(date(2026, 2, 9), date(2026, 2, 13), "Vinterferie")
        plan = replace(monthly, meetings=(meeting("Operativ", "30.01"),), days_off=(off,))
        result = versions(monthly, plan)
        assert days(result) == {"g1-s1.1": "30.01", "g1-s1.3": "10.03"}
        assert entries(result)["g1-s1.2"].cancelled

    def test_a_row_that_holds_back_a_series_keeps_its_dates(self):
        plan = replace(self.PLAN, series=(), held_back=(HeldBack("Operativ"),))
        assert len(days(versions(self.PLAN, plan))) == 5


def test_individual_cases_show_nothing_of_the_meeting():
    plan = with_meetings(EXAMPLE, meeting("Operativ", "10.02", "1", topic="Sak om Ola"))
    (one,) = entries(versions(plan)).values()
    assert one.summary == "SLT-møte"
    assert b"CLASS:PRIVATE" in one.block
    assert b"Sak" not in one.block
    assert OPERATIVE.name.encode() not in one.block


@given(st.lists(st.integers(0, 60), max_size=6, unique=True), st.lists(st.integers(0, 60), max_size=6, unique=True))
def test_alignment_is_the_nearest_in_order(old, new):
    before, after = ([date(2026, 1, 1) + timedelta(days=n) for n in sorted(some)] for some in (old, new))
    pairs = aligned(before, after)
    few = min(len(before), len(after))
    apart = min(
        (
            sum(abs((one - other).days) for one, other in zip(some, others, strict=True))
            for some in combinations(before, few)
            for others in combinations(after, few)
        ),
        default=0,
    )
    assert sum(abs((before[i] - after[j]).days) for i, j in pairs) == apart
    assert pairs == sorted(pairs)
    assert len({j for _, j in pairs}) == len(pairs) == few
