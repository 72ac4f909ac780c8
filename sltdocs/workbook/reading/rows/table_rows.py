"""The rows of a table sheet as records of typed entries that know their cells."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.cell import Cell, CellFault, Place, Run
from sltdocs.contract.choices import DocumentKind
from sltdocs.contract.code import Code, Severity
from sltdocs.contract.normalise import folded
from sltdocs.contract.rows import Entry, Record
from sltdocs.contract.schema import Column, Kind, Sheet
from sltdocs.contract.spoilt import NOTHING
from sltdocs.contract.text import PastedTable, Text
from sltdocs.contract.types import Parties
from sltdocs.contract.values import Problem, understand
from sltdocs.contract.values.quantities.number_formats import seen
from sltdocs.contract.values.quantities.numbers import scale_of, scaled
from sltdocs.contract.values.understood import quoted, shown
from sltdocs.contract.values.value_code import ValueCode
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.privacy import PrivacyCode
from sltdocs.findings.sheets.as_typed import AsTypedCode
from sltdocs.findings.sheets.cell import CellCode
from sltdocs.findings.sheets.content import ContentCode
from sltdocs.findings.sheets.sheet import SheetCode
from sltdocs.workbook.reading.grids import Grid
from sltdocs.workbook.reading.headings import Headings
from sltdocs.workbook.reading.rows.other_rows import sort_out
from sltdocs.workbook.reading.rows.row_pictures import with_pictures

_DITTO = re.compile(
    r"""[-–—\s]*(?:["“”„'´`]{1,2}|[«»〃])[-–—\s]*"""
    r"|ditto|do\.|d\.o\.?|samme|same|[↑⬆^]+|(?:samme |same )?som (?:over|ovenfor|ovanfor)|se over|sjå over"
)
_LONGEST_DITTO = 20
_COPIED_DOWN = {Kind.TEXT, Kind.NAME, Kind.PARTIES, Kind.LIST}


class Value(Struct, frozen=True):
    """What a cell gives: an entry, or `broken`; neither when it counts as blank."""

    entry: Entry | None = None
    broken: bool = False
    findings: tuple[Finding, ...] = ()


BLANK = Value()
_FAULTS = {CellFault.ERROR_VALUE: CellCode.CELL_ERROR, CellFault.NOT_CALCULATED: CellCode.CELL_NOT_CALCULATED}


def value_of(cell: Cell, column: Column, sheet: Sheet, title: str) -> Value:
    """The value of a cell that is not blank; `title` is its heading as the coordinator wrote it."""
    if cell.fault is not None:
        return _faulty(cell.fault, cell, column, sheet, title)
    if is_ditto(cell.value):
        return _broken(CellCode.CELL_DITTO, cell, column, sheet, title)
    if is_placeholder(cell.value, column):
        return Value(findings=(finding(CellCode.CELL_PLACEHOLDER, cell.place, title=title, typed=shown(cell.value)),))
    understood = understand(cell, column)
    findings = tuple(_finding(problem, cell, column, sheet, title) for problem in understood.problems)
    findings += tuple(_about_tables(understood.value, cell, column, sheet, title))
    if understood.value is None:
        return Value(broken=bool(findings), findings=findings)
    told = _with_heading(understood.value, column, title) if column.told_heading else understood.value
    scale = next(filter(None, (scale_of(title, name) for name in column.known_names())), None) if column.money else None
    told = told if scale is None else scaled(told, scale)
    return Value(Entry(told, cell.place, seen(cell)), findings=findings)


def _with_heading(value: object, column: Column, title: str) -> object:
    """A text with the word of its heading that it would say nothing without: «86 %» below «Landet»."""
    telling = folded(title) in map(folded, column.synonyms)
    if not telling or not isinstance(value, Text) or folded(title) in folded(value.plain):
        return value
    return Text((Run(f"{' '.join(title.split())}: "), *value.runs), value.phrase)


def _faulty(fault: CellFault, cell: Cell, column: Column, sheet: Sheet, title: str) -> Value:
    if fault is CellFault.PICTURE:  # told of with the row, or with the sheet
        return Value(Entry(Text(), cell.place)) if sheet.pictures and column.kind is Kind.TEXT else BLANK
    if fault is CellFault.MERGED:
        return _merged(cell, column, sheet, title)
    return _broken(_FAULTS[fault], cell, column, sheet, title)


_PLACEHOLDER = re.compile(r"[-–—_.…?]{1,5}|x{2,4}|nn|n\.n\.?|tba|tbd|tbc|t\.b\.[adc]\.?|n/?a|n\.a\.?|todo|to do")
_HOLDS_WORDS = frozenset(
    {Kind.NAME, Kind.TEXT, Kind.PARTIES, Kind.LIST, Kind.KEYS, Kind.DEADLINE, Kind.EMAIL, Kind.URL, Kind.INTEGER, Kind.CHOICE}
)


def is_placeholder(value: object, column: Column) -> bool:
    """Whether the cell only keeps a place: «-», «?», «xx», «TBA», «N/A».

    Not where the calendars are made of it: there a cell that says nothing would change a meeting.
    """
    acts = column.secrecy or (column.in_calendars and column.kind not in {Kind.NAME, Kind.TEXT, Kind.URL})
    if not isinstance(value, str) or acts or column.kind not in _HOLDS_WORDS:
        return False
    return len(value) <= _LONGEST_DITTO and _PLACEHOLDER.fullmatch(folded(value)) is not None


def is_ditto(value: object) -> bool:
    """Whether the cell says «the same as above», which would be printed as it stands."""
    return isinstance(value, str) and len(value) <= _LONGEST_DITTO and _DITTO.fullmatch(folded(value)) is not None


def _merged(cell: Cell, column: Column, sheet: Sheet, title: str) -> Value:
    """A text below the first cell of a merge is that cell's text; a number or a date there could be meant otherwise."""
    if cell.value is None and not column.required:
        return BLANK
    if cell.value is not None and (column.kind in _COPIED_DOWN or column.refers_to):
        return value_of(replace(cell, fault=None), column, sheet, title)
    return _broken(SheetCode.CELLS_MERGED, cell, column, sheet, title)


def _broken(code: Code, cell: Cell, column: Column, sheet: Sheet, title: str) -> Value:
    typed, spoils = shown(cell.value), sheet.spoilt_cell(column.key)
    return Value(broken=True, findings=(finding(code, cell.place, spoils=spoils, title=title, typed=typed),))


def _finding(problem: Problem, cell: Cell, column: Column, sheet: Sheet, title: str) -> Finding:
    spoils = sheet.spoilt_cell(column.key) if problem.code.severity is Severity.ERROR else NOTHING
    params: dict[str, Any] = {"title": title, **dict(problem.params)}
    if problem.code is ValueCode.URL_UNREADABLE and column.key == _MINUTES:
        return finding(ContentCode.MINUTES_NOT_LINK, cell.place, title=title)
    unclear = column.secrecy and problem.code is ValueCode.YES_NO_UNREADABLE  # whoever is told to leave it blank ends the secrecy
    return finding(PrivacyCode.INDIVIDUAL_CASES_UNCLEAR if unclear else problem.code, cell.place, spoils=spoils, **params)


def _about_tables(value: object, cell: Cell, column: Column, sheet: Sheet, title: str) -> Iterator[Finding]:
    """What is told of a table that was pasted into a text: only the texts of the plan have room for one."""
    text = value.text if isinstance(value, Parties) else value
    blocks = text.blocks if isinstance(text, Text) and "\n" in text.plain else ()
    tables = [block for block in blocks if isinstance(block, PastedTable)]
    if tables and not (sheet.pictures and column.kind is Kind.TEXT):
        yield finding(ContentCode.TABLE_IN_TABLE, cell.place, title=title)
    elif any(not table.has_heading for table in tables):
        yield finding(ContentCode.TABLE_WITHOUT_HEADING, cell.place, title=title)


_MINUTES = "minutes"
_FILLED_IN_ADVANCE = {Kind.CHOICE, Kind.ADOPTION_FORM, Kind.YES_NO}
_NUMBERING = "number"
_WORDS = re.compile(r"[^\W\d_]{3}")


class Rows(Struct, frozen=True):
    """The records of a sheet and what is wrong in them."""

    records: tuple[Record, ...]
    findings: tuple[Finding, ...]


def read_rows(grid: Grid, sheet: Sheet, headings: Headings) -> Rows:
    """Every row below the headings that says something."""
    every = sort_out(_typed_rows(grid, headings), grid, sheet, headings)
    records: list[Record] = []
    found = [*every.findings, *_numbers_alone(every.rows, sheet)]
    for number, cells in every.rows.items():
        if number in every.headings:
            records.append(_heading_record(every.headings[number], sheet))
        elif says_something(cells, sheet):
            record, findings = _record(number, cells, grid, sheet, headings)
            records.append(record)
            found += findings
        elif _is_title(cells):
            found.append(_unread(cells[_NUMBERING]))
    return Rows(with_pictures(records, grid, sheet), tuple(found))


def _heading_record(cell: Cell, sheet: Sheet) -> Record:
    """A row that only names the rows below it: her words, wherever in the row they stand."""
    named = next(column for column in sheet if column.makes_row)
    text = understand(replace(cell, link=""), named).value
    return Record(sheet.key, cell.place, {named.key: Entry(text, cell.place, shown(cell.value))}, is_heading=True)


def _is_title(cells: Mapping[str, Cell]) -> bool:
    """Whether words stand where the numbers do, in a row of nothing else: «Innsatsområde B: Foreldre»."""
    number = cells.get(_NUMBERING)
    return number is not None and number.fault is None and isinstance(number.value, str) and bool(_WORDS.search(number.value))


def _unread(cell: Cell) -> Finding:
    return finding(SheetCode.ROW_UNREAD, cell.place, typed=quoted(str(cell.value)))


def _numbers_alone(rows: Mapping[int, Mapping[str, Cell]], sheet: Sheet) -> list[Finding]:
    """At each number that stands alone between the rows of a sheet of numbered texts, or is the one after them.

    Several after the last row are numbered in advance, and so may rows be that hold more than a number and its text.
    """
    if len(required := [column.key for column in sheet if column.required]) != 2 or _NUMBERING not in required:
        return []
    filled = [number for number, cells in rows.items() if says_something(cells, sheet)]
    alone = {number: cells[_NUMBERING] for number, cells in rows.items() if number not in filled and _is_number(cells)}
    after = [number for number in alone if filled and number > filled[-1]]
    told = [number for number in alone if filled and (number < filled[-1] or len(after) == 1)]
    return [finding(CellCode.NUMBER_ALONE, alone[number].place, typed=quoted(str(alone[number].value))) for number in told]


def _is_number(cells: Mapping[str, Cell]) -> bool:
    number = cells.get(_NUMBERING)
    return number is not None and number.fault is None and number.value is not None and not _is_title(cells)


def _typed_rows(grid: Grid, headings: Headings) -> dict[int, dict[str, Cell]]:
    keys = {number: key for key, number in headings.columns.items()}
    rows: dict[int, dict[str, Cell]] = {}
    for position, cell in grid.cells.items():
        if position.row > headings.row and position.column in keys:
            rows.setdefault(position.row, {})[keys[position.column]] = cell
    return dict(sorted(rows.items()))


def says_something(cells: Mapping[str, Cell], sheet: Sheet) -> bool:
    """Whether a row is more than numbering and drop-downs that were filled in for later, or a merge or a picture in it."""
    nothing = {CellFault.MERGED} if sheet.pictures else {CellFault.MERGED, CellFault.PICTURE}
    own = (key for key, cell in cells.items() if cell.fault not in nothing)
    return any(key != _NUMBERING and sheet.column(key).kind not in _FILLED_IN_ADVANCE for key in own)


def _record(number: int, cells: Mapping[str, Cell], grid: Grid, sheet: Sheet, headings: Headings) -> tuple[Record, list[Finding]]:
    entries: dict[str, Entry] = {}
    broken: dict[str, Place] = {}
    findings: list[Finding] = []
    for key, cell in cells.items():
        value = value_of(cell, sheet.column(key), sheet, headings.title(key))
        findings.extend(() if sheet.column(key).later else value.findings)
        if value.entry is not None:
            entries[key] = value.entry
        elif value.broken:
            broken[key] = cell.place
    for column in sheet:
        if column.required and column.key in headings.columns and column.key not in entries and column.key not in broken:
            place = grid.at(number, headings.columns[column.key])
            findings.append(_missing(column, sheet, place, headings.title(column.key)))
    first = grid.at(number, min(headings.columns.values()))
    return Record(sheet.key, first, entries, broken), [_of_document(found, entries) for found in findings]


def _of_document(found: Finding, entries: Mapping[str, Entry]) -> Finding:
    """A row about one document never touches the other."""
    document = entries["document"].value if "document" in entries else None
    if not found.spoils or not isinstance(document, DocumentKind):
        return found
    return replace(found, spoils=frozenset(replace(one, document=document) for one in found.spoils))


def _missing(column: Column, sheet: Sheet, place: Place, title: str) -> Finding:
    """A hole that readers see, or can do without, is no error; without any other cell there is no row."""
    if column.makes_row:
        about = f"{sheet.key}.{column.key}"
        return finding(CellCode.VALUE_MISSING, place, title=title, help=about, spoils=sheet.spoilt_cell(column.key))
    return finding(AsTypedCode.VALUE_NOT_SET if column.shown_hole else AsTypedCode.VALUE_LEFT_BLANK, place, title=title)
