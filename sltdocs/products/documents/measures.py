"""The plan's measures as the template takes them: grouped, with as many columns as stay readable."""

import re
from collections.abc import Callable
from decimal import Decimal
from itertools import groupby

from msgspec import Struct

from sltdocs.contract.cell import Run
from sltdocs.contract.choice import OwnWord
from sltdocs.contract.choices import Grouping
from sltdocs.contract.schema import Column
from sltdocs.contract.sheets.measures import MEASURES
from sltdocs.contract.text import Text
from sltdocs.contract.types import Deadline, Parties, Quantity
from sltdocs.plan import labels
from sltdocs.plan.model import FocusArea, Measure, Plan
from sltdocs.plan.municipality_names import all_meant, meant
from sltdocs.plan.sub_measures import PlacedMeasure, with_parts
from sltdocs.products.documents.own_texts import PrintedSection
from sltdocs.products.documents.printed_values import NOTHING, amount, capital, labelled, or_dash, or_not_set, read_more
from sltdocs.words.documents.document import documents_words

MOST_EXTRA_COLUMNS = 3
"""Besides name, description and responsible: with six columns in all a turned page is still readable."""
UPRIGHT_COLUMNS = 4
_DIGITS = re.compile(r"\d{1,12}(?:,\d{1,2})?")
LONG_INTRODUCTION = 1200
"""Letters: what fills about half of an upright page."""
SHORT_DETAIL = 34
"""Letters of a detail with its label: so short ones stand two to a line on a turned page."""


class DescribedArea(Struct, frozen=True):
    """A focus area (innsatsområde) that is told about before the measures."""

    heading: str
    description: Text


class PrintedMeasure(Struct, frozen=True):
    """A row of the measure table; `extra` are its cells from the fourth column on, `details` lines below the description.

    `is_part`: it belongs to the measure above it.
    """

    number: str
    name: Text
    more_name: list[Text]
    description: Text
    details: list[Text]
    responsible: Text
    extra: list[Text]
    is_part: bool = False


class MeasureGroup(Struct, frozen=True):
    """The measures under one heading, which is blank when they are not grouped.

    `named_elsewhere` are lines about measures that belong here too, and are printed under another heading.
    """

    heading: str
    introduction: Text
    measures: list[PrintedMeasure]
    named_elsewhere: list[str] = []


class MeasureChapter(Struct, frozen=True):
    """The chapter on the measures: what comes before the tables, and the tables with the headings of their optional columns.

    `described`: any measure says something in the column of descriptions, which is left out otherwise.
    """

    sections: list[PrintedSection]
    links: list[Text]
    focus_areas: list[DescribedArea]
    areas_described: bool
    has_introduction: bool
    is_introduced_at_length: bool
    has_overview: bool
    wide: bool
    columns: int
    described: bool
    headings: list[str]
    groups: list[MeasureGroup]


def measure_chapter(plan: Plan, texts: list[PrintedSection], links: list[Text]) -> MeasureChapter:
    """The chapter with its introducing texts and links, and the groups with their measures.

    Optional columns in which no measure says anything are left out. What has no room as a column stands under the
    description as a line with its label.
    """
    filled = [extra for extra in _extras(plan) if any(_said(extra, measure, plan) for measure in plan.measures)]
    columns = _columns(filled, plan)
    count = 3 + len(columns)
    areas = [DescribedArea(area_heading(plan, area), area.description) for area in areas_apart(plan)]
    introduced = bool(texts or areas or links)
    elsewhere = _named_elsewhere(plan)
    groups = [_group(plan, name, measures, columns, filled, elsewhere.get(name, [])) for name, measures in grouped(plan)]
    described = any(row.description != NOTHING or row.details for group in groups for row in group.measures)
    return MeasureChapter(
        sections=texts,
        links=links,
        focus_areas=areas,
        areas_described=any(area.description for area in areas),
        has_introduction=introduced,
        is_introduced_at_length=_length(texts, areas) > LONG_INTRODUCTION,
        has_overview=introduced and plan.grouping is Grouping.NONE and not any(one.under for one in plan.measures),
        wide=count - (not described) > UPRIGHT_COLUMNS,
        columns=count,
        described=described,
        headings=[extra.name.of(plan.written_form) for extra in columns],
        groups=groups,
    )


def _length(texts: list[PrintedSection], areas: list[DescribedArea]) -> int:
    """Letters; a picture counts as a long text."""
    said = sum(len(one.text.plain) + len(one.pictures) * LONG_INTRODUCTION for one in texts)
    return said + sum(len(area.heading) + len(area.description.plain) for area in areas)


def _group(
    plan: Plan, heading: str, measures: list[Measure], columns: list[Column], filled: list[Column], elsewhere: list[str]
) -> MeasureGroup:
    rows = [_row(placed, plan, columns, filled) for placed in with_parts(measures)]
    return MeasureGroup(heading, _introduction(plan, heading), rows, elsewhere)


def _named_elsewhere(plan: Plan) -> dict[str, list[str]]:
    """By heading «Tiltak 4 Foreldremøte står under A Foreldre og hjem», for each measure that belongs under it too."""
    words, printed_at = documents_words(plan.written_form), _printed_at(plan)
    found: dict[str, list[str]] = {}
    for one in plan.measures:
        at = printed_at[id(one)]
        for heading in dict.fromkeys(_headings_of(plan, one)):
            if heading != at:
                told = words.measure_elsewhere.format(measure=_numbered_name(one), heading=at)
                found.setdefault(heading, []).append(told)
    return found


def _numbered_name(measure: Measure) -> str:
    return f"{measure.number} {' '.join(measure.name.plain.split())}".strip()


def _printed_at(plan: Plan) -> dict[int, str]:
    """The heading that each measure is printed under, by the measure's identity: a part goes with its measure."""
    headings: dict[int, str] = {}
    heading = ""
    for placed in with_parts(plan.measures):
        heading = heading if placed.is_part else (_headings_of(plan, placed.measure) or [_last_heading(plan)])[0]
        headings[id(placed.measure)] = heading
    return headings


def _headings_of(plan: Plan, measure: Measure) -> list[str]:
    """All headings that a measure belongs under, the one that it is printed under first; none when it has none."""
    match plan.grouping:
        case Grouping.FOCUS_AREA:
            return [_area_headed(plan, number) for number in measure.focus_areas]
        case Grouping.GOAL:
            return [_goal_heading(plan, number) for number in measure.goals]
    belonging = _BELONGING.get(plan.grouping)
    heading = belonging(plan, measure) if belonging else ""
    return [heading] if heading else []


def _columns(filled: list[Column], plan: Plan) -> list[Column]:
    """The optional columns that get room: when there are too many, the first that at least half of the measures fill.

    There are fewer of them then, so that the description is wide enough for the details below it.
    """
    if len(filled) <= MOST_EXTRA_COLUMNS:
        return filled
    half = len(plan.measures) / 2
    usual = [extra for extra in filled if sum(bool(_said(extra, measure, plan)) for measure in plan.measures) >= half]
    return usual[: MOST_EXTRA_COLUMNS - 1]


def area_heading(plan: Plan, area: FocusArea) -> str:
    """A focus area as it is headed, `A Foreldre og heim (2026)`; years that are those of the whole plan say nothing."""
    name, whole = f"{area.number} {area.name}", set(range(plan.period_from.year, plan.period_to.year + 1))
    said = not whole <= set(area.years)
    return f"{name} ({', '.join(str(year) for year in area.years)})" if area.years and said else name


def _introduction(plan: Plan, heading: str) -> Text:
    """What is said about a group before its table: a focus area's description."""
    if plan.grouping is not Grouping.FOCUS_AREA:
        return Text()
    return next((area.description for area in plan.focus_areas if area_heading(plan, area) == heading), Text())


def areas_apart(plan: Plan) -> list[FocusArea]:
    """The focus areas that are told about before the measures: those that do not head a table of their own."""
    heading = {area for measure in plan.measures for area in measure.focus_areas}
    grouped = plan.grouping is Grouping.FOCUS_AREA
    return [area for area in plan.focus_areas if not (grouped and area.number in heading)]


def _row(placed: PlacedMeasure, plan: Plan, columns: list[Column], filled: list[Column]) -> PrintedMeasure:
    measure = placed.measure
    rest = [extra for extra in filled if extra not in columns]
    details = _details(measure, plan, rest, wide=3 + len(columns) > UPRIGHT_COLUMNS)
    name, *more = (line for line in measure.name.lines if line)
    return PrintedMeasure(
        number=measure.number,
        name=Text(name),
        more_name=[Text(line) for line in more],
        description=measure.description if measure.description or details else NOTHING,
        details=details,
        responsible=or_not_set(measure.responsible.text, plan.written_form),
        extra=[or_dash(_said(extra, measure, plan)) for extra in columns],
        is_part=placed.is_part,
    )


def _details(measure: Measure, plan: Plan, extras: list[Column], *, wide: bool) -> list[Text]:
    """What has no column as a small list, the link last."""
    form = plan.written_form
    told = [(extra.name.of(form), _said(extra, measure, plan)) for extra in extras]
    lines = [labelled(f"{heading}: ", text) for heading, text in told if text]
    details = _in_pairs(lines) if wide else lines
    if measure.link:
        details.append(read_more(documents_words(form).read_more, measure.link))
    return details


def _in_pairs(details: list[Text]) -> list[Text]:
    """The short details two to a line, at the tab stop of their style, then the long ones."""
    short = [one for one in details if len(one.plain) <= SHORT_DETAIL and "\n" not in one.plain]
    pairs = [_beside(*short[at : at + 2]) for at in range(0, len(short), 2)]
    return [*pairs, *(one for one in details if one not in short)]


def _beside(first: Text, second: Text | None = None) -> Text:
    return Text((*first.runs, Run("\t"), *second.runs)) if second else first


def _extras(plan: Plan) -> list[Column]:
    """The optional columns by how much they help a reader who looks for who does what when, without the one grouped by."""
    return [extra for extra in _EXTRAS if extra.key != _GROUPED_KEY.get(plan.grouping)]


def _said(column: Column, measure: Measure, plan: Plan) -> Text:
    """What a measure says in a column, as it is printed; empty when it says nothing."""
    value, form = getattr(measure, column.model_field), plan.written_form
    match value:
        case Text():
            return _in_kroner(value) if column.key == "cost" else value
        case Parties():
            return value.text
        case Deadline():
            return Text.of(labels.deadline(value, form))
        case tuple() if column.refers_to in _NAMES:
            return Text.of("; ".join(_NAMES[column.refers_to](plan, key) for key in value))
        case tuple():
            return Text.of(labels.enumeration(list(value), form))
    return Text.of(column.choices.word(value, form) if column.choices and value else value or "")


def _in_kroner(cost: Text) -> Text:
    """A cost that is nothing but digits counts kroner; all else says itself what it counts."""
    if not _DIGITS.fullmatch(cost.plain):
        return cost
    return Text.of(f"{amount(Quantity(Decimal(cost.plain.replace(',', '.'))))}{labels.NO_BREAK}kr")


_MOST_ASKED_FOR = ("deadline", "partners", "target_group", "start", "goal")
_PLACES_OF_THEIR_OWN = frozenset({"number", "name", "description", "responsible", "link", "parent"})


def _optional() -> tuple[Column, ...]:
    """The optional columns about the plan: those that readers ask for most, then the others in the order of the sheet."""
    own = (column for column in MEASURES if not column.reporting and not column.private)
    optional = {column.key: column for column in own if column.key not in _PLACES_OF_THEIR_OWN}
    return (*(optional.pop(key) for key in _MOST_ASKED_FOR), *optional.values())


_EXTRAS = _optional()
_GROUPED_KEY = {
    Grouping.FOCUS_AREA: "focus_area",
    Grouping.GOAL: "goal",
    Grouping.LEVEL: "level",
    Grouping.ARENA: "arena",
    Grouping.MUNICIPALITY: "municipality",
}


def grouped(plan: Plan) -> list[tuple[str, list[Measure]]]:
    """The measures under the headings they are grouped by, in the order of the sheets; those without one come last."""
    if plan.grouping is Grouping.NONE:
        return [(heading, list(found)) for heading, found in groupby(plan.measures, key=lambda measure: measure.under)] or [
            ("", [])
        ]
    by_heading: dict[str, list[Measure]] = {heading: [] for heading in _known_headings(plan)}
    last, printed_at = _last_heading(plan), _printed_at(plan)
    for measure in plan.measures:
        by_heading.setdefault(printed_at[id(measure)], []).append(measure)
    rest = by_heading.pop(last, [])
    ordered = [*by_heading.items(), (last, rest)]
    if plan.grouping is Grouping.MUNICIPALITY:
        ordered = ordered[-1:] + ordered[:-1]
    named = {heading for measure in plan.measures for heading in _headings_of(plan, measure)}
    return [(heading, measures) for heading, measures in ordered if measures or heading in named]


def _known_headings(plan: Plan) -> list[str]:
    """The headings in the order of their own sheet; arenas come in the order in which measures name them."""
    match plan.grouping:
        case Grouping.FOCUS_AREA:
            return [area_heading(plan, area) for area in plan.focus_areas]
        case Grouping.GOAL:
            return [_goal_heading(plan, goal.number) for goal in plan.goals]
        case Grouping.LEVEL:
            return list(documents_words(plan.written_form).prevention_levels.values())
        case Grouping.MUNICIPALITY:
            return list(plan.municipalities)
        case _:
            return []


def _last_heading(plan: Plan) -> str:
    words = documents_words(plan.written_form)
    return words.common_measures if plan.grouping is Grouping.MUNICIPALITY else words.other_measures


def _area_name(plan: Plan, number: str) -> str:
    return next((f"{area.number} {area.name}" for area in plan.focus_areas if area.number == number), number)


def _goal_heading(plan: Plan, number: str) -> str:
    template = documents_words(plan.written_form).goal_heading
    return template.format(number=number, text=_goal_text(plan, number)).rstrip(": ")


def _goal_name(plan: Plan, number: str) -> str:
    """A goal by its words, `1 Trygge fritidsmiljø`."""
    return f"{number} {_goal_text(plan, number)}".strip(" .")


def _goal_text(plan: Plan, number: str) -> str:
    return next((" ".join(goal.text.plain.split()) for goal in plan.goals if goal.number == number), "")


_NAMES: dict[str, Callable[[Plan, str], str]] = {"focus-areas.number": _area_name, "goals.number": _goal_name}
"""What a number stands for, by the column that it is a number of."""


def _area_headed(plan: Plan, number: str) -> str:
    return next((area_heading(plan, area) for area in plan.focus_areas if area.number == number), number)


def _prevention_level(plan: Plan, measure: Measure) -> str:
    if isinstance(measure.level, OwnWord):
        return capital(measure.level.word)
    return documents_words(plan.written_form).prevention_levels[measure.level] if measure.level else ""


def _own_municipalities(plan: Plan, measure: Measure) -> str:
    """A measure that is for all of the plan's municipalities is a common one."""
    if all_meant(measure.municipalities, plan.municipalities):
        return ""
    named = (meant(name, plan.municipalities) or (name,) for name in measure.municipalities)
    return labels.enumeration(list(dict.fromkeys(one for names in named for one in names)), plan.written_form)


_BELONGING: dict[Grouping, Callable[[Plan, Measure], str]] = {
    Grouping.LEVEL: _prevention_level,
    Grouping.ARENA: lambda _, measure: capital(measure.arena),
    Grouping.MUNICIPALITY: _own_municipalities,
}
