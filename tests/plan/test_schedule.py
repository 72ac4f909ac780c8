"""A fixed series becomes dates: by its rhythm, without holidays, days off and July, and with numbers that never shift."""

from datetime import date, time, timedelta

import holidays
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sltdocs.contract.choices import MeetingStatus, Weekday
from sltdocs.contract.types import Interval, Rhythm
from sltdocs.plan.schedule.free_days import public_holidays
from sltdocs.plan.schedule.occurrences import occurrences
from sltdocs.plan.schedule.replaced_dates import replacements
from tests.plan.contents import planned

WEEKLY = Interval(Rhythm.WEEKLY)
EVERY_OTHER_WEEK = Interval(Rhythm.EVERY_OTHER_WEEK)
GROUP = {"key": "op", "name": "Operativ", "start": time(9), "duration": timedelta(hours=1), "place": "Politihuset"}


def series(first, last, interval=WEEKLY, **more):
    row = {"what": "Fast prat", "frequency": "fast", "group": "op", "first_day": first, "last_day": last, "interval": interval}
    return {**row, **more}


def expanded(*rows, meetings=(), days_off=(), **fields):
    return occurrences(planned(fields, groups=[GROUP], series=rows, meetings=meetings, days_off=days_off))


def dates(*rows, **more):
    return [f"{one.day:%d.%m}" for one in expanded(*rows, **more)]


def numbers(plan):
    """The number of the date that each row of `Møter` stands for, empty for a meeting of its own."""
    taken = {id(one.meeting): one.slot.number for one in replacements(plan)}
    return [taken.get(id(meeting), "") for meeting in plan.meetings]


class TestRhythm:
    @pytest.mark.parametrize(
        ("interval", "first", "last", "expected"),
        [
            (WEEKLY, date(2026, 1, 6), date(2026, 1, 27), ["06.01", "13.01", "20.01", "27.01"]),
            (EVERY_OTHER_WEEK, date(2026, 1, 6), date(2026, 2, 10), ["06.01", "20.01", "03.02"]),
            (Interval(Rhythm.MONTHLY, 2, 1), date(2026, 1, 1), date(2026, 4, 30), ["13.01", "10.02", "10.03", "14.04"]),
            (Interval(Rhythm.MONTHLY, -1, 4), date(2026, 1, 1), date(2026, 3, 31), ["30.01", "27.02", "27.03"]),
            (Interval(Rhythm.MONTHLY, 1, 0), date(2026, 1, 6), date(2026, 3, 31), ["02.02", "02.03"]),
            (Interval(Rhythm.MONTHLY), date(2026, 1, 21), date(2026, 3, 31), ["21.01", "18.02", "18.03"]),
            (Interval(Rhythm.MONTHLY), date(2026, 1, 30), date(2026, 3, 31), ["30.01", "27.02", "27.03"]),
        ],
    )
    def test_each_rhythm(self, interval, first, last, expected):
        assert dates(series(first, last, interval)) == expected

    def test_a_named_weekday_counts_from_the_first_date_on(self):
        assert dates(series(date(2026, 1, 6), date(2026, 1, 31), weekday=Weekday.THURSDAY)) == [
            "08.01",
            "15.01",
            "22.01",
            "29.01",
        ]

    def test_a_single_date(self):
        assert dates(series(date(2026, 1, 6), date(2026, 1, 6))) == ["06.01"]

    @pytest.mark.parametrize("missing", ["first_day", "last_day", "interval", "group"])
    def test_only_a_complete_series_has_dates(self, missing):
        assert dates(series(date(2026, 1, 6), date(2026, 1, 27)) | {missing: None}) == []

    def test_dates_outside_the_period_are_left_out(self):
        assert dates(series(date(2025, 12, 23), date(2026, 1, 13))) == ["06.01", "13.01"]

    def test_a_mistyped_last_date_does_not_run_for_ever(self):
        assert len(expanded(series(date(2026, 1, 6), date(9999, 12, 31)))) < 110


class TestSkipping:
    def test_public_holidays_are_skipped(self):
        assert dates(series(date(2026, 3, 27), date(2026, 4, 10))) == ["27.03", "10.04"]

    def test_days_off_are_skipped(self):
        winter = {"first_day": date(2026, 2, 16), "last_day": date(2026, 2, 20), "name": "Vinterferie"}
        assert dates(series(date(2026, 2, 10), date(2026, 2, 24)), days_off=[winter]) == ["10.02", "24.02"]

    def test_days_off_may_overlap(self):
        long = {"first_day": date(2026, 2, 1), "last_day": date(2026, 2, 28), "name": "Ombygging"}
        short = {"first_day": date(2026, 2, 16), "last_day": date(2026, 2, 20), "name": "Vinterferie"}
        assert dates(series(date(2026, 1, 27), date(2026, 3, 3)), days_off=[short, long]) == ["27.01", "03.03"]

    def test_july_is_skipped(self):
        assert dates(series(date(2026, 6, 23), date(2026, 8, 4))) == ["23.06", "30.06", "04.08"]

    def test_a_series_that_begins_in_july_is_meant_for_it(self):
        assert dates(series(date(2026, 7, 7), date(2026, 7, 21))) == ["07.07", "14.07", "21.07"]

    def test_a_new_day_off_shifts_no_number(self):
        winter = {"first_day": date(2026, 2, 16), "last_day": date(2026, 2, 20), "name": "Vinterferie"}
        row = series(date(2026, 2, 10), date(2026, 3, 3))
        before = {one.day: one.number for one in expanded(row)}
        after = {one.day: one.number for one in expanded(row, days_off=[winter])}
        assert after == {day: number for day, number in before.items() if day != date(2026, 2, 17)}
        assert after[date(2026, 3, 3)] == "s1-4"


class TestWhatAnOccurrenceSays:
    def test_times_and_place_come_from_the_group(self):
        (one,) = expanded(series(date(2026, 1, 6), date(2026, 1, 6)))
        assert (one.group, one.start, one.end, one.place, one.all_day) == ("op", time(9), time(10), "Politihuset", False)
        assert str(one.what) == "Fast prat"
        assert one.source.row.sheet == "Treffpunkt"

    @pytest.mark.parametrize(
        ("fields", "start", "end"),
        [
            ({"start": time(12)}, time(12), time(13)),
            ({"start": time(12), "end": time(14)}, time(12), time(14)),
            ({"end": time(11)}, time(9), time(11)),
        ],
    )
    def test_its_own_times_count_first(self, fields, start, end):
        (one,) = expanded(series(date(2026, 1, 6), date(2026, 1, 6), **fields))
        assert (one.start, one.end) == (start, end)

    def test_without_any_time_it_takes_the_whole_day(self):
        plan = planned(groups=[{"key": "op", "name": "Operativ"}], series=[series(date(2026, 1, 6), date(2026, 1, 6))])
        assert occurrences(plan)[0].all_day

    def test_two_series_of_a_group_never_share_a_number(self):
        rows = series(date(2026, 1, 6), date(2026, 1, 20)), series(date(2026, 1, 8), date(2026, 1, 22))
        numbers = [one.number for one in expanded(*rows)]
        assert numbers == ["s1-1", "s1-2", "s1-3", "s2-1", "s2-2", "s2-3"]


class TestDatedRows:
    """A row of `Møter` for the same group stands for the date of the series that it is on, or that it moves."""

    def plan(self, interval, *rows, **more):
        meetings = [{"group": "op", "day": day, **fields} for day, fields in rows]
        return planned(groups=[GROUP], series=[series(date(2026, 1, 6), date(2026, 3, 31), interval)], meetings=meetings, **more)

    @pytest.mark.parametrize(
        ("interval", "day", "replaced"),
        [
            (WEEKLY, date(2026, 1, 20), date(2026, 1, 20)),
            (WEEKLY, date(2026, 1, 23), date(2026, 1, 20)),
            (WEEKLY, date(2026, 1, 19), date(2026, 1, 20)),
            (EVERY_OTHER_WEEK, date(2026, 1, 14), date(2026, 1, 20)),
            (EVERY_OTHER_WEEK, date(2026, 1, 13), None),
            (Interval(Rhythm.MONTHLY, 2, 1), date(2026, 2, 26), date(2026, 2, 10)),
        ],
    )
    @pytest.mark.parametrize("status", [one for one in MeetingStatus if one is not MeetingStatus.PROPOSED])
    def test_which_date_a_row_stands_for(self, interval, day, replaced, status):
        plan = self.plan(interval, (day, {"status": status}))
        assert [one.slot.day for one in replacements(plan)] == [replaced] * (replaced is not None)
        assert replaced not in {one.day for one in occurrences(plan)}

    def test_the_very_date_counts_before_a_near_one(self):
        plan = self.plan(WEEKLY, (date(2026, 1, 21), {}), (date(2026, 1, 20), {}))
        assert numbers(plan) == ["", "s1-3"]

    def test_two_rows_never_stand_for_one_date(self):
        plan = self.plan(WEEKLY, (date(2026, 1, 21), {}), (date(2026, 1, 22), {}))
        assert numbers(plan) == ["s1-3", ""]

    def test_a_whole_day_stands_only_for_its_own_date(self):
        plan = self.plan(WEEKLY, (date(2026, 1, 21), {"all_day": True}), (date(2026, 1, 13), {"all_day": True}))
        assert numbers(plan) == ["", "s1-2"]

    def test_a_row_stands_for_the_date_that_a_holiday_would_have_skipped(self):
        off = {"first_day": date(2026, 1, 20), "name": "Planleggingsdag"}
        plan = self.plan(WEEKLY, (date(2026, 1, 21), {}), days_off=[off])
        assert numbers(plan) == ["s1-3"]
        assert {one.day for one in occurrences(plan)} & {date(2026, 1, 13), date(2026, 1, 27)} == {
            date(2026, 1, 13),
            date(2026, 1, 27),
        }

    def test_rows_of_other_groups_change_nothing(self):
        other = {"key": "arbeid", "name": "Arbeidsgruppe", "start": time(12), "duration": timedelta(hours=1)}
        rows = [series(date(2026, 1, 6), date(2026, 1, 27))]
        plan = planned(groups=[GROUP, other], series=rows, meetings=[{"group": "arbeid", "day": date(2026, 1, 20)}])
        assert len(occurrences(plan)) == 4
        assert replacements(plan) == ()

    @given(moved=st.sets(st.integers(0, 11), max_size=6), by=st.integers(-1, 3))
    @settings(max_examples=60, deadline=None)
    def test_each_moved_week_is_met_in_exactly_once(self, moved, by):
        tuesdays = [date(2026, 1, 6) + timedelta(weeks=week) for week in range(12)]
        rows = [(tuesdays[week] + timedelta(days=by), {"status": MeetingStatus.MOVED}) for week in sorted(moved)]
        plan = self.plan(WEEKLY, *rows)
        met = sorted([one.day for one in occurrences(plan)] + [meeting.day for meeting in plan.meetings])
        first_twelve = [day for day in met if day <= tuesdays[-1] + timedelta(days=3)]
        assert [day.isocalendar().week for day in first_twelve] == list(range(2, 14))
        taken = [one.number for one in occurrences(plan)] + numbers(plan)
        assert len(set(taken)) == len(taken)


class TestPublicHolidays:
    @pytest.mark.parametrize("year", range(1990, 2061))
    def test_they_are_those_of_the_holidays_package(self, year):
        assert set(public_holidays(year)) == set(holidays.country_holidays("NO", years=year))

    def test_they_come_in_order(self):
        assert list(public_holidays(2026)) == sorted(public_holidays(2026))

    def test_whit_sunday_on_the_seventeenth_of_may_is_the_national_day(self):
        assert public_holidays(2043)[date(2043, 5, 17)] == "constitution-day"
