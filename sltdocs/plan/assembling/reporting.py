"""What the status report draws on: activities, key figures and grants, row by row."""

from collections.abc import Iterable, Iterator

from sltdocs.contract.choices import ActivityKind, GoodDirection
from sltdocs.contract.types import Quantity, When
from sltdocs.findings.finding import Finding
from sltdocs.plan.assembling.references import Keys, resolve
from sltdocs.plan.assembling.rows import SheetRow
from sltdocs.plan.model import Activity, Grant, KeyFigure


def activities(rows: Iterable[SheetRow], measures: Keys, findings: list[Finding]) -> Iterator[Activity]:
    """The rows of `Aktiviteter`; a measure that does not exist is dropped with a finding."""
    for row in rows:
        found = resolve(row, "measures", measures)
        findings += found.findings
        if row.whole:
            yield _activity(row, found.keys)


def _activity(row: SheetRow, measures: tuple[str, ...]) -> Activity:
    return Activity(
        when=row.required("when", When),
        activity=row.text("activity"),
        kind=row.value("kind", ActivityKind),
        measures=measures,
        participants=row.whole_number("participants"),
        responsible=row.parties("responsible"),
        wheel_month=row.when("show_in_wheel"),
        source=row.source,
    )


def key_figure(row: SheetRow) -> KeyFigure:
    """A row of `Nøkkeltall`."""
    return KeyFigure(
        indicator=row.name("indicator"),
        origin=row.name("source"),
        year=row.required("year", int),
        value=row.required("value", Quantity),
        unit=row.name("unit"),
        base=row.whole_number("base"),
        group=row.name("group"),
        comparison=row.text("comparison"),
        good_direction=row.value("good_direction", GoodDirection),
        remark=row.text("remark"),
        pictures=row.record.pictures,
        source=row.source,
    )


def grant(row: SheetRow) -> Grant:
    """A row of `Tilskudd`."""
    return Grant(
        scheme=row.name("scheme"),
        year=row.required("year", int),
        purpose=row.text("purpose"),
        applied=row.quantity("applied"),
        granted=row.quantity("granted"),
        spent=row.quantity("spent"),
        own_share=row.quantity("own_share"),
        application_deadline=row.day("application_deadline"),
        report_deadline=row.day("report_deadline"),
        source=row.source,
    )
