"""What is hidden now and stands in clear in something that is still out is told with its place and the row that takes it back."""

from datetime import date
from decimal import Decimal

import pytest
from msgspec.structs import replace

from sltdocs.contract.text import Text
from sltdocs.contract.types import Quantity
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import Finding, sentence
from sltdocs.findings.privacy import PrivacyCode
from sltdocs.plan.model import Plan
from sltdocs.plan.snapshot import dump
from sltdocs.privacy.figures.published_figures import dump_told, published_figures, told_so_far
from sltdocs.privacy.figures.small_numbers import guarded
from sltdocs.privacy.still_out import Edition, still_elsewhere, still_out
from sltdocs.privacy.unquotable import unquotable
from sltdocs.privacy.withdrawals import Withdrawn, without_withdrawn
from sltdocs.privacy.withdrawn_facts import facts_without, names_in
from tests.plan.contents import planned

PEOPLE = [{"role": "Rektor", "groups": "styr", "name": "Kari Nordlund"}]
GROUP = {"key": "styr", "name": "Styringsgruppe"}
MEETING = {"group": "styr", "day": date(2026, 3, 10), "topic": "Budsjett"}


def plan(responsible: str = "Rektor", leader: str = "Ordfører", cases: bool = False, count: int = 90) -> Plan:
    figures = [
        {"indicator": "Anmeldte", "source": "Politiet", "year": 2025, "value": Quantity(Decimal(count)), "unit": "personer"}
    ]
    return planned(
        measures=[{"number": "4", "name": "Kurs", "responsible": responsible}],
        groups=[{**GROUP, "leader": leader, "individual_cases": cases}],
        meetings=[MEETING],
        participants=PEOPLE,
        key_figures=figures,
    )


def edition(one: Plan, name: str = "02.09.2026", of: str = "", *, is_document: bool = True) -> Edition:
    """A set that this plan was published as."""
    facts, figures = dump(one, unquotable(one)), dump_told(told_so_far((), published_figures(guarded(one))))
    return Edition(name, lambda: facts, lambda: figures, of, is_document)


def told(now: Plan, *editions: Edition) -> list[Finding]:
    return [*still_out(now, guarded(now), editions, "SLT-handlingsplan")]


def params(found: list[Finding]) -> list[tuple[PrivacyCode, str, str]]:
    """Which finding, where it is out, and the row to write."""
    return [(one.code, dict(one.params)["where"], _row(dict(one.params))) for one in found]  # type: ignore[misc]


def _row(of: dict[str, str]) -> str:
    return of.get("figure") or of.get("rows") or of["row"]


def test_what_is_as_it_was_is_not_told() -> None:
    private = plan("Kari Nordlund", "Kari Nordlund")
    assert told(plan(), edition(plan())) == told(private, edition(private)) == []


def test_a_comment_that_only_changed_is_not_told() -> None:
    """Of what a report tells a mark is kept whatever it says."""
    before, now = (replace(plan(), measures=(replace(plan().measures[0], status_comment=Text.of(said)),)) for said in ("a", "b"))
    assert told(now, edition(before)) == []


def test_a_figure_is_told_with_every_edition_that_shows_it() -> None:
    small = plan(count=2)
    shown, adopted, hidden = edition(plan()), edition(plan(), "vedtatt/handlingsplan.docx"), edition(small, "03.09.2026")
    assert params(told(small, hidden, shown, adopted)) == [
        (PrivacyCode.FIGURE_STILL_OUT, "02.09.2026, vedtatt/handlingsplan.docx", "Anmeldte 2025")
    ]
    assert params(told(small, hidden, edition(plan(), of="4699_2025"))) == [
        (PrivacyCode.FIGURE_STILL_OUT, "4699_2025: 02.09.2026", "Anmeldte 2025")
    ]
    assert told(small, hidden) == []


@pytest.mark.parametrize("private", ["Kari Nordlund", "Ola Berg, tlf. 912 34 567", "en 14-åring fra Nes"])
def test_a_corrected_text_is_told_at_its_cell_with_the_measure_to_take_back(private: str) -> None:
    [found] = told(plan(), edition(plan(private)))
    assert params([found]) == [(PrivacyCode.TEXT_STILL_OUT, "02.09.2026", "Tiltak 4")]
    assert (found.place.sheet, found.place.cell) == ("Tiltak", plan().measures[0].source.at("responsible").cell)
    assert all(private not in sentence(found, form) for form in WrittenForm)


def test_a_corrected_text_that_no_row_can_take_out_goes_with_its_document() -> None:
    assert params(told(plan(), edition(plan(leader="Kari Nordlund")))) == [
        (PrivacyCode.TEXT_STILL_OUT, "02.09.2026", "SLT-handlingsplan")
    ]
    assert told(plan(), edition(plan(leader="Kari Nordlund"), is_document=False)) == []


def test_facts_of_an_older_version_that_kept_the_text_tell_as_well() -> None:
    facts = dump(plan("Kari Nordlund"))
    old = Edition("02.09.2026", lambda: facts, lambda: None)
    assert params(told(plan(), old)) == [(PrivacyCode.TEXT_STILL_OUT, "02.09.2026", "Tiltak 4")]


def test_what_has_been_taken_back_is_not_told_any_more() -> None:
    thing = Withdrawn("measure", "4")
    facts = facts_without(dump(plan("Kari Nordlund")), (thing,))
    assert told(plan(), Edition("02.09.2026", lambda: facts, lambda: None)) == []


def test_open_meetings_of_a_group_that_is_private_now_are_told_with_their_rows() -> None:
    [found] = told(plan(cases=True), edition(plan()))
    assert params([found]) == [(PrivacyCode.MEETINGS_STILL_OUT, "02.09.2026", "«styr 10.03.2026»")]
    assert found.place == plan().groups[0].source.at("individual_cases")
    assert "Budsjett" not in sentence(found, WrittenForm.NB)
    thing = Withdrawn("meeting", "styr", "2026-03-10")
    facts = facts_without(dump(plan()), (thing,))
    assert told(plan(cases=True), Edition("02.09.2026", lambda: facts, lambda: None)) == []


def test_a_meeting_that_is_private_and_taken_back_still_takes_place() -> None:
    thing = Withdrawn("meeting", "styr", "2026-03-10")
    private, was_open = plan(cases=True), plan()
    assert without_withdrawn(private, (thing,), "").meetings == private.meetings
    assert without_withdrawn(was_open, (thing,), "").meetings != was_open.meetings


def test_damaged_editions_are_passed_over() -> None:
    assert told(plan(count=2, cases=True), Edition("02.09.2026", lambda: b"{", lambda: b"{")) == []


@pytest.mark.parametrize(
    ("thing", "row"),
    [
        (Withdrawn("measure", "9"), "Tiltak 9"),
        (Withdrawn("meeting", "styr", "2026-03-10"), "styr 10.03.2026"),
        (Withdrawn("key-figure", "anmeldte", "2025"), "anmeldte 2025"),
    ],
    ids=lambda one: getattr(one, "kind", ""),
)
def test_what_another_plan_still_tells_is_told(thing: Withdrawn, row: str) -> None:
    """A measure has another number there: it is the name that tells."""
    names = names_in((), planned(measures=[{"number": "9", "name": "kurs", "responsible": "Skole"}], groups=[GROUP]))
    [found] = still_elsewhere((thing,), names, [edition(plan(), of="4699_2025"), edition(plan())])
    assert dict(found.params) == {"thing": row, "where": "4699_2025: 02.09.2026"}
    assert [*still_elsewhere((thing,), names, [edition(plan())])] == []


def test_another_plan_that_tells_something_else_is_not_told() -> None:
    other = edition(plan(), of="4699_2025")
    things = (Withdrawn("measure", "4"), Withdrawn("meeting", "styr", "2026-03-11"), Withdrawn("key-figure", "Anmeldte", "2024"))
    assert [*still_elsewhere(things, names_in(()), [other])] == []
