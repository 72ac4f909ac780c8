"""When a workbook was last saved, and what in it is content; nothing is inflated but its properties."""

import re
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO
from zipfile import ZipFile, ZipInfo

from sltdocs.workbook.package.zip_container import FAULTS

_PROPERTIES = "docprops/"
_BESIDE = frozenset({"[content_types].xml", "_rels/.rels"})
"""They change when properties come or go: ISO/IEC 29500-2, 7.2 and 7.3."""
_CORE = "docprops/core.xml"
_MOST_READ = 65_536
_END = re.compile(rb"PK\x05\x06.{4}..(..)(....)", re.DOTALL)
"""APPNOTE.TXT 6.3.3, 4.3.16: how many entries the directory has, and its bytes."""
_MOST_ENTRIES, _LARGEST_DIRECTORY = 2_000, 1_000_000
_MODIFIED = re.compile(rb"<(?:\w+:)?modified\b[^>]*>\s*([^<\s]+)\s*<")


def content_of(data: bytes) -> str:
    """A fingerprint of all parts but the properties, by the names, sizes and checksums of the zip directory.

    That of the bytes for what is no ordinary zip file. A save that changes only properties leaves it as it was.
    """
    entries = (entry for entry in _entries(data) if _is_content(entry))
    told = sorted(f"{entry.filename.casefold()}\t{entry.file_size}\t{entry.CRC:08x}" for entry in entries)
    return sha256("\n".join(told).encode(errors="surrogatepass") if told else data).hexdigest()


def modified_in(data: bytes) -> datetime | None:
    """The time in `dcterms:modified` (ISO/IEC 29500-2, 8.3.2.9), aware; None when there is none that can be read."""
    core = next((entry for entry in _entries(data) if entry.filename.casefold() == _CORE), None)
    if core is None:
        return None
    try:
        with ZipFile(BytesIO(data)) as archive, archive.open(core) as part:
            found = _MODIFIED.search(part.read(_MOST_READ))
        return _moment(found[1].decode("ascii")) if found else None
    except (*FAULTS, NotImplementedError):
        return None


def _entries(data: bytes) -> list[ZipInfo]:
    """The zip directory; empty for what has none, or one of a size that no workbook has."""
    end = _END.search(data, max(0, data.rfind(b"PK\x05\x06")))
    if end is None or not (_number(end[1]) <= _MOST_ENTRIES and _number(end[2]) <= _LARGEST_DIRECTORY):
        return []
    try:
        with ZipFile(BytesIO(data)) as archive:
            return archive.infolist()
    except (*FAULTS, NotImplementedError):
        return []


def _number(little: bytes) -> int:
    return int.from_bytes(little, "little")


def _is_content(entry: ZipInfo) -> bool:
    name = entry.filename.casefold()
    return not name.startswith(_PROPERTIES) and name not in _BESIDE


def _moment(text: str) -> datetime | None:
    moment = datetime.fromisoformat(text)
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
