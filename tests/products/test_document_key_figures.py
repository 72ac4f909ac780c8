"""Key figures are printed with source and n, small numbers never, and a trend only when there is enough behind it."""

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from sltdocs.contract.choices import GoodDirection
from sltdocs.contract.text import Text
from sltdocs.contract.types import Quantity
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.reported import KeyFigure
from sltdocs.products.spec import ACTION_PLAN, STATUS_REPORT
from tests.products import plans
from tests.products.reading import Read, read

if TYPE_CHECKING:
    from sltdocs.plan.model import Plan


def percent(year: int, value: str, base: int | None, **more: object) -> KeyFigure:
    return KeyFigure("Trivsel", "Ungdata", year, Quantity(Decimal(value), percent=True), base=base, **more)


def people(year: int, value: int, **more: object) -> KeyFigure:
    return KeyFigure("Siktede unge", "Politiet", year, Quantity(Decimal(value)), **more)


def report(*figures: KeyFigure, form: WrittenForm = WrittenForm.NB) -> Read:
    return read(STATUS_REPORT.made(plans.minimal(form, report_year=2026, key_figures=figures), plans.given()))


def both(*figures: KeyFigure) -> tuple[Read, Read]:
    plan: Plan = plans.minimal(report_year=2026, key_figures=figures)
    return tuple(read(make(plan, plans.given())) for make in (ACTION_PLAN.made, STATUS_REPORT.made))


def test_the_report_tells_each_indicator_with_its_years_source_and_n() -> None:
    below = report(percent(2025, "87", 398), percent(2022, "84.5", 402), percent(2019, "84", 411)).below("Trivsel")
    assert below == [
        "Fra 2019 til 2025 har andelen gått opp fra 84\u00a0% til 87\u00a0%.",
        "[Trivsel. 2019: 84\u00a0%. 2022: 84,5\u00a0%. 2025: 87\u00a0%.]",
        "Figur 1: Trivsel",
        "År | Verdi | Antall svar (n)",
        "2019 | 84\u00a0% | 411", "2022 | 84,5\u00a0% | 402", "2025 | 87\u00a0% | 398", "Kilde: Ungdata",
    ]  # fmt: skip


def test_the_groups_of_an_indicator_share_one_table_and_one_chart() -> None:
    figures = [percent(year, "80", 400, group=group) for group in ("Jenter", "Gutter", "") for year in (2022, 2025)]
    told = report(*figures)
    assert [line for line in told.headings if "Trivsel" in line] == ["2 Trivsel"]
    assert told.table("År") == [
        ["År", "Jenter", "Gutter", "Alle"],
        *([year, *["80\u00a0%\nn\u00a0=\u00a0400"] * 3] for year in ("2022", "2025")),
    ]
    assert sum(line.startswith("Figur") for line in told.lines) == 1


def test_many_groups_stand_below_each_other() -> None:
    figures = [percent(2025, "80", None, group=f"{grade}. trinn") for grade in range(5, 11)]
    assert report(*figures).table("År") == [
        ["År", "Gruppe", "Verdi"],
        *(["2025", f"{grade}. trinn", "80\u00a0%"] for grade in range(5, 11)),
    ]


@pytest.mark.parametrize("group", ["Alle", "I alt", "totalt"])
def test_a_group_that_is_everybody_is_not_named_in_the_heading(group: str) -> None:
    assert "2 Trivsel" in report(percent(2025, "87", 398, group=group)).headings


def test_a_unit_that_only_says_that_something_is_counted_is_not_printed() -> None:
    assert report(people(2025, 24, unit="antall")).table("År")[1][1] == "24"


def test_what_nobody_knows_has_no_column() -> None:
    assert report(people(2025, 24)).table("År")[0] == ["År", "Verdi"]


def test_a_percent_is_not_told_twice() -> None:
    assert report(percent(2025, "87", 398, unit="prosent")).table("År")[1][1] == "87\u00a0%"


def test_the_plan_prints_each_indicator_as_a_row() -> None:
    document, _ = both(percent(2025, "87", 398), people(2025, 12000, unit="personer"))
    assert document.table("Indikator")[1:] == [
        ["Trivsel", "2025: 87\u00a0% (n\u00a0=\u00a0398)", "Ungdata"],
        ["Siktede unge", "2025: 12\u00a0000\u00a0personer", "Politiet"],
    ]


@pytest.mark.parametrize(
    ("direction", "first", "last", "told"),
    [
        (GoodDirection.UP, "80", "87", "Det er i ønsket retning."),
        (GoodDirection.UP, "87", "80", "Det er ikke i ønsket retning."),
        (GoodDirection.DOWN, "87", "80", "Det er i ønsket retning."),
    ],
)
def test_a_trend_is_told_to_be_wanted_or_not_when_the_good_direction_is_known(
    direction: GoodDirection, first: str, last: str, told: str
) -> None:
    sentence = report(percent(2022, first, 400), percent(2025, last, 400, good_direction=direction)).below("Trivsel")[0]
    assert sentence.endswith(told)


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (percent(2022, "80", 400), percent(2025, "87", 49), "Tallene er for små til å si noe om utviklingen."),
        (percent(2022, "80", None), percent(2025, "87", 400), "År | Verdi | Antall svar (n)"),
        (people(2022, 9), people(2025, 12), "Tallene er for små til å si noe om utviklingen."),
        (percent(2022, "80", 400), percent(2022, "81", 400, group="Jenter"), "År | Alle | Jenter"),
    ],
)
def test_a_trend_is_worded_only_when_enough_people_are_behind_both_figures(first: KeyFigure, last: KeyFigure, said: str) -> None:
    assert report(first, last).below(first.indicator)[0] == said


def test_a_small_number_is_printed_nowhere_and_the_note_says_why() -> None:
    for document in both(people(2025, 3)):
        assert any("<5" in line for line in document.lines)
        assert not any("3" in line.split(" | ") for line in document.lines)
        assert "«<5» betyr færre enn 5. Så små tall blir ikke vist, av hensyn til personvernet." in document.lines


def test_a_share_of_few_people_is_hidden_with_a_reason() -> None:
    for document in both(percent(2025, "87", 11)):
        assert "87" not in document.text
        assert "«Skjult» betyr at færre enn 5 personer står bak tallet." in document.text


def test_zero_people_is_a_number_like_others() -> None:
    for document in both(people(2025, 0)):
        assert any(cell in {"0", "2025: 0"} for line in document.lines for cell in line.split(" | "))


def test_few_participants_of_an_activity_are_hidden_too() -> None:
    plan = plans.full(activities=(plans.replace(plans.full().activities[0], participants=4),))
    document = read(STATUS_REPORT.made(plan, plans.given()))
    assert document.table("Når")[1][2] == "<5"
    assert any("<5" in line and "færre enn 5" in line for line in document.below("Aktiviteter i 2026"))


def test_what_a_figure_is_compared_with_is_told_once_with_its_years() -> None:
    told = [(2019, "Landet: 86\u00a0%"), (2022, "Landet: 86\u00a0%"), (2025, "Landet: 87\u00a0%")]
    figures = (percent(year, "84", 400, comparison=Text.of(compared)) for year, compared in told)
    assert [line for line in report(*figures).lines if line.startswith("Til sammenligning")] == [
        "Til sammenligning i 2019 og 2022: Landet: 86\u00a0%",
        "Til sammenligning i 2025: Landet: 87\u00a0%",
    ]


def test_what_all_years_are_compared_with_is_told_without_the_years() -> None:
    figures = (percent(year, "84", 400, comparison=Text.of("Landet: 86\u00a0%")) for year in (2019, 2022))
    assert "Til sammenligning: Landet: 86\u00a0%" in report(*figures).lines


def test_a_long_value_breaks_before_its_unit_and_not_within_a_word() -> None:
    document, _ = both(people(2025, 1250000, unit="kroner"), people(2024, 12, unit="saker per tusen innbyggere"))
    (row,) = document.table("Indikator")[1:]
    assert row[1].splitlines() == ["2024: 12 saker per tusen innbyggere", "2025: 1\u00a0250\u00a0000\u00a0kroner"]


def test_thousands_of_answers_stand_apart() -> None:
    assert report(percent(2025, "87", 12345)).table("År")[1][2] == "12\u00a0345"
