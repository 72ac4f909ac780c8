"""Every check finds its fault at exactly its cell, wherever it is planted, and nothing else; a sound plan has no finding."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from sltdocs.contract.cell import Place
from sltdocs.contract.choices import MeasureStatus, MeetingStatus, PlanStatus, Weekday
from sltdocs.contract.code import Code
from sltdocs.contract.types import Deadline, Interval, Rhythm, When
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import enumerated, remedy, sentence
from sltdocs.findings.meetings.meeting import MeetingCode
from sltdocs.findings.meetings.series import SeriesCode
from sltdocs.findings.plan import PlanCode
from sltdocs.plan.assembling import assemble
from sltdocs.plan.checks import check
from tests.plan.contents import BROKEN, cell, contents
from tests.plan.sound import sound

Row = dict[str, Any]
LONG = "ord " * 61


@dataclass(frozen=True)
class Fault:
    """Planted in a row of `sheet`, found at `column` of that row; `drop` are sheets left out."""

    code: Code
    sheet: str
    column: str
    plant: Callable[[Row], Row] = lambda _: {}
    rows: Callable[[Row], bool] = lambda _: True
    drop: tuple[str, ...] = ()


def also(**fields: Any) -> Callable[[Row], Row]:
    """The same change in whatever row."""
    return lambda _: fields


def is_done(row: Row) -> bool:
    return row["status"] is MeasureStatus.DONE


def is_held(row: Row) -> bool:
    return row["status"] is MeetingStatus.HELD


def is_planned(row: Row) -> bool:
    return row["status"] is MeetingStatus.PLANNED


def is_fixed(row: Row) -> bool:
    return "first_day" in row


def is_loose(row: Row) -> bool:
    return "first_day" not in row


FAULTS = [
    Fault(PlanCode.PERIOD_REVERSED, "plan", "period_to", also(period_to=date(2025, 12, 31)), drop=("series", "meetings")),
    Fault(PlanCode.PERIOD_LONG, "plan", "period_to", also(period_to=date(2036, 12, 31))),
    Fault(PlanCode.MUNICIPALITIES_DIFFER, "plan", "municipality_numbers", also(municipality_numbers=("4699", "4698"))),
    Fault(PlanCode.MUNICIPALITY_OF_ANOTHER, "plan", "municipality_numbers", also(municipality_numbers=("1103",))),
    Fault(
        PlanCode.MUNICIPALITY_NAME_NEARLY,
        "plan",
        "municipality_numbers",
        also(municipality_numbers=("4699", "1103"), municipalities=("Fjordvik", "Stavangr")),
    ),
    Fault(
        PlanCode.MUNICIPALITY_NUMBER_UNKNOWN,
        "plan",
        "municipality_numbers",
        also(municipality_numbers=("4699", "4698"), municipalities=("Fjordvik", "Stavanger kommune")),
    ),
    Fault(PlanCode.HEARING_WITHOUT_DEADLINE, "plan", "status", also(status=PlanStatus.HEARING)),
    Fault(PlanCode.ADOPTION_MISSING, "plan", "status", drop=("adoptions",)),
    Fault(PlanCode.REPORT_YEAR_OUTSIDE, "plan", "report_year", also(report_year=2024)),
    Fault(PlanCode.DEADLINE_OUTSIDE, "measures", "deadline", also(start=None, deadline=date(2031, 12, 1))),
    Fault(PlanCode.DEADLINE_OUTSIDE, "measures", "deadline", also(start=None, deadline=date(2025, 12, 1))),
    Fault(PlanCode.DEADLINE_OUTSIDE, "measures", "start", also(start=date(2028, 1, 1), deadline="løpende")),
    Fault(PlanCode.DEADLINE_BEFORE_START, "measures", "deadline", also(start=date(2026, 12, 2))),
    Fault(PlanCode.MUNICIPALITY_UNKNOWN, "measures", "municipality", also(municipality="Fjordvik kommune; Heggdal")),
    Fault(PlanCode.MUNICIPALITY_UNKNOWN, "groups", "shared_by", also(shared_by="Fjordvik; Heggdal")),
    Fault(PlanCode.MEASURE_NOT_REPORTED, "measures", "status", also(status=None)),
    Fault(PlanCode.MEASURE_DONE_WITHOUT_DATE, "measures", "status_date", also(status_date=None), rows=is_done),
    Fault(
        PlanCode.STATUS_OF_EARLIER_YEAR,
        "measures",
        "status_date",
        also(status=MeasureStatus.UNDER_WAY, status_date=date(2025, 11, 3)),
    ),
    Fault(
        PlanCode.DEADLINE_UNTIMED,
        "measures",
        "deadline",
        also(deadline="når midlene er på plass", status=MeasureStatus.UNDER_WAY),
    ),
    Fault(PlanCode.MEASURE_DONE_WITHOUT_RESULT, "measures", "result", also(result=None), rows=is_done),
    Fault(MeetingCode.ROLE_MISSPELT, "measures", "responsible", also(responsible="Politistasjonsjsef; Skolen")),
    Fault(MeetingCode.ROLE_MISSPELT, "groups", "secretary", also(secretary="SLT-koordiantor")),
    Fault(MeetingCode.ROLE_MISSPELT, "activities", "responsible", also(responsible="Utekotnakt")),
    Fault(MeetingCode.MEETING_OUTSIDE, "meetings", "day", also(day=date(2028, 3, 14)), rows=is_planned),
    Fault(MeetingCode.MEETING_ON_PUBLIC_HOLIDAY, "meetings", "day", also(day=date(2026, 5, 14), status=MeetingStatus.HELD)),
    Fault(MeetingCode.MEETING_ON_PUBLIC_HOLIDAY, "meetings", "day", also(day=date(2026, 12, 25), status=MeetingStatus.MOVED)),
    Fault(MeetingCode.MEETING_ON_WEEKEND, "meetings", "day", also(day=date(2026, 11, 14), status=MeetingStatus.PLANNED)),
    Fault(MeetingCode.MEETING_ON_DAY_OFF, "meetings", "day", also(day=date(2026, 10, 9), status=MeetingStatus.PLANNED)),
    Fault(MeetingCode.MEETING_HELD_EARLY, "meetings", "status", also(status=MeetingStatus.HELD), rows=is_planned),
    Fault(MeetingCode.MEETING_NOT_FOLLOWED_UP, "meetings", "status", also(status=None), rows=is_held),
    Fault(SeriesCode.MEETING_PROPOSED, "meetings", "status", also(status=MeetingStatus.PROPOSED), drop=("series",)),
    Fault(MeetingCode.ATTENDANCE_ABOVE_INVITED, "meetings", "attended", also(attended=13)),
    Fault(SeriesCode.SERIES_INCOMPLETE, "series", "interval", also(interval=None), rows=is_fixed),
    Fault(SeriesCode.SERIES_INCOMPLETE, "series", "last_day", also(last_day=None), rows=is_fixed),
    Fault(SeriesCode.SERIES_INCOMPLETE, "series", "first_day", also(interval=Interval(Rhythm.WEEKLY)), rows=is_loose),
    Fault(SeriesCode.SERIES_WITHOUT_GROUP, "series", "group", also(group=None), rows=is_fixed),
    Fault(SeriesCode.SERIES_WEEKDAY_DIFFERS, "series", "first_day", also(weekday=Weekday.FRIDAY), rows=is_fixed),
    Fault(SeriesCode.SERIES_OUTSIDE, "series", "last_day", also(last_day=date(2028, 2, 3)), rows=is_fixed),
    Fault(
        SeriesCode.SERIES_OUTSIDE,
        "series",
        "first_day",
        also(first_day=date(2025, 12, 18), last_day=date(2026, 1, 7)),
        rows=is_fixed,
    ),
    Fault(
        MeetingCode.TIME_SKIPPED,
        "series",
        "start",
        also(first_day=date(2026, 3, 22), last_day=date(2026, 3, 29), start=time(2, 15), end=time(3, 30)),
        rows=is_fixed,
    ),
    Fault(
        SeriesCode.FREQUENCY_NOT_REACHED,
        "series",
        "frequency",
        also(frequency="4 ganger i året", planned_per_year=None),
        rows=is_loose,
    ),
    Fault(SeriesCode.PLANNED_DIFFERS_FROM_DATES, "series", "planned_per_year", also(planned_per_year=4), rows=is_loose),
    Fault(SeriesCode.PLANNED_DIFFERS_FROM_WORDING, "series", "planned_per_year", also(planned_per_year=1), rows=is_loose),
    Fault(PlanCode.GRANT_OVERSPENT, "grants", "spent", also(spent=240001)),
    Fault(PlanCode.OWN_SHARE_LOW, "grants", "own_share", also(own_share=59999)),
    Fault(PlanCode.DEADLINE_MISSING, "measures", "deadline", also(deadline=None)),
    Fault(PlanCode.FOLLOW_UP_VAGUE, "measures", "description", also(description="Vi skal følge opp. Hver uke.")),
    Fault(PlanCode.FOLLOW_UP_VAGUE, "measures", "description", also(description="Rektor følger opp ved behov")),
    Fault(PlanCode.TEXT_LONG, "measures", "description", also(description=LONG)),
    Fault(PlanCode.SENTENCE_LONG, "goals", "goal", also(goal=LONG)),
    Fault(
        PlanCode.ABBREVIATION_UNEXPLAINED, "measures", "description", also(description="Saman med BUFDIR og PPT (pedagogisk).")
    ),
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.code.code}-{fault.sheet}-{fault.column}")
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pick=st.integers(0, 1000))
def test_a_planted_fault_is_found_at_its_cell_and_nowhere_else(fault, pick):
    sheets = sound()
    for key in fault.drop:
        sheets[key] = []
    row = planted(fault, sheets, pick)
    assert findings(sheets) == [(fault.code, cell(fault.sheet, row, fault.column))]


def planted(fault, sheets, pick):
    """The index of the row that got the fault."""
    if fault.sheet == "plan":
        sheets["plan"] |= fault.plant(sheets["plan"])
        return 0
    rows = sheets[fault.sheet]
    index = [number for number, row in enumerate(rows) if fault.rows(row)][pick % sum(map(fault.rows, rows))]
    rows[index] |= fault.plant(rows[index])
    return index


def findings(sheets, *, advice=True):
    """The codes and places of what is found, each of which can be told in both written forms."""
    plan = sheets.pop("plan")
    made = assemble(contents(plan, **sheets))
    assert made.findings == ()
    assert made.plan is not None
    found = list(check(made.plan, advice=advice))
    told = [text for one in found for form in WrittenForm for text in (sentence(one, form), remedy(one, form))]
    assert all(told), told
    assert not any("{" in text for text in told), told
    return [(one.code, one.place) for one in found]


def test_a_meeting_on_a_weekend_names_the_day_in_the_form_of_whoever_reads():
    sheets = sound()
    sheets["meetings"][0]["day"] = date(2026, 11, 14)
    plan = assemble(contents(sheets.pop("plan"), **sheets)).plan
    assert plan is not None
    [found] = [one for one in check(plan) if one.code is MeetingCode.MEETING_ON_WEEKEND]
    assert "en lørdag" in sentence(found, WrittenForm.NB)
    assert "ein laurdag" in sentence(found, WrittenForm.NN)


def test_a_sound_plan_has_no_finding():
    assert findings(sound()) == []


@given(first=st.integers(0, 4), second=st.integers(0, 4))
@settings(max_examples=25, deadline=None)
def test_goals_in_a_circle_are_all_named(first, second):
    sheets = sound()
    goals = sheets["goals"]
    for goal in goals:
        goal["parent"] = None
    goals[first]["parent"], goals[second]["parent"] = goals[second]["number"], goals[first]["number"]
    circle = {(PlanCode.GOAL_CYCLE, cell("goals", index, "parent")) for index in (first, second)}
    assert set(findings(sheets)) == circle


@given(first=st.integers(0, 8), second=st.integers(0, 8))
@settings(max_examples=40, deadline=None)
def test_the_coordinator_cannot_be_in_two_meetings_at_once(first, second):
    sheets = sound()
    one, other = sheets["meetings"][first], sheets["meetings"][second]
    if one["group"] == other["group"]:
        return
    other |= {"day": one["day"], "status": one["status"], "start": time(10, 30), "end": time(11, 30)}
    later, earlier = max(first, second), min(first, second)
    plan = sheets.pop("plan")
    (found,) = check(assemble(contents(plan, **sheets)).plan)
    assert (found.code, found.place) == (MeetingCode.ROLE_IN_TWO_MEETINGS, cell("meetings", later, "day"))
    assert found.also == (cell("meetings", earlier, "day"),)
    assert dict(found.params)["roles"] == "SLT-koordinator"


@pytest.mark.parametrize(("start", "clash"), [(time(11), False), (time(10, 59), True), (time(7), False), (time(7, 1), True)])
def test_meetings_that_only_touch_are_no_collision(start, clash):
    sheets = sound()
    sheets["meetings"][3] |= {"day": date(2026, 2, 3), "start": start, "end": None}
    assert [code for code, _ in findings(sheets)] == [MeetingCode.ROLE_IN_TWO_MEETINGS] * clash


def test_someone_who_comes_when_needed_is_in_no_collision():
    sheets = sound()
    sheets["participants"][-1]["when_needed"] = True
    sheets["meetings"][3] |= {"day": date(2026, 2, 3)}
    assert findings(sheets) == []


def test_the_same_role_in_two_organisations_is_two_people():
    sheets = sound()
    sheets["participants"][-1] = {"role": "Rektor", "organisation": "Vik skole", "groups": "politirad"}
    sheets["participants"].append({"role": "Rektor", "organisation": "Nes skole", "groups": "arbeid"})
    sheets["groups"] = [{**group, "secretary": None} for group in sheets["groups"]]
    sheets["meetings"][3] |= {"day": date(2026, 2, 3)}
    assert findings(sheets) == []


def test_two_weekly_series_that_collide_are_reported_once():
    sheets = sound()
    sheets["series"].append({**sheets["series"][-1], "group": "politirad"})
    assert findings(sheets) == [(MeetingCode.ROLE_IN_TWO_MEETINGS, cell("series", 4, "first_day"))]


def test_a_series_that_clashes_with_all_meetings_of_a_group_is_reported_once():
    """A weekday that was changed by mistake is one mistake."""
    sheets = sound()
    days = [date(2026, 1, 20), date(2026, 1, 27), date(2026, 2, 10)]
    sheets["groups"] = [
        {"key": key, "name": key, "start": time(9), "duration": timedelta(hours=1)} for key in ("politirad", "arbeid")
    ]
    sheets["participants"] = [{"role": "SLT-koordinator", "groups": "politirad; arbeid"}]
    sheets["meetings"] = [{"group": "politirad", "day": day, "status": MeetingStatus.HELD} for day in days]
    weekly = {"first_day": days[0], "interval": Interval(Rhythm.WEEKLY), "last_day": days[-1]}
    sheets["series"] = [{"what": "Kontaktmøte", "frequency": "fast", "group": "arbeid", **weekly}]
    plan = assemble(contents(sheets.pop("plan"), **sheets)).plan
    assert plan is not None
    (found,) = [one for one in check(plan) if "meetings" in one.code.code and "two" in one.code.code]
    assert (found.code, found.place) == (MeetingCode.ROLE_OFTEN_IN_TWO_MEETINGS, cell("series", 0, "first_day"))
    assert found.also == tuple(cell("meetings", row, "day") for row in range(3))


def test_a_cancelled_meeting_disturbs_nobody():
    sheets = sound()
    sheets["meetings"][0] |= {"day": date(2026, 5, 17), "status": MeetingStatus.CANCELLED}
    assert findings(sheets) == []


@given(index=st.integers(0, 8))
@settings(max_examples=9, deadline=None)
def test_a_meeting_that_is_written_twice_is_found(index):
    sheets = sound()
    sheets["meetings"].append({**sheets["meetings"][index], "number": "9"})
    assert findings(sheets) == [(MeetingCode.MEETING_TWICE, cell("meetings", 9, "day"))]


@given(index=st.integers(0, 2))
@settings(max_examples=3, deadline=None)
def test_a_group_without_participants_is_found(index):
    sheets = sound()
    lonely = sheets["groups"][index]["key"]
    for participant in sheets["participants"]:
        participant["groups"] = tuple(key for key in participant["groups"] if key != lonely) or ("x",)
    sheets["participants"] = [row for row in sheets["participants"] if row["groups"] != ("x",)]
    for measure in sheets["measures"]:
        measure["responsible"] = "Skolen"
    for group in sheets["groups"]:
        group |= {"leader": None, "secretary": None}
    assert findings(sheets) == [(MeetingCode.GROUP_WITHOUT_PARTICIPANTS, cell("groups", index, "key"))]


@given(index=st.integers(0, 2))
@settings(max_examples=3, deadline=None)
def test_a_key_figure_with_two_values_is_found(index):
    sheets = sound()
    sheets["key_figures"].append({**sheets["key_figures"][index], "value": 12})
    assert findings(sheets) == [(PlanCode.KEY_FIGURE_TWICE, cell("key_figures", 3, "value"))]


@pytest.mark.parametrize(
    ("start", "code"),
    [(date(2026, 8, 1), None), (date(2026, 5, 1), PlanCode.MEASURE_NOT_REPORTED), (None, PlanCode.MEASURE_NOT_REPORTED)],
)
def test_a_measure_that_begins_later_need_not_report(start, code):
    sheets = sound()
    sheets["measures"][2] |= {"status": None, "start": start}
    assert [found for found, _ in findings(sheets)] == [code] * bool(code)


def test_advice_can_be_switched_off():
    sheets = sound()
    sheets["measures"][0] |= {"deadline": None, "description": f"Vi følger opp. {LONG} Sammen med BUFDIR."}
    assert findings(sheets, advice=False) == []


def test_a_plan_that_uses_no_deadlines_is_told_once():
    sheets = sound()
    for measure in sheets["measures"]:
        measure["deadline"] = None
    assert findings(sheets) == [(PlanCode.DEADLINE_MISSING, cell("measures", 0, "deadline"))]


@pytest.mark.parametrize(
    "text",
    [
        "Politiets forebyggende enhet (PFE) deltar. PFE møter hver uke.",
        "PFE (politiets forebyggende enhet) deltar.",
        "SLT og NAV samarbeider. Fase II begynner i januar.",
        "Vi følger opp elever med høyt fravær.",
    ],
)
def test_clear_texts_get_no_advice(text):
    sheets = sound()
    sheets["measures"][4]["description"] = text
    assert findings(sheets) == []


@pytest.mark.parametrize("name", ["Rektoren", "Rektorer", "Rektor ved Vik skole", "Ordføreren", "Næringslivet"])
def test_other_roles_and_inflected_ones_are_no_slips(name):
    sheets = sound()
    sheets["measures"][4]["responsible"] = name
    assert findings(sheets) == []


@given(days=st.integers(0, 6))
@settings(max_examples=7, deadline=None)
def test_meetings_in_the_winter_holiday_are_found_on_working_days(days):
    sheets = sound()
    sheets["meetings"][0]["day"] = date(2026, 2, 16) + timedelta(days=days)
    expected = MeetingCode.MEETING_ON_DAY_OFF if days < 5 else MeetingCode.MEETING_ON_WEEKEND
    assert findings(sheets) == [(expected, cell("meetings", 0, "day"))]


@pytest.mark.parametrize(
    ("wording", "count", "agree"),
    [
        ("3 ganger i året", 3, True),
        ("3 ganger i året", 4, False),
        ("minst tre ganger i året", 4, True),
        ("månedlig", 11, True),
        ("månedlig", 12, True),
        ("månedlig", 6, False),
        ("annenhver måned", 6, True),
        ("2–3 møter i halvåret", 5, True),
        ("2–3 møter i halvåret", 7, False),
        ("ca. 4 ganger i året", 3, True),
        ("ca. 2 ganger i året", 1, False),
        ("etter behov", 9, True),
    ],
)
def test_a_number_agrees_with_its_wording(wording, count, agree):
    sheets = sound()
    sheets["meetings"] = []
    sheets["series"][0] |= {"frequency": wording, "planned_per_year": count}
    expected = [] if agree else [(SeriesCode.PLANNED_DIFFERS_FROM_WORDING, cell("series", 0, "planned_per_year"))]
    assert findings(sheets) == expected


def test_a_year_without_any_date_is_not_counted():
    sheets = sound()
    sheets["meetings"] = [
        {**row, "number": f"2{row['number']}", "day": row["day"].replace(year=2027)} for row in sheets["meetings"]
    ]
    sheets["meetings"] = [row for row in sheets["meetings"] if row["group"] == "politirad" and row["day"].month == 2]
    sheets["meetings"][0] |= {"day": date(2027, 2, 2), "status": MeetingStatus.PLANNED, "attended": None}
    assert findings(sheets) == [(SeriesCode.PLANNED_DIFFERS_FROM_DATES, cell("series", 0, "planned_per_year"))]


def test_cancelled_meetings_were_planned():
    sheets = sound()
    sheets["series"][0]["planned_per_year"] = 3
    sheets["meetings"][0]["status"] = MeetingStatus.CANCELLED
    assert findings(sheets) == []


def test_rows_that_cannot_be_understood_are_not_counted_as_missing():
    sheets = sound()
    sheets["series"][0]["planned_per_year"] = 3
    sheets["meetings"][0]["day"] = BROKEN
    assert findings(sheets) == []


def test_a_row_that_moves_a_date_of_a_fixed_series_is_told():
    sheets = sound()
    sheets["meetings"].append({"group": "operativ", "day": date(2027, 2, 5), "number": "4"})
    assert findings(sheets) == [(SeriesCode.SERIES_DATE_REPLACED, cell("meetings", 9, "day"))]
    sheets = sound()
    sheets["meetings"].append({"group": "operativ", "day": date(2027, 2, 4), "number": "4"})
    assert findings(sheets) == []


def test_a_whole_day_takes_all_of_the_day():
    sheets = sound()
    sheets["meetings"][3] |= {"day": date(2026, 2, 3), "all_day": True}
    assert findings(sheets) == [(MeetingCode.ROLE_IN_TWO_MEETINGS, cell("meetings", 3, "day"))]


def test_a_meeting_of_unknown_length_of_day_is_in_no_collision():
    sheets = sound()
    sheets["groups"][1] |= {"start": None}
    sheets["meetings"][3] |= {"day": date(2026, 2, 3)}
    plan = assemble(contents(sheets.pop("plan"), **sheets)).plan
    assert plan is not None
    assert check(plan) == ()


def test_a_plan_without_measures_is_told_of_once():
    assert (PlanCode.MEASURES_NONE, Place("Tiltak")) in findings(sound() | {"measures": [], "activities": []})
    unread = findings(sound() | {"measures": [{"number": BROKEN}], "activities": []})
    assert PlanCode.MEASURES_NONE not in {code for code, _ in unread}


def test_meetings_that_were_not_followed_up_are_told_once_where_there_is_no_status_column():
    sheets = sound()
    plan = assemble(contents(sheets.pop("plan"), **sheets)).plan
    assert plan is not None
    meetings = []
    for one in plan.meetings:
        columns = {key: letter for key, letter in one.source.columns.items() if key != "status"}
        meetings.append(replace(one, status=MeetingStatus.PLANNED, source=replace(one.source, columns=columns)))
    found = check(replace(plan, meetings=tuple(meetings)))
    assert [one.code for one in found] == [MeetingCode.MEETING_NOT_FOLLOWED_UP]


def test_examples_of_right_days_lie_in_the_plans_own_period():
    """A remedy that is followed to the letter mends the fault, in whatever years the plan is."""
    years = {"period_from": date(2031, 8, 1), "period_to": date(2032, 7, 31), "report_year": 2029}
    groups = [{"key": "sg", "name": "Styringsgruppe", "start": time(9), "duration": timedelta(hours=1)}]
    rows = [{"group": "sg", "day": date(2026, 3, 10)}, {"group": "sg", "day": date(2031, 11, 15), "number": "2"}]
    measures = [
        {
            "number": "1",
            "name": "Kveld",
            "responsible": "Rektor",
            "deadline": Deadline("", When(date(2026, 6, 1), date(2026, 6, 1))),
        }
    ]
    plan = assemble(contents(years, groups=groups, meetings=rows, measures=measures)).plan
    assert plan is not None
    told = {one.code: f"{sentence(one, WrittenForm.NB)} {remedy(one, WrittenForm.NB)}" for one in check(plan)}
    assert "for eksempel 07.10.2031" in told[MeetingCode.MEETING_OUTSIDE]
    assert "for eksempel 18.11.2031, som er en tirsdag" in told[MeetingCode.MEETING_ON_WEEKEND]
    assert "for eksempel 2031" in told[PlanCode.REPORT_YEAR_OUTSIDE]
    assert "«01.06.2026» for tiltak 1" in told[PlanCode.DEADLINE_OUTSIDE]
    assert "for eksempel 31.07.2032" in told[PlanCode.DEADLINE_OUTSIDE]


def with_meetings_on(*days: date, **fields: Any) -> list[Any]:
    """What is told of a plan of 2031–32 whose group has meetings on these days."""
    years = {"period_from": date(2031, 8, 1), "period_to": date(2032, 7, 31), "report_year": 2032}
    groups = [{"key": "sg", "name": "Styringsgruppe", "start": time(9), "duration": timedelta(hours=1)}]
    rows = [{"group": "sg", "day": day, **fields} for day in days]
    plan = assemble(contents(years, groups=groups, meetings=rows)).plan
    assert plan is not None
    return [one for one in check(plan) if one.place.sheet == "Møter"]


def test_many_meetings_outside_the_period_are_told_once():
    """Whoever copies last year's workbook has all its meetings in it."""
    (found,) = with_meetings_on(*(date(2030, month, 7) for month in (1, 2, 3, 5)), date(2031, 9, 2), status=MeetingStatus.HELD)
    assert (found.code, found.place, len(found.also)) == (MeetingCode.MEETINGS_OUTSIDE, cell("meetings", 0, "day"), 3)
    for form in WrittenForm:
        assert enumerated([cell("meetings", row, "day").cell for row in range(4)]) in sentence(found, form)


@pytest.mark.parametrize("day", [date(2040, 6, 2), date(2034, 5, 17), date(2041, 12, 25)])
def test_a_meeting_in_a_mistyped_year_is_told_of_once(day: date):
    """That the day is a Saturday, a holiday or still to come says nothing: its year is wrong."""
    (found,) = with_meetings_on(day, status=MeetingStatus.HELD)
    assert found.code is MeetingCode.MEETING_OUTSIDE
