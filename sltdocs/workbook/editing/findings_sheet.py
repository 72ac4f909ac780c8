"""The first sheet of the marked copy: every finding on a row of its own, linked to its cell."""

from collections.abc import Sequence

from lxml import etree

from sltdocs.contract.cell import Place
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.copies import CopyCode
from sltdocs.findings.finding import Finding, remedy, sentence
from sltdocs.findings.rolling import RollCode
from sltdocs.words.workbook.marked_copy import MarkedWords
from sltdocs.workbook.editing.cell_marks import MarkLook, Marks
from sltdocs.workbook.editing.edited_workbook import Editing
from sltdocs.workbook.editing.sheet_editing import SheetEditing
from sltdocs.workbook.package.spreadsheet_xml import MAIN, OFFICE, RELATIONSHIP_ID, tag
from sltdocs.workbook.reading.sheet_facts import Position

_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
_WIDTHS = (14, 20, 62, 78)
_FIRST_ROW = 5
_LONGEST_NAME = 31
_SIGNS_PER_WIDTH = 1.1  # a column is measured in digits, which are wider than most letters
_COLUMNS = "".join(f'<col min="{at}" max="{at}" width="{width}" customWidth="1"/>' for at, width in enumerate(_WIDTHS, 1))
_PANE = f'<pane ySplit="{_FIRST_ROW - 1}" topLeftCell="A{_FIRST_ROW}" activePane="bottomLeft" state="frozen"/>'
_SHEET = (
    f'<worksheet xmlns="{MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1"/>'
    f'<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0">{_PANE}</sheetView></sheetViews>'
    f"<cols>{_COLUMNS}</cols><sheetData/>"
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
).encode()


def add_findings_sheet(
    editing: Editing,
    marks: Marks,
    findings: Sequence[Finding],
    form: WrittenForm,
    words: MarkedWords,
    changed: Sequence[Finding] = (),
) -> None:
    """Adds the sheet before all others, and opens the workbook on it; what was `changed` for her stands first."""
    part = editing.free_name("xl/worksheets/sheet{}.xml")
    _deselect_others(editing)
    editing.add(part, _SHEET, _TYPE)
    _put_first(editing, part, free_sheet_name(editing, words.sheet))
    sheet = SheetEditing(editing.change(part))
    findings = (*changed, *findings)
    _write_top(sheet, marks, words, findings, is_changed=bool(changed))
    known = {name for name, _ in editing.sheets()}
    for row, found in enumerate(findings, start=_FIRST_ROW):
        _write_finding(sheet, marks, words, found, form, row)
        if found.place.sheet in known:
            _link(sheet, row, found)


def free_sheet_name(editing: Editing, wanted: str) -> str:
    """The name, with a number behind it when the coordinator has a sheet of that name."""
    taken = {str(one.get("name", "")).casefold() for one in _sheets(editing)}
    numbered = (f"{wanted[: _LONGEST_NAME - 4]} {number}" for number in range(2, 1000))
    return next(name for name in (wanted, *numbered) if name.casefold() not in taken)


def _sheets(editing: Editing) -> etree._Element:
    found = editing.xml(editing.main).find(tag("sheets"))
    return etree.Element(tag("sheets")) if found is None else found


def _put_first(editing: Editing, part: str, name: str) -> None:
    """Names that belong to one sheet say so by its position, so each of these moves on by one (18.2.5)."""
    root = editing.change(editing.main)
    sheets = _sheets(editing)
    number = max((int(one.get("sheetId", "0")) for one in sheets), default=0) + 1
    attributes = {
        "name": name,
        "sheetId": str(number),
        RELATIONSHIP_ID: editing.relate(editing.main, f"{OFFICE}/worksheet", part),
    }
    sheets.insert(0, etree.Element(tag("sheet"), attributes))
    for defined in root.iterfind(f"{tag('definedNames')}/{tag('definedName')}"):
        if defined.get("localSheetId", "").isdigit():
            defined.set("localSheetId", str(int(defined.get("localSheetId", "0")) + 1))
    for view in root.iterfind(f"{tag('bookViews')}/{tag('workbookView')}"):
        view.attrib.pop("activeTab", "")
        view.attrib.pop("firstSheet", "")


def _deselect_others(editing: Editing) -> None:
    """Two selected sheets are edited as one: what is typed on the first would land on the second, too."""
    for _, part in editing.sheets():
        if b"tabSelected" in editing.bytes_of(part) and editing.readable(part):
            for view in editing.change(part).iter(tag("sheetView")):
                view.attrib.pop("tabSelected", "")


def _write_top(sheet: SheetEditing, marks: Marks, words: MarkedWords, findings: Sequence[Finding], *, is_changed: bool) -> None:
    _write(sheet, 1, 1, words.title, marks.plain(MarkLook.TITLE))
    sheet.height(1, 26)
    _write(
        sheet,
        2,
        1,
        _introduction(words, is_changed=is_changed) if findings else words.nothing,
        marks.plain(MarkLook.INTRODUCTION),
    )
    etree.SubElement(sheet.child("mergeCells"), tag("mergeCell"), ref="A2:D2")
    sheet.height(2, 50 if is_changed else 34)
    if findings:
        for column, heading in enumerate((words.severity, words.place, words.what, words.do), start=1):
            _write(sheet, _FIRST_ROW - 1, column, heading, marks.plain(MarkLook.HEADING))


def _introduction(words: MarkedWords, *, is_changed: bool) -> str:
    return f"{words.introduction} {words.about_changed}" if is_changed else words.introduction


def kind_of(found: Finding, words: MarkedWords) -> str:
    """How bad a finding is, or that it tells of something that was changed for her."""
    return words.changed if isinstance(found.code, CopyCode | RollCode) else words.severities[found.severity]


def _write_finding(sheet: SheetEditing, marks: Marks, words: MarkedWords, found: Finding, form: WrittenForm, row: int) -> None:
    where = MarkLook.LINK if found.place.sheet else MarkLook.TEXT
    texts = (kind_of(found, words), _where(found.shown_place, words), sentence(found, form), remedy(found, form))
    formats = (marks.severity(found.severity), marks.plain(where), marks.plain(MarkLook.TEXT), marks.plain(MarkLook.TEXT))
    for column, (text, style) in enumerate(zip(texts, formats, strict=True), start=1):
        _write(sheet, row, column, text, style)
    lines = max(-(-len(text) // round(width * _SIGNS_PER_WIDTH)) for text, width in zip(texts, _WIDTHS, strict=True))
    sheet.height(row, 15 * lines + 3)


def _where(place: Place, words: MarkedWords) -> str:
    if not place.sheet:
        return words.whole_workbook
    return f"{place.sheet}, {place.cell}" if place.cell else words.whole_sheet.format(sheet=place.sheet)


def _write(sheet: SheetEditing, row: int, column: int, text: str, style: int) -> None:
    position = Position(row, column)
    sheet.set_text(position, text)
    sheet.cell(position).set("s", str(style))


def _link(sheet: SheetEditing, row: int, found: Finding) -> None:
    name = found.place.sheet.replace("'", "''")
    target, shown = f"'{name}'!{found.place.cell or 'A1'}", str(found.shown_place)
    etree.SubElement(sheet.child("hyperlinks"), tag("hyperlink"), ref=f"B{row}", location=target, display=shown)
