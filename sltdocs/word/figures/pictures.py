"""A PNG picture as an inline drawing with alternative text."""

import struct
import zlib
from enum import StrEnum

from sltdocs.word.escaping import quoted
from sltdocs.word.figures.figure import DRAWING_ID, RELATION, Figure, FigurePart, Related

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_MOST_BYTES, _MOST_PIXELS = 2_000_000, 25_000_000
"""A picture is copied into every document, and unpacked by everybody who opens one."""
_EMU = 360_000
"""English metric units in a centimetre."""
_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"


def picture(key: str, png: bytes, *, width: float, height: float, alt: str, style: str = "") -> Figure | None:
    """A figure that shows the picture as large as fits into width x height centimetres; None when it is no PNG.

    `key` tells figures of one document apart, `alt` is read to those who do not see it, `style` is the paragraph's style.
    """
    size = png_size(png)
    if size is None:
        return None
    scale = min(width / size[0], height / size[1])
    xml = _drawing(key, alt, round(size[0] * scale * _EMU), round(size[1] * scale * _EMU))
    part = Related("", _IMAGE, FigurePart("word/media/image{n}.png", "image/png", png))
    return Figure(key, xml, part, style, keep_with_next=False)


def grey_png(width: int, height: int, pixels: bytes) -> bytes:
    """A PNG of rows of grey pixels, a byte each (PNG specification, 11.2.2, colour type 0 with 8 bits)."""
    lines = b"".join(b"\x00" + pixels[start : start + width] for start in range(0, len(pixels), width))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b""))
    return _SIGNATURE + b"".join(_chunk(kind, data) for kind, data in chunks)


def png_size(png: bytes) -> tuple[int, int] | None:
    """Width and height in pixels, from the header (PNG specification, 11.2.2 IHDR); None when these are not a PNG's bytes."""
    if len(png) < 24 or not png.startswith(_SIGNATURE) or png[12:16] != b"IHDR":
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
    at, kinds = len(_SIGNATURE), set[bytes]()
    while at + 12 <= len(png):
        (length,) = struct.unpack_from(">I", png, at)
        chunk, told = png[at + 4 : at + 8 + length], png[at + 8 + length : at + 12 + length]
        if len(told) < 4 or zlib.crc32(chunk) != int.from_bytes(told):
            return False
        kinds.add(chunk[:4])
        at += 12 + length
    return {b"IDAT", b"IEND"} <= kinds


def _drawing(key: str, alt: str, width: int, height: int) -> str:
    return (
        f'<w:drawing><wp:inline xmlns:wp="{_WP}" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/>'
        f"<wp:docPr {DRAWING_ID} name={quoted(key)} descr={quoted(alt)}/>"
        f'<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="{_A}" noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic xmlns:a="{_A}"><a:graphicData uri="{_PIC}"><pic:pic xmlns:pic="{_PIC}">'
        f'<pic:nvPicPr><pic:cNvPr id="0" name={quoted(key)}/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{RELATION}rel"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
