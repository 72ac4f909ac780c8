"""What the coordinator takes back: her words are understood, it stays taken back until she lifts it, and no product has it."""

from datetime import date

import pytest
from msgspec.structs import replace

from sltdocs.build import check
from sltdocs.contract.choices import MeetingStatus
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.privacy import PrivacyCode
from sltdocs.plan.model import Plan, Withdrawal
from sltdocs.plan.snapshot import Fact, Snapshot
from sltdocs.privacy.figures.published_figures import dump_told, load_told, published_figures
from sltdocs.privacy.figures.small_numbers import guarded
from sltdocs.privacy.figures.withdrawn_figures import without_told
from sltdocs.privacy.withdrawals import (
    Known,
    Withdrawn,
    is_withdrawn_document,
    known_things,
    still_withdrawn,
    understood,
    without_withdrawn,
)
from tests.plan.contents import planned
from tests.plan.figures_table import figures, seen
from tests.workbooks import minimal, workbook

PRODUCTS = {"Handlingsplan": "action-plan", "Statusrapport": "status-report", "Kalendere": "calendars", "Kalendrar": "calendars"}
GROUPS = """
| Kortnavn  | Gruppe              |
| operativ  | Operativ SLT-gruppe |
"""
MEETINGS = """
| Gruppe   | Dato       | Fra | Tema              | Sted        |
| operativ | 13.10.2026 | 9   | Noe som ble sagt  | Hemmelig 3  |
| operativ | 10.11.2026 | 9   | Noe annet         | Rådhuset    |
"""
FIGURES = """
| Indikator | Kilde    | År   | Verdi |
| Anmeldte  | Politiet | 2024 | 61    |
| Anmeldte  | Politiet | 2025 | 54    |
"""
MEASURES = """
| Nr. | Tiltak            | Ansvar           |
| 1   | Åpen ungdomskveld | Kulturavdelingen |
| 4a  | Natteravner       | FAU              |
"""


def plan_with(rows: str = "", heading: str = "| Hva | Produkt | Grunn | Opphevet |") -> Plan:
    sheets = {"Grupper": GROUPS, "Møter": MEETINGS, "Nøkkeltall": FIGURES, "Tiltak": MEASURES}
    more = {"Trukket tilbake": f"{heading}\n{rows}"} if rows else {}
    plan = check(workbook(minimal(**sheets, **more))).plan
    assert plan is not None
    return plan


def known(plan: Plan | None = None) -> Known:
    return known_things(plan or plan_with(), (), PRODUCTS)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Anmeldte 2025", Withdrawn("key-figure", "Anmeldte", "2025")),
        ("anmeldte, 2025", Withdrawn("key-figure", "Anmeldte", "2025")),
        ("2025 Anmeldte", Withdrawn("key-figure", "Anmeldte", "2025")),
        ("Anmeldte", Withdrawn("key-figure", "Anmeldte")),
        ("Operativ SLT-gruppe 13.10.2026", Withdrawn("meeting", "operativ", "2026-10-13")),
        ("operativ, 13. oktober 2026", Withdrawn("meeting", "operativ", "2026-10-13")),
        ("2026-10-13 operativ", Withdrawn("meeting", "operativ", "2026-10-13")),
        ("Tiltak 4a", Withdrawn("measure", "4a")),
        ("tiltak nr. 4a", Withdrawn("measure", "4a")),
        ("4A", Withdrawn("measure", "4a")),
        ("Natteravner", Withdrawn("measure", "4a")),
        ("statusrapport", Withdrawn("document", "status-report")),
    ],
)
def test_her_words_are_understood(typed: str, meant: Withdrawn) -> None:
    said = understood([Withdrawal(typed)], known())
    assert (list(said.withdrawn), said.findings) == ([meant], ())


@pytest.mark.parametrize("typed", ["Noe annet 2025", "13.10.2026", "Tiltak 9", "alt", "Anmelte 2025"])
def test_what_names_nothing_is_an_error_at_its_cell_and_takes_nothing_back(typed: str) -> None:
    plan = plan_with(f"| {typed} | | | |")
    said = understood(plan.withdrawals, known(plan))
    (found,) = said.findings
    assert said.withdrawn == {}
    assert (found.code, found.place.sheet, found.place.cell) == (PrivacyCode.WITHDRAWAL_UNCLEAR, "Trukket tilbake", "A2")


def test_one_product_can_be_named_and_any_other_word_there_is_an_error() -> None:
    plan = plan_with("| Anmeldte 2025 | statusrapport | | |\n| Anmeldte 2024 | avisa | | |")
    said = understood(plan.withdrawals, known(plan))
    assert list(said.withdrawn) == [Withdrawn("key-figure", "Anmeldte", "2025", "status-report")]
    assert [found.place.cell for found in said.findings] == ["B3"]


def test_a_thing_that_only_an_earlier_publication_held_can_be_named() -> None:
    earlier = Snapshot("4699_2026-2027", "", "", measures=(Fact("9", {"name": "Et nedlagt tiltak"}),))
    said = understood([Withdrawal("Et nedlagt tiltak")], known_things(plan_with(), [earlier], PRODUCTS))
    assert list(said.withdrawn) == [Withdrawn("measure", "9")]


def test_a_row_that_is_gone_ends_nothing_and_is_told() -> None:
    before = [Withdrawn("key-figure", "Anmeldte", "2025")]
    stays, told = still_withdrawn(before, understood([], known()))
    assert stays == tuple(before)
    assert [found.code for found in told] == [PrivacyCode.WITHDRAWAL_STANDS]


def test_only_the_word_lifts_it() -> None:
    plan = plan_with("| Anmeldte 2025 | | | ja |")
    stays, told = still_withdrawn([Withdrawn("key-figure", "Anmeldte", "2025")], understood(plan.withdrawals, known(plan)))
    assert (stays, told) == ((), ())


def test_no_product_has_what_was_taken_back() -> None:
    plan = plan_with()
    taken = [
        Withdrawn("key-figure", "Anmeldte", "2025"),
        Withdrawn("measure", "4a"),
        Withdrawn("meeting", "operativ", "2026-10-13"),
    ]
    left = without_withdrawn(plan, taken, "action-plan")
    assert [one.year for one in left.key_figures] == [2024]
    assert [one.number for one in left.measures] == ["1"]
    silent, other = left.meetings
    assert (silent.day, silent.topic, silent.place, silent.status) == (date(2026, 10, 13), "", "", MeetingStatus.CANCELLED)
    assert (other.topic, other.place) == ("Noe annet", "Rådhuset")


def test_only_the_named_product_goes_without_it() -> None:
    taken = [Withdrawn("key-figure", "Anmeldte", "2025", "status-report"), Withdrawn("document", "calendars")]
    plan = plan_with()
    assert len(without_withdrawn(plan, taken, "action-plan").key_figures) == 2
    assert len(without_withdrawn(plan, taken, "status-report").key_figures) == 1
    assert is_withdrawn_document(taken, "calendars")
    assert not is_withdrawn_document(taken, "action-plan")


@pytest.mark.parametrize("form", WrittenForm)
def test_the_sheet_has_its_name_in_both_forms(form: WrittenForm) -> None:
    name = "Trukket tilbake" if form is WrittenForm.NB else "Trekt tilbake"
    what = "Hva" if form is WrittenForm.NB else "Kva"
    plan = check(workbook({**minimal(Nøkkeltall=FIGURES), name: f"| {what} |\n| Anmeldte 2025 |"})).plan
    assert plan is not None
    assert [row.what for row in plan.withdrawals] == ["Anmeldte 2025"]


def test_what_is_taken_back_is_printed_nowhere() -> None:
    """The sheet is hers: neither the thing nor the reason counts as printed, so a number in it stops nothing."""
    checked = check(
        workbook({**minimal(Nøkkeltall=FIGURES), "Trukket tilbake": "| Hva | Grunn |\n| Anmeldte 2025 | Ring 912 34 567 |"})
    )
    assert [found.code for found in checked.findings if found.place.sheet == "Trukket tilbake"] == []


TABLE = "alle | 41\ngutter | 30\njenter | 11"
TAKEN = Withdrawn("key-figure", "Anmeldte", "2026")


def with_figures(table: str) -> Plan:
    return replace(planned(), key_figures=figures(table, unit="personer"))


def told_and_taken_back(table: str) -> bytes:
    """The record of a publication of these, after all of them were taken back."""
    return without_told(dump_told((published_figures(guarded(with_figures(table))),)), (TAKEN,))


def shown_later(table: str) -> list[str]:
    told = load_told(told_and_taken_back(TABLE))
    assert told is not None
    return seen(guarded(with_figures(table), told).key_figures)


def test_the_record_of_what_was_told_keeps_no_number_that_was_taken_back() -> None:
    kept = told_and_taken_back(TABLE)
    assert not any(number in kept.decode().replace('"version":1', "") for number in ("41", "30", "11"))
    assert b"Anmeldte" in kept
    assert without_told(kept, (TAKEN,)) == kept


def test_what_was_taken_back_comes_back_as_it_was() -> None:
    assert shown_later(TABLE) == ["41", "30", "11"]


@pytest.mark.parametrize(
    "table",
    [
        "alle | 44\ngutter | 30\njenter | 14",
        "alle | 44\ngutter | 30",
        "alle | 44",
        "alle | 41\nherav vold | 38 | | Anmeldte, herav vold",
    ],
    ids=["other numbers", "fewer groups", "another whole", "a part of it"],
)
def test_what_an_old_copy_would_tell_more_of_is_hidden(table: str) -> None:
    """Whoever kept the old edition has 41, 30 and 11."""
    assert all(one in {"-", "<", "?", "~"} for one in shown_later(table))
    assert any(one.isdigit() for one in seen(guarded(with_figures(table)).key_figures))


def test_another_year_and_another_indicator_are_shown_as_ever() -> None:
    told = load_told(told_and_taken_back(TABLE))
    assert told is not None
    others = (*figures(TABLE, unit="personer", year=2027), *figures(TABLE, unit="personer", indicator="Skolefravær"))
    assert seen(guarded(replace(planned(), key_figures=others), told).key_figures) == ["41", "30", "11"] * 2
