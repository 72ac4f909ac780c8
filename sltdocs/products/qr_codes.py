"""Addresses as QR codes (ISO/IEC 18004), as a drawing for pages and as a picture for documents; drawn by zxing-cpp.

Codes mend themselves at 15 % damage, and have the white border of four modules that readers may ask for (6.3.8).
"""

import re
import struct
import zlib
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

if TYPE_CHECKING:
    from zxingcpp import Barcode

_DRAWING = re.compile(r'<svg width="(\d+)" .*<path d="([MZhvz\d -]+)"', re.DOTALL)
_PIXELS = 6
"""Of a module's side in a picture."""


@lru_cache(maxsize=512)
def as_svg(text: str, label: str) -> Markup:
    """An inline drawing without size; `label` is what a screen reader says.

    A plan that is saved again has the same codes, so a process keeps them (5 kB and 0.2 ms a code, some 20 codes a plan).
    """
    drawing = _DRAWING.search(_code(text).to_svg())
    if drawing is None:
        raise ValueError("zxing-cpp draws codes in another way than before")
    side, dark = drawing.groups()
    return Markup(  # noqa: S704  digits, letters of a path and an escaped label
        f'<svg viewBox="0 0 {side} {side}" class="qr" role="img"><title>{escape(label)}</title>'
        f'<path fill="#fff" d="M0 0h{side}v{side}h-{side}z"/><path d="{dark}"/></svg>'
    )


def as_png(text: str) -> bytes:
    """A picture in grey (PNG specification, colour type 0, 8 bits)."""
    image: Any = _code(text).to_image(scale=_PIXELS)
    (height, width), rows = image.shape, memoryview(image).tobytes()
    lines = b"".join(b"\x00" + rows[start : start + width] for start in range(0, len(rows), width))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _code(text: str) -> "Barcode":
    from zxingcpp import BarcodeFormat, create_barcode  # noqa: PLC0415  only where there are addresses to draw

    return create_barcode(text, BarcodeFormat.QRCode, ec_level="M")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
