"""The body of the status report's template; every chapter is short and can be pasted into another report."""

from sltdocs.contract.written_form import WrittenForm
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
            shared.contact(words.contact, words.contact_role, words.contact_name, words.contact_reach),
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
            when("measures", heading(2, words.all_measures), table("measure in measures", told, title=words.all_measures)),
            when("overdue", heading(2, words.overdue), _deadlines("overdue", words, words.overdue)),
            when("due_soon", heading(2, words.due_soon), _deadlines("due_soon", words, words.due_soon)),
            when(
                "forgotten",
                heading(2, words.forgotten),
                paragraph(words.forgotten_note),
                each("measure in forgotten", paragraph("{{ measure.number }} {{r measure.name|runs }}", "List Bullet")),
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
    columns = (
        Column(words.group, 6.0, cell_text("row.group", properties=KEEP_WITH_NEXT)),
        *(
            Column(label, 2.2, cell_text(f"row.{key}", "Tabelltall"), numeric=True)
            for label, key in ((words.planned, "planned"), (words.held, "held"), (words.cancelled, "cancelled"))
        ),
        Column(words.attendance, 3.8, cell_text("row.attendance", "Tabelltall"), numeric=True),
    )
    return when(
        "meetings.rows or meetings.series",
        heading(1, words.meetings),
        when("meetings.sentence", paragraph("{{ meetings.sentence }}", properties=KEEP_WITH_NEXT)),
        shared.figure("meetings"),
        when("meetings.rows", table("row in meetings.rows", columns, title=words.meetings), note(words.attendance_note)),
        when(
            "meetings.series",
            heading(2, words.series),
            each("line in meetings.series", paragraph("{{r line|runs }}", "List Bullet")),
        ),
    )


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
    columns = (
        Column(words.year, 3.0, cell_text("row.year", "Tabellsterk", KEEP_WITH_NEXT)),
        Column(words.value, 3.4, cell_text("row.value", "Tabelltall"), numeric=True),
        Column(words.base, 3.4, cell_text("row.base", "Tabelltall"), numeric=True),
    )
    return when(
        "key_figures.indicators or key_figures.sections",
        heading(1, words.key_figures),
        shared.sections("key_figures.sections"),
        when("key_figures.note", note("{{ key_figures.note }}", KEEP_WITH_NEXT)),
        each(
            "indicator in key_figures.indicators",
            heading(2, "{{ indicator.name }}"),
            when("indicator.trend", paragraph("{{ indicator.trend }}", properties=KEEP_WITH_NEXT)),
            shared.figure("indicator"),
            table("row in indicator.rows", columns, title=words.key_figures),
            each("line in indicator.notes", note("{{r line|runs }}")),
        ),
        shared.pictures("key_figures.pictures"),
    )


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
