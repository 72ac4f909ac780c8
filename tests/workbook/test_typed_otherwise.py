"""What stands otherwise than we ask for and is clear all the same: names between rows, thousands, periods backwards."""

from datetime import date
from decimal import Decimal

import pytest

from sltdocs.build import check
from sltdocs.contract.code import Code
from sltdocs.contract.types import Quantity
from sltdocs.contract.values.value_code import ValueCode
from sltdocs.findings.meetings.meeting import MeetingCode
from sltdocs.findings.plan import PlanCode
from sltdocs.findings.sheets.as_typed import AsTypedCode
from sltdocs.findings.sheets.cell import CellCode
from sltdocs.workbook.reading.reading import read
from tests.workbooks import Rows, Value, minimal, workbook

HEADED, CAFE = ["Nr.", "Tiltak", "Ansvar"], [1, "Kafé", "Kultur"]


ABSURD = "03.03.0226"


@pytest.mark.parametrize(
    ("sheet", "rows", "told"),
    [
        ("Møter", [["Gruppe", "Dato", "Fra", "Til"], ["SG", ABSURD, "09:00", "10:00"]], MeetingCode.DAY_FAR_OFF),
        ("Fridager", [["Fra", "Til", "Navn"], ["01.03.2026", ABSURD, "Vinterferie"]], MeetingCode.DAY_FAR_OFF),
        ("Tiltak", [[*HEADED, "Frist"], [*CAFE, ABSURD]], ValueCode.DATE_FAR_OFF),
        ("Tiltak", [[*HEADED, "Oppstart"], [*CAFE, "03.03.3026"]], ValueCode.DATE_FAR_OFF),
        ("Aktiviteter", [["Når", "Aktivitet"], [ABSURD, "Kurs"]], ValueCode.DATE_FAR_OFF),
    ],
)
def test_of_an_absurd_date_one_thing_is_said(sheet: str, rows: Rows, told: Code):
    groups = {"Grupper": [["Kortnavn", "Gruppe"], ["SG", "Styringsgruppa"]]}
    found = check(workbook(minimal(**{**groups, sheet: rows}))).findings
    assert [one.code for one in found] == [told]


AMOUNTS = [
    ("Kostnad (i 1000 kr)", 250, "250 (i 1000 kr)"),
    ("Kostnad i hele tusen kroner", "ca. 40", "ca. 40 (i hele tusen kroner)"),
    ("Kostnader (tkr)", "250 000 kr", "250 000 kr"),
    ("Kostnad (mill. kr)", "1,2", "1,2 (mill. kr)"),
    ("Kostnad (kr)", 250, "250"),
    ("Kostnad (i 1000 kr)", "Innenfor ramma", "Innenfor ramma"),
]


@pytest.mark.parametrize(("heading", "typed", "printed"), AMOUNTS)
def test_a_heading_that_says_in_what_its_amounts_are_is_told_with_them(heading: str, typed: Value, printed: str):
    plan = check(workbook(minimal(Tiltak=[[*HEADED, heading], [*CAFE, typed]]))).plan
    assert plan is not None
    assert plan.measures[0].cost.plain == printed


@pytest.mark.parametrize(
    ("heading", "typed", "amount"),
    [
        ("Søkt (i 1000 kr)", 250, 250_000),
        ("Søkt (tkr)", "83,5", 83_500),
        ("Søkt, mill. kr", 2, 2_000_000),
        ("Søkt (kr)", 250, 250),
    ],
)
def test_grants_in_thousands_are_counted_in_kroner(heading: str, typed: Value, amount: int):
    plan = check(workbook(minimal(Tilskudd=[["Ordning", "År", heading], ["SLT", 2026, typed]]))).plan
    assert plan is not None
    assert plan.grants[0].applied == Quantity(Decimal(amount))


@pytest.mark.parametrize("heading", ["Verdi (i 1000 kr)", "Verdi (tkr)"])
def test_figures_of_which_the_heading_would_change_the_meaning_are_not_read_below_it(heading: str):
    rows = [["Indikator", "Kilde", "År", heading], ["Trivsel", "Ungdata", 2026, 80]]
    plan = check(workbook(minimal(Nøkkeltall=rows))).plan
    assert plan is not None
    assert plan.key_figures == ()


@pytest.mark.parametrize(
    ("first", "last", "period"),
    [
        ("2027", "2026", (date(2026, 1, 1), date(2027, 12, 31))),
        (date(2027, 12, 31), date(2026, 1, 1), (date(2026, 1, 1), date(2027, 12, 31))),
        ("31.07.2027", "01.08.2026", (date(2026, 8, 1), date(2027, 7, 31))),
    ],
)
def test_a_period_that_stands_backwards_is_read_and_stops_nothing(first: Value, last: Value, period: tuple[date, date]):
    checked = check(workbook(minimal({"Periode fra": first, "Periode til": last})))
    assert checked.plan is not None
    assert (checked.plan.period_from, checked.plan.period_to) == period
    assert [one.code for one in checked.findings] == [AsTypedCode.PERIOD_SWAPPED]
    assert not any(one.spoils for one in checked.findings)


def test_of_a_period_with_a_slip_in_a_year_nobody_knows_which_plan_it_is():
    found = check(workbook(minimal({"Periode fra": "01.01.2026", "Periode til": "31.12.2025"}))).findings
    assert PlanCode.PERIOD_REVERSED in {one.code for one in found}


NAMED_BELOW = {
    "Innsatsområder": [["Nr.", "Innsatsområde"], ["Dette haster", None], [1, "Skole"]],
    "Aktiviteter": [["Når", "Aktivitet"], ["mars 2026", "Kurs"], ["Etter ferien", None], ["mai 2026", "Tur"]],
    "Nøkkeltall": [["Indikator", "Kilde", "År", "Verdi"], ["Rusmidler", None, None, None], ["Hasj", "Ungdata", 2026, 40]],
    "Tilskudd": [["Ordning", "År", "Søkt"], ["Statlige midler", None, None], ["SLT", 2026, 40000]],
    "Grupper": [["Kortnavn", "Gruppe"], ["Styrende nivå", None], ["SG", "Styringsgruppa"]],
    "Deltakere": [["Rolle", "Grupper"], ["Fra kommunen", None], ["Rektor", "SG"]],
    "Møter": [["Gruppe", "Dato"], ["Møter om våren", None], ["SG", "12.03.2026"]],
    "Lenker": [["Tekst", "Lenke"], ["Statlige sider", None], ["Mer", "https://b.example"]],
}


@pytest.mark.parametrize("sheet", NAMED_BELOW)
def test_a_row_that_only_names_those_below_it_is_no_fault_on_any_sheet(sheet: str):
    reading = read(workbook(minimal(**{sheet: NAMED_BELOW[sheet]})))
    assert [one.code for one in reading.findings] == [AsTypedCode.HEADING_LEFT_OUT]
    assert str(reading.findings[0].place).startswith(f"{sheet}!A")


def test_a_name_between_the_goals_stands_where_it_was_typed():
    plan = check(workbook(minimal(Mål=[["Nr.", "Mål"], ["På lang sikt", None], [1, "Trygg oppvekst"]]))).plan
    assert plan is not None
    assert [(goal.number, goal.text.plain) for goal in plan.goals] == [("", "På lang sikt"), ("1", "Trygg oppvekst")]


@pytest.mark.parametrize(
    ("sheet", "rows", "told"),
    [
        # what may be the key of a row whose other cells were blanked
        ("Møter", [["Gruppe", "Dato"], ["SG", None], ["SG", "12.03.2026"]], "Møter!B2"),
        ("Møter", [["Gruppe", "Dato"], ["SLT gruppa", None], ["SLT gruppa", "12.03.2026"]], "Møter!B2"),
        ("Grupper", [["Kortnavn", "Gruppe"], ["KOORD", None], ["SG", "Styringsgruppa"]], "Grupper!B2"),
        # nothing stands below it
        ("Aktiviteter", [["Når", "Aktivitet"], ["mars 2026", "Kurs"], ["mai 2026", None]], "Aktiviteter!B3"),
        # a day was forgotten
        ("Aktiviteter", [["Når", "Aktivitet"], [None, "Kurs for ansatte"], ["mai 2026", "Tur"]], "Aktiviteter!A2"),
        ("Vedtak", [["Organ", "Dato"], ["Formannskapet", None], ["Kommunestyret", "12.03.2026"]], "Vedtak!B2"),
        ("Fridager", [["Fra", "Navn"], ["uke 8", None], ["uke 40", "Høstferie"]], "Fridager!B2"),
    ],
)
def test_a_row_that_lacks_something_is_no_heading(sheet: str, rows: Rows, told: str):
    reading = read(workbook(minimal(**{sheet: rows})))
    assert [(one.code, str(one.place)) for one in reading.findings] == [(CellCode.VALUE_MISSING, told)]


def test_what_is_published_for_a_group_stays_when_only_its_name_is_left_of_a_meeting():
    groups = [["Kortnavn", "Gruppe"], ["SLT gruppa", "SLT-gruppa"], ["SG", "Styringsgruppa"]]
    meetings = [["Gruppe", "Dato"], ["SLT gruppa", None], ["Møter om våren", None], ["SG", "12.03.2026"]]
    plan = check(workbook(minimal(Grupper=groups, Møter=meetings))).plan
    assert plan is not None
    assert [held.group for held in plan.held_back] == ["SLT gruppa"]
    assert [meeting.group for meeting in plan.meetings] == ["SG"]
