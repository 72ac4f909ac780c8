"""What told of a person and is taken out is told to have changed, and never repeated: not in the report, not in kept facts."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sltdocs.plan.difference import Changes, FieldChange, changes, unquoted
from sltdocs.plan.model import Plan
from sltdocs.plan.snapshot import dump, load
from sltdocs.plan.withheld_facts import fingerprint, is_fingerprint, is_same
from sltdocs.privacy.unquotable import unquotable
from sltdocs.products.documents.changes import since_adoption
from tests.contract.numbers import identity_number
from tests.plan.contents import planned

NUMBER = identity_number("129185")
PEOPLE = [{"role": "Rektor", "groups": "styr", "name": "Kari Nordlund"}]
PRIVATE = [
    "Kari Nordlund",
    "K. Nordlund, skole",
    "Ola Berg, tlf. 912 34 567",
    "ola.berg@skole.example",
    "3 gutter på Nes skole",
    "en 14-åring fra Nes",
    "Ola, f. 03.04.2011",
    f"sak {NUMBER[:6]} {NUMBER[6:]}",
]


def plan(responsible: str, name: str = "Kurs", *, measures: int = 2, leader: str = "Ordfører") -> Plan:
    rows = [{"number": "1", "name": name, "responsible": responsible}, {"number": "2", "name": "Leir", "responsible": "Kultur"}]
    groups = [{"key": "styr", "name": "Styringsgruppe", "leader": leader}]
    return planned(measures=rows[:measures], groups=groups, participants=PEOPLE)


def told(before: Plan, after: Plan, *, kept_in_clear: bool) -> str:
    """The report's words, from facts that an older version kept in clear, or that are kept now."""
    facts = dump(before) if kept_in_clear else dump(before, unquotable(before))
    return repr(since_adoption(after, facts))


@pytest.mark.parametrize("kept_in_clear", [True, False])
@pytest.mark.parametrize("private", PRIVATE)
def test_a_private_text_that_is_corrected_is_only_told_to_have_changed(private: str, kept_in_clear: bool) -> None:
    report = told(plan(private), plan("Rektor"), kept_in_clear=kept_in_clear)
    assert "Ansvar: teksten er endret" in report
    assert private not in report
    assert "Rektor" not in report
    assert "withheld" not in report


@pytest.mark.parametrize("kept_in_clear", [True, False])
@pytest.mark.parametrize("private", PRIVATE)
def test_a_private_text_that_came_is_not_repeated_either(private: str, kept_in_clear: bool) -> None:
    report = told(plan("Rektor"), plan(private), kept_in_clear=kept_in_clear)
    assert "Ansvar: teksten er endret" in report
    assert private not in report


@pytest.mark.parametrize("private", PRIVATE)
def test_a_private_text_that_stays_is_no_change(private: str) -> None:
    same = plan(private, leader=private)
    assert told(same, same, kept_in_clear=False) == "[]"


@pytest.mark.parametrize("kept_in_clear", [True, False])
def test_the_private_name_of_a_removed_measure_is_not_told_again(kept_in_clear: bool) -> None:
    before = plan("Skole", "Oppfølging av Kari Nordlund")
    kept = [{"number": "2", "name": "Leir", "responsible": "Kultur"}]
    after = planned(measures=kept, groups=[{"key": "styr", "name": "Styringsgruppe"}], participants=PEOPLE)
    report = told(before, after, kept_in_clear=kept_in_clear)
    assert "Tiltak som er tatt ut" in report
    assert "Nordlund" not in report


@pytest.mark.parametrize("kept_in_clear", [True, False])
def test_a_private_leader_of_a_group_is_not_told_again(kept_in_clear: bool) -> None:
    report = told(plan("Skole", leader="Kari Nordlund"), plan("Skole"), kept_in_clear=kept_in_clear)
    assert "Leder: teksten er endret" in report
    assert "Nordlund" not in report


def test_a_group_that_is_called_by_a_person_is_not_named_when_it_changes() -> None:
    def named(leader: str) -> Plan:
        styr = {"key": "styr", "name": "Styringsgruppe"}
        return planned(groups=[styr, {"key": "Kari Nordlund", "name": "Kari Nordlund", "leader": leader}], participants=PEOPLE)

    report = told(named("Ordfører"), named("Rektor"), kept_in_clear=False)
    assert "Leder" in report
    assert "Nordlund" not in report


def test_the_title_of_kept_facts_holds_no_private_text() -> None:
    typed = replace(plan("Rektor"), title="Plan etter Kari Nordlund", period_name="Kari Nordlunds år")
    assert b"Nordlund" in dump(typed)
    assert b"Nordlund" not in dump(typed, unquotable(typed))


def test_what_is_not_private_is_quoted_as_before() -> None:
    report = told(plan("Rektor"), plan("Kultur"), kept_in_clear=False)
    assert "Ansvar: «Rektor» er endret til «Kultur»" in report


@pytest.mark.parametrize("private", PRIVATE)
def test_kept_facts_do_not_hold_a_private_text(private: str) -> None:
    private_plan = plan(private, f"Tiltak: {private}", leader=private)
    facts = dump(private_plan, unquotable(private_plan))
    assert private not in json.loads(facts)["measures"][0]["fields"].values()
    assert not any(part in facts.decode() for part in (private, NUMBER[6:], "Nordlund", "912"))
    assert load(facts) is not None


def test_a_change_says_itself_whether_it_may_be_quoted() -> None:
    found = unquoted(changes(_loaded(plan("Kari Nordlund")), plan("Rektor")), unquotable(plan("Rektor")))
    assert isinstance(found, Changes)
    assert found.measures[0].fields == (FieldChange("Ansvar", "Kari Nordlund", "Rektor", is_quotable=False),)


def _loaded(one: Plan):
    facts = load(dump(one))
    assert facts is not None
    return facts


@given(st.text(max_size=40), st.text(max_size=40))
def test_a_mark_tells_that_a_text_changed_and_not_what_it_was(before: str, after: str) -> None:
    assert is_same(fingerprint(before), before)
    assert is_fingerprint(fingerprint(before))
    assert len(fingerprint(before)) == len(fingerprint(after))
    assert is_same(before, after) == (before == after) or is_fingerprint(before)
