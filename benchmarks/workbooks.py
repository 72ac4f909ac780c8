"""Workbooks of any size: `python -m benchmarks.workbooks FILE MEASURES MEETINGS [FORMATTED]` writes one."""

import sys
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import xlsxwriter


def main(file: str, measures: str, meetings: str, formatted_rows: str = "0") -> None:
    """Writes the workbook."""
    Path(file).write_bytes(large_workbook(int(measures), int(meetings), formatted_rows=int(formatted_rows)))


def large_workbook(measures: int, meetings: int, *, formatted_rows: int = 0) -> bytes:
    """A plan with many rows. `formatted_rows` are empty rows below the measures that only have a format."""
    out = BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    yellow, day = book.add_format({"bg_color": "yellow"}), book.add_format({"num_format": "dd.mm.yyyy"})
    fields = (
        ("Felt", "Verdi"), ("Arbeidsbokversjon", 2), ("Kommune", "Fjordvik"), ("Kommunenummer", "4699"), ("Målform", "bokmål"),
        ("Periode fra", "01.01.2020"), ("Periode til", "31.12.2029"), ("Status", "utkast"), ("Koordinator", "SLT-koordinator"),
        ("E-post til koordinatoren", "slt@fjordvik.example"),
    )  # fmt: skip
    write(book.add_worksheet("Plan"), fields)
    sheet = book.add_worksheet("Tiltak")
    write(
        sheet,
        (
            ("Nr.", "Tiltak", "Beskrivelse", "Ansvar", "Frist"),
            *((f"{n}", f"Tiltak {n}", "Hva som gjøres. " * 8, "Rektorene", "løpende") for n in range(1, measures + 1)),
        ),
    )
    for number in range(measures + 1, measures + 1 + formatted_rows):
        for column in range(5):
            sheet.write_blank(number, column, None, yellow)
    if meetings:
        write(book.add_worksheet("Grupper"), (("Kortnavn", "Gruppe"), ("styring", "Styringsgruppe")))
        dates = book.add_worksheet("Møter")
        write(
            dates,
            (
                ("Gruppe", "Nr.", "Dato", "Fra", "Til"),
                *(("styring", f"{n}", "", "09.00", "10.00") for n in range(1, meetings + 1)),
            ),
        )
        for number in range(meetings):
            dates.write_datetime(number + 1, 2, date(2021, 1, 4) + timedelta(days=number), day)
    book.close()
    return out.getvalue()


def write(sheet: object, rows: tuple[tuple[object, ...], ...]) -> None:
    """Rows from A1 on."""
    for number, cells in enumerate(rows):
        sheet.write_row(number, 0, cells)  # type: ignore[attr-defined]


if __name__ == "__main__":
    main(*sys.argv[1:])
