"""An OOXML package as a mapping of names to bytes, read with limits, written so that the same parts give the same bytes."""

import io
import zipfile
import zlib
from collections.abc import Mapping

from sltdocs.contract.limits import Limits

CONTENT_TYPES = "[Content_Types].xml"
_EPOCH = (1980, 1, 1, 0, 0, 0)
LIMITS = Limits(parts=2_000, part_bytes=60_000_000, all_bytes=120_000_000)


class PackageFault(Exception):
    """The bytes are not a package that can be read within the limits; the text says why."""


def read_package(data: bytes, limits: Limits = LIMITS) -> dict[str, bytes]:
    """All parts by name, in the order of the file; raises PackageFault."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            _within(package, limits)
            return {entry.filename: package.read(entry) for entry in package.infolist() if not entry.is_dir()}
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError, OSError) as fault:
        raise PackageFault(str(fault)) from fault


def write_package(parts: Mapping[str, bytes]) -> bytes:
    """The package's bytes: [Content_Types].xml first, then by name; fixed dates, no attributes of any system."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as package:
        for name in sorted(parts, key=lambda name: (name != CONTENT_TYPES, name)):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            entry.external_attr = 0
            package.writestr(entry, parts[name])
    return target.getvalue()


def _within(package: zipfile.ZipFile, limits: Limits) -> None:
    entries = package.infolist()
    names = [entry.filename for entry in entries]
    if len(entries) > limits.parts or len(set(names)) != len(names):
        raise PackageFault("too many parts, or two of the same name")
    sizes = [entry.file_size for entry in entries]
    if sum(sizes) > limits.all_bytes or max(sizes, default=0) > limits.part_bytes:
        raise PackageFault("too large when unpacked")
