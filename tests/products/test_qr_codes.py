"""A telephone that is held up to a code opens the very address: read back from the drawing and from the picture."""

import re
import struct
import zlib

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from sltdocs.products.pictures.qr_codes import as_png, as_svg

ADDRESSES = [
    "webcal://kommune.example/kalender/slt-2026_alle.ics",
    "https://fjordvik.example/planar/slt?år=2026&mål=nynorsk#rådgjeving",
    "https://x.example/" + "lang-sti/" * 30,
]


def read(rows: list[bytes]) -> list[str]:
    """What a reader finds in a picture of grey rows, each module a few pixels wide, as on a screen."""
    wide = [bytes(one for one in row for _ in range(4)) for row in rows for _ in range(4)]
    grey = memoryview(b"".join(wide)).cast("B", (len(wide), len(wide[0])))
    return [code.text for code in zxingcpp.read_barcodes(grey)]


def drawn(svg: str) -> list[bytes]:
    """The modules that the drawing darkens."""
    side = int(re.search(r'viewBox="0 0 (\d+) \1"', svg)[1])
    rows = [bytearray(b"\xff" * side) for _ in range(side)]
    for x, y, length in re.findall(r"M(\d+) (\d+)\.5h(\d+)", svg):
        rows[int(y)][int(x) : int(x) + int(length)] = b"\x00" * int(length)
    return [bytes(row) for row in rows]


def pictured(png: bytes) -> list[bytes]:
    """The rows of pixels of a grey PNG without filters."""
    width, height = struct.unpack(">II", png[16:24])
    length = struct.unpack(">I", png[33:37])[0]
    data = zlib.decompress(png[41 : 41 + length])
    return [data[row * (width + 1) + 1 : (row + 1) * (width + 1)] for row in range(height)]


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_drawing_on_a_page_opens_the_address(address: str) -> None:
    assert read(drawn(as_svg(address, "Kode"))) == [address]


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_picture_in_a_document_opens_the_address(address: str) -> None:
    assert read(pictured(as_png(address))) == [address]


@given(st.text(st.characters(codec="ascii", exclude_categories=["Cc"]), min_size=1, max_size=300))
def test_any_address_comes_back(address: str) -> None:
    assert read(drawn(as_svg(address, "Kode"))) == [address]


def test_four_white_modules_stand_around_a_code() -> None:
    rows = drawn(as_svg(ADDRESSES[0], "Kode"))
    light = b"\xff" * 4
    assert all(row.startswith(light) and row.endswith(light) for row in rows)
    assert set(b"".join(rows[:4] + rows[-4:])) == {255}


def test_a_label_cannot_become_markup() -> None:
    assert "<script>" not in as_svg(ADDRESSES[0], "<script>alert(1)</script>")
