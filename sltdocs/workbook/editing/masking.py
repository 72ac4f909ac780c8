"""Identity numbers are masked in a copy of a workbook, wherever they stand: in cells and beside them, in whatever part."""

import re
from contextlib import suppress

from lxml import etree

from sltdocs.contract.identity.identity_numbers import find, without_numbers
from sltdocs.workbook.editing.edited_workbook import Editing
from sltdocs.workbook.editing.masked_cells import CellTexts, mask_over_cells
from sltdocs.workbook.editing.masked_xml import mask_xml, zeroed
from sltdocs.workbook.editing.sheet_renaming import rename_sheet
from sltdocs.workbook.package.refusal import UnreadableWorkbook
from sltdocs.workbook.package.spreadsheet_xml import Malformed, parse
from sltdocs.workbook.package.zip_container import FAULTS, opened
from sltdocs.workbook.package.zip_rewriting import recomposed

_XML = (".xml", ".rels", ".vml")
_ZIP = b"PK\x03\x04"
_DEEPEST = 3
_IN_BYTES = re.compile(rb"(?<!\d)\d{6}[ ./_-]{0,3}\d{5}(?!\d)|(?:\d\x00){6}(?:[ ./_-]\x00){0,3}(?:\d\x00){5}")
"""A number as one byte a sign, and as two (UTF-16)."""


def mask(editing: Editing) -> None:
    """Masks every identity number in every part, and in the names of sheets and parts."""
    for name, _ in list(editing.sheets()):
        if find(name):
            rename_sheet(editing, name, without_numbers(name).replace("*", "x"))  # a sheet's name cannot hold a star
    texts = CellTexts(editing)
    for _, part in list(editing.sheets()):
        if editing.readable(part) and mask_over_cells(texts, editing.xml(part)):
            editing.change(part)
    for name in editing.names:
        _mask_part(editing, name)
    for name in editing.names:
        if find(name):
            editing.rename(name, zeroed(name))


def _mask_part(editing: Editing, name: str) -> None:
    if name.casefold().endswith(_XML) and editing.readable(name):
        if mask_xml(editing.xml(name)):
            editing.change(name)
        return
    data = _bytes(editing, name)
    masked = masked_bytes(data)
    if masked != data:
        editing.put(name, masked)


def masked_bytes(data: bytes, depth: int = 0) -> bytes:
    """A part that is no sound XML, masked: an embedded file by its own parts, anything else by its bytes."""
    if data.startswith(_ZIP) and depth < _DEEPEST:
        with suppress(UnreadableWorkbook, *FAULTS):  # what cannot be opened here is looked at as bytes
            return _masked_package(data, depth)
    return _IN_BYTES.sub(_zeroed_bytes, data)


def _masked_package(data: bytes, depth: int) -> bytes:
    container = opened(data)
    parts = {name: container.read(name) for name in container.names}
    masked = {name: _masked_entry(name, content, depth) for name, content in parts.items()}
    changes: dict[str, bytes | None] = {name: content for name, content in masked.items() if content != parts[name]}
    return recomposed(data, changes) if changes else data


def _masked_entry(name: str, data: bytes, depth: int) -> bytes:
    if not name.casefold().endswith(_XML):
        return masked_bytes(data, depth + 1)
    try:
        root = parse(data, keep_comments=True)
    except (Malformed, UnreadableWorkbook):
        return masked_bytes(data, depth + 1)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True) if mask_xml(root) else data


def _zeroed_bytes(match: re.Match[bytes]) -> bytes:
    """The same number of bytes, with zeros for the last five digits."""
    text = match[0].decode("latin-1")
    if not find(text.replace("\0", "")):
        return match[0]
    places = [at for at, sign in enumerate(text) if sign.isdigit()][-5:]
    return "".join("0" if at in places else sign for at, sign in enumerate(text)).encode("latin-1")


def _bytes(editing: Editing, name: str) -> bytes:
    try:
        return editing.bytes_of(name)
    except UnreadableWorkbook:  # a damaged part that nobody can read
        return b""
