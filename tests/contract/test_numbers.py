"""Numbers, yes and no, as Norwegians type them."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sltdocs.contract.cell import Cell
from sltdocs.contract.schema import Kind
from sltdocs.contract.sheets import sheet
from sltdocs.contract.types import AsTyped, Quantity
from sltdocs.contract.values import understand
from tests.contract.cells import PLACE, read, refused


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        (12, "12"),
        (12.5, "12.5"),
        (0.1 + 0.2, "0.3"),
        ("12", "12"),
        ("12,5", "12.5"),
        ("12.5", "12.5"),
        ("250 000", "250000"),
        ("250\u00a0000", "250000"),
        ("1\u202f250\u202f000,50", "1250000.5"),
        ("250.000", "250000"),
        ("1.250.000,50", "1250000.5"),
        ("kr 250 000", "250000"),
        ("kr. 250 000,-", "250000"),
        ("250 000 kr", "250000"),
        ("250 000 kroner", "250000"),
        ("−12,5", "-12.5"),
        ("-3", "-3"),
        ("0", "0"),
        ("0,0", "0"),
        (1e6, "1000000"),
    ],
)
def test_numbers(typed: object, number: str) -> None:
    assert read(typed, Kind.NUMBER).value == Quantity(Decimal(number))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "number_format", "number"),
    [
        (0.87, "0%", "87"),
        (0.87, "0 %", "87"),
        (0.875, "0.0%", "87.5"),
        (0.07, "0%", "7"),
        (1, "0%", "100"),
        ("87 %", "General", "87"),
        ("87%", "@", "87"),
        ("87\u00a0%", "General", "87"),
        ("87,5 prosent", "General", "87.5"),
        ("87 pst.", "General", "87"),
        ("87 %", "0%", "87"),
    ],
)
def test_percentages_are_one_thing(typed: object, number_format: str, number: str) -> None:
    assert read(typed, Kind.NUMBER, number_format=number_format).value == Quantity(Decimal(number), percent=True)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "typed",
    [
        "tolv",
        "12 stk",
        "1,2,3",
        "12 34",
        "1 2",
        "--3",
        "",
        "%",
        True,
        date(2026, 1, 1),
        float("nan"),
        float("inf"),
    ],
)
def test_what_is_no_number_is_refused(typed: object) -> None:
    assert refused(read(typed, Kind.NUMBER))["code"] == "NUMBER_UNREADABLE"  # type: ignore[arg-type]


@pytest.mark.parametrize("typed", ["*", ":", "..", "–", "-", "…", "skjult", "ikke oppgitt", "ikkje oppgitt", "N/A"])
def test_a_number_that_its_source_withholds_is_kept_as_the_source_writes_it(typed: str) -> None:
    assert read(typed, Kind.NUMBER).value == AsTyped(typed)


@pytest.mark.parametrize(
    ("typed", "least", "most", "out_of", "percent"),
    [
        ("<5", None, 4, None, False),
        ("< 5", None, 4, None, False),
        ("færre enn fem", None, 4, None, False),
        ("under 5", None, 4, None, False),
        ("≤4", None, 4, None, False),
        ("<= 4", None, 4, None, False),
        ("< 5 %", None, 5, None, True),
        ("inntil 60", None, 60, None, False),
        ("over 100", 101, None, None, False),
        ("> 95 %", 95, None, None, True),
        ("minst 10", 10, None, None, False),
        ("60+", 60, None, None, False),
        ("ca. 85 %", 85, 85, None, True),
        ("ca 4", 4, 4, None, False),
        ("omtrent 12,5", "12.5", "12.5", None, False),
        ("om lag 60 personar", 60, 60, None, False),
        ("rundt 1 200", 1200, 1200, None, False),
        ("nesten fire", 4, 4, None, False),
        ("~60", 60, 60, None, False),
        ("60-70", 60, 70, None, False),
        ("60–70 %", 60, 70, None, True),
        ("ca. 60–70", 60, 70, None, False),
        ("mellom 3 og 8", 3, 8, None, False),
        ("to til fire", 2, 4, None, False),
        ("8 av 10", 8, 8, 10, False),
        ("8 av 10 elever", 8, 8, 10, False),
        ("ca. 8 av 10", 8, 8, 10, False),
        ("åtte av 10", 8, 8, 10, False),
    ],
)
def test_a_figure_that_is_no_exact_number_is_kept_as_typed_with_what_it_tells(
    typed: str, least: float | None, most: float | None, out_of: int | None, *, percent: bool
) -> None:
    ends = [None if end is None else Decimal(end) for end in (least, most)]
    assert read(typed, Kind.NUMBER).value == AsTyped(typed, ends[0], ends[1], out_of, percent)


AROUND = ["ca. {}", "ca {}", "om lag {}", "rundt {}", "≈{}", "{} av 1000000", "{}–2000000", "under {}"]


@given(st.integers(0, 10**6), st.sampled_from(AROUND))
def test_whatever_is_said_about_a_number_the_number_is_known_to_the_guard(number: int, around: str) -> None:
    found = read(around.format(number), Kind.NUMBER).value
    assert isinstance(found, AsTyped)
    assert found.typed == around.format(number)
    assert number in (found.least, found.most) or found.most == max(number - 1, 1)


@pytest.mark.parametrize("typed", ["ca. 60", "50-60", "60+", "<5", "8 av 10"])
def test_participants_may_be_counted_roughly(typed: str) -> None:
    found = understand(Cell(PLACE, typed), sheet("activities").column("participants")).value
    assert isinstance(found, AsTyped)
    assert found.typed == typed


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        (12, 12),
        (12.0, 12),
        ("12", 12),
        ("1 200", 1200),
        ("1\u00a0200", 1200),
        ("0", 0),
        ("12 min", 12),
        ("30 minutter", 30),
        ("12 stk", 12),
    ],
)
def test_whole_numbers(typed: object, number: int) -> None:
    assert read(typed, Kind.INTEGER).value == number  # type: ignore[arg-type]


@pytest.mark.parametrize("typed", [12.5, "12,5", -1, "-1", "mange", "ca. 12", "10-12", True, float("inf")])
def test_what_is_no_whole_number_is_refused(typed: object) -> None:
    assert refused(read(typed, Kind.INTEGER))["code"] == "INTEGER_UNREADABLE"  # type: ignore[arg-type]


@settings(max_examples=200)
@given(st.decimals(Decimal("-99999999"), Decimal("99999999"), places=2), st.sampled_from(["", " ", "\u00a0", "\u202f", "."]))
def test_every_amount_survives_as_norwegians_write_it(amount: Decimal, between: str) -> None:
    typed = f"{amount:,.2f}".replace(",", "T").replace(".", ",").replace("T", between)
    assert read(typed, Kind.NUMBER).value == Quantity(amount.normalize() + 0)


@pytest.mark.parametrize("typed", ["ja", "Ja", "JA", "x", "X", "j", True, 1, "sant", " ja "])
def test_yes(typed: object) -> None:
    assert read(typed, Kind.YES_NO).value is True  # type: ignore[arg-type]


@pytest.mark.parametrize("typed", ["nei", "Nei", "n", "-", False, 0, "usant"])
def test_no(typed: object) -> None:
    assert read(typed, Kind.YES_NO).value is False  # type: ignore[arg-type]


@pytest.mark.parametrize("typed", ["kanskje", "jo", "2", 2, "ja/nei", "jaa"])
def test_neither_yes_nor_no(typed: object) -> None:
    assert refused(read(typed, Kind.YES_NO))["code"] == "YES_NO_UNREADABLE"  # type: ignore[arg-type]


@settings(max_examples=200)
@given(
    st.one_of(
        st.text(max_size=30), st.text(alphabet="0123456789., -%kr−", max_size=14), st.floats(), st.integers(), st.booleans()
    )
)
@pytest.mark.parametrize("kind", [Kind.NUMBER, Kind.INTEGER, Kind.YES_NO])
def test_nothing_makes_it_stumble(kind: Kind, value: str | float) -> None:
    found = read(value, kind)
    assert (found.value is None) == bool(found.problems)
