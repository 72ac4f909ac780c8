"""Native Word charts: a chart part with filled caches and its embedded workbook, so that a reader can edit the numbers.

The XML follows ISO/IEC 29500-1, 21.2 (DrawingML charts). Every point carries its value as a label, and series differ in
lightness and pattern as well as in colour, so that the chart can be read in grey print and by the colour-blind. Lying bars
carry their series' names in the first category, since LibreOffice turns the order of their legend round.
"""

from decimal import Decimal
from enum import StrEnum
from math import ceil

from msgspec import Struct

from sltdocs.word.escaping import quoted
from sltdocs.word.figures.chart_data import Data, cached_categories, cached_name, cached_values, embedded_workbook
from sltdocs.word.figures.figure import DRAWING_ID, RELATION, Figure, FigurePart, Related

_C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_EMU = 360_000
_AXES = '<c:axId val="111111111"/><c:axId val="222222222"/>'


class ChartKind(StrEnum):
    """How the numbers are drawn."""

    BARS = "bars"  # lying, one series, the first category on top
    STACKED = "stacked"  # lying, each category's parts after each other, the first category on top
    COLUMNS = "columns"  # standing, a group for each category
    LINE = "line"  # over time, with a marker for each point


class Chart(Struct, frozen=True):
    """A chart to draw, in centimetres. `key` tells figures of one document apart; `alt` is read to who does not see it.

    `most` is the end of the value axis, None for as high as the values go; the axis always holds zero, and begins there
    unless there are values below it.
    """

    key: str
    kind: ChartKind
    data: Data
    alt: str
    language: str
    width: float
    height: float
    most: int | None = None
    style: str = ""


def chart(drawn: Chart) -> Figure:
    """The chart as a figure with its parts."""
    workbook = Related(
        "rId1", f"{_R}/package", FigurePart("word/embeddings/chart{n}.xlsx", _WORKBOOK_TYPE, embedded_workbook(drawn.data))
    )
    part = FigurePart("word/charts/chart{n}.xml", _CHART_TYPE, _chart_part(drawn).encode(), (workbook,))
    return Figure(drawn.key, _drawing(drawn), Related("", f"{_R}/chart", part), drawn.style)


def _drawing(drawn: Chart) -> str:
    width, height = round(drawn.width * _EMU), round(drawn.height * _EMU)
    return (
        f'<w:drawing><wp:inline xmlns:wp="{_WP}" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/>'
        f"<wp:docPr {DRAWING_ID} name={quoted(drawn.key)} descr={quoted(drawn.alt)}/><wp:cNvGraphicFramePr/>"
        f'<a:graphic xmlns:a="{_A}"><a:graphicData uri="{_C}">'
        f'<c:chart xmlns:c="{_C}" r:id="{RELATION}rel"/></a:graphicData></a:graphic></wp:inline></w:drawing>'
    )


def _chart_part(drawn: Chart) -> str:
    apart = len(drawn.data.series) > 1 and not _is_named_by_labels(drawn)
    legend = '<c:legend><c:legendPos val="t"/><c:overlay val="0"/></c:legend>' if apart else ""
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<c:chartSpace xmlns:c="{_C}" xmlns:a="{_A}" xmlns:r="{_R}"><c:date1904 val="0"/><c:lang val="{drawn.language}"/>'
        '<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>'
        f"<c:plotArea><c:layout/>{_plot(drawn)}{_category_axis(drawn)}{_value_axis(drawn)}</c:plotArea>{legend}"
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        f"<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{_text(1000)}"
        '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    )


def _plot(drawn: Chart) -> str:
    series = "".join(_series(drawn, index) for index in range(len(drawn.data.series)))
    if drawn.kind is ChartKind.LINE:
        return f'<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>{series}<c:marker val="1"/>{_AXES}</c:lineChart>'
    direction, stacked = "bar" if drawn.kind in _LYING else "col", drawn.kind is ChartKind.STACKED
    return (
        f'<c:barChart><c:barDir val="{direction}"/><c:grouping val="{"stacked" if stacked else "clustered"}"/>'
        f'<c:varyColors val="0"/>{series}<c:gapWidth val="{50 if drawn.kind in _LYING else 80}"/>'
        f"{_ON_ONE_LINE if stacked else ''}{_AXES}</c:barChart>"
    )


_LYING = frozenset({ChartKind.BARS, ChartKind.STACKED})
_ON_ONE_LINE = '<c:overlap val="100"/>'


def _series(drawn: Chart, index: int) -> str:
    data = drawn.data
    head = f'<c:ser><c:idx val="{index}"/><c:order val="{index}"/>{cached_name(data, index)}'
    values = f"{cached_categories(data)}{cached_values(data, index)}"
    if drawn.kind is ChartKind.LINE:
        return f'{head}{_line(index)}{_labels("t", drawn)}{values}<c:smooth val="0"/></c:ser>'
    if drawn.kind is ChartKind.STACKED:
        fill, ink = _PARTS[index % len(_PARTS)]
        return f'{head}<c:spPr>{fill}</c:spPr><c:invertIfNegative val="0"/>{_labels("ctr", drawn, ink)}{values}</c:ser>'
    filled = f'<c:spPr>{_FILLS[index % len(_FILLS)]}</c:spPr><c:invertIfNegative val="0"/>'
    return f"{head}{filled}{_labels('outEnd', drawn)}{values}</c:ser>"


def _is_named_by_labels(drawn: Chart) -> bool:
    """Whether labels name the series: of lying bars, when each has a value in the first category."""
    series = drawn.data.series
    return drawn.kind is ChartKind.BARS and len(series) > 1 and all(one.values[0] is not None for one in series)


def _labels(position: str, drawn: Chart, ink: str = "tx1") -> str:
    named = f'<c:dLbl><c:idx val="0"/>{_label(position, drawn, 1, ink)}<c:separator>: </c:separator></c:dLbl>'
    return f"<c:dLbls>{named if _is_named_by_labels(drawn) else ''}{_label(position, drawn, 0, ink)}</c:dLbls>"


def _label(position: str, drawn: Chart, named: int, ink: str) -> str:
    """What a label shows: the value, and the name of its series when it is `named`."""
    return (
        f'<c:numFmt formatCode={quoted(drawn.data.number_format)} sourceLinked="0"/>'
        f"<c:spPr><a:noFill/></c:spPr>{_text(1000, ink)}"
        f'<c:dLblPos val="{position}"/><c:showLegendKey val="{named}"/><c:showVal val="1"/><c:showCatName val="0"/>'
        f'<c:showSerName val="{named}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
    )


def _outline(colour: str) -> str:
    return f'<a:ln w="12700"><a:solidFill><a:schemeClr val="{colour}"/></a:solidFill></a:ln>'


_HATCHED = (
    '<a:pattFill prst="wdUpDiag"><a:fgClr><a:schemeClr val="accent1"/></a:fgClr>'
    '<a:bgClr><a:schemeClr val="bg1"/></a:bgClr></a:pattFill>'
)
_DOTTED = _HATCHED.replace("wdUpDiag", "pct10")
_LIGHT = '<a:schemeClr val="accent1"><a:tint val="40000"/></a:schemeClr>'
"""The theme's first colour, so much lighter that dark text can be read on it."""
_FILLS = (
    f'<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>{_outline("accent1")}',
    f"<a:solidFill>{_LIGHT}</a:solidFill>{_outline('accent1')}",
    f"{_HATCHED}{_outline('accent1')}",
)
"""Dark, light and hatched: told apart without colour."""
_PARTS = (
    (_FILLS[0], "bg1"),
    (_FILLS[1], "tx1"),
    (f'<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>{_outline("accent1")}', "tx1"),
    (f"{_DOTTED}{_outline('accent1')}", "tx1"),
)
"""Dark, light, white and dotted, with the colour of what is written on them."""
_MARKERS = ("circle", "square", "triangle", "diamond")
_DASHES = ("solid", "sysDash", "sysDot", "lgDash")


def _line(index: int) -> str:
    colour = f'<a:solidFill><a:schemeClr val="accent{index % 6 + 1}"/></a:solidFill>'
    return (
        f'<c:spPr><a:ln w="28575" cap="rnd">{colour}<a:prstDash val="{_DASHES[index % 4]}"/></a:ln></c:spPr>'
        f'<c:marker><c:symbol val="{_MARKERS[index % 4]}"/><c:size val="8"/><c:spPr>{colour}</c:spPr></c:marker>'
    )


def _category_axis(drawn: Chart) -> str:
    lying = drawn.kind in _LYING
    return (
        f'<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="{"maxMin" if lying else "minMax"}"/></c:scaling>'
        f'<c:delete val="0"/><c:axPos val="{"l" if lying else "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        f'<c:spPr><a:ln w="9525"><a:solidFill><a:schemeClr val="accent6"/></a:solidFill></a:ln></c:spPr>{_text(1000)}'
        '<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>'
        '<c:noMultiLvlLbl val="1"/></c:catAx>'
    )


def _value_axis(drawn: Chart) -> str:
    """Left out of the drawing, since every point is labelled; it only sets where the values begin and end."""
    lowest = min((value for series in drawn.data.series for value in series.values if value is not None), default=0)
    most = _room_for_names(drawn) if _is_named_by_labels(drawn) else drawn.most
    ends = f'<c:max val="{most}"/>' if most is not None else ""
    ends += '<c:min val="0"/>' if lowest >= 0 else ""
    return (
        f'<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/>{ends}</c:scaling>'
        f'<c:delete val="1"/><c:axPos val="{"b" if drawn.kind in _LYING else "l"}"/>'
        '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
        '<c:tickLblPos val="nextTo"/><c:crossAx val="111111111"/><c:crosses val="autoZero"/></c:valAx>'
    )


def _room_for_names(drawn: Chart) -> int | None:
    """Where the value axis must end so that every label fits after its bar; None for values below zero."""
    values = [value for series in drawn.data.series for value in series.values if value is not None]
    first = max(series.values[0] or 0 for series in drawn.data.series)
    return None if min(values) < 0 else max(ceil(max(values) * _LABELLED), ceil(first * _NAMED), drawn.most or 1)


_LABELLED, _NAMED = Decimal("1.1"), Decimal("1.4")
"""How long a bar is with its value behind it, and with the name of its series too, in bars."""


def _text(hundredths: int, ink: str = "tx1") -> str:
    colour = f'<a:solidFill><a:schemeClr val="{ink}"/></a:solidFill><a:latin typeface="+mn-lt"/>'
    return (
        f'<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="{hundredths}">{colour}</a:defRPr></a:pPr>'
        "<a:endParaRPr/></a:p></c:txPr>"
    )
