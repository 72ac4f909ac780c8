"""Charts as SVG, from the same records that are drawn in Word documents: bars, parts of bars, columns and lines.

Every value is written where it is drawn, so there is no axis of values; fills differ without colour too.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from markupsafe import Markup

from sltdocs.pages.markup import element, joined
from sltdocs.word.figures.chart_data import Data, Number
from sltdocs.word.figures.charts import Chart, ChartKind

_WIDTH = 640
_LEFT, _RIGHT, _TOP, _BOTTOM = 200, 90, 26, 34
_ROW, _BAR = 40, 24
_HEIGHT = 240
_NO_BREAK = "\u00a0"
_FIRST_GROUPED = 10_000
"""Below this, Norwegian writes numbers without a blank between thousands."""


def chart_drawing(chart: Chart) -> Markup:
    """The chart; its alternative text tells every value. Values below zero are told by the table alone: nothing is drawn then."""
    if any(value is not None and value < 0 for series in chart.data.series for value in series.values):
        return Markup()
    drawn = {ChartKind.BARS: _bars, ChartKind.STACKED: _stacked, ChartKind.COLUMNS: _columns, ChartKind.LINE: _line}
    height, shapes = drawn[chart.kind](chart.data, float(chart.most or 0))
    legend, below = _legend(chart.data, height) if len(chart.data.series) > 1 else (Markup(), 0)
    whole = f"0 0 {_WIDTH} {height + below}"
    return element("svg", joined(shapes), legend, class_="chart", viewBox=whole, role="img", aria_label=chart.alt)


def shown_number(number: Number, number_format: str) -> str:
    """A value as its label has it: decimals, blanks between thousands and the sign that its format says."""
    if number is None:
        return ""
    decimals = re.search(r"\.(0+)", number_format)
    if number_format.startswith("General"):
        told = f"{Decimal(number).normalize():f}"
    else:
        told = f"{Decimal(number):.{len(decimals[1]) if decimals else 0}f}"
    whole, _, rest = told.partition(".")
    whole = f"{int(whole):,}".replace(",", _NO_BREAK) if abs(int(whole)) >= _FIRST_GROUPED else whole
    behind = "".join(re.findall(r'"([^"]*)"', number_format))
    return f"{whole}{',' + rest if rest else ''}{behind}"


def _most(data: Data, most: float) -> float:
    return max([most, *(float(one) for series in data.series for one in series.values if one is not None)], default=0) or 1


def _bars(data: Data, most: float) -> tuple[int, Iterator[Markup]]:
    """Lying bars, the first category on top; of several series each has a bar of its own."""
    per = len(data.series)
    height = _ROW // 2 + len(data.categories) * (_BAR * per + 16)

    def shapes() -> Iterator[Markup]:
        scale = (_WIDTH - _LEFT - _RIGHT) / _most(data, most)
        for row, category in enumerate(data.categories):
            top = 10 + row * (_BAR * per + 16)
            yield _text(category, _LEFT - 10, top + _BAR * per / 2 + 5, "end")
            for at, series in enumerate(data.series):
                value = series.values[row]
                if value is not None:
                    yield _box(_LEFT, top + at * _BAR, float(value) * scale, _BAR - 4, at)
                    label = shown_number(value, data.number_format)
                    yield _text(label, _LEFT + float(value) * scale + 8, top + at * _BAR + 15, "start")

    return height, shapes()


def _stacked(data: Data, most: float) -> tuple[int, Iterator[Markup]]:
    """Lying bars of parts that follow each other."""

    def shapes() -> Iterator[Markup]:
        sums = [sum(float(series.values[row] or 0) for series in data.series) for row in range(len(data.categories))]
        scale = (_WIDTH - _LEFT - 20) / (max([most, *sums]) or 1)
        for row, category in enumerate(data.categories):
            x, top = float(_LEFT), 10 + row * _ROW
            yield _text(category, _LEFT - 10, top + 17, "end")
            for at, series in enumerate(data.series):
                value = float(series.values[row] or 0)
                if value:
                    yield _box(x, top, value * scale, _BAR, at)
                    ink = "on-0" if at == 0 else ""
                    yield _text(shown_number(series.values[row], "0"), x + value * scale / 2, top + 17, "middle", ink)
                x += value * scale

    return 20 + len(data.categories) * _ROW, shapes()


def _columns(data: Data, most: float) -> tuple[int, Iterator[Markup]]:
    """Standing columns, a group for each category."""

    def shapes() -> Iterator[Markup]:
        group, floor = (_WIDTH - 20) / len(data.categories), _HEIGHT - _BOTTOM
        scale, width = (floor - _TOP) / _most(data, most), min(54.0, (group - 14) / len(data.series))
        yield element("line", class_="axis", x1=10, y1=floor, x2=_WIDTH - 10, y2=floor)
        for place, category in enumerate(data.categories):
            middle = 10 + group * (place + 0.5)
            yield _text(category, middle, _HEIGHT - 12, "middle")
            for at, series in enumerate(data.series):
                value = series.values[place]
                if value is not None:
                    x = middle + (at - len(data.series) / 2) * width
                    yield _box(x + 2, floor - float(value) * scale, width - 4, float(value) * scale, at)
                    label = shown_number(value, data.number_format)
                    yield _text(label, x + width / 2, floor - float(value) * scale - 7, "middle")

    return _HEIGHT, shapes()


def _line(data: Data, most: float) -> tuple[int, Iterator[Markup]]:
    """One line over time with a point for each value; it is broken where a value is not shown."""

    def shapes() -> Iterator[Markup]:
        step, floor = (_WIDTH - 40) / len(data.categories), _HEIGHT - _BOTTOM
        scale, values = (floor - _TOP - 8) / _most(data, most), data.series[0].values
        points = [(20 + step * (at + 0.5), None if one is None else floor - float(one) * scale) for at, one in enumerate(values)]
        yield element("line", class_="axis", x1=10, y1=floor, x2=_WIDTH - 10, y2=floor)
        for (x1, y1), (x2, y2) in pairwise(points):
            if y1 is not None and y2 is not None:
                yield element("line", class_="trend", x1=f"{x1:.1f}", y1=f"{y1:.1f}", x2=f"{x2:.1f}", y2=f"{y2:.1f}")
        for (x, y), category, value in zip(points, data.categories, values, strict=True):
            yield _text(category, x, _HEIGHT - 12, "middle")
            if y is not None:
                yield element("circle", class_="point", cx=f"{x:.1f}", cy=f"{y:.1f}", r=5)
                yield _text(shown_number(value, data.number_format), x, y - 11, "middle")

    return _HEIGHT, shapes()


def _legend(data: Data, top: int) -> tuple[Markup, int]:
    """The series below each other, so that long names have room."""
    rows = [
        joined((_box(_LEFT, top + 4 + at * 24, 16, 16, at), _text(one.name, _LEFT + 26, top + 17 + at * 24, "start")))
        for at, one in enumerate(data.series)
    ]
    return joined(rows), 10 + 24 * len(rows)


def _box(x: float, y: float, width: float, height: float, at: int) -> Markup:
    place = {"x": f"{x:.1f}", "y": f"{y:.1f}", "width": f"{max(width, 1.0):.1f}", "height": f"{max(height, 1.0):.1f}"}
    return element("rect", class_=f"fill-{at % 3}", **place)


def _text(words: str, x: float, y: float, anchor: str, kind: str = "") -> Markup:
    return element("text", words, x=f"{x:.1f}", y=f"{y:.1f}", text_anchor=anchor, class_=kind)
