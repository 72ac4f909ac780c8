"""The shipped slide master: title, title and content, two contents, section and title only, readable from the back row."""

import io
import re
from typing import Any

from pptx import Presentation
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.util import Cm

from sltdocs.word.package import read_package, write_package
from templates.source.look import ACCENT, FONT, THEME_COLOURS

WIDTH, HEIGHT = 33.867, 19.05
"""Centimetres: 16:9, as PowerPoint makes them."""
SIDE, TITLE_TOP, TITLE_HEIGHT, BODY_TOP, BODY_HEIGHT = 1.8, 0.9, 3.0, 4.3, 12.9
GAP = 1.0
FOOT_TOP, FOOT_HEIGHT = 17.6, 1.0
KEPT = {"title": "title", "obj": "obj", "twoObj": "twoObj", "secHead": "secHead", "titleOnly": "titleOnly"}
TITLE_SIZE, FIRST_TITLE_SIZE, BODY_SIZE, FOOT_SIZE = 36, 48, 28, 16
_EPOCH = "2026-01-01T00:00:00Z"
_NAMES = {
    "title": "Tittellysbilde", "obj": "Tittel og innhold", "twoObj": "To innholdsdeler", "secHead": "Deloverskrift",
    "titleOnly": "Bare tittel",
}  # fmt: skip


def presentation(language: str) -> bytes:
    """The template (pptx); it holds no slide."""
    slides = Presentation()
    slides.slide_width, slides.slide_height = Cm(WIDTH), Cm(HEIGHT)
    master = slides.slide_masters[0]
    for layout in list(master.slide_layouts):
        if layout._element.get("type") not in KEPT:
            master.slide_layouts.remove(layout)
    _master(master)
    for layout in master.slide_layouts:
        layout.name = _NAMES[layout._element.get("type")]
        _layout(layout, layout._element.get("type"))
    out = io.BytesIO()
    slides.save(out)
    return _finished(read_package(out.getvalue()), language)


def _master(master: Any) -> None:  # noqa: ANN401
    width = WIDTH - 2 * SIDE
    for place in master.placeholders:
        kind = place._element.find(f".//{qn('p:ph')}").get("type")
        box = {
            "title": (SIDE, TITLE_TOP, width, TITLE_HEIGHT),
            "body": (SIDE, BODY_TOP, width, BODY_HEIGHT),
            "dt": (SIDE, FOOT_TOP, 6, FOOT_HEIGHT),
            "ftr": (9, FOOT_TOP, 16, FOOT_HEIGHT),
            "sldNum": (WIDTH - SIDE - 4, FOOT_TOP, 4, FOOT_HEIGHT),
        }[kind]
        _put(place, *box)
    _styles(master._element.find(qn("p:txStyles")))
    for place in master.placeholders:
        for one in place._element.iter(qn("a:defRPr")):
            if one.get("sz") == "1200":
                one.set("sz", str(FOOT_SIZE * 100))
                for colour in one.findall(f".//{qn('a:schemeClr')}"):
                    for child in list(colour):
                        colour.remove(child)
        body = place._element.find(f".//{qn('a:bodyPr')}")
        for child in list(body):
            body.remove(child)
    _bar(master)


def _bar(master: Any) -> None:  # noqa: ANN401
    """A line below the title in the municipality's colour; nothing depends on it."""
    tree = master._element.find(f"{qn('p:cSld')}/{qn('p:spTree')}")
    tree.insert(
        2,
        parse_xml(
            '<p:sp xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
            'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><p:nvSpPr><p:cNvPr id="90" name="Strek"/>'
            '<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/>'
            f'<a:ext cx="{Cm(WIDTH)}" cy="{Cm(0.45)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
            '<a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>'
        ),
    )


def _styles(styles: Any) -> None:  # noqa: ANN401
    title = styles.find(f"{qn('p:titleStyle')}/{qn('a:lvl1pPr')}")
    title.set("algn", "l")
    run = title.find(qn("a:defRPr"))
    run.set("sz", str(TITLE_SIZE * 100))
    run.set("b", "1")
    run.find(f".//{qn('a:schemeClr')}").set("val", "tx2")
    for number in range(1, 10):
        level = styles.find(f"{qn('p:bodyStyle')}/{qn(f'a:lvl{number}pPr')}")
        level.find(qn("a:defRPr")).set("sz", str(BODY_SIZE * 100 if number == 1 else 2400))
        space = level.find(f"{qn('a:spcBef')}/{qn('a:spcPct')}")
        if space is not None:
            space.set("val", "30000")


def _layout(layout: Any, kind: str) -> None:  # noqa: ANN401
    width = WIDTH - 2 * SIDE
    half = (width - GAP) / 2
    boxes = {
        "title": {0: (SIDE, 4.6, width, 4.2), 1: (SIDE, 9.2, width, 6.0)},
        "secHead": {0: (SIDE, 6.0, width, 4.0), 1: (SIDE, 10.3, width, 4.0)},
        "twoObj": {1: (SIDE, BODY_TOP, half, BODY_HEIGHT), 2: (SIDE + half + GAP, BODY_TOP, half, BODY_HEIGHT)},
    }.get(kind, {})
    for place in layout.placeholders:
        at = place.placeholder_format.idx
        if at in boxes:
            _put(place, *boxes[at])
        elif place._element.spPr.find(qn("a:xfrm")) is not None:
            place._element.spPr.remove(place._element.spPr.find(qn("a:xfrm")))
        _letters(place, FIRST_TITLE_SIZE if at == 0 else BODY_SIZE)
        if kind in {"title", "secHead"}:
            _to_the_left(place, "b" if at == 0 else "t")


def _letters(place: Any, size: int) -> None:  # noqa: ANN401
    """The size of a layout's own letters; all else about them is the master's."""
    for run in place._element.iter(qn("a:defRPr")):
        run.attrib.clear()
        run.set("sz", str(size * 100))
        for child in list(run):
            run.remove(child)


def _to_the_left(place: Any, anchor: str) -> None:  # noqa: ANN401
    for level in place._element.iter():
        if re.fullmatch(r".*lvl\dpPr", str(level.tag)):
            level.set("algn", "l")
    for body in place._element.iter(qn("a:bodyPr")):
        body.set("anchor", anchor)


def _put(place: Any, left: float, top: float, width: float, height: float) -> None:  # noqa: ANN401
    place.left, place.top, place.width, place.height = Cm(left), Cm(top), Cm(width), Cm(height)


def _finished(parts: dict[str, bytes], language: str) -> bytes:
    """With our colours and letters, without the picture and the moment of the file that it began as."""
    parts.pop("docProps/thumbnail.jpeg", None)
    parts = {name: part for name, part in parts.items() if "printerSettings" not in name}
    for name in [one for one in parts if one.endswith(".rels")]:
        parts[name] = re.sub(rb"<Relationship [^>]*(?:thumbnail|printerSettings)[^>]*/>", b"", parts[name])
    theme = parts["ppt/theme/theme1.xml"].decode()
    for name, colour in THEME_COLOURS.items():
        theme = re.sub(rf"<a:{name}>.*?</a:{name}>", f'<a:{name}><a:srgbClr val="{colour}"/></a:{name}>', theme, flags=re.DOTALL)
    theme = re.sub(r'(<a:(?:major|minor)Font>\s*<a:latin typeface=")[^"]*', rf"\g<1>{FONT}", theme)
    parts["ppt/theme/theme1.xml"] = re.sub(r'name="[^"]*"', 'name="SLT"', theme, count=1).encode()
    for name in [one for one in parts if one.endswith(".xml")]:
        parts[name] = re.sub(rb'lang="en-US"', f'lang="{language}"'.encode(), parts[name])
    core = re.sub(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", _EPOCH, parts["docProps/core.xml"].decode())
    core = re.sub(r"(<(?:dc:creator|cp:lastModifiedBy)>)[^<]*", r"\1", core)
    parts["docProps/core.xml"] = re.sub(r"(<dc:title>)[^<]*", r"\1SLT-presentasjon", core).encode()
    return write_package(parts)


assert THEME_COLOURS["dk2"] == ACCENT  # titles are as dark as headings in the documents
