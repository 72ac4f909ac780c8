"""A PNG picture as an inline drawing with alternative text."""

import struct
import zlib

from sltdocs.contract.pictures.picture_bytes import PNG_SIGNATURE, PngFault, jpeg_size, png_fault, png_size
from sltdocs.word.escaping import quoted
from sltdocs.word.figures.figure import DRAWING_ID, RELATION, Figure, FigurePart, Related

_EMU = 360_000
"""English metric units in a centimetre."""
__all__ = ["PngFault", "grey_png", "photograph", "picture", "png_fault", "png_size"]

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
    return Figure(key, xml, part, style, keep_with_next=False, alt=alt)


def photograph(key: str, jpeg: bytes, *, width: float, height: float, alt: str, style: str = "") -> Figure | None:
    """The same for a JPEG."""
    size = jpeg_size(jpeg)
    if size is None:
        return None
    part = Related("", _IMAGE, FigurePart("word/media/image{n}.jpeg", "image/jpeg", jpeg))
    return Figure(key, _scaled(key, alt, size, width, height), part, style, keep_with_next=False, alt=alt)


def _scaled(key: str, alt: str, size: tuple[int, int], width: float, height: float) -> str:
    """The drawing, as large as fits, and no larger than the picture is at 96 dots an inch."""
    scale = min(width / size[0], height / size[1], 2.54 / 96)
    return _drawing(key, alt, round(size[0] * scale * _EMU), round(size[1] * scale * _EMU))


def grey_png(width: int, height: int, pixels: bytes) -> bytes:
    """A PNG of rows of grey pixels, a byte each (PNG specification, 11.2.2, colour type 0 with 8 bits)."""
    lines = b"".join(b"\x00" + pixels[start : start + width] for start in range(0, len(pixels), width))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b""))
    return PNG_SIGNATURE + b"".join(_chunk(kind, data) for kind, data in chunks)


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
