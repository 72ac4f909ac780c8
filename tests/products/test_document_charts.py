"""The charts show what the tables beside them say: the same numbers, none that is hidden, and no chart without a point."""

import zipfile
from datetime import date
from decimal import Decimal
from io import BytesIO

import openpyxl
import pytest
from lxml import etree
from msgspec.structs import replace

from sltdocs.contract.choices import MeasureStatus
from sltdocs.contract.text import Text
from sltdocs.contract.types import Precision, Quantity, When
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.model import Measure, Plan
from sltdocs.plan.reported import Activity, KeyFigure
from sltdocs.products.spec import ACTION_PLAN, STATUS_REPORT
from tests.products import plans
from tests.products.reading import read

Rows = list[list[object]]


def charts(plan: Plan) -> list[Rows]:
    """What is in each chart's embedded workbook."""
    (artifact,) = STATUS_REPORT.made(plan, plans.given()).artifacts
    with zipfile.ZipFile(BytesIO(artifact.data)) as archive:
        names = sorted(name for name in archive.namelist() if name.startswith("word/embeddings/"))
        books = [openpyxl.load_workbook(BytesIO(archive.read(name))) for name in names]
    return [[[cell.value for cell in row] for row in book.active.iter_rows()] for book in books]


def lines(plan: Plan) -> list[str]:
    return read(STATUS_REPORT.made(plan, plans.given())).lines


def test_the_full_report_has_its_charts_with_the_numbers_of_the_tables() -> None:
    assert charts(plans.full()) == [
        [[None, "Antall tiltak"], ["Gjennomført", 1], ["I gang", 1], ["Utsatt", 1], ["Ikke rapportert", 1]],
        [
            [None, "Holdt", "Ikke holdt", "Avlyst"],
            ["SLT-styringsgruppa og politiråd", 1, 0, 1], ["SLT-arbeidsgruppa", 1, 0, 0], ["Operativ gruppe", 0, 1, 0],
        ],
        [[None, "Trivst på skulen"], ["2019", 88], ["2022", 84.5], ["2025", 87]],
    ]  # fmt: skip


def test_every_figure_is_numbered_and_read_aloud_with_its_numbers() -> None:
    told = lines(plans.full(WrittenForm.NN))
    assert [line for line in told if line.startswith("Figur")] == [
        "Figur 1: Tiltak etter status per 30. november 2026",
        "Figur 2: Planlagde, haldne og avlyste møte i 2026",
        "Figur 3: Trivst på skulen",
    ]
    assert "[Tiltak etter status per 30. november 2026. Gjennomført: 1. I gang: 1. Utsett: 1. Ikkje rapportert: 1.]" in told
    assert any("SLT-arbeidsgruppa: 1 planlagt, 1 halde, 0 avlyste" in line for line in told)


def few(**more: object) -> tuple[KeyFigure, ...]:
    values = ((2023, 12), (2024, 3), (2025, 14), (2026, 15))
    return tuple(KeyFigure("Sikta", "Politiet", year, Quantity(Decimal(value)), **more) for year, value in values)


def test_a_hidden_number_is_a_gap_in_the_chart_and_in_its_workbook() -> None:
    plan = plans.minimal(report_year=2026, key_figures=few())
    assert charts(plan) == [[[None, "Sikta"], ["2023", 12], ["2024 (<5)", None], ["2025", 14], ["2026", 15]]]
    assert "[Sikta. 2023: 12. 2024: <5. 2025: 14. 2026: 15.]" in lines(plan)


def test_no_part_of_the_file_holds_a_hidden_number() -> None:
    (artifact,) = STATUS_REPORT.made(plans.minimal(report_year=2026, key_figures=few()), plans.given()).artifacts
    with zipfile.ZipFile(BytesIO(artifact.data)) as archive:
        chart = archive.read("word/charts/chart1.xml").decode()
        book = openpyxl.load_workbook(BytesIO(archive.read("word/embeddings/chart1.xlsx")))
    assert "<c:v>3</c:v>" not in chart
    assert not any(cell.value == 3 for row in book.active.iter_rows() for cell in row)


@pytest.mark.parametrize(
    "figures",
    [
        (few()[0],),
        (few()[0], few()[2]),  # two are no development
        (few()[0], few()[3], replace(few()[2], unit="saker")),
        (few()[0], few()[3], replace(few()[2], year=2023, origin="Skolen")),
    ],
)
def test_what_cannot_be_compared_is_not_drawn(figures: tuple[KeyFigure, ...]) -> None:
    assert charts(plans.minimal(report_year=2026, key_figures=figures)) == []


def test_there_is_no_chart_of_one_bar() -> None:
    same = tuple(
        Measure(str(number), Text.of("Tiltak"), plans.parties("Rektor"), status=MeasureStatus.DONE) for number in range(3)
    )
    assert charts(plans.minimal(report_year=2026, measures=same)) == []


def test_two_months_are_told_by_the_table_alone() -> None:
    plan = plans.full(activities=plans.full().activities[:2])
    told = read(ACTION_PLAN.made(plan, plans.given())).below("Årshjul")
    assert [line.split(" | ")[0] for line in told] == ["Måned", "Mars", "September"]


def test_the_wheel_and_its_table_tell_the_same() -> None:
    told = read(ACTION_PLAN.made(plans.full(), plans.given())).below("Årshjul")
    assert told == [
        (
            "[Årshjul for SLT-arbeidet. Februar: Ungdata-undersøking. Mars: Foreldremøte på begge skulane. "
            "September: Fellesmøte for styringsgruppe og arbeidsgruppe. Oktober: Nettverkssamling.]"
        ),
        "Figur 1: Årshjul for SLT-arbeidet",
        "Måned | Aktiviteter",
        "Februar | Ungdata-undersøking",
        "Mars | Foreldremøte på begge skulane",
        "September | Fellesmøte for styringsgruppe og arbeidsgruppe",
        "Oktober | Nettverkssamling",
    ]


@pytest.mark.parametrize(("season", "stands_at"), [(date(2027, 1, 1), "Mars"), (date(2026, 7, 1), "September")])
def test_what_happens_in_a_season_stands_in_the_middle_of_it(season: date, stands_at: str) -> None:
    happens = When(season, season, Precision.SEASON)
    plan = plans.full(activities=(Activity(happens, Text.of("Nattevandring"), None, wheel_month=happens),))
    assert read(ACTION_PLAN.made(plan, plans.given())).below("Årshjul") == ["Måned | Aktiviteter", f"{stands_at} | Nattevandring"]


@pytest.mark.parametrize(
    ("values", "percent", "code"),
    [
        (("80", "84.5", "90"), True, 'General"\u00a0%"'),
        (("80.5", "84.5", "90.1"), True, '0.0"\u00a0%"'),
        (("80", "84", "90"), True, '0"\u00a0%"'),
        (("12345.25", "800.25", "900.75"), False, "#,##0.00"),
        (("9999", "800", "900"), False, "0"),
    ],
)
def test_the_labels_have_as_many_decimals_as_are_told_and_thousands_apart_as_in_the_tables(
    values: tuple[str, ...], percent: bool, code: str
) -> None:
    figures = tuple(
        KeyFigure("Trivsel", "Ungdata", 2020 + at, Quantity(Decimal(value), percent=percent), base=400)
        for at, value in enumerate(values)
    )
    (artifact,) = STATUS_REPORT.made(plans.minimal(report_year=2026, key_figures=figures), plans.given()).artifacts
    with zipfile.ZipFile(BytesIO(artifact.data)) as archive:
        drawn = etree.fromstring(archive.read("word/charts/chart1.xml"))
    assert next(drawn.iter("{*}dLbls")).find("{*}numFmt").get("formatCode") == code


def test_the_chart_of_a_group_says_whose_numbers_it_shows() -> None:
    figures = tuple(replace(one, value=Quantity(Decimal(20)), group="Gutar") for one in few())
    assert "[Sikta, Gutar. 2023: 20. 2024: 20. 2025: 20. 2026: 20.]" in lines(
        plans.minimal(report_year=2026, key_figures=figures)
    )
