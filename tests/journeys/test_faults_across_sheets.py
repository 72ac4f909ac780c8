"""Faults between sheets, planted in a real workbook and read by the real reader, are found at their cells."""

from copy import deepcopy

import pytest

from sltdocs.contract.cell import Place, address
from sltdocs.findings.finding import in_order
from sltdocs.plan.assembling import assemble
from sltdocs.plan.checks import check
from sltdocs.workbook.reading.reading import read
from tests.journeys.joint_plan import TABLES
from tests.workbooks import workbook


def findings(tables):
    """Every finding as its code and its cell."""
    reading = read(workbook(tables))
    assert reading.contents is not None
    assembled = assemble(reading.contents)
    assert assembled.plan is not None
    found = in_order((*reading.findings, *assembled.findings, *check(assembled.plan)))
    return [(one.code.code, str(one.place)) for one in found]


def planted(sheet, row, column, value):
    """The joint plan with another value in one cell, and the address of the cell."""
    tables = deepcopy(TABLES)
    headings = tables[sheet][0]
    index = headings.index(column) if sheet != "Plan" else 1
    if sheet == "Plan":
        row = [line[0] for line in tables[sheet]].index(column)
    tables[sheet][row][index] = value
    return tables, str(Place(sheet, address(row + 1, index + 1)))


def test_the_joint_plan_is_without_fault():
    assert findings(TABLES) == []


@pytest.mark.parametrize(
    ("sheet", "row", "column", "value", "code"),
    [
        ("Plan", 0, "Kommunenummer", "9911; 9912; 9913", "municipalities-differ"),
        ("Plan", 0, "Rapportår", 2031, "report-year-outside"),
        ("Mål", 2, "Delmål av", "3", "reference-unknown"),
        ("Tiltak", 3, "Frist", "01.10.2036", "deadline-outside"),
        ("Tiltak", 4, "Kommune", "Tinvatn", "municipality-unknown"),
        ("Tiltak", 1, "Status", "", "measure-not-reported"),
        ("Tiltak", 2, "Statusdato", "", "measure-done-without-date"),
        ("Tiltak", 2, "Resultat", "", "measure-done-without-result"),
        ("Tiltak", 5, "Frist", "", "deadline-missing"),
        ("Grupper", 2, "Leiar", "SLT-koordiantor", "role-misspelt"),
        ("Deltakarar", 4, "Grupper", "arbied", "group-misspelt"),
        ("Treffpunkt", 2, "Gruppe", "skule", "group-unknown"),
        ("Møte", 3, "Gruppe", "arbied", "group-misspelt"),
        ("Møte", 5, "Dato", "17.05.2026", "meeting-on-public-holiday"),
        ("Møte", 8, "Dato", "12.12.2026", "meeting-on-weekend"),
        ("Møte", 6, "Dato", "07.10.2026", "meeting-on-day-off"),
        ("Møte", 8, "Status", "planlagt", "meeting-not-followed-up"),
        ("Treffpunkt", 1, "Kor ofte", "fire møte i året", "frequency-not-reached"),
        ("Møte", 1, "Frammøte", 13, "attendance-above-invited"),
        ("Møte", 1, "Til", "8", "times-reversed"),
        ("Fridagar", 2, "Til", "01.10.2026", "days-off-reversed"),
        ("Aktivitetar", 2, "Tiltak nr.", "7", "reference-unknown"),
        ("Tilskot", 1, "Brukt", "250 001", "grant-overspent"),
        ("Tilskot", 1, "Eigendel", "62 000", "own-share-low"),
    ],
)
def test_one_fault_is_found_at_its_cell_and_nothing_else(sheet, row, column, value, code):
    tables, cell = planted(sheet, row, column, value)
    assert findings(tables) == [(code, cell)]


@pytest.mark.parametrize(
    ("sheet", "row", "column", "value", "code", "cell"),
    [
        ("Plan", 0, "Status", "på høyring", "hearing-without-deadline", "Plan!B8"),
        ("Tiltak", 1, "Nr.", "2", "key-twice", "Tiltak!A3"),
        ("Møte", 3, "Nr.", "5", "meeting-number-twice", "Møte!B8"),
        ("Nøkkeltal", 1, "År", 2025, "key-figure-twice", "Nøkkeltal!D3"),
    ],
)
def test_a_fault_between_two_cells_is_told_at_the_later_one(sheet, row, column, value, code, cell):
    tables, _ = planted(sheet, row, column, value)
    assert (code, cell) in findings(tables)
