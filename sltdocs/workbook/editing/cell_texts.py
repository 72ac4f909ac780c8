"""The texts in cells, as they stand in the shared table or in the cell itself, and changing a piece of one."""

from copy import deepcopy

from lxml import etree

from sltdocs.contract.normalise import one_line
from sltdocs.workbook.editing.edited_workbook import Editing
from sltdocs.workbook.package.spreadsheet_xml import tag

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Texts:
    """The shared texts of a workbook. They are only read: a changed text moves into its own cell."""

    def __init__(self, editing: Editing) -> None:
        name = editing.related(editing.main, "/sharedStrings")
        self._shared = list(editing.xml(name).iterchildren(tag("si"))) if editing.readable(name) else []

    def replace(self, cell: etree._Element, before: str, after: str) -> bool:
        """Replaces the first such piece of the cell's text; bold and italics stay. False when it is not there.

        Nothing is changed in a cell with a formula: what it shows comes from elsewhere.
        """
        text = self._text(cell)
        if text is None or cell.find(tag("f")) is not None:
            return False
        inline = deepcopy(text)
        inline.tag = tag("is")
        if not _replace(inline, before, after):
            return False
        for child in list(cell):
            cell.remove(child)
        cell.set("t", "inlineStr")
        cell.append(inline)
        return True

    def _text(self, cell: etree._Element) -> etree._Element | None:
        if cell.get("t") == "inlineStr":
            return cell.find(tag("is"))
        number = cell.findtext(tag("v")) or ""
        if cell.get("t") == "s" and number.isdigit() and int(number) < len(self._shared):
            return self._shared[int(number)]
        return None


def _replace(text: etree._Element, before: str, after: str) -> bool:
    nodes = list(text.iter(tag("t")))
    whole = "".join(node.text or "" for node in nodes)
    for node in nodes:
        if before in (node.text or ""):
            _set(node, (node.text or "").replace(before, after, 1))
            return True
    if not nodes or (before not in whole and one_line(before) != one_line(whole)):
        return False
    _set(nodes[0], whole.replace(before, after, 1) if before in whole else after)
    for node in nodes[1:]:
        _set(node, "")
    return True


def _set(node: etree._Element, text: str) -> None:
    node.text = text
    node.set(_SPACE, "preserve")
