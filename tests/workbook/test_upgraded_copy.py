"""A workbook of an older version becomes a file of the present one, with all that was not renamed as it was."""

from io import BytesIO

import openpyxl
from openpyxl.styles import Font
from openpyxl.worksheet.table import Table

from sltdocs.findings.file import FileCode
from sltdocs.findings.sheets.sheet import SheetCode
from sltdocs.workbook.copies.upgraded_copy import upgraded_copy
from sltdocs.workbook.reading.reading import read
from tests.workbook.packages import changed, parts, replacing
from tests.workbook.test_upgrading import TO_VERSION_2, VERSION_1
from tests.workbooks import minimal, workbook


def test_the_written_file_needs_no_upgrading():
    copy = upgraded_copy(workbook(VERSION_1), (TO_VERSION_2,))
    assert not read(copy.data).findings
    assert [one.code for one in copy.findings] == [FileCode.VERSION_OLDER]


def test_the_order_of_calculation_is_left_to_excel_when_a_cell_changes():
    chain = b'<Relationship Id="rId90" Type="http://x/calcChain" Target="calcChain.xml"/></Relationships>'
    changes = {"xl/_rels/workbook.xml.rels": replacing(b"</Relationships>", chain), "xl/calcChain.xml": b"<calcChain/>"}
    copy = upgraded_copy(changed(workbook(VERSION_1), changes), (TO_VERSION_2,))
    assert "xl/calcChain.xml" not in parts(copy.data)
    assert b"calcChain" not in parts(copy.data)["xl/_rels/workbook.xml.rels"]


def test_every_change_is_listed():
    changes = upgraded_copy(workbook(VERSION_1), (TO_VERSION_2,)).changes
    assert {(str(one.place), one.before, one.after) for one in changes} == {
        ("Om!B2", "1", "2"),
        ("Om!A9", "Hvor", "Kommune"),
        ("Om!A10", "Fra og med", "Periode fra"),
        ("Aksjoner!A1", "Løpenr.", "Nr."),
        ("Aksjoner!B1", "Aksjon", "Tiltak"),
        ("Aksjoner!C1", "Eier", "Ansvar"),
        ("Om", "Om", "Plan"),
        ("Aksjoner", "Aksjoner", "Tiltak"),
        ("Aksjoner!D1", "", "Del av"),
    }


def test_the_cells_keep_their_formats():
    before = openpyxl.load_workbook(BytesIO(workbook(VERSION_1)))["Om"]["B10"]
    after = openpyxl.load_workbook(BytesIO(upgraded_copy(workbook(VERSION_1), (TO_VERSION_2,)).data))["Plan"]["B10"]
    assert (after.value, after.number_format) == (before.value, before.number_format)


def test_a_workbook_of_the_present_version_is_given_back():
    data = workbook(minimal())
    assert upgraded_copy(data, (TO_VERSION_2,)).data == data


def test_a_newer_one_and_one_that_never_was_are_given_back_with_the_reason():
    for version, code in ((3, FileCode.VERSION_NEWER), (0, SheetCode.VERSION_UNKNOWN)):
        data = workbook(minimal({"Arbeidsbokversjon": version}))
        copy = upgraded_copy(data)
        assert copy.data == data
        assert [one.code for one in copy.findings] == [code]


def test_what_is_no_workbook_is_given_back_with_the_reason():
    copy = upgraded_copy(b"Nr.;Tiltak\n1;Kveld\n")
    assert [one.code for one in copy.findings] == [FileCode.FILE_CSV]
    assert not copy.changes


def table_of(heading: str) -> bytes:
    """A workbook of version 1 whose measures are an Excel table, with a remark of hers beside it."""
    book = openpyxl.load_workbook(BytesIO(workbook(minimal({"Arbeidsbokversjon": 1}, Tekster=TEXTS))))
    sheet = book["Tiltak"]
    sheet["C1"].font = Font(bold=True)
    sheet.add_table(Table(displayName="Tiltakene", ref="A1:C2"))
    sheet["A9"] = heading
    out = BytesIO()
    book.save(out)
    return out.getvalue()


TEXTS = "| Dokument | Plassering | Tekst |\n| plan | innledning | Slik vil vi ha det |"


def test_what_came_with_the_version_is_added_at_the_right_and_nothing_is_moved():
    before = table_of("Husk")
    copy = upgraded_copy(before)
    assert {(str(one.place), one.before, one.after) for one in copy.changes} == {
        ("Plan!B2", "1", "2"),
        ("Tiltak!D1", "", "Del av"),
        ("Tekster!D1", "", "År"),
    }
    assert copy.findings == ()
    book = openpyxl.load_workbook(BytesIO(copy.data))
    sheet = book["Tiltak"]
    table = sheet.tables["Tiltakene"]
    assert (table.ref, table.autoFilter.ref) == ("A1:D2", "A1:D2")
    assert [one.name for one in table.tableColumns] == ["Nr.", "Tiltak", "Ansvar", "Del av"]
    assert sheet["D1"].font.bold
    assert sheet["A9"].value == "Husk"
    assert read(copy.data).findings == read(before).findings


def test_it_is_added_in_her_written_form_and_only_once():
    data = workbook(minimal({"Arbeidsbokversjon": 1, "Målform": "nynorsk"}))
    copy = upgraded_copy(data)
    assert [one.after for one in copy.changes] == ["2", "Del av"]
    assert upgraded_copy(copy.data).changes == ()


def test_a_column_that_she_has_already_is_not_added_again():
    rows = "| Nr. | Deltiltak av | Tiltak | Ansvar |\n| 1 | - | Kveld | Kultur |"
    copy = upgraded_copy(workbook(minimal({"Arbeidsbokversjon": 1}, Tiltak=rows)))
    assert [str(one.place) for one in copy.changes] == ["Plan!B2"]
