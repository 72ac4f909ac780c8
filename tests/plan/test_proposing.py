"""Proposed dates: as many as the plan promises, spread over the year, on days that suit, each with its reason."""

from datetime import date, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sltdocs.contract.choices import GroupLevel, MeetingStatus, Weekday
from sltdocs.contract.types import Interval, Rhythm
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.checks import check
from sltdocs.plan.counting.promises import dated_days, promise
from sltdocs.plan.proposing import Obstruction, propose
from sltdocs.plan.proposing.explaining import explanation
from sltdocs.plan.schedule.free_days import public_holiday
from tests.plan.contents import planned

YEAR = {"period_from": date(2026, 1, 1), "period_to": date(2026, 12, 31)}
STEERING = {
    "key": "styring",
    "name": "Styringsgruppa",
    "level": GroupLevel.STEERING,
    "start": time(12),
    "duration": timedelta(hours=2),
}
WORKING = {
    "key": "arbeid",
    "name": "Arbeidsgruppa",
    "level": GroupLevel.COORDINATING,
    "start": time(9),
    "duration": timedelta(hours=2),
}
OPERATIVE = {
    "key": "op",
    "name": "Operativ gruppe",
    "level": GroupLevel.EXECUTING,
    "start": time(9),
    "duration": timedelta(hours=1),
}
HOLIDAYS = [
    {"first_day": date(2026, 2, 16), "last_day": date(2026, 2, 20), "name": "Vinterferie"},
    {"first_day": date(2026, 10, 5), "last_day": date(2026, 10, 9), "name": "Høstferie"},
]


def series(group, number, **more):
    return {"what": "Møte", "frequency": f"{number} ganger i året", "group": group["key"], "planned_per_year": number, **more}


def meeting(group, day, **more):
    return {"group": group["key"], "day": day, **more}


def plan_with(groups, wanted, *, meetings=(), days_off=HOLIDAYS, shared=True, **fields):
    participants = [{"role": "SLT-koordinator", "groups": tuple(group["key"] for group in groups)}] if shared else ()
    rows = [row if isinstance(row, dict) else series(*row) for row in wanted]
    return planned(
        {**YEAR, **fields}, groups=groups, series=rows, meetings=meetings, days_off=days_off, participants=participants
    )


def days(plan, group=None, **more):
    return [one.day for one in propose(plan, **more) if group is None or one.group == group["key"]]


def test_a_group_gets_as_many_meetings_as_the_plan_promises_spread_over_the_year():
    found = days(plan_with([WORKING], [(WORKING, 4)]))
    assert len(found) == 4
    assert all(50 <= (later - earlier).days <= 125 for earlier, later in pairwise(found))


def test_what_is_dated_counts_and_gaps_are_filled():
    dated = [meeting(WORKING, date(2026, 2, 3)), meeting(WORKING, date(2026, 11, 3))]
    found = days(plan_with([WORKING], [(WORKING, 4)], meetings=dated))
    assert len(found) == 2
    assert date(2026, 3, 15) < found[0] < found[1] < date(2026, 10, 15)


def test_a_group_with_enough_meetings_gets_none():
    dated = [meeting(WORKING, date(2026, month, 3), status=MeetingStatus.CANCELLED) for month in (2, 6, 11)]
    assert days(plan_with([WORKING], [(WORKING, 3)], meetings=dated)) == []


def test_dates_of_a_fixed_series_count():
    fixed = {"first_day": date(2026, 1, 6), "last_day": date(2026, 12, 29), "interval": Interval(Rhythm.WEEKLY)}
    assert days(plan_with([OPERATIVE], [series(OPERATIVE, 30, **fixed)])) == []


def test_a_group_of_which_nothing_is_promised_gets_none():
    assert days(plan_with([WORKING], [])) == []
    assert days(plan_with([WORKING], [series(WORKING, 3, frequency="etter behov") | {"planned_per_year": None}])) == []


def test_the_usual_weekday_and_time_are_those_of_dated_meetings():
    dated = [
        meeting(WORKING, date(2026, 2, 5), start=time(13), end=time(14)),
        meeting(WORKING, date(2026, 3, 5), start=time(13), end=time(14)),
    ]
    found = propose(plan_with([WORKING], [(WORKING, 5)], meetings=dated))
    assert {(one.day.weekday(), one.start, one.end, one.usual_weekday) for one in found} == {(3, time(13), time(14), 3)}


def test_else_the_weekday_of_the_series_and_the_time_of_the_group():
    found = propose(plan_with([WORKING], [series(WORKING, 3, weekday=Weekday.MONDAY)]))
    assert {(one.day.weekday(), one.start, one.end) for one in found} == {(0, time(9), time(11))}


def test_the_months_and_the_weekday_may_stand_in_the_wording():
    worded = series(WORKING, 3, frequency="tre torsdager i året, i februar, mai og oktober") | {"planned_per_year": None}
    found = days(plan_with([WORKING], [worded], meetings=[meeting(WORKING, date(2026, 5, 7))]))
    assert [(day.month, day.weekday()) for day in found] == [(2, 3), (10, 3)]


def test_without_any_habit_a_tuesday_is_chosen_and_that_is_said():
    found = propose(plan_with([{"key": "x", "name": "Nettverket"}], [({"key": "x"}, 3)]))
    assert {(one.day.weekday(), one.start, one.usual_weekday) for one in found} == {(1, time(9), None)}


@given(
    counts=st.tuples(st.integers(1, 6), st.integers(1, 6), st.integers(1, 11)),
    weekday=st.sampled_from([*Weekday][:5]),
    first=st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    length=st.integers(0, 20),
)
@settings(max_examples=60, deadline=None)
def test_no_proposal_gives_a_new_finding(counts, weekday, first, length):
    groups = [STEERING, WORKING, OPERATIVE]
    off = [*HOLIDAYS, {"first_day": first, "last_day": first + timedelta(days=length), "name": "Stengt"}]
    wanted = [series(group, count, weekday=weekday) for group, count in zip(groups, counts, strict=True)]
    plan = plan_with(groups, wanted, days_off=off)
    found = propose(plan)
    rows = [{"group": one.group, "day": one.day, "start": one.start, "end": one.end} for one in found]
    filled = plan_with(groups, wanted, days_off=off, meetings=rows)
    assert [found for found in check(filled) if found.place.sheet == "Møter"] == []
    assert all(one.day.month != 7 and public_holiday(one.day) is None for one in found)
    for group, count in zip(groups, counts, strict=True):
        assert len(dated_days(filled)[group["key"]]) >= count - 1 - length // 10
    promised = {group["key"]: count for group, count in zip(groups, counts, strict=True)}
    assert all(len(dated_days(filled)[one.group]) < promised[one.group] for one in propose(filled))  # only what found no day


def test_the_working_group_meets_before_the_steering_group():
    found = propose(plan_with([STEERING, WORKING], [(STEERING, 3), (WORKING, 3)]))
    steering = [one for one in found if one.group == "styring"]
    working = [one.day for one in found if one.group == "arbeid"]
    assert len(steering) == len(working) == 3
    for one, before in zip(steering, working, strict=True):
        assert timedelta(days=5) <= one.day - before <= timedelta(days=17)
        assert one.neighbour is not None
        assert (one.neighbour.group, one.neighbour.day, one.neighbour.before_us) == ("arbeid", before, True)


def test_the_working_group_prepares_steering_meetings_that_are_dated_already():
    dated = [meeting(STEERING, date(2026, month, day)) for month, day in ((3, 10), (6, 9), (11, 10))]
    found = propose(plan_with([STEERING, WORKING], [(STEERING, 3), (WORKING, 3)], meetings=dated))
    gaps = [(date(2026, *then) - one.day).days for then, one in zip(((3, 10), (6, 9), (11, 10)), found, strict=True)]
    assert all(5 <= gap <= 17 for gap in gaps)


@pytest.mark.parametrize("count", [4, 11, 30])
def test_christmas_easter_week_and_july_are_left_alone(count):
    found = days(plan_with([WORKING], [(WORKING, count)]))
    assert len(found) == count
    quiet = {(12, 22), (12, 29), (3, 31)} | {(7, day) for day in range(1, 32)}
    assert {(day.month, day.day) for day in found}.isdisjoint(quiet)


def test_shared_participants_are_never_in_two_meetings():
    busy = [meeting(OPERATIVE, day, start=time(9), end=time(12)) for day in all_tuesdays()]
    found = propose(plan_with([WORKING, OPERATIVE], [series(WORKING, 3, weekday=Weekday.TUESDAY)], meetings=busy))
    assert len(found) == 3
    assert {one.day.weekday() for one in found}.isdisjoint({1})
    assert Obstruction.COLLISION in {obstacle.why for one in found for obstacle in one.obstacles}
    free = propose(plan_with([WORKING, OPERATIVE], [series(WORKING, 3, weekday=Weekday.TUESDAY)], meetings=busy, shared=False))
    assert {one.day.weekday() for one in free} == {1}


def all_tuesdays():
    return [date(2026, 1, 6) + timedelta(weeks=week) for week in range(52)]


def test_nothing_is_proposed_before_the_day_it_is_asked():
    found = days(plan_with([WORKING], [(WORKING, 4)]), not_before=date(2026, 9, 1))
    assert len(found) == 4
    assert min(found) >= date(2026, 9, 1)


def test_each_year_of_the_period_gets_its_own():
    found = days(plan_with([WORKING], [(WORKING, 3)], period_to=date(2027, 12, 31)))
    assert [day.year for day in found] == [2026] * 3 + [2027] * 3


def test_a_school_year_begins_in_august():
    period = {"period_from": date(2026, 8, 1), "period_to": date(2027, 7, 31)}
    found = propose(plan_with([WORKING], [(WORKING, 4)], **period))
    assert [one.year for one in found] == ["2026-27"] * 4
    assert [one.place for one in found] == [1, 2, 3, 4]


def test_part_of_a_year_gets_part_of_the_promise():
    plan = plan_with([WORKING], [(WORKING, 4)], period_from=date(2026, 1, 1), period_to=date(2027, 6, 30))
    assert [day.year for day in days(plan)] == [2026] * 4 + [2027] * 2


def test_the_same_plan_gives_the_same_proposals():
    plan = plan_with([STEERING, WORKING, OPERATIVE], [(STEERING, 3), (WORKING, 5), (OPERATIVE, 11)])
    assert propose(plan) == propose(plan)


def test_a_promise_of_several_rows_is_their_sum():
    found = promise(plan_with([WORKING], [(WORKING, 3), (WORKING, 2)]), "arbeid")
    assert found is not None
    assert (found.least, found.wording) == (5, "3 ganger i året; 2 ganger i året")


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (
            WrittenForm.NB,
            (
                "Forslag til møte 2 av 2 i 2026. Planen sier «2 ganger i året». «Arbeidsgruppa» møtes som regel på en tirsdag. "
                "6. oktober 2026 er Høstferie. Møtet kan forberede sakene til «Styringsgruppa» 16. oktober 2026."
            ),
        ),
        (
            WrittenForm.NN,
            (
                "Framlegg til møte 2 av 2 i 2026. Planen seier «2 ganger i året». «Arbeidsgruppa» møtest som regel på ein "
                "tysdag. 6. oktober 2026 er Høstferie. Møtet kan førebu sakene til «Styringsgruppa» 16. oktober 2026."
            ),
        ),
    ],
)
def test_the_reasons_are_told(form, expected):
    dated = [meeting(STEERING, date(2026, 10, 16)), meeting(WORKING, date(2026, 2, 3))]
    plan = plan_with([STEERING, WORKING], [(WORKING, 2)], meetings=dated, written_form=form)
    (found,) = propose(plan)
    assert explanation(found, plan) == expected


def test_what_stood_in_the_way_is_told_by_name():
    busy = [meeting(OPERATIVE, day, start=time(9), end=time(12)) for day in all_tuesdays()]
    wanted = series(WORKING, 1, weekday=Weekday.TUESDAY)
    plan = plan_with([WORKING, OPERATIVE], [wanted], meetings=busy)
    (found,) = propose(plan)
    told = explanation(found, plan)
    assert "Ingen tirsdag passet, så det ble en" in told
    assert "møtes «Operativ gruppe» på samme tid, med noen av de samme deltakerne." in told


def test_a_public_holiday_in_the_way_is_told_by_name():
    in_may = series(WORKING, 1, frequency="én torsdag i året, i mai") | {"planned_per_year": None}
    plan = plan_with(
        [WORKING], [in_may], days_off=[{"first_day": date(2026, 5, 15), "last_day": date(2026, 5, 31), "name": "Stengt"}]
    )
    (found,) = propose(plan)
    assert found.day == date(2026, 5, 7)
    assert "14. mai 2026 er Kristi himmelfartsdag." in explanation(found, plan)
