"""A workbook of an older version becomes a file of the present one, with all that was not renamed as it was."""

from io import BytesIO

import openpyxl

from sltdocs.findings.file import FileCode
from sltdocs.findings.sheet import SheetCode
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
