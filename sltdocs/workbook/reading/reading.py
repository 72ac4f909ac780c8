"""Reading a workbook: any bytes in; the contract's rows, or the reason why they cannot be had, and all findings out."""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from msgspec import Struct

from sltdocs.contract.cell import Place, coordinates
from sltdocs.contract.rows import Contents, Table
from sltdocs.contract.schema import Layout, Sheet
from sltdocs.contract.sheets import SHEETS
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.file import FileCode
from sltdocs.findings.finding import Finding, finding, in_order
from sltdocs.findings.sheet import SheetCode
from sltdocs.workbook.package.intake import admitted
from sltdocs.workbook.package.refusal import UnreadableWorkbook
from sltdocs.workbook.package.zip_container import LIMITS, WorkbookLimits
from sltdocs.workbook.reading.grids import Grid, grids
from sltdocs.workbook.reading.headings import find_headings, heading_findings, unread_columns
from sltdocs.workbook.reading.hidden_content import hidden_findings, rows_above
from sltdocs.workbook.reading.plan_sheet import FIELD, VALUE, PlanFields, find_fields, read_fields, written_form_in
from sltdocs.workbook.reading.reduction import Reduced, reduce
from sltdocs.workbook.reading.sheet_names import MatchedSheets, matched, seemingly_nynorsk
from sltdocs.workbook.reading.sheet_part import MAX_COLUMNS, MAX_ROWS
from sltdocs.workbook.reading.table_rows import read_rows
from sltdocs.workbook.reading.upgrading import STEPS, Step, upgraded

_PLAN = SHEETS[0]


class Reading(Struct, frozen=True):
    """What was read. `contents` is None when the file cannot be read at all; `written_form` when nothing tells it."""

    contents: Contents | None
    findings: tuple[Finding, ...]
    written_form: WrittenForm | None = None


def read(data: bytes, *, steps: Sequence[Step] = STEPS, limits: WorkbookLimits = LIMITS) -> Reading:
    """The workbook's contents and all findings, for any bytes whatever; nothing is raised."""
    with _without_collecting():
        return _read(data, steps, limits)


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Python's search for unreachable cycles is put off: among half a million new objects it takes a quarter of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _read(data: bytes, steps: Sequence[Step], limits: WorkbookLimits) -> Reading:
    try:
        reduced = reduce(*admitted(data, limits))
        parsed = grids(reduced)
    except UnreadableWorkbook as refusal:
        return Reading(None, (refusal.finding,))
    present = upgraded(parsed.grids, steps)
    sheets = matched(present.grids, parsed.damaged)
    plan = sheets.known.get(_PLAN.key)
    fields = find_fields(plan, _PLAN) if plan else None
    form = written_form_in(fields, _PLAN) or (WrittenForm.NN if seemingly_nynorsk(sheets.known) else None)
    if present.newer:
        return Reading(None, present.findings, form)
    if not sheets.known and not sheets.damaged:
        return Reading(None, (finding(FileCode.FILE_NOT_PLAN),))
    tables = [
        _table(sheet, sheets.known[sheet.key], fields, form or WrittenForm.NB) for sheet in SHEETS if sheet.key in sheets.known
    ]
    contents = Contents({table.sheet: table for table, _ in tables})
    found = [*present.findings, *_general(reduced, sheets, form or WrittenForm.NB), *(one for _, more in tables for one in more)]
    return Reading(contents, in_order(found), form)


def _general(reduced: Reduced, sheets: MatchedSheets, form: WrittenForm) -> Iterator[Finding]:
    """The findings about the workbook as a whole."""
    if reduced.external_links:
        yield finding(SheetCode.EXTERNAL_LINKS)
    yield from sheets.findings(form)
    for grid in sheets.known.values():
        if grid.facts.beyond:
            yield finding(SheetCode.CONTENT_BEYOND, Place(grid.facts.name, grid.facts.beyond), rows=MAX_ROWS, columns=MAX_COLUMNS)


def _table(sheet: Sheet, grid: Grid, fields: PlanFields | None, form: WrittenForm) -> tuple[Table, list[Finding]]:
    if not grid.cells and not sheet.required:
        return Table(sheet.key, grid.facts.name), []
    if sheet.layout is Layout.FIELDS:
        return _fields_table(sheet, grid, fields, form)
    headings = find_headings(grid, sheet)
    findings = list(heading_findings(grid, sheet, headings, form))
    if headings is None:
        return Table(sheet.key, grid.facts.name), findings
    findings += rows_above(grid, sheet, headings)
    rows = read_rows(grid, sheet, headings)
    hidden = hidden_findings(grid, headings.row, headings.columns.values())
    table = Table(sheet.key, grid.facts.name, rows.records, headings.letters, tuple(unread_columns(grid, sheet, headings)))
    return table, [*findings, *hidden, *rows.findings]


def _fields_table(sheet: Sheet, grid: Grid, fields: PlanFields | None, form: WrittenForm) -> tuple[Table, list[Finding]]:
    if fields is None:
        wanted = f"«{FIELD.of(form)}», «{VALUE.of(form)}»"
        return Table(sheet.key, grid.facts.name), [
            finding(SheetCode.HEADINGS_NOT_FOUND, grid.place, wanted=wanted, spoils=sheet.spoilt())
        ]
    record, findings = read_fields(fields, grid, sheet, form)
    columns = {coordinates(field.value_place.cell)[1] for field in fields.known.values()}
    return Table(sheet.key, grid.facts.name, (record,)), [*findings, *hidden_findings(grid, 0, columns)]
