"""What leaves no doubt is corrected in a copy and listed; what does is left to her."""

from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from openxml_audit import OpenXmlValidator

from sltdocs.contract.cell import Place
from sltdocs.contract.values.value_code import ValueCode
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.meetings.meeting import MeetingCode
from sltdocs.findings.reference import ReferenceCode
from sltdocs.workbook.copies.fixing import Fixed, fixed_copy
from sltdocs.workbook.copies.listed_changes import Correction
from sltdocs.workbook.reading.reading import read
from tests.workbook.packages import parts
from tests.workbook.rich_workbook import rich_workbook
from tests.workbooks import Rows, minimal, plan, workbook

pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported")


def fixed(tables: dict[str, str | Rows], *more: Finding) -> Fixed:
    data = workbook(tables)
    return fixed_copy(data, (*read(data).findings, *more), WrittenForm.NB)


def changes(found: Fixed) -> list[tuple[str, str, str]]:
    return [(str(one.place), one.before, one.after) for one in found.corrections]


MISSPELT = {
    "a heading": (
        minimal(Tiltak="| Nr. | Tiltak | Ansavr |\n| 1 | Åpen kveld | Kultur |"),
        [("Tiltak!C1", "Ansavr", "Ansvar")],
    ),
    "a sheet": (
        minimal(Mtøer="| Gruppe | Dato |\n| SG | 1.2.2026 |"),
        [("Mtøer", "Mtøer", "Møter")],
    ),
    "a heading that the calendars need": (
        minimal(Møter="| Gruppe | Dato | Statuss |\n| SG | 1.2.2026 | avlyst |"),
        [("Møter!C1", "Statuss", "Status")],
    ),
    "a sheet that is known by its headings": (
        minimal({"Målform": "bokmål"}, Kalender="| Gruppe | Dato | Tema |\n| SG | 1.2.2026 | Ungdata |"),
        [("Kalender", "Kalender", "Møter")],
    ),
    "a field": (minimal({"Status": None, "Statsu": "utkast"}), [("Plan!A10", "Statsu", "Status")]),
    "a choice": (minimal({"Status": "utkas"}), [("Plan!B8", "utkas", "utkast")]),
    "a heading with an explanation below it": (
        minimal(Tiltak=[["Nr.", "Tiltak", "Ansavr\n(hvem)"], [1, "Åpen kveld", "Kultur"]]),
        [("Tiltak!C1", "Ansavr", "Ansvar")],
    ),
}


@pytest.mark.parametrize(("tables", "expected"), MISSPELT.values(), ids=MISSPELT.keys())
def test_a_clear_slip_is_corrected_and_listed(tables, expected):
    found = fixed(tables)
    assert changes(found) == expected
    assert not read(found.data).findings


def test_a_heading_that_only_holds_one_of_ours_is_left_to_her():
    found = fixed(minimal(Møter="| Gruppe | Dato | Ansvarlig for referat |\n| SG | 1.2.2026 | Per |"))
    assert changes(found) == []


def test_an_explanation_below_a_heading_stays():
    found = fixed(MISSPELT["a heading with an explanation below it"][0])
    assert openpyxl.load_workbook(BytesIO(found.data))["Tiltak"]["C1"].value == "Ansvar\n(hvem)"


def test_choices_are_corrected_in_the_words_of_the_written_form():
    data = workbook(minimal({"Målform": "nynorsk", "Status": "på høyrin"}))
    found = fixed_copy(data, read(data).findings, WrittenForm.NN)
    assert changes(found) == [("Plan!B8", "på høyrin", "på høyring")]


def test_a_word_to_which_something_was_added_is_hers_to_correct():
    tables = minimal(Møter="| Gruppe | Dato | Status |\n| sg | 10.03.2026 | Avlyst pga. sykdom |")
    data = workbook(tables)
    assert ValueCode.CHOICE_MISSPELT in {one.code for one in read(data).findings}
    assert changes(fixed_copy(data, read(data).findings, WrittenForm.NB)) == []


def test_one_wrong_key_in_a_list_leaves_the_others_alone():
    tables = minimal(Deltakere="| Rolle | Grupper |\n| Rektor | SG; Politirådd |")
    misspelt = finding(
        ReferenceCode.GROUP_MISSPELT, Place("Deltakere", "B2"), typed="Politirådd", nearest="Politiråd", list="Grupper"
    )
    found = fixed(tables, misspelt)
    assert openpyxl.load_workbook(BytesIO(found.data))["Deltakere"]["B2"].value == "SG; Politiråd"


def test_a_corrected_word_in_rich_text_leaves_bold_and_italics_alone():
    data = rich_workbook()
    misspelt = finding(MeetingCode.ROLE_MISSPELT, Place("Tiltak", "D2"), typed="fredag", nearest="lørdag")
    found = fixed_copy(data, [misspelt], WrittenForm.NB)
    value = openpyxl.load_workbook(BytesIO(found.data), rich_text=True)["Tiltak"]["D2"].value
    assert [piece.text for piece in value if not isinstance(piece, str) and piece.font.b] == ["lørdag"]


AMBIGUOUS = {
    "two columns that may both be meant": minimal(
        Tiltak="| Nr. | Tiltak | Ansavr | Ansvra |\n| 1 | Åpen kveld | Kultur | Skole |"
    ),
    "a date that does not exist": minimal({"Periode fra": "31.02.2026"}),
    "a name that nobody knows": minimal(Tiltak="| Nr. | Tiltak | Ansvar | Farge |\n| 1 | Åpen kveld | Kultur | rød |"),
}


@pytest.mark.parametrize("tables", AMBIGUOUS.values(), ids=AMBIGUOUS.keys())
def test_what_leaves_a_doubt_is_not_touched(tables):
    data = workbook(tables)
    assert fixed_copy(data, read(data).findings, WrittenForm.NB) == Fixed(data, ())


def test_a_cell_that_says_something_else_than_the_finding_is_not_touched():
    data = workbook(minimal())
    stale = finding(MeetingCode.ROLE_MISSPELT, Place("Tiltak", "C2"), typed="Rektro", nearest="Rektor")
    assert fixed_copy(data, [stale], WrittenForm.NB) == Fixed(data, ())


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"Nr.;Tiltak"])
def test_what_is_no_workbook_is_given_back(data: bytes):
    assert fixed_copy(data, read(data).findings, WrittenForm.NB) == Fixed(data, ())


def with_everything_that_names_a_sheet() -> bytes:
    """A misspelt sheet with a table, a formula, a drop-down, a name, a link and a chart that speak of it."""
    out = BytesIO()
    book = xlsxwriter.Workbook(out)
    sheet = book.add_worksheet("Plan")
    for row, cells in enumerate(plan(dict(minimal()["Plan"][1:]))):  # type: ignore[misc]
        sheet.write_row(row, 0, cells)
    sheet.write_formula("D1", "=Tiltka!A2+'Tiltka'!A3+MinTiltka!A1", None, 3)
    sheet.data_validation("D2", {"validate": "list", "source": "=Tiltka!$A$2:$A$3"})
    sheet.write_url("D3", "internal:Tiltka!A1", string="se tiltakene")
    book.define_name("Nummer", "=Tiltka!$A$2:$A$3")
    measures = book.add_worksheet("Tiltka")
    headings = [{"header": name} for name in ("Nr.", "Tiltak", "Ansavr")]
    measures.add_table("A1:C3", {"columns": headings, "data": [[1, "Åpen kveld", "Kultur"], [2, "Nattravn", "Skole"]]})
    measures.write_formula("E2", "=COUNTA(Table1[Ansavr])", None, 2)
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "=Tiltka!$A$2:$A$3"})
    measures.insert_chart("H20", chart)
    book.add_worksheet("MinTiltka")
    book.close()
    return out.getvalue()


def test_whatever_speaks_of_a_renamed_sheet_or_heading_speaks_of_it_by_its_new_name(tmp_path: Path):
    data = with_everything_that_names_a_sheet()
    first = fixed_copy(data, read(data).findings, WrittenForm.NB)
    second = fixed_copy(first.data, read(first.data).findings, WrittenForm.NB)
    whole = b"".join(parts(second.data).values()).decode()
    assert sorted(one.after for one in (*first.corrections, *second.corrections)) == ["Ansvar", "Tiltak"]
    assert whole.replace("MinTiltka", "").count("Tiltka") == whole.count("<vt:lpstr>Tiltka")  # the list of titles is informative
    assert "'Tiltak'!A2+'Tiltak'!A3+MinTiltka!A1" in whole
    assert "Table1[Ansvar]" in whole
    assert 'name="Ansvar"' in whole
    path = tmp_path / "rettet.xlsx"
    path.write_bytes(second.data)
    assert [str(error) for error in OpenXmlValidator().validate(path).errors] == []


def test_a_correction_says_what_stood_there():
    assert fixed(MISSPELT["a choice"][0]).corrections == (Correction(Place("Plan", "B8"), "utkas", "utkast"),)
