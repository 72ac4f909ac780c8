"""A table that fits itself to its content tears no word that has room, and is as wide as its template says."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sltdocs.word.document.tables.column_widths import with_widths_from_content

LAYOUT = "<w:tblLayout w:type='autofit'/>"


def table(*rows: tuple[str, ...], widths: tuple[int, ...], layout: str = LAYOUT) -> str:
    grid = "".join(f"<w:gridCol w:w='{width}'/>" for width in widths)
    body = "".join(
        "<w:tr>" + "".join(
            f"<w:tc><w:tcPr><w:tcW w:w='{width}' w:type='dxa'/></w:tcPr><w:p><w:r><w:t>{cell}</w:t></w:r></w:p></w:tc>"
            for cell, width in zip(row, widths, strict=True)
        ) + "</w:tr>"
        for row in rows
    )  # fmt: skip
    return f"<w:tbl><w:tblPr>{layout}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"


def grid(document: bytes) -> list[list[int]]:
    return [
        [int(width) for width in re.findall(rb"<w:gridCol w:w='(\d+)'", one)]
        for one in re.findall(rb"<w:tbl>.*?</w:tbl>", document)
    ]


def test_a_long_word_gets_room_from_an_empty_column() -> None:
    before = table(("Ansvar", "Frist"), ("Folkehelsekoordinator", ""), widths=(1400, 4000))
    ((responsible, deadline),) = grid(with_widths_from_content(before.encode()))
    assert responsible > 2000
    assert responsible + deadline == 5400


def test_the_cells_are_as_wide_as_their_columns_and_the_widths_are_kept() -> None:
    after = with_widths_from_content(table(("A", "B"), ("Folkehelsekoordinator", "Ja"), widths=(900, 4000)).encode())
    (columns,) = grid(after)
    assert [int(width) for width in re.findall(rb"<w:tcW w:w='(\d+)'", after)] == columns * 2
    assert b'<w:tblLayout w:type="fixed"/>' in after


def test_tables_with_the_same_headings_have_the_same_widths() -> None:
    head = ("Ansvar", "Beskrivelse")
    first = table(head, ("Folkehelsekoordinatoren", "Kort"), widths=(1400, 7000))
    second = table(head, ("Rektor", "Kort"), widths=(1400, 7000))
    one, other = grid(with_widths_from_content((first + second).encode()))
    assert one == other


@pytest.mark.parametrize("layout", ["", "<w:tblLayout w:type='fixed'/>"])
def test_a_table_with_widths_of_its_own_keeps_them(layout: str) -> None:
    before = table(("Ansvar", "Frist"), ("Folkehelsekoordinator", ""), widths=(1400, 4000), layout=layout).encode()
    assert with_widths_from_content(before) == before


@given(
    st.lists(st.tuples(*[st.text("abcdefæøå -", max_size=60)] * 3), min_size=1, max_size=6),
    st.tuples(*[st.integers(300, 6000)] * 3),
)
def test_whatever_stands_in_a_table_it_is_as_wide_as_before_and_no_column_is_lost(
    rows: list[tuple[str, ...]], widths: tuple[int, ...]
) -> None:
    (columns,) = grid(with_widths_from_content(table(("A", "B", "C"), *rows, widths=widths).encode()))
    assert sum(columns) == sum(widths)
    assert all(column > 0 for column in columns)
