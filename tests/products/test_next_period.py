"""The workbook of the next period: hers, moved on, with nothing adopted, nothing lost and every change listed."""

from datetime import date, timedelta
from functools import cache
from io import BytesIO
from zipfile import ZipFile

import openpyxl
import pytest

from sltdocs.build import check
from sltdocs.contract.choices import MeetingStatus, Novelty, PlanStatus
from sltdocs.contract.code import Severity
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.model import Plan
from sltdocs.plan.rolling.next_period import asked_turn, next_turn
from sltdocs.plan.schedule.free_days import public_holiday
from sltdocs.products.next_period.rolled_workbook import RolledWorkbook, rolled_workbook
from sltdocs.workbook.starter.starter_workbook import starter_workbook
from tests.journeys.joint_plan import TABLES as JOINT
from tests.workbooks import minimal, workbook

SCHOOL_YEAR = minimal(
    {
        "Periode fra": date(2026, 8, 1),
        "Periode til": date(2027, 7, 31),
        "Periodenavn": "skoleåret 2026/27",
        "Tittel": "SLT-plan for skoleåret 2026/27",
        "Status": "vedtatt",
        "Rapportår": 2026,
    },
    Vedtak=[["Organ", "Dato", "Saksnr."], ["kommunestyret", date(2026, 6, 18), "44/26"]],
    Tiltak=[
        ["Nr.", "Tiltak", "Ansvar", "Status", "Resultat", "Del av", "_egne ord"],
        ["1", "Åpen ungdomskveld", "Kulturavdelingen", "gjennomført", "Holdt 30 kvelder", None, "min lapp"],
        ["2", "Foreldremøter", "Rektor", "i gang", "Halvveis", None, "huskes"],
        ["3", "Leksehjelp", "Biblioteket", "gjennomført", None, None, None],
        ["3a", "Leksehjelp på nett", "Biblioteket", "planlagt", None, "3", None],
        ["4", "Natteravner", "Frivilligsentralen", "utgått", None, None, None],
    ],
    Grupper=[["Kortnavn", "Gruppe", "Start", "Varighet"], ["styring", "Styringsgruppe", "09.00", "2 t"]],
    Treffpunkt=[
        ["Hva", "Hvor ofte", "Gruppe", "Første dato", "Intervall", "Siste dato"],
        ["Morgenmøte", "hver fjortende dag", "styring", date(2026, 8, 20), "annenhver uke", date(2027, 7, 31)],
    ],
    Møter=[
        ["Gruppe", "Dato", "Fra", "Sted", "Tema"],
        ["styring", date(2026, 10, 7), "12.00", "Rådhuset", "Oppstart"],
        ["styring", date(2027, 3, 24), "12.00", "Skolen", "Halvveis"],
        ["styring", date(2031, 3, 24), "12.00", "Skolen", "feil år"],
    ],
    Fridager=[["Fra", "Til", "Navn"], [date(2026, 10, 5), date(2026, 10, 9), "høstferie"]],
    Aktiviteter=[["Når", "Aktivitet"], [date(2026, 11, 3), "Nettvettdag"], ["uke 39", "Fysisk aktiv uke"]],
    Tekster=[["Dokument", "Plassering", "Tekst"], ["plan", "innledning", "Slik jobber vi i kommunen."]],
    Budsjett=[["Mitt eget"], ["=SUM(1,2)"]],
)
WORKBOOKS = {
    "nb": lambda: starter_workbook(WrittenForm.NB, example=True),
    "nn": lambda: starter_workbook(WrittenForm.NN, example=True),
    "joint": lambda: workbook(JOINT),
    "school-year": lambda: workbook(SCHOOL_YEAR),
}


@cache
def former(name: str) -> tuple[bytes, Plan]:
    data = WORKBOOKS[name]()
    plan = check(data).plan
    assert plan is not None
    return data, plan


@cache
def rolled(name: str) -> tuple[RolledWorkbook, Plan]:
    data, plan = former(name)
    made = rolled_workbook(data, plan, next_turn(plan), lambda copy: check(copy).findings)
    assert made is not None
    new = check(made.data).plan
    assert new is not None
    return made, new


@pytest.mark.parametrize("name", WORKBOOKS)
def test_the_next_workbook_can_be_used_at_once_and_nothing_in_it_is_adopted(name: str) -> None:
    made, new = rolled(name)
    assert [one for one in check(made.data).findings if one.severity is Severity.ERROR] == []
    old = former(name)[1]
    assert new.period_from == old.period_to + timedelta(days=1)
    assert (new.status, new.adoptions, new.report_year, new.status_date) == (PlanStatus.DRAFT, (), None, None)
    assert new.identity != old.identity
    assert new.days_off == ()


@pytest.mark.parametrize("name", WORKBOOKS)
def test_meetings_are_only_proposed_on_the_same_weekdays_and_never_on_holidays(name: str) -> None:
    old, new = former(name)[1], rolled(name)[1]
    inside = [one for one in old.meetings if old.period_from <= one.day <= old.period_to]
    assert new.meetings == ()
    assert len(new.proposed) == len(inside)
    assert all(one.status is MeetingStatus.PROPOSED and public_holiday(one.day) is None for one in new.proposed)
    assert all(new.period_from <= one.day <= new.period_to for one in new.proposed)
    by_row = {one.source.row: one for one in inside}
    assert all(by_row[one.source.row].day.weekday() == one.day.weekday() for one in new.proposed)
    assert all((by_row[one.source.row].start, by_row[one.source.row].place) == (one.start, one.place) for one in new.proposed)


@pytest.mark.parametrize("name", WORKBOOKS)
def test_every_changed_cell_is_listed_by_the_command_and_on_the_first_sheet(name: str) -> None:
    made, _ = rolled(name)
    before, after = openpyxl.load_workbook(BytesIO(former(name)[0])), openpyxl.load_workbook(BytesIO(made.data))
    listed = {(one.place.sheet, one.place.cell) for one in made.changes}
    moved_rows = {(sheet, cell.strip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) for sheet, cell in listed}
    first = after.worksheets[0]
    told = " ".join(str(cell.value) for row in first.iter_rows() for cell in row if cell.value)
    assert first.title in {"Endret til ny periode", "Endra til ny periode"}
    for sheet in before.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value != after[sheet.title][cell.coordinate].value:
                    assert (sheet.title, cell.coordinate) in listed or (sheet.title, str(cell.row)) in moved_rows
    for change in made.changes:
        if change.place.sheet == "Tiltak" and change.after:
            assert change.place.cell in told


def test_unfinished_measures_go_on_without_their_report_and_finished_ones_are_kept_aside() -> None:
    made, new = rolled("school-year")
    assert [one.number for one in new.measures] == ["2", "3", "3a"]  # a whole goes on with its part
    assert all(one.status is None and not one.result.plain for one in new.measures)
    assert {one.novelty for one in new.measures} == {Novelty.CONTINUED}  # the column was added
    aside = openpyxl.load_workbook(BytesIO(made.data))["_Forrige periode"]
    kept = [[cell.value for cell in row] for row in aside.iter_rows()]
    assert ["1", "Åpen ungdomskveld", "Kulturavdelingen", "gjennomført", "Holdt 30 kvelder", None, "min lapp", None] in kept
    assert any("Nettvettdag" in row for row in kept)
    assert any("kommunestyret" in row for row in kept)
    assert [one.activity.plain for one in new.activities] == ["Fysisk aktiv uke"]


def test_a_school_year_becomes_the_next_school_year_by_name_and_series() -> None:
    _, new = rolled("school-year")
    assert (new.period_from, new.period_to) == (date(2027, 8, 1), date(2028, 7, 31))
    assert (new.period_name, new.title) == ("skoleåret 2027/28", "SLT-plan for skoleåret 2027/28")
    (series,) = new.series
    assert (series.first_day, series.last_day) == (date(2027, 8, 19), date(2028, 7, 31))
    assert [one.day for one in new.proposed] == [date(2027, 10, 6), date(2028, 3, 22)]


@pytest.mark.parametrize("name", WORKBOOKS)
def test_her_formats_drop_downs_and_own_sheets_stay(name: str) -> None:
    made, _ = rolled(name)
    before, after = openpyxl.load_workbook(BytesIO(former(name)[0])), openpyxl.load_workbook(BytesIO(made.data))
    assert [sheet for sheet in after.sheetnames[1:] if not sheet.startswith("_F")] == before.sheetnames
    for sheet in before.worksheets:
        other = after[sheet.title]
        assert [str(one.sqref) for one in other.data_validations.dataValidation] == [
            str(one.sqref) for one in sheet.data_validations.dataValidation
        ]
        widths = {key: one.width for key, one in sheet.column_dimensions.items()}
        assert {key: one.width for key, one in other.column_dimensions.items()} == widths
        assert {key: str(one.ref) for key, one in other.tables.items()}.keys() == sheet.tables.keys()
    if name == "school-year":
        assert after["Budsjett"]["A2"].value == "=SUM(1,2)"


def test_the_same_workbook_gives_the_same_bytes_and_hers_is_only_read() -> None:
    data, plan = former("nb")
    again = rolled_workbook(bytes(data), plan, next_turn(plan), lambda copy: check(copy).findings)
    assert again is not None
    assert again.data == rolled("nb")[0].data
    assert ZipFile(BytesIO(again.data)).testzip() is None


def test_what_a_merge_says_of_several_measures_is_not_lost_with_the_first() -> None:
    tables = minimal(
        Innsatsområder=[["Nr.", "Innsatsområde"], ["1", "Rus"]],
        Tiltak=[
            ["Nr.", "Tiltak", "Ansvar", "Innsatsområde", "Status"],
            ["1", "Kafé", "Rektor", "1", "gjennomført"],
            ["2", "Kveld", "Rektor", None, "i gang"],
        ],
    )
    book = openpyxl.load_workbook(BytesIO(workbook(tables)))
    book["Tiltak"].merge_cells("D2:D3")
    out = BytesIO()
    book.save(out)
    plan = check(out.getvalue()).plan
    assert plan is not None
    made = rolled_workbook(out.getvalue(), plan, next_turn(plan), lambda copy: check(copy).findings)
    new = check(made.data).plan if made else None
    assert new is not None
    assert [(one.number, one.focus_areas) for one in new.measures] == [("2", ("1",))]


@pytest.mark.parametrize(
    ("first", "last", "asked", "gives"),
    [
        (date(2026, 1, 1), date(2027, 12, 31), "", (date(2028, 1, 1), date(2029, 12, 31))),
        (date(2026, 1, 1), date(2026, 12, 31), "", (date(2027, 1, 1), date(2027, 12, 31))),
        (date(2026, 8, 15), date(2027, 6, 20), "", (date(2027, 8, 15), date(2028, 6, 20))),
        (date(2014, 6, 10), date(2019, 12, 31), "", (date(2020, 1, 1), date(2025, 12, 31))),
        (date(2024, 2, 29), date(2025, 2, 27), "", (date(2025, 2, 28), date(2026, 2, 27))),
        (date(2026, 1, 1), date(2027, 12, 31), "2028-2031", (date(2028, 1, 1), date(2031, 12, 31))),
        (date(2026, 8, 1), date(2027, 7, 31), "2028-29", (date(2028, 8, 1), date(2029, 7, 31))),
        (date(2026, 8, 1), date(2027, 7, 31), "2028", (date(2028, 8, 1), date(2029, 7, 31))),
        (date(2026, 1, 1), date(2027, 12, 31), "2024-2025", None),
        (date(2026, 1, 1), date(2027, 12, 31), "snart", None),
    ],
)
def test_the_period_that_follows(first: date, last: date, asked: str, gives: tuple[date, date] | None) -> None:
    plan = Plan(("Fjordvik",), ("4699",), WrittenForm.NB, first, last)
    turn = asked_turn(plan, asked) if asked else next_turn(plan)
    assert (turn and (turn.first, turn.last)) == gives


def test_a_longer_period_is_named_by_its_own_years() -> None:
    plan = Plan(("Fjordvik",), ("4699",), WrittenForm.NB, date(2026, 1, 1), date(2027, 12, 31))
    turn = asked_turn(plan, "2028-2031")
    assert turn is not None
    assert turn.years("Handlingsplan 2026–2027") == "Handlingsplan 2028–2031"
    assert turn.years("Plan etter rundskriv 2019-2020") == "Plan etter rundskriv 2019-2020"
