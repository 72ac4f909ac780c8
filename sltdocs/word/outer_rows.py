"""Keeps the first two rows of a table on one page, and the last two, so that no row stands alone under the heading."""

import re

_END = b"</w:tbl>"
_ROW = re.compile(rb"<w:tr[ >]")
_FIRST_PARAGRAPH = re.compile(rb"<w:p(?: [^>]*)?(?<!/)>(?:<w:pPr>(?:<w:pStyle [^>]*/>)?)?")
_KEEP = b"<w:keepNext/>"


def keep_outer_rows_together(text: bytes) -> bytes:
    """The part's text in which the first two rows of every table below its heading stay together, and the last two.

    Word and LibreOffice ask the row's first paragraph (`keepNext`, ISO/IEC 29500-1, 17.3.1.15). A table with another
    inside it is left as it is.
    """
    *tables, rest = text.split(_END)
    return _END.join([*map(_kept, tables), rest])


def _kept(piece: bytes) -> bytes:
    begin = piece.rfind(b"<w:tbl>")
    starts = [found.start() for found in _ROW.finditer(piece, begin)] if begin >= 0 else []
    if not starts:
        return piece
    rows = [piece[start:end] for start, end in zip(starts, [*starts[1:], None], strict=True)]
    below = [number for number, row in enumerate(rows) if b"<w:tblHeader" not in row]
    if len(below) < 2:
        return piece
    for number in {below[0], below[-2]}:
        rows[number] = _with_next(rows[number])
    return piece[: starts[0]] + b"".join(rows)


def _with_next(row: bytes) -> bytes:
    found = _FIRST_PARAGRAPH.search(row)
    if found is None or row.startswith(_KEEP, found.end()):
        return row
    kept = _KEEP if found[0].count(b"<") > 1 else b"<w:pPr>" + _KEEP + b"</w:pPr>"
    return row[: found.end()] + kept + row[found.end() :]
