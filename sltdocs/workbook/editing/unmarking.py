"""Takes the marks of an earlier marked copy away: she may correct the copy itself and drop that instead of her own file."""

import re
from collections.abc import Iterator

from lxml import etree

from sltdocs.contract.cell import coordinates
from sltdocs.contract.written_form import WrittenForm
from sltdocs.words.workbook.marked_copy import marked_words
from sltdocs.workbook.editing.cell_marks import COLOURS
from sltdocs.workbook.editing.edited_workbook import Editing
from sltdocs.workbook.package.spreadsheet_xml import RELATIONSHIP_ID, tag
from sltdocs.workbook.reading.sheet_names import is_findings_sheet

_V, _X = "{urn:schemas-microsoft-com:vml}", "{urn:schemas-microsoft-com:office:excel}"
_AUTHORS = frozenset(marked_words(form).author for form in WrittenForm)
_HEADINGS = frozenset(
    word for form in WrittenForm for words in [marked_words(form)] for word in (*words.severities.values(), words.changed)
)


def unmark(editing: Editing, styles: etree._Element) -> None:
    """Removes the sheet of findings, the colours and frames, and our notes; what she wrote into notes stays."""
    _remove_findings_sheets(editing)
    _remove_colours(styles)
    for _, part in list(editing.sheets()):
        comments = editing.related(part, "/comments")
        if comments in editing and editing.readable(comments) and _has_ours(editing.xml(comments)):
            _remove_notes(editing, comments, editing.related(part, "/vmlDrawing"))


def _remove_findings_sheets(editing: Editing) -> None:
    root = editing.xml(editing.main)
    sheets = root.find(tag("sheets"))
    for element in [] if sheets is None else list(sheets):
        if sheets is None or len(sheets) == 1 or not is_findings_sheet(str(element.get("name", ""))):
            continue
        index = list(sheets).index(element)
        part = dict(editing.sheets()).get(str(element.get("name", "")), "")
        editing.change(editing.main)
        sheets.remove(element)
        _move_names(root, index)
        editing.unrelate(editing.main, identifier=str(element.get(RELATIONSHIP_ID, "")))
        if part:
            editing.remove(part)


def _move_names(root: etree._Element, removed: int) -> None:
    """Names that belong to one sheet say so by its position."""
    for defined in list(root.iterfind(f"{tag('definedNames')}/{tag('definedName')}")):
        position = defined.get("localSheetId", "")
        if position == str(removed):
            defined.getparent().remove(defined)  # type: ignore[union-attr]
        elif position.isdigit() and int(position) > removed:
            defined.set("localSheetId", str(int(position) - 1))


def _remove_colours(styles: etree._Element) -> None:
    """Every format with a colour of ours loses it: the cells that use it need not be touched."""
    fills = styles.find(tag("fills"))
    ours = {str(number) for number, fill in enumerate(() if fills is None else fills) if _colour(fill) in COLOURS.values()}
    for form in styles.iterfind(f"{tag('cellXfs')}/{tag('xf')}"):
        if form.get("fillId") in ours:
            form.attrib.update({"fillId": "0", "borderId": "0"})


def _colour(fill: etree._Element) -> str:
    found = fill.find(f"{tag('patternFill')}/{tag('fgColor')}")
    return "" if found is None else str(found.get("rgb", ""))


def _has_ours(comments: etree._Element) -> bool:
    return any(_run_text(run) in _HEADINGS for run in comments.iter(tag("r")))


def _remove_notes(editing: Editing, comments: str, drawing: str) -> None:
    root = editing.change(comments)
    authors = [one.text for one in root.iter(tag("author"))]
    emptied: set[tuple[int, int]] = set()
    for comment in list(root.iter(tag("comment"))):
        for run in list(_our_runs(comment)):
            run.getparent().remove(run)  # type: ignore[union-attr]
        number = int(comment.get("authorId", "0"))
        if (
            not "".join(map(_run_text, comment.iter(tag("r"), tag("t"))))
            and number < len(authors)
            and authors[number] in _AUTHORS
        ):
            emptied.add(coordinates(str(comment.get("ref"))))
            comment.getparent().remove(comment)  # type: ignore[union-attr]
    if drawing in editing and editing.readable(drawing):
        _remove_shapes(editing.change(drawing), emptied)


def _our_runs(comment: etree._Element) -> Iterator[etree._Element]:
    """The runs from our first heading on: ours always come below hers."""
    ours = False
    for run in comment.iter(tag("r")):
        ours = ours or _run_text(run) in _HEADINGS
        if ours:
            yield run


def _run_text(run: etree._Element) -> str:
    return (run.findtext(tag("t")) or "").strip() if run.tag == tag("r") else (run.text or "").strip()


def _remove_shapes(drawing: etree._Element, emptied: set[tuple[int, int]]) -> None:
    for shape in list(drawing.iter(f"{_V}shape")):
        row, column = (shape.findtext(f".//{_X}{name}") or "" for name in ("Row", "Column"))
        if re.fullmatch(r"\d+", row) and re.fullmatch(r"\d+", column) and (int(row) + 1, int(column) + 1) in emptied:
            shape.getparent().remove(shape)  # type: ignore[union-attr]
