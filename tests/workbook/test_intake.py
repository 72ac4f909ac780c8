"""Every file that is not an ordinary workbook is refused by its right name; nothing that Excel writes is."""

import struct
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_LZMA, ZIP_STORED, ZipFile, ZipInfo

import pytest

from sltdocs.contract.code import Code
from sltdocs.findings.file import FileCode
from sltdocs.workbook.package.zip_container import WorkbookLimits
from sltdocs.workbook.reading.reading import read
from tests.workbook.packages import changed, packed, parts, replacing
from tests.workbooks import minimal, workbook

WORD = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
BLANKS = b" " * 20_000_000
GOOD = workbook(minimal())
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
MAIN = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
EXCEL_2003 = b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'
OPEN_DOCUMENT = {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<x/>"}
BILLION_LAUGHS = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
SHEET = "xl/worksheets/sheet2.xml"


def utf16(name: str) -> bytes:
    return OLE + name.encode("utf-16-le") + bytes(512)


def with_type(kind: bytes) -> bytes:
    return changed(GOOD, {"[Content_Types].xml": replacing(MAIN, kind)})


def with_prologue(prologue: bytes, encoding: str = "utf-8") -> bytes:
    def change(data: bytes) -> bytes:
        body = data.split(b"?>", 1)[1]
        return (prologue + body).decode().replace("UTF-8", encoding).encode(encoding)

    return changed(GOOD, {SHEET: change})


def doubled_name() -> bytes:
    out = BytesIO(GOOD)
    with ZipFile(out, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr("xl/workbook.xml", b"<workbook/>")
    return out.getvalue()


def with_entry(name: str, data: bytes = b"x", method: int = ZIP_DEFLATED) -> bytes:
    out = BytesIO(GOOD)
    with ZipFile(out, "a", method) as archive:
        archive.writestr(ZipInfo(name), data, method)
    return out.getvalue()


def with_flag(flag: int) -> bytes:
    """The general purpose flag of every entry, in both headers."""
    data = bytearray(GOOD)
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(signature)
        while at >= 0:
            flags = struct.unpack_from("<H", data, at + offset)[0]
            struct.pack_into("<H", data, at + offset, flags | flag)
            at = data.find(signature, at + 4)
    return bytes(data)


def with_a_part_beyond_the_end() -> bytes:
    """The last entry of the directory tells of a place that is not in the file (APPNOTE.TXT 6.3.3, 4.3.12)."""
    data = bytearray(GOOD)
    entry = data.rindex(b"PK\x01\x02")
    data[entry + 42 : entry + 46] = len(data).to_bytes(4, "little")
    return bytes(data)


def with_wrong_checksums() -> bytes:
    """Every checksum in the directory is off by one bit."""
    data = bytearray(GOOD)
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        data[at + 16] ^= 1
        at = data.find(b"PK\x01\x02", at + 4)
    return bytes(data)


def overlapping() -> bytes:
    """Two names in the directory for the same bytes."""
    data = bytearray(packed({"a.xml": b"1" * 50, "b.xml": b"2" * 50, **parts(GOOD)}))
    first = data.find(b"PK\x01\x02")
    second = data.find(b"PK\x01\x02", first + 4)
    struct.pack_into("<I", data, second + 42, struct.unpack_from("<I", data, first + 42)[0])
    return bytes(data)


REFUSED = {
    "an empty file": (b"", FileCode.FILE_EMPTY),
    "only zeros": (bytes(4096), FileCode.FILE_EMPTY),
    "only blanks": (b" \r\n\r\n", FileCode.FILE_EMPTY),
    "a text": ("Referat fra møtet i går.\nVi snakket om alt.\n".encode(), FileCode.FILE_NOT_EXCEL),
    "a web page": (b"<!DOCTYPE html><html><table><tr><td>1</td></tr></table></html>", FileCode.FILE_NOT_EXCEL),
    "a PDF": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", FileCode.FILE_NOT_EXCEL),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(100), FileCode.FILE_NOT_EXCEL),
    "semicolons": ("Nr.;Tiltak;Ansvar\n1;Åpen kveld;Kultur\n".encode("latin-1"), FileCode.FILE_CSV),
    "semicolons with a byte order mark": ("\ufeffNr.;Tiltak\n1;Åpen kveld\n".encode(), FileCode.FILE_CSV),
    "tabs in UTF-16": ("Nr.\tTiltak\n1\tÅpen kveld\n".encode("utf-16"), FileCode.FILE_CSV),
    "a password": (utf16("EncryptedPackage"), FileCode.FILE_ENCRYPTED),
    "a sensitivity label": (utf16("DRMEncryptedDataSpace"), FileCode.FILE_ENCRYPTED),
    "an .xls": (utf16("Workbook"), FileCode.FILE_OLD_EXCEL),
    "an .xls of 1993": (b"\x09\x08\x08\x00\x00\x05\x10\x00" + bytes(100), FileCode.FILE_OLD_EXCEL),
    "Excel's XML of 2003": (EXCEL_2003, FileCode.FILE_OLD_EXCEL),
    "a .doc": (utf16("WordDocument"), FileCode.FILE_NOT_EXCEL),
    "an .ods": (packed(OPEN_DOCUMENT), FileCode.FILE_OPEN_DOCUMENT),
    "any zip": (packed({"plan.txt": b"plan"}), FileCode.FILE_NOT_EXCEL),
    "a zip in a zip": (packed({"inner.zip": packed({"0": bytes(100_000)})}), FileCode.FILE_NOT_EXCEL),
    "a .docx": (with_type(WORD), FileCode.FILE_NOT_EXCEL),
    "an .xlsm": (with_type(b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"), FileCode.FILE_MACROS),
    "macros under a plain name": (with_entry("xl/vbaProject.bin"), FileCode.FILE_MACROS),
    "an .xlsb": (with_type(b"application/vnd.ms-excel.sheet.binary.macroEnabled.main"), FileCode.FILE_BINARY_EXCEL),
    "Strict Open XML": (
        changed(
            GOOD,
            {"xl/workbook.xml": replacing(b"http://schemas.openxmlformats.org/spreadsheetml/2006/main", b"http://purl.oclc.org/ooxml/spreadsheetml/main")},
        ),
        FileCode.FILE_STRICT,
    ),
    "half a file": (GOOD[: len(GOOD) // 2], FileCode.FILE_DAMAGED),
    "without its last bytes": (GOOD[:-10], FileCode.FILE_DAMAGED),
    "without its workbook part": (changed(GOOD, {"xl/workbook.xml": None}), FileCode.FILE_DAMAGED),
    "broken texts": (changed(GOOD, {"xl/sharedStrings.xml": b"<sst><si>"}), FileCode.FILE_DAMAGED),
    "a part that should begin behind the end": (with_a_part_beyond_the_end(), FileCode.FILE_DAMAGED),
    "a part with a wrong checksum": (with_wrong_checksums(), FileCode.FILE_DAMAGED),
    "the zip's own password": (with_flag(1), FileCode.FILE_ENCRYPTED),
    "two parts of one name": (doubled_name(), FileCode.FILE_DANGEROUS),
    "names that differ by case only": (with_entry("XL/WORKBOOK.XML"), FileCode.FILE_DANGEROUS),
    "a name that leads out": (with_entry("xl/../../etc/passwd"), FileCode.FILE_DANGEROUS),
    "an absolute name": (with_entry("/etc/passwd"), FileCode.FILE_DANGEROUS),
    "a name with a drive": (with_entry("C:/x.xml"), FileCode.FILE_DANGEROUS),
    "a name with backslashes": (with_entry("..\\x.xml"), FileCode.FILE_DANGEROUS),
    "an unusual compression": (with_entry("x.xml", method=ZIP_LZMA), FileCode.FILE_DANGEROUS),
    "a bomb": (with_entry("xl/media/image.xml", bytes(30_000_000)), FileCode.FILE_DANGEROUS),
    "a bomb in the sheet": (changed(GOOD, {SHEET: replacing(b"<sheetData>", b"<sheetData>" + BLANKS)}), FileCode.FILE_DANGEROUS),
    "parts that overlap": (overlapping(), FileCode.FILE_DANGEROUS),
    "thousands of parts": (packed(parts(GOOD) | {f"x/{number}.xml": b"" for number in range(2001)}), FileCode.FILE_DANGEROUS),
    "entities": (with_prologue(BILLION_LAUGHS), FileCode.FILE_DANGEROUS),
    "entities in UTF-16": (with_prologue(BILLION_LAUGHS, "utf-16"), FileCode.FILE_DANGEROUS),
    "an external entity": (with_prologue(b'<!DOCTYPE x SYSTEM "http://example.com/x.dtd">'), FileCode.FILE_DANGEROUS),
    "another workbook": (workbook({"Ark1": "| Navn | Beløp |\n| Kari | 100 |"}), FileCode.FILE_NOT_PLAN),
}  # fmt: skip


@pytest.mark.parametrize(("data", "code"), REFUSED.values(), ids=REFUSED.keys())
def test_a_file_that_cannot_be_read_is_refused_by_its_right_name(data: bytes, code: Code):
    reading = read(data)
    assert reading.contents is None
    assert [one.code for one in reading.findings] == [code]


def test_a_file_above_the_limit_is_too_large():
    assert [one.code for one in read(GOOD, limits=WorkbookLimits(file=1000)).findings] == [FileCode.FILE_TOO_LARGE]


def test_parts_above_the_limit_are_too_large():
    assert [one.code for one in read(GOOD, limits=WorkbookLimits(part=300)).findings] == [FileCode.FILE_TOO_LARGE]


TOLERATED = {
    "a template": with_type(b"application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"),
    "no styles": changed(GOOD, {"xl/styles.xml": None, "xl/_rels/workbook.xml.rels": replacing(b"/styles", b"/nothing")}),
    "an unreadable property": changed(GOOD, {"docProps/core.xml": b"<broken"}),
    "an empty fill": changed(GOOD, {"xl/styles.xml": replacing(b"<fills", b'<fills count="1"><fill/></fills><fills')}),
    "a style that is not there": changed(GOOD, {SHEET: replacing(b'<c r="A2">', b'<c r="A2" s="99">')}),
    "a sheet in UTF-16": changed(GOOD, {SHEET: lambda data: data.decode().replace("UTF-8", "UTF-16").encode("utf-16")}),
    "a dimension that lies": changed(GOOD, {SHEET: replacing(b'<dimension ref="A1:C2"/>', b'<dimension ref="A1"/>')}),
}


@pytest.mark.parametrize("data", TOLERATED.values(), ids=TOLERATED.keys())
def test_what_other_programs_write_is_read(data: bytes):
    reading = read(data)
    assert not reading.findings
    assert reading.contents is not None
    assert reading.contents.table("measures").records[0].entries["responsible"].typed == "Kulturavdelingen"


def test_a_stored_package_is_read():
    out = BytesIO()
    with ZipFile(out, "w", ZIP_STORED) as archive:
        for name, data in parts(GOOD).items():
            archive.writestr(name, data)
    assert not read(out.getvalue()).findings
