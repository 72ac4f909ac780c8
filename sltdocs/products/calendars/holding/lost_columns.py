"""Columns that the workbook had when the calendars were published, and has no more."""

from collections.abc import Iterator, Mapping

from sltdocs.contract.normalise import folded
from sltdocs.contract.sheets import sheet
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.meetings.calendar import CalendarCode
from sltdocs.plan.model import Plan, SheetShape
from sltdocs.products.calendar_cells import CalendarCells

_SHEETS = ("groups", "series", "meetings", "days-off")
_EDITABLE = frozenset({"topic", "agenda", "link"})
"""A column that is deleted hides what it said: nobody holds that back."""
_UNREAD = "?"

Lost = Mapping[str, frozenset[str]]


def lost_columns(plan: Plan, known: CalendarCells | None) -> Lost:
    """The columns, by sheet, that said something in the calendars before and that are gone."""
    if known is None:
        return {key: _all(key) - shape.columns for key, shape in plan.shapes.items() if key in _SHEETS and shape.unread}
    return {key: _before(key, known) - plan.shapes[key].columns for key in _SHEETS if key in plan.shapes}


def renamed_columns(plan: Plan, known: CalendarCells | None, lost: Lost) -> Iterator[Finding]:
    """A column that is new and that nobody knows stands where another one is gone: nobody can tell what the calendars lose."""
    for key, gone in lost.items():
        shape = plan.shapes[key]
        new = [one for one in shape.unread if _mark(one.typed) not in known.columns.get(key, ())] if known else []
        if gone and new:
            first, *rest = new
            names = ", ".join(
                f"«{sheet(key).heading(column.key, plan.written_form)}»" for column in sheet(key) if column.key in gone
            )
            code, also = CalendarCode.CALENDAR_COLUMN_RENAMED, [one.place for one in rest]
            yield finding(code, first.place, also=also, heading=first.typed, lost=names)


def remembered_columns(plan: Plan, known: CalendarCells | None, lost: Lost) -> Mapping[str, tuple[str, ...]]:
    """What to remember for the next run: also what is gone and held back, until it is there again."""
    before = known.columns if known else {}
    now = {key: _names(shape) | (lost.get(key, frozenset()) - _EDITABLE) for key, shape in plan.shapes.items() if key in _SHEETS}
    return {**before, **{key: tuple(sorted(names)) for key, names in now.items()}}


def _names(shape: SheetShape) -> frozenset[str]:
    return shape.columns | {_mark(one.typed) for one in shape.unread}


def _mark(typed: str) -> str:
    return f"{_UNREAD}{folded(typed)}"


def _before(key: str, known: CalendarCells) -> frozenset[str]:
    return frozenset(known.columns.get(key, ())) & _all(key)


def _all(key: str) -> frozenset[str]:
    return frozenset(column.key for column in sheet(key) if column.in_calendars)
