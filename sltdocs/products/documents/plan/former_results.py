"""The plan's chapter on the results of the former period: its measures as they were last reported, figures then and now.

It is made as a text of its own before the measures, so that every template prints it that prints the coordinator's texts.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from sltdocs.contract.choice import OwnWord
from sltdocs.contract.choices import MEASURE_STATUS, DocumentKind, MeasureStatus
from sltdocs.contract.normalise import folded
from sltdocs.contract.text import Text
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.counting.indicators import indicators
from sltdocs.plan.model import Plan, Section
from sltdocs.plan.reported import KeyFigure
from sltdocs.plan.snapshot import Fact
from sltdocs.products.documents.printed_values import value, why_hidden
from sltdocs.products.former_period import FormerPeriod
from sltdocs.words.documents.former_period import former_period_words

_BEFORE_MEASURES = OwnWord("før tiltak")
_NOTHING = "–"


def with_former_results(plan: Plan, former: FormerPeriod | None) -> Plan:
    """A guarded plan with the chapter; without it when nothing was reported, or she has written a text of that name herself."""
    words = former_period_words(plan.written_form)
    if former is None or any(folded(one.heading) == folded(words.heading) for one in plan.sections):
        return plan
    text = "\n\n".join((*_measures(former, plan.written_form), *_figures(plan, former)))
    chapter = Section(DocumentKind.PLAN, _BEFORE_MEASURES, Text.of(text), words.heading)
    return replace(plan, sections=(*plan.sections, chapter))


def _measures(former: FormerPeriod, form: WrittenForm) -> Iterator[str]:
    words = former_period_words(form)
    yield words.introduction.format(period=former.label)
    yield _table(words.measures, (_row(one, form) for one in former.results))


def _row(fact: Fact, form: WrittenForm) -> Sequence[str]:
    status = fact.fields.get("status", "")
    known = status in {one.value for one in MeasureStatus}
    told = MEASURE_STATUS.word_of(status, form) if known else status
    return fact.key, fact.fields["name"], told, fact.fields.get("result", "")


def _figures(plan: Plan, former: FormerPeriod) -> Iterator[str]:
    """Only where there is a newer figure than that of the time when the former period began."""
    words, form = former_period_words(plan.written_form), plan.written_form
    pairs = list(_then_and_now(plan, former))
    if not pairs:
        return
    yield words.figures_introduction
    yield _table(words.figures, ((_name(now), _told(then, form), _told(now, form)) for then, now in pairs))
    hidden = why_hidden((one.value for pair in pairs for one in pair), form)
    if hidden:
        yield hidden


def _then_and_now(plan: Plan, former: FormerPeriod) -> Iterator[tuple[KeyFigure, KeyFigure]]:
    for indicator in indicators(plan):
        for group in indicator.groups:
            figures = sorted(group.figures, key=lambda one: one.year)
            begun = [one for one in figures if one.year <= former.first_day.year] or figures
            then = begun[-1] if begun is not figures else figures[0]
            if then.year < figures[-1].year and then.year <= former.last_day.year:
                yield then, figures[-1]


def _name(figure: KeyFigure) -> str:
    return f"{figure.indicator} ({figure.group})" if figure.group else figure.indicator


def _told(figure: KeyFigure, form: WrittenForm) -> str:
    return f"{value(figure, form)} ({figure.year_label})"


def _table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Lines whose cells stand apart by tabs, as a table that was pasted into a text."""
    return "\n".join("\t".join(_cell(one) for one in row) for row in (headings, *rows))


def _cell(text: str) -> str:
    """All on one line; blanks that must not break stay."""
    return re.sub(r"[ \t\r\n]+", " ", text).strip() or _NOTHING
