"""What the status report draws on: activities, key figures and grants, row by row."""

from collections.abc import Iterable, Iterator
from datetime import date

from sltdocs.contract.choices import ActivityKind, GoodDirection
from sltdocs.contract.types import AsTyped, FigureYear, When
from sltdocs.findings.finding import Finding
from sltdocs.plan.assembling.references import Keys, resolve
from sltdocs.plan.assembling.rows import SheetRow
from sltdocs.plan.reported import Activity, Grant, KeyFigure

Period = tuple[date, date]
_NOTHING = AsTyped("")


def activities(rows: Iterable[SheetRow], measures: Keys, year: Period, findings: list[Finding]) -> Iterator[Activity]:
    """The rows of `Aktiviteter`; a measure that does not exist is dropped with a finding. `year`: that of «uke 40»."""
    for row in rows:
        found = resolve(row, "measures", measures)
        findings += found.findings
        if row.whole:
            when = row.when("when", year)
            if when is not None:
                yield _activity(row, when, found.keys, year)


def _activity(row: SheetRow, when: When, measures: tuple[str, ...], year: Period) -> Activity:
    return Activity(
        when=when,
        activity=row.text("activity"),
        kind=row.chosen("kind", ActivityKind),
        measures=measures,
        participants=row.count("participants"),
        responsible=row.parties("responsible"),
        wheel_month=row.when("show_in_wheel", year),
        source=row.source,
    )


def key_figure(row: SheetRow) -> KeyFigure:
    """A row of `Nøkkeltall`."""
    year = row.required("year", FigureYear)
    return KeyFigure(
        indicator=row.name("indicator"),
        origin=row.name("source"),
        year=year.year,
        value=row.quantity("value") or _NOTHING,
        unit=row.name("unit"),
        base=row.count("base"),
        group=row.name("group"),
        comparison=row.text("comparison"),
        good_direction=row.value("good_direction", GoodDirection),
        remark=row.text("remark"),
        pictures=row.record.pictures,
        source=row.source,
        years=year.typed,
    )


def grant(row: SheetRow) -> Grant:
    """A row of `Tilskudd`."""
    year = row.required("year", FigureYear)
    return Grant(
        scheme=row.name("scheme"),
        year=year.year,
        purpose=row.text("purpose"),
        applied=row.quantity("applied"),
        granted=row.quantity("granted"),
        spent=row.quantity("spent"),
        own_share=row.quantity("own_share"),
        application_deadline=row.deadline("application_deadline"),
        report_deadline=row.deadline("report_deadline"),
        source=row.source,
        years=year.typed,
        last_year=year.last,
    )
