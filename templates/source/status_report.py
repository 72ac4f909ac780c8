"""The body of the status report's template; every chapter is short and can be pasted into another report."""

from collections.abc import Iterator

from sltdocs.contract.written_form import WrittenForm
from sltdocs.products.documents.key_figures import MOST_GROUPS
from sltdocs.words.documents.report_document import ReportDocument, report_document_words
from templates.source import shared
from templates.source.pieces import (
    KEEP_WITH_NEXT,
    ON_A_NEW_PAGE,
    Column,
    blocks,
    cell_text,
    each,
    heading,
    note,
    paragraph,
    table,
    tag,
    when,
)


def body(form: WrittenForm) -> str:
    """The whole document."""
    words = report_document_words(form)
    return "".join(
        (
            shared.cover(),
            shared.contents(words.contents),
            _summary(words),
            _measures(words),
            _meetings(words),
            _activities(words),
            _key_figures(words),
            _grants(words),
            _changes(words),
            when("assessment", heading(1, words.assessment), shared.sections("assessment")),
            _road_ahead(words),
            shared.own_sections(),
            shared.contact(words.contact, words.contact_role, words.contact_reach),
            shared.end(),
        )
    )


def _summary(words: ReportDocument) -> str:
    return (
        heading(1, words.summary)
        + paragraph("{{ summary.sentence }}", "Framheva")
        + each("sentence in summary.more", paragraph("{{ sentence }}", "List Bullet"))
        + shared.sections("summary.sections")
    )


def _measures(words: ReportDocument) -> str:
    distribution = (
        Column(words.status, 6.4, cell_text("row.status", properties=KEEP_WITH_NEXT)),
        Column(words.count, 3.2, cell_text("row.count", "Tabelltall"), numeric=True),
    )
    name = shared.measure_name()
    told = (
        Column(words.measure, 4.9, name + blocks("measure.responsible", "Tabelldetalj")),
        Column(
            words.status,
            3.9,
            cell_text("measure.status") + each("line in measure.dates", paragraph("{{ line }}", "Tabelldetalj")),
        ),
        Column(words.comment, 7.6, each("part in measure.told", blocks("part", "Tabelltekst"))),
    )
    return "".join(
        (
            tag("if distribution.figure"),
            heading(1, words.measures, ON_A_NEW_PAGE),  # LibreOffice tears two headings and a chart apart
            tag("else"),
            heading(1, words.measures),
            tag("endif"),
            shared.sections("about_measures"),
            when(
                "distribution.rows",
                heading(2, words.distribution),
                shared.figure("distribution"),
                table("row in distribution.rows", distribution, title=words.distribution),
            ),
            when(
                "measures",
                heading(2, words.all_measures),
                each(
                    "group in measure_groups",
                    when("group.heading", heading(3, "{{ group.heading }}")),
                    table("measure in group.measures", told, title=words.all_measures),
                ),
            ),
            when("overdue", heading(2, words.overdue), _deadlines("overdue", words, words.overdue)),
            when("due_soon", heading(2, words.due_soon), _deadlines("due_soon", words, words.due_soon)),
            when(
                "forgotten",
                heading(2, words.forgotten),
                paragraph(words.forgotten_note),
                each("measure in forgotten", paragraph("{{ measure.number }} {{r measure.name|runs }}", "Faktalinje")),
            ),
        )
    )


def _deadlines(rows: str, words: ReportDocument, title: str) -> str:
    columns = (
        Column(words.measure, 5.8, paragraph("{{ measure.number }} {{r measure.name|runs }}", "Tabellsterk")),
        Column(words.deadline, 3.2, cell_text("measure.deadline")),
        Column(words.status, 3.6, cell_text("measure.status")),
        Column(words.responsible, 3.8, blocks("measure.responsible", "Tabelltekst")),
    )
    return table(f"measure in {rows}", columns, title=title)


def _meetings(words: ReportDocument) -> str:
    tables = (
        when(
            f"{_asked(ahead)} meetings.has_ahead and {_asked(came)} meetings.has_attendance",
            _meeting_table(words, ahead, came),
            *((note(words.attendance_note),) if came else ()),
        )
        for ahead in (True, False)
        for came in (True, False)
    )
    return when(
        "meetings.rows or meetings.series",
        heading(1, words.meetings),
        when("meetings.sentence", paragraph("{{ meetings.sentence }}", properties=KEEP_WITH_NEXT)),
        shared.figure("meetings"),
        when("meetings.rows", *tables),
        each("line in meetings.fewer", note("{{ line }}")),
        when(
            "meetings.series",
            heading(2, words.series),
            each("line in meetings.series", paragraph("{{r line|runs }}", "List Bullet")),
        ),
    )


def _asked(is_there: bool) -> str:  # noqa: FBT001  a word of the condition
    return "" if is_there else "not"


def _meeting_table(words: ReportDocument, ahead: bool, came: bool) -> str:  # noqa: FBT001  which columns there are
    counts = [(words.planned, "planned"), (words.held, "held"), (words.cancelled, "cancelled")]
    counts += [(words.ahead, "ahead")] if ahead else []
    width = (10.4 - (3.4 if came else 0)) / len(counts)
    columns = (
        Column(words.group, 6.0, cell_text("row.group", properties=KEEP_WITH_NEXT)),
        *(Column(label, width, cell_text(f"row.{key}", "Tabelltall"), numeric=True) for label, key in counts),
        *((Column(words.attendance, 3.4, cell_text("row.attendance", "Tabelltall"), numeric=True),) if came else ()),
    )
    return table("row in meetings.rows", columns, title=words.meetings)


def _activities(words: ReportDocument) -> str:
    when_cell = cell_text("row.when", "Tabellsterk")
    what = blocks("row.activity", "Tabelltekst") + when("row.detail", paragraph("{{ row.detail }}", "Tabelldetalj"))
    with_participants = (
        Column(words.activity_when, 3.6, when_cell),
        Column(words.activity, 10.2, what),
        Column(words.participants, 2.6, cell_text("row.participants", "Tabelltall"), numeric=True),
    )
    without = Column(words.activity_when, 3.6, when_cell), Column(words.activity, 12.8, what)
    return when(
        "activities.rows",
        heading(1, words.activities),
        paragraph(words.not_exhaustive, properties=KEEP_WITH_NEXT),
        when("activities.note", note("{{ activities.note }}", KEEP_WITH_NEXT)),
        tag("if activities.has_participants"),
        table("row in activities.rows", with_participants, title=words.activity),
        tag("elif activities.has_dates"),
        table("row in activities.rows", without, title=words.activity),
        tag("else"),
        each("row in activities.rows", paragraph("{{r row.activity|runs }}", "List Bullet")),
        tag("endif"),
    )


def _key_figures(words: ReportDocument) -> str:
    return when(
        "key_figures.indicators or key_figures.sections",
        heading(1, words.key_figures),
        shared.sections("key_figures.sections"),
        when("key_figures.note", note("{{ key_figures.note }}", KEEP_WITH_NEXT)),
        each(
            "indicator in key_figures.indicators",
            heading(2, "{{ indicator.name }}"),
            each("line in indicator.trends", paragraph("{{ line }}", properties=KEEP_WITH_NEXT)),
            shared.figure("indicator"),
            *(when(condition, table(loop, columns, title=words.key_figures)) for condition, loop, columns in _figures(words)),
            each("line in indicator.notes", note("{{r line|runs }}")),
        ),
        shared.pictures("key_figures.pictures"),
    )


def _figures(words: ReportDocument) -> Iterator[tuple[str, str, tuple[Column, ...]]]:
    """The tables of an indicator, with when each is printed: groups side by side, or one value to a row."""
    year = Column(words.year, 2.4, cell_text("row.year", "Tabellsterk", KEEP_WITH_NEXT))
    group = Column(words.figure_group, 4.4, cell_text("row.group"))
    number = Column(words.value, 3.4, cell_text("row.value", "Tabelltall"), numeric=True)
    base = Column(words.base, 3.4, cell_text("row.base", "Tabelltall"), numeric=True)
    rows, several = "row in indicator.rows", "indicator.groups or indicator.rows[0].group"
    yield f"not ({several}) and indicator.has_base", rows, (year, number, base)
    yield f"not ({several}) and not indicator.has_base", rows, (year, number)
    yield f"({several}) and not indicator.columns and indicator.has_base", rows, (year, group, number, base)
    yield f"({several}) and not indicator.columns and not indicator.has_base", rows, (year, group, number)
    for columns in range(2, MOST_GROUPS + 1):
        cells = (_of_group(index, (14.0 - 2.4) / columns if columns > 2 else 4.0) for index in range(columns))
        yield f"indicator.columns == {columns}", "row in indicator.table", (year, *cells)


def _of_group(index: int, width: float) -> Column:
    base = when(f"row.cells[{index}].base", paragraph(f"{{{{ row.cells[{index}].base }}}}", "Tabelltalldetalj"))
    cell = cell_text(f"row.cells[{index}].value", "Tabelltall") + base
    return Column(f"{{{{ indicator.groups[{index}] }}}}", width, cell, numeric=True)


def _grants(words: ReportDocument) -> str:
    scheme = paragraph("{{ row.scheme }}", "Tabellsterk") + when("row.purpose", blocks("row.purpose", "Tabelldetalj"))
    scheme += each("line in row.deadlines", paragraph("{{ line }}", "Tabelldetalj"))
    amounts = ((words.applied, "applied"), (words.granted, "granted"), (words.spent, "spent"), (words.own_share, "own_share"))
    columns = (
        Column(words.scheme, 5.4, scheme),
        Column(words.year, 1.4, cell_text("row.year")),
        *(Column(label, 2.4, cell_text(f"row.{key}", "Tabelltall"), numeric=True) for label, key in amounts),
    )
    return when(
        "grants",
        heading(1, words.grants),
        note(words.amounts_note, KEEP_WITH_NEXT),
        table("row in grants", columns, title=words.grants),
    )


def _changes(words: ReportDocument) -> str:
    return when(
        "changes",
        heading(1, words.changes),
        each(
            "change in changes",
            paragraph("{{ change.sentence }}"),
            each("line in change.lines", paragraph("{{r line|runs }}", "List Bullet")),
        ),
    )


def _road_ahead(words: ReportDocument) -> str:
    planned = each("row in road_ahead.planned", paragraph("{{ row.when }}: {{r row.activity|runs }}", "List Bullet"))
    return when(
        "road_ahead.sections or road_ahead.planned",
        heading(1, words.road_ahead),
        shared.sections("road_ahead.sections"),
        when("road_ahead.planned", heading(2, words.planned_activities), planned),
    )
