"""The charts of the status report: what each shows, its caption, and what it says to those who do not see it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import count

from sltdocs.contract.types import AsTyped, Quantity
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan import labels
from sltdocs.plan.counting.figures import MeasureCounts, MeetingCounts
from sltdocs.plan.reported import KeyFigure
from sltdocs.products.documents.printed_values import capital, is_percentage, kind, value
from sltdocs.word.figures.chart_data import ChartSeries, Data, Number
from sltdocs.word.figures.charts import Chart, ChartKind, chart
from sltdocs.word.figures.figure import Figure
from sltdocs.words.answer.command_report import report_words, status_word
from sltdocs.words.documents.document import documents_words
from sltdocs.words.inflected import Inflected

WIDTH = 16.4
"""Centimetres: the width of the text on the shipped page."""
MOST_GROUPS = 8
"""With more groups than this the chart fills a page, and the table tells it better."""
MOST_LINES = 3
"""Groups that are told apart side by side without colour."""
_HALF = 50
"""Percentages above this are drawn on the whole scale to 100."""


def status_chart(counts: MeasureCounts, caption: str, form: WrittenForm) -> Figure | None:
    """How many measures have each status; nothing when all have the same."""
    drawn = status_drawing(counts, caption, form)
    return chart(drawn) if drawn else None


def status_drawing(counts: MeasureCounts, caption: str, form: WrittenForm) -> Chart | None:
    """What is to be drawn of it, in a document or on a slide."""
    if len(counts.by_status) < 2:
        return None
    words = report_words(form)
    names = tuple(capital(status_word(status, form)) for status, _ in counts.by_status)
    numbers = tuple(count for _, count in counts.by_status)
    data = Data(names, (ChartSeries(words.status_axis, numbers),), "0")
    alt = _alt(caption, (f"{name}: {number}" for name, number in zip(names, numbers, strict=True)))
    return Chart("status", ChartKind.BARS, data, alt, form.locale, 12.0, 1.2 + 0.75 * len(names))


def meeting_chart(counted: Sequence[MeetingCounts], caption: str, form: WrittenForm) -> Figure | None:
    """The planned meetings of each group, of which there are any: held, not told of, to come, cancelled."""
    if not 2 <= len(counted) <= MOST_GROUPS:
        return None
    words = report_words(form)
    parts = (
        ChartSeries(words.held, tuple(one.held for one in counted)),
        ChartSeries(words.unrecorded, tuple(one.unrecorded for one in counted)),
        ChartSeries(words.ahead, tuple(one.ahead for one in counted)),
        ChartSeries(words.cancelled, tuple(one.cancelled for one in counted)),
    )
    rows = tuple(one for one in parts if any(one.values))
    facts = (f"{one.group.name}: {_meeting_facts(one, words.meeting_facts)}" for one in counted)
    data = Data(tuple(one.group.name for one in counted), rows, _NO_ZERO)
    return chart(Chart("meetings", ChartKind.STACKED, data, _alt(caption, facts), form.locale, WIDTH, 1.8 + 0.9 * len(counted)))


_NO_ZERO = "0;-0;;"
"""Excel's code for whole numbers of which zero is not written: a part of a bar that is not there has no label."""


def _meeting_facts(counts: MeetingCounts, wording: str) -> str:
    return wording.format(planned=Inflected(counts.planned), held=Inflected(counts.held), cancelled=Inflected(counts.cancelled))


Lines = Sequence[tuple[str, Sequence[KeyFigure]]]
"""The figures of an indicator by group."""
FEWEST_VALUES = 3
"""Fewer are told better by the table."""
MOST_BARS = 15


def indicator_chart(name: str, lines: Lines, form: WrittenForm) -> Figure | None:
    """An indicator over the years as a figure for Word; nothing where it cannot be drawn."""
    drawn = indicator_drawing(name, lines, form)
    return chart(drawn) if drawn is not None else None


def indicator_drawing(name: str, lines: Lines, form: WrittenForm) -> Chart | None:
    """What is to be drawn of it, in a document, on a page or on a slide: one line, or bars side by side for its groups; a
    hidden number is a gap."""
    figures = [one for _, own in lines for one in own]
    if not _can_be_drawn(lines, figures):
        return None
    years = dict(sorted((one.year, one.year_label) for one in figures))
    drawn = _of_groups(lines, form) if len(years) == 1 else _over_years(name, lines, years, form)
    shown = [one.value for one in figures if isinstance(one.value, Quantity)]
    percent, highest = is_percentage(figures[0]), max(one.value for one in shown)
    data = Data(*drawn, _number_format(shown, percent=percent))
    alt = _alt(name, (f"{_who(group, one, lines)}: {value(one, form)}" for group, own in lines for one in own))
    shape = ChartKind.BARS if len(years) == 1 else ChartKind.LINE if len(lines) == 1 else ChartKind.COLUMNS
    width, height = (12.0, 5.2) if shape is not ChartKind.BARS else (12.0, 1.2 + 0.75 * len(lines))
    most = 100 if percent and _HALF < highest <= 100 and shape is ChartKind.LINE else None
    return Chart(f"indicator {name}", shape, data, alt, form.locale, width, height, most)


def _can_be_drawn(lines: Lines, figures: Sequence[KeyFigure]) -> bool:
    """Whether all stands on one scale: exact numbers of one kind, each year once, and neither too few nor too many."""
    shown = sum(isinstance(one.value, Quantity) for one in figures)
    if any(isinstance(one.value, AsTyped) for one in figures):  # what is not exact has no place on a scale
        return False
    if any(len({one.year for one in own}) < len(own) for _, own in lines) or not _same_kind(figures):
        return False
    side_by_side = len(lines) > 1
    return shown >= FEWEST_VALUES and not (side_by_side and (len(lines) > MOST_LINES or len(figures) > MOST_BARS))


def _of_groups(lines: Lines, form: WrittenForm) -> tuple[tuple[str, ...], tuple[ChartSeries, ...]]:
    """The groups below each other, for one year."""
    year = _year(lines[0][1][0], form) if len(lines) == 1 else lines[0][1][0].year_label
    return tuple(group for group, _ in lines), (ChartSeries(year, tuple(_number(own[0]) for _, own in lines)),)


def _over_years(
    name: str, lines: Lines, years: Mapping[int, str], form: WrittenForm
) -> tuple[tuple[str, ...], tuple[ChartSeries, ...]]:
    if len(lines) == 1:
        own = lines[0][1]
        return tuple(_year(one, form) for one in own), (ChartSeries(name, tuple(map(_number, own))),)
    by_year = [(group, {one.year: _number(one) for one in own}) for group, own in lines]
    return tuple(years.values()), tuple(ChartSeries(group, tuple(map(own.get, years))) for group, own in by_year)


def _who(group: str, figure: KeyFigure, lines: Lines) -> str:
    return figure.year_label if len(lines) == 1 else f"{group} {figure.year_label}"


def _same_kind(figures: Iterable[KeyFigure]) -> bool:
    return len(set(map(kind, figures))) == 1


def _number(figure: KeyFigure) -> Number:
    return figure.value.value if isinstance(figure.value, Quantity) else None


def _number_format(values: Sequence[Quantity], *, percent: bool) -> str:
    """Excel's code for the labels: the decimals and thousands of the tables, also where some have decimals and others none."""
    decimals = {_decimals(one) for one in values}
    if len(decimals) > 1:
        code = "General"
    else:
        whole = "#,##0" if any(abs(one.value) >= labels.FIRST_GROUPED for one in values) else "0"
        most = max(decimals)
        code = f"{whole}{'.' + '0' * most if most else ''}"
    return f"{code}{_PERCENT if percent else ''}"


def _decimals(quantity: Quantity) -> int:
    """How many decimals it prints with."""
    printed = re.search(r",(\d+)", labels.quantity(quantity))
    return len(printed[1]) if printed else 0


_PERCENT = f'"{labels.NO_BREAK}%"'


def _year(figure: KeyFigure, form: WrittenForm) -> str:
    return figure.year_label if isinstance(figure.value, Quantity) else f"{figure.year_label} ({value(figure, form)})"


def _alt(caption: str, facts: Iterable[str]) -> str:
    """What the chart says, from the same numbers that it draws."""
    return f"{caption}. {'. '.join(facts)}."


class Captions:
    """The captions of one document: «Figur 1: …», «Figur 2: …», in the order in which figures are placed."""

    def __init__(self, form: WrittenForm) -> None:
        self._pattern = documents_words(form).figure
        self._numbers = count(1)

    def place(self, figure: Figure | None, caption: str) -> tuple[Figure | None, str]:
        """The figure and its caption as the template shows them; where there is no figure, no number is taken."""
        return figure, "" if figure is None else self._pattern.format(number=next(self._numbers), caption=caption)
