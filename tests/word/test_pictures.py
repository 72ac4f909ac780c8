"""A picture goes into the document at a size that fits, with a text for those who do not see it."""

import re
import struct
import zlib

import pytest

from sltdocs.word.figures.pictures import PngFault, picture, png_fault, png_size


def png(width: int, height: int) -> bytes:
    """The beginning of a PNG file: all that tells its size."""
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", width, height) + bytes(9)


@pytest.mark.parametrize(("size", "shown"), [((700, 280), (7.0, 2.8)), ((100, 100), (2.8, 2.8)), ((1400, 100), (7.0, 0.5))])
def test_the_picture_fits_and_keeps_its_shape(size: tuple[int, int], shown: tuple[float, float]) -> None:
    figure = picture("logo", png(*size), width=7.0, height=2.8, alt="Logo")
    assert figure is not None
    extent = re.search(r'<wp:extent cx="(\d+)" cy="(\d+)"/>', figure.xml)
    assert extent is not None
    assert tuple(int(side) / 360_000 for side in extent.groups()) == pytest.approx(shown, abs=0.01)


def test_the_alternative_text_is_escaped() -> None:
    figure = picture("logo", png(1, 1), width=1, height=1, alt='Vann & "vind" <i>')
    assert figure is not None
    assert "Vann &amp; " in figure.xml
    assert "&lt;i&gt;" in figure.xml


@pytest.mark.parametrize("data", [b"", b"GIF89a" + bytes(30), b"\x89PNG\r\n\x1a\n", png(0, 10)])
def test_what_is_no_picture_gives_no_figure(data: bytes) -> None:
    assert png_size(data) is None
    assert picture("logo", data, width=1, height=1, alt="Logo") is None


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def whole(width: int = 2, height: int = 1) -> bytes:
    """A white picture with every chunk that a PNG must have."""
    pixels = zlib.compress((b"\0" + b"\xff" * 3 * width) * height)
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def test_a_whole_picture_has_no_fault() -> None:
    assert png_fault(whole()) is None


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", PngFault.NOT_PNG),
        (b"\xff\xd8\xff\xe0" + bytes(100), PngFault.NOT_PNG),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", PngFault.NOT_PNG),
        (whole() + bytes(2_000_000), PngFault.TOO_LARGE),
        (png(60_000, 60_000), PngFault.TOO_LARGE),
    ],
    ids=["empty", "a jpeg", "an svg", "many bytes", "many pixels"],
)
def test_what_cannot_be_a_logo_is_told(data: bytes, fault: PngFault) -> None:
    assert png_fault(data) is fault


@pytest.mark.parametrize("at", range(24, len(whole())))
def test_a_picture_that_is_cut_off_or_damaged_anywhere_is_told(at: int) -> None:
    assert png_fault(whole()[:at]) is PngFault.DAMAGED
    assert png_fault(whole()[:at] + bytes([whole()[at] ^ 0x55]) + whole()[at + 1 :]) is PngFault.DAMAGED
