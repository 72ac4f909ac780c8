"""One cell of a known column: its typed value, or the finding that says why it has none."""

from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.cell import Cell, CellFault
from sltdocs.contract.rows import Entry
from sltdocs.contract.schema import NOTHING, Column, Kind, Sheet
from sltdocs.contract.values import Problem, understand
from sltdocs.contract.values.understood import shown
from sltdocs.findings import Code, Finding, Severity, finding

_COPIED_DOWN = {Kind.TEXT, Kind.NAME, Kind.PARTIES, Kind.LIST}


class Value(Struct, frozen=True):
    """What a cell gives: an entry, or `broken`; neither when it counts as blank."""

    entry: Entry | None = None
    broken: bool = False
    findings: tuple[Finding, ...] = ()


BLANK = Value()


def value_of(cell: Cell, column: Column, sheet: Sheet, title: str) -> Value:
    """The value of a cell that is not blank; `title` is its heading as the coordinator wrote it."""
    if cell.fault is CellFault.MERGED:
        return _merged(cell, column, sheet, title)
    if cell.fault is CellFault.ERROR_VALUE:
        return _broken(Code.CELL_ERROR, cell, column, sheet, title)
    if cell.fault is CellFault.NOT_CALCULATED:
        return _broken(Code.CELL_NOT_CALCULATED, cell, column, sheet, title)
    understood = understand(cell, column)
    findings = tuple(_finding(problem, cell, column, sheet, title) for problem in understood.problems)
    if understood.value is None:
        return Value(broken=bool(findings), findings=findings)
    return Value(Entry(understood.value, cell.place, shown(cell.value)), findings=findings)


def _merged(cell: Cell, column: Column, sheet: Sheet, title: str) -> Value:
    """A text below the first cell of a merge is that cell's text; a number or a date there could be meant otherwise."""
    if cell.value is None and not column.required:
        return BLANK
    if cell.value is not None and (column.kind in _COPIED_DOWN or column.refers_to):
        return value_of(replace(cell, fault=None), column, sheet, title)
    return _broken(Code.CELLS_MERGED, cell, column, sheet, title)


def _broken(code: Code, cell: Cell, column: Column, sheet: Sheet, title: str) -> Value:
    typed, blocks = shown(cell.value), sheet.blocked_by(column.key)
    return Value(broken=True, findings=(finding(code, cell.place, blocks=blocks, title=title, typed=typed),))


def _finding(problem: Problem, cell: Cell, column: Column, sheet: Sheet, title: str) -> Finding:
    blocks = sheet.blocked_by(column.key) if problem.code.severity is Severity.ERROR else NOTHING
    params: dict[str, Any] = {"title": title, **dict(problem.params)}
    unclear = column.secrecy and problem.code is Code.YES_NO_UNREADABLE  # whoever is told to leave it blank ends the secrecy
    return finding(Code.INDIVIDUAL_CASES_UNCLEAR if unclear else problem.code, cell.place, blocks=blocks, **params)
