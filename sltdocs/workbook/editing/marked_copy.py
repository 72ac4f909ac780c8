"""Her own workbook back: a copy in which the cell of every finding is coloured and carries a note, with a list in front."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress

from msgspec.structs import replace

from sltdocs.contract.cell import address, coordinates
from sltdocs.contract.code import Severity
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import Finding, in_order, remedy, sentence, worst
from sltdocs.words.workbook.marked_copy import MarkedWords, marked_words
from sltdocs.workbook.editing.cell_marks import Marks, styles_of
from sltdocs.workbook.editing.edited_workbook import Editing
from sltdocs.workbook.editing.findings_sheet import add_findings_sheet, kind_of
from sltdocs.workbook.editing.masking import mask
from sltdocs.workbook.editing.notes import Note, add_notes, free_of_threads
from sltdocs.workbook.editing.sheet_editing import SheetEditing
from sltdocs.workbook.editing.unmarking import unmark
from sltdocs.workbook.package.refusal import UnreadableWorkbook
from sltdocs.workbook.reading.sheet_facts import Position


def marked_copy(
    data: bytes, findings: Sequence[Finding], form: WrittenForm, changed: Sequence[Finding] = (), words: MarkedWords | None = None
) -> bytes | None:
    """The marked workbook; None when the file is none that can be opened. `changed` tells what was changed for her: it is
    marked, too, and listed before all else. `words` are those of the first sheet, where they are not the usual ones.

    Only the parts that must change are written; all others, and all that she typed, are hers to the byte. Identity
    numbers are the one exception: they are masked in the copy, too. The same input gives the same bytes.
    """
    try:
        editing = Editing(data)
        _mark(editing, in_order(findings), form, changed, words or marked_words(form))
        return editing.saved()
    except UnreadableWorkbook:
        return None


def _mark(
    editing: Editing, findings: Sequence[Finding], form: WrittenForm, changed: Sequence[Finding], words: MarkedWords
) -> None:
    styles = styles_of(editing)
    unmark(editing, styles)
    marks = Marks(styles)
    _mark_sheets(editing, marks, (*changed, *findings), form)
    add_findings_sheet(editing, marks, findings, form, words, changed)
    mask(editing)


def _mark_sheets(editing: Editing, marks: Marks, findings: Sequence[Finding], form: WrittenForm) -> None:
    by_sheet = _by_sheet(findings)
    for name, part in list(editing.sheets()):
        if name in by_sheet and editing.readable(part):
            with suppress(
                ValueError, UnreadableWorkbook
            ):  # a damaged sheet is left as it is; the list says what is wrong with it
                _mark_sheet(editing, part, marks, by_sheet[name], form)


def _mark_sheet(editing: Editing, part: str, marks: Marks, findings: Sequence[Finding], form: WrittenForm) -> None:
    words = marked_words(form)
    sheet = SheetEditing(editing.xml(part))
    cells = _by_cell(sheet, findings)
    editing.change(part)
    for position, found in cells.items():
        cell = sheet.cell(position)
        cell.set("s", str(marks.marked(int(cell.get("s", "0")), worst(found) or Severity.ADVICE)))
    notes: dict[Position, tuple[Note, ...]] = {}
    for position, found in cells.items():
        seen_at = free_of_threads(editing, part, position)
        own = _notes(found, words, form)
        told = own if seen_at == position else tuple(_beside(one, position, words) for one in own)
        notes[seen_at] = (*notes.get(seen_at, ()), *told)
    add_notes(editing, part, sheet, notes, words.author)


def _beside(note: Note, position: Position, words: MarkedWords) -> Note:
    return replace(note, text=words.beside.format(cell=address(*position), text=note.text))


def _by_sheet(findings: Iterable[Finding]) -> Mapping[str, list[Finding]]:
    found: dict[str, list[Finding]] = {}
    for one in findings:
        if one.place.cell:
            found.setdefault(one.place.sheet, []).append(one)
    return found


def _by_cell(sheet: SheetEditing, findings: Iterable[Finding]) -> dict[Position, list[Finding]]:
    found: dict[Position, list[Finding]] = {}
    for one in findings:
        position = sheet.uncovered(Position(*coordinates(one.place.cell)))
        found.setdefault(position, []).append(one)
    return found


def _notes(findings: Iterable[Finding], words: MarkedWords, form: WrittenForm) -> tuple[Note, ...]:
    return tuple(Note(kind_of(one, words), f"{sentence(one, form)}\n{remedy(one, form)}") for one in findings)
