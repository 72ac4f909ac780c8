"""Proposed meetings are written as she writes: into her Excel table, above its totals, dates and times as such."""

from datetime import date, datetime, time
from io import BytesIO
from typing import Any

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from sltdocs.workbook.copies.proposed_copy import ProposedRow, proposed_copy
from sltdocs.workbook.editing.notes import Note
from sltdocs.workbook.editing.row_shifting import RowShift
from sltdocs.workbook.reading.reading import read
from tests.workbooks import FIELDS

HEADINGS = ("Gruppe", "Dato", "Fra", "Til", "Inviterte")
ROWS = ((date(2026, 2, 10), time(9)), (date(2026, 5, 12), time(9, 30)))
PROPOSED = [
    ProposedRow({"group": "SG", "day": date(2026, 9, 8), "start": time(9), "end": time(11, 15)}, Note("Forslag", "Fordi")),
    ProposedRow({"group": "SG", "day": date(2026, 12, 1), "start": time(9), "end": time(11)}, Note("Forslag", "Fordi")),
]


def workbook(
    *, table: dict[str, Any] | None = None, below: bool = False, since_1904: bool = False, filtered: bool = False
) -> bytes:
    """Two meetings from row 3 on, in an Excel table or not, with a remark on the row below them."""
    out = BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "default_date_format": "d. mmm yy", "date_1904": since_1904})
    plan, sheet, other = (book.add_worksheet(name) for name in ("Plan", "Møter", "_Notat"))
    for number, field in enumerate(FIELDS.items()):
        plan.write_row(number, 0, (field[0], field[1] if isinstance(field[1], str | int) else f"{field[1]:%d.%m.%Y}"))
    clock = book.add_format({"num_format": "h:mm", "bold": True})
    sheet.write_row("A2", HEADINGS)
    for row, (day, start) in enumerate(ROWS, 2):
        sheet.write_string(row, 0, "SG")
        sheet.write_datetime(row, 1, day)
        sheet.write_datetime(row, 2, start, clock)
        sheet.write_number(row, 4, 12)
    if table is not None:
        columns = [{"header": heading} for heading in HEADINGS]
        columns[4] |= {"total_function": "sum"} if table.get("total_row") else {}
        sheet.add_table(f"A2:E{5 if table.get('total_row') else 4}", {"columns": columns, "name": "Moter", **table})
    if filtered:
        sheet.autofilter("A2:E4")
    if below:
        sheet.write_string("A7", "Husk: bestill rom")
        sheet.write_comment("A7", "Hos servicetorget")
        sheet.merge_range("A8:B8", "Slutt")
        sheet.data_validation("E3:E4", {"validate": "integer", "criteria": ">", "value": 0})
        other.write_formula("A1", "=SUM('Møter'!E3:E4)+SUM('Møter'!E1:E2)", None, 24)
        other.write_formula("A2", "='Møter'!A7", None, "Husk: bestill rom")
    book.close()
    return out.getvalue()


def proposed(data: bytes) -> Any:
    contents = read(data).contents
    assert contents is not None
    copy = proposed_copy(data, contents.table("meetings"), PROPOSED, "sltdocs")
    assert copy is not None
    return load_workbook(BytesIO(copy))


def written(sheet: Any, first: int) -> list[tuple[Any, ...]]:
    return [tuple(cell.value for cell in row[:4]) for row in sheet.iter_rows(min_row=first, max_row=first + 1)]


AS_VALUES = [
    ("SG", datetime(2026, 9, 8), time(9), time(11, 15)),
    ("SG", datetime(2026, 12, 1), time(9), time(11)),
]


def test_dates_and_times_are_real_ones_in_the_formats_of_the_rows_above():
    sheet = proposed(workbook())["Møter"]
    assert written(sheet, 5) == AS_VALUES
    assert [sheet[cell].number_format for cell in ("B5", "C5", "D5")] == ["d. mmm yy", "h:mm", "hh:mm"]
    assert sheet["C5"].font.bold
    assert sheet["A5"].comment.text == "Forslag\nFordi"


def test_in_a_workbook_that_counts_from_1904_they_are_the_same_days():
    assert written(proposed(workbook(since_1904=True))["Møter"], 5) == AS_VALUES


def test_the_excel_table_and_its_filter_reach_over_the_new_rows():
    table = proposed(workbook(table={}))["Møter"].tables["Moter"]
    assert (table.ref, table.autoFilter.ref) == ("A2:E6", "A2:E6")


def test_empty_rows_of_the_table_are_filled_before_it_grows():
    data = load_workbook(BytesIO(workbook(table={})))
    data["Møter"].tables["Moter"].ref = data["Møter"].tables["Moter"].autoFilter.ref = "A2:E5"
    out = BytesIO()
    data.save(out)
    sheet = proposed(out.getvalue())["Møter"]
    assert written(sheet, 5) == AS_VALUES
    assert sheet.tables["Moter"].ref == "A2:E6"


def test_new_rows_stand_above_the_totals_row():
    book = proposed(workbook(table={"total_row": True}, below=True))
    sheet = book["Møter"]
    assert written(sheet, 5) == AS_VALUES
    assert sheet["E7"].value == "=SUBTOTAL(109,[Inviterte])"  # as xlsxwriter names the table's own column
    assert (sheet.tables["Moter"].ref, sheet.tables["Moter"].totalsRowCount) == ("A2:E7", 1)
    assert sheet.tables["Moter"].autoFilter.ref == "A2:E6"


def test_what_stands_below_the_table_is_moved_with_all_that_speaks_of_it():
    book = proposed(workbook(table={"total_row": True}, below=True))
    sheet, other = book["Møter"], book["_Notat"]
    assert (sheet["A9"].value, sheet["A9"].comment.text) == ("Husk: bestill rom", "Hos servicetorget")
    assert [str(one) for one in sheet.merged_cells.ranges] == ["A10:B10"]
    assert str(sheet.data_validations.dataValidation[0].sqref) == "E3:E6"
    assert (other["A1"].value, other["A2"].value) == ("=SUM('Møter'!E3:E6)+SUM('Møter'!E1:E2)", "='Møter'!A9")


def test_without_an_excel_table_a_filter_reaches_over_the_new_rows():
    book = proposed(workbook(filtered=True))
    assert book["Møter"].auto_filter.ref == "A2:E6"


def test_what_is_written_is_read_again_as_it_was_meant():
    data = workbook(table={"total_row": True})
    contents = read(data).contents
    assert contents is not None
    copy = proposed_copy(data, contents.table("meetings"), PROPOSED, "sltdocs")
    assert copy is not None
    again = read(copy).contents
    assert again is not None
    days = [record.entries["day"].value for record in again.table("meetings") if "day" in record]
    assert days == [*(day for day, _ in ROWS), date(2026, 9, 8), date(2026, 12, 1)]


SHIFT = RowShift("Møter", start=22, count=3)


@pytest.mark.parametrize(
    ("formula", "own", "moved"),
    [
        ("SUBTOTAL(109,M2:M21)", True, "SUBTOTAL(109,M2:M24)"),
        ("$M$22+M21", True, "$M$25+M21"),
        ("M22", False, "M22"),
        ("'Møter'!M22&Møter!A1&Annet!M22", False, "'Møter'!M25&Møter!A1&Annet!M22"),
        ('IF(A22="A22",LOG10(A30),Tab1[Nr.22])', True, 'IF(A25="A22",LOG10(A33),Tab1[Nr.22])'),
        ("SUM(A1:A5)+SUM(A22:A30)", True, "SUM(A1:A5)+SUM(A25:A33)"),
        ("'Mø''ter'!A22", False, "'Mø''ter'!A22"),
    ],
)
def test_formulas_follow_the_moved_rows(formula: str, own: bool, moved: str):
    assert SHIFT.formula(formula, own=own) == moved


@given(st.integers(1, 60), st.integers(0, 60), st.integers(1, 60), st.integers(1, 40))
def test_an_area_keeps_the_rows_it_had_and_loses_none(first: int, more: int, start: int, count: int):
    shift = RowShift("Møter", start, count)
    moved = shift.area(f"B{first}:C{first + more}")
    top, bottom = (int(part[1:]) for part in moved.split(":"))
    assert {shift.row(row) for row in range(first, first + more + 1)} <= set(range(top, bottom + 1))
    assert top == shift.row(first)
