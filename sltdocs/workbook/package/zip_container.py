"""The zip container of a workbook, checked before anything in it is inflated."""

import zlib
from collections.abc import Iterable, Mapping, Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from msgspec import Struct

from sltdocs.findings.file import FileCode
from sltdocs.workbook.package.refusal import UnreadableWorkbook

FAULTS = (BadZipFile, OSError, ValueError, EOFError, KeyError, IndexError, RuntimeError, OverflowError, zlib.error)
"""What `zipfile` raises on damaged files (measured over 292 mutations)."""
_BEGINNING, _HEADER = b"PK\x03\x04", 30
"""APPNOTE.TXT 6.3.3, 4.3.7: how a local header begins, and its length without the name."""


class WorkbookLimits(Struct, frozen=True):
    """How large a workbook may be, in bytes; a `ratio` above the limit counts from `ratio_from` on."""

    file: int = 25_000_000
    entries: int = 2_000
    part: int = 60_000_000
    xml_in_all: int = 120_000_000
    ratio: int = 250
    ratio_from: int = 1_000_000


LIMITS = WorkbookLimits()
_ENCRYPTED = 0x1
_LOCAL_HEADER = 30


class Container:
    """An open zip file whose entries are harmless. Reading gives at most the declared size, and checks the checksum."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive
        self._names: Mapping[str, str] = {entry.filename.casefold(): entry.filename for entry in archive.infolist()}

    def __contains__(self, name: str) -> bool:
        return name.casefold() in self._names

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all entries, as they are written."""
        return tuple(self._names.values())

    def written(self, name: str) -> str:
        """The name as the file writes it; the given one for an entry that is not there."""
        return self._names.get(name.casefold(), name)

    def read(self, name: str) -> bytes:
        """The bytes of an entry; names are the same in any case (ISO/IEC 29500-2). KeyError where there is none."""
        actual = self._names[name.casefold()]
        try:
            return self._archive.read(actual)
        except FAULTS as fault:
            raise UnreadableWorkbook(FileCode.FILE_DAMAGED) from fault


def opened(data: bytes, limits: WorkbookLimits = LIMITS) -> Container:
    """The container; raises Refusal for one that is damaged, encrypted, too large or built to do harm."""
    if len(data) > limits.file:
        raise UnreadableWorkbook(FileCode.FILE_TOO_LARGE)
    try:
        archive = ZipFile(BytesIO(data))
        entries = archive.infolist()
    except (*FAULTS, NotImplementedError) as fault:
        raise UnreadableWorkbook(FileCode.FILE_DAMAGED) from fault
    if not all(_is_there(entry, data) for entry in entries):
        raise UnreadableWorkbook(FileCode.FILE_DAMAGED)
    _check_form(entries, limits)
    _check_sizes(entries, limits)
    return Container(archive)


def _is_there(entry: ZipInfo, data: bytes) -> bool:
    """Whether an entry begins where the directory says, and ends in the file; `zipfile` finds out only when it is read."""
    begin = entry.header_offset
    return data[begin : begin + 4] == _BEGINNING and begin + _HEADER + entry.compress_size <= len(data)


def _check_form(entries: Sequence[ZipInfo], limits: WorkbookLimits) -> None:
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise UnreadableWorkbook(FileCode.FILE_ENCRYPTED)
    names = [entry.filename.casefold() for entry in entries]
    if (
        len(entries) > limits.entries
        or len(set(names)) < len(names)
        or any(map(_is_unsafe_name, names))
        or any(entry.compress_type not in {ZIP_STORED, ZIP_DEFLATED} for entry in entries)
        or _overlap(entries)
    ):
        raise UnreadableWorkbook(FileCode.FILE_DANGEROUS)


def _check_sizes(entries: Iterable[ZipInfo], limits: WorkbookLimits) -> None:
    entries = list(entries)
    if any(entry.file_size > limits.ratio_from and entry.file_size > limits.ratio * entry.compress_size for entry in entries):
        raise UnreadableWorkbook(FileCode.FILE_DANGEROUS)
    xml = [entry.file_size for entry in entries if entry.filename.casefold().endswith((".xml", ".rels", ".vml"))]
    if sum(xml) > limits.xml_in_all or any(entry.file_size > limits.part for entry in entries):
        raise UnreadableWorkbook(FileCode.FILE_TOO_LARGE)


def _is_unsafe_name(name: str) -> bool:
    return not name or name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/")


def _overlap(entries: Iterable[ZipInfo]) -> bool:
    """Whether two entries share bytes: the trick of bombs that declare small parts (CVE-2024-0450)."""
    ends = 0
    for entry in sorted(entries, key=lambda one: one.header_offset):
        if entry.header_offset < ends:
            return True
        ends = entry.header_offset + _LOCAL_HEADER + len(entry.filename.encode()) + entry.compress_size
    return False
