"""The chapter on the measures: each an article with an anchor of its own, `#tiltak-4`, readable on a phone."""

import re
from collections.abc import Iterable, Iterator

from markupsafe import Markup

from sltdocs.contract.cell import Run
from sltdocs.contract.text import Text
from sltdocs.pages.markup import element, joined
from sltdocs.pages.rich_text import flowing, on_one_line
from sltdocs.products.documents.measures import DescribedArea, MeasureChapter, MeasureGroup, PrintedMeasure
from sltdocs.products.documents.printed_values import NOTHING
from sltdocs.products.web.pieces import Anchors, Entry, heading, link_lines, sections
from sltdocs.words.documents.plan_document import PlanDocument


def measure_anchor(number: str) -> str:
    """`tiltak-4`, `tiltak-2-1`; blank for a measure without a number."""
    plain = re.sub(r"[^0-9a-zæøå]+", "-", number.casefold()).strip("-")
    return f"tiltak-{plain}" if plain else ""


def measure_body(chapter: MeasureChapter, words: PlanDocument, anchors: Anchors, level: int) -> tuple[Markup, tuple[Entry, ...]]:
    """The chapter below its heading, whose own headings begin with this level, and its lines in the contents."""
    areas = heading(level, words.focus_areas) + _areas(chapter.focus_areas, level + 1) if chapter.focus_areas else Markup()
    overview = heading(level, words.overview) if chapter.has_overview else Markup()
    above = sections(chapter.sections, level) + link_lines(chapter.links) + areas + overview
    groups, entries = list[Markup](), list[Entry]()
    for group in chapter.groups:
        head = heading(level, group.heading) if group.heading else Markup()
        own = level + bool(group.heading or chapter.has_overview)
        named = [(one, _place(one, anchors)) for one in group.measures]
        rows = joined(_measure(one, place, chapter, words, own) for one, place in named)
        groups.append(head + _rest(group, rows))
        entries += [Entry(place, f"{one.number} {_name(one)}".strip()) for one, place in named if place and not one.is_part]
    return above + joined(groups), tuple(entries)


def _rest(group: MeasureGroup, rows: Markup) -> Markup:
    lines = joined(element("p", line, class_="quiet") for line in group.named_elsewhere)
    return (element("div", flowing(group.introduction), class_="lead") if group.introduction else Markup()) + rows + lines


def _place(measure: PrintedMeasure, anchors: Anchors) -> str:
    """Blank for a number that another measure has already."""
    wanted = measure_anchor(measure.number)
    return wanted if wanted and anchors.takes(wanted) else ""


def _name(measure: PrintedMeasure) -> str:
    return " ".join(measure.name.plain.split())


def _areas(areas: Iterable[DescribedArea], level: int) -> Markup:
    return joined(heading(level, one.heading) + flowing(one.description) for one in areas)


def _measure(measure: PrintedMeasure, place: str, chapter: MeasureChapter, words: PlanDocument, level: int) -> Markup:
    number = element("span", measure.number, class_="number") + " " if measure.number else Markup()
    name = heading(level, number + on_one_line(measure.name), place)
    more = joined(element("p", on_one_line(one), class_="below") for one in measure.more_name)
    told = flowing(measure.description) if chapter.described and measure.description != NOTHING else Markup()
    details = joined(element("p", on_one_line(one)) for text in measure.details for one in _pieces(text))
    facts = [(words.responsible, measure.responsible), *zip(chapter.headings, measure.extra, strict=False)]
    pairs = (element("div", element("dt", label), element("dd", flowing(text))) for label, text in facts if text != NOTHING)
    kind = "measure part" if measure.is_part else "measure"
    return element("article", name, more, told, element("div", details, class_="details"), element("dl", *pairs), class_=kind)


def _pieces(text: Text) -> Iterator[Text]:
    """What stands side by side on a wide page of paper stands below each other here."""
    runs = list[Run]()
    for run in text.runs:
        if run.text == "\t":
            yield Text(tuple(runs), text.phrase)
            runs = []
        else:
            runs.append(run)
    yield Text(tuple(runs), text.phrase)
