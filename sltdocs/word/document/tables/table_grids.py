"""Rows of tables and the grid they stand in; where a template repeats columns, the grid gets as many as the rows have."""

from collections.abc import Iterator

from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
AROUND = frozenset(f"{_W}{name}" for name in ("sdt", "sdtContent", "customXml"))
"""What may stand around rows and cells."""
_NO_WIDTH = "0"


def with_grids_as_rows(xml: bytes) -> bytes:
    """The part, in which every table whose rows are equally wide has a grid of that width, as wide in all as before.

    Word lays a table out by its grid (ISO/IEC 29500-1, 17.4.48 tblGrid). XML that is torn comes back as it is, and is
    found out later.
    """
    try:
        root = etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError:
        return xml
    for table in root.iter(f"{_W}tbl"):
        widths = {cells_across(row) for row in held(table, "tr")}
        grid = table.find(f"{_W}tblGrid")
        if grid is not None and len(widths) == 1 and len(grid) not in widths:
            _spread(table, grid, widths.pop())
    return etree.tostring(root)


def held(outer: etree._Element, kind: str) -> Iterator[etree._Element]:
    """What a table or row holds of a kind, also in content controls (ISO 29500-1, 17.5.2) and custom XML around it."""
    for inner in outer:
        if inner.tag == f"{_W}{kind}":
            yield inner
        elif inner.tag in AROUND:
            yield from held(inner, kind)


def cells_across(row: etree._Element) -> int:
    """How many columns of the grid a row takes."""
    return sum(map(_span, held(row, "tc"))) + _left_out(row)


def _left_out(row: etree._Element) -> int:
    """The columns of the grid that a row leaves free before and after its cells (17.4.14, 17.4.15)."""
    free = (row.find(f"{_W}trPr/{_W}{name}") for name in ("gridBefore", "gridAfter"))
    return sum(int(one.get(f"{_W}val", "0")) for one in free if one is not None)


def _span(cell: etree._Element) -> int:
    span = cell.find(f"{_W}tcPr/{_W}gridSpan")
    return 1 if span is None else int(span.get(f"{_W}val", "1"))


def _spread(table: etree._Element, grid: etree._Element, columns: int) -> None:
    """The width of the table shared out among its columns; a cell over one column gets that of its column."""
    whole = sum(int(one.get(f"{_W}w") or _NO_WIDTH) for one in grid)
    width = str(whole // columns if columns else whole)
    grid[:] = [etree.Element(f"{_W}gridCol", {f"{_W}w": width}) for _ in range(columns)]
    for cell_width in table.iterfind(f"{_W}tr/{_W}tc/{_W}tcPr/{_W}tcW"):
        parent = cell_width.getparent()
        spans = parent is not None and parent.find(f"{_W}gridSpan") is not None
        if cell_width.get(f"{_W}type") == "dxa" and not spans:
            cell_width.set(f"{_W}w", width)
