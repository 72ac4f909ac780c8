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
from sltdocs.findings.sheets.heading import HeadingCode
from sltdocs.findings.sheets.sheet import SheetCode
from sltdocs.workbook.package.intake import admitted
from sltdocs.workbook.package.refusal import UnreadableWorkbook
from sltdocs.workbook.package.zip_container import LIMITS, WorkbookLimits
from sltdocs.workbook.reading.grids import Grid, grids
from sltdocs.workbook.reading.headings import Headings, find_headings, heading_findings, unread_columns
from sltdocs.workbook.reading.hidden_content import hidden_findings, rows_above
from sltdocs.workbook.reading.reduction import Reduced, reduce
from sltdocs.workbook.reading.rows.numbers_in_names import numbered
from sltdocs.workbook.reading.rows.plan_sheet import FIELD, VALUE, PlanFields, find_fields, read_fields, written_form_in
from sltdocs.workbook.reading.rows.row_pictures import picture_findings
from sltdocs.workbook.reading.rows.table_rows import read_rows
from sltdocs.workbook.reading.rows.upgrading import STEPS, Step, upgraded
from sltdocs.workbook.reading.sheet_names import MatchedSheets, matched, seemingly_nynorsk
from sltdocs.workbook.reading.sheet_part import MAX_COLUMNS, MAX_ROWS

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
        _joined([_table(sheet, grid, fields, form or WrittenForm.NB) for grid in sheets.grids(sheet.key)])
        for sheet in SHEETS
        if sheet.key in sheets.known
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
    pictures = list(picture_findings(grid, sheet))
    if sheet.layout is Layout.FIELDS:
        table, found = _fields_table(sheet, grid, fields, form)
        return table, [*pictures, *found]
    if sheet.later:
        return _later_table(sheet, grid)
    headings = find_headings(grid, sheet)
    findings = [*pictures, *heading_findings(grid, sheet, headings, form)]
    if headings is None:
        return Table(sheet.key, grid.facts.name), findings
    findings += rows_above(grid, sheet, headings)
    rows = read_rows(grid, sheet, headings)
    hidden = hidden_findings(grid, headings.row, headings.columns.values())
    named = numbered(rows.records, sheet, list(headings.columns))
    if named is not None:  # the numbers are there, only their column is not
        findings = [
            one for one in findings if one.code is not HeadingCode.HEADING_MISSING or not _is_about(one, "number", sheet, form)
        ]
    unread = tuple(unread_columns(grid, sheet, headings))
    table = Table(sheet.key, grid.facts.name, named or rows.records, headings.letters, unread)
    return table, [*findings, *hidden, *rows.findings, *_not_in_use(sheet, grid, headings, table)]


def _later_table(sheet: Sheet, grid: Grid) -> tuple[Table, list[Finding]]:
    """A sheet that nothing is made of yet: read so that nothing is lost, and nobody is asked to put it right."""
    headings = find_headings(grid, sheet)
    rows = read_rows(grid, sheet, headings).records if headings else ()
    table = Table(sheet.key, grid.facts.name, rows, headings.letters if headings else {})
    return table, [finding(SheetCode.NOT_IN_USE_YET, grid.place, typed=grid.facts.name)]


def _not_in_use(sheet: Sheet, grid: Grid, headings: Headings, table: Table) -> Iterator[Finding]:
    """At the heading of each column that holds something although nothing is made of it yet."""
    for column in sheet:
        if column.later and any(column.key in one.entries or column.key in one.broken for one in table.records):
            place = grid.at(headings.row, headings.columns[column.key])
            yield finding(SheetCode.NOT_IN_USE_YET, place, typed=headings.title(column.key))


def _joined(parts: Sequence[tuple[Table, list[Finding]]]) -> tuple[Table, list[Finding]]:
    """The rows of all sheets that hold some of one list; a column has a letter where it stands in the same place on all."""
    (first, found), *rest = parts
    if not rest:
        return first, found
    tables = [table for table, _ in parts]
    letters = {key: letter for key, letter in first.columns.items() if all(one.columns.get(key) == letter for one in tables)}
    records = tuple(record for table in tables for record in table)
    unread = tuple(column for table in tables for column in table.unread)
    return Table(first.sheet, first.name, records, letters, unread), [one for _, findings in parts for one in findings]


def _is_about(found: Finding, key: str, sheet: Sheet, form: WrittenForm) -> bool:
    return dict(found.params).get("name") == sheet.column(key).name.of(form)


def _fields_table(sheet: Sheet, grid: Grid, fields: PlanFields | None, form: WrittenForm) -> tuple[Table, list[Finding]]:
    if fields is None:
        wanted = f"«{FIELD.of(form)}», «{VALUE.of(form)}»"
        return Table(sheet.key, grid.facts.name), [
            finding(HeadingCode.HEADINGS_NOT_FOUND, grid.place, wanted=wanted, spoils=sheet.spoilt())
        ]
    record, findings = read_fields(fields, grid, sheet, form)
    columns = {coordinates(field.value_place.cell)[1] for field in fields.known.values()}
    return Table(sheet.key, grid.facts.name, (record,)), [*findings, *hidden_findings(grid, 0, columns)]
