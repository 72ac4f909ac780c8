"""What stands in a cell comes through as it is, and what cannot be taken is said at that very cell."""

from datetime import date, datetime, time
from io import BytesIO

import openpyxl
import pytest
import xlsxwriter
from openpyxl.styles import Font

from sltdocs.contract.cell import Cell, Run
from sltdocs.findings.sheets.as_typed import AsTypedCode
from sltdocs.findings.sheets.cell import CellCode
from sltdocs.findings.sheets.sheet import SheetCode
from sltdocs.workbook.package.intake import admitted
from sltdocs.workbook.reading.grids import Grid, grids
from sltdocs.workbook.reading.reading import read
from sltdocs.workbook.reading.reduction import reduce
from tests.workbook.packages import changed, replacing
from tests.workbooks import minimal, plan, workbook

SHEET = "xl/worksheets/sheet2.xml"


def cells(data: bytes, sheet: str) -> dict[str, Cell]:
    found: dict[str, Grid] = {grid.name: grid for grid in grids(reduce(*admitted(data))).grids}
    return {cell.place.cell: cell for cell in found[sheet].cells.values()}


def written(fill) -> bytes:
    """A minimal workbook whose `Tiltak` sheet is written with XlsxWriter by `fill(book, sheet)`, its headings in row 1."""
    out = BytesIO()
    book = xlsxwriter.Workbook(out)
    for row, (name, value) in enumerate(plan(dict(minimal()["Plan"][1:]))):  # type: ignore[misc]
        if row == 0:
            sheet = book.add_worksheet("Plan")
        sheet.write(row, 0, name)
        sheet.write(row, 1, value, book.add_format({"num_format": "dd.mm.yyyy"}) if isinstance(value, date) else None)
    measures = book.add_worksheet("Tiltak")
    measures.write_row(0, 0, ["Nr.", "Tiltak", "Ansvar", "Beskrivelse", "Frist", "Statusdato"])
    fill(book, measures)
    book.close()
    return out.getvalue()


@pytest.mark.parametrize(
    ("value", "native"),
    [
        ("tekst", "tekst"),
        (12, 12),
        (0.87, 0.87),
        (True, True),
        (date(2026, 2, 19), datetime(2026, 2, 19)),
        (datetime(2026, 2, 19, 9, 30), datetime(2026, 2, 19, 9, 30)),
        (time(9, 30), time(9, 30)),
    ],
)
@pytest.mark.parametrize("date_1904", [False, True])
def test_native_values_come_through_in_both_date_systems(value, native, date_1904: bool):
    data = workbook({"Tiltak": [[value]]}, date_1904=date_1904)
    assert cells(data, "Tiltak")["A1"].value == native


def test_number_formats_come_through():
    def fill(book, sheet):
        sheet.write(1, 4, 0.4, book.add_format({"num_format": "0 %"}))

    assert cells(written(fill), "Tiltak")["E2"].number_format == "0 %"


def test_bold_italics_and_line_breaks_come_through_as_runs():
    def fill(book, sheet):
        bold, italic = book.add_format({"bold": True, "font_color": "red"}), book.add_format({"italic": True, "underline": 1})
        sheet.write_rich_string(1, 3, "Først ", bold, "viktig", "\nog ", italic, "skrått")

    cell = cells(written(fill), "Tiltak")["D2"]
    assert cell.value == "Først viktig\nog skrått"
    assert [run for run in cell.runs if run.bold or run.italic] == [Run("viktig", bold=True), Run("skrått", italic=True)]


def test_cell_links_come_through_with_their_anchor():
    def fill(book, sheet):
        sheet.write_url(1, 3, "https://fjordvik.example/plan?a=1&b=2#kapittel 2", string="Planen")
        sheet.write_url(2, 3, "mailto:slt@fjordvik.example")
        sheet.write_url(3, 3, "internal:Plan!A1", string="i boken")

    found = cells(written(fill), "Tiltak")
    assert found["D2"].link == "https://fjordvik.example/plan?a=1&b=2#kapittel%202"
    assert found["D3"].link == "mailto:slt@fjordvik.example"
    assert found["D4"].link == ""


def test_an_error_cell_is_told_at_its_place():
    def fill(book, sheet):
        sheet.write_row(1, 0, [1, "Åpen kveld"])
        sheet.write_formula(1, 2, "=Ark9!A1", None, "#REF!")

    found = read(written(fill)).findings
    assert [(one.code, str(one.place), dict(one.params)["typed"]) for one in found] == [
        (CellCode.CELL_ERROR, "Tiltak!C2", "#REF!")
    ]


def with_formula(cell: bytes) -> bytes:
    """A workbook in which `Tiltak!C2` is a formula; `cell` is the XML after the address."""

    def change(data: bytes) -> bytes:
        start = data.index(b'<c r="C2"')
        return data[:start] + b'<c r="C2"' + cell + data[data.index(b"</c>", start) :]

    return changed(workbook(minimal()), {SHEET: change})


@pytest.mark.parametrize("cell", [b"><f>A2</f>", b"><f>A2</f><v/>", b"><f>A2</f><v></v>"])
def test_a_formula_that_nobody_computed_is_told(cell: bytes):
    found = read(with_formula(cell)).findings
    assert [(one.code, str(one.place)) for one in found] == [(CellCode.CELL_NOT_CALCULATED, "Tiltak!C2")]


def test_a_formula_that_gives_an_empty_text_is_a_blank_cell():
    found = read(with_formula(b' t="str"><f>A2</f><v></v>')).findings
    assert [(one.code, str(one.place)) for one in found] == [(AsTypedCode.VALUE_NOT_SET, "Tiltak!C2")]


def test_a_computed_formula_is_its_value():
    reading = read(with_formula(b' t="str"><f>A2</f><v>Skolen</v>'))
    assert not reading.findings
    assert reading.contents.table("measures").records[0].entries["responsible"].typed == "Skolen"


def test_openpyxl_files_with_inline_formulas_are_understood():
    book = openpyxl.load_workbook(BytesIO(workbook(minimal())))
    book["Tiltak"]["C2"] = '="Sko"&"len"'
    book["Tiltak"]["B2"].font = Font(b=True)
    out = BytesIO()
    book.save(out)
    assert [(one.code, str(one.place)) for one in read(out.getvalue()).findings] == [(CellCode.CELL_NOT_CALCULATED, "Tiltak!C2")]


@pytest.mark.parametrize("text", [" ", "\u00a0", "\u200b", "\n", "\u00ad\ufeff"])
def test_what_cannot_be_seen_is_blank(text: str):
    data = workbook({**minimal(), "Tiltak": [["Nr.", "Tiltak", "Ansvar"], [1, "Åpen kveld", text]]})
    assert [(one.code, str(one.place)) for one in read(data).findings] == [(AsTypedCode.VALUE_NOT_SET, "Tiltak!C2")]


def test_a_value_in_the_last_cell_of_the_sheet_is_told_and_costs_nothing():
    data = workbook(minimal())
    stray = b'<row r="1048576"><c r="XFD1048576"><v>7</v></c></row></sheetData>'
    found = read(changed(data, {SHEET: replacing(b"</sheetData>", stray)})).findings
    assert [(one.code, str(one.place)) for one in found] == [(SheetCode.CONTENT_BEYOND, "Tiltak!XFD1048576")]


def test_formatted_empty_rows_and_cells_are_nothing():
    empty = b"".join(
        b'<row r="%d" s="1"><c r="A%d" s="1"/><c r="B%d" s="1"></c></row>' % (row, row, row) for row in range(3, 4000)
    )
    reading = read(changed(workbook(minimal()), {SHEET: replacing(b"</sheetData>", empty + b"</sheetData>")}))
    assert not reading.findings
    assert len(reading.contents.table("measures").records) == 1


def test_cells_without_addresses_stand_where_they_stand():
    def bare(data: bytes) -> bytes:
        for name in (b'<row r="1" spans="1:3">', b'<row r="2" spans="1:3">'):
            data = data.replace(name, b"<row>")
        for name in (b"A1", b"B1", b"C1", b"A2", b"B2", b"C2"):
            data = data.replace(b' r="%s"' % name, b"")
        return data

    assert not read(changed(workbook(minimal()), {SHEET: bare})).findings
