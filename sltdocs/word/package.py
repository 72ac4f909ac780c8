"""An OOXML package as a mapping of names to bytes, read with limits, written so that the same parts give the same bytes.

Python's `zipfile` reads; writing is our own, because `zipfile` cannot take a part that is compressed already, and most
parts of a document are those of its template (APPNOTE.TXT 6.3.3, 4.3.7 local header, 4.3.12 central directory).
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping

from msgspec import Struct


class PackageLimits(Struct, frozen=True):
    """The most parts in a zip package, the most bytes of one part unpacked, and of all parts together."""

    parts: int
    part_bytes: int
    all_bytes: int


CONTENT_TYPES = "[Content_Types].xml"
LIMITS = PackageLimits(parts=2_000, part_bytes=60_000_000, all_bytes=120_000_000)
_LEVEL = 3
"""Documents are 3 % larger than at level 6, and deflated three times as fast (`python -m benchmarks.rendering`)."""
_UTF8 = 0x800
_DEFLATED = 8
_VERSION = 20
_EPOCH = 0x0021
"""1 January 1980, midnight: the first day that a package can tell."""
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")


class PackageFault(Exception):
    """The bytes are not a package that can be read within the limits; the text says why."""


class Packed(Struct, frozen=True):
    """A part as it stands in the file: deflated (RFC 1951), with the checksum and length of what it holds."""

    deflated: bytes
    checksum: int
    length: int

    @classmethod
    def of(cls, data: bytes) -> "Packed":
        """The part deflated."""
        squeezing = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
        return cls(squeezing.compress(data) + squeezing.flush(), zlib.crc32(data), len(data))


def read_package(data: bytes, limits: PackageLimits = LIMITS) -> dict[str, bytes]:
    """All parts by name, in the order of the file; raises PackageFault."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            _within(package, limits)
            return {entry.filename: package.read(entry) for entry in package.infolist() if not entry.is_dir()}
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError, OSError) as fault:
        raise PackageFault(str(fault)) from fault


def write_package(parts: Mapping[str, bytes | Packed]) -> bytes:
    """The package's bytes: [Content_Types].xml first, then by name; fixed dates, no attributes of any system."""
    files, directory = [], []
    at = 0
    for name in sorted(parts, key=lambda name: (name != CONTENT_TYPES, name)):
        part = parts[name]
        packed = part if isinstance(part, Packed) else Packed.of(part)
        local, central = _headers(name.encode(), packed, at)
        files += [local, packed.deflated]
        directory.append(central)
        at += len(local) + len(packed.deflated)
    listed = b"".join(directory)
    end = _END.pack(b"PK\x05\x06", 0, 0, len(directory), len(directory), len(listed), at, 0)
    return b"".join([*files, listed, end])


def _headers(name: bytes, packed: Packed, at: int) -> tuple[bytes, bytes]:
    """The header before a part and its entry in the directory; `at` is where the part begins."""
    flags = 0 if name.isascii() else _UTF8
    told = (flags, _DEFLATED, 0, _EPOCH, packed.checksum, len(packed.deflated), packed.length, len(name), 0)
    local = _LOCAL.pack(b"PK\x03\x04", _VERSION, *told) + name
    return local, _CENTRAL.pack(b"PK\x01\x02", _VERSION, _VERSION, *told, 0, 0, 0, 0, at) + name


def _within(package: zipfile.ZipFile, limits: PackageLimits) -> None:
    entries = package.infolist()
    names = [entry.filename for entry in entries]
    if len(entries) > limits.parts or len(set(names)) != len(names):
        raise PackageFault("too many parts, or two of the same name")
    sizes = [entry.file_size for entry in entries]
    if sum(sizes) > limits.all_bytes or max(sizes, default=0) > limits.part_bytes:
        raise PackageFault("too large when unpacked")
