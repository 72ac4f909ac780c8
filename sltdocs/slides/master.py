"""A presentation of anybody's as a master: opened safely, emptied, and its layouts found by what they are for."""

import io
from collections.abc import Callable, Iterator
from enum import StrEnum
from itertools import count
from typing import Any

from msgspec import Struct
from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.oxml.ns import qn

from sltdocs.errors import TemplateFault
from sltdocs.word.package import CONTENT_TYPES, PackageFault, read_package, write_package

Slides = Any
"""A presentation of python-pptx, which has no types."""
_MAIN = b"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
_TEMPLATE = b"application/vnd.openxmlformats-officedocument.presentationml.template.main+xml"
_TITLES = {PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE, PP_PLACEHOLDER.VERTICAL_TITLE}
_BODIES = {PP_PLACEHOLDER.BODY, PP_PLACEHOLDER.OBJECT, PP_PLACEHOLDER.SUBTITLE}
_NOT_FOR_SHOW = {"commentAuthors", "authors", "handoutMaster", "customXml", "tags", "slide"}
"""What a file brings along that is not its look: names of people among it."""


class LayoutKind(StrEnum):
    """What a layout is for; the value is OOXML's name of it (19.7.15, ST_SlideLayoutType)."""

    TITLE = "title"
    CONTENT = "obj"
    TWO_CONTENTS = "twoObj"


class PlaceholderKind(StrEnum):
    """The places that a layout must have."""

    TITLE = "title"
    BODY = "body"
    SECOND_BODY = "second-body"


class Lacking(Struct, frozen=True):
    """A place that a layout lacks; of a layout that is not there at all `placeholder` is None. `name` is the layout's own."""

    layout: LayoutKind
    placeholder: PlaceholderKind | None = None
    name: str = ""


class Layout(Struct, frozen=True):
    """A layout of the master, and the numbers of its places: title, then bodies from left to right."""

    layout: Any
    title: int
    bodies: tuple[int, ...]


def opened(template: bytes) -> Slides:
    """The presentation or PowerPoint template (.potx) without slides; TemplateFault when it cannot be used."""
    try:
        parts = read_package(template)
        parts[CONTENT_TYPES] = parts[CONTENT_TYPES].replace(_TEMPLATE, _MAIN)
        presentation = Presentation(io.BytesIO(write_package(parts)))
    except (PackageFault, KeyError, ValueError, AttributeError, SyntaxError, OSError) as fault:  # lxml's faults are SyntaxErrors
        raise TemplateFault(f"not a PowerPoint presentation: {fault}") from fault
    _empty(presentation)
    for master in presentation.slide_masters:
        for layout in master.slide_layouts:
            _tell_apart(layout)
    return presentation


def _tell_apart(layout: Any) -> None:  # noqa: ANN401
    """Numbers places of a layout that have the same number, as LibreOffice writes them: a slide's place finds its own by it."""
    places = [place._element.find(f".//{qn('p:nvPr')}/{qn('p:ph')}") for place in layout.placeholders]
    seen = {"0"} if any(one.get("type") in {"title", "ctrTitle"} for one in places) else set()
    numbers = count(max(int(one.get("idx", "0")) for one in places) + 10) if places else count()
    for place in places:
        index = place.get("idx", "0")
        if index in seen and place.get("type") not in {"title", "ctrTitle"}:
            index = str(next(numbers))
            place.set("idx", index)
        seen.add(index)


def _empty(presentation: Slides) -> None:
    """Takes away slides, what counts them, and the names of those who commented them."""
    element = presentation.part._element
    for listed in element.findall(f".//{qn('p:sldId')}"):
        listed.getparent().remove(listed)
    for gone in ("p:custShowLst", "p:custDataLst", "p:extLst", "p:handoutMasterIdLst"):
        for found in element.findall(qn(gone)):
            element.remove(found)
    for relations in (presentation.part.rels, presentation.part.package._rels):
        for key, one in list(relations.items()):
            if one.reltype.rpartition("/")[2] in (*_NOT_FOR_SHOW, "thumbnail", "custom-properties"):
                relations.pop(key)


def layout_of(presentation: Slides, kind: LayoutKind) -> Layout:
    """The layout of this kind; raises TemplateFault when it or a place in it is missing."""
    found = _find(presentation, kind)
    if isinstance(found, Lacking):
        raise TemplateFault(f"the slide master lacks {found.layout}/{found.placeholder or 'layout'} {found.name}".strip())
    return found


def lacking(presentation: Slides) -> Iterator[Lacking]:
    """Every layout and place that is missing."""
    for kind in LayoutKind:
        found = _find(presentation, kind)
        if isinstance(found, Lacking):
            yield found


_BODIES_OF = {LayoutKind.TITLE: 0, LayoutKind.CONTENT: 1, LayoutKind.TWO_CONTENTS: 2}
_ALSO = {LayoutKind.CONTENT: ("tx", "objTx"), LayoutKind.TITLE: (), LayoutKind.TWO_CONTENTS: ("twoColTx", "txAndObj", "objAndTx")}


def _find(presentation: Slides, kind: LayoutKind) -> Layout | Lacking:
    """By what the file says that a layout is for; where it says nothing, by the places that it has."""
    layouts = [layout for master in presentation.slide_masters for layout in master.slide_layouts]
    told = [one for name in (kind.value, *_ALSO[kind]) for one in layouts if one._element.get("type") == name]
    alike = [one for one in layouts if _is_like(one, kind)]
    upright = sorted((*told, *alike), key=lambda one: not _is_upright(one, presentation))
    tried = [_whole(one, kind) for one in upright]
    return next((one for one in tried if isinstance(one, Layout)), tried[0] if tried else Lacking(kind))


def _is_upright(layout: Any, presentation: Slides) -> bool:  # noqa: ANN401
    """Whether its title stands above the rest, not beside it as on a slide for Japanese."""
    titles = [one for one in layout.placeholders if one.placeholder_format.type in _TITLES]
    return bool(titles) and 2 * int(titles[0].width or 0) >= int(presentation.slide_width)


def _is_like(layout: Any, kind: LayoutKind) -> bool:  # noqa: ANN401
    """Whether it has the very places of this kind; any layout with a subtitle is one for the first slide."""
    types = [one.placeholder_format.type for one in layout.placeholders]
    bodies = [one for one in types if one in {PP_PLACEHOLDER.BODY, PP_PLACEHOLDER.OBJECT}]
    if kind is LayoutKind.TITLE:
        return PP_PLACEHOLDER.CENTER_TITLE in types or (PP_PLACEHOLDER.SUBTITLE in types and not bodies)
    return layout._element.get("type") in {None, "cust", "obj", "tx"} and len(bodies) == _BODIES_OF[kind]


def _whole(layout: Any, kind: LayoutKind) -> Layout | Lacking:  # noqa: ANN401
    places = list(layout.placeholders)
    titles = [one for one in places if one.placeholder_format.type in _TITLES]
    bodies = sorted(
        (one for one in places if one.placeholder_format.type in _BODIES), key=lambda one: (one.left or 0, one.top or 0)
    )
    if not titles:
        return Lacking(kind, PlaceholderKind.TITLE, layout.name)
    if len(bodies) < _BODIES_OF[kind]:
        return Lacking(kind, PlaceholderKind.SECOND_BODY if bodies else PlaceholderKind.BODY, layout.name)
    return Layout(layout, titles[0].placeholder_format.idx, tuple(one.placeholder_format.idx for one in bodies))


def type_size(placeholder: Any, style: str, standard: int) -> int:  # noqa: ANN401
    """The size of type that a layout's place has in points, its master's where it says none; `style` is `title` or `body`."""
    for element in _inherited(placeholder, style):
        found = element.find(f".//{qn('a:lvl1pPr')}/{qn('a:defRPr')}")
        if found is not None and found.get("sz"):
            return int(found.get("sz")) // 100
    return standard


def _inherited(placeholder: Any, style: str) -> Iterator[Any]:  # noqa: ANN401
    own: Callable[[Any], Any] = lambda shape: shape._element.find(f".//{qn('a:lstStyle')}")  # noqa: E731
    master = placeholder.part.slide_layout.slide_master
    wanted = _TITLES if style == "title" else {PP_PLACEHOLDER.BODY}
    above = [one for one in master.placeholders if one.placeholder_format.type in wanted]
    styles = master._element.find(f"{qn('p:txStyles')}/{qn(f'p:{style}Style')}")
    yield from (one for one in (own(placeholder), *map(own, above[:1]), styles) if one is not None)
