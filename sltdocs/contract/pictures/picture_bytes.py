"""The bytes of PNG and JPEG pictures: whether they are whole, how large they are, and what a camera adds to them."""

import struct
import zlib
from collections.abc import Iterator
from enum import StrEnum

PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_MOST_BYTES, _MOST_PIXELS = 2_000_000, 25_000_000
"""A picture is copied into every document, and unpacked by everybody who opens one."""


def printable(data: bytes) -> bool:
    """Whether a picture is a whole PNG or JPEG of a sensible size."""
    size = jpeg_size(data)
    return png_fault(data) is None if size is None else len(data) <= _MOST_BYTES and size[0] * size[1] <= _MOST_PIXELS


def png_size(png: bytes) -> tuple[int, int] | None:
    """Width and height in pixels, from the header (PNG specification, 11.2.2 IHDR); None when these are not a PNG's bytes."""
    if len(png) < 24 or not png.startswith(PNG_SIGNATURE) or png[12:16] != b"IHDR":
        return None
    width, height = struct.unpack(">II", png[16:24])
    return (width, height) if width and height else None


class PngFault(StrEnum):
    """Why a file cannot be shown as a picture."""

    NOT_PNG = "logo-not-png"
    DAMAGED = "logo-damaged"
    TOO_LARGE = "logo-too-large"


def png_fault(png: bytes) -> PngFault | None:
    """What is wrong with a PNG; None when every chunk is whole (PNG specification, 5.3) and its size is sensible."""
    size = png_size(png)
    if size is None:
        return PngFault.NOT_PNG
    if len(png) > _MOST_BYTES or size[0] * size[1] > _MOST_PIXELS:
        return PngFault.TOO_LARGE
    return None if _is_whole(png) else PngFault.DAMAGED


def _is_whole(png: bytes) -> bool:
    """Whether all chunks are there with their checksums: data, and the end."""
    at, kinds = len(PNG_SIGNATURE), set[bytes]()
    while at + 12 <= len(png):
        (length,) = struct.unpack_from(">I", png, at)
        chunk, told = png[at + 4 : at + 8 + length], png[at + 8 + length : at + 12 + length]
        if len(told) < 4 or zlib.crc32(chunk) != int.from_bytes(told):
            return False
        kinds.add(chunk[:4])
        at += 12 + length
    return {b"IDAT", b"IEND"} <= kinds


_START, _END, _SCAN = b"\xff\xd8", 0xD9, 0xDA
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""ITU-T T.81, table B.1: the markers of a frame header, which holds height and width."""
_TOLD_BY_CAMERAS = frozenset({*range(0xE1, 0xEE), 0xEF, 0xFE})
"""Application segments and comments: EXIF with the place, XMP, thumbnails. APP0 (JFIF) and APP14 (colours) are needed."""


_TOLD_IN_CHUNKS = frozenset({b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME"})
"""PNG specification, 11.3.4: texts, the time, and what a camera tells."""


def bare(data: bytes) -> bytes:
    """A picture's bytes without what tells where, when and by whom it was made."""
    return without_camera_data(data) if data.startswith(_START) else without_told_chunks(data)


def without_told_chunks(png: bytes) -> bytes:
    """A whole PNG's bytes without texts and camera data."""
    kept, at = [PNG_SIGNATURE], len(PNG_SIGNATURE)
    while at + 12 <= len(png):
        end = at + 12 + int(struct.unpack_from(">I", png, at)[0])
        if png[at + 4 : at + 8] not in _TOLD_IN_CHUNKS:
            kept.append(png[at:end])
        at = end
    return b"".join(kept)


def jpeg_size(data: bytes) -> tuple[int, int] | None:
    """Width and height in pixels; None when these are no whole JPEG's bytes."""
    if not data.startswith(_START) or b"\xff\xd9" not in data[-64:]:
        return None
    for marker, segment in _segments(data):
        if marker in _FRAMES and len(segment) >= 9:
            height, width = struct.unpack(">HH", segment[5:9])
            return (width, height) if width and height else None
    return None


def without_camera_data(data: bytes) -> bytes:
    """A JPEG's bytes without what tells where, when and by what it was taken."""
    kept, at = [_START], 2
    for marker, segment in _segments(data):
        if marker not in _TOLD_BY_CAMERAS:
            kept.append(segment)
        at += len(segment)
    return b"".join((*kept, data[at:]))


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The segments before the first scan, each with its marker and length (B.1.1.4)."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] not in (_SCAN, _END):
        length = 2 + int(struct.unpack(">H", data[at + 2 : at + 4])[0])
        yield data[at + 1], data[at : at + length]
        at += length
