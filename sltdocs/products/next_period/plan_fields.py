"""The sheet `Plan` in the next period: the period moved, the plan a draft, what was reported and decided emptied."""

from collections.abc import Iterator
from datetime import date

from sltdocs.contract.choices import PLAN_STATUS, PlanStatus
from sltdocs.contract.rows import Contents, Record
from sltdocs.contract.sheets import sheet
from sltdocs.findings.finding import finding
from sltdocs.findings.rolling import RollCode
from sltdocs.plan.model import Plan
from sltdocs.plan.rolling.next_period import Turn
from sltdocs.products.next_period.row_change import RowChange, as_seen, emptied
from sltdocs.workbook.copies.rolling.cell_writing import NewCell

_EMPTIED = ("hearing_deadline", "report_year", "status_date", "report_handled", "briefing_body", "briefing_date")
_NAMED_BY_YEARS = ("title", "period_name")


def plan_fields(plan: Plan, contents: Contents, turn: Turn) -> Iterator[RowChange]:
    """A change for each field."""
    for record in contents.table("plan"):
        values: dict[str, str | date] = {
            "period_from": turn.first,
            "period_to": turn.last,
            "status": PLAN_STATUS.word(PlanStatus.DRAFT, plan.written_form),
            **{key: turn.years(record.entries[key].typed) for key in _NAMED_BY_YEARS if key in record},
        }
        yield from (_set(plan, record, key, value) for key, value in values.items())
        yield from (_cleared(plan, record, key) for key in _EMPTIED)


def _set(plan: Plan, record: Record, key: str, value: str | date) -> RowChange:
    typed = record.entries[key].typed if key in record else ""
    if not (key in record or key in record.broken or key in record.blank) or typed == as_seen(value):
        return RowChange()
    cell = NewCell(record.at(key), typed, value)
    title = sheet("plan").heading(key, plan.written_form)
    return RowChange((cell,), (finding(RollCode.FIELD_ROLLED, cell.place, title=title, old=typed, new=as_seen(value)),))


def _cleared(plan: Plan, record: Record, key: str) -> RowChange:
    cells = emptied(record, (key,))
    title = sheet("plan").heading(key, plan.written_form)
    return RowChange(cells, tuple(finding(RollCode.FIELD_CLEARED, one.place, title=title, old=one.before) for one in cells))
