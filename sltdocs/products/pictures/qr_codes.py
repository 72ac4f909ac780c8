"""Addresses as QR codes (ISO/IEC 18004), as a drawing for pages and as a picture for documents; drawn by zxing-cpp.

Codes mend themselves at 15 % damage, and have the white border of four modules that readers may ask for (6.3.8).
"""

import re
from functools import lru_cache
from typing import Any

from markupsafe import Markup, escape

from sltdocs.contract.written_form import WrittenForm
from sltdocs.word.figures.figure import Figure
from sltdocs.word.figures.pictures import grey_png, picture
from sltdocs.words.documents.document import documents_words

_DARK = re.compile(rb"\x00+")
_BORDER = 4
_PIXELS = 6
"""Of a module's side in a picture."""


@lru_cache(maxsize=512)
def as_svg(text: str, label: str) -> Markup:
    """An inline drawing without size; `label` is what a screen reader says.

    A plan that is saved again has the same codes, so a process keeps them (6 kB and 0.3 ms a code, some 20 codes a plan).
    """
    image = _image(text)
    width = image.shape[1]
    rows = memoryview(image).tobytes()
    lines = enumerate((rows[start : start + width] for start in range(0, len(rows), width)), _BORDER)
    dark = "".join(
        [f"M{run.start() + _BORDER} {y}.5h{run.end() - run.start()}" for y, line in lines for run in _DARK.finditer(line)]
    )
    side = width + 2 * _BORDER
    return Markup(  # noqa: S704  numbers, letters of a path and an escaped label
        f'<svg viewBox="0 0 {side} {side}" class="qr" role="img"><title>{escape(label)}</title>'
        f'<path fill="#fff" d="M0 0h{side}v{side}h-{side}z"/><path stroke="#000" d="{dark}"/></svg>'
    )


def as_png(text: str) -> bytes:
    """A picture in grey."""
    image = _image(text, scale=_PIXELS, add_quiet_zones=True)
    height, width = image.shape
    return grey_png(width, height, memoryview(image).tobytes())


def _image(text: str, *, scale: int = 1, add_quiet_zones: bool = False) -> Any:  # noqa: ANN401  zxing-cpp calls it a buffer
    """Grey pixels. Every reader knows every mask; weighing all eight takes five sixths of the time."""
    from zxingcpp import BarcodeFormat, create_barcode  # noqa: PLC0415  only where there are addresses to draw

    code = create_barcode(text, BarcodeFormat.QRCode, ec_level="M", data_mask=0)
    return code.to_image(scale=scale, add_quiet_zones=add_quiet_zones)


_SIDE = 2.2
"""Centimetres: a telephone reads it at arm's length."""


def qr_code(title: str, url: str, form: WrittenForm) -> Figure | None:
    """A code that opens the address; `title` is what the link is called."""
    alt = documents_words(form).qr_alt.format(title=title)
    return picture(f"qr {url}", as_png(url), width=_SIDE, height=_SIDE, alt=alt, style="List Continue")
