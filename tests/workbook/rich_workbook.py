"""A workbook with everything that a load-and-save of the usual libraries loses, and some faults to be marked."""

import struct
import zlib
from datetime import date
from io import BytesIO

import xlsxwriter

from tests.workbooks import FIELDS

IDENTITY_NUMBER = "13097248022"
"""A made-up person's, with valid check digits; made from the rule, not from anybody's papers."""


def rich_workbook() -> bytes:
    """Faults: `Plan!B6` is no date, `Tiltak!C1` is misspelt, `Tiltak!E2` is no status; `Tiltak!B3` holds an identity number."""
    out = BytesIO()
    book = xlsxwriter.Workbook(out)
    book.set_properties({"created": date(2026, 1, 1)})
    _write_plan(book)
    _write_measures(book)
    book.define_name("Steder", "=Plan!$B$2:$B$5")
    book.define_name("Tiltak!lokal", "=Tiltak!$A$1")
    book.close()
    return out.getvalue()


def _write_plan(book) -> None:
    sheet = book.add_worksheet("Plan")
    white_on_blue = book.add_format({"num_format": "dd.mm.yyyy", "bg_color": "#1F4E79", "font_color": "#FFFFFF"})
    sheet.write_row(0, 0, ["Felt", "Verdi"])
    for row, (name, value) in enumerate(FIELDS.items(), start=1):
        sheet.write(row, 0, name)
        sheet.write(row, 1, value, white_on_blue if isinstance(value, date) else None)
    sheet.write(5, 1, "31.02.2026", white_on_blue)


def _write_measures(book) -> None:
    sheet = book.add_worksheet("Tiltak")
    sheet.write_row(0, 0, ["Nr.", "Tiltak", "Ansavr", "Beskrivelse", "Status", "Måltall"])
    sheet.write_row(1, 0, [1, "Åpen kveld", "Kultur"])
    sheet.write_rich_string(1, 3, "Hver ", book.add_format({"bold": True}), "fredag", " og lørdag")
    sheet.write(1, 4, "planlagtt")
    sheet.write_row(2, 0, [2, f"Samtale med {IDENTITY_NUMBER}", "Skole"])
    sheet.set_column("B:B", 40)
    sheet.freeze_panes(1, 0)
    sheet.autofilter("A1:F3")
    sheet.data_validation("E2:E100", {"validate": "list", "source": ["planlagt", "i gang"]})
    sheet.write_comment("E2", "Hennes eget notat")
    sheet.insert_textbox("H2", "En tekstboks")
    sheet.insert_image("H10", "logo.png", {"image_data": BytesIO(_picture()), "description": "Logo"})
    sheet.add_sparkline("F2", {"range": "Tiltak!A2:A3"})
    sheet.conditional_format("A2:A9", {"type": "data_bar", "data_bar_2010": True})
    sheet.insert_checkbox("F3", True)
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "=Tiltak!$A$2:$A$3"})
    sheet.insert_chart("H20", chart)
    sheet.activate()


def _picture() -> bytes:
    """A png of one red point."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0\xff\0\0")) + chunk(b"IEND", b"")
