"""Rows become records; a required cell that is blank is named; what is no row is not taken for one."""

from io import BytesIO

import pytest
from openpyxl import load_workbook
from openpyxl.styles import Font
from openpyxl.worksheet.table import Table as WorksheetTable

from sltdocs.contract.choices import MeasureStatus
from sltdocs.contract.code import Code
from sltdocs.contract.sheets import SHEETS
from sltdocs.contract.values.value_code import ValueCode
from sltdocs.findings.sheets.as_typed import AsTypedCode
from sltdocs.findings.sheets.cell import CellCode
from sltdocs.findings.sheets.heading import HeadingCode
from sltdocs.findings.sheets.sheet import SheetCode
from sltdocs.products.spec import ACTION_PLAN, CALENDARS, STATUS_REPORT
from sltdocs.workbook.reading.reading import Reading, read
from tests.products.first_products import stopped_by
from tests.workbook.packages import changed, replacing
from tests.workbooks import Rows, minimal, workbook

SHEET = "xl/worksheets/sheet2.xml"


def reading_of(measures: str, **more: str) -> Reading:
    return read(workbook(minimal(Tiltak=measures, **more)))


def summary(reading: Reading) -> list[tuple[Code, str]]:
    return [(one.code, str(one.place)) for one in reading.findings]


def test_values_are_typed_and_know_their_cells():
    reading = reading_of("""
        | Nr. | Tiltak     | Ansvar        | Status      | Statusdato |
        | 4a  | Åpen kveld | Kultur; Skole | gjennomført | 19.2.26    |
    """)
    record = reading.contents.table("measures").records[0]
    assert not reading.findings
    assert str(record.place) == "Tiltak!A2"
    assert record.entries["number"].value == "4a"
    assert record.entries["status"].value is MeasureStatus.DONE
    assert record.entries["status_date"].typed == "19.2.26"
    assert str(record.entries["status_date"].place) == "Tiltak!E2"
    assert reading.contents.table("measures").columns == {
        "number": "A", "name": "B", "responsible": "C", "status": "D", "status_date": "E",
    }  # fmt: skip


def test_a_blank_required_cell_is_named_and_costs_its_row_only_when_there_is_none_without_it():
    reading = reading_of("""
        | Nr. | Tiltak     | Ansvar |
        | 1   | Åpen kveld | -      |
        | 2   | -          | Skole  |
        | -   | Nattravn   | Skole  |
    """)
    assert summary(reading) == [
        (CellCode.VALUE_MISSING, "Tiltak!B3"),
        (AsTypedCode.VALUE_NOT_SET, "Tiltak!C2"),
        (AsTypedCode.VALUE_LEFT_BLANK, "Tiltak!A4"),
    ]
    assert not any(map(stopped_by, reading.findings))
    assert [product.lacks(reading.findings[0]) for product in (ACTION_PLAN, STATUS_REPORT)] == [True, True]


def test_a_broken_cell_is_told_once_and_is_no_entry():
    reading = reading_of("| Nr. | Tiltak | Ansvar | Statusdato |\n| 1 | Åpen kveld | Kultur | 31.02.2026 |")
    record = reading.contents.table("measures").records[0]
    assert summary(reading) == [(ValueCode.DATE_IMPOSSIBLE, "Tiltak!D2")]
    assert "status_date" not in record
    assert str(record.broken["status_date"]) == "Tiltak!D2"


NO_ROWS = {
    "blank rows": "| - | - | - | - |\n| - | - | - | - |",
    "numbers filled in beforehand": "| 2 | - | - | - |\n| 3 | - | - | - |",
    "a drop-down filled in beforehand": "| - | - | - | planlagt |",
    "both": "| 2 | - | - | planlagt |",
}


@pytest.mark.parametrize("rows", NO_ROWS.values(), ids=NO_ROWS.keys())
def test_what_says_nothing_is_no_row_and_ends_no_table(rows: str):
    heading, first, last = (
        "| Nr. | Tiltak | Ansvar | Status |",
        "| 1 | Åpen kveld | Kultur | planlagt |",
        "| 9 | Nattravn | Skole | - |",
    )
    reading = reading_of("\n".join([heading, first, rows, last]))
    assert not reading.findings
    assert [record.entries["number"].value for record in reading.contents.table("measures")] == ["1", "9"]


MEASURES = "| Nr. | Tiltak | Ansvar | Statusdato |\n| 1 | Åpen kveld | Kultur | 1.2.2026 |\n| 2 | Nattravn | - | - |"


def merged(reference: str) -> Reading:
    merge = f'<mergeCells count="1"><mergeCell ref="{reference}"/></mergeCells>'.encode()
    return read(changed(workbook(minimal(Tiltak=MEASURES)), {SHEET: replacing(b"</sheetData>", b"</sheetData>" + merge)}))


def test_a_text_that_is_merged_over_rows_counts_for_each_of_them():
    reading = merged("C2:C3")
    assert not reading.findings
    assert [record.entries["responsible"].typed for record in reading.contents.table("measures")] == ["Kultur", "Kultur"]


def test_a_date_that_is_merged_over_rows_is_an_error_at_the_covered_cell():
    assert (SheetCode.CELLS_MERGED, "Tiltak!D3") in summary(merged("D2:D3"))


def test_a_required_cell_that_a_merge_covers_from_beside_is_an_error():
    assert (SheetCode.CELLS_MERGED, "Tiltak!C3") in summary(merged("B3:C3"))


def test_a_merge_over_the_whole_sheet_costs_nothing():
    assert (SheetCode.CELLS_MERGED, "Tiltak!D3") not in summary(merged("F1:XFD1048576"))


def test_hidden_rows_columns_and_sheets_are_read_and_told():
    def hide(data: bytes) -> bytes:
        data = data.replace(b'<row r="2"', b'<row r="2" hidden="1"').replace(b'<row r="3"', b'<row r="3" hidden="true"')
        return data.replace(b"<sheetData>", b'<cols><col min="3" max="3" hidden="1"/></cols><sheetData>')

    tables = minimal(Tiltak="| Nr. | Tiltak | Ansvar |\n| 1 | Åpen kveld | Kultur |\n| 2 | Nattravn | Skole |")
    data = changed(
        workbook(tables), {SHEET: hide, "xl/workbook.xml": replacing(b'name="Tiltak"', b'name="Tiltak" state="veryHidden"')}
    )
    reading = read(data)
    assert summary(reading) == [
        (AsTypedCode.SHEET_VERY_HIDDEN, "Tiltak"),
        (SheetCode.COLUMNS_HIDDEN, "Tiltak!C1"),
        (SheetCode.ROWS_HIDDEN, "Tiltak!A2"),
    ]
    assert dict(reading.findings[2].params)["rows"] == "2–3"
    assert len(reading.contents.table("measures").records) == 2


def test_external_links_are_ignored_and_told():
    link = b'<Relationship Id="rId99" Type="http://x/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>'
    data = changed(workbook(minimal()), {"xl/_rels/workbook.xml.rels": replacing(b"</Relationships>", link)})
    assert summary(read(data)) == [(SheetCode.EXTERNAL_LINKS, "")]


def test_a_damaged_sheet_harms_only_itself():
    tables = minimal(Møter="| Gruppe | Dato |\n| SG | 1.2.2026 |")
    reading = read(changed(workbook(tables), {"xl/worksheets/sheet3.xml": b"<worksheet><sheetData>"}))
    assert summary(reading) == [(SheetCode.SHEET_DAMAGED, "Møter")]
    assert CALENDARS.is_stopped_by(reading.findings[0])
    assert len(reading.contents.table("measures").records) == 1


def test_a_sheet_whose_texts_are_lost_harms_only_itself():
    tables = minimal(Møter="| Gruppe | Dato |\n| SG | 1.2.2026 |")
    reading = read(changed(workbook(tables), {"xl/worksheets/sheet3.xml": replacing(b't="s"><v>', b't="s"><v>999')}))
    assert summary(reading) == [(SheetCode.SHEET_DAMAGED, "Møter")]


def test_a_missing_sheet_part_is_told():
    tables = minimal(Møter="| Gruppe | Dato |\n| SG | 1.2.2026 |")
    assert summary(read(changed(workbook(tables), {"xl/worksheets/sheet3.xml": None}))) == [(SheetCode.SHEET_DAMAGED, "Møter")]


def test_identity_numbers_are_masked_in_what_is_quoted():
    reading = reading_of("| Nr. | Tiltak | Ansvar | Statusdato |\n| 1 | Åpen kveld | Kultur | 12118512345 x |")
    assert "12118512345" not in str(reading.findings)


def test_text_that_is_struck_through_is_read_and_told():
    """A struck meeting is off in her eyes, and on in every calendar."""
    book = load_workbook(
        BytesIO(workbook(minimal(Møter="| Gruppe | Dato | Kake |\n| SG | 1.2.2026 | - |\n| SG | 1.3.2026 | ja |")))
    )
    struck, other = Font(strike=True), Font(bold=True)
    for cell, font in {"B2": struck, "A2": struck, "A3": other, "C3": struck, "D9": struck}.items():
        book["Møter"][cell].font = font
    out = BytesIO()
    book.save(out)
    reading = read(out.getvalue())
    (found,) = [one for one in reading.findings if one.code is SheetCode.ROWS_STRUCK]
    assert (str(found.place), dict(found.params)["rows"]) == ("Møter!A2", "2")
    assert reading.contents is not None
    assert len(reading.contents.table("meetings").records) == 2


@pytest.mark.parametrize(
    "typed", ['"', "”", '- " -', "-”-", "''", "Som over", "samme som over", "–»–", "〃", "do.", "d.o.", "samme", "↑"]
)
@pytest.mark.parametrize(("column", "place"), [("Ansvar", "Tiltak!C3"), ("Frist", "Tiltak!D3")])
def test_a_ditto_mark_is_no_value_and_is_asked_about(typed: str, column: str, place: str):
    row = {"Nr.": 2, "Tiltak": "Samtaler", "Ansvar": "Politiet", "Frist": "løpende"} | {column: typed}
    reading = read(workbook(minimal(Tiltak=[list(row), [1, "Kafé", "Kultur", "løpende"], list(row.values())])))
    assert summary(reading) == [(CellCode.CELL_DITTO, place)]


@pytest.mark.parametrize("typed", ["Samme etat", "se over rutinene", '"Nattramn"', "«Kafé»"])
def test_other_texts_are_no_ditto_marks(typed: str):
    assert summary(read(workbook(minimal(Tiltak=[["Nr.", "Tiltak", "Ansvar"], [1, "Kafé", typed]])))) == []


@pytest.mark.parametrize("typed", ["-", "–", "?", "xx", "TBA", "N/A", "n/a", "..."])
@pytest.mark.parametrize(("column", "place"), [("Beskrivelse", "Tiltak!D2"), ("Frist", "Tiltak!D2"), ("Arena", "Tiltak!D2")])
def test_what_only_keeps_a_place_is_no_content_and_that_is_told(typed: str, column: str, place: str):
    reading = read(workbook(minimal(Tiltak=[["Nr.", "Tiltak", "Ansvar", column], [1, "Kafé", "Kultur", typed]])))
    assert summary(reading) == [(CellCode.CELL_PLACEHOLDER, place)]
    assert reading.contents is not None
    (record,) = reading.contents.table("measures").records
    assert record.entries.keys() == {"number", "name", "responsible"}


HEADED = ["Nr.", "Tiltak", "Ansvar"]
CAFE, TALKS = [1, "Kafé", "Kultur"], [2, "Samtaler", "Politiet"]


def test_headings_that_stand_again_between_the_rows_are_no_measure():
    reading = read(workbook(minimal(Tiltak=[HEADED, CAFE, ["Nr", "TILTAK", "Ansvar *"], TALKS])))
    assert reading.contents is not None
    assert [record.entries["name"].typed for record in reading.contents.table("measures")] == ["Kafé", "Samtaler"]
    assert summary(reading) == [(HeadingCode.HEADINGS_REPEATED, "Tiltak!A3")]


@pytest.mark.parametrize(
    ("sheet", "rows", "told"),
    [
        ("Tiltak", [CAFE, HEADED, TALKS], "1"),
        ("Tiltak", [CAFE, TALKS, HEADED], "1–2"),
        ("Møter", [["arbeid", "10.03.2026"], ["Gruppe", "Dato"], ["styring", "12.03.2026"]], "1"),
        ("Lenker", [["Hjelp", "https://a.example"], ["Mer", "https://b.example"], ["Tekst", "Lenke"]], "1–2"),
    ],
)
def test_rows_that_were_sorted_above_their_headings_stop_what_needs_them(sheet: str, rows: Rows, told: str):
    (found,) = [
        one
        for one in read(workbook(minimal(**{sheet: rows}))).findings
        if one.code is HeadingCode.ROWS_ABOVE_HEADINGS  # type: ignore[arg-type]
    ]
    assert (dict(found.params)["rows"], str(found.place)) == (told, f"{sheet}!A1")
    assert found.spoils == next(one.spoilt() for one in SHEETS if one.name.nb == sheet)


@pytest.mark.parametrize(
    ("sheet", "rows"),
    [
        ("Tiltak", [["Tiltak", "Sist endret", None], ["Kommune", "Fjordvik"], HEADED, CAFE]),
        ("Møter", [["Møteplan", "for hele året"], ["Gruppe", "Dato"], ["styring", "12.03.2026"]]),
        ("Lenker", [["Lenker", "vi bruker"], ["Tekst", "Lenke"], ["Mer", "https://b.example"]]),
    ],
)
def test_titles_above_the_headings_are_no_rows(sheet: str, rows: Rows):
    assert HeadingCode.ROWS_ABOVE_HEADINGS not in {one.code for one in read(workbook(minimal(**{sheet: rows}))).findings}


def test_a_title_between_the_rows_names_the_rows_below_it():
    rows = "| Nr. | Tiltak | Ansvar |\n| Del B: Foreldre | - | - |\n| 1 | Kveld | Kultur |\n| 2 | - | - |\n| 4b | - | - |"
    reading = read(workbook(minimal(Tiltak=rows)))
    assert reading.findings == ()
    assert reading.contents is not None
    records = reading.contents.table("measures").records
    assert [(record.entries["name"].typed, record.is_heading) for record in records] == [
        ("Del B: Foreldre", True),
        ("Kveld", False),
    ]


@pytest.mark.parametrize("word", ["Sum", "Totalt", "I alt", "TOTALT:"])
def test_a_row_that_sums_up_is_told_and_left_out(word: str):
    reading = read(workbook(minimal(Tiltak=[HEADED, CAFE, [None, word, None], [word, None, None]])))
    assert summary(reading) == [(AsTypedCode.ROW_TOTAL, "Tiltak!A3"), (AsTypedCode.ROW_TOTAL, "Tiltak!A4")]
    assert [record.entries["name"].typed for record in reading.contents.table("measures")] == ["Kafé"]


def test_the_totals_row_of_an_excel_table_is_no_row_of_the_plan():
    book = load_workbook(BytesIO(workbook(minimal(Tiltak=[HEADED, CAFE, TALKS, ["Alt", "2 tiltak", None]]))))
    table = WorksheetTable(displayName="Tiltak1", ref="A1:C4", totalsRowCount=1)
    table.totalsRowShown = True
    book["Tiltak"].add_table(table)
    out = BytesIO()
    book.save(out)
    reading = read(out.getvalue())
    assert summary(reading) == []
    assert len(reading.contents.table("measures").records) == 2


def test_a_measure_that_is_called_after_a_sum_is_a_measure():
    assert summary(read(workbook(minimal(Tiltak=[HEADED, [1, "Sum", "Kultur"]])))) == []


def test_a_row_pasted_twice_is_told_to_be_deleted_and_read_once():
    reading = read(workbook(minimal(Tiltak=[HEADED, CAFE, TALKS, CAFE])))
    assert summary(reading) == [(AsTypedCode.ROW_REPEATED, "Tiltak!A4")]
    assert dict(reading.findings[0].params)["row"] == "2"
    assert len(reading.contents.table("measures").records) == 2


def test_a_table_without_numbers_is_read_without_them():
    reading = read(workbook(minimal(Tiltak=[["Tiltak", "Ansvar"], ["Kafé", "Kultur"]])))
    assert summary(reading) == [(AsTypedCode.COLUMN_LEFT_OUT, "Tiltak!C1")]
    assert len(reading.contents.table("measures").records) == 1


GOAL = "| 1 | Trygg oppvekst |"


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (f"{GOAL}\n| 2 | - |\n| 3 | Færre ran |", ["Mål!A3"]),
        (f"{GOAL}\n| 2 | - |", ["Mål!A3"]),
        (f"{GOAL}\n| 2 | - |\n| 3 | - |\n| 4 | - |", []),
        ("| 1 | - |\n| 2 | - |", []),
    ],
    ids=["between", "the next", "numbered in advance", "nothing yet"],
)
def test_a_goal_without_its_text_is_told_unless_it_is_numbered_in_advance(rows: str, told: list[str]):
    reading = read(workbook(minimal(Mål=f"| Nr. | Mål |\n{rows}")))
    assert [str(one.place) for one in reading.findings if one.code is CellCode.NUMBER_ALONE] == told
    assert len(reading.findings) == len(told)
