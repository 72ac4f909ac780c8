"""Addresses as QR codes (ISO/IEC 18004), as a drawing for pages and as a picture for documents; drawn by zxing-cpp."""

import re
import struct
import zlib
from functools import lru_cache
from typing import Any

from markupsafe import Markup

_BORDER = 4
"""Modules of white around a code, which readers may ask for (ISO/IEC 18004, 6.3.8)."""
_RUNS = re.compile(rb"\x00+")
_PIXELS = 6
"""Of a module's side in a picture."""


def as_svg(text: str, label: str) -> Markup:
    """An inline drawing without size; `label` is what a screen reader says."""
    rows = modules(text)
    dark = "".join(f"M{run.start()} {y}.5h{run.end() - run.start()}" for y, row in enumerate(rows) for run in _RUNS.finditer(row))
    drawing = (
        '<svg viewBox="0 0 {side} {side}" class="qr" role="img"><title>{label}</title>'
        '<path fill="#fff" d="M0 0h{side}v{side}h-{side}z"/><path stroke="#000" d="{dark}"/></svg>'
    )
    return Markup(drawing).format(side=len(rows), label=label, dark=dark)  # noqa: S704  a constant with values escaped into it


def as_png(text: str) -> bytes:
    """A picture in two tones of grey (PNG specification, colour type 0, 8 bits)."""
    rows = b"".join((b"\x00" + b"".join(bytes([one]) * _PIXELS for one in row)) * _PIXELS for row in modules(text))
    side = len(modules(text)) * _PIXELS
    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


@lru_cache(maxsize=512)
def modules(text: str) -> tuple[bytes, ...]:
    """The rows of a code with its white border, a byte a module: 0 is dark, 255 is light. Mends itself at 15 % damage.

    A plan that is saved again has the same codes, so a process keeps them (1 kB and 0.2 ms a code, some 20 codes a plan).
    """
    from zxingcpp import BarcodeFormat, create_barcode  # noqa: PLC0415  only where there are addresses to draw

    image: Any = create_barcode(text, BarcodeFormat.QRCode, ec_level="M").to_image(scale=1, add_quiet_zones=False)
    light = b"\xff" * _BORDER
    rows = [light + bytes(row) + light for row in memoryview(image).tolist()]
    empty = b"\xff" * len(rows[0])
    return (*[empty] * _BORDER, *rows, *[empty] * _BORDER)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
