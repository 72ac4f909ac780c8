"""The adopted plan as chapters of its page, in the order and with the words of the document."""

from collections.abc import Iterable, Iterator

from markupsafe import Markup
from msgspec.structs import replace

from sltdocs.contract.text import Text
from sltdocs.pages.markup import element, joined
from sltdocs.pages.rich_text import flowing, on_one_line
from sltdocs.pages.svg_chart import chart_drawing
from sltdocs.pages.svg_wheel import wheel_drawing
from sltdocs.products.documents.organisation import GroupsOfLevel
from sltdocs.products.documents.own_texts import PrintedSection
from sltdocs.products.documents.plan.plan_page import PlanPage
from sltdocs.products.documents.sections import GuidelinesOfLevel, PrintedGoal
from sltdocs.products.web.measure_chapter import measure_body
from sltdocs.products.web.pieces import (
    Anchors,
    Chapter,
    heading,
    link_lines,
    listed,
    pictures,
    section,
    sections,
    table,
)
from sltdocs.words.documents.document import documents_words
from sltdocs.words.documents.plan_document import PlanDocument, plan_document_words

LEVEL = 3
"""Of the headings of chapters."""
_SUB = LEVEL + 1


def plan_chapters(page: PlanPage, anchors: Anchors) -> list[Chapter]:
    """The chapters of a plan."""
    found: list[Chapter] = []
    for one in _parts(page, plan_document_words(page.form), anchors):
        if one.heading or not found:
            found.append(replace(one, anchor=one.anchor or anchors.of(one.heading or page.title)))
        else:
            found[-1] = replace(found[-1], body=found[-1].body + one.body)
    return [one for one in found if one.body]


def _parts(page: PlanPage, words: PlanDocument, anchors: Anchors) -> Iterator[Chapter]:
    body, entries = measure_body(page.measures, words, anchors, _SUB)  # first: their anchors are their numbers
    yield from _own(page.own.first)
    yield Chapter("", words.introduction, _introduction(page, words))
    yield from _own(page.own.after_introduction)
    yield Chapter("", words.guidelines, _guidelines(page))
    yield from _own(page.own.after_guidelines)
    yield Chapter("", words.organisation, _organisation(page, words))
    yield Chapter("", words.meetings, _meetings(page, words))
    yield from _own(page.own.after_organisation)
    yield Chapter("", words.knowledge, _knowledge(page, words))
    yield from _own(page.own.after_knowledge)
    yield Chapter(anchors.of(words.measures), words.measures, body, entries)
    yield from _own(page.own.last)
    yield Chapter("", words.links, link_lines(page.links))
    yield Chapter("", words.adoption, _adoption(page))


def _own(texts: Iterable[PrintedSection]) -> Iterator[Chapter]:
    """Her own chapters; one without a heading goes on in the chapter before it."""
    for one in texts:
        yield Chapter("", one.heading, section(replace(one, heading=""), _SUB))


def _introduction(page: PlanPage, words: PlanDocument) -> Markup:
    goals = [(one.number, flowing(one.text) + _subgoals(one)) for one in page.goals]
    head = (words.goal_number, words.goal)
    told = heading(_SUB, words.goals) + table(words.goals, head, goals) if goals else Markup()
    return sections(page.introduction, _SUB) + told


def _subgoals(goal: PrintedGoal) -> Markup:
    lines = (joined((f"{one.number} " if one.number else "", on_one_line(one.text))) for one in goal.subgoals)
    return listed(lines, "plain")


def _guidelines(page: PlanPage) -> Markup:
    chapter = page.guidelines
    levels = joined(map(_guideline_level, chapter.levels))
    return sections(chapter.sections, _SUB) + levels + link_lines(chapter.links)


def _guideline_level(level: GuidelinesOfLevel) -> Markup:
    head = heading(_SUB, level.heading) if level.heading else Markup()
    return head + listed(on_one_line(one.title) + flowing(one.description) for one in level.guidelines)


def _organisation(page: PlanPage, words: PlanDocument) -> Markup:
    levels = joined(heading(_SUB, one.heading) + _groups(one, words) for one in page.organisation.levels)
    return sections(page.organisation.sections, _SUB) + levels


def _groups(level: GroupsOfLevel, words: PlanDocument) -> Markup:
    if not (level.has_missions or level.has_facts):
        return listed(one.name for one in level.groups)
    mission = (words.group_mission,) if level.has_missions else ()
    led = (words.group_led_by,) if level.has_facts else ()
    rows = [
        (
            one.name,
            *((flowing(one.mission),) if mission else ()),
            *((joined(element("div", on_one_line(fact)) for fact in one.facts),) if led else ()),
        )
        for one in level.groups
    ]
    return table(level.heading, (words.annex_group, *mission, *led), rows)


def _meetings(page: PlanPage, words: PlanDocument) -> Markup:
    purpose = (words.series_purpose,) if page.series.has_purpose else ()
    rows = [
        (on_one_line(one.what), *((flowing(one.purpose),) if purpose else ()), flowing(one.frequency)) for one in page.series.rows
    ]
    head = (words.series_what, *purpose, words.series_frequency)
    series = heading(_SUB, words.series) + table(words.series, head, rows) if rows else Markup()
    return series + _wheel(page, words)


def _wheel(page: PlanPage, words: PlanDocument) -> Markup:
    if not page.months:
        return Markup()
    said, drawn = documents_words(page.form), Markup()
    if page.sectors:
        facts = ". ".join(f"{one.name}: {'; '.join(one.texts)}" for one in page.sectors if one.texts)
        alt = f"{said.wheel_caption}. {facts}."
        drawn = _figure(wheel_drawing(page.sectors, centre=said.wheel_centre, alt=alt), said.wheel_caption)
    rows = [(one.name, _many(one.activities)) for one in page.months]
    return heading(_SUB, words.wheel) + drawn + table(words.wheel, (words.wheel_month, words.wheel_activities), rows)


def _many(texts: list[Text]) -> Markup:
    return joined(map(flowing, texts))


def _figure(drawing: Markup, caption: str) -> Markup:
    return element("figure", drawing, element("figcaption", caption)) if drawing else Markup()


def _knowledge(page: PlanPage, words: PlanDocument) -> Markup:
    chapter = page.knowledge
    told = sections(chapter.sections, _SUB) + link_lines(chapter.links)
    if not chapter.indicators:
        return told
    rows = [
        (
            element("div", one.name) + joined(element("div", flowing(remark), class_="below") for remark in one.remarks),
            joined(element("div", line) for line in one.figures),
            one.origin,
        )
        for one in chapter.indicators
    ]
    note = element("p", chapter.note, class_="quiet") if chapter.note else Markup()
    head = (words.figure_indicator, words.figure_numbers, words.figure_source)
    charts = joined(_figure(chart_drawing(one), one.key.removeprefix("indicator ")) for one in page.charts)
    figures = note + table(words.key_figures, head, rows) + pictures(chapter.pictures) + charts
    return told + heading(_SUB, words.key_figures) + figures


def _adoption(page: PlanPage) -> Markup:
    lines = (
        element("p", one.line) + (element("div", flowing(one.remark), class_="below") if one.remark else "")
        for one in page.adoptions
    )
    return joined(lines)
