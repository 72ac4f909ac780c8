"""Keeps table rows and a short last chapter from standing alone on a page."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain, islice, pairwise

from sltdocs.word.escaping import escape

_END = b"</w:tbl>"
_ROW = re.compile(rb"<w:tr[ >]")
_FIRST_PARAGRAPH = re.compile(rb"<w:p(?: [^>]*)?(?<!/)>(?:<w:pPr>(?:<w:pStyle [^>]*/>)?)?")
_PARAGRAPH = re.compile(rb"<w:p[ >]")
_MARKUP = re.compile(rb"<[^>]*>")
_KEEP = b"<w:keepNext/>"
_ASKED = b"<w:keepNext"
"""Also when the template says that it is not to be kept."""
_NO_PROPERTIES = b"<w:pPr/>"
_MOST_PARAGRAPHS, _MOST_IN_A_CELL, _MOST_LETTERS = 12, 6, 600


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
    tallest = max((len(_PARAGRAPH.findall(cell)) for cell in row.split(b"<w:tc>")), default=0)
    return (
        tallest <= _MOST_IN_A_CELL
        and len(_PARAGRAPH.findall(row)) <= _MOST_PARAGRAPHS
        and len(_MARKUP.sub(b"", row)) <= _MOST_LETTERS
    )


def with_next(row: bytes) -> bytes:
    """The row, or the paragraph, that stays on the page of what comes after it."""
    found = _FIRST_PARAGRAPH.search(row)
    if found is None or row.startswith(_ASKED, found.end()):
        return row
    rest = row[found.end() :].removeprefix(_NO_PROPERTIES)
    kept = _KEEP if found[0].count(b"<") > 1 else b"<w:pPr>" + _KEEP + b"</w:pPr>"
    return row[: found.end()] + kept + rest


_MOST_OF_CHAPTER, _MOST_OF_TABLE = (16, 400), (40, 1500)
"""Paragraphs, and letters; such a table takes half a page."""
_END_OF_TABLE, _END_OF_PARAGRAPH = b"</w:tbl>", b"</w:p>"
_HIGHEST = 1


def keep_last_chapter_in_company(text: bytes, headings: Mapping[str, int]) -> bytes:
    """The document's text in which what comes before a short last chapter stays with it.

    The paragraph before it, or the last row of a table before it, is asked to (`keepNext`, ISO/IEC 29500-1, 17.3.1.15); of
    a low table all rows, since LibreOffice keeps a table with what comes next only as a whole. `headings` are the levels of
    heading styles by style id; the chapter begins with the last heading of the highest level.
    """
    start = _last_heading(text, headings)
    if start < 0 or not _is_short(text, start, len(text), _MOST_OF_CHAPTER):
        return text
    kept = list(_before(text, start))
    for begin, end in reversed(kept):
        text = text[:begin] + with_next(text[begin:end]) + text[end:]
    return text


def _last_heading(text: bytes, headings: Mapping[str, int]) -> int:
    """Where the last chapter begins, looked for from the end; less than zero when there is none."""
    highest = (f'<w:pPr><w:pStyle w:val="{escape(style)}"/>'.encode() for style, level in headings.items() if level == _HIGHEST)
    properties = max((text.rfind(style) for style in highest), default=-1)
    return max(text.rfind(b"<w:p>", 0, properties), text.rfind(b"<w:p ", 0, properties)) if properties >= 0 else -1


def _before(text: bytes, end: int) -> Iterator[tuple[int, int]]:
    """Where the paragraph or the rows begin and end that are to stay with what begins here; nothing at a section's end."""
    if text.endswith(_END_OF_TABLE, 0, end):
        begin = max(text.rfind(b"<w:tbl>", 0, end), 0)
        low = _is_short(text, begin, end, _MOST_OF_TABLE)
        yield from rows(text, begin, end) if low else [(last_row(text, begin, end), end)]
    elif text.endswith(_END_OF_PARAGRAPH, 0, end):
        begin = max(text.rfind(b"<w:p>", 0, end), text.rfind(b"<w:p ", 0, end))
        if b"<w:sectPr" not in text[begin:end]:
            yield begin, end


def _is_short(text: bytes, begin: int, end: int, most: tuple[int, int]) -> bool:
    """Whether what begins and ends here has at most so many paragraphs, and letters; of a long one only the first are counted."""
    paragraphs = sum(1 for _ in islice(_PARAGRAPH.finditer(text, begin, end), most[0] + 1))
    return paragraphs <= most[0] and len(_MARKUP.sub(b"", text[begin:end])) <= most[1]
