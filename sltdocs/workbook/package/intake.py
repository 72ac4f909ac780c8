"""The intake guard: bytes in, an ordinary Excel workbook's package out, or a refusal that says what the file is."""

import re

from sltdocs.contract.code import Code
from sltdocs.findings.file import FileCode
from sltdocs.workbook.package.office_package import CONTENT_TYPES, Package
from sltdocs.workbook.package.refusal import UnreadableWorkbook
from sltdocs.workbook.package.zip_container import LIMITS, WorkbookLimits, opened

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_BIFF = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00", b"\x09\x08")
_BYTE_ORDER_MARKS = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be", b"\xef\xbb\xbf": "utf-8"}
_SEPARATORS = (";", "\t", ",")
_LOOKED_AT = 8192


def refused_by_signature(data: bytes) -> Code | None:
    """Why these bytes cannot be an xlsx file; None when they begin as one does, with a zip signature."""
    if not data.strip(b"\x00\r\n\t "):
        return FileCode.FILE_EMPTY
    if data.startswith(_ZIP):
        return None
    if data.startswith(_OLE):
        return _compound_file(data)
    if data.startswith(_BIFF):
        return FileCode.FILE_OLD_EXCEL
    return _text_file(data[:_LOOKED_AT])


def _compound_file(data: bytes) -> Code:
    """Old Excel files and encrypted new ones share a container; its directory names the streams in UTF-16 (MS-CFB)."""
    if any(_utf16(name) in data for name in ("EncryptedPackage", "DataSpaces", "DRMEncrypted")):
        return FileCode.FILE_ENCRYPTED
    return FileCode.FILE_OLD_EXCEL if any(_utf16(name) in data for name in ("Workbook", "Book")) else FileCode.FILE_NOT_EXCEL


def _text_file(start: bytes) -> Code:
    text = _decoded(start)
    lowered = text.casefold()
    if "urn:schemas-microsoft-com:office:spreadsheet" in lowered:
        return FileCode.FILE_OLD_EXCEL
    if "urn:oasis:names:tc:opendocument" in lowered:
        return FileCode.FILE_OPEN_DOCUMENT
    if lowered.lstrip().startswith("<") or re.search(r"[\x00-\x08\x0e-\x1f]", text) or lowered.startswith(("%pdf", "{\\rtf")):
        return FileCode.FILE_NOT_EXCEL
    return FileCode.FILE_CSV if _has_columns(text) else FileCode.FILE_NOT_EXCEL


def _decoded(start: bytes) -> str:
    encoding = next((name for mark, name in _BYTE_ORDER_MARKS.items() if start.startswith(mark)), "latin-1")
    return start.decode(encoding, errors="replace").lstrip("\ufeff")


def _has_columns(text: str) -> bool:
    """Whether most lines hold the same separator."""
    lines = [line for line in text.splitlines() if line.strip()]
    return any(sum(separator in line for line in lines) > len(lines) / 2 for separator in _SEPARATORS)


def _utf16(name: str) -> bytes:
    return name.encode("utf-16-le")


_STRICT = "http://purl.oclc.org/ooxml/"
_WORKBOOK_TYPES = {
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
}


def admitted(data: bytes, limits: WorkbookLimits = LIMITS) -> tuple[Package, str]:
    """The package and the name of its workbook part; raises Refusal for everything that is not an ordinary workbook."""
    if (code := refused_by_signature(data)) is not None:
        raise UnreadableWorkbook(code)
    package = Package(opened(data, limits))
    if CONTENT_TYPES not in package:
        raise UnreadableWorkbook(_other_zip(package))
    main = package.related("", "/officeDocument")
    if main not in package:
        raise UnreadableWorkbook(FileCode.FILE_NOT_EXCEL if not main else FileCode.FILE_DAMAGED)
    _check_main_part(package, main)
    return package, main


def _check_main_part(package: Package, main: str) -> None:
    kind = package.content_type(main)
    if "sheet.binary" in kind:
        raise UnreadableWorkbook(FileCode.FILE_BINARY_EXCEL)
    if "macroenabled" in kind.casefold() or any(name.casefold().endswith("vbaproject.bin") for name in package.container.names):
        raise UnreadableWorkbook(FileCode.FILE_MACROS)
    if kind and "spreadsheetml" not in kind and kind.rpartition("/")[2] != "xml":
        raise UnreadableWorkbook(FileCode.FILE_NOT_EXCEL)
    root = package.xml(main)
    if str(root.tag).startswith("{" + _STRICT):
        raise UnreadableWorkbook(FileCode.FILE_STRICT)
    if kind not in _WORKBOOK_TYPES and not str(root.tag).endswith("}workbook"):
        raise UnreadableWorkbook(FileCode.FILE_NOT_EXCEL)


def _other_zip(package: Package) -> Code:
    if "mimetype" in package and b"opendocument" in package.container.read("mimetype"):
        return FileCode.FILE_OPEN_DOCUMENT
    return FileCode.FILE_NOT_EXCEL
