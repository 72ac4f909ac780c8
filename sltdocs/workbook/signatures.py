"""What a file is, told from its first bytes: exceptions of parsers say «bad zip» of an .xls and of an empty file alike."""

import re

from sltdocs.contract.codes import Code

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_BIFF = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00", b"\x09\x08")
_BYTE_ORDER_MARKS = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be", b"\xef\xbb\xbf": "utf-8"}
_SEPARATORS = (";", "\t", ",")
_LOOKED_AT = 8192


def refused_by_signature(data: bytes) -> Code | None:
    """Why these bytes cannot be an xlsx file; None when they begin as one does, with a zip signature."""
    if not data.strip(b"\x00\r\n\t "):
        return Code.FILE_EMPTY
    if data.startswith(_ZIP):
        return None
    if data.startswith(_OLE):
        return _compound_file(data)
    if data.startswith(_BIFF):
        return Code.FILE_OLD_EXCEL
    return _text_file(data[:_LOOKED_AT])


def _compound_file(data: bytes) -> Code:
    """Old Excel files and encrypted new ones share a container; its directory names the streams in UTF-16 (MS-CFB)."""
    if any(_utf16(name) in data for name in ("EncryptedPackage", "DataSpaces", "DRMEncrypted")):
        return Code.FILE_ENCRYPTED
    return Code.FILE_OLD_EXCEL if any(_utf16(name) in data for name in ("Workbook", "Book")) else Code.FILE_NOT_EXCEL


def _text_file(start: bytes) -> Code:
    text = _decoded(start)
    lowered = text.casefold()
    if "urn:schemas-microsoft-com:office:spreadsheet" in lowered:
        return Code.FILE_OLD_EXCEL
    if "urn:oasis:names:tc:opendocument" in lowered:
        return Code.FILE_OPEN_DOCUMENT
    if lowered.lstrip().startswith("<") or re.search(r"[\x00-\x08\x0e-\x1f]", text) or lowered.startswith(("%pdf", "{\\rtf")):
        return Code.FILE_NOT_EXCEL
    return Code.FILE_CSV if _has_columns(text) else Code.FILE_NOT_EXCEL


def _decoded(start: bytes) -> str:
    encoding = next((name for mark, name in _BYTE_ORDER_MARKS.items() if start.startswith(mark)), "latin-1")
    return start.decode(encoding, errors="replace").lstrip("\ufeff")


def _has_columns(text: str) -> bool:
    """Whether most lines hold the same separator."""
    lines = [line for line in text.splitlines() if line.strip()]
    return any(sum(separator in line for line in lines) > len(lines) / 2 for separator in _SEPARATORS)


def _utf16(name: str) -> bytes:
    return name.encode("utf-16-le")
