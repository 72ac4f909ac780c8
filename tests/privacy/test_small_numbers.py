"""Few people stay hidden: their number, shares of them, and whatever would tell their number."""

from datetime import date

import pytest
from msgspec.structs import replace

from sltdocs.contract.text import Text
from sltdocs.contract.types import When
from sltdocs.plan.model import Plan
from sltdocs.plan.reported import Activity, Hidden, HiddenBecause
from sltdocs.privacy.figures.small_numbers import CountedPeople, basis_of_trend, guarded
from tests.plan.contents import planned
from tests.plan.figures_table import figures, seen


def after(table: str, *, limit: int = 5, unit: str = "", indicator: str = "Anmeldte") -> list[str]:
    """What a table of key figures looks like behind the guard."""
    plan = replace(planned(), key_figures=figures(table, unit=unit, indicator=indicator), small_number_limit=limit)
    return seen(guarded(plan).key_figures)


@pytest.mark.parametrize("unit", ["", "personer", "elever", "saker", "anmeldelser", "anmeldte saker", "Ungdommer"])
@pytest.mark.parametrize(("value", "left"), [("0", "0"), ("1", "<"), ("4", "<"), ("5", "5"), ("112", "112")])
def test_a_count_of_people_below_the_limit_is_hidden_but_not_nought(unit: str, value: str, left: str) -> None:
    assert after(f"| {value}", unit=unit) == [left]


@pytest.mark.parametrize("unit", ["kr", "kroner", "mill. kr", "timer", "årsverk", "møter", "skoler", "poeng (0–6)", "stillinger"])
def test_what_is_not_people_is_shown(unit: str) -> None:
    assert after("| 3", unit=unit) == ["3"]


def test_an_average_is_no_count() -> None:
    assert after("| 3,7") == ["3.7"]
    assert after("| 3,7 | 3") == ["~/<"]


@pytest.mark.parametrize(
    ("row", "left"),
    [
        ("| 40 % | 640", "40/640"),
        ("| 0 % | 640", "0/640"),
        ("| 100 % | 640", "100/640"),
        ("| 40 %", "40"),
        ("| 1 % | 300", "~/300"),  # three people
        ("| 99 % | 300", "~/300"),  # three who did not
        ("| 0,1 % | 300", "~/300"),  # somebody, however rounded
        ("| 50 % | 4", "~/<"),
        ("| 0 % | 3", "~/<"),
        ("| 50 % | 10", "50/10"),
        ("| 40 % | ca. 640", "40/ca. 640"),
        ("| 40 % | 600–680", "40/600–680"),
        ("| 50 % | 8–12", "-/-"),  # four of eight, for all that anybody knows
        ("| 50 % | ca. 6", "-/-"),
        ("| 50 % | <5", "-/-"),
        ("| 50 % | under 5", "-/-"),
        ("| 50 % | 3–9", "-/-"),
        ("| 50 % | under 100", "-/-"),  # nobody knows how few
        ("| 80 % | 30 av 40", "80/30 av 40"),
        ("| 80 % | *", "80/*"),
    ],
)
def test_a_percentage_is_hidden_when_few_are_behind_it(row: str, left: str) -> None:
    assert after(row) == [left]


@pytest.mark.parametrize(
    ("table", "left"),
    [
        ("gutter | 50 % | ca. 40\njenter | 50 % | ca. 40\nalle | 50 % | ca. 80", ["50/ca. 40", "50/ca. 40", "50/ca. 80"]),
        # what lies between two numbers may leave anybody
        ("gutter | 50 % | 44–46\nalle | 50 % | 50", ["-/-", "50/50"]),
        ("gutter | 50 % | ca. 46\nalle | 50 % | 50", ["-/-", "50/50"]),
    ],
)
def test_shares_of_about_so_many_are_weighed_as_if_these_were_all(table: str, left: list[str]) -> None:
    assert after(table) == left


@pytest.mark.parametrize(
    ("unit", "row", "left"),
    [
        ("prosent", "| 1 | 300", "~/300"),
        ("per 1000 innbyggere", "| 3 | 1200", "~/1200"),
        ("pr. 1 000", "| 30 | 1200", "30/1200"),
        ("promille", "| 2 | 1500", "~/1500"),
        ("per 1000", "| 3", "3"),
    ],
)
def test_other_shares_count_as_percentages_do(unit: str, row: str, left: str) -> None:
    assert after(row, unit=unit) == [left]


@pytest.mark.parametrize(
    ("table", "left"),
    [
        # the smallest other part goes, so that the total can stay
        ("gutter | 12\njenter | 3\nalle | 15", ["?", "<", "15"]),
        ("8. trinn | 30\n9. trinn | 3\n10. trinn | 9\ntotalt | 42", ["30", "<", "?", "42"]),
        # two hidden ones hide each other
        ("a | 2\nb | 3\nc | 20\ni alt | 25", ["<", "<", "20", "25"]),
        # … but not where their sum leaves one way only
        ("a | 1\nb | 1\nc | 20\ni alt | 22", ["<", "<", "?", "22"]),
        ("a | 4\nb | 4\nc | 20\ni alt | 28", ["<", "<", "?", "28"]),
        # a small remainder would tell: «alle» goes as well
        ("gutter | 5\njenter | 1\nalle | 6", ["?", "<", "?"]),
        # everything is few
        ("gutter | 1\njenter | 2\nalle | 3", ["<", "<", "<"]),
        # a blank group is the total, and the name may hold the group
        ("gutter | 12\njenter | 3\n | 15", ["?", "<", "15"]),
        ("| 12 | | Anmeldte, gutter\n| 3 | | Anmeldte, jenter\n| 15 | | Anmeldte", ["?", "<", "15"]),
        # no total: nothing to work out
        ("gutter | 12\njenter | 3", ["12", "<"]),
        # parts that do not make up the total tell nothing
        ("gutter | 12\njenter | 3\nalle | 40", ["12", "<", "40"]),
        # parts by sex and by form under one total
        ("gutter | 12\njenter | 3\n8. trinn | 9\n9. trinn | 6\nalle | 15", ["?", "<", "9", "6", "15"]),
        # bases are counts as well
        ("gutter | 50 % | 60\njenter | 50 % | 4\nalle | 50 % | 64", ["?/?", "~/<", "50/64"]),
        # the total share and one part's tell the other's
        ("gutter | 4 % | 50\njenter | 16 % | 50\nalle | 10 % | 100", ["~/50", "?/50", "10/100"]),
    ],
)
def test_nothing_else_tells_a_hidden_number(table: str, left: list[str]) -> None:
    assert after(table) == left


def test_totals_of_other_years_and_indicators_do_not_matter() -> None:
    plan = planned()
    rows = (*figures("gutter | 12\njenter | 3"), *figures("alle | 15", year=2025), *figures("alle | 15", indicator="Siktede"))
    assert seen(guarded(replace(plan, key_figures=rows)).key_figures) == ["12", "<", "15", "15"]


def test_activities_hide_few_participants() -> None:
    days = When(date(2026, 3, 1), date(2026, 3, 1))
    rows = tuple(Activity(days, Text.of("Kurs"), participants=count) for count in (None, 0, 4, 5))
    left = [one.participants for one in guarded(replace(planned(), activities=rows)).activities]
    assert left == [None, 0, Hidden(5, HiddenBecause.FEW), 5]


def test_guarding_twice_is_guarding_once() -> None:
    once = guarded(replace(planned(), key_figures=figures("gutter | 12\njenter | 3 | 7\nalle | 15")))
    assert guarded(once) == once


def test_the_hidden_number_is_nowhere_in_the_guarded_plan() -> None:
    plan = replace(planned(), key_figures=figures("gutter | 4123 | 4127"), small_number_limit=10)
    assert "4123" not in repr(_without_places(guarded(plan)))


def _without_places(plan: Plan) -> object:
    return [replace(figure, source=plan.source) for figure in plan.key_figures]


@pytest.mark.parametrize(
    ("table", "basis"),
    [
        ("| 40 % | 640\n| 42 % | 655", CountedPeople.ENOUGH),
        ("| 40 % | 640\n| 42 % | 49", CountedPeople.TOO_FEW),
        ("| 40 % | 50\n| 42 % | 50", CountedPeople.ENOUGH),
        ("| 40 %\n| 42 %", CountedPeople.UNKNOWN),
        ("| 40 %\n| 42 % | 20", CountedPeople.TOO_FEW),
        ("| 120\n| 90", CountedPeople.ENOUGH),
        ("| 12\n| 9", CountedPeople.TOO_FEW),
    ],
)
def test_a_trend_needs_ten_times_the_limit_behind_every_figure(table: str, basis: CountedPeople) -> None:
    assert basis_of_trend(figures(table), 5) is basis


def test_there_is_no_trend_over_a_hidden_number() -> None:
    plan = replace(planned(), key_figures=figures("| 99 % | 300\n| 50 % | 300"))
    assert basis_of_trend(guarded(plan).key_figures, 5) is CountedPeople.TOO_FEW
