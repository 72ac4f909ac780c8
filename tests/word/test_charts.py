"""A chart in Word is native: its numbers stand in its caches and, the same ones, in the workbook that is embedded in it."""

from decimal import Decimal
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from sltdocs.word.figures.chart_data import ChartSeries, Data, embedded_workbook
from sltdocs.word.figures.charts import Chart, ChartKind, chart
from sltdocs.word.figures.figure import Figure

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
DATA = Data(
    ("2019", "2022 (<5)", "A & <B>"), (ChartSeries("Trivst", (88, None, Decimal("84.5"))), ChartSeries("Uro", (1, 2, 0))), "0.0"
)


def drawn(kind: ChartKind, data: Data = DATA, alt: str = "Trivst. 2019: 88.") -> Figure:
    return chart(Chart("key", kind, data, alt, "nb-NO", 12.0, 5.0))


def part(figure: Figure) -> etree._Element:
    assert figure.part is not None
    return etree.fromstring(figure.part.part.data)


@pytest.mark.parametrize("kind", ChartKind)
def test_the_caches_hold_the_numbers_and_a_gap_has_no_point(kind: ChartKind) -> None:
    series = part(drawn(kind)).iter(f"{C}ser")
    points = [{one.get("idx"): one.findtext(f"{C}v") for one in ser.find(f"{C}val").iter(f"{C}pt")} for ser in series]
    assert points == [{"0": "88", "2": "84.5"}, {"0": "1", "1": "2", "2": "0"}]


@pytest.mark.parametrize("kind", ChartKind)
def test_the_embedded_workbook_holds_the_same_numbers(kind: ChartKind) -> None:
    figure = drawn(kind)
    assert figure.part is not None
    (embedded,) = figure.part.part.related
    sheet = openpyxl.load_workbook(BytesIO(embedded.part.data)).active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows == [[None, "Trivst", "Uro"], ["2019", 88, 1], ["2022 (<5)", None, 2], ["A & <B>", 84.5, 0]]


def test_the_embedded_workbook_opens_in_excel_without_repair(tmp_path: Path) -> None:
    file = tmp_path / "chart.xlsx"
    file.write_bytes(embedded_workbook(DATA))
    assert OpenXmlValidator().validate(file).errors == []


def test_the_embedded_workbook_shows_the_numbers_as_the_chart_does() -> None:
    sheet = openpyxl.load_workbook(BytesIO(embedded_workbook(DATA))).active
    assert sheet["B2"].number_format == "0.0"
    assert sheet["A2"].data_type == "s"


def test_the_formulas_point_at_the_cells_of_the_workbook() -> None:
    formulas = [one.text for one in part(drawn(ChartKind.LINE)).iter(f"{C}f")]
    assert formulas == [
        "Sheet1!$B$1", "Sheet1!$A$2:$A$4", "Sheet1!$B$2:$B$4", "Sheet1!$C$1", "Sheet1!$A$2:$A$4", "Sheet1!$C$2:$C$4",
    ]  # fmt: skip


@pytest.mark.parametrize("kind", ChartKind)
def test_every_point_is_labelled_with_its_value(kind: ChartKind) -> None:
    labels = list(part(drawn(kind)).iter(f"{C}dLbls"))
    assert len(labels) == 2
    assert all(one.find(f"{C}showVal").get("val") == "1" for one in labels)


def test_lying_bars_are_named_at_the_first_category_in_their_own_order() -> None:
    """LibreOffice turns the order of their legend round."""
    chart_part = part(drawn(ChartKind.BARS))
    named = [ser.findtext(f"{C}tx//{C}v") for ser in chart_part.iter(f"{C}ser") if ser.find(f"{C}dLbls/{C}dLbl") is not None]
    assert named == ["Trivst", "Uro"]
    assert {one.find(f"{C}showSerName").get("val") for one in chart_part.iter(f"{C}dLbl")} == {"1"}
    assert not list(chart_part.iter(f"{C}legend"))
    assert int(next(chart_part.iter(f"{C}max")).get("val")) >= 88 * 1.3


def test_series_that_labels_cannot_name_have_a_legend() -> None:
    gap = Data(("2024", "2025"), (ChartSeries("Trivst", (None, 3)), ChartSeries("Uro", (1, 2))))
    charts = (drawn(ChartKind.BARS, gap), drawn(ChartKind.LINE), drawn(ChartKind.COLUMNS))
    assert all(len(list(part(one).iter(f"{C}legend"))) == 1 for one in charts)
    assert not any(list(part(one).iter(f"{C}dLbl")) for one in charts)


@pytest.mark.parametrize("kind", ChartKind)
def test_the_value_axis_begins_at_zero_so_that_no_difference_looks_larger_than_it_is(kind: ChartKind) -> None:
    assert next(part(drawn(kind)).iter(f"{C}min")).get("val") == "0"


def test_values_below_zero_are_drawn() -> None:
    below = Data(("2024", "2025"), (ChartSeries("Endring", (Decimal("-2.5"), 4)),))
    assert not list(part(drawn(ChartKind.LINE, below)).iter(f"{C}min"))


def test_series_differ_in_more_than_colour() -> None:
    three = Data(("A",), tuple(ChartSeries(name, (1,)) for name in "xyz"))
    fills = [etree.tostring(one.find(f"{C}spPr")[0]) for one in part(drawn(ChartKind.COLUMNS, three)).iter(f"{C}ser")]
    assert len(set(fills)) == 3
    markers = [one.find(f"{C}marker/{C}symbol").get("val") for one in part(drawn(ChartKind.LINE, three)).iter(f"{C}ser")]
    assert len(set(markers)) == 3


def test_the_alternative_text_is_on_the_drawing() -> None:
    assert 'descr="Trivst. 2019: 88 &amp; &lt;5."' in drawn(ChartKind.BARS, alt="Trivst. 2019: 88 & <5.").xml


def test_the_same_chart_gives_the_same_bytes() -> None:
    assert drawn(ChartKind.BARS) == drawn(ChartKind.BARS)
