"""The body of the action plan's template, in the order in which the plan is read."""

from collections.abc import Iterator

from sltdocs.contract.written_form import WrittenForm
from sltdocs.words.documents.plan_document import PlanDocument, plan_document_words
from templates.source import package, shared
from templates.source.pieces import (
    KEEP_WITH_NEXT,
    LANDSCAPE,
    LAST_OF_A_PAGE,
    PORTRAIT,
    Column,
    blocks,
    cell_text,
    each,
    heading,
    note,
    object_line,
    paragraph,
    section_break,
    table,
    tag,
    when,
)


def body(form: WrittenForm) -> str:
    """Everything between the cover and the end of the document."""
    words = plan_document_words(form)
    return "".join(
        (
            shared.cover(),
            shared.contents(words.contents),
            shared.own_sections("own.first"),
            _introduction(words),
            shared.own_sections("own.after_introduction"),
            _guidelines(words),
            shared.own_sections("own.after_guidelines"),
            _organisation(words),
            _meetings(words),
            shared.own_sections("own.after_organisation"),
            _knowledge(words),
            shared.own_sections("own.after_knowledge"),
            _measures(words),
            shared.own_sections("own.last"),
            when("links", heading(1, words.links), shared.link_list("links")),
            _annex(words),
            _adoption(words),
            shared.contact(words.contact, words.contact_role, words.contact_reach),
            shared.end(),
        )
    )


def _introduction(words: PlanDocument) -> str:
    subgoals = each("sub in goal.subgoals", *_numbered_or_dotted("sub.number", "{{r sub.text|runs }}"))
    columns = (
        Column(words.goal_number, 1.4, cell_text("goal.number", "Tabellsterk")),
        Column(words.goal, 15.0, blocks("goal.text", "Tabelltekst") + subgoals),
    )
    return when(
        "introduction or goals",
        heading(1, words.introduction),
        shared.sections("introduction"),
        when("goals", heading(2, words.goals), table("goal in goals", columns, title=words.goals)),
    )


def _numbered_or_dotted(number: str, text: str) -> Iterator[str]:
    """An item with its own number, or a bullet where it has none: never both."""
    yield tag(f"if {number}")
    yield paragraph(f"{{{{ {number} }}}} {text}", "Tabelltekst")
    yield tag("else")
    yield paragraph(text, "Tabellpunkt")
    yield tag("endif")


def _guidelines(words: PlanDocument) -> str:
    return when(
        "guidelines.sections or guidelines.levels or guidelines.links",
        heading(1, words.guidelines),
        shared.sections("guidelines.sections"),
        each(
            "level in guidelines.levels",
            when("level.heading", heading(2, "{{ level.heading }}")),
            each(
                "guideline in level.guidelines",
                paragraph("{{r guideline.title|runs }}", "List Bullet"),
                when("guideline.description", blocks("guideline.description", "List Continue")),
                when("guideline.qr", object_line("guideline.qr", "List Continue")),
            ),
        ),
        shared.link_lines("guidelines.links"),
    )


def _organisation(words: PlanDocument) -> str:
    return when(
        "organisation.sections or organisation.levels",
        heading(1, words.organisation),
        shared.sections("organisation.sections"),
        when("organisation.levels and annex", paragraph(words.participants_in_annex)),
        each("level in organisation.levels", heading(2, "{{ level.heading }}"), *_groups(words)),
    )


def _groups(words: PlanDocument) -> Iterator[str]:
    """The groups of a level as a table of what is told about any of them, or as a list of names."""
    name = cell_text("group.name", "Tabellsterk")
    facts = each("fact in group.facts", paragraph("{{r fact|runs }}", "Tabelltekst"))
    for missions in (True, False):
        for led in (True, False):
            columns = (
                Column(words.annex_group, 4.4 if missions else 8.2, name),
                *(
                    (Column(words.group_mission, 7.2 if led else 12.0, blocks("group.mission", "Tabelltekst")),)
                    if missions
                    else ()
                ),
                *((Column(words.group_led_by, 4.8 if missions else 8.2, facts),) if led else ()),
            )
            listed = each("group in level.groups", paragraph("{{ group.name }}", "List Bullet"))
            shown = table("group in level.groups", columns, title=words.organisation) if len(columns) > 1 else listed
            yield when(f"{_asked(missions)} level.has_missions and {_asked(led)} level.has_facts", shown)


def _meetings(words: PlanDocument) -> str:
    return when(
        "series.rows or meeting_plan or wheel.months",
        heading(1, words.meetings),
        when("series.rows", heading(2, words.series), _series(words)),
        when("meeting_plan", heading(2, words.meeting_plan), _meeting_plan(words)),
        when("wheel.months", heading(2, words.wheel), _wheel(words)),
    )


def _series(words: PlanDocument) -> str:
    what = blocks("row.what", "Tabellsterk")
    often = blocks("row.frequency", "Tabelltekst")
    three = (
        Column(words.series_what, 4.8, what),
        Column(words.series_purpose, 7.8, blocks("row.purpose", "Tabelltekst")),
        Column(words.series_frequency, 3.8, often),
    )
    two = Column(words.series_what, 10.4, what), Column(words.series_frequency, 6.0, often)
    return (
        tag("if series.has_purpose")
        + table("row in series.rows", three, title=words.series)
        + tag("else")
        + table("row in series.rows", two, title=words.series)
        + tag("endif")
    )


def _meeting_plan(words: PlanDocument) -> str:
    tables = (
        when(f"{_asked(times)} year.has_times and {_asked(places)} year.has_places", _meeting_table(words, times, places))
        for times in (True, False)
        for places in (True, False)
    )
    return note(words.meeting_note, KEEP_WITH_NEXT) + each(
        "year in meeting_plan",
        heading(3, "{{ year.heading }}"),
        *tables,
    )


def _asked(is_there: bool) -> str:  # noqa: FBT001  a word of the condition
    return "" if is_there else "not"


def _meeting_table(words: PlanDocument, times: bool, places: bool) -> str:  # noqa: FBT001  which columns there are
    """A row for each meeting, which may be followed on the next page; what no meeting says has no column."""
    group = cell_text("meeting.group") + each("line in meeting.remarks", paragraph("{{ line }}", "Tabelldetalj"))
    columns = (
        Column(words.meeting_date, 4.0, cell_text("meeting.date", "Tabellsterk")),
        *((Column(words.meeting_time, 2.6, cell_text("meeting.time")),) if times else ()),
        Column(words.meeting_group, 5.8 + (0 if times else 2.6) + (0 if places else 4.0), group),
        *((Column(words.meeting_place, 4.0, cell_text("meeting.place")),) if places else ()),
    )
    return table("meeting in year.rows", columns, title=words.meeting_plan)


def _wheel(words: PlanDocument) -> str:
    columns = (
        Column(words.wheel_month, 3.0, cell_text("month.name", "Tabellsterk")),
        Column(words.wheel_activities, 13.4, each("activity in month.activities", blocks("activity", "Tabelltekst"))),
    )
    return shared.figure("wheel") + table("month in wheel.months", columns, title=words.wheel)


def _knowledge(words: PlanDocument) -> str:
    remarks = each("remark in row.remarks", blocks("remark", "Tabelldetalj"))
    columns = (
        Column(words.figure_indicator, 7.4, cell_text("row.name", "Tabellsterk") + remarks),
        Column(words.figure_numbers, 5.4, each("line in row.figures", paragraph("{{ line }}", "Tabelltekst"))),
        Column(words.figure_source, 3.6, cell_text("row.origin")),
    )
    return when(
        "knowledge.sections or knowledge.rows or knowledge.links",
        heading(1, words.knowledge),
        shared.sections("knowledge.sections"),
        shared.link_lines("knowledge.links"),
        when(
            "knowledge.rows",
            heading(2, words.key_figures),
            when("knowledge.note", note("{{ knowledge.note }}", KEEP_WITH_NEXT)),
            table("row in knowledge.indicators", columns, title=words.key_figures),
            shared.pictures("knowledge.pictures"),
        ),
    )


def _measures(words: PlanDocument) -> str:
    """Up to four columns stand upright; five or six get a turned page, where each keeps a readable width.

    Only a long introduction stands upright before that: a short one would leave its page almost empty.
    """
    areas = each(
        "area in measures.focus_areas",
        tag("if area.description"),
        heading(3, "{{ area.heading }}") + blocks("area.description"),
        tag("elif measures.areas_described"),
        heading(3, "{{ area.heading }}", LAST_OF_A_PAGE),
        tag("else"),
        paragraph("{{ area.heading }}", "Faktalinje", KEEP_WITH_NEXT),
        tag("endif"),
    )
    return (
        when("measures.wide and not measures.is_introduced_at_length", section_break(PORTRAIT, package.UPRIGHT_MARGINS))
        + heading(1, words.measures)
        + shared.sections("measures.sections")
        + shared.link_lines("measures.links")
        + when("measures.focus_areas", heading(2, words.focus_areas), areas)
        + when("measures.wide and measures.is_introduced_at_length", section_break(PORTRAIT, package.UPRIGHT_MARGINS))
        + when("measures.has_overview", heading(2, words.overview))
        + each(
            "group in measures.groups",
            when("group.heading", heading(2, "{{ group.heading }}")),
            when("group.introduction", blocks("group.introduction", "Ingress")),
            when("group.measures", *_measure_tables(words)),
            each("line in group.named_elsewhere", note("{{ line }}")),
        )
        + when("measures.wide", section_break(LANDSCAPE, package.WIDE_MARGINS))
    )


_MEASURE_WIDTHS = (
    (4.4, 8.4, 3.6),
    (4.0, 5.9, 3.0, 3.5),
    (4.4, 10.1, 3.6, 3.5, 3.5),
    (4.2, 6.7, 3.4, 3.6, 3.6, 3.6),
)


_UNDESCRIBED_WIDTHS = (
    (10.0, 6.4),
    (7.4, 4.5, 4.5),
    (6.2, 3.4, 3.4, 3.4),
    (9.2, 4.2, 3.9, 3.9, 3.9),
)
"""Without the column of descriptions, in which no measure says anything."""


def _measure_tables(words: PlanDocument) -> Iterator[str]:
    for count, (described, undescribed) in enumerate(zip(_MEASURE_WIDTHS, _UNDESCRIBED_WIDTHS, strict=True), 3):
        yield when(f"measures.columns == {count} and measures.described", _measure_table(words, described))
        yield when(f"measures.columns == {count} and not measures.described", _measure_table(words, undescribed, told=False))


def _measure_table(words: PlanDocument, widths: tuple[float, ...], *, told: bool = True) -> str:
    name = shared.measure_name()
    more = each("line in measure.more_name", paragraph("{{r line|runs }}", "Tabelldetalj"))
    details = each("detail in measure.details", blocks("detail", "Tabelldetalj"))
    description = Column(words.description, widths[1], blocks("measure.description", "Tabelltekst") + details)
    columns = [
        Column(words.measure, widths[0], name + more),
        *((description,) if told else ()),
        Column(words.responsible, widths[1 + told], blocks("measure.responsible", "Tabelltekst")),
    ]
    for index, width in enumerate(widths[2 + told :]):
        columns.append(Column(f"{{{{ measures.headings[{index}] }}}}", width, blocks(f"measure.extra[{index}]", "Tabelltekst")))
    return table("measure in group.measures", columns, title=words.measures)


def _annex(words: PlanDocument) -> str:
    columns = (
        Column(words.annex_group, 5.4, cell_text("group.name", "Tabellsterk")),
        Column(words.annex_participants, 11.0, each("role in group.roles", paragraph("{{ role }}", "Tabellpunkt"))),
    )
    return when(
        "annex",
        heading(1, words.annex),
        each(
            "level in annex",
            heading(2, "{{ level.heading }}"),
            table("group in level.groups", columns, title=words.annex_participants),
        ),
    )


def _adoption(words: PlanDocument) -> str:
    return when(
        "adoptions",
        heading(1, words.adoption),
        each(
            "adoption in adoptions",
            paragraph("{{ adoption.line }}", properties=KEEP_WITH_NEXT),
            when("adoption.remark", blocks("adoption.remark", "Merknad")),
        ),
    )
