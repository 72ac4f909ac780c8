"""The same workbook, written by different programs, is read as the same contents, and is marked in each."""

import re
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from openxml_audit import OpenXmlValidator

from sltdocs.contract.cell import Place
from sltdocs.contract.rows import Contents
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import finding
from sltdocs.findings.sheets.cell import CellCode
from sltdocs.workbook.editing.marked_copy import marked_copy
from sltdocs.workbook.reading.reading import read
from tests.workbook.packages import changed, parts, replacing
from tests.workbook.same_workbook import TABLES
from tests.workbooks import workbook

BY_XLSXWRITER = workbook(TABLES)


def by_openpyxl() -> bytes:
    out = BytesIO()
    openpyxl.load_workbook(BytesIO(BY_XLSXWRITER)).save(out)
    return out.getvalue()


def as_google_sheets_writes() -> bytes:
    """No document properties, formatted blank cells to the right, rows of them below, an empty drawing a sheet."""

    def blanks(data: bytes) -> bytes:
        rows = b"".join(b'<row r="%d"><c r="A%d" s="1"/><c r="Z%d" s="1"/></row>' % (row, row, row) for row in range(500, 1000))
        return data.replace(b"</row>", b'<c r="ZZ1" s="1"/></row>', 1).replace(b"</sheetData>", rows + b"</sheetData>")

    content = parts(BY_XLSXWRITER)
    sheets = {name: blanks for name in content if name.startswith("xl/worksheets/sheet")}
    bare = replacing(b'<Relationship Id="rId2"', b'<Relationship Id="rId2" TargetMode="Internal"')
    return changed(BY_XLSXWRITER, {**sheets, "docProps/core.xml": None, "docProps/app.xml": None, "_rels/.rels": bare})


WRITERS = {
    "XlsxWriter": BY_XLSXWRITER,
    "openpyxl": by_openpyxl(),
    "LibreOffice": (Path(__file__).parent / "files" / "written_by_libreoffice.xlsx").read_bytes(),
    "Google Sheets (imitated)": as_google_sheets_writes(),
    "XlsxWriter, dates from 1904": workbook(TABLES, date_1904=True),
}


def values(contents: Contents) -> dict[str, list[dict[str, object]]]:
    return {
        key: [{name: entry.value for name, entry in record.entries.items()} for record in table]
        for key, table in contents.tables.items()
    }


@pytest.mark.parametrize("data", WRITERS.values(), ids=WRITERS.keys())
def test_it_is_read_as_the_same_contents(data: bytes):
    reading = read(data)
    assert [(one.code, str(one.place)) for one in reading.findings] == [
        (one.code, str(one.place)) for one in read(BY_XLSXWRITER).findings
    ]
    assert values(reading.contents) == values(read(BY_XLSXWRITER).contents)
    assert len(values(reading.contents)["measures"]) == 2


@pytest.mark.parametrize("data", WRITERS.values(), ids=WRITERS.keys())
def test_it_is_marked_without_new_faults(data: bytes, tmp_path: Path):
    copy = marked_copy(
        data,
        [finding(CellCode.VALUE_MISSING, Place("Tiltak", "D3"), title="Beskrivelse", help="measures.responsible")],
        WrittenForm.NB,
    )
    assert copy is not None
    assert openpyxl.load_workbook(BytesIO(copy))["Tiltak"]["D3"].comment is not None
    assert faults(copy, tmp_path) <= faults(data, tmp_path)


def faults(data: bytes, folder: Path) -> set[str]:
    """The kinds of faults that the schemas find, whichever sheet and element they are in."""
    path = folder / "fil.xlsx"
    path.write_bytes(data)
    return {re.sub(r"\d+|(?<=/font)\[\d+\].*(?=: )", "", str(error)) for error in OpenXmlValidator().validate(path).errors}
