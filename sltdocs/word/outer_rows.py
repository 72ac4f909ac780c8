"""Keeps the first two rows of a table on one page, and the last two, so that no row stands alone under the heading."""

import re
from collections.abc import Iterator
from itertools import chain, islice, pairwise

_END = b"</w:tbl>"
_ROW = re.compile(rb"<w:tr[ >]")
_FIRST_PARAGRAPH = re.compile(rb"<w:p(?: [^>]*)?(?<!/)>(?:<w:pPr>(?:<w:pStyle [^>]*/>)?)?")
_PARAGRAPH = re.compile(rb"<w:p[ >]")
_MARKUP = re.compile(rb"<[^>]*>")
_KEEP = b"<w:keepNext/>"
_ASKED = b"<w:keepNext"
"""Also when the template says that it is not to be kept."""
_NO_PROPERTIES = b"<w:pPr/>"
_MOST_PARAGRAPHS, _MOST_LETTERS = 12, 600


def keep_outer_rows_together(text: bytes) -> bytes:
    """The part's text in which the first two rows of every table below its heading stay together, and the last two, when low.

    Word and LibreOffice ask the row's first paragraph (`keepNext`, ISO/IEC 29500-1, 17.3.1.15). A table with another
    inside it is left as it is. Of a long table only its ends are looked at.
    """
    pieces, done, low = [], 0, 0
    while (end := text.find(_END, low)) >= 0:
        for start, stop in _rows_to_keep(text, text.rfind(b"<w:tbl>", low, end), end):
            pieces += [text[done:start], with_next(text[start:stop])]
            done = stop
        low = end + len(_END)
    return b"".join((*pieces, text[done:])) if pieces else text


def _rows_to_keep(text: bytes, begin: int, end: int) -> list[tuple[int, int]]:
    """Where the rows begin and end that are to stay with the next, of the table that begins and ends here."""
    if begin < 0:
        return []
    below = list(islice((row for row in rows(text, begin, end) if text.find(b"<w:tblHeader", *row) < 0), 2))
    if len(below) < 2:
        return []
    pairs = dict.fromkeys((tuple(below), _last_two(text, begin, end)))
    return [first for first, second in pairs if _is_low(text[slice(*first)]) and _is_low(text[slice(*second)])]


def rows(text: bytes, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Where each row begins and ends, of the table that begins and ends here."""
    starts = chain((found.start() for found in _ROW.finditer(text, begin, end)), [end])
    return pairwise(starts)


def _last_two(text: bytes, begin: int, end: int) -> tuple[tuple[int, int], tuple[int, int]]:
    last = last_row(text, begin, end)
    return (last_row(text, begin, last), last), (last, end)


def last_row(text: bytes, begin: int, end: int) -> int:
    """Where the last row before `end` begins, of the table that begins at `begin` and has one."""
    start = text.rfind(b"<w:tr", begin, end)
    while _ROW.match(text, start) is None:
        start = text.rfind(b"<w:tr", begin, start)
    return start


def _is_low(row: bytes) -> bool:
    """Whether two such rows together leave little of a page empty; a tall row may well stand alone."""
    return len(_PARAGRAPH.findall(row)) <= _MOST_PARAGRAPHS and len(_MARKUP.sub(b"", row)) <= _MOST_LETTERS


def with_next(row: bytes) -> bytes:
    """The row, or the paragraph, that stays on the page of what comes after it."""
    found = _FIRST_PARAGRAPH.search(row)
    if found is None or row.startswith(_ASKED, found.end()):
        return row
    rest = row[found.end() :].removeprefix(_NO_PROPERTIES)
    kept = _KEEP if found[0].count(b"<") > 1 else b"<w:pPr>" + _KEEP + b"</w:pPr>"
    return row[: found.end()] + kept + rest
