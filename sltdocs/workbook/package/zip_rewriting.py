"""A zip file with some entries changed or added; every other entry is copied as the compressed bytes that it is.

`zipfile` can only compress again: slower, and a picture would no longer be the same bytes. The headers are those of
the zip specification (APPNOTE.TXT 6.3, 4.3.7, 4.3.12 and 4.3.16); the result is the same for the same input.
"""

import struct
import zlib
from collections.abc import Iterator, Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from msgspec import Struct

_LOCAL = struct.Struct("<4sHHHHHLLLHH")
_CENTRAL = struct.Struct("<4sHHHHHHLLLHHHHHLL")
_END = struct.Struct("<4sHHHHLLH")
_VERSION = 20
_UTF8_NAMES = 0x800
_DOS_1980 = (0, 0x21)  # time and date of 1 January 1980, the earliest that a zip file can say


class _ZipEntry(Struct, frozen=True):
    name: bytes
    method: int
    checksum: int
    size: int
    packed: bytes
    time: tuple[int, int] = _DOS_1980


def recomposed(data: bytes, changes: Mapping[str, bytes | None]) -> bytes:
    """The zip file with these entries replaced, left out (None), or added at the end."""
    with ZipFile(BytesIO(data)) as archive:
        names = {entry.filename for entry in archive.infolist()}
        kept = [_changed(entry, data, changes) for entry in archive.infolist() if changes.get(entry.filename, b"") is not None]
    added = [_packed(name, content) for name, content in changes.items() if name not in names and content is not None]
    return b"".join(_file([*kept, *added]))


def _changed(entry: ZipInfo, data: bytes, changes: Mapping[str, bytes | None]) -> _ZipEntry:
    content = changes.get(entry.filename)
    return _copied(entry, data) if content is None else _packed(entry.filename, content)


def _copied(entry: ZipInfo, data: bytes) -> _ZipEntry:
    fields = _LOCAL.unpack_from(data, entry.header_offset)
    start = entry.header_offset + _LOCAL.size + fields[9] + fields[10]
    packed = data[start : start + entry.compress_size]
    return _ZipEntry(entry.filename.encode(), entry.compress_type, entry.CRC, entry.file_size, packed, (fields[4], fields[5]))


def _packed(name: str, content: bytes) -> _ZipEntry:
    deflater = zlib.compressobj(6, zlib.DEFLATED, -15)
    packed = deflater.compress(content) + deflater.flush()
    return _ZipEntry(name.encode(), ZIP_DEFLATED, zlib.crc32(content), len(content), packed)


def _file(entries: list[_ZipEntry]) -> Iterator[bytes]:
    offset = 0
    directory: list[bytes] = []
    for one in entries:
        facts = (_UTF8_NAMES, one.method, *one.time, one.checksum, len(one.packed), one.size, len(one.name), 0)
        local = _LOCAL.pack(b"PK\x03\x04", _VERSION, *facts) + one.name
        yield local
        yield one.packed
        directory.append(_CENTRAL.pack(b"PK\x01\x02", _VERSION, _VERSION, *facts, 0, 0, 0, 0, offset) + one.name)
        offset += len(local) + len(one.packed)
    size = sum(map(len, directory))
    yield from directory
    yield _END.pack(b"PK\x05\x06", 0, 0, len(entries), len(entries), size, offset, 0)
