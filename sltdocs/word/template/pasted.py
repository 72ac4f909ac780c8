"""A table that was pasted into a text, as WordprocessingML (ISO/IEC 29500-1, 17.4)."""

from collections.abc import Callable, Mapping

from sltdocs.contract.cell import Run
from sltdocs.contract.prose.pasted_tables import Line, PastedTable, plain
from sltdocs.word.escaping import escape, quoted

IN_TABLES = ("tabell", "table")
"""How the names of styles begin that are for text in the cells of tables."""
_TABLE_STYLES = ("slt-tabell", "table grid")
_HEAD, _CELL = "tabelltopp", "tabelltekst"
_WIDTH = 9_000
"""Twentieths of a point: about the width of a page's text; the table is as wide as the text whatever that is."""
_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)


def table_xml(table: PastedTable, styles: Mapping[str, str], style: str, runs: Callable[[Line], str]) -> str:
    """The table, as wide as the text, with its first row repeated on each page when that is a heading.

    `styles` are the template's style ids by lower-case name, `style` the id for cells where it has none for tables, and
    `runs` writes the text of a cell. The table is named by its first row, for those who have it read to them.
    """
    columns = len(table.rows[0])
    width = _WIDTH // columns
    grid = f'<w:gridCol w:w="{width}"/>' * columns
    rows = [
        _row(row, columns, escape(styles.get(_HEAD if head else _CELL, style)), runs, head=head)
        for row, head in ((row, table.has_heading and number == 0) for number, row in enumerate(table.rows))
    ]
    name = quoted(", ".join(text for cell in table.rows[0] if (text := plain(cell))))
    properties = f"{_look(styles, head=table.has_heading)}<w:tblCaption w:val={name}/>"
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def _look(styles: Mapping[str, str], *, head: bool) -> str:
    """The table's own style when the template has one, and borders when it has not."""
    style = next((styles[name] for name in _TABLE_STYLES if name in styles), "")
    named = f'<w:tblStyle w:val="{escape(style)}"/>' if style else ""
    borders = "" if style else f"<w:tblBorders>{_BORDERS}</w:tblBorders>"
    return (
        f'{named}<w:tblW w:w="5000" w:type="pct"/>{borders}'
        f'<w:tblLook w:val="{"0020" if head else "0000"}" w:firstRow="{int(head)}" w:lastRow="0" w:firstColumn="0" '
        'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
    )


def _row(row: tuple[Line, ...], columns: int, style: str, runs: Callable[[Line], str], *, head: bool) -> str:
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{5000 // columns}" w:type="pct"/></w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs(cell)}</w:p></w:tc>'
        for cell in row
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if head else ''}</w:trPr>{cells}</w:tr>"


def emboldened(line: Line) -> Line:
    """The line in bold."""
    return tuple(Run(run.text, bold=True, italic=run.italic, link=run.link) for run in line)
