"""An annual wheel as one native Word drawing: a group of ring segments and their texts, in the theme's colours and font.

A group of shapes is Word 2010's `wordprocessingGroup` ([MS-DOCX] 2.6, wpg and wps); ring segments are custom geometry
(ISO/IEC 29500-1, 20.1.9.8). It stays sharp and editable, follows the template's theme, and is read as one alternative text.
"""

from collections.abc import Iterator, Sequence
from math import cos, radians, sin
from textwrap import wrap

from msgspec import Struct

from sltdocs.word.escaping import escape, quoted
from sltdocs.word.figures.figure import DRAWING_ID, Figure

_EMU = 360_000
_NAMESPACES = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_GROUP = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
SIZE = 14.6
"""Centimetres across."""
_OUTER, _MIDDLE, _INNER = 7.2, 4.1, 2.4
_TEXT_RADIUS, _NAME_RADIUS = 5.7, 3.25
_TEXT_BOX, _NAME_BOX, _CENTRE_BOX = (2.5, 2.0), (1.66, 0.6), (4.0, 1.4)
_LINES, _LETTERS = 6, 18
"""So many lines of so many letters fit in a sector; the rest is in the table that goes with the wheel."""


class Sector(Struct, frozen=True):
    """A month: its name and what happens in it."""

    name: str
    texts: tuple[str, ...] = ()


def wheel(key: str, sectors: Sequence[Sector], *, centre: str, alt: str, style: str = "") -> Figure:
    """The wheel, clockwise from the top; `centre` is written in the middle, `alt` is read to who does not see it."""
    side = round(SIZE * _EMU)
    shapes = "".join(f"<wps:wsp><wps:cNvPr {body}</wps:wsp>" for body in _numbered(_shapes(sectors, centre)))
    extent = f'cx="{side}" cy="{side}"'
    xml = (
        f'<mc:AlternateContent {_NAMESPACES}><mc:Choice Requires="wpg"><w:drawing>'
        '<wp:inline distT="0" distB="0" distL="0" distR="0">'
        f"<wp:extent {extent}/><wp:docPr {DRAWING_ID} name={quoted(key)} descr={quoted(alt)}/><wp:cNvGraphicFramePr/>"
        f'<a:graphic><a:graphicData uri="{_GROUP}"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>'
        f'<a:off x="0" y="0"/><a:ext {extent}/><a:chOff x="0" y="0"/><a:chExt {extent}/></a:xfrm></wpg:grpSpPr>'
        f"{shapes}</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:t>{escape(alt)}</w:t></mc:Fallback></mc:AlternateContent>"
    )
    return Figure(key, xml, style=style)


def _numbered(shapes: Iterator[tuple[str, str]]) -> Iterator[str]:
    """Each shape's XML after `cNvPr`, with an id that no other drawing in the document has."""
    for number, (name, inner) in enumerate(shapes, 5001):
        yield f'id="{number}" name={quoted(name)}/>{inner}'


def _shapes(sectors: Sequence[Sector], centre: str) -> Iterator[tuple[str, str]]:
    step = 360 / len(sectors)
    for index, sector in enumerate(sectors):
        start, full = -90 + index * step, bool(sector.texts)
        yield sector.name, _segment(_OUTER, _MIDDLE, start, step, "bg2" if full else "bg1")
        yield sector.name, _segment(_MIDDLE, _INNER, start, step, "accent1" if full else "bg2")
        middle = radians(start + step / 2)
        yield sector.name, _text_box(_NAME_RADIUS, middle, _NAME_BOX, (sector.name,), 17, "bg1" if full else "tx1", bold=True)
        if full:
            yield sector.name, _text_box(_TEXT_RADIUS, middle, _TEXT_BOX, _fitting(sector.texts), 16, "tx1")
    yield centre, _text_box(0, 0, _CENTRE_BOX, (centre,), 28, "tx1", bold=True)


def _fitting(texts: Sequence[str]) -> tuple[str, ...]:
    """As much of the texts as there is room for; an ellipsis stands for those that are left out."""
    most = _LINES // 2
    if len(texts) > most:
        return (*(_cut(text, 2) for text in texts[: most - 1]), "…")
    return tuple(_cut(text, _LINES // len(texts)) for text in texts)


def _cut(text: str, lines: int) -> str:
    """As much of a text as stands on so many lines; what is cut ends in an ellipsis."""
    text = " ".join(text.split())
    rows, end = wrap(text, _LETTERS), 0
    if len(rows) <= lines:
        return text
    for row in rows[:lines]:
        end = text.index(row, end) + len(row)
    return f"{text[: end - 1].rstrip()}…"


def _segment(outer: float, inner: float, start: float, step: float, fill: str) -> str:
    """A ring segment; its coordinates are those of the whole wheel."""
    side = round(SIZE * _EMU)
    a, b = radians(start), radians(start + step)
    path = (
        f'<a:path w="{side}" h="{side}"><a:moveTo>{_point(outer, a)}</a:moveTo>{_arc(outer, start, step)}'
        f"<a:lnTo>{_point(inner, b)}</a:lnTo>{_arc(inner, start + step, -step)}<a:close/></a:path>"
    )
    return (
        f'<wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{side}" cy="{side}"/></a:xfrm>'
        f'<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>'
        f"<a:pathLst>{path}</a:pathLst></a:custGeom>"
        f"<a:solidFill>{_FILLS[fill]}</a:solidFill>"
        '<a:ln w="9525"><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/>'
    )


_FILLS = {
    "accent1": '<a:schemeClr val="accent1"/>',
    "bg1": '<a:schemeClr val="bg1"/>',
    "bg2": '<a:schemeClr val="accent1"><a:tint val="12000"/></a:schemeClr>',
}
"""The theme's first colour, white, and a breath of that colour: one change in the theme changes the whole wheel."""


def _point(radius: float, angle: float) -> str:
    middle = SIZE / 2
    return f'<a:pt x="{round((middle + radius * cos(angle)) * _EMU)}" y="{round((middle + radius * sin(angle)) * _EMU)}"/>'


def _arc(radius: float, start: float, step: float) -> str:
    return (
        f'<a:arcTo wR="{round(radius * _EMU)}" hR="{round(radius * _EMU)}" '
        f'stAng="{round(start % 360 * 60_000)}" swAng="{round(step * 60_000)}"/>'
    )


def _text_box(
    radius: float,
    angle: float,
    box: tuple[float, float],
    lines: Sequence[str],
    half_points: int,
    colour: str,
    *,
    bold: bool = False,
) -> str:
    """Centred text on a point of the wheel; `box` is its width and height in centimetres."""
    width, height = box
    x, y = SIZE / 2 + radius * cos(angle) - width / 2, SIZE / 2 + radius * sin(angle) - height / 2
    weight = "<w:b/>" if bold else ""
    run = f'{weight}{_TEXT_COLOURS[colour]}<w:sz w:val="{half_points}"/>'
    paragraphs = "".join(
        '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/></w:pPr>'
        f'<w:r><w:rPr>{run}</w:rPr><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>'
        for line in lines
    )
    return (
        f'<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="{round(x * _EMU)}" y="{round(y * _EMU)}"/>'
        f'<a:ext cx="{round(width * _EMU)}" cy="{round(height * _EMU)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f"<a:noFill/></wps:spPr><wps:txbx><w:txbxContent>{paragraphs}</w:txbxContent></wps:txbx>"
        '<wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></wps:bodyPr>'
    )


_TEXT_COLOURS = {
    "bg1": '<w:color w:val="FFFFFF" w:themeColor="background1"/>',
    "tx1": '<w:color w:val="000000" w:themeColor="text1"/>',
}
"""The theme's own colours where a program knows them, else white and black."""
