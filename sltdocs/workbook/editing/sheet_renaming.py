"""A sheet or a column heading gets another name, and whatever speaks of it by name speaks of it by the new one."""

import re
from collections.abc import Callable

from lxml import etree

from sltdocs.workbook.editing.edited_workbook import Editing
from sltdocs.workbook.package.spreadsheet_xml import tag

_FORMULAS = {"f", "formula1", "formula2", "definedName", "calculatedColumnFormula", "totalsRowFormula"}
"""Elements, in whatever namespace, whose text is a formula: of cells, drop-downs, names, charts, sparklines, tables."""

FORMULA_PARTS = ("xl/worksheets/", "xl/charts/", "xl/tables/", "xl/workbook")
"""Where parts lie that may hold formulas."""


def rename_sheet(editing: Editing, old: str, new: str) -> None:
    """The sheet's tab, and every formula, name and link that leads to it."""
    root = editing.change(editing.main)
    for element in root.iterfind(f"{tag('sheets')}/{tag('sheet')}"):
        if element.get("name") == old:
            element.set("name", new)
    plain, quoted = re.escape(old), re.escape(_quoted(old))
    pattern = re.compile(rf"(?:{quoted}|(?<![\w.'\]]){plain})!")
    _change_formulas(editing, old, lambda formula: pattern.sub(lambda _: f"{_quoted(new)}!", formula))


def rename_heading_in_tables(editing: Editing, part: str, old: str, new: str) -> None:
    """An Excel table repeats its headings; where they differ from the cells, Excel calls the file damaged."""
    columns = [
        (table, column)
        for table in tables_of(editing, part)
        for column in editing.xml(table).iter(tag("tableColumn"))
        if column.get("name") == old
    ]
    for table, column in columns:
        editing.change(table)
        column.set("name", new)
    if columns:
        _change_formulas(editing, f"[{old}]", lambda formula: formula.replace(f"[{old}]", f"[{new}]"))


def is_formula(element: etree._Element) -> bool:
    """Whether the element's text is a formula."""
    return isinstance(element.tag, str) and element.tag.rpartition("}")[2] in _FORMULAS


def tables_of(editing: Editing, part: str) -> list[str]:
    """The parts of the Excel tables on a sheet."""
    return [
        one.target
        for one in editing.package.relationships(part).values()
        if one.kind.endswith("/table") and editing.readable(one.target)
    ]


def _change_formulas(editing: Editing, mentioned: str, change: Callable[[str], str]) -> None:
    for name in editing.names:
        if not name.startswith(FORMULA_PARTS) or not name.endswith(".xml") or not editing.readable(name):
            continue
        for element in editing.xml(name).iter():
            location = str(element.get("location", ""))
            if is_formula(element) and element.text and mentioned in element.text:
                editing.change(name)
                element.text = change(element.text)
            elif mentioned in location:
                editing.change(name)
                element.set("location", change(location))


def _quoted(name: str) -> str:
    escaped = name.replace("'", "''")
    return f"'{escaped}'"
