"""The slides on what is known: a chart for each key figure, with what can be said of it and what cannot."""

import re
from collections.abc import Iterator

from sltdocs.contract.types import Quantity
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.counting.indicators import Indicator, indicators
from sltdocs.plan.model import Plan
from sltdocs.plan.reported import KeyFigure
from sltdocs.products.documents.key_figures import PrintedIndicator, drawings, known_indicators, told_by_indicator
from sltdocs.products.documents.printed_values import NONE, capital, value, why_hidden
from sltdocs.slides.deck import ChartShape, DeckChart, DeckSeries, Slide, SlideKind
from sltdocs.word.figures.charts import Chart, ChartKind
from sltdocs.words.answer.command_report import report_words
from sltdocs.words.documents.presentation import PresentationWords

_SHAPES = {
    ChartKind.BARS: ChartShape.BARS,
    ChartKind.STACKED: ChartShape.BARS,
    ChartKind.COLUMNS: ChartShape.COLUMNS,
    ChartKind.LINE: ChartShape.LINE,
}


def slide_chart(drawn: Chart) -> DeckChart:
    """A chart of a document as one of a slide: the same numbers, and the same words for those who do not see it."""
    series = tuple(DeckSeries(one.name, one.values) for one in drawn.data.series)
    return DeckChart(_SHAPES[drawn.kind], drawn.data.categories, series, drawn.data.number_format, drawn.alt, drawn.most)


def figure_slides(plan: Plan, words: PresentationWords) -> Iterator[Slide]:
    """One for each indicator: as a chart where it can be drawn, else its numbers as points."""
    told = zip(indicators(plan), told_by_indicator(plan), known_indicators(plan), drawings(plan), strict=True)
    for indicator, printed, known, drawn in told:
        figures = [figure for group in indicator.groups for figure in group.figures]
        hidden = why_hidden([number for one in figures for number in (one.value, one.base)], plan.written_form)
        seen = _seen(indicator, printed, plan, words)
        remarks = tuple(" ".join(one.plain.split()) for one in printed.notes)
        source = words.source.format(source=known.origin) if known.origin != NONE else ""
        base = words.base.format(base=_base(printed)) if drawn and _base(printed) else ""
        said = (*seen, base, *own_points(hidden)[:1], source)
        points = tuple(filter(None, said if drawn else (*known.figures, *said)))
        kind = SlideKind.CHART if drawn else SlideKind.POINTS
        yield Slide(
            printed.name,
            kind,
            points,
            slide_chart(drawn) if drawn else None,
            (*known.figures, *printed.trends, *filter(None, (hidden,)), *remarks),
        )


def _seen(indicator: Indicator, printed: PrintedIndicator, plan: Plan, words: PresentationWords) -> list[str]:
    """The trend in few words; that numbers are too small for one stands as the report words it."""
    if len(indicator.groups) > 1 or printed.trends in ([], [report_words(plan.written_form).too_small_for_trend]):
        return printed.trends
    figures = indicator.groups[0].figures
    short = _short(figures[0], figures[-1], words, plan.written_form)
    return [short] if short else printed.trends


def own_points(told: str) -> list[str]:
    """A sentence of the program's as points: each of its parts can be read at once."""
    return [capital(one.rstrip(";")) for one in re.split(r"(?<=[.;])\s+(?=\S)", told) if one]


def _short(first: KeyFigure, last: KeyFigure, words: PresentationWords, form: WrittenForm) -> str:
    """The trend that the report tells, in words that can be read at once; empty when the report says none from two numbers."""
    if not (isinstance(first.value, Quantity) and isinstance(last.value, Quantity)) or first.year == last.year:
        return ""
    rise = last.value.value - first.value.value
    pattern = words.rise if rise > 0 else words.fall if rise < 0 else words.same
    return pattern.format(old=value(first, form), new=value(last, form), first=first.year_label, last=last.year_label)


def _base(printed: PrintedIndicator) -> str:
    """How many answered in the last year, where there is one group and it is known."""
    rows = printed.rows
    return rows[-1].base if rows and printed.has_base and not printed.columns and rows[-1].base != NONE else ""
