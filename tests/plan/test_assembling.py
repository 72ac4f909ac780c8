"""What a workbook states becomes one plan: rows joined by their keys, blanks filled with what the contract promises."""

from datetime import date, time, timedelta

import pytest

from sltdocs.contract.choices import (
    AdoptionForm,
    DocumentKind,
    GuidelineLevel,
    LinkPlacement,
    MeetingStatus,
    PlanStatus,
    TextPlacement,
)
from sltdocs.contract.rows import Contents
from sltdocs.contract.types import Clock, Interval, Rhythm
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.meetings.meeting import MeetingCode
from sltdocs.findings.meetings.series import SeriesCode
from sltdocs.findings.reference import ReferenceCode
from sltdocs.plan.assembling import assemble
from sltdocs.plan.model import Contact
from tests.plan.contents import BROKEN, assembled, cell, planned
from tests.products.first_products import ACTION_PLAN, stopped_by

POLITIRAD = {"key": "politirad", "name": "Politiråd", "start": time(9), "duration": timedelta(hours=2), "place": "Rådhuset"}
ARBEID = {"key": "arbeid", "name": "Arbeidsgruppe"}
MEASURE = {"number": "1", "name": "Ungdomskveld", "responsible": "Kulturavdelingen"}


def codes(made):
    return [found.code for found in made.findings]


def the_finding(made):
    (found,) = made.findings
    return found


class TestPlanSheet:
    def test_blank_fields_get_the_promised_defaults(self):
        plan = planned({"report_year": 2026})
        assert plan.status is PlanStatus.DRAFT
        assert plan.status_date == date(2026, 12, 31)
        assert plan.small_number_limit == 5
        assert plan.show_meeting_follow_up
        assert plan.police_contacts == ()
        assert plan.coordinators == (Contact("SLT-koordinator", "slt@fjordvik.example"),)

    def test_without_a_report_year_there_is_no_status_date(self):
        assert planned().status_date is None

    def test_what_is_typed_counts(self):
        fields = {"status_date": date(2026, 6, 30), "show_meeting_follow_up": False, "small_number_limit": 10}
        plan = planned({"report_year": 2026, "police_contact_phone": "02800", **fields})
        assert (plan.status_date, plan.show_meeting_follow_up, plan.small_number_limit) == (date(2026, 6, 30), False, 10)
        assert plan.police_contacts == (Contact("", "", "02800"),)

    @pytest.mark.parametrize("field", ["municipality_numbers", "period_from", "period_to"])
    @pytest.mark.parametrize("value", [None, BROKEN])
    def test_without_its_identity_there_is_no_plan(self, field, value):
        assert assembled({field: value}).plan is None

    def test_an_empty_workbook_is_no_plan(self):
        assert assemble(Contents()).plan is None

    @pytest.mark.parametrize("field", ["municipalities", "written_form", "status", "coordinator", "title"])
    def test_any_other_broken_field_leaves_a_plan_to_check(self, field):
        assert planned({field: BROKEN}).written_form is WrittenForm.NB

    def test_a_limit_below_three_is_not_used(self):
        made = assembled({"small_number_limit": 2})
        assert made.plan.small_number_limit == 5
        assert (the_finding(made).code, the_finding(made).place) == (
            ReferenceCode.SMALL_NUMBER_LIMIT_LOW,
            cell("plan", 0, "small_number_limit"),
        )


class TestRows:
    def test_everything_keeps_the_order_of_its_sheet(self):
        measures = [{**MEASURE, "number": number} for number in ("4a", "1", "10", "2.1")]
        assert [measure.number for measure in planned(measures=measures).measures] == ["4a", "1", "10", "2.1"]

    @pytest.mark.parametrize("value", [None, BROKEN])
    def test_a_row_without_the_cell_that_makes_it_is_left_out(self, value):
        made = assembled(measures=[MEASURE, {**MEASURE, "number": "2", "name": value}])
        assert [measure.number for measure in made.plan.measures] == ["1"]
        assert made.findings == ()

    @pytest.mark.parametrize("value", [None, BROKEN])
    @pytest.mark.parametrize("column", ["number", "responsible"])
    def test_a_measure_without_its_number_or_who_answers_for_it_is_a_measure(self, column, value):
        assert len(planned(measures=[MEASURE, {**MEASURE, "number": "2", column: value}]).measures) == 2

    def test_a_broken_optional_cell_leaves_its_field_blank(self):
        (measure,) = planned(measures=[{**MEASURE, "status_date": BROKEN}]).measures
        assert measure.status_date is None
        assert measure.source.at("status_date") == cell("measures", 0, "status_date")

    def test_a_blank_field_has_a_cell_too(self):
        (_, measure) = planned(measures=[MEASURE, {**MEASURE, "number": "2"}]).measures
        assert measure.source.at("status") == cell("measures", 1, "status")

    def test_an_adoption_without_a_form_is_an_adoption(self):
        (adoption,) = planned(adoptions=[{"body": "kommunestyret", "day": date(2026, 2, 5)}]).adoptions
        assert adoption.form is AdoptionForm.ADOPTED

    def test_texts_guidelines_and_links_keep_what_was_typed(self):
        plan = planned(
            texts=[{"document": DocumentKind.REPORT, "placement": TextPlacement.ROAD_AHEAD, "heading": "Videre", "text": "Mer."}],
            guidelines=[{"title": "Veileder", "level": GuidelineLevel.NATIONAL, "link": "https://veileder.example"}],
            links=[{"text": "Om SLT", "url": "https://slt.example"}],
        )
        (section,), (guideline,), (link,) = plan.sections, plan.guidelines, plan.links
        assert (section.document, section.placement, section.heading) == (DocumentKind.REPORT, TextPlacement.ROAD_AHEAD, "Videre")
        assert (guideline.title, guideline.level, guideline.link) == (
            "Veileder",
            GuidelineLevel.NATIONAL,
            "https://veileder.example",
        )
        assert (link.text, link.url, link.placement) == ("Om SLT", "https://slt.example", LinkPlacement.USEFUL_LINKS)

    def test_a_group_whose_start_is_a_range_has_its_length(self):
        (group,) = planned(groups=[{**ARBEID, "start": Clock(time(9), time(10, 30))}]).groups
        assert (group.start, group.duration) == (time(9), timedelta(minutes=90))

    def test_a_period_in_the_wrong_order_is_the_same_plan(self):
        right = {"period_from": date(2026, 1, 1), "period_to": date(2027, 12, 31)}
        wrong = {"period_from": right["period_to"], "period_to": right["period_from"]}
        assert planned(wrong).identity == planned(right).identity

    def test_a_group_treats_individual_cases_when_nobody_can_read_whether_it_does(self):
        assert planned(groups=[{**POLITIRAD, "individual_cases": BROKEN}]).groups[0].individual_cases

    def test_a_value_of_the_wrong_type_is_the_readers_fault_and_stops(self):
        with pytest.raises(TypeError, match=r"measures\.status_date holds str"):
            assembled(measures=[{**MEASURE, "status_date": "i fjor"}])

    def test_a_day_off_without_an_end_is_one_day(self):
        (off,) = planned(days_off=[{"first_day": date(2026, 5, 15), "name": "Inneklemt"}]).days_off
        assert (off.first_day, off.last_day) == (date(2026, 5, 15), date(2026, 5, 15))

    def test_a_day_off_that_ends_before_it_begins_is_left_out(self):
        made = assembled(days_off=[{"first_day": date(2026, 5, 15), "last_day": date(2026, 5, 14), "name": "Fri"}])
        assert made.plan.days_off == ()
        assert (the_finding(made).code, the_finding(made).place) == (
            SeriesCode.DAYS_OFF_REVERSED,
            cell("days_off", 0, "last_day"),
        )


class TestReferences:
    def test_focus_areas_are_found_by_number_and_by_name(self):
        areas = [{"number": "1", "name": "Rusmiddelbruk"}, {"number": "2", "name": "Trygt sentrum"}]
        plan = planned(focus_areas=areas, measures=[{**MEASURE, "focus_area": "trygt  SENTRUM; 01"}])
        assert plan.measures[0].focus_areas == ("2", "1")

    def test_a_key_is_the_same_however_it_is_typed(self):
        plan = planned(goals=[{"number": "4A", "goal": "Trygghet"}], measures=[{**MEASURE, "goal": "4a; 4A"}])
        assert plan.measures[0].goals == ("4A",)

    def test_a_misspelt_name_is_answered_with_the_nearest(self):
        made = assembled(
            focus_areas=[{"number": "1", "name": "Trygt sentrum"}],
            measures=[{**MEASURE, "focus_area": "Trygt setnrum"}],
        )
        assert made.plan.measures[0].focus_areas == ()
        assert (the_finding(made).code, the_finding(made).place) == (
            ReferenceCode.REFERENCE_MISSPELT,
            cell("measures", 0, "focus_area"),
        )
        assert dict(the_finding(made).params)["nearest"] == "Trygt sentrum"

    def test_an_unknown_goal_is_dropped_with_a_warning(self):
        made = assembled(goals=[{"number": "1", "goal": "A"}], measures=[{**MEASURE, "goal": "1; 9"}])
        assert made.plan.measures[0].goals == ("1",)
        assert codes(made) == [ReferenceCode.REFERENCE_UNKNOWN]

    def test_a_reference_to_a_row_that_is_broken_itself_is_no_second_fault(self):
        made = assembled(goals=[{"number": "1", "goal": BROKEN}], measures=[{**MEASURE, "goal": "1"}])
        assert made.plan.measures[0].goals == ()
        assert made.findings == ()

    @pytest.mark.parametrize(
        ("sheet", "row", "code"),
        [
            ("goals", {"number": "1", "goal": None, "parent": "7"}, ReferenceCode.REFERENCE_UNKNOWN),
            ("measures", {"number": "1", "name": "A", "goal": "7"}, ReferenceCode.REFERENCES_LOST),
            ("activities", {"activity": "Fagdag", "measures": "7"}, ReferenceCode.REFERENCES_LOST),
            ("participants", {"groups": "xyz"}, ReferenceCode.GROUPS_LOST),
            ("series", {"what": "Møte", "group": "xyz"}, ReferenceCode.GROUPS_LOST),
            ("meetings", {"group": "xyz", "day": BROKEN}, ReferenceCode.GROUPS_LOST),
        ],
    )
    def test_all_faults_of_a_row_are_told_at_once(self, sheet, row, code):
        assert codes(assembled(**{sheet: [row]})) == [code]

    def test_an_unknown_key_is_answered_with_those_that_there_are(self):
        goals = [{"number": number, "goal": "A"} for number in ("1", "1.1", "2")]
        made = assembled(goals=goals, measures=[{**MEASURE, "goal": "9"}])
        assert dict(the_finding(made).params)["known"] == "«1», «1.1» og «2»"

    def test_a_lost_sheet_is_told_once_for_each_sheet_that_refers_to_it(self):
        """Thirty findings about thirty cells would hide the one thing that is wrong."""
        meetings = [{"group": key, "day": date(2026, 3, day)} for day, key in enumerate(("sg", "ag", "sg"), 1)]
        made = assembled(meetings=meetings, participants=[{"role": "Rektor", "groups": "ag"}])
        assert [(one.code, one.place, dict(one.params)["typed"]) for one in made.findings] == [
            (ReferenceCode.GROUPS_LOST, cell("participants", 0, "groups"), "«ag»"),
            (ReferenceCode.GROUPS_LOST, cell("meetings", 0, "group"), "«sg» og «ag»"),
        ]
        assert stopped_by(made.findings[0]) == set()

    def test_a_group_that_got_another_kortnavn_is_told_once_for_each_sheet(self):
        """Deltakere has two such cells: two can be slips of the pen, and each is told."""
        meetings = [{"group": "Sg", "day": date(2026, 3, day)} for day in range(1, 4)]
        participants = [{"role": role, "groups": "sg"} for role in ("Rektor", "Lensmann")]
        made = assembled(groups=[POLITIRAD], meetings=meetings, participants=participants)
        (often,) = [one for one in made.findings if one.code is ReferenceCode.GROUP_UNKNOWN_OFTEN]
        places = tuple(cell("meetings", row, "group") for row in range(3))
        assert (often.place, often.also) == (places[0], places[1:])
        assert dict(often.params)["cells"] == "{}, {} og {}".format(*(one.cell for one in places))
        assert [one.place for one in made.findings if one.code is ReferenceCode.GROUP_UNKNOWN] == [
            cell("participants", row, "groups") for row in range(2)
        ]

    @pytest.mark.parametrize("typed", ["politirad og arbeid", "politirad + arbeid", "politirad/arbeid", "Politirad OG arbeid"])
    def test_groups_may_be_joined_by_words_and_signs_as_people_do(self, typed):
        made = assembled(groups=[POLITIRAD, ARBEID], participants=[{"role": "Rektor", "groups": typed}])
        assert made.plan.participants[0].groups == ("politirad", "arbeid")
        assert not made.findings

    @pytest.mark.parametrize("typed", ["politirad og skole", "politirad og"])
    def test_what_is_no_group_among_them_is_told(self, typed):
        made = assembled(groups=[POLITIRAD, ARBEID], participants=[{"role": "Rektor", "groups": typed}])
        assert codes(made) == [ReferenceCode.GROUP_UNKNOWN]

    def test_a_meeting_of_two_groups_is_asked_about(self):
        made = assembled(groups=[POLITIRAD, ARBEID], meetings=[{"group": "politirad, arbeid", "day": date(2026, 3, 3)}])
        found = the_finding(made)
        assert (found.code, found.place) == (ReferenceCode.GROUP_SEVERAL, cell("meetings", 0, "group"))
        assert dict(found.params)["groups"] == "«politirad», «arbeid»"
        assert made.plan.held_back

    def test_activities_refer_to_measures(self):
        activity = {"when": date(2026, 3, 1), "activity": "Temakveld", "measures": "1; 7"}
        made = assembled(measures=[MEASURE], activities=[activity])
        assert made.plan.activities[0].measures == ("1",)
        assert (the_finding(made).code, the_finding(made).place) == (
            ReferenceCode.REFERENCE_UNKNOWN,
            cell("activities", 0, "measures"),
        )

    def test_a_participant_of_an_unknown_group_leaves_a_hole_in_the_plan_and_keeps_her_other_groups(self):
        made = assembled(groups=[POLITIRAD], participants=[{"role": "Rektor", "groups": "politirad; skolegruppa"}])
        assert made.plan.participants[0].groups == ("politirad",)
        found = the_finding(made)
        assert (found.code, found.place) == (ReferenceCode.GROUP_UNKNOWN, cell("participants", 0, "groups"))
        assert ACTION_PLAN.lacks(found)

    def test_a_group_is_found_by_its_full_name(self):
        plan = planned(groups=[POLITIRAD], participants=[{"role": "Rektor", "groups": "Politiråd"}])
        assert plan.participants[0].groups == ("politirad",)

    def test_two_rows_with_one_key_are_both_named(self):
        made = assembled(measures=[MEASURE, {**MEASURE, "number": "2"}, {**MEASURE, "number": "1.0"}])
        found = the_finding(made)
        assert (found.code, found.place, found.also) == (
            ReferenceCode.KEY_TWICE,
            cell("measures", 2, "number"),
            (cell("measures", 0, "number"),),
        )
        assert stopped_by(found) == set()  # both are printed

    def test_two_groups_with_one_key_stop_the_calendars(self):
        made = assembled(groups=[POLITIRAD, {**ARBEID, "key": "POLITIRAD"}])
        assert [group.name for group in made.plan.groups] == ["Politiråd"]
        assert stopped_by(the_finding(made)) == {"calendars"}
        assert ACTION_PLAN.lacks(the_finding(made))


class TestMeetings:
    def meeting(self, group=POLITIRAD, groups=(POLITIRAD, ARBEID), **fields):
        row = {"group": group["key"], "day": date(2026, 3, 10), **fields}
        return assembled(groups=groups, meetings=[row])

    @pytest.mark.parametrize(
        ("fields", "start", "end"),
        [
            ({}, time(9), time(11)),
            ({"start": time(12)}, time(12), time(14)),
            ({"end": time(10)}, time(9), time(10)),
            ({"start": time(12), "end": time(12, 30)}, time(12), time(12, 30)),
            ({"start": Clock(time(8), time(9))}, time(8), time(9)),
            ({"end": Clock(time(8), time(9))}, time(8), time(9)),
            ({"start": time(23)}, time(23), time(1)),
            ({"start": time(23), "end": time(2)}, time(23), time(2)),
            ({"start": time(20), "end": time(0)}, time(20), time(0)),
        ],
    )
    def test_times_of_the_row_count_before_those_of_the_group(self, fields, start, end):
        made = self.meeting(**fields)
        (meeting,) = made.plan.meetings
        assert (meeting.start, meeting.end, meeting.all_day) == (start, end, False)
        assert made.findings == ()

    def test_the_groups_place_is_used_when_the_row_has_none(self):
        assert self.meeting().plan.meetings[0].place == "Rådhuset"
        assert self.meeting(place="Biblioteket").plan.meetings[0].place == "Biblioteket"

    def test_an_all_day_meeting_has_no_times(self):
        made = self.meeting(all_day=True)
        assert (made.plan.meetings[0].start, made.plan.meetings[0].all_day) == (None, True)
        assert made.findings == ()

    def test_a_time_beside_all_day_is_not_used_and_that_is_said(self):
        made = self.meeting(all_day=True, start=time(9))
        assert made.plan.meetings[0].start is None
        assert (the_finding(made).code, the_finding(made).place) == (MeetingCode.ALL_DAY_WITH_TIME, cell("meetings", 0, "start"))

    @pytest.mark.parametrize(
        ("fields", "code", "column"),
        [
            ({}, MeetingCode.MEETING_WITHOUT_TIME, "start"),
            ({"start": time(9)}, MeetingCode.MEETING_LENGTH_ASSUMED, "end"),
            ({"end": time(11)}, MeetingCode.MEETING_WITHOUT_START, "start"),
            ({"start": time(13), "end": time(1)}, MeetingCode.ENDS_NEXT_DAY, "end"),
            ({"start": Clock(time(9), time(11)), "end": time(10)}, MeetingCode.END_GIVEN_TWICE, "end"),
        ],
    )
    def test_what_is_assumed_about_times_is_said(self, fields, code, column):
        made = self.meeting(ARBEID, **fields)
        assert (the_finding(made).code, the_finding(made).place) == (code, cell("meetings", 0, column))
        assert len(made.plan.meetings) == 1

    @pytest.mark.parametrize(
        ("fields", "code", "column"),
        [
            ({"start": time(11), "end": time(9)}, MeetingCode.TIMES_REVERSED, "end"),
            ({"start": time(11), "end": time(11)}, MeetingCode.TIMES_REVERSED, "end"),
            ({"day": date(2026, 3, 29), "start": time(2, 30), "end": time(4)}, MeetingCode.TIME_SKIPPED, "start"),
            ({"day": date(2027, 3, 28), "start": time(1), "end": time(2, 15)}, MeetingCode.TIME_SKIPPED, "end"),
        ],
    )
    def test_impossible_times_hold_the_meeting_back(self, fields, code, column):
        made = self.meeting(number="3", **fields)
        assert (the_finding(made).code, the_finding(made).place) == (code, cell("meetings", 0, column))
        assert made.plan.meetings == ()
        (held_back,) = made.plan.held_back
        assert (held_back.group, held_back.number) == ("politirad", "3")

    def test_other_sundays_have_a_second_hour(self):
        assert self.meeting(day=date(2026, 3, 22), start=time(2, 30), end=time(4)).findings == ()

    @pytest.mark.parametrize("column", ["day", "start", "end", "all_day", "status"])
    def test_a_broken_cell_holds_the_meeting_back(self, column):
        made = self.meeting(number="3", **{column: BROKEN})
        assert made.plan.meetings == ()
        assert [(one.group, one.number) for one in made.plan.held_back] == [("politirad", "3")]
        assert made.findings == ()

    def test_a_missing_date_holds_the_meeting_back(self):
        assert len(self.meeting(day=None).plan.held_back) == 1

    def test_a_broken_topic_does_not(self):
        assert len(self.meeting(minutes=BROKEN).plan.meetings) == 1

    def test_a_meeting_of_an_unknown_group_is_held_back_with_the_nearest_name(self):
        made = assembled(groups=[POLITIRAD], meetings=[{"group": "poltirad", "day": date(2026, 3, 10), "number": "1"}])
        found = the_finding(made)
        assert (found.code, found.place, stopped_by(found)) == (
            ReferenceCode.GROUP_MISSPELT,
            cell("meetings", 0, "group"),
            frozenset(),
        )
        assert [(one.group, one.number) for one in made.plan.held_back] == [("", "1")]

    def test_a_meeting_that_needs_its_groups_broken_time_is_held_back(self):
        broken = {**POLITIRAD, "start": BROKEN}
        assert len(self.meeting(groups=[broken]).plan.held_back) == 1
        assert len(self.meeting(groups=[broken], start=time(9), end=time(10)).plan.meetings) == 1

    def test_a_blank_status_is_planned(self):
        assert self.meeting().plan.meetings[0].status is MeetingStatus.PLANNED

    def test_one_number_twice_in_a_year_holds_both_back(self):
        days = [date(2026, 3, 10), date(2026, 9, 8), date(2027, 3, 9)]
        rows = [{"group": "politirad", "day": day, "number": "1"} for day in days]
        made = assembled(groups=[POLITIRAD], meetings=rows)
        found = the_finding(made)
        assert (found.code, found.place, found.also) == (
            ReferenceCode.MEETING_NUMBER_TWICE,
            cell("meetings", 1, "number"),
            (cell("meetings", 0, "number"),),
        )
        assert [meeting.day for meeting in made.plan.meetings] == [date(2027, 3, 9)]
        assert len(made.plan.held_back) == 2

    def test_in_a_school_year_plan_the_number_counts_through_the_winter(self):
        period = {"period_from": date(2026, 8, 1), "period_to": date(2027, 7, 31)}
        rows = [{"group": "politirad", "day": day, "number": "1"} for day in (date(2026, 9, 8), date(2027, 3, 9))]
        assert codes(assembled(period, groups=[POLITIRAD], meetings=rows)) == [ReferenceCode.MEETING_NUMBER_TWICE]


class TestSeries:
    def test_a_series_of_an_unknown_group_is_kept_without_it(self):
        made = assembled(groups=[POLITIRAD], series=[{"what": "Møte", "frequency": "ukentlig", "group": "xyz"}])
        assert made.plan.series[0].group == ""
        assert (the_finding(made).code, the_finding(made).place) == (ReferenceCode.GROUP_UNKNOWN, cell("series", 0, "group"))

    @pytest.mark.parametrize(
        ("fields", "code", "column"),
        [
            ({"first_day": date(2026, 1, 6), "start": time(11), "end": time(10)}, MeetingCode.TIMES_REVERSED, "end"),
            ({"first_day": date(2026, 8, 4), "last_day": date(2026, 1, 6)}, SeriesCode.SERIES_REVERSED, "last_day"),
        ],
    )
    def test_an_impossible_series_is_printed_but_makes_no_dates(self, fields, code, column):
        row = {"what": "Møte", "frequency": "ukentlig", "group": "politirad", **fields}
        made = assembled(groups=[POLITIRAD], series=[row])
        assert (the_finding(made).code, the_finding(made).place) == (code, cell("series", 0, column))
        assert made.plan.series[0].first_day is None
        assert [one.group for one in made.plan.held_back] == ["politirad"]

    @pytest.mark.parametrize("last", [BROKEN, date(2026, 1, 1)])
    def test_while_a_day_off_is_wrong_no_fixed_series_is_changed(self, last):
        fixed = {"first_day": date(2026, 1, 6), "interval": Interval(Rhythm.WEEKLY), "last_day": date(2026, 6, 2)}
        row = {"what": "Møte", "frequency": "ukentlig", "group": "politirad", **fixed}
        off = [{"first_day": date(2026, 2, 16), "last_day": last, "name": "Vinterferie"}]
        plan = planned(groups=[POLITIRAD], series=[row, {**row, **dict.fromkeys(fixed)}], days_off=off)
        assert [one.first_day for one in plan.series] == [None, None]
        assert [one.source.row.cell for one in plan.held_back] == ["A2"]

    def test_a_fault_in_a_row_without_dates_holds_nothing_back(self):
        row = {"what": "Møte", "frequency": "ukentlig", "group": "politirad", "weekday": BROKEN}
        assert planned(groups=[POLITIRAD], series=[row]).held_back == ()

    def test_a_series_of_a_group_whose_row_is_broken_is_held_back(self):
        row = {"what": "Møte", "frequency": "ukentlig", "group": "politirad", "first_day": date(2026, 1, 6)}
        made = assembled(groups=[{**POLITIRAD, "name": BROKEN}], series=[row])
        assert [one.group for one in made.plan.held_back] == [""]
        assert made.findings == ()

    def test_two_ends_of_a_series_are_told(self):
        row = {"what": "Møte", "frequency": "ukentlig", "start": Clock(time(9), time(11)), "end": time(10)}
        made = assembled(series=[row])
        assert made.plan.series[0].end == time(10)
        assert (the_finding(made).code, the_finding(made).place) == (MeetingCode.END_GIVEN_TWICE, cell("series", 0, "end"))

    @pytest.mark.parametrize("column", ["what", "first_day", "interval", "last_day"])
    def test_a_broken_dated_series_holds_back_what_was_published(self, column):
        row = {"what": "Møte", "frequency": "ukentlig", "group": "politirad", "first_day": date(2026, 1, 6), column: BROKEN}
        made = assembled(groups=[POLITIRAD], series=[row])
        assert [one.group for one in made.plan.held_back] == ["politirad"]
        assert made.findings == ()
