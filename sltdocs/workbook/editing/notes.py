"""Notes on cells: the text in the comments part, the box that shows it in the sheet's VML drawing.

Excel needs both (ISO/IEC 29500-4, 19.4): a comment without its shape is repaired away when the file is opened.
"""

import re
from collections.abc import Mapping
from itertools import count

from lxml import etree
from msgspec import Struct

from sltdocs.contract.cell import address
from sltdocs.workbook.editing.edited_workbook import Editing
from sltdocs.workbook.editing.sheet_editing import SheetEditing
from sltdocs.workbook.package.spreadsheet_xml import MAIN, OFFICE, RELATIONSHIP_ID, tag
from sltdocs.workbook.reading.sheet_facts import Position

_COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_V, _O, _X = (
    "urn:schemas-microsoft-com:vml",
    "urn:schemas-microsoft-com:office:office",
    "urn:schemas-microsoft-com:office:excel",
)
_EMPTY_COMMENTS = f'<comments xmlns="{MAIN}"><authors/><commentList/></comments>'.encode()
_EMPTY_DRAWING = (
    f'<xml xmlns:v="{_V}" xmlns:o="{_O}" xmlns:x="{_X}"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="{{block}}"/>'
    '</o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>'
)
_SHAPE = (
    f'<v:shape xmlns:v="{_V}" xmlns:o="{_O}" xmlns:x="{_X}" id="_x0000_s{{number}}" type="#_x0000_t202" '
    'style="position:absolute;width:300pt;height:130pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">'
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>'
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox>'
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{anchor}</x:Anchor>'
    "<x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"
)
_FIRST_BLOCK = 900
"""Shape numbers go in blocks of 1,024, one a sheet; Excel counts up from 1, so ours do not meet its own."""


class Note(Struct, frozen=True):
    """What is written on a cell: a line in bold, and the text below it."""

    heading: str
    text: str


def add_notes(editing: Editing, part: str, sheet: SheetEditing, notes: Mapping[Position, tuple[Note, ...]], author: str) -> None:
    """Notes on cells of a sheet. What the coordinator has noted herself stays, and ours come below it."""
    drawing, comments = _drawing(editing, part, sheet), _comments(editing, part)
    if drawing is None or comments is None:
        return
    number = _author(comments, author)
    shapes = count(_highest_number(drawing) + 1)
    texts = {str(one.get("ref")): one for one in comments.iter(tag("comment"))}
    for position, wanted in sorted(notes.items()):
        reference = address(*position)
        if reference not in texts:
            listed = next(comments.iterchildren(tag("commentList")))
            texts[reference] = etree.SubElement(listed, tag("comment"), ref=reference, authorId=str(number), shapeId="0")
            drawing.append(_shape(next(shapes), position))
        _write(texts[reference], wanted)


def free_of_threads(editing: Editing, part: str, position: Position) -> Position:
    """The cell that a note on a cell can be seen at: the next one in the row, where Excel shows a conversation instead.

    Of a cell with a threaded comment Excel shows the thread and never the note that older versions see in its place.
    """
    threads = editing.related(part, "/threadedComment")
    if not threads or not editing.readable(threads):
        return position
    taken = {str(one.get("ref", "")) for one in editing.xml(threads) if isinstance(one.tag, str)}
    while address(*position) in taken:
        position = Position(position.row, position.column + 1)
    return position


def _comments(editing: Editing, part: str) -> etree._Element | None:
    """The sheet's comments; None when they are damaged."""
    name = editing.related(part, "/comments")
    if not name:
        name = editing.free_name("xl/comments{}.xml")
        editing.add(name, _EMPTY_COMMENTS, _COMMENTS_TYPE)
        editing.relate(part, f"{OFFICE}/comments", name)
    whole = editing.readable(name) and {tag("authors"), tag("commentList")} <= {one.tag for one in editing.xml(name)}
    return editing.change(name) if whole else None


def _drawing(editing: Editing, part: str, sheet: SheetEditing) -> etree._Element | None:
    """The sheet's VML drawing; None when there is one that is no XML, as old form controls may write it."""
    name = editing.related(part, "/vmlDrawing") if sheet.root.find(tag("legacyDrawing")) is not None else ""
    if not name:
        name = editing.free_name("xl/drawings/vmlDrawing{}.vml")
        block = _FIRST_BLOCK + int("".join(re.findall(r"\d", name)))
        editing.put(name, _EMPTY_DRAWING.format(block=block).encode())
        editing.declare("vml", _VML_TYPE)
        sheet.child("legacyDrawing").set(RELATIONSHIP_ID, editing.relate(part, f"{OFFICE}/vmlDrawing", name))
    return editing.change(name) if editing.readable(name) else None


def _author(comments: etree._Element, author: str) -> int:
    authors = next(comments.iterchildren(tag("authors")))
    names = [one.text for one in authors]
    if author not in names:
        etree.SubElement(authors, tag("author")).text = author
    return [one.text for one in authors].index(author)


def _write(comment: etree._Element, notes: tuple[Note, ...]) -> None:
    found = comment.find(tag("text"))
    text = etree.SubElement(comment, tag("text")) if found is None else found
    plain = text.find(tag("t"))
    if plain is not None:  # a text without runs cannot stand before runs
        text.remove(plain)
        _add_run(text, plain.text or "", bold=False)
    for note in notes:
        _add_run(text, ("\n\n" if len(text) else "") + note.heading, bold=True)
        _add_run(text, f"\n{note.text}", bold=False)


def _add_run(text: etree._Element, content: str, *, bold: bool) -> None:
    run = etree.SubElement(text, tag("r"))
    style = etree.SubElement(run, tag("rPr"))
    if bold:
        etree.SubElement(style, tag("b"))
    etree.SubElement(style, tag("sz"), val="10")
    etree.SubElement(style, tag("color"), indexed="81")
    etree.SubElement(style, tag("rFont"), val="Tahoma")
    etree.SubElement(style, tag("family"), val="2")
    words = etree.SubElement(run, tag("t"))
    words.set(_SPACE, "preserve")
    words.text = content


def _shape(number: int, position: Position) -> etree._Element:
    row, column = position.row - 1, position.column - 1
    top = max(row - 1, 0)
    anchor = f"{column + 1}, 15, {top}, 10, {column + 5}, 15, {top + 8}, 4"
    return etree.fromstring(_SHAPE.format(number=number, anchor=anchor, row=row, column=column))


def _highest_number(drawing: etree._Element) -> int:
    """The highest number of a shape in the drawing; without shapes, the number before the first of its block."""
    found = (re.search(r"_s(\d+)$", str(one.get("id", ""))) for one in drawing.iter(f"{{{_V}}}shape"))
    block = next((str(one.get("data", "1")) for one in drawing.iter(f"{{{_O}}}idmap")), "1")
    return max((int(one[1]) for one in found if one), default=int(re.split(r"\D", block)[0] or 1) * 1024)
