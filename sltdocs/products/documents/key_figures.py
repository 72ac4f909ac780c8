"""Key figures (nøkkeltall) as the templates take them, from a plan whose small numbers are guarded."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from sltdocs.contract.choices import GoodDirection
from sltdocs.contract.text import Text
from sltdocs.contract.types import AsTyped, Quantity
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan import labels
from sltdocs.plan.indicators import indicators
from sltdocs.plan.model import KeyFigure, Plan
from sltdocs.privacy.figures.small_numbers import CountedPeople, basis_of_trend
from sltdocs.products.documents.charts import Captions, indicator_chart
from sltdocs.products.documents.own_texts import PrintedSection
from sltdocs.products.documents.printed_values import NONE, count, kind, labelled, value, why_hidden
from sltdocs.products.sheet_pictures import printed
from sltdocs.word.figures.figure import Figure
from sltdocs.words.answer.command_report import Report, report_words


class KeyFigureRow(Struct, frozen=True):
    """A key figure in the plan's table."""

    indicator: Text
    remarks: list[Text]
    year: str
    value: str
    base: str
    origin: str


class KnowledgeBase(Struct, frozen=True):
    """The chapter on what the plan builds on; `note` says why some of its numbers are hidden."""

    sections: list[PrintedSection]
    rows: list[KeyFigureRow]
    note: str
    links: list[Text]
    pictures: list[Figure]


class YearOfIndicator(Struct, frozen=True):
    """The value of an indicator in one year."""

    year: str
    value: str
    base: str


class PrintedIndicator(Struct, frozen=True):
    """An indicator over the years."""

    name: str
    trend: str
    figure: Figure | None
    caption: str
    rows: list[YearOfIndicator]
    notes: list[Text]


class KeyFigureChapter(Struct, frozen=True):
    """The report's key figures; `note` says why some of them are hidden."""

    sections: list[PrintedSection]
    indicators: list[PrintedIndicator]
    note: str
    pictures: list[Figure]


def rows(plan: Plan) -> list[KeyFigureRow]:
    """One row for each figure, for the plan's table."""
    form = plan.written_form
    return [
        KeyFigureRow(
            indicator=Text.of(_name(figure)),
            remarks=_remarks(figure, form),
            year=figure.year_label,
            value=value(figure, form),
            base=count(figure.base, form),
            origin=figure.origin or NONE,
        )
        for figure in plan.key_figures
    ]


def _remarks(figure: KeyFigure, form: WrittenForm) -> list[Text]:
    compared = labelled(report_words(form).comparison, figure.comparison) if figure.comparison else Text()
    return [remark for remark in (compared, figure.remark) if remark]


def pictures(plan: Plan) -> list[Figure]:
    """The pictures that stand beside key figures."""
    return [one for figure in plan.key_figures for one in printed(figure.pictures, _name(figure), plan.written_form)]


def note(plan: Plan) -> str:
    """Why some of the figures are hidden; blank when none is."""
    numbers = [number for figure in plan.key_figures for number in (figure.value, figure.base)]
    return why_hidden(numbers, plan.written_form)


def by_indicator(plan: Plan, captions: Captions) -> list[PrintedIndicator]:
    """One part for each group of an indicator, its years in order, for the report; groups of one indicator follow each other."""
    return [_indicator(list(group.figures), plan, captions) for indicator in indicators(plan) for group in indicator.groups]


def _indicator(figures: list[KeyFigure], plan: Plan, captions: Captions) -> PrintedIndicator:
    name, form = _name(figures[0]), plan.written_form
    chart, caption = captions.place(indicator_chart(name, figures, form), name)
    return PrintedIndicator(
        name=name,
        trend=_trend(figures, plan),
        figure=chart,
        caption=caption,
        rows=[YearOfIndicator(one.year_label, value(one, form), count(one.base, form)) for one in figures],
        notes=_notes(figures, form),
    )


def _trend(figures: Sequence[KeyFigure], plan: Plan) -> str:
    """What has happened from the first year to the last, when there is enough behind the figures to say so."""
    first, last = figures[0], figures[-1]
    if isinstance(first.value, AsTyped) or isinstance(last.value, AsTyped):
        return ""
    if first.year == last.year or kind(first) != kind(last):
        return ""
    words = report_words(plan.written_form)
    match basis_of_trend((first, last), plan.small_number_limit):
        case CountedPeople.TOO_FEW:
            return words.too_small_for_trend
        case CountedPeople.UNKNOWN:
            return ""
        case CountedPeople.ENOUGH:
            return _worded(words, first, last, plan.written_form)


def _worded(words: Report, first: KeyFigure, last: KeyFigure, form: WrittenForm) -> str:
    if not (isinstance(first.value, Quantity) and isinstance(last.value, Quantity)):
        return ""
    rise = last.value.value - first.value.value
    pattern = words.risen if rise > 0 else words.fallen if rise < 0 else words.unchanged
    told = pattern.format(first=first.year_label, last=last.year_label, old=value(first, form), new=value(last, form))
    wanted = last.good_direction or first.good_direction
    if not rise or wanted is None:
        return told
    return f"{told} {words.wanted if (rise > 0) is (wanted is GoodDirection.UP) else words.unwanted}"


def _notes(figures: Iterable[KeyFigure], form: WrittenForm) -> list[Text]:
    words, listed = report_words(form), list(figures)
    sources = dict.fromkeys(one.origin or NONE for one in listed)
    remarks = (one.remark for one in listed if one.remark)
    return list(dict.fromkeys((labelled(words.source, Text.of("; ".join(sources))), *_compared(listed, form), *remarks)))


def _compared(figures: Iterable[KeyFigure], form: WrittenForm) -> Iterator[Text]:
    """What the figures are compared with, each once, with the years that it was typed for when those are not all."""
    words, listed = report_words(form), list(figures)
    years: dict[Text, list[str]] = {}
    for figure in listed:
        if figure.comparison:
            years.setdefault(figure.comparison, []).append(figure.year_label)
    for told, typed in years.items():
        always = 1 < len(typed) == len(listed)
        lead = words.comparison if always else words.comparison_in.format(years=labels.enumeration(typed, form))
        yield labelled(lead, told)


def _name(figure: KeyFigure) -> str:
    return f"{figure.indicator}, {figure.group}" if figure.group else figure.indicator
