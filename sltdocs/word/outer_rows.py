"""Keeps the first two rows of a table on one page, and the last two, so that no row stands alone under the heading."""

import re

_END = b"</w:tbl>"
_ROW = re.compile(rb"<w:tr[ >]")
_FIRST_PARAGRAPH = re.compile(rb"<w:p(?: [^>]*)?(?<!/)>(?:<w:pPr>(?:<w:pStyle [^>]*/>)?)?")
_PARAGRAPH = re.compile(rb"<w:p[ >]")
_MARKUP = re.compile(rb"<[^>]*>")
_KEEP = b"<w:keepNext/>"
_MOST_PARAGRAPHS, _MOST_LETTERS = 12, 600


def keep_outer_rows_together(text: bytes) -> bytes:
    """The part's text in which the first two rows of every table below its heading stay together, and the last two, when low.

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
    for number, following in {(below[0], below[1]), (below[-2], below[-1])}:
        if _is_low(rows[number]) and _is_low(rows[following]):
            rows[number] = _with_next(rows[number])
    return piece[: starts[0]] + b"".join(rows)


def _is_low(row: bytes) -> bool:
    """Whether two such rows together leave little of a page empty; a tall row may well stand alone."""
    return len(_PARAGRAPH.findall(row)) <= _MOST_PARAGRAPHS and len(_MARKUP.sub(b"", row)) <= _MOST_LETTERS


def _with_next(row: bytes) -> bytes:
    found = _FIRST_PARAGRAPH.search(row)
    if found is None or row.startswith(_KEEP, found.end()):
        return row
    kept = _KEEP if found[0].count(b"<") > 1 else b"<w:pPr>" + _KEEP + b"</w:pPr>"
    return row[: found.end()] + kept + row[found.end() :]
