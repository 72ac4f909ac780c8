"""SpreadsheetML from a stranger: its names, and parsing it without document type, entities, network or endless depth."""

from lxml import etree

from sltdocs.findings.file import FileCode
from sltdocs.workbook.package.refusal import UnreadableWorkbook

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
DECLARATIONS = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONSHIP_ID = f"{{{OFFICE}}}id"


def tag(name: str) -> str:
    """An element of the main namespace, as lxml writes it."""
    return f"{{{MAIN}}}{name}"


class Malformed(ValueError):
    """The bytes are not well-formed XML."""


def parse(data: bytes, *, keep_comments: bool = False) -> etree._Element:
    """The root element; raises Malformed, or Refusal where a document type is declared.

    Open Packaging Conventions (ISO/IEC 29500-2, M1.18) forbid document types, so nothing honest is refused.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=not keep_comments,
        remove_pis=not keep_comments,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as fault:
        if b"<!DOCTYPE" in data[:4096].replace(b"\x00", b""):
            raise UnreadableWorkbook(FileCode.FILE_DANGEROUS) from fault
        raise Malformed(str(fault)) from fault
    except ValueError as fault:
        raise Malformed(str(fault)) from fault
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnreadableWorkbook(FileCode.FILE_DANGEROUS)
    return root
