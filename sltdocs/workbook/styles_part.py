"""The part with the workbook's formats, made when a workbook has none."""

import re

from lxml import etree

from sltdocs.workbook.editing import Editing
from sltdocs.workbook.spreadsheet_xml import MAIN, OFFICE, tag

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
