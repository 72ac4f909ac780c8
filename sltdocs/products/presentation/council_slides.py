"""What the slides for the council say, from a plan whose small numbers are guarded; nothing in them is invented."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from sltdocs.contract.choices import DocumentKind, MeasureStatus, TextPlacement
from sltdocs.contract.prose.pasted_tables import PastedTable
from sltdocs.contract.text import Text
from sltdocs.plan import labels
from sltdocs.plan.counting import figures
from sltdocs.plan.model import Measure, Plan
from sltdocs.plan.reported import Grant
from sltdocs.plan.sub_measures import wholes_of
from sltdocs.products.documents.charts import status_drawing
from sltdocs.products.documents.own_texts import PrintedSection, own_sections, sections
from sltdocs.products.documents.printed_values import NONE, amount, capital
from sltdocs.products.documents.report import report_measures, report_parts
from sltdocs.products.documents.sections import contacts
from sltdocs.products.presentation.figure_slides import figure_slides, own_points, slide_chart
from sltdocs.slides.deck import Slide, SlideKind
from sltdocs.slides.fitting import sentences
from sltdocs.words.answer.command_report import report_words
from sltdocs.words.documents.document import documents_words
from sltdocs.words.documents.presentation import PresentationWords, presentation_words


def council_slides(plan: Plan, year: int) -> tuple[Slide, ...]:
    """The slides in their order; a part of which the workbook says nothing has none."""
    words = presentation_words(plan.written_form)
    return tuple(_joined(_all(plan, year, words)))


def _all(plan: Plan, year: int, words: PresentationWords) -> Iterator[Slide]:
    yield from (
        _first(plan, year, words),
        *_typed(plan, words.known, TextPlacement.SUMMARY),
        *_what_slt_is(plan, words),
        *_cooperation(plan, words),
        *_typed(plan, words.known, TextPlacement.KNOWLEDGE_BASE),
        *figure_slides(plan, words),
        *_measures(plan, year, words),
        *_activities(plan, year, words),
        *_grants(plan, year, words),
        *_slides(own_sections(plan, DocumentKind.PRESENTATION), words.known),
        *_typed(plan, words.status, TextPlacement.ASSESSMENT),
        *_road_ahead(plan, words),
        *_contacts(plan, words),
    )


def _joined(slides: Iterable[Slide]) -> Iterator[Slide]:
    """What stands under one heading, one after the other, is one list."""
    before: Slide | None = None
    for slide in slides:
        if before and before.title == slide.title and before.continues and {before.kind, slide.kind} == {SlideKind.POINTS}:
            before = replace(before, points=(*before.points, *slide.points), notes=(*before.notes, *slide.notes))
            continue
        if before:
            yield before
        before = slide
    if before:
        yield before


def _first(plan: Plan, year: int, words: PresentationWords) -> Slide:
    """Whose work it is, who is told of it and when, and of which day the status is."""
    form = plan.written_form
    day = labels.day(plan.briefing_date, form) if plan.briefing_date else ""
    briefing = words.briefing.format(body=plan.briefing_body) if plan.briefing_body else words.briefing_day if day else ""
    status = documents_words(form).status_at.format(day=labels.day(figures.as_of(plan), form))
    lines = (labels.municipality_label(plan), ", ".join(filter(None, (briefing, day))), status)
    notes = (words.about_plan.format(title=labels.title(plan)),)
    return Slide(words.title.format(year=year), SlideKind.TITLE, tuple(filter(None, lines)), notes=notes)


def points_of(text: Text) -> list[str]:
    """What was typed as points: items as they are, prose sentence by sentence, tables row by row."""
    found: list[str] = []
    for block in text.blocks:
        if isinstance(block, PastedTable):
            cells = (["".join(run.text for run in cell) for cell in row] for row in block.rows)
            found += [" – ".join(filter(None, row)) for row in cells]
        else:
            found += sentences(block.plain)
    return found


def _slides(printed: Iterable[PrintedSection], heading: str) -> Iterator[Slide]:
    """A slide for each text; one without a heading goes on under the last one."""
    for section in printed:
        heading = section.heading or heading
        yield Slide(heading, points=tuple(points_of(section.text)))


def _typed(plan: Plan, heading: str, *placements: TextPlacement) -> Iterator[Slide]:
    return _slides(sections(plan, DocumentKind.PRESENTATION, *placements), heading)


def _what_slt_is(plan: Plan, words: PresentationWords) -> Iterator[Slide]:
    """Her own words for it, else the first sentences of the plan's introduction, the rest of which is in the notes."""
    own = list(_typed(plan, words.what_slt, TextPlacement.INTRODUCTION))
    if own:
        yield from own
        return
    points = [point for one in sections(plan, DocumentKind.PLAN, TextPlacement.INTRODUCTION) for point in points_of(one.text)]
    if points:
        yield Slide(words.what_slt, points=tuple(points), continues=False)


def _cooperation(plan: Plan, words: PresentationWords) -> Iterator[Slide]:
    """Who meets, how often, and how that went in the year."""
    yield from _typed(plan, words.cooperation, TextPlacement.ORGANISATION)
    rhythm = {one.group: one.frequency for one in reversed(plan.series) if one.group}
    groups = [_named(one.name, rhythm.get(one.key, Text())) for one in plan.groups]
    known = {one.key for one in plan.groups}
    series = [_named(" ".join(one.what.plain.split()), one.frequency) for one in plan.series if one.group not in known]
    notes = tuple(_named(one.name, one.mission) for one in plan.groups if one.mission)
    if groups or series:
        yield Slide(words.cooperation, points=(*groups, *series), notes=notes)


def _named(name: str, text: Text) -> str:
    told = " ".join(text.plain.split())
    return f"{name}: {told}" if told else name


def _measures(plan: Plan, year: int, words: PresentationWords) -> Iterator[Slide]:
    """How the measures stand, what is done, what is late and why."""
    form, measures = plan.written_form, figures.reported_measures(plan)
    told = report_parts.summary(plan, year, [])
    caption = report_words(form).status_caption.format(day=labels.day(figures.as_of(plan), form))
    counts = figures.count_measures(measures)
    drawn = status_drawing(counts, caption, form)
    points = tuple(point for one in (told.sentence, *told.more) for point in own_points(one))
    kind = SlideKind.CHART if drawn else SlideKind.POINTS
    table = tuple(f"{one.status}: {one.count}" for one in report_measures.status_rows(counts, form))
    yield Slide(words.status, kind, points, slide_chart(drawn) if drawn else None, table if drawn else ())
    yield from _typed(plan, words.status, TextPlacement.MEASURES)
    done = [one for one in wholes_of(measures, measures) if one.status is MeasureStatus.DONE]
    yield from _list(words.done, [_name(one) for one in done], [_named(_name(one), one.result) for one in done if one.result])
    late = wholes_of(figures.overdue(measures, figures.as_of(plan)), measures)
    yield from _list(words.late, [_late(one, plan, words) for one in late], [_when(one, plan, words) for one in late])


def _name(measure: Measure) -> str:
    return "".join(run.text for run in next(line for line in measure.name.lines if line)).strip()


def _late(measure: Measure, plan: Plan, words: PresentationWords) -> str:
    """The measure and why it is late; when nobody says why, since when."""
    reason = " ".join((measure.reason or measure.status_comment).plain.split())
    return words.late_why.format(name=_name(measure), reason=reason) if reason else _when(measure, plan, words)


def _when(measure: Measure, plan: Plan, words: PresentationWords) -> str:
    due = labels.deadline(measure.deadline, plan.written_form) if measure.deadline else NONE
    return words.late_point.format(name=_name(measure), deadline=due)


def _list(title: str, points: list[str], notes: Iterable[str] = ()) -> Iterator[Slide]:
    if points:
        yield Slide(title, points=tuple(points), notes=tuple(dict.fromkeys(notes)))


def _activities(plan: Plan, year: int, words: PresentationWords) -> Iterator[Slide]:
    rows = report_parts.activities(plan, year)
    points = [" ".join(one.activity.plain.split()) for one in rows.rows]
    notes = [
        words.activity.format(when=one.when, activity=". ".join(filter(None, (_plain(one.activity), one.detail))))
        for one in rows.rows
    ]
    yield from _list(words.activities.format(year=year), points, (*notes, *filter(None, (rows.note,))))


def _plain(text: Text) -> str:
    return " ".join(text.plain.split()).rstrip(".")


def _grants(plan: Plan, year: int, words: PresentationWords) -> Iterator[Slide]:
    """What was granted, or applied for as long as nothing is granted; all amounts and purposes are in the notes."""
    own = [one for one in plan.grants if one.year <= year <= (one.last_year or one.year)]
    told = [(one, _amounts(one, words)) for one in own]
    points = [f"{one.scheme}: {amounts[-1]}" if amounts else one.scheme for one, amounts in told]
    notes = [
        _named(f"{one.scheme} ({', '.join(reversed(amounts))})" if amounts else one.scheme, one.purpose) for one, amounts in told
    ]
    yield from _list(words.grants.format(year=year), points, notes)


def _amounts(grant: Grant, words: PresentationWords) -> list[str]:
    """The amounts that are known, the weightiest last."""
    known = ((words.spent, grant.spent), (words.applied, grant.applied), (words.granted, grant.granted))
    return [pattern.format(amount=_kroner(amount(number), words)) for pattern, number in known if number is not None]


def _kroner(told: str, words: PresentationWords) -> str:
    """An amount with its unit, which she may have typed herself."""
    return words.amount.format(amount=told) if told and told[-1].isdigit() else told


def _road_ahead(plan: Plan, words: PresentationWords) -> Iterator[Slide]:
    own = list(_typed(plan, words.road_ahead, TextPlacement.ROAD_AHEAD))
    yield from own or _slides(sections(plan, DocumentKind.REPORT, TextPlacement.ROAD_AHEAD), words.road_ahead)
    ahead = report_parts.planned_activities(plan)
    yield from _list(words.road_ahead, [words.planned.format(when=one.when, activity=_plain(one.activity)) for one in ahead])


def _contacts(plan: Plan, words: PresentationWords) -> Iterator[Slide]:
    """Who can be asked, and below each how: what is long is read better on a line of its own."""
    points: list[str] = []
    for one in contacts(plan):
        points.append(capital(words.contact_line.format(role=one.role, who=one.name) if one.name else one.role))
        reach = ", ".join(line.plain for line in one.reach if line.plain != NONE)
        points += [reach] if reach else []
    yield from _list(words.contact, points)
