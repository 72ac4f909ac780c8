"""Cells that are read without openpyxl hold what openpyxl reads in them, and what is not plain is left to it."""

from datetime import datetime, time
from io import BytesIO
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from sltdocs.workbook.package.intake import admitted
from sltdocs.workbook.reading.grids import Grid, grids
from sltdocs.workbook.reading.plain_cells import PlainReader
from sltdocs.workbook.reading.reduction import reduce
from tests.workbook.packages import changed, replacing

EXAMPLES = Path(__file__).parents[2] / "examples"
CODES = (
    "General", "0", "0%", "0 %", "#,##0", "#,##0.00", "# ##0,00", "@", "dd.mm.yyyy", "d.m.yy", "dd/mm/yyyy;@", r"dd\.mm\.yyyy",
    "yyyy-mm-dd", "hh:mm", "h:mm", "m/d/yy h:mm", "dd.mm.yyyy hh:mm", "[h]:mm", "mm:ss.0", "[$-414]d. mmmm yyyy;@", "[Red]0.00",
    '0 "dager"', '"d"0', "0.00E+00", "d", "General;-General", "_-* #,##0_-", '"kl." hh:mm', r"\d0", "AM/PM", "yyyy",
)  # fmt: skip
NUMBERS = st.one_of(
    st.integers(-10, 2_950_000),
    st.floats(0, 1, exclude_max=True),
    st.floats(-5, 80_000, allow_nan=False).map(lambda one: round(one, 6)),
    st.sampled_from([0, 1, 59, 59.5, 60, 60.25, 61, 0.9999999999, 45000.999999999, 2_950_000, 1e20, 1e-7]),
)


def with_cells(values: list[tuple[object, str]], *, date_1904: bool = False) -> bytes:
    """A workbook with these values and number formats, one in each row."""
    out = BytesIO()
    book = xlsxwriter.Workbook(out, {"date_1904": date_1904, "strings_to_urls": False, "strings_to_formulas": False})
    sheet = book.add_worksheet("Ark")
    for row, (value, code) in enumerate(values):
        sheet.write(row, 0, value, book.add_format({"num_format": code}))
    book.close()
    return out.getvalue()


def read(data: bytes) -> tuple[Grid, ...]:
    return grids(reduce(*admitted(data))).grids


def read_by_openpyxl(data: bytes) -> tuple[Grid, ...]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(PlainReader, "read", lambda *_: None)
        return read(data)


@given(st.lists(st.tuples(NUMBERS, st.sampled_from(CODES)), min_size=1, max_size=30), st.booleans())
def test_numbers_and_dates_are_what_openpyxl_reads(values, date_1904: bool):
    data = with_cells(values, date_1904=date_1904)
    assert _told(read(data)) == _told(read_by_openpyxl(data))


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40), min_size=1, max_size=20))
def test_texts_are_what_openpyxl_reads(texts):
    data = with_cells([*((text, "General") for text in texts), ("_x005F_x000D_", "@"), (True, "General"), (" \n ", "0")])
    assert _told(read(data)) == _told(read_by_openpyxl(data))


@pytest.mark.parametrize("form", ["nb", "nn"])
def test_the_example_holds_nothing_but_plain_cells(form: str):
    data = (EXAMPLES / f"slt-plan.{form}.xlsx").read_bytes()
    reduced = reduce(*admitted(data))
    assert [part.xml for part in reduced.sheets] == [b""] * len(reduced.sheets)
    assert _told(read(data)) == _told(read_by_openpyxl(data))


def test_a_day_that_excel_does_not_have_stays_the_number_that_was_typed():
    cells = read(with_cells([(20260219, "dd.mm.yyyy")]))[0].cells
    assert [cell.value for cell in cells.values()] == [20260219]


def test_the_escapes_of_a_file_are_taken_out_once():
    data = with_cells([("_x0041_", "@")])  # the file holds _x005F_x0041_
    assert [cell.value for cell in read(data)[0].cells.values()] == ["_x0041_"]


def test_dates_and_times_are_told_apart():
    cells = read(with_cells([(45000, "dd.mm.yyyy"), (0.375, "hh:mm"), (1.5, "dd.mm.yyyy")]))[0].cells
    assert [cell.value for cell in cells.values()] == [datetime(2023, 3, 15), time(9), datetime(1900, 1, 1, 12)]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<c r="A1"', "<c"),  # a cell without its address
        ('<row r="1"', "<row"),  # a row without its number
        ("<v>7</v>", "<v>7</v><v>8</v>"),
        ("<v>7</v>", "<v>1e3</v>"),
        ("<v>7</v>", "<f>3+4</f><v>7</v>"),
        ("<v>7</v>", "<f>3+4</f>"),
        ("<v>7</v>", "<is><t>tekst</t></is>"),
        ('<c r="A1"', '<c t="e" r="A1"'),
        ('spans="1:1"', 'hidden="1"'),
    ],
)
def test_unusual_cells_are_what_openpyxl_reads(before: str, after: str):
    change = replacing(before.encode(), after.encode())
    data = changed(with_cells([(7, "General"), ("tekst", "General"), (8, "0")]), {"xl/worksheets/sheet1.xml": change})
    assert _told(read(data)) == _told(read_by_openpyxl(data))


def _told(sheets: tuple[Grid, ...]) -> list[object]:
    """All there is, with the types: 1 and 1.0 and True are not the same here."""
    return [
        [[(place, cell, type(cell.value)) for place, cell in sorted(sheet.cells.items())], sheet.facts.hidden_rows]
        for sheet in sheets
    ]
