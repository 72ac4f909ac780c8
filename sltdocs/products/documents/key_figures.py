"""Key figures (nøkkeltall) as the templates take them, from a plan whose small numbers are guarded."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.choices import GoodDirection
from sltdocs.contract.normalise import folded
from sltdocs.contract.text import Text
from sltdocs.contract.types import AsTyped, Quantity
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan import labels
from sltdocs.plan.counting.indicators import Indicator, indicators
from sltdocs.plan.model import Plan
from sltdocs.plan.reported import Hidden, KeyFigure
from sltdocs.privacy.figures.people_counts import base_ends
from sltdocs.privacy.figures.small_numbers import CountedPeople, basis_of_trend
from sltdocs.products.documents.charts import Captions, indicator_chart, indicator_drawing
from sltdocs.products.documents.own_texts import PrintedSection
from sltdocs.products.documents.printed_values import NONE, count, is_percentage, kind, labelled, value, why_hidden
from sltdocs.products.pictures.sheet_pictures import printed
from sltdocs.word.figures.charts import Chart
from sltdocs.word.figures.figure import Figure
from sltdocs.words.answer.command_report import Report, report_words
from sltdocs.words.documents.document import documents_words


class KeyFigureRow(Struct, frozen=True):
    """A key figure in the plan's table."""

    indicator: Text
    remarks: list[Text]
    year: str
    value: str
    base: str
    origin: str


class KnownIndicator(Struct, frozen=True):
    """An indicator in the plan's table, with all its groups and years; `figures` are lines, «2025: 84 % (n = 402)»."""

    name: str
    remarks: list[Text]
    origin: str
    figures: list[str]


class KnowledgeBase(Struct, frozen=True):
    """The chapter on what the plan builds on; `note` says why some of its numbers are hidden."""

    sections: list[PrintedSection]
    rows: list[KeyFigureRow]
    indicators: list[KnownIndicator]
    note: str
    links: list[Text]
    pictures: list[Figure]


class YearOfIndicator(Struct, frozen=True):
    """The value of an indicator in one year, for one group; `group` is blank when there is only one."""

    year: str
    group: str
    value: str
    base: str


class CellOfIndicator(Struct, frozen=True):
    """A value in a table of years and groups; `base` is blank when nobody knows it."""

    value: str
    base: str


class RowOfIndicator(Struct, frozen=True):
    """The values of a year, one for each group."""

    year: str
    cells: list[CellOfIndicator]


class PrintedIndicator(Struct, frozen=True):
    """An indicator over the years.

    `rows` are its values one by one. With `columns` groups side by side, `groups` are their names and `table` the values.
    """

    name: str
    trend: str
    trends: list[str]
    figure: Figure | None
    caption: str
    rows: list[YearOfIndicator]
    has_base: bool
    columns: int
    groups: list[str]
    table: list[RowOfIndicator]
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


def known_indicators(plan: Plan) -> list[KnownIndicator]:
    """One row for each indicator, with all its figures, for the plan's table."""
    return [_known(indicator, plan.written_form) for indicator in indicators(plan)]


def _known(indicator: Indicator, form: WrittenForm) -> KnownIndicator:
    figures = _all(indicator)
    return KnownIndicator(
        name=_heading(indicator),
        remarks=[*_compared(figures, form), *dict.fromkeys(one.remark for one in figures if one.remark)],
        origin="; ".join(dict.fromkeys(one.origin for one in figures if one.origin)) or NONE,
        figures=[_line(one, indicator, form) for one in figures],
    )


def _line(figure: KeyFigure, indicator: Indicator, form: WrittenForm) -> str:
    """`Jenter 2025: 84 % (n = 402)`."""
    group = _group_name(figure.group, form) if len(indicator.groups) > 1 else ""
    who = f"{group} {figure.year_label}".strip()
    base = _base(figure, form)
    return f"{who}: {value(figure, form)}" + (f" ({base})" if base else "")


def _base(figure: KeyFigure, form: WrittenForm) -> str:
    """`n = 402`, `n <5`; blank when nobody knows it."""
    if figure.base is None or (isinstance(figure.base, AsTyped) and not base_ends(figure)):
        return ""
    compared = isinstance(figure.base, Hidden) or (isinstance(figure.base, AsTyped) and not figure.base.typed[:1].isalnum())
    sign = "" if compared else f"={labels.NO_BREAK}"
    return f"n{labels.NO_BREAK}{sign}{count(figure.base, form)}"


def _all(indicator: Indicator) -> list[KeyFigure]:
    return [figure for group in indicator.groups for figure in group.figures]


def by_indicator(plan: Plan, captions: Captions) -> list[PrintedIndicator]:
    """One part for each indicator with all its groups and years, for the report."""
    form = plan.written_form
    told = zip(indicators(plan), told_by_indicator(plan), strict=True)
    placed = ((one, captions.place(indicator_chart(one.name, _lines(each, form), form), one.name)) for each, one in told)
    return [replace(one, figure=figure, caption=caption) for one, (figure, caption) in placed]


def told_by_indicator(plan: Plan) -> list[PrintedIndicator]:
    """The same without charts."""
    return [_told(indicator, plan) for indicator in indicators(plan)]


def drawings(plan: Plan) -> list[Chart | None]:
    """The chart of each indicator, in the order of `by_indicator`; None where a table tells it better."""
    form = plan.written_form
    return [indicator_drawing(_heading(one), _lines(one, form), form) for one in indicators(plan)]


def _lines(indicator: Indicator, form: WrittenForm) -> list[tuple[str, Sequence[KeyFigure]]]:
    return [(_group_name(group.name, form), group.figures) for group in indicator.groups]


def _told(indicator: Indicator, plan: Plan) -> PrintedIndicator:
    name, form, figures = _heading(indicator), plan.written_form, _all(indicator)
    lines = _lines(indicator, form)
    trends, table = _trends(lines, plan), _side_by_side(indicator, form)
    return PrintedIndicator(
        name=name,
        trend=" ".join(trends),
        trends=trends,
        figure=None,
        caption="",
        rows=[_of_year(one, indicator, form) for one in sorted(figures, key=lambda figure: figure.year)],
        has_base=any(one.base is not None for one in figures),
        columns=len(lines) if table else 0,
        groups=[group for group, _ in lines] if table else [],
        table=table,
        notes=_notes(figures, form),
    )


MOST_GROUPS = 4
"""With more groups than these side by side, the columns are too narrow."""


def _side_by_side(indicator: Indicator, form: WrittenForm) -> list[RowOfIndicator]:
    """The years with a value for each group; nothing for one group, for many, and where a year is told twice."""
    by_group = [{one.year_label: one for one in group.figures} for group in indicator.groups]
    told_twice = any(len(years) < len(group.figures) for years, group in zip(by_group, indicator.groups, strict=True))
    if told_twice or not 1 < len(by_group) <= MOST_GROUPS:
        return []
    years = dict.fromkeys(one.year_label for one in sorted(_all(indicator), key=lambda figure: figure.year))
    return [RowOfIndicator(year, [_cell(group.get(year), form) for group in by_group]) for year in years]


def _cell(figure: KeyFigure | None, form: WrittenForm) -> CellOfIndicator:
    return CellOfIndicator(NONE, "") if figure is None else CellOfIndicator(value(figure, form), _base(figure, form))


def _of_year(figure: KeyFigure, indicator: Indicator, form: WrittenForm) -> YearOfIndicator:
    group = _group_name(figure.group, form) if len(indicator.groups) > 1 else ""
    return YearOfIndicator(figure.year_label, group, value(figure, form), count(figure.base, form))


def _trends(lines: Sequence[tuple[str, Sequence[KeyFigure]]], plan: Plan) -> list[str]:
    """What has happened, for each group; what is the same for all is told once."""
    told = [(group, _trend(figures, plan)) for group, figures in lines]
    if len({trend for _, trend in told}) == 1:
        return [told[0][1]] if told[0][1] else []
    lead = report_words(plan.written_form).of_group
    return [lead.format(group=group) + trend for group, trend in told if trend]


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
    pattern = _patterns(words, is_share=is_percentage(last))[0 if rise > 0 else 1 if rise < 0 else 2]
    told = pattern.format(first=first.year_label, last=last.year_label, old=value(first, form), new=value(last, form))
    wanted = last.good_direction or first.good_direction
    if not rise or wanted is None:
        return told
    return f"{told} {words.wanted if (rise > 0) is (wanted is GoodDirection.UP) else words.unwanted}"


def _patterns(words: Report, *, is_share: bool) -> tuple[str, str, str]:
    """What has risen, fallen and stayed: a number, or a share of something."""
    if is_share:
        return words.share_risen, words.share_fallen, words.share_unchanged
    return words.risen, words.fallen, words.unchanged


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
    is_for_all = folded(figure.group) in _EVERYBODY
    return figure.indicator if is_for_all else f"{figure.indicator}, {figure.group}"


def _heading(indicator: Indicator) -> str:
    """The indicator, with its group when that is the only one and is not everybody."""
    return _name(indicator.groups[0].figures[0]) if len(indicator.groups) == 1 else indicator.name


def _group_name(group: str, form: WrittenForm) -> str:
    return group or documents_words(form).everybody


_EVERYBODY = frozenset({"", "alle", "i alt", "totalt", "total", "samlet", "samla", "til sammen", "til saman"})
"""Groups that a heading need not name."""
