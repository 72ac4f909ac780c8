"""What changed since the adopted plan: rows followed by name and number, fields worded old → new, nothing private kept."""

import json
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sltdocs.contract.choices import MeetingStatus, PreventionLevel
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.assembling import assemble
from sltdocs.plan.difference import FieldChange, Kinds, changes, forgotten
from sltdocs.plan.snapshot import dump, load, snapshot
from tests.plan.contents import contents
from tests.plan.sound import sound


def plan_of(sheets):
    return assemble(contents(sheets["plan"], **{key: rows for key, rows in sheets.items() if key != "plan"})).plan


def changed(edit):
    """What an edit of the sound plan is reported as."""
    before, after = sound(), sound()
    edit(after)
    old = load(dump(plan_of(before)))
    assert old is not None
    return changes(old, plan_of(after))


def told(found):
    return [(one.kind, one.key, one.name) for one in found]


class TestSnapshot:
    def test_it_comes_back_as_it_was(self):
        plan = plan_of(sound())
        assert load(dump(plan)) == snapshot(plan)

    def test_the_same_plan_gives_the_same_bytes(self):
        assert dump(plan_of(sound())) == dump(plan_of(sound()))

    def test_it_says_its_version(self):
        assert json.loads(dump(plan_of(sound())))["version"] == 1

    def test_nobodys_name_or_address_is_in_it(self):
        sheets = sound()
        sheets["participants"][0] |= {"name": "Kari Nordmann", "email": "kari@fjordvik.example"}
        sheets["groups"][0] |= {"convener": "Ola Nordmann", "convener_email": "ola@fjordvik.example"}
        sheets["meetings"][0] |= {"agenda": "En sak om en elev", "topic": "Eleven"}
        sheets["measures"][0] |= {"description": "Gjelder 12118512345."}
        written = dump(plan_of(sheets)).decode()
        assert not [word for word in ("Nordmann", "ola@", "kari@", "slt@", "elev", "Elev", "12118512345") if word in written]
        assert "Ordfører" in written

    @pytest.mark.parametrize("data", [b"", b"{", b"[]", b"null", b'{"version": 2}', b'{"version": 1}', b"\xff\xfe"])
    def test_what_it_did_not_write_is_nothing(self, data):
        assert load(data) is None

    @pytest.mark.parametrize(
        "fields", [{}, {"day": "2026-02-03"}, {"group": "x", "day": "tirsdag"}, ["x"], {"group": "", "day": "2026-02-03"}]
    )
    def test_a_meeting_without_group_or_date_is_not_taken(self, fields):
        data = json.loads(dump(plan_of(sound())))
        data["meetings"][0]["fields"] = fields
        assert load(json.dumps(data).encode()) is None

    @given(cut=st.integers(0, 3000))
    def test_a_damaged_one_never_raises(self, cut):
        whole = dump(plan_of(sound()))
        assert load(whole[:cut]) is None or cut >= len(whole)


class TestChanges:
    def test_nothing_changed(self):
        assert not changed(lambda _: None)

    def test_a_status_is_no_change_of_the_plan(self):
        assert not changed(lambda sheets: sheets["measures"][0].update(status=None, closed=True))

    def test_a_new_measure(self):
        def edit(sheets):
            sheets["measures"].append({"number": "9", "name": "Foreldremøter", "responsible": "Rektor"})

        assert told(changed(edit).measures) == [(Kinds.NEW, "9", "Foreldremøter")]

    def test_a_removed_measure(self):
        assert told(changed(lambda sheets: sheets["measures"].pop()).measures) == [(Kinds.REMOVED, "8", "Åpen ungdomskveld")]

    def test_changed_fields_are_worded_old_and_new(self):
        def edit(sheets):
            sheets["measures"][2] |= {"deadline": date(2027, 3, 1), "level": PreventionLevel.AT_RISK, "responsible": "Skolen"}

        (change,) = changed(edit).measures
        assert (change.kind, change.key) == (Kinds.CHANGED, "3")
        assert set(change.fields) == {
            FieldChange("Frist", "01.12.2026", "01.03.2027"),
            FieldChange("Nivå", "", "risikoutsatt"),
            FieldChange("Ansvar", "Helsesykepleier", "Skolen"),
        }

    def test_words_are_those_of_the_plans_own_written_form(self):
        def edit(sheets):
            sheets["plan"]["written_form"] = WrittenForm.NN
            sheets["measures"][2] |= {"level": PreventionLevel.AT_RISK, "description": "Ny"}

        (change,) = changed(edit).measures
        assert [(one.heading, one.new) for one in change.fields] == [("Skildring", "Ny"), ("Nivå", "risikoutsett")]

    def test_an_inserted_measure_that_shifts_the_numbers_is_one_new_measure(self):
        def name_all(sheets):
            for index, measure in enumerate(sheets["measures"]):
                measure["name"] = f"Tiltak om tema {index}"

        before, after = sound(), sound()
        name_all(before)
        name_all(after)
        after["measures"].insert(0, {"number": "0", "name": "Helt nytt", "responsible": "Rektor"})
        for index, measure in enumerate(after["measures"], start=1):
            measure["number"] = str(index)
        found = changes(snapshot(plan_of(before)), plan_of(after)).measures
        assert told(found)[0] == (Kinds.NEW, "1", "Helt nytt")
        assert {one.kind for one in found[1:]} == {Kinds.CHANGED}
        assert found[1].fields == (FieldChange("Nr.", "1", "2"),)

    def test_a_renamed_goal(self):
        (change,) = changed(lambda sheets: sheets["goals"][1].update(goal="Trygge nærmiljø")).goals
        assert change.fields == (FieldChange("Mål", "Mål 1.1", "Trygge nærmiljø"),)

    def test_a_group_that_gets_another_participant(self):
        def edit(sheets):
            sheets["participants"].append({"role": "Kommunelege", "groups": "arbeid"})

        (change,) = changed(edit).groups
        assert change.key == "arbeid"
        assert change.fields[0].new.endswith("Kommunelege")

    def test_a_moved_meeting_is_followed_by_its_number(self):
        def edit(sheets):
            sheets["meetings"][1] |= {"day": date(2026, 9, 15), "start": time(12), "status": MeetingStatus.MOVED}

        (change,) = changed(edit).meetings
        assert FieldChange("Dato", "08.09.2026", "15.09.2026") in change.fields
        assert FieldChange("Fra", "09.00", "12.00") in change.fields
        assert FieldChange("Status", "planlagt", "flyttet") in change.fields


class TestForgotten:
    def both(self, year, statuses):
        before, after = sound(), sound()
        before["plan"]["report_year"] = year
        before["measures"][1]["status"], after["measures"][1]["status"] = statuses
        return [one.number for one in forgotten(plan_of(after), snapshot(plan_of(before)))]

    def test_a_measure_without_status_two_years_in_a_row(self):
        assert self.both(2025, (None, None)) == ["2"]

    def test_within_one_year_nothing_is_forgotten(self):
        assert self.both(2026, (None, None)) == []

    def test_one_that_was_reported_the_year_before_is_not_forgotten(self):
        some = sound()["measures"][1]["status"]
        assert self.both(2025, (some, None)) == []
        assert self.both(2025, (None, some)) == []
