"""The charts of the status report: what each shows, its caption, and what it says to those who do not see it."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import count

from sltdocs.contract.types import AsTyped, Quantity
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan import labels
from sltdocs.plan.figures import MeasureCounts, MeetingCounts
from sltdocs.plan.model import KeyFigure
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
_HALF = 50
"""Percentages above this are drawn on the whole scale to 100."""


def status_chart(counts: MeasureCounts, caption: str, form: WrittenForm) -> Figure | None:
    """How many measures have each status; nothing when all have the same."""
    if len(counts.by_status) < 2:
        return None
    words = report_words(form)
    names = tuple(capital(status_word(status, form)) for status, _ in counts.by_status)
    numbers = tuple(count for _, count in counts.by_status)
    data = Data(names, (ChartSeries(words.status_axis, numbers),), "0")
    alt = _alt(caption, (f"{name}: {number}" for name, number in zip(names, numbers, strict=True)))
    return chart(Chart("status", ChartKind.BARS, data, alt, form.locale, 12.0, 1.2 + 0.75 * len(names)))


def meeting_chart(counted: Sequence[MeetingCounts], caption: str, form: WrittenForm) -> Figure | None:
    """Planned, held and cancelled meetings of each group."""
    if not 2 <= len(counted) <= MOST_GROUPS:
        return None
    words = report_words(form)
    rows = (
        ChartSeries(words.planned, tuple(one.planned for one in counted)),
        ChartSeries(words.held, tuple(one.held for one in counted)),
        ChartSeries(words.cancelled, tuple(one.cancelled for one in counted)),
    )
    facts = (f"{one.group.name}: {_meeting_facts(one, words.meeting_facts)}" for one in counted)
    data = Data(tuple(one.group.name for one in counted), rows, "0")
    return chart(Chart("meetings", ChartKind.BARS, data, _alt(caption, facts), form.locale, WIDTH, 1.4 + 1.35 * len(counted)))


def _meeting_facts(counts: MeetingCounts, wording: str) -> str:
    return wording.format(planned=Inflected(counts.planned), held=Inflected(counts.held), cancelled=Inflected(counts.cancelled))


def indicator_chart(name: str, figures: Sequence[KeyFigure], form: WrittenForm) -> Figure | None:
    """A key figure over the years, by the name that heads it. A hidden number is a gap, and its year says so."""
    shown = [one for one in figures if isinstance(one.value, Quantity)]
    years = {one.year for one in figures}
    if any(isinstance(one.value, AsTyped) for one in figures):  # what is not exact has no place on a scale
        return None
    if len(shown) < 2 or len(years) < len(figures) or not _same_kind(figures):
        return None
    percent = is_percentage(figures[0])
    data = Data(
        tuple(_year(one, form) for one in figures),
        (ChartSeries(name, tuple(_number(one) for one in figures)),),
        _number_format([one.value.value for one in shown if isinstance(one.value, Quantity)], percent=percent),
    )
    alt = _alt(name, (f"{one.year_label}: {value(one, form)}" for one in figures))
    highest = max(one.value.value for one in shown if isinstance(one.value, Quantity))
    most = 100 if percent and _HALF < highest <= 100 else None
    return chart(Chart(f"indicator {name}", ChartKind.LINE, data, alt, form.locale, 12.0, 5.2, most))


def _same_kind(figures: Iterable[KeyFigure]) -> bool:
    return len(set(map(kind, figures))) == 1


def _number(figure: KeyFigure) -> Number:
    return figure.value.value if isinstance(figure.value, Quantity) else None


def _number_format(values: Sequence[Decimal], *, percent: bool) -> str:
    """Excel's code for the labels, as many decimals for all as the one with the most; thousands apart as in the tables."""
    decimals = max(max(0, -int(value.normalize().as_tuple().exponent)) for value in values)
    whole = "#,##0" if any(abs(value) >= labels.FIRST_GROUPED for value in values) else "0"
    return f"{whole}{'.' + '0' * decimals if decimals else ''}{_PERCENT if percent else ''}"


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
