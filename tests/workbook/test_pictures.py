"""Pictures on a sheet and in a cell are found, belong to their rows, and are told of where nobody prints them."""

import struct
import zlib
from io import BytesIO
from typing import Any

import pytest
import xlsxwriter

from sltdocs.contract.pictures.picture_bytes import bare, jpeg_size, printable, without_camera_data
from sltdocs.contract.pictures.sheet_picture import SheetPicture
from sltdocs.findings.sheets.cell import CellCode
from sltdocs.findings.sheets.content import ContentCode
from sltdocs.word.figures.pictures import grey_png
from sltdocs.workbook.reading.reading import Reading, read
from tests.workbook.packages import changed, replacing
from tests.workbooks import minimal, sheets

PNG = grey_png(4, 3, bytes(range(12)))
ROWS: dict[str, Any] = {
    "Tekster": """
| Dokument | Plassering | Overskrift | Tekst      |
| plan     | innledning | Bakgrunn   | Om oss.    |
| plan     | føringer   | -          | Om rammer. |
"""
}


def _segment(marker: int, content: bytes) -> bytes:
    return bytes([0xFF, marker]) + struct.pack(">H", len(content) + 2) + content


JPEG = (
    b"\xff\xd8"
    + _segment(0xE0, b"JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00")
    + _segment(0xE1, b"Exif\x00\x00 60.39N 5.32E")
    + _segment(0xC0, b"\x08" + struct.pack(">HH", 30, 40) + b"\x01\x01\x11\x00")
    + _segment(0xFE, b"taken by Kari")
    + _segment(0xDA, b"\x01\x01\x00\x00\x3f\x00")
    + b"\x12\x34\xff\xd9"
)


def with_picture(sheet: str, cell: str, png: bytes = PNG, alt: str = "Et skolebygg", *, placed: bool = False) -> bytes:
    """The smallest workbook with texts and figures, and a picture that lies on a sheet or was placed in a cell."""
    out = BytesIO()
    book = xlsxwriter.Workbook(out, {"strings_to_urls": False})
    for name, rows in sheets(minimal(**ROWS)).items():
        made = book.add_worksheet(name)
        for number, values in enumerate(rows):
            for column, value in enumerate(values):
                if value is not None:
                    made.write(
                        number,
                        column,
                        value,
                        *([book.add_format({"num_format": "dd.mm.yyyy"})] if hasattr(value, "year") else []),
                    )
        if name == sheet:
            (made.embed_image if placed else made.insert_image)(cell, "a.png", {"image_data": BytesIO(png), "description": alt})
    book.close()
    return out.getvalue()


def of_rows(reading: Reading, sheet: str) -> list[tuple[SheetPicture, ...]]:
    assert reading.contents is not None
    return [record.pictures for record in reading.contents.table(sheet)]


@pytest.mark.parametrize(("cell", "row"), [("F2", 0), ("A1", 0), ("E3", 1), ("B9", 1)])
def test_a_picture_on_the_sheet_belongs_to_the_row_it_begins_in(cell: str, row: int) -> None:
    reading = read(with_picture("Tekster", cell))
    held = of_rows(reading, "texts")
    (found,) = held[row]
    assert (found.data, found.alt, str(found.place)) == (PNG, "Et skolebygg", f"Tekster!{cell}")
    assert held[1 - row] == ()
    assert reading.findings == ()


@pytest.mark.parametrize("cell", ["D3", "C3", "F3"])
def test_a_picture_placed_in_a_cell_is_the_same(cell: str) -> None:
    reading = read(with_picture("Tekster", cell, placed=True))
    (found,) = of_rows(reading, "texts")[1]
    assert (found.data, found.alt, str(found.place)) == (PNG, "Et skolebygg", f"Tekster!{cell}")
    assert reading.findings == ()


@pytest.mark.parametrize("placed", [False, True])
def test_a_picture_where_none_is_printed_is_told(placed: bool) -> None:
    reading = read(with_picture("Tiltak", "D2", placed=placed))
    assert [(one.code, str(one.place)) for one in reading.findings] == [(ContentCode.PICTURE_NOT_PRINTED, "Tiltak!D2")]


def test_an_error_of_a_formula_is_no_picture() -> None:
    data = with_picture("Tiltak", "D2", placed=True)
    failed = changed(data, {"xl/worksheets/sheet2.xml": replacing(b"<v>#VALUE!</v>", b"<f>A1+B1</f><v>#VALUE!</v>")})
    headed = changed(failed, {"xl/worksheets/sheet2.xml": replacing(b'<c r="D2"', b'<c r="C2"')})
    assert CellCode.CELL_ERROR in {one.code for one in read(headed).findings}


@pytest.mark.parametrize(
    "part", ["xl/metadata.xml", "xl/richData/rdrichvalue.xml", "xl/richData/richValueRel.xml", "xl/drawings/drawing1.xml"]
)
@pytest.mark.parametrize("damage", [b"", b"<a/>", b"no xml", None])
def test_damaged_parts_of_pictures_stop_nothing(part: str, damage: bytes | None) -> None:
    data = with_picture("Tekster", "D3", placed="drawing" not in part)
    reading = read(changed(data, {part: damage}))
    assert [record.at("text").cell for record in reading.contents.table("texts")] == ["D2", "D3"]  # type: ignore[union-attr]


def test_a_photograph_is_printed_without_what_its_camera_tells() -> None:
    bare = without_camera_data(JPEG)
    assert (jpeg_size(JPEG), jpeg_size(bare)) == ((40, 30), (40, 30))
    assert (b"60.39N" in JPEG, b"60.39N" in bare, b"Kari" in bare, b"JFIF" in bare) == (True, False, False, True)
    assert bare.endswith(b"\x12\x34\xff\xd9")


def test_a_png_is_printed_without_its_texts() -> None:
    text = b"tEXtAuthor\x00Kari"
    chunk = struct.pack(">I", len(text) - 4) + text + struct.pack(">I", zlib.crc32(text))
    told = PNG[:33] + chunk + PNG[33:]
    assert printable(told)
    assert bare(told) == PNG


@pytest.mark.parametrize(
    ("data", "sound"),
    [
        (PNG, True),
        (JPEG, True),
        (PNG[:-5], False),
        (JPEG[:-2], False),
        (b"GIF89a", False),
        (b"", False),
        (b"\xff\xd8\xff\xd9", False),
    ],
)
def test_what_can_be_printed(data: bytes, sound: bool) -> None:
    assert printable(data) is sound


def test_a_picture_of_too_many_dots_is_not_printed() -> None:
    assert not printable(grey_png(6000, 5000, zlib.decompress(zlib.compress(bytes(6000 * 5000)))))
