"""Numbers are told as the cell shows them, with Norwegian separators."""

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sltdocs.contract.schema import Kind
from sltdocs.contract.types import Quantity
from sltdocs.contract.values.quantities.number_formats import shown_number
from tests.contract.cells import read

SHOWN = [
    (183_333.3333, "#,##0", "183 333"),
    (0.6667, "0%", "67 %"),
    (0.6667, "0 %", "67 %"),
    (0.125, "0.0%", "12,5 %"),
    (90_000, '"kr" #,##0', "kr 90 000"),
    (25_000.5, '_-"kr" * #,##0.00_-', "kr 25 000,50"),
    (45_000, "#,##0 [$kr-414]", "45 000 kr"),
    (90_000, "[$kr-414] #,##0.00;-[$kr-414] #,##0.00", "kr 90 000,00"),
    (45_000, '_("$"* #,##0.00_)', "kr 45 000,00"),
    (-5.5, "#,##0.00;[Red]-#,##0.00", "-5,50"),
    (12 / 7, "0.0", "1,7"),
    (85.3333, "0", "85"),
    (2.5, "0", "3"),
    (-2.5, "0", "-3"),
    (12 / 7, "General", "1,71"),
    (4.5, "General", "4,5"),
    (1.125, "General", "1,125"),
    (90_000, "General", "90000"),
    (0.0001, "General", "0,0001"),
    (12, '0 "stk."', "12 stk."),
    (469, "0000", "0469"),
    (1.5, "0.##", "1,5"),
    (2, "0.##", "2"),
    (0.5, "# ?/?", "0,5"),
    (-12, "#,##0_);(#,##0)", "(12)"),
]


@pytest.mark.parametrize(("number", "code", "shown"), SHOWN)
def test_a_number_in_a_text_prints_as_the_cell_shows_it(number: float, code: str, shown: str) -> None:
    assert shown_number(number, code).replace("\u00a0", " ") == shown
    assert str(read(number, Kind.TEXT, number_format=code).value).replace("\u00a0", " ") == shown


@pytest.mark.parametrize(
    ("number", "code", "quantity"),
    [
        (2 / 3, "0%", Quantity(Decimal(67), percent=True)),
        (0.6667, "0.0%", Quantity(Decimal("66.7"), percent=True)),
        (85.33333, "0", Quantity(Decimal(85))),
        (183_333.33, "#,##0", Quantity(Decimal(183_333), shown="183\u00a0333")),
        (90_000, '"kr" #,##0', Quantity(Decimal(90_000), shown="kr\u00a090\u00a0000")),
        (12, "0.0", Quantity(Decimal(12), shown="12,0")),
        (0.128571, "General", Quantity(Decimal("0.13"))),
        (1200, "General", Quantity(Decimal(1200))),
    ],
)
def test_a_figure_has_no_more_digits_than_she_sees(number: float, code: str, quantity: Quantity) -> None:
    assert read(number, Kind.NUMBER, number_format=code).value == quantity


@given(st.floats(allow_nan=False, allow_infinity=False), st.text('#0?,. %;"kr[]$-414_*\\()@E+/', max_size=16))
def test_every_number_is_told_in_every_format(number: float, code: str) -> None:
    assert isinstance(shown_number(number, code), str)


@given(st.integers(-(10**14), 10**14), st.sampled_from(["0", "#,##0", "General", "0.00", '"kr" #,##0', "#,##0 [$kr-414]"]))
def test_no_digit_of_a_whole_number_is_lost(number: int, code: str) -> None:
    digits = re.sub(r"\D", "", shown_number(number, code).partition(",")[0])
    assert digits == str(abs(number))
