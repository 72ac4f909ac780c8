"""Key figures (nøkkeltall) as the templates take them, with small numbers guarded."""

from collections.abc import Iterable

from sltdocs.contract.text import Text
from sltdocs.contract.words.report import report_words
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan import labels
from sltdocs.plan.model import KeyFigure, Plan
from sltdocs.products.document_text import labelled


def rows(plan: Plan) -> list[dict[str, object]]:
    """One row for each figure, for the plan's table."""
    return [
        {
            "indicator": Text.of(_name(figure)),
            "year": figure.year,
            "value": _value(figure),
            "base": "–" if figure.base is None else str(figure.base),
            "origin": figure.origin,
            "remark": figure.remark,
        }
        for figure in plan.key_figures
    ]


def by_indicator(plan: Plan) -> dict[str, object]:
    """One chapter for each indicator, its years in order, for the report."""
    names = dict.fromkeys(_name(figure) for figure in plan.key_figures)
    series = ([figure for figure in plan.key_figures if _name(figure) == name] for name in names)
    return {"indicators": [_indicator(sorted(one, key=lambda figure: figure.year), plan) for one in series], "note": ""}


def _indicator(figures: list[KeyFigure], plan: Plan) -> dict[str, object]:
    name = _name(figures[0])
    return {
        "name": name,
        "trend": "",
        "figure": "",
        "caption": name,
        "rows": [{"year": one.year, "value": _value(one), "base": "–" if one.base is None else str(one.base)} for one in figures],
        "notes": _notes(figures, plan.written_form),
    }


def _notes(figures: Iterable[KeyFigure], form: WrittenForm) -> list[Text]:
    words = report_words(form)
    listed = list(figures)
    sources = dict.fromkeys(one.origin for one in listed)
    notes = [labelled(words.source, Text.of("; ".join(sources)))]
    notes += [labelled(words.comparison, one.comparison) for one in listed if one.comparison]
    return notes + list(dict.fromkeys(one.remark for one in listed if one.remark))


def _name(figure: KeyFigure) -> str:
    return f"{figure.indicator}, {figure.group}" if figure.group else figure.indicator


def _value(figure: KeyFigure) -> str:
    value = labels.quantity(figure.value)
    return f"{value} {figure.unit}" if figure.unit else value
