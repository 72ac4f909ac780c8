"""The formats of marked cells: her own, with a colour and a frame that differs by severity, so that colour is not alone."""

import re
from copy import deepcopy
from enum import Enum

from lxml import etree

from sltdocs.contract.code import Severity
from sltdocs.workbook.editing.edited_workbook import Editing
from sltdocs.workbook.package.spreadsheet_xml import MAIN, OFFICE, tag

COLOURS = {Severity.ERROR: "FFFFC7C2", Severity.WARNING: "FFFFEB9C", Severity.ADVICE: "FFDDEBF7"}
_FRAMES = {
    Severity.ERROR: ("thick", "FFB00020"),
    Severity.WARNING: ("mediumDashed", "FF8A5A00"),
    Severity.ADVICE: ("dotted", "FF1F4E79"),
}
_FONT = (
    "b",
    "i",
    "strike",
    "condense",
    "extend",
    "outline",
    "shadow",
    "u",
    "vertAlign",
    "sz",
    "color",
    "name",
    "family",
    "charset",
)
_FONT_ORDER = {tag(name): order for order, name in enumerate((*_FONT, "scheme"))}
"""The children of a font in the order of the schema, which not every program keeps to."""

_SIDES = ("left", "right", "top", "bottom")

_MOMENT_FORMATS = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
"""Excel's own number formats for dates and times (ISO/IEC 29500-1, 18.8.30 numFmt)."""
_LETTERS_THEMSELVES = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|[_*].')
"""What in a number format stands for itself, for a colour, or for a width (18.8.31)."""
_MOMENT = re.compile("[dmyhs]", re.IGNORECASE)


class MarkLook(Enum):
    """The looks of texts on the sheet of findings."""

    TEXT = "text"
    TITLE = "title"
    INTRODUCTION = "introduction"
    HEADING = "heading"
    STRONG = "strong"
    LINK = "link"


class Marks:
    """The workbook's formats, to which those of marked cells are added as they are needed."""

    def __init__(self, styles: etree._Element) -> None:
        self._styles = styles
        self._formats = self._group("cellXfs")
        self._made: dict[tuple[int, Severity], int] = {}
        self._plain: dict[MarkLook, int] = {}
        if len(self._formats) == 0:
            etree.SubElement(self._formats, tag("xf"), numFmtId="0", fontId="0", fillId="0", borderId="0")

    def marked(self, style: int, severity: Severity) -> int:
        """The number of the format that is this one, marked."""
        if style >= len(self._formats):
            style = 0
        if (style, severity) not in self._made:
            made = deepcopy(self._formats[style])
            made.set("fillId", str(self._fill(COLOURS[severity])))
            made.set("borderId", str(self._frame(*_FRAMES[severity])))
            made.set("fontId", str(self._dark_font(int(made.get("fontId", "0")))))
            made.attrib.update({"applyFill": "1", "applyBorder": "1", "applyFont": "1"})
            self._made[style, severity] = _added(self._formats, made)
        return self._made[style, severity]

    def showing(self, style: int, code: str) -> int:
        """The number of the format that is this one, with this number format."""
        made = deepcopy(self._formats[style if style < len(self._formats) else 0])
        made.attrib.update({"numFmtId": str(self._number_format(code)), "applyNumberFormat": "1"})
        if "quotePrefix" in made.attrib:
            del made.attrib["quotePrefix"]
        return _added(self._formats, made)

    def shows_moments(self, style: int) -> bool:
        """Whether numbers in this format are shown as dates or times."""
        if style >= len(self._formats):
            return False
        number = int(self._formats[style].get("numFmtId", "0"))
        own = {int(one.get("numFmtId", "0")): str(one.get("formatCode", "")) for one in self._styles.iter(tag("numFmt"))}
        if number in own:
            return _MOMENT.search(_LETTERS_THEMSELVES.sub("", own[number])) is not None
        return number in _MOMENT_FORMATS

    def _number_format(self, code: str) -> int:
        """The number of a number format of the workbook's own; those below 164 are Excel's."""
        group = self._group("numFmts")
        for one in group:
            if one.get("formatCode") == code:
                return int(one.get("numFmtId", "0"))
        number = max([163, *(int(one.get("numFmtId", "0")) for one in group)]) + 1
        etree.SubElement(group, tag("numFmt"), numFmtId=str(number), formatCode=code)
        group.set("count", str(len(group)))
        return number

    def plain(self, look: MarkLook) -> int:
        """The number of a format for the sheet of findings: wrapped text that is never taken for a formula."""
        if look not in self._plain:
            font = _added(self._group("fonts"), _font(look))
            border = (
                0
                if look in {MarkLook.TITLE, MarkLook.INTRODUCTION}
                else _added(self._group("borders"), _rule(strong=look is MarkLook.HEADING))
            )
            made = etree.Element(tag("xf"), numFmtId="49", fillId="0", xfId="0", quotePrefix="1")
            made.attrib.update({"fontId": str(font), "borderId": str(border)})
            made.attrib.update({"applyFont": "1", "applyBorder": "1", "applyAlignment": "1"})
            etree.SubElement(made, tag("alignment"), vertical="top", wrapText="0" if look is MarkLook.TITLE else "1")
            self._plain[look] = _added(self._formats, made)
        return self._plain[look]

    def severity(self, severity: Severity) -> int:
        """The number of a format for the word that names a severity: the same colour and frame as the cells have."""
        return self.marked(self.plain(MarkLook.STRONG), severity)

    def _group(self, name: str) -> etree._Element:
        found = self._styles.find(tag(name))
        if found is None:
            found = etree.Element(tag(name))
            order = ("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs")
            before = {tag(one) for one in order[: order.index(name)]}
            self._styles.insert(sum(1 for one in self._styles if one.tag in before), found)
        return found

    def _fill(self, colour: str) -> int:
        fill = etree.Element(tag("fill"))
        pattern = etree.SubElement(fill, tag("patternFill"), patternType="solid")
        etree.SubElement(pattern, tag("fgColor"), rgb=colour)
        etree.SubElement(pattern, tag("bgColor"), indexed="64")
        return _added(self._group("fills"), fill)

    def _frame(self, kind: str, colour: str) -> int:
        border = etree.Element(tag("border"))
        for side in _SIDES:
            etree.SubElement(etree.SubElement(border, tag(side), style=kind), tag("color"), rgb=colour)
        etree.SubElement(border, tag("diagonal"))
        return _added(self._group("borders"), border)

    def _dark_font(self, font: int) -> int:
        """The font without its colour: white on her dark blue would be unreadable on the colour of a mark."""
        fonts = self._group("fonts")
        if font >= len(fonts) or fonts[font].find(tag("color")) is None:
            return font
        made = deepcopy(fonts[font])
        kept = [one for one in made if one.tag != tag("color")]
        made[:] = sorted(kept, key=lambda one: _FONT_ORDER.get(str(one.tag), 0))
        return _added(fonts, made)


def _font(look: MarkLook) -> etree._Element:
    font = etree.Element(tag("font"))
    if look in {MarkLook.TITLE, MarkLook.HEADING, MarkLook.STRONG}:
        etree.SubElement(font, tag("b"))
    if look is MarkLook.LINK:
        etree.SubElement(font, tag("u"))
    etree.SubElement(font, tag("sz"), val="16" if look is MarkLook.TITLE else "11")
    if look is MarkLook.LINK:
        etree.SubElement(font, tag("color"), rgb="FF0B5394")
    etree.SubElement(font, tag("name"), val="Calibri")
    return font


def _rule(*, strong: bool) -> etree._Element:
    """A line below the cell."""
    border = etree.Element(tag("border"))
    for side in _SIDES:
        etree.SubElement(border, tag(side))
    below = border[_SIDES.index("bottom")]
    below.set("style", "medium" if strong else "thin")
    etree.SubElement(below, tag("color"), rgb="FF595959" if strong else "FFBFBFBF")
    etree.SubElement(border, tag("diagonal"))
    return border


def _added(group: etree._Element, element: etree._Element) -> int:
    """The number of an element in its group, which it joins unless one just like it is there."""
    wanted = etree.tostring(element, method="c14n")
    for number, other in enumerate(group):
        if etree.tostring(other, method="c14n", with_tail=False) == wanted:
            return number
    group.append(element)
    group.set("count", str(len(group)))
    return len(group) - 1


_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"
_PLAIN = (
    f'<styleSheet xmlns="{MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'
).encode()


def styles_of(editing: Editing) -> etree._Element:
    """The root of the styles part, to be changed."""
    name = editing.related(editing.main, "/styles")
    if editing.readable(name):
        return editing.change(name)
    name = "xl/styles.xml" if "xl/styles.xml" not in editing else editing.free_name("xl/styles{}.xml")
    editing.add(name, _PLAIN, _TYPE)
    editing.relate(editing.main, f"{OFFICE}/styles", name)
    root = editing.change(name)
    _fill_up(root[-1], _formats_used(editing))
    return root


def _formats_used(editing: Editing) -> int:
    """How many formats the cells count on, although there are none: new ones must come behind these."""
    numbers = (int(found) for _, part in editing.sheets() for found in re.findall(rb'\bs="(\d{1,5})"', editing.bytes_of(part)))
    return max(numbers, default=0) + 1


def _fill_up(formats: etree._Element, count: int) -> None:
    for _ in range(len(formats), count):
        etree.SubElement(formats, tag("xf"), numFmtId="0", fontId="0", fillId="0", borderId="0", xfId="0")
    formats.set("count", str(len(formats)))
