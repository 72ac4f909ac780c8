"""The intake guard: bytes in, a package that is an ordinary Excel workbook out, or a refusal that says what it is instead."""

from sltdocs.contract.codes import Code
from sltdocs.workbook.container import LIMITS, Limits, opened
from sltdocs.workbook.package import CONTENT_TYPES, Package
from sltdocs.workbook.refusal import Refusal
from sltdocs.workbook.signatures import refused_by_signature

_STRICT = "http://purl.oclc.org/ooxml/"
_WORKBOOK_TYPES = {
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
}


def admitted(data: bytes, limits: Limits = LIMITS) -> tuple[Package, str]:
    """The package and the name of its workbook part; raises Refusal for everything that is not an ordinary workbook."""
    if (code := refused_by_signature(data)) is not None:
        raise Refusal(code)
    package = Package(opened(data, limits))
    if CONTENT_TYPES not in package:
        raise Refusal(_other_zip(package))
    main = package.related("", "/officeDocument")
    if main not in package:
        raise Refusal(Code.FILE_NOT_EXCEL if not main else Code.FILE_DAMAGED)
    _check_main_part(package, main)
    return package, main


def _check_main_part(package: Package, main: str) -> None:
    kind = package.content_type(main)
    if "sheet.binary" in kind:
        raise Refusal(Code.FILE_BINARY_EXCEL)
    if "macroenabled" in kind.casefold() or any(name.casefold().endswith("vbaproject.bin") for name in package.container.names):
        raise Refusal(Code.FILE_MACROS)
    if kind and "spreadsheetml" not in kind and kind.rpartition("/")[2] != "xml":
        raise Refusal(Code.FILE_NOT_EXCEL)
    root = package.xml(main)
    if str(root.tag).startswith("{" + _STRICT):
        raise Refusal(Code.FILE_STRICT)
    if kind not in _WORKBOOK_TYPES and not str(root.tag).endswith("}workbook"):
        raise Refusal(Code.FILE_NOT_EXCEL)


def _other_zip(package: Package) -> Code:
    if "mimetype" in package and b"opendocument" in package.container.read("mimetype"):
        return Code.FILE_OPEN_DOCUMENT
    return Code.FILE_NOT_EXCEL
