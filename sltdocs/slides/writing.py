"""Writes a deck on a master with python-pptx: the same deck on the same master gives the same bytes."""

import io
import re
from collections.abc import Sequence
from datetime import UTC
from typing import Any

from msgspec import Struct
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.util import Pt

from sltdocs.slides.deck import Deck, SlideKind
from sltdocs.slides.deck_charts import add_chart
from sltdocs.slides.fitting import LEAST_POINT, MOST_POINT, Page, Room, pages
from sltdocs.slides.master import Layout, LayoutKind, Slides, layout_of, opened, type_size
from sltdocs.word.package import read_package, write_package

_EMU = 12_700
"""English metric units in a point of type."""
_TITLE_SIZE = 44
_LEAST_TITLE = 28
_INSET = 15
"""Points that a text keeps from the sides of its place, both together; twice a tenth of an inch (21.1.2.1.1)."""


class Master(Struct, frozen=True):
    """An emptied presentation with its layouts by kind."""

    presentation: Slides
    layouts: dict[LayoutKind, Layout]


def written(deck: Deck, template: bytes, identifier: str) -> bytes:
    """The presentation (pptx), which bears the identifier; raises TemplateFault when the master lacks a layout or a place."""
    presentation = opened(template)
    master = Master(presentation, {kind: layout_of(presentation, kind) for kind in LayoutKind})
    rooms = {kind: _room(master.layouts[_layout(kind)]) for kind in SlideKind}
    for page in pages(deck, rooms):
        _add(page, master, deck)
    _properties(presentation, deck, identifier)
    out = io.BytesIO()
    presentation.save(out)
    return _steady(out.getvalue(), deck)


def _layout(kind: SlideKind) -> LayoutKind:
    known = {SlideKind.TITLE: LayoutKind.TITLE, SlideKind.CHART: LayoutKind.TWO_CONTENTS}
    return known.get(kind, LayoutKind.CONTENT)


def _room(layout: Layout) -> Room:
    """The room in the last body of a layout, where points stand."""
    places = {one.placeholder_format.idx: one for one in layout.layout.placeholders}
    if not layout.bodies:
        return Room(600, 200, LEAST_POINT)
    body = places[layout.bodies[-1]]
    size = min(MOST_POINT, max(LEAST_POINT, type_size(body, "body", LEAST_POINT)))
    return Room(body.width / _EMU - _INSET - size, body.height / _EMU - _INSET / 2, size)


def _add(page: Page, master: Master, deck: Deck) -> None:
    kind = page.slide.kind if page.points or page.slide.kind is not SlideKind.CHART else SlideKind.POINTS
    layout = master.layouts[_layout(kind)]
    made = master.presentation.slides.add_slide(layout.layout)
    places = {one.placeholder_format.idx: one for one in made.placeholders}
    title = places[layout.title]
    _fill(title, (page.title,), deck.language, _title_size(title, page.title))
    made.shapes._spTree.insert(2, title._element)  # read first: after the two properties of the tree
    bodies = [places[at] for at in layout.bodies if at in places]
    if page.slide.chart is not None and bodies:
        add_chart(made, page.slide.chart, bodies.pop(0), page.title, deck.language)
    if bodies and page.points:
        size = LEAST_POINT if kind is SlideKind.TITLE else _room(layout).size
        _fill(bodies[0], page.points, deck.language, size)
    for left in made.placeholders:
        if not left.has_text_frame or not left.text_frame.text.strip():
            left._element.getparent().remove(left._element)
    _number(made, layout, deck.language)
    _notes(made, page, deck.language)


def _title_size(title: Any, text: str) -> int:  # noqa: ANN401
    """The size of a title at which it stands on so many lines as there is room for."""
    first = type_size(title, "title", _TITLE_SIZE)
    for size in range(first, _LEAST_TITLE, -2):
        room = Room(title.width / _EMU - _INSET, title.height / _EMU, size)
        if room.lines(text) <= max(1.35, room.most_lines):
            return size
    return min(first, _LEAST_TITLE)


def _fill(place: Any, lines: Sequence[str], language: str, size: int) -> None:  # noqa: ANN401
    """Puts a paragraph a line into a place, in the style of the master."""
    frame = place.text_frame
    for at, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if at == 0 else frame.add_paragraph()
        run = paragraph.add_run()
        run.text = line
        run.font.size = Pt(size)
        run._r.get_or_add_rPr().set("lang", language)
        if _is_from_right(line):
            paragraph._p.get_or_add_pPr().set("rtl", "1")


def _is_from_right(text: str) -> bool:
    """Whether its first letter is written from right to left."""
    first = re.search(r"[^\W\d_]", text)
    return first is not None and re.match(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]", first[0]) is not None


def _number(made: Any, layout: Layout, language: str) -> None:  # noqa: ANN401
    """The slide's number where the layout has a place for it: in a hall people ask for slide 5."""
    place = next((one for one in layout.layout.placeholders if one.placeholder_format.type == PP_PLACEHOLDER.SLIDE_NUMBER), None)
    if place is None:
        return
    number, index = max(shape.shape_id for shape in made.shapes) + 1, place.placeholder_format.idx
    made.shapes._spTree.append(
        parse_xml(
            '<p:sp xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
            'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><p:nvSpPr>'
            f'<p:cNvPr id="{number}" name="Slide Number {number}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
            f'<p:nvPr><p:ph type="sldNum" sz="quarter" idx="{index}"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/>'
            '<a:lstStyle/><a:p><a:fld id="{86CB4B4D-7CA3-9044-876B-883B54F8677D}" type="slidenum">'
            f'<a:rPr lang="{language}"/><a:t>{len(made.part.package.presentation_part.presentation.slides)}</a:t></a:fld></a:p>'
            "</p:txBody></p:sp>"
        )
    )


def _notes(made: Any, page: Page, language: str) -> None:  # noqa: ANN401
    """What the speaker has before the eyes: the whole wording, and where it comes from."""
    if not page.notes:
        return
    frame = made.notes_slide.notes_text_frame
    for at, line in enumerate(page.notes):
        paragraph = frame.paragraphs[0] if at == 0 else frame.add_paragraph()
        paragraph.text = line
        for run in paragraph.runs:
            run._r.get_or_add_rPr().set("lang", language)


def _properties(presentation: Slides, deck: Deck, identifier: str) -> None:
    """Title and author; nothing that a file of somebody's brought along."""
    properties, moment = presentation.core_properties, deck.created.astimezone(UTC).replace(tzinfo=None)
    properties.title, properties.language, properties.identifier = deck.title, deck.language, identifier
    properties.author = properties.last_modified_by = deck.author[:255]
    properties.created = properties.modified = moment
    properties.revision = 1
    properties.subject = properties.keywords = properties.comments = properties.category = properties.content_status = ""
    for gone in ("cp:lastPrinted",):
        for found in properties._element.findall(qn(gone)):
            properties._element.remove(found)


def _steady(data: bytes, deck: Deck) -> bytes:
    """The same package without the moment at which it was made; workbooks of charts are dated as the deck is."""
    parts = read_package(data)
    moment = f"{deck.created.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}".encode()
    for name, part in parts.items():
        if name.endswith(".xlsx"):
            inner = read_package(part)
            core = inner["docProps/core.xml"]
            inner["docProps/core.xml"] = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", moment, core)
            parts[name] = write_package(inner)
    return write_package(parts)
