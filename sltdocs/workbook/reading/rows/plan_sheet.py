"""The `Plan` sheet: rows of field name and value, with or without the headings `Felt` and `Verdi` above them."""

from collections import Counter
from collections.abc import Iterator, Mapping

from msgspec import Struct

from sltdocs.contract.cell import Cell, CellFault, Place
from sltdocs.contract.normalise import folded, label
from sltdocs.contract.rows import Entry, Record
from sltdocs.contract.schema import Column, Sheet
from sltdocs.contract.values import understand
from sltdocs.contract.written_form import Both, WrittenForm
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.sheets.cell import CellCode
from sltdocs.findings.sheets.heading import HeadingCode
from sltdocs.findings.sheets.sheet import SheetCode
from sltdocs.workbook.reading.grids import Grid
from sltdocs.workbook.reading.headings import HEADINGS_WITHIN
from sltdocs.workbook.reading.known_names import KnownNames, is_own_note
from sltdocs.workbook.reading.rows.table_rows import value_of
from sltdocs.workbook.reading.sheet_facts import Position

FIELD = Both("Felt", "Felt")
VALUE = Both("Verdi", "Verdi")
"""The headings above the fields; what stands beside them is an explanation, and not read."""


class PlanField(Struct, frozen=True):
    """A row of the sheet: the field's name as typed, where it stands, where its value stands, and the value's cell.

    A value may stand without a name: then `typed` is empty.
    """

    typed: str
    place: Place
    value_place: Place
    cell: Cell | None


class PlanFields(Struct, frozen=True):
    """The rows of the sheet: the first one of each known field, and all in their order."""

    known: Mapping[str, PlanField]
    rows: tuple[PlanField, ...]


def find_fields(grid: Grid, sheet: Sheet) -> PlanFields | None:
    """The fields of a sheet; None when no column holds any known field name."""
    names = KnownNames.of(sheet)
    layout = _headed_columns(grid) or _fullest_columns(grid, names)
    if layout is None:
        return None
    rows = tuple(_rows(grid, names, *layout))
    known: dict[str, PlanField] = {}
    for row in rows:
        key = names.key(row.typed)
        if key is not None:
            known.setdefault(key, row)
    return PlanFields(known, rows)


def written_form_in(fields: PlanFields | None, sheet: Sheet) -> WrittenForm | None:
    """The written form that is asked for, also when all the rest is broken."""
    field = fields.known.get("written_form") if fields else None
    if field is None or field.cell is None or field.cell.fault is not None:
        return None
    value = understand(field.cell, sheet.column("written_form")).value
    return value if isinstance(value, WrittenForm) else None


def read_fields(fields: PlanFields, grid: Grid, sheet: Sheet, form: WrittenForm) -> tuple[Record, tuple[Finding, ...]]:
    """The one record of the sheet, and what is wrong with its fields."""
    entries: dict[str, Entry] = {}
    broken: dict[str, Place] = {}
    blank: dict[str, Place] = {}
    findings = list(_name_findings(fields, sheet))
    for column in sheet:
        field = fields.known.get(column.key)
        if field is None and column.required:
            name, spoils = column.name.of(form), sheet.spoilt_cell(column.key)
            findings.append(finding(HeadingCode.FIELD_MISSING, grid.place, name=name, spoils=spoils))
        elif field is not None and field.cell is None:
            blank[column.key] = field.value_place
            if column.required:
                findings.append(_blank(field, sheet, column))
        elif field is not None and field.cell is not None:
            value = value_of(field.cell, column, sheet, label(field.typed))
            findings.extend(_not_in_use(field) if column.later else value.findings)
            if value.entry is not None:
                entries[column.key] = value.entry
            else:
                broken[column.key] = field.value_place
    return Record(sheet.key, grid.place, entries, broken, blank), tuple(findings)


def _blank(field: PlanField, sheet: Sheet, column: Column) -> Finding:
    title, about = label(field.typed), f"{sheet.key}.{column.key}"
    return finding(CellCode.FIELD_VALUE_MISSING, field.value_place, title=title, help=about, spoils=sheet.spoilt_cell(column.key))


def _not_in_use(field: PlanField) -> tuple[Finding, ...]:
    return (finding(SheetCode.NOT_IN_USE_YET, field.place, typed=label(field.typed)),)


def _headed_columns(grid: Grid) -> tuple[int, int, int] | None:
    """Row of the headings, column of the names, column of the values."""
    for place in sorted(place for place in grid.cells if place.row <= HEADINGS_WITHIN):
        if folded(grid.name_at(*place)) == folded(FIELD.nb):
            beside = (column for row, column in sorted(grid.cells) if row == place.row and column > place.column)
            values = next((column for column in beside if folded(grid.name_at(place.row, column)) == folded(VALUE.nb)), None)
            if values is not None:
                return place.row, place.column, values
    return None


def _fullest_columns(grid: Grid, names: KnownNames) -> tuple[int, int, int] | None:
    """The column that holds most field names; the values stand beside it."""
    counted = Counter(place.column for place in grid.cells if names.key(grid.name_at(*place)) is not None)
    if not counted:
        return None
    column = max(counted, key=lambda number: (counted[number], -number))
    return 0, column, column + 1


def _rows(grid: Grid, known: KnownNames, heading: int, names: int, values: int) -> Iterator[PlanField]:
    for row in sorted({place.row for place in grid.cells if place.row > heading}):
        typed = known.first_known(grid.names_at(row, names))
        cell = grid.cells.get(Position(row, values))
        if (typed or _stands_alone(cell)) and not is_own_note(typed):
            yield PlanField(typed, grid.at(row, names), grid.at(row, values), cell)


def _stands_alone(cell: Cell | None) -> bool:
    return cell is not None and cell.fault is not CellFault.MERGED


def _name_findings(fields: PlanFields, sheet: Sheet) -> Iterator[Finding]:
    names = KnownNames.of(sheet)
    for field in fields.rows:
        key = names.key(field.typed)
        if not field.typed:
            yield finding(HeadingCode.FIELD_BLANK, field.place)
        elif key is None and field.cell is not None:
            yield _unknown(field, names.nearest(field.typed, fields.known), sheet, fields)
        elif key is not None and fields.known[key] is not field and field.cell is not None:
            first = fields.known[key].place
            yield finding(HeadingCode.FIELD_TWICE, field.place, also=(first,), typed=field.typed, spoils=sheet.spoilt_cell(key))


def _unknown(field: PlanField, near: str | None, sheet: Sheet, fields: PlanFields) -> Finding:
    if near is None:
        there = " ".join(fields.known)
        return finding(HeadingCode.FIELD_UNKNOWN, field.place, typed=field.typed, known_of=sheet.key, there=there)
    return finding(HeadingCode.FIELD_MISSPELT, field.place, typed=field.typed, nearest=near)
