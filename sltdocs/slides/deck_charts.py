"""Native charts on slides: they can be edited in PowerPoint, and are read by those who do not see them."""

from typing import Any

from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_LEGEND_POSITION, XL_TICK_LABEL_POSITION
from pptx.oxml.ns import qn
from pptx.util import Pt

from sltdocs.slides.deck import ChartShape, DeckChart

_SIZE = 20
"""Points of type in a chart."""
_FEW = 6
"""So many categories have room for labels of this size; more have smaller ones."""
_SMALL = 16
_TYPES = {
    ChartShape.BARS: XL_CHART_TYPE.BAR_CLUSTERED,
    ChartShape.COLUMNS: XL_CHART_TYPE.COLUMN_CLUSTERED,
    ChartShape.LINE: XL_CHART_TYPE.LINE_MARKERS,
}


def add_chart(slide: Any, drawn: DeckChart, place: Any, name: str, language: str) -> None:  # noqa: ANN401
    """Draws a chart where the place is, which is left empty."""
    data: Any = CategoryChartData(number_format=drawn.number_format)  # type: ignore[no-untyped-call]
    data.categories = drawn.categories
    for series in drawn.series:
        data.add_series(series.name, [None if one is None else float(one) for one in series.values])
    frame = slide.shapes.add_chart(_TYPES[drawn.shape], place.left, place.top, place.width, place.height, data)
    properties = frame._element.find(f".//{qn('p:cNvPr')}")
    properties.set("descr", drawn.alt)
    properties.set("name", name)
    slide.shapes._spTree.insert(3, frame._element)  # read after the title and before the points
    _look(frame.chart, drawn)
    for text in frame.chart._chartSpace.iter(qn("a:defRPr")):
        text.set("lang", language)
    for axis in frame.chart._chartSpace.iter(qn("c:axId"), qn("c:crossAx")):
        axis.set("val", axis.get("val").lstrip("-"))  # python-pptx writes numbers that the schema has no place for


def _look(chart: Any, drawn: DeckChart) -> None:  # noqa: ANN401
    size = Pt(_SIZE if len(drawn.categories) <= _FEW else _SMALL)
    chart.font.size = size
    chart.has_title = False
    chart.has_legend = len(drawn.series) > 1
    if chart.has_legend:
        chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False
    plot = chart.plots[0]
    plot.has_data_labels = True
    plot.data_labels.number_format, plot.data_labels.number_format_is_linked = drawn.number_format, False
    plot.data_labels.show_value = True
    plot.vary_by_categories = False
    if drawn.shape is ChartShape.LINE:
        plot.data_labels.position = XL_LABEL_POSITION.ABOVE
    else:
        plot.gap_width = 60
    _axes(chart, drawn)


def _axes(chart: Any, drawn: DeckChart) -> None:  # noqa: ANN401
    """The values stand at the bars: their axis is not needed; it begins at zero, unless there are values below."""
    values = [one for series in drawn.series for one in series.values if one is not None]
    scale = chart.value_axis
    scale.visible = False
    scale.has_major_gridlines = False
    if all(value >= 0 for value in values):
        scale.minimum_scale = 0
    if drawn.most is not None:
        scale.maximum_scale = drawn.most
    names = chart.category_axis
    names.has_major_gridlines = False
    names.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    if drawn.shape is ChartShape.BARS:
        names.reverse_order = True
