"""Weeks, quarters, school years and the like are placed in time, and are told in the words that were typed."""

from calendar import monthrange
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sltdocs.contract.cell import Cell
from sltdocs.contract.schema import Column, Edge, Kind
from sltdocs.contract.sheets import sheet
from sltdocs.contract.types import Deadline, FigureYear, Precision, When, Yearless
from sltdocs.contract.values import understand
from sltdocs.contract.values.spans import first_span_in, span, span_in
from sltdocs.contract.values.value_code import ValueCode
from sltdocs.contract.written_form import Both, WrittenForm
from sltdocs.plan import labels
from tests.contract.cells import PLACE, read

MONTHS = ("januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember")


def days(first: tuple[int, int, int], last: tuple[int, int, int]) -> tuple[date, date]:
    return date(*first), date(*last)


PLACED: dict[str, tuple[date, date]] = {
    "uke 12 2026": days((2026, 3, 16), (2026, 3, 22)),
    "veke 12, 2026": days((2026, 3, 16), (2026, 3, 22)),
    "uke 12–14 2026": days((2026, 3, 16), (2026, 4, 5)),
    "1. kvartal 2026": days((2026, 1, 1), (2026, 3, 31)),
    "Q1 2026": days((2026, 1, 1), (2026, 3, 31)),
    "fjerde kvartal 2026": days((2026, 10, 1), (2026, 12, 31)),
    "1. og 2. kvartal 2026": days((2026, 1, 1), (2026, 6, 30)),
    "2. tertial 2026": days((2026, 5, 1), (2026, 8, 31)),
    "skoleåret 2026/27": days((2026, 8, 1), (2027, 7, 31)),
    "skuleåret 2026–2027": days((2026, 8, 1), (2027, 7, 31)),
    "2026–2027": days((2026, 1, 1), (2027, 12, 31)),
    "2026/27": days((2026, 1, 1), (2027, 12, 31)),
    "mai/juni 2026": days((2026, 5, 1), (2026, 6, 30)),
    "januar–mars 2026": days((2026, 1, 1), (2026, 3, 31)),
    "jan.–mars 2026": days((2026, 1, 1), (2026, 3, 31)),
    "desember–februar 2027": days((2026, 12, 1), (2027, 2, 28)),
    "10.–12. mars 2026": days((2026, 3, 10), (2026, 3, 12)),
    "1.6.–31.8.2026": days((2026, 6, 1), (2026, 8, 31)),
    "1. juni og 1. desember 2026": days((2026, 6, 1), (2026, 12, 1)),
    "innen 1. mai 2026": days((2026, 5, 1), (2026, 5, 1)),
    "innan 1. mai 2026": days((2026, 5, 1), (2026, 5, 1)),
    "senest 01.05.2026": days((2026, 5, 1), (2026, 5, 1)),
    "innen utgangen av juni 2026": days((2026, 6, 1), (2026, 6, 30)),
    "i løpet av 2026": days((2026, 1, 1), (2026, 12, 31)),
    "før 1. mai 2026": days((2026, 4, 30), (2026, 4, 30)),
    "før sommeren 2026": days((2026, 6, 30), (2026, 6, 30)),
    "sommeren 2026": days((2026, 6, 1), (2026, 8, 31)),
    "sommaren 2026": days((2026, 6, 1), (2026, 8, 31)),
    "innen jul 2026": days((2026, 12, 24), (2026, 12, 31)),
    "før jul 2026": days((2026, 12, 23), (2026, 12, 23)),
}


@pytest.mark.parametrize("kind", [Kind.WHEN, Kind.DEADLINE])
@pytest.mark.parametrize("typed", PLACED)
def test_what_can_be_placed_in_time_is_placed_and_told_as_typed(typed: str, kind: Kind) -> None:
    found = read(typed, kind).value
    when = found.when if isinstance(found, Deadline) else found
    assert isinstance(when, When)
    assert ((when.first, when.last), labels.when(when, WrittenForm.NB)) == (PLACED[typed], typed)


YEARLESS: dict[str, tuple[date, date]] = {
    "uke 40": days((2026, 9, 28), (2026, 10, 4)),
    "veke 40": days((2026, 9, 28), (2026, 10, 4)),
    "1. kvartal": days((2026, 1, 1), (2026, 3, 31)),
    "Hele året": days((2026, 1, 1), (2026, 12, 31)),
    "heile året": days((2026, 1, 1), (2026, 12, 31)),
    "1. april": days((2026, 4, 1), (2026, 4, 1)),
    "15/5": days((2026, 5, 15), (2026, 5, 15)),
    "innen utgangen av juni": days((2026, 6, 1), (2026, 6, 30)),
    "september": days((2026, 9, 1), (2026, 9, 30)),
    "mai/juni": days((2026, 5, 1), (2026, 6, 30)),
    "medio mars": days((2026, 3, 1), (2026, 3, 31)),
    "høsten": days((2026, 7, 1), (2026, 12, 31)),
    "våren": days((2026, 1, 1), (2026, 6, 30)),
}


@pytest.mark.parametrize("typed", YEARLESS)
def test_what_lacks_only_its_year_gets_it_from_the_plan(typed: str) -> None:
    assert read(typed, Kind.WHEN).value == Yearless(typed)
    assert read(typed, Kind.DEADLINE).value == Deadline(typed)
    placed = span_in(typed, date(2026, 1, 1), date(2026, 12, 31))
    assert placed == When(*YEARLESS[typed], Precision.TYPED, typed)


def test_a_month_in_a_school_year_is_the_one_within_it_and_in_two_years_either_of_two() -> None:
    placed = span_in("mars", date(2026, 8, 1), date(2027, 7, 31))
    assert placed is not None
    assert placed.first == date(2027, 3, 1)
    assert span_in("mars", date(2026, 1, 1), date(2027, 12, 31)) is None
    assert span_in("hele planperioden", date(2026, 1, 1), date(2027, 12, 31)) == When(
        date(2026, 1, 1), date(2027, 12, 31), Precision.TYPED, "hele planperioden"
    )


@given(st.dates(date(2000, 1, 1), date(2050, 12, 31)), st.sampled_from(["innen", "senest", "innan", "seinast", "til"]))
def test_a_deadline_by_a_day_ends_that_day(day: date, by: str) -> None:
    typed = f"{by} {day.day}. {MONTHS[day.month - 1]} {day.year}"
    assert span(typed) == When(day, day, Precision.TYPED, typed)


@given(st.integers(2000, 2050), st.integers(1, 12), st.integers(1, 12), st.sampled_from(["–", "-", " til ", "/", " og "]))
def test_from_month_to_month_reaches_from_the_first_day_to_the_last(year: int, first: int, last: int, between: str) -> None:
    found = span(f"{MONTHS[first - 1]}{between}{MONTHS[last - 1]} {year}")
    assert found is not None
    begun = year if first <= last else year - 1
    assert (found.first, found.last) == (date(begun, first, 1), date(year, last, monthrange(year, last)[1]))


@given(st.text(max_size=30), st.one_of(st.none(), st.integers(2000, 2050)))
def test_no_text_makes_the_placing_stumble(typed: str, year: int | None) -> None:
    found = span(typed, year)
    assert found is None or found.first <= found.last


@pytest.mark.parametrize(
    ("typed", "edge", "day"),
    [
        ("2026", Edge.FIRST, date(2026, 1, 1)),
        (2027, Edge.LAST, date(2027, 12, 31)),
        ("mars 2026", Edge.FIRST, date(2026, 3, 1)),
        ("mars 2026", Edge.LAST, date(2026, 3, 31)),
        ("02/2028", Edge.LAST, date(2028, 2, 29)),
        ("19.02.2026", Edge.LAST, date(2026, 2, 19)),
    ],
)
def test_a_month_or_year_where_a_day_is_asked_is_its_first_or_last(typed: object, edge: Edge, day: date) -> None:
    column = Column("test", Both("Test", "Test"), Kind.DATE, edge=edge)
    assert understand(Cell(PLACE, typed), column).value == day  # type: ignore[arg-type]


@pytest.mark.parametrize("typed", ["september", "September", "sept.", "9", 9, "09"])
def test_the_month_of_the_annual_wheel_needs_no_year(typed: object) -> None:
    found = understand(Cell(PLACE, typed), sheet("activities").column("show_in_wheel")).value  # type: ignore[arg-type]
    assert isinstance(found, Yearless)
    placed = first_span_in(found.typed, date(2026, 1, 1), date(2027, 12, 31))
    assert placed is not None
    assert placed.first == date(2026, 9, 1)


@pytest.mark.parametrize(("typed", "year"), [("2024/25", 2024), ("2024-2025", 2024), ("skoleåret 2024/25", 2024), (2026, 2026)])
def test_a_figure_may_be_of_a_school_year(typed: object, year: int) -> None:
    found = understand(Cell(PLACE, typed), sheet("key-figures").column("year")).value  # type: ignore[arg-type]
    assert isinstance(found, FigureYear)
    assert (found.year, found.typed) == (year, typed if isinstance(typed, str) else "")


@pytest.mark.parametrize("typed", ["21.10.2026 09:00", "21. oktober 2026 kl. 09.00", datetime(2026, 10, 21, 9)])
def test_a_day_with_its_time_says_where_the_time_belongs(typed: object) -> None:
    found = read(typed, Kind.DATE)  # type: ignore[arg-type]
    assert found.value == date(2026, 10, 21)
    assert [(one.code, dict(one.params)["clock"]) for one in found.problems] == [(ValueCode.DATE_WITH_TIME, "09.00")]
