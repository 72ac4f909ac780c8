"""The rows of `Saker`: what the groups treat in their meetings."""

from collections.abc import Iterable, Iterator

from sltdocs.contract.choices import CaseStatus
from sltdocs.plan.assembling.references import Keys, resolve
from sltdocs.plan.assembling.rows import SheetRow
from sltdocs.plan.case import Case


def cases(rows: Iterable[SheetRow], groups: Keys, measures: Keys) -> Iterator[Case]:
    """The cases in their order. Nothing is made of them yet, so a group or measure that nobody knows is not told."""
    for row in rows:
        yield Case(
            case=row.text("case"),
            group="".join(resolve(row, "group", groups).keys),
            meeting=row.name("meeting"),
            case_number=row.name("case_number"),
            background=row.text("background"),
            decision=row.text("decision"),
            responsible=row.parties("responsible"),
            deadline=row.deadline("deadline"),
            status=row.value("status", CaseStatus),
            measures=resolve(row, "measures", measures).keys,
            source=row.source,
        )
